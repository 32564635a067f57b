"""Results: how good the model is, what it confuses, and which texts it gets wrong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.item_models.label_outcomes import Outcome
from textcls_gui.gui.item_models.label_scores import LabelScoresModel, ScoreColumn
from textcls_gui.gui.plots.confusion_matrix import ConfusionMatrix
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.compare_button import CompareButton
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.label_outcomes_view import LabelOutcomesView
from textcls_gui.gui.widgets.mistakes_view import MistakesView
from textcls_gui.gui.widgets.page import GAP, Page, primary_button
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.widgets.verdict_card import VerdictCard
from textcls_gui.gui.workspace import Workspace


class ResultsPage(Page):
    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self._build()
        self._connect()
        self._show_run()

    def _build(self) -> None:
        self.title.setText(self.tr("Results"))
        self.setAccessibleName(self.title.text())
        self.empty = EmptyState(
            "target",
            self.tr("No results yet"),
            self.tr("Once a model is trained, you see here how good it is and which texts it gets wrong."),
            self.tr("Go to Train"),
        )
        self.verdict = VerdictCard()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Results in detail"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._build_confusions(), self.tr("&Confusions"))
        self.tabs.addTab(self._build_labels(), self.tr("&Labels"))
        self.mistakes_view = MistakesView(self._workspace)
        self.mistakes, self.search = self.mistakes_view.view, self.mistakes_view.search
        self.tabs.addTab(self.mistakes_view, self.tr("&Mistakes"))
        details = Card()
        details.body.addWidget(self.tabs)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.verdict)
        layout.addWidget(details, 1)
        self._content = content
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        self.body.addWidget(self._stack, 1)
        self.try_button = primary_button(self.tr("&Try it"))
        self.compare_button = CompareButton(self._workspace)
        self.footer.addWidget(self.compare_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.try_button)

    def _build_confusions(self) -> QWidget:
        self.matrix = ConfusionMatrix()
        self.cell_texts = TestedTextsView(with_labels=False)
        self.cell_words = QLabel()
        self.cell_words.setProperty("role", "strong")
        self.cell_words.setTextFormat(Qt.TextFormat.PlainText)
        self.cell_words.setWordWrap(True)
        left, right = QWidget(), QWidget()
        for side, widgets in ((left, [self.matrix]), (right, [self.cell_words, self.cell_texts])):
            layout = QVBoxLayout(side)
            layout.setContentsMargins(0, 8, 0, 0)
            for widget in widgets:
                layout.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(24)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([560, 420])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        self.outcomes = LabelOutcomesView()
        self._confusions = QStackedWidget()  # a matrix where each text has one label
        self._confusions.addWidget(splitter)
        self._confusions.addWidget(self.outcomes)
        return self._confusions

    def _build_labels(self) -> QWidget:
        self.label_scores = LabelScoresModel(self)
        self.labels_table = QTableView()
        self.labels_table.setModel(self.label_scores)
        self.labels_table.setAccessibleName(self.tr("How well each label is found"))
        self.labels_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.labels_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.labels_table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.labels_table.setTabKeyNavigation(False)
        self.labels_table.setShowGrid(False)
        self.labels_table.setAlternatingRowColors(True)
        self.labels_table.verticalHeader().hide()
        self.labels_table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.labels_table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(self.fontMetrics().averageCharWidth() * 17)
        header.setSectionResizeMode(ScoreColumn.LABEL, QHeaderView.ResizeMode.Stretch)
        self.labels_table.setSortingEnabled(True)
        self.labels_words = QLabel()
        self.labels_words.setProperty("role", "small")
        self.labels_words.setWordWrap(True)
        tab = QWidget()
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.labels_words)
        layout.addWidget(self.labels_table, 1)
        return tab

    def _connect(self) -> None:
        self.empty.requested.connect(self._on_train_wanted)
        self.try_button.clicked.connect(self._on_try_wanted)
        self.matrix.cell_chosen.connect(self._on_cell_chosen)
        self.matrix.cell_opened.connect(self._on_cell_opened)
        self.labels_table.activated.connect(self._on_label_activated)
        self._workspace.run_changed.connect(self._show_run)

    @Slot()
    def _show_run(self) -> None:
        run = self._run = self._workspace.run
        self._stack.setCurrentWidget(self.empty if run is None else self._content)
        self.try_button.setVisible(run is not None)
        self.compare_button.show_run(run)
        if run is None:
            self.sentence.setText(self.tr("How good the model is, on texts that it has never seen."))
            return
        report = run.report
        words = self.tr("How good “{0}” is, on texts that it has never seen.").format(run.summary.name)
        self.sentence.setText(f"{words} {self._words_on_kept_answers(run)}".strip())
        self.verdict.show_report(report)
        self.label_scores.set_scores(report.per_label)
        self.labels_table.sortByColumn(ScoreColumn.F1, Qt.SortOrder.AscendingOrder)
        self.labels_words.setText(self.tr("Weakest first. Hold the mouse over a column's name to read what it means."))
        self.cell_texts.set_texts(run.tested, report.labels)
        self.mistakes_view.show_run(run)
        self._confusions.setCurrentIndex(0 if report.several is None else 1)
        if report.several is not None:
            self.outcomes.show_run(run)
            return
        self.matrix.show_report(report)
        target, predicted = self.matrix.largest_confusion() or (0, 0)
        self.matrix.choose(target, predicted)

    def _words_on_kept_answers(self, run: SavedRun) -> str:
        """All texts count in the figures, but of very many not all can be looked at."""
        if len(run.tested) >= run.report.num_texts:
            return ""
        words = self.tr("All {0} count; {1} of them, evenly spread, are kept to look at.")
        return words.format(f"{run.report.num_texts:,}", f"{len(run.tested):,}")

    @Slot(int, int)
    def _on_cell_chosen(self, target: int, predicted: int) -> None:
        if self._run is None:
            return
        tested = self._run.tested
        chosen = [position for position, text in enumerate(tested) if (text.target, text.predicted) == (target, predicted)]
        chosen.sort(key=lambda position: tested[position].probability, reverse=True)
        self.cell_words.setText(self.matrix.cells.sentence(target, predicted))
        self.cell_texts.choose(chosen)

    @Slot(int, int)
    def _on_cell_opened(self, _target: int, _predicted: int) -> None:
        self.cell_texts.table.setFocus()

    @Slot(QModelIndex)
    def _on_label_activated(self, index: QModelIndex) -> None:
        """Enter on a label shows its row among the confusions."""
        label = str(index.siblingAtColumn(ScoreColumn.LABEL).data())
        self.tabs.setCurrentIndex(0)
        if self._run is not None and self._run.report.several is not None:
            self.outcomes.choose(self._run.report.labels.index(label), Outcome.MISSING)
            self.outcomes.table.setFocus()
            return
        target = self.matrix.cells.labels.index(label)
        self.matrix.choose(target, self.matrix.largest_confusion_of(target))
        self.matrix.setFocus()

    @Slot()
    def _on_train_wanted(self) -> None:
        self._workspace.request_page("train")

    @Slot()
    def _on_try_wanted(self) -> None:
        self._workspace.request_page("try")
