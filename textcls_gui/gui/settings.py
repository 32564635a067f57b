"""What the window remembers from one start to the next."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import read_to_change, write_whole

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """`geometry` is Qt's own description of size and place, in base64; `page` is the name of the page that was open.

    `language` is a tag, such as zh_CN, `appearance` is "light" or "dark", and `movement` is "less"; each is empty where the system decides.
    `tour_step` is the stop at which the tour was left, from 1; 0 before it was ever taken.
    """

    geometry: str = ""
    page: str = "start"
    language: str = ""
    appearance: str = ""
    keeps_awake: bool = True
    tells_when_done: bool = True
    tour_step: int = 0
    movement: str = ""


def load_settings(path: Path) -> WindowSettings:
    """The defaults where there is no such file, or where it is not ours."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=WindowSettings)
    except (OSError, ValueError, RecursionError):
        return WindowSettings()


def save_settings(path: Path, settings: WindowSettings) -> None:
    """Whole or not at all; a full disk costs the person a window size and nothing else."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        read_to_change(path)  # what cannot be read just now was taken for the defaults, and is not to be written over by these
        write_whole(path, msgspec.json.encode(settings))
    except (OSError, LibraryError) as error:
        logger.info("The window's size was not remembered: %s", type(error).__name__)


class Preferences(QObject):
    """What the person has chosen, kept at once; whoever draws by it hears of it."""

    language_changed = Signal()
    appearance_changed = Signal()
    movement_changed = Signal()
    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = load_settings(path)

    @property
    def settings(self) -> WindowSettings:
        return self._settings

    def change(self, settings: WindowSettings) -> None:
        """Made of `settings` by dataclasses.replace."""
        before = self.settings
        self._settings = settings
        save_settings(self._path, settings)
        if settings.language != before.language:
            self.language_changed.emit()
        if settings.appearance != before.appearance:
            self.appearance_changed.emit()
        if settings.movement != before.movement:
            self.movement_changed.emit()
        if settings != before:
            self.changed.emit()
