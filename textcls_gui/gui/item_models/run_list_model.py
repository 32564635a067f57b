"""Runs as a table to compare: what was learnt from, how good it became, and beside what."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import per_hundred, percent
from textcls_gui.gui.punctuation import listed

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunSummary

Index = QModelIndex | QPersistentModelIndex
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RunColumn(IntEnum):
    NAME = 0
    DATA = 1
    CREATED = 2
    TEXTS = 3
    ACCURACY = 4
    BASELINE = 5
    DURATION = 6


NUMBER_COLUMNS = (RunColumn.TEXTS, RunColumn.ACCURACY, RunColumn.BASELINE, RunColumn.DURATION)


class RunListModel(QAbstractTableModel):
    """A name that is typed is not taken over here: `rename_requested` asks for it, and the list is shown anew."""

    rename_requested = Signal(object, object)  # str: the run's id, str: its new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[RunSummary] = []
        self._is_editable = True
        self._sorted_by: tuple[int, Qt.SortOrder] = (RunColumn.CREATED, Qt.SortOrder.DescendingOrder)

    def show_runs(self, runs: Sequence[RunSummary], *, editable: bool) -> None:
        self.beginResetModel()
        self._runs, self._is_editable = list(runs), editable
        self._arrange()
        self.endResetModel()

    def run_at(self, row: int) -> RunSummary:
        return self._runs[row]

    def row_of(self, run_id: str) -> int | None:
        return next((row for row, run in enumerate(self._runs) if run.run_id == run_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(RunColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_editable and index.column() == RunColumn.NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        run, column = self._runs[index.row()], RunColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(run, column)
            case Qt.ItemDataRole.EditRole:
                return run.name if column == RunColumn.NAME else None
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(run, column)
            case Qt.ItemDataRole.TextAlignmentRole if column in NUMBER_COLUMNS:
                return NUMBERS
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        run = self._runs[index.row()]
        if name != run.name:
            self.rename_requested.emit(run.run_id, name)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = RunColumn(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._heading(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._heading_tooltip(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return NUMBERS if column in NUMBER_COLUMNS else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = [run.run_id for run in self._runs]
        self._arrange()
        for index in self.persistentIndexList():
            row = self.row_of(before[index.row()])
            if row is not None:
                self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        self._runs.sort(key=lambda run: self._sort_key(run, RunColumn(column)), reverse=order == Qt.SortOrder.DescendingOrder)

    def _sort_key(self, run: RunSummary, column: RunColumn) -> tuple[float, str]:
        match column:
            case RunColumn.NAME:
                return 0.0, run.name.casefold()
            case RunColumn.DATA:
                return 0.0, run.data_name.casefold()
            case RunColumn.CREATED:
                return run.created.timestamp(), ""
            case RunColumn.TEXTS:
                return run.num_texts, ""
            case RunColumn.ACCURACY:
                return run.accuracy, ""
            case RunColumn.BASELINE:
                return run.baseline_accuracy, ""
            case RunColumn.DURATION:
                return run.seconds, ""

    def _words(self, run: RunSummary, column: RunColumn) -> str:
        match column:
            case RunColumn.NAME:
                return run.name
            case RunColumn.DATA:
                return run.data_name
            case RunColumn.CREATED:
                return QLocale().toString(self._created(run), QLocale.FormatType.ShortFormat)
            case RunColumn.TEXTS:
                return grouped(run.num_texts)
            case RunColumn.ACCURACY:
                low, high = per_hundred(run.accuracy_interval.low), per_hundred(run.accuracy_interval.high)
                return self.tr("{0} % ({1}–{2})").format(per_hundred(run.accuracy), low, high)
            case RunColumn.BASELINE:
                return percent(run.baseline_accuracy)
            case RunColumn.DURATION:
                return self._duration(run.seconds)

    def _tooltip(self, run: RunSummary, column: RunColumn) -> str | None:
        match column:
            case RunColumn.NAME:
                return run.name
            case RunColumn.DATA:
                return self.tr("Labels: {0}").format(listed(run.labels[:20]))
            case RunColumn.CREATED:
                return QLocale().toString(self._created(run), QLocale.FormatType.LongFormat)
        return None

    def _created(self, run: RunSummary) -> QDateTime:
        return QDateTime.fromSecsSinceEpoch(int(run.created.timestamp()))

    def _duration(self, seconds: float) -> str:
        whole = max(1, round(seconds))
        if whole < 60:
            return self.tr("{0} s").format(whole)
        if whole < 3600:
            return self.tr("{0} min {1} s").format(whole // 60, whole % 60)
        return self.tr("{0} h {1} min").format(whole // 3600, whole % 3600 // 60)

    def _heading(self, column: RunColumn) -> str:
        return {
            RunColumn.NAME: self.tr("Name"),
            RunColumn.DATA: self.tr("Data"),
            RunColumn.CREATED: self.tr("Trained"),
            RunColumn.TEXTS: self.tr("Texts"),
            RunColumn.ACCURACY: self.tr("Right"),
            RunColumn.BASELINE: self.tr("Word counter"),
            RunColumn.DURATION: self.tr("Took"),
        }[column]

    def _heading_tooltip(self, column: RunColumn) -> str | None:
        match column:
            case RunColumn.ACCURACY:
                return self.tr("Accuracy: of 100 texts that the model has not seen, so many get the right labels; with its 95 % interval.")
            case RunColumn.BASELINE:
                return self.tr("How many a simple method gets right on the same texts (TF-IDF and logistic regression).")
        return None
