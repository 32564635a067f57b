"""Trials of a search as a table: the newest first, what each changed, and how good it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from textcls_gui.core.config import SETTING_BY_NAME, Value
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import per_hundred, percent
from textcls_gui.gui.punctuation import listed

if TYPE_CHECKING:
    from textcls_gui.core.search import Search, Trial, TrialKind

Index = QModelIndex | QPersistentModelIndex
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrialColumn(IntEnum):
    NUMBER = 0
    RIGHT = 1
    SECONDS = 2
    WHAT = 3


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A trial that has not ended; `accuracy` is None before its first epoch is over."""

    number: int
    kind: TrialKind
    values: Mapping[str, Value]
    epoch: int = 0
    max_epochs: int = 0
    accuracy: float | None = None


class TrialListModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Trial | UnderWay] = []
        self._best_number: int | None = None

    def show_search(self, search: Search, under_way: UnderWay | None) -> None:
        rows: list[Trial | UnderWay] = list(reversed(search.trials))
        self.beginResetModel()
        self._rows = rows if under_way is None else [under_way, *rows]
        self._best_number = None if search.best is None else search.best.number
        self.endResetModel()

    def show_progress(self, under_way: UnderWay) -> None:
        """The trial in the first row has come on."""
        if self._rows and isinstance(self._rows[0], UnderWay):
            self._rows[0] = under_way
            self.dataChanged.emit(self.index(0, 0), self.index(0, len(TrialColumn) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(TrialColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], TrialColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.ToolTipRole if column == TrialColumn.WHAT:
                return self._words(row, column)
            case Qt.ItemDataRole.TextAlignmentRole if column != TrialColumn.WHAT:
                return NUMBERS
            case Qt.ItemDataRole.FontRole if row.number == self._best_number:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if section != TrialColumn.WHAT else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        headings = {
            TrialColumn.NUMBER: self.tr("Trial"),
            TrialColumn.RIGHT: self.tr("Right"),
            TrialColumn.SECONDS: self.tr("Seconds"),
            TrialColumn.WHAT: self.tr("What was tried"),
        }
        return headings[TrialColumn(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, row: Trial | UnderWay, column: TrialColumn) -> str:
        match column:
            case TrialColumn.NUMBER:
                return grouped(row.number)
            case TrialColumn.RIGHT:
                return self._right_words(row)
            case TrialColumn.SECONDS:
                return "…" if isinstance(row, UnderWay) else grouped(round(row.seconds))
            case TrialColumn.WHAT:
                return self._what_words(row)

    def _right_words(self, row: Trial | UnderWay) -> str:
        if isinstance(row, UnderWay):
            return "…" if row.accuracy is None else self.tr("{0} % so far").format(per_hundred(row.accuracy, 1))
        if row.accuracy is not None:
            return percent(row.accuracy, 1)
        match row.state:
            case "given up":
                return self.tr("given up")
            case "broken off":
                return self.tr("too slow")
            case _:
                return self.tr("failed")

    def _what_words(self, row: Trial | UnderWay) -> str:
        match row.kind:
            case "yours":
                return self.tr("Your settings")
            case "yours again":
                return self.tr("Your settings again, with another seed")
            case "best again":
                return self.tr("The best settings again, with another seed")
            case _:
                return values_words(row.values) or self.tr("Your settings")


def values_words(values: Mapping[str, Value]) -> str:
    """Such as "Dropout 0.3, Hidden size 192"."""
    translate = QCoreApplication.translate
    return listed(f"{translate('Settings', SETTING_BY_NAME[name].title)} {_value_words(value)}" for name, value in values.items())


def _value_words(value: Value) -> str:
    return f"{value:.2g}" if isinstance(value, float) else str(value)
