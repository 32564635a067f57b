"""Texts by their beginnings, each with a line beneath it; the whole text is kept with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from textcls_gui.gui.directions import DirectedCells, by_itself, runs_leftwards

TEXT = Qt.ItemDataRole.UserRole
EXCERPT = 160
SHOWN_IN_TOOLTIP = 1_000
GAP = 3  # between two texts: what is said of one must not seem to belong to the next


class ExcerptList(QListWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSpacing(GAP)
        self.setItemDelegate(DirectedCells(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, text: str, beneath: str, before: str = "") -> QListWidgetItem:
        """Args: before: a sign at the beginning of the line."""
        excerpt = " ".join(text[:EXCERPT].split())
        item = QListWidgetItem(f"{before}{excerpt}\n{by_itself(beneath) if runs_leftwards(excerpt) else beneath}", self)
        item.setData(TEXT, text)
        item.setToolTip(text[:SHOWN_IN_TOOLTIP])
        return item

    @property
    def current_text(self) -> str | None:
        """The whole of it."""
        item = self.currentItem()
        return None if item is None else str(item.data(TEXT))
