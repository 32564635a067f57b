"""Choices beside a table, which scroll up and down where there are many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

USUAL_WIDTH = 300


class SideArea(QScrollArea):
    """As wide as its choices need, since words on a button do not wrap."""

    def __init__(self, least_width: int = USUAL_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(self._width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), super().minimumSizeHint().height())

    def _width(self) -> int:
        content = self.widget()
        needed = 0 if content is None else content.minimumSizeHint().width()
        return max(self._least_width, needed + self.verticalScrollBar().sizeHint().width())
