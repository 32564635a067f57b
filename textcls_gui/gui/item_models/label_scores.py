"""How well each label is found, as a table to sort."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from textcls_gui.core.evaluation.report import Interval, LabelScores
from textcls_gui.core.evaluation.shares import wilson
from textcls_gui.gui.help.hint import with_hint
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import per_hundred, percent

Index = QModelIndex | QPersistentModelIndex


class ScoreColumn(IntEnum):
    LABEL = 0
    PRECISION = 1
    RECALL = 2
    RECALL_BETWEEN = 3
    F1 = 4
    SUPPORT = 5


class LabelScoresModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[LabelScores] = []
        self._scores: list[LabelScores] = []  # those that are shown
        self._words_sought = ""

    def set_scores(self, scores: Sequence[LabelScores]) -> None:
        self._all = list(scores)
        self._refilter()

    def find(self, words: str) -> None:
        """Show only labels that contain this, in whatever case."""
        self._words_sought = words.strip().casefold()
        self._refilter()

    def shown(self) -> list[LabelScores]:
        """In the order of the rows."""
        return list(self._scores)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._scores)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(ScoreColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = ScoreColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self._scores[index.row()], column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Label"),
                self.tr("Precision"),
                self.tr("Recall"),
                self.tr("Recall between"),
                self.tr("F1"),
                self.tr("Support"),
            )[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return with_hint(self._explanation(ScoreColumn(section)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(ScoreColumn(section))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        self._all.sort(key=_SORT_KEYS[column], reverse=order == Qt.SortOrder.DescendingOrder)
        self._scores = self._found()
        self.layoutChanged.emit()

    def _found(self) -> list[LabelScores]:
        return [scores for scores in self._all if self._words_sought in scores.label.casefold()]

    def _refilter(self) -> None:
        self.beginResetModel()
        self._scores = self._found()
        self.endResetModel()

    def _explanation(self, column: ScoreColumn) -> str:
        return (
            self.tr("The label as it stands in your data."),
            self.tr("Of the texts that the model gave this label, the share that really have it."),
            self.tr("Of the texts that really have this label, the share that the model found."),
            self.tr("With other such texts, recall lies between these with 95 % certainty; few texts make the range wide."),
            self.tr("Precision and recall in one number; it is low as soon as one of them is low."),
            self.tr("How many of the unseen texts have this label. With few, the other numbers are rough."),
        )[column]

    def _words(self, scores: LabelScores, column: ScoreColumn) -> str:
        match column:
            case ScoreColumn.LABEL:
                return scores.label
            case ScoreColumn.PRECISION:
                return percent(scores.precision)
            case ScoreColumn.RECALL:
                return percent(scores.recall)
            case ScoreColumn.RECALL_BETWEEN:
                interval = recall_interval(scores)
                return self.tr("{0}–{1} %").format(per_hundred(interval.low), per_hundred(interval.high)) if scores.support else "–"
            case ScoreColumn.F1:
                return percent(scores.f1)
            case ScoreColumn.SUPPORT:
                return grouped(scores.support)


def recall_interval(scores: LabelScores) -> Interval:
    return wilson(round(scores.recall * scores.support), scores.support)


def _alignment(column: ScoreColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == ScoreColumn.LABEL else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _label_key(scores: LabelScores) -> tuple[float, str]:
    return 0.0, scores.label.casefold()


def _precision_key(scores: LabelScores) -> tuple[float, str]:
    return scores.precision, scores.label.casefold()


def _recall_key(scores: LabelScores) -> tuple[float, str]:
    return scores.recall, scores.label.casefold()


def _between_key(scores: LabelScores) -> tuple[float, str]:
    return recall_interval(scores).low, scores.label.casefold()


def _f1_key(scores: LabelScores) -> tuple[float, str]:
    return scores.f1, scores.label.casefold()


def _support_key(scores: LabelScores) -> tuple[float, str]:
    return float(scores.support), scores.label.casefold()


_SORT_KEYS = (_label_key, _precision_key, _recall_key, _between_key, _f1_key, _support_key)
