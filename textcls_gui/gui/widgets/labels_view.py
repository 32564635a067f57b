"""How well each label is found, as a table to sort; of many labels some can be looked for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QLineEdit, QVBoxLayout, QWidget

from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.item_models.label_scores import LabelScoresModel, ScoreColumn
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedTable
from textcls_gui.gui.widgets.help_mark import FieldWords
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.workers.queues import Start
from textcls_gui.gui.workers.result_tables import labels_table

MANY_LABELS = 12
WIDEST_SEARCH_LETTERS = 34


class LabelsView(QWidget):
    label_opened = Signal(str)  # its name

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(start)
        self.table.activated.connect(self._on_activated)
        self.sought.textChanged.connect(self._on_find)

    def show_run(self, run: SavedRun) -> None:
        self.sought.clear()
        self.sought.setVisible(len(run.report.labels) > MANY_LABELS)
        self.scores.set_scores(run.report.per_label)
        self.table.sortByColumn(ScoreColumn.F1, Qt.SortOrder.AscendingOrder)
        self.export_button.clear()

    def _build(self, start: Start) -> None:
        self.scores = LabelScoresModel(self)
        self.table = plain_table(self.scores, self.tr("How well each label is found"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(self.fontMetrics().averageCharWidth() * 17)
        header.setSectionResizeMode(ScoreColumn.LABEL, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(ScoreColumn.RECALL_BETWEEN, self.fontMetrics().averageCharWidth() * 22)
        self.table.setSortingEnabled(True)
        self.words = QLabel(self.tr("Weakest first."))
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Find a label"))
        self.sought.setAccessibleName(self.tr("Find a label"))
        self.sought.setClearButtonEnabled(True)
        self.sought.setMaximumWidth(WIDEST_SEARCH_LETTERS * self.fontMetrics().averageCharWidth())
        self.export_button = ExportButton(start, (ExportedTable(self.tr("Labels"), self.tr("labels"), self._labels_table),))
        top = QHBoxLayout()
        top.addWidget(self.words)
        top.addWidget(FieldWords("precision", "recall", "f1", "support"), 3)
        top.addWidget(self.sought, 2)
        top.addWidget(self.export_button, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def _labels_table(self) -> ResultTable:
        return labels_table(self.scores.shown())

    @Slot(str)
    def _on_find(self, words: str) -> None:
        self.scores.find(words)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.label_opened.emit(str(index.siblingAtColumn(ScoreColumn.LABEL).data()))
