"""How the model does on groups of texts: the groups above, and the texts of the chosen one beneath, the mistakes first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QSplitter, QVBoxLayout, QWidget

from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.item_models.text_groups import GroupColumn, TextGroupsModel
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedTable
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.workers.queues import Start
from textcls_gui.gui.workers.result_tables import groups_table, texts_table


class GroupsView(QWidget):
    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: SavedRun | None = None
        self._build(start)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.activated.connect(self._on_activated)

    def show_run(self, run: SavedRun) -> None:
        self._run = run
        self.texts.set_texts(run.tested, run.report.labels)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.groups.set_groups(run.report.groups)
        self.words.setText(self._words(run))
        self._panes.setVisible(bool(run.report.groups))
        self.export_button.setVisible(bool(run.report.groups))
        self.export_button.clear()
        if run.report.groups:
            self.table.selectRow(0)

    def _build(self, start: Start) -> None:
        self.groups = TextGroupsModel(self)
        self.table = plain_table(self.groups, self.tr("How the model does on groups of texts"))
        self.table.setSortingEnabled(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(GroupColumn.GROUP, self.fontMetrics().averageCharWidth() * 44)
        header.setSectionResizeMode(GroupColumn.MEANING, QHeaderView.ResizeMode.Stretch)
        for column in (GroupColumn.TEXTS, GroupColumn.RIGHT, GroupColumn.BETWEEN):
            self.table.setColumnWidth(column, self.fontMetrics().averageCharWidth() * 14)
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.export_button = ExportButton(
            start,
            (
                ExportedTable(self.tr("Groups"), self.tr("groups"), self._groups_table),
                ExportedTable(self.tr("Texts of the chosen group"), self.tr("texts of a group"), self._texts_table),
            ),
        )
        self.texts = TestedTextsView(with_labels=True, side_by_side=True)
        self._panes = QSplitter(Qt.Orientation.Vertical)
        self._panes.addWidget(self.table)
        self._panes.addWidget(self.texts)
        self._panes.setSizes([180, 180])
        self._panes.setChildrenCollapsible(False)
        top = QHBoxLayout()
        top.addWidget(self.words, 3)
        top.addWidget(self.export_button, 2, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._panes, 1)
        layout.addStretch(0)

    def _words(self, run: SavedRun) -> str:
        if not run.report.groups:
            return self.tr("This model was trained before groups of texts were looked at. Train it again to see them.")
        num_worse = sum(group.is_worse for group in run.report.groups)
        if num_worse:
            return self.tr("%n group(s) clearly worse than the rest, first in the list. Choose a group to read its texts.", "", num_worse)
        return self.tr("No group is clearly worse than the rest. Choose one to read its texts.")

    def _groups_table(self) -> ResultTable:
        groups = [self.groups.group_at(row) for row in range(self.groups.rowCount())]
        return groups_table(groups, list(map(self.groups.name, groups)), list(map(self.groups.meaning, groups)))

    def _texts_table(self) -> ResultTable:
        return texts_table(self.texts.texts.shown(), self.texts.texts.labels)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._run is None or not current.isValid():
            return
        number, tested = self.groups.number_at(current.row()), self._run.tested
        chosen = [position for position, text in enumerate(tested) if number in text.groups]
        chosen.sort(key=lambda position: (tested[position].is_right, -tested[position].probability))
        self.texts.choose(chosen)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.texts.table.setFocus()
