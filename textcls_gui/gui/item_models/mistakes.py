"""The mistakes as a table, with what the person has decided about each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.gui.item_models.tested_texts import TestedTextsModel, TextColumn

Index = QModelIndex | QPersistentModelIndex
DECISION = len(TextColumn)


class MistakesModel(TestedTextsModel):
    """`words_at` a position say what was decided; none is said where nothing was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decided: Mapping[int, str] = {}

    def show_decisions(self, words: Mapping[int, str]) -> None:
        self._decided = words
        if self.rowCount():
            self.dataChanged.emit(self.index(0, DECISION), self.index(self.rowCount() - 1, DECISION))

    def words_at(self, position: int) -> str:
        return self._decided.get(position, "")

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else DECISION + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and index.column() == DECISION:
            is_shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self.words_at(self.position(index.row())) if is_shown else None
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and section == DECISION:
            return self.tr("You decided") if role == Qt.ItemDataRole.DisplayRole else None
        return super().headerData(section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column == DECISION:
            self._chosen.sort(key=self.words_at, reverse=order == Qt.SortOrder.DescendingOrder)
            self._refilter()
        else:
            super().sort(column, order)
