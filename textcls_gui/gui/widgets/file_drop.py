"""Files dropped on the window: a field for text would take their names for something typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

DRAGGING = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def dropped_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


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
