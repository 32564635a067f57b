"""Where shipped files are found, in a source tree, in an installed wheel and in a frozen program: the only room that knows the freezer."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Name a file or folder under `resources/`; whether it is there is for the reader to find out."""
    return _root().joinpath(*parts)


def _root() -> Path:
    unpacked: str | None = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / "resources"
    package = Path(__file__).resolve().parent
    in_wheel = package / "resources"
    return in_wheel if in_wheel.is_dir() else package.parent / "resources"
