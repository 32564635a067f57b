"""Which label is taken for which: rows are what texts should be, columns what the model says."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.core.evaluation.report import EvaluationReport

Index = QModelIndex | QPersistentModelIndex
SHARE_ROLE = Qt.ItemDataRole.UserRole  # the cell's share of its row, 0 to 1


class ConfusionModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()
        self._row_sums: tuple[int, ...] = ()

    def set_report(self, report: EvaluationReport) -> None:
        self.beginResetModel()
        self._labels = report.labels
        self._counts = report.confusion
        self._row_sums = tuple(sum(row) for row in report.confusion)
        self.endResetModel()

    def count(self, target: int, predicted: int) -> int:
        return self._counts[target][predicted]

    def largest_confusion(self) -> tuple[int, int] | None:
        """The cell off the diagonal with most texts; None where there is no mistake."""
        cells = ((target, self.largest_confusion_of(target)) for target in range(len(self._labels)))
        mistaken = ((target, predicted) for target, predicted in cells if target != predicted)
        return max(mistaken, key=lambda cell: self.count(*cell), default=None)

    def largest_confusion_of(self, target: int) -> int:
        """What texts of this label are most often taken for; the label itself where they never are."""
        row = self._counts[target]
        mistakes = max((count for predicted, count in enumerate(row) if predicted != target), default=0)
        if mistakes == 0:
            return target
        return next(predicted for predicted, count in enumerate(row) if predicted != target and count == mistakes)

    @property
    def labels(self) -> tuple[str, ...]:
        return self._labels

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._labels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        target, predicted = index.row(), index.column()
        count = self._counts[target][predicted]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{count:,}" if count else ""
        if role == SHARE_ROLE:
            return count / max(1, self._row_sums[target])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(target, predicted)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._labels[section]
        return None

    def sentence(self, target: int, predicted: int) -> str:
        count = self._counts[target][predicted]
        if target == predicted:
            return self.tr("%n text(s) with the label “{0}” found", "", count).format(self._labels[target])
        return self.tr("%n text(s) should be “{0}”, but the model says “{1}”", "", count).format(
            self._labels[target], self._labels[predicted]
        )
