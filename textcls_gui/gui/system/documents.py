"""Where files are looked for and saved at first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

PLACES = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)


def documents_folder() -> str:
    """The home folder where the person has no other: a dialog takes a folder that is not there for the name of a file."""
    found = [QStandardPaths.writableLocation(place) for place in PLACES]
    return next((folder for folder in found if Path(folder).is_dir()), "")
