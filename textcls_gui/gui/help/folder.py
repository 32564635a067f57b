"""Where the help in the language of the window lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.help.book import STANDARD_LANGUAGE
from textcls_gui.resources import resource


def help_folder() -> Path:
    """A translation names its own; English stands in for one that is not there."""
    language = QCoreApplication.translate("Help", "en", "the folder of the help in this language, such as zh_CN")
    folder = resource("help", language)
    return folder if folder.is_dir() else resource("help", STANDARD_LANGUAGE)
