"""Files dropped on the window: a field for text would take their names for something typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from textcls_gui.gui.widgets.drop_veil import DropVeil

DRAGGING = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
NamedPart = Literal["train", "validation", "test"]
WORDS_BY_PART: dict[NamedPart, tuple[str, ...]] = {
    "train": ("train", "training"),
    "validation": ("validation", "valid", "val", "dev", "development"),
    "test": ("test", "testing"),
}


def dropped_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def parts_among(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files in the order train, validation, test, where their names say that they are parts of one data set; else none."""
    by_part = {part_named(path): path for path in paths}
    is_split = None not in by_part and len(by_part) == len(paths) > 1 and "train" in by_part
    return tuple(by_part[part] for part in WORDS_BY_PART if part in by_part) if is_split else ()


def part_named(path: Path) -> NamedPart | None:
    """What the name says that is in the file; None where it says nothing, or two things."""
    words = set(re.split(r"[\W\d_]+", path.stem.lower()))
    found = [part for part, names in WORDS_BY_PART.items() if words & set(names)]
    return found[0] if len(found) == 1 else None


class FileDrop(QObject):
    """Hears what is dropped anywhere on a window, whatever its name: a file that cannot be read says so itself.

    One file or folder at a time, or the parts of one data set at once.
    """

    path_dropped = Signal(object)  # Path
    files_dropped = Signal(object)  # tuple[Path, ...]: train, validation and test, as far as they are there
    several_dropped = Signal(object)  # tuple[Path, ...] that are no such parts; `path_dropped` follows for the first

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.veil = DropVeil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDropEvent) and (paths := dropped_paths(event.mimeData())):
                event.acceptProposedAction()
                self.veil.cover(paths, has_parts=bool(parts_among(paths)))
                return True
            case QEvent.Type.DragLeave:
                self.veil.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                event.acceptProposedAction()
                self._take(dropped_paths(event.mimeData()))
                return True
            case QEvent.Type.Resize if self.veil.isVisible():
                self.veil.fit()
        return False

    def _take(self, paths: Sequence[Path]) -> None:
        self.veil.hide()
        self._window.activateWindow()
        if parts := parts_among(paths):
            self.files_dropped.emit(parts)
        elif paths:
            if len(paths) > 1:
                self.several_dropped.emit(tuple(paths))
            self.path_dropped.emit(paths[0])


class FilesPassBy(QObject):
    """Makes fields for text leave files to what is around them; text that is dropped they take as ever."""

    def watch(self, page: QWidget) -> None:
        for field in page.findChildren(QLineEdit):
            field.installEventFilter(self)
        for area in (*page.findChildren(QPlainTextEdit), *page.findChildren(QTextEdit)):
            area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in DRAGGING and isinstance(event, QDropEvent) and dropped_paths(event.mimeData()):
            event.ignore()  # and so it is offered to the widget around this one
            return True
        return False
