"""Texts that several runs were tested on: what each should be, and what each run says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.gui.item_models.tested_texts import SHOWN_CHARACTERS
from textcls_gui.gui.punctuation import listed

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.comparison import Comparison, SharedText

Index = QModelIndex | QPersistentModelIndex
TEXT, SHOULD_BE, FIRST_RUN = range(3)


class SharedTextsModel(QAbstractTableModel):
    """Shows a choice of the texts, by position. A right answer carries a mark, and is not told by its colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._shown: list[int] = []

    def show_texts(self, comparison: Comparison, positions: Sequence[int]) -> None:
        self.beginResetModel()
        self._comparison, self._shown = comparison, list(positions)
        self.endResetModel()

    def text(self, row: int) -> SharedText:
        assert self._comparison is not None
        return self._comparison.texts[self._shown[row]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._comparison is None else FIRST_RUN + len(self._comparison.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TEXT:
            return None
        return self._words(self.text(index.row()), index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or self._comparison is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section < FIRST_RUN:
            return (self.tr("Text"), self.tr("Should be"))[section]
        return self.tr("“{0}” says").format(self._comparison.names[section - FIRST_RUN])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0 or self._comparison is None:
            return
        texts = self._comparison.texts
        self.beginResetModel()
        self._shown.sort(key=lambda place: self._words(texts[place], column).casefold(), reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def _words(self, text: SharedText, column: int) -> str:
        if column == TEXT:
            return " ".join(text.text[:SHOWN_CHARACTERS].split())
        if column == SHOULD_BE:
            return self.joined(text.wanted)
        given = text.given[column - FIRST_RUN]
        return f"✓ {self.joined(given)}" if given == text.wanted else self.joined(given)

    def joined(self, labels: Sequence[str]) -> str:
        return listed(labels) or self.tr("none")
