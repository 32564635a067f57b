"""What the window remembers from one start to the next."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """`geometry` is Qt's own description of size and place, in base64; `page` is the name of the page that was open."""

    geometry: str = ""
    page: str = "data"


def load_settings(path: Path) -> WindowSettings:
    """The defaults where there is no such file, or where it is not ours."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=WindowSettings)
    except (OSError, msgspec.DecodeError):
        return WindowSettings()


def save_settings(path: Path, settings: WindowSettings) -> None:
    """Whole or not at all; a full disk costs the person a window size and nothing else."""
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(msgspec.json.encode(settings))
        os.replace(beside, path)
    except OSError as error:
        logger.info("The window's size was not remembered: %s", error.strerror)
