"""The texts of the test part as a table: what each should be, what the model says, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.gui.percent import percent
from textcls_gui.gui.punctuation import listed

Index = QModelIndex | QPersistentModelIndex
SHOWN_CHARACTERS = 300
SORTED_CHARACTERS = 60


class TextColumn(IntEnum):
    TEXT = 0
    SHOULD_BE = 1
    MODEL_SAYS = 2
    HOW_SURE = 3


class TestedTextsModel(QAbstractTableModel):
    """Shows a selection of the texts, by position; sorting and searching rearrange positions and copy no text."""

    __test__ = False  # the name begins like a test's

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[TestedText] = ()
        self._labels: Sequence[str] = ()
        self._chosen: list[int] = []
        self._shown: list[int] = []
        self._search = ""

    def set_texts(self, texts: Sequence[TestedText], labels: Sequence[str]) -> None:
        self._texts, self._labels = texts, labels
        self.choose([])

    def choose(self, positions: Sequence[int]) -> None:
        """Show these of the texts, in this order."""
        self._chosen = list(positions)
        self._refilter()

    def search(self, words: str) -> None:
        """Keep only texts that contain this, in whatever case."""
        self._search = words.strip().casefold()
        self._refilter()

    def tested(self, row: int) -> TestedText:
        return self._texts[self._shown[row]]

    def position(self, row: int) -> int:
        """Of the text among all that were set."""
        return self._shown[row]

    def row_of(self, position: int) -> int | None:
        """Where a text is shown now."""
        return self._shown.index(position) if position in self._shown else None

    def shown(self) -> list[TestedText]:
        """In the order of the rows."""
        return [self._texts[position] for position in self._shown]

    def joined(self, numbers: Sequence[int]) -> str:
        """The labels with these numbers, in words."""
        return listed(self._labels[number] for number in numbers) or self.tr("none")

    @property
    def labels(self) -> Sequence[str]:
        return self._labels

    @property
    def num_chosen(self) -> int:
        """Before the search."""
        return len(self._chosen)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(TextColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self.tested(index.row()), TextColumn(index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == TextColumn.HOW_SURE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Text"), self.tr("Should be"), self.tr("Model says"), self.tr("How sure"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == TextColumn.HOW_SURE:
            return self.tr("The probability that the model gives to its answer.")
        if role == Qt.ItemDataRole.TextAlignmentRole and section == TextColumn.HOW_SURE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        if column == TextColumn.HOW_SURE:
            self._chosen.sort(key=self._probability, reverse=descending)
        elif column == TextColumn.TEXT:
            beginnings = {position: self._texts[position].text[:SORTED_CHARACTERS].strip().casefold() for position in self._chosen}
            self._chosen.sort(key=beginnings.__getitem__, reverse=descending)
        else:
            words = {position: self._words(self._texts[position], TextColumn(column)).casefold() for position in self._chosen}
            self._chosen.sort(key=words.__getitem__, reverse=descending)
        self._refilter()

    def _probability(self, position: int) -> float:
        return self._texts[position].probability

    def _words(self, tested: TestedText, column: TextColumn) -> str:
        match column:
            case TextColumn.TEXT:
                return " ".join(tested.text[:SHOWN_CHARACTERS].split())
            case TextColumn.SHOULD_BE:
                return self._labels[tested.target] if tested.sets is None else self.joined(tested.sets.wanted)
            case TextColumn.MODEL_SAYS:
                return self._labels[tested.predicted] if tested.sets is None else self.joined(tested.sets.given)
            case TextColumn.HOW_SURE:
                return percent(tested.probability)

    def _refilter(self) -> None:
        self.beginResetModel()
        if self._search:
            self._shown = [position for position in self._chosen if self._search in self._texts[position].text.casefold()]
        else:
            self._shown = list(self._chosen)
        self.endResetModel()
