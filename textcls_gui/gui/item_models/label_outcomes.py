"""Where texts may have several labels: how often each label was found, missed, or given without being right."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.gui.numbers import grouped

Index = QModelIndex | QPersistentModelIndex


class Outcome(IntEnum):
    """Columns; column 0 is the label."""

    FOUND = 1
    MISSING = 2
    EXTRA = 3


class LabelOutcomesModel(QAbstractTableModel):
    """Rows are labels, those with the most mistakes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: Sequence[str] = ()
        self._positions: dict[tuple[int, Outcome], list[int]] = {}
        self._order: list[int] = []

    def set_texts(self, texts: Sequence[TestedText], labels: Sequence[str]) -> None:
        self.beginResetModel()
        self._labels = labels
        self._positions = {}
        for position, tested in enumerate(texts):
            if tested.sets is None:
                continue
            found = set(tested.sets.wanted) & set(tested.sets.given)
            for outcome, numbers in ((Outcome.FOUND, found), (Outcome.MISSING, tested.sets.missing), (Outcome.EXTRA, tested.sets.extra)):
                for label in numbers:
                    self._positions.setdefault((label, outcome), []).append(position)
        self._order = sorted(range(len(labels)), key=self._num_mistakes, reverse=True)
        self.endResetModel()

    def positions(self, label: int, outcome: Outcome) -> list[int]:
        """Of the texts with this outcome for the label."""
        return self._positions.get((label, outcome), [])

    def label_at(self, row: int) -> int:
        return self._order[row]

    def row_of(self, label: int) -> int:
        return self._order.index(label)

    def sentence(self, label: int, outcome: Outcome) -> str:
        count, name = len(self.positions(label, outcome)), self._labels[label]
        match outcome:
            case Outcome.FOUND:
                return self.tr("%n text(s) with the label “{0}” found", "", count).format(name)
            case Outcome.MISSING:
                return self.tr("%n text(s) have the label “{0}”, but the model does not give it", "", count).format(name)
            case Outcome.EXTRA:
                return self.tr("%n text(s) are given the label “{0}”, but do not have it", "", count).format(name)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1 + len(Outcome)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        label = self._order[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if index.column() == 0:
            return self._labels[label] if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        outcome = Outcome(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            count = len(self.positions(label, outcome))
            return grouped(count) if count else "–"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(label, outcome)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Label"), self.tr("Found"), self.tr("Missing"), self.tr("Too many"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("The label as it stands in your data."),
                self.tr("Texts that have the label and are given it."),
                self.tr("Texts that have the label, but are not given it."),
                self.tr("Texts that are given the label, but do not have it."),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def _num_mistakes(self, label: int) -> int:
        return len(self.positions(label, Outcome.MISSING)) + len(self.positions(label, Outcome.EXTRA))


def _alignment(column: int) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
