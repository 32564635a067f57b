"""Where texts may have several labels: a label with what became of it on the left, and the texts behind a number on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QSplitter, QVBoxLayout, QWidget

from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.item_models.label_outcomes import LabelOutcomesModel, Outcome
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedTable
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.workers.queues import Start
from textcls_gui.gui.workers.result_tables import outcomes_table, texts_table


class LabelOutcomesView(QSplitter):
    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.outcomes = LabelOutcomesModel(self)
        self._run: SavedRun | None = None
        self._build(start)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.table.activated.connect(self._on_activated)

    def show_run(self, run: SavedRun) -> None:
        self._run = run
        self.export_button.clear()
        self.texts.set_texts(run.tested, run.report.labels)
        self.outcomes.set_texts(run.tested, run.report.labels)
        first = self.outcomes.label_at(0)
        self.choose(first, max((Outcome.MISSING, Outcome.EXTRA), key=lambda outcome: len(self.outcomes.positions(first, outcome))))

    def choose(self, label: int, outcome: Outcome) -> None:
        index = self.outcomes.index(self.outcomes.row_of(label), outcome)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def _build(self, start: Start) -> None:
        self.table = plain_table(self.outcomes, self.tr("What became of each label"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(self.fontMetrics().averageCharWidth() * 14)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.words = QLabel()
        self.words.setProperty("role", "strong")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.texts = TestedTextsView(with_labels=True)
        self.export_button = ExportButton(
            start,
            (
                ExportedTable(self.tr("What became of each label"), self.tr("labels found"), self._outcomes_table),
                ExportedTable(self.tr("Texts shown"), self.tr("texts of a label"), self._texts_table),
            ),
        )
        left, right = QWidget(), QWidget()
        for side, widgets in ((left, [self.table]), (right, [self.export_button, self.words, self.texts])):
            layout = QVBoxLayout(side)
            layout.setContentsMargins(0, 8, 0, 0)
            for widget in widgets:
                layout.addWidget(widget, 0 if isinstance(widget, (QLabel, ExportButton)) else 1)
            self.addWidget(side)
        self.setHandleWidth(24)
        self.setSizes([440, 560])
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 3)
        self.setChildrenCollapsible(False)

    def _outcomes_table(self) -> ResultTable:
        order = [self.outcomes.label_at(row) for row in range(self.outcomes.rowCount())]
        names = self.texts.texts.labels
        return outcomes_table([(names[label], *(len(self.outcomes.positions(label, each)) for each in Outcome)) for label in order])

    def _texts_table(self) -> ResultTable:
        return texts_table(self.texts.texts.shown(), self.texts.texts.labels)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid() or self._run is None:
            return
        label, outcome = self.outcomes.label_at(current.row()), Outcome(max(current.column(), Outcome.FOUND))
        tested = self._run.tested
        chosen = sorted(self.outcomes.positions(label, outcome), key=lambda position: tested[position].probability, reverse=True)
        self.words.setText(self.outcomes.sentence(label, outcome))
        self.texts.choose(chosen)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.texts.table.setFocus()
