"""A list that is as high as its lines, up to a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from textcls_gui.gui.directions import DirectedCells

LINE_PADDING = 8
FRAME = 4


class ShortList(QListWidget):
    """Lines that are too long are cut; their tooltip shows the rest."""

    def __init__(self, max_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_lines = max_lines
        self.setItemDelegate(DirectedCells(self))
        self.setProperty("role", "card")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)

    @property
    def lines(self) -> list[str]:
        return [self.item(row).text() for row in range(self.count())]

    def show_lines(self, lines: Sequence[str]) -> None:
        height = self.fontMetrics().height() + LINE_PADDING
        self.clear()
        for words in lines:
            item = QListWidgetItem(words, self)
            item.setToolTip(words)
            item.setSizeHint(QSize(0, height))
        self.setFixedHeight(max(1, min(self._max_lines, len(lines))) * height + FRAME)
