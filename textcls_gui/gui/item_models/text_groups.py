"""How the model does on groups of texts, as a table: those that are clearly worse first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from textcls_gui.core.evaluation.report import TextGroup
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import per_hundred, percent

Index = QModelIndex | QPersistentModelIndex
WIDEST_USEFUL_INTERVAL = 0.2


class GroupColumn(IntEnum):
    GROUP = 0
    TEXTS = 1
    RIGHT = 2
    BETWEEN = 3
    MEANING = 4


class TextGroupsModel(QAbstractTableModel):
    """Groups keep the numbers that they have in the report, wherever they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[TextGroup] = ()
        self._order: list[int] = []

    def set_groups(self, groups: Sequence[TextGroup]) -> None:
        self.beginResetModel()
        self._groups = groups
        self._order = sorted(range(len(groups)), key=lambda number: not groups[number].is_worse)
        self.endResetModel()

    def number_at(self, row: int) -> int:
        return self._order[row]

    def group_at(self, row: int) -> TextGroup:
        return self._groups[self._order[row]]

    def name(self, group: TextGroup) -> str:
        match group.kind:
            case "short":
                return self.tr("Short: %n word(s) at most", "", group.limit)
            case "long":
                return self.tr("Long: %n word(s) or more", "", group.limit)
            case "unknown words":
                return self.tr("With words never seen in training")
            case "many unknown words":
                return self.tr("A quarter of the words or more never seen")
            case "cut off":
                return self.tr("Cut off: longer than %n word(s)", "", group.limit)
            case "near copy":
                return self.tr("Nearly the same as a training text")
            case "value":
                return self.tr("{0}: {1}").format(group.column, group.value or self.tr("(empty)"))

    def meaning(self, group: TextGroup) -> str:
        if group.rest_accuracy is None:
            return self.tr("All texts are like this")
        if group.is_worse:
            words = self.tr("Clearly worse than the rest: {0} of 100 right against {1}")
            return words.format(per_hundred(group.accuracy), per_hundred(group.rest_accuracy))
        if group.interval.high - group.interval.low > WIDEST_USEFUL_INTERVAL:
            return self.tr("Too few texts to tell")
        return self.tr("Not clearly worse than the rest")

    def explanation(self, group: TextGroup) -> str:
        match group.kind:
            case "short":
                return self.tr("The shortest quarter of the texts.")
            case "long":
                return self.tr("The longest quarter of the texts.")
            case "unknown words" | "many unknown words":
                return self.tr("The model has never met these words; it goes by their letters and by the words around them.")
            case "cut off":
                return self.tr("The model reads no further than this. “Longest text” among the settings changes it.")
            case "near copy":
                return self.tr(
                    "A word or two differ from a text that the model has learnt. It may know these by heart; new texts may do worse."
                )
            case "value":
                return self.tr("The texts that have this in the column “{0}” of your table.").format(group.column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(GroupColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group, column = self.group_at(index.row()), GroupColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(group, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.meaning(group) if column == GroupColumn.MEANING else self.explanation(group)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and group.is_worse:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Group"), self.tr("Texts"), self.tr("Right"), self.tr("Between"), self.tr("What it means"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("What the texts have in common; a text may be in several groups."),
                self.tr("How many of the unseen texts are in the group."),
                self.tr("The share of them that the model has right."),
                self.tr("With other such texts, the share lies between these with 95 % certainty."),
                self.tr("Clearly worse is what chance alone would hardly do, though so many groups are looked at."),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(GroupColumn(section))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        descending = order == Qt.SortOrder.DescendingOrder
        match GroupColumn(column):
            case GroupColumn.GROUP:
                self._order.sort(key=lambda number: self.name(self._groups[number]).casefold(), reverse=descending)
            case GroupColumn.TEXTS:
                self._order.sort(key=lambda number: self._groups[number].num_texts, reverse=descending)
            case GroupColumn.RIGHT:
                self._order.sort(key=lambda number: self._groups[number].accuracy, reverse=descending)
            case GroupColumn.BETWEEN:
                self._order.sort(key=lambda number: self._groups[number].interval.low, reverse=descending)
            case GroupColumn.MEANING:
                self._order.sort(key=lambda number: not self._groups[number].is_worse, reverse=descending)
        self.layoutChanged.emit()

    def _words(self, group: TextGroup, column: GroupColumn) -> str:
        match column:
            case GroupColumn.GROUP:
                return self.name(group)
            case GroupColumn.TEXTS:
                return grouped(group.num_texts)
            case GroupColumn.RIGHT:
                return percent(group.accuracy)
            case GroupColumn.BETWEEN:
                return self.tr("{0}–{1} %").format(per_hundred(group.interval.low), per_hundred(group.interval.high))
            case GroupColumn.MEANING:
                return self.meaning(group)


def _alignment(column: GroupColumn) -> Qt.AlignmentFlag:
    is_words = column in (GroupColumn.GROUP, GroupColumn.MEANING)
    return (Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
