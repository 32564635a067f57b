"""Runs in rows: one is chosen, opened by a double click or Enter, renamed in its place; several are chosen to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from textcls_gui.gui.item_models.run_list_model import RunColumn, RunListModel
from textcls_gui.gui.widgets.sort_header import SortHeader

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunSummary

ROW_PADDING = 18
WIDTH_IN_CHARACTERS = {  # at least, and where there is room
    RunColumn.DATA: (8, 24),
    RunColumn.CREATED: (17, 24),
    RunColumn.TEXTS: (9, 9),
    RunColumn.ACCURACY: (15, 17),
    RunColumn.BASELINE: (14, 17),
    RunColumn.DURATION: (8, 13),
}
MIN_NAME_WIDTH = 90


class RunTable(QTableView):
    """Keeps the chosen run chosen when the list is shown anew."""

    chosen_changed = Signal()
    open_requested = Signal()
    trash_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = RunListModel(self)
        self._build()
        self.doubleClicked.connect(self._on_double_clicked)

    def show_runs(self, runs: Sequence[RunSummary], *, editable: bool) -> None:
        chosen = self.chosen()
        self.runs.show_runs(runs, editable=editable)
        row = self.runs.row_of(chosen.run_id) if chosen is not None else None
        if row is None and runs:
            row = 0
        if row is not None:
            self.setCurrentIndex(self.runs.index(row, RunColumn.NAME))
        self.chosen_changed.emit()

    def chosen(self) -> RunSummary | None:
        index = self.currentIndex()
        return self.runs.run_at(index.row()) if index.isValid() else None

    def all_chosen(self) -> list[RunSummary]:
        """From the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.runs.run_at(row) for row in rows]

    def rename(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(RunColumn.NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            if self._is_one_chosen:
                self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.trash_requested.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)

    @property
    def _is_one_chosen(self) -> bool:
        return len(self.all_chosen()) <= 1

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _build(self) -> None:
        self.setModel(self.runs)
        self.setAccessibleName(self.tr("Runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalHeader(SortHeader(self))
        self.setSortingEnabled(True)
        self.sortByColumn(RunColumn.CREATED, Qt.SortOrder.DescendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        self.horizontalHeader().setMinimumSectionSize(60)

    def _share_width(self) -> None:
        """Where there is little room, the columns get narrower, as long as what is in them can be read."""
        character = self.fontMetrics().averageCharWidth() + 1
        least, wanted = (character * sum(ends) for ends in zip(*WIDTH_IN_CHARACTERS.values(), strict=True))
        share = max(0.0, min(1.0, (self.viewport().width() - MIN_NAME_WIDTH - least) / (wanted - least)))
        widths = {column: int(character * (low + share * (high - low))) for column, (low, high) in WIDTH_IN_CHARACTERS.items()}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(RunColumn.NAME, max(MIN_NAME_WIDTH, self.viewport().width() - sum(widths.values())))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.open_requested.emit()
