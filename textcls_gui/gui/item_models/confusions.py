"""Which label is taken for which: rows are what texts should be, columns what the model says; and the same as a list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.core.evaluation.confusions import Confusion, LabelOrder, frequent_confusions, label_order
from textcls_gui.core.evaluation.report import EvaluationReport
from textcls_gui.gui.numbers import grouped

Index = QModelIndex | QPersistentModelIndex
Measure = Literal["count", "share of row", "share of column"]


class ConfusionModel(QAbstractTableModel):
    """Labels are numbered as in the report, wherever they stand in the present order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._counts = np.zeros((0, 0), dtype=np.int64)
        self._order: list[int] = []
        self._place: list[int] = []
        self._measure: Measure = "count"
        self._order_name: LabelOrder = "as given"

    def set_report(self, report: EvaluationReport) -> None:
        self.beginResetModel()
        self._labels = report.labels
        self._counts = np.array(report.confusion, dtype=np.int64).reshape(len(report.labels), -1)
        self._arrange()
        self.endResetModel()

    def set_order(self, order: LabelOrder) -> None:
        self.beginResetModel()
        self._order_name = order
        self._arrange()
        self.endResetModel()

    def set_measure(self, measure: Measure) -> None:
        self._measure = measure
        if self._labels:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._labels) - 1, len(self._labels) - 1))

    @property
    def measure(self) -> Measure:
        return self._measure

    @property
    def labels(self) -> tuple[str, ...]:
        return self._labels

    @property
    def ordered_labels(self) -> list[str]:
        return [self._labels[number] for number in self._order]

    @property
    def ordered_counts(self) -> NDArray[np.int64]:
        return self._counts[np.ix_(self._order, self._order)]

    @property
    def ordered_shares(self) -> NDArray[np.float64]:
        """By which cells are coloured, 0 to 1: of the column if that is asked for, else of the row."""
        counts = self.ordered_counts
        sums = counts.sum(axis=0)[None, :] if self._measure == "share of column" else counts.sum(axis=1)[:, None]
        return np.asarray(counts / np.maximum(1, sums), dtype=np.float64)

    def ordered_words(self) -> list[list[str]]:
        """What stands in all cells, row by row."""
        counts = self.ordered_counts.tolist()
        if self._measure == "count":
            return [[grouped(count) if count else "" for count in row] for row in counts]
        shares = self.ordered_shares.tolist()
        return [[self._percent(share) if share else "" for share in row] for row in shares]

    def cell(self, index: Index) -> tuple[int, int]:
        """What the texts of a cell should be, and what the model says."""
        return self._order[index.row()], self._order[index.column()]

    def index_of(self, target: int, predicted: int) -> QModelIndex:
        return self.index(self._place[target], self._place[predicted])

    def count(self, target: int, predicted: int) -> int:
        return int(self._counts[target, predicted])

    def confusions(self) -> list[Confusion]:
        """Most frequent first."""
        return frequent_confusions(self._counts)

    def largest_confusion(self) -> tuple[int, int] | None:
        """The cell off the diagonal with most texts; None where there is no mistake."""
        wrong = self._counts - np.diag(self._counts.diagonal())
        if not wrong.any():
            return None
        target, predicted = np.unravel_index(int(wrong.argmax()), wrong.shape)
        return int(target), int(predicted)

    def largest_confusion_of(self, target: int) -> int:
        """What texts of this label are most often taken for; the label itself where they never are."""
        row = self._counts[target].copy()
        row[target] = 0
        return int(row.argmax()) if row.any() else target

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._labels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        target, predicted = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(target, predicted)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(target, predicted)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._labels[self._order[section]]
        return None

    def words(self, target: int, predicted: int) -> str:
        """What stands in the cell."""
        count = self.count(target, predicted)
        if not count:
            return ""
        if self._measure == "count":
            return grouped(count)
        return self._percent(self._share(target, predicted))

    def sentence(self, target: int, predicted: int) -> str:
        count = self.count(target, predicted)
        if target == predicted:
            found = self.tr("%n text(s) with the label “{0}” found", "", count).format(self._labels[target])
        else:
            found = self.tr("%n text(s) should be “{0}”, but the model says “{1}”", "", count).format(
                self._labels[target], self._labels[predicted]
            )
        if self._measure == "count" or not count:
            return found
        return f"{found} ({self.words(target, predicted)})"

    def _percent(self, share: float) -> str:
        return self.tr("{0} %").format(f"{100 * share:.0f}" if share >= 0.01 else "<1")

    def _share(self, target: int, predicted: int) -> float:
        sums = self._counts[:, predicted] if self._measure == "share of column" else self._counts[target]
        return self.count(target, predicted) / max(1, int(sums.sum()))

    def _arrange(self) -> None:
        self._order = label_order(self._counts, self._labels, self._order_name)
        self._place = [0] * len(self._order)
        for place, number in enumerate(self._order):
            self._place[number] = place


class ConfusionColumn(IntEnum):
    SHOULD_BE = 0
    MODEL_SAYS = 1
    COUNT = 2
    SHARE = 3


class FrequentConfusionsModel(QAbstractTableModel):
    """The confusions of a matrix, one in each row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: Sequence[str] = ()
        self._confusions: list[Confusion] = []

    def set_confusions(self, confusions: Sequence[Confusion], labels: Sequence[str]) -> None:
        self.beginResetModel()
        self._labels, self._confusions = labels, list(confusions)
        self.endResetModel()

    def confusion(self, row: int) -> Confusion:
        return self._confusions[row]

    def row_of(self, target: int, predicted: int) -> int | None:
        rows = (row for row, each in enumerate(self._confusions) if (each.target, each.predicted) == (target, predicted))
        return next(rows, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._confusions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(ConfusionColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = ConfusionColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.ToolTipRole and column <= ConfusionColumn.MODEL_SAYS):
            return self._words(self._confusions[index.row()], column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Should be"), self.tr("Model says"), self.tr("Texts"), self.tr("Share"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("The label that the texts have in your data."),
                self.tr("The label that the model gives them."),
                self.tr("How many unseen texts these are."),
                self.tr("Of the unseen texts that have the label under “Should be”, the share that these are."),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(ConfusionColumn(section))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        descending = order == Qt.SortOrder.DescendingOrder
        match ConfusionColumn(column):
            case ConfusionColumn.SHOULD_BE:
                self._confusions.sort(key=lambda each: self._labels[each.target].casefold(), reverse=descending)
            case ConfusionColumn.MODEL_SAYS:
                self._confusions.sort(key=lambda each: self._labels[each.predicted].casefold(), reverse=descending)
            case ConfusionColumn.COUNT:
                self._confusions.sort(key=lambda each: each.count, reverse=descending)
            case ConfusionColumn.SHARE:
                self._confusions.sort(key=lambda each: each.share, reverse=descending)
        self.layoutChanged.emit()

    def _words(self, confusion: Confusion, column: ConfusionColumn) -> str:
        match column:
            case ConfusionColumn.SHOULD_BE:
                return self._labels[confusion.target]
            case ConfusionColumn.MODEL_SAYS:
                return self._labels[confusion.predicted]
            case ConfusionColumn.COUNT:
                return grouped(confusion.count)
            case ConfusionColumn.SHARE:
                return self.tr("{0} %").format(f"{100 * confusion.share:.0f}" if confusion.share >= 0.01 else "<1")


def _alignment(column: ConfusionColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column <= ConfusionColumn.MODEL_SAYS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
