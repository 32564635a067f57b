"""Which label is taken for which: the matrix, beside it the most frequent confusions, or the texts of the cell that was opened."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.core.evaluation.confusions import LabelOrder
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.item_models.confusions import ConfusionColumn, FrequentConfusionsModel, Measure
from textcls_gui.gui.plots.confusion_matrix import ConfusionMatrix
from textcls_gui.gui.shortcuts import make_shortcut
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedPlot, ExportedTable
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.widgets.still_combo_box import StillComboBox
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.workers.queues import Start
from textcls_gui.gui.workers.result_tables import confusions_table, matrix_table, texts_table

WIDEST_CHOICE_LETTERS = 33


class ConfusionsView(QWidget):
    """For runs whose texts have one label each."""

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: SavedRun | None = None
        self._targets = self._predicted = np.zeros(0, dtype=np.int64)  # of all texts
        self._stays_in_list = False
        self._build(start)
        self._connect()

    def show_run(self, run: SavedRun) -> None:
        """The largest confusion is chosen, and the list is shown."""
        self._run = run
        self._targets = np.fromiter((text.target for text in run.tested), np.int64, len(run.tested))
        self._predicted = np.fromiter((text.predicted for text in run.tested), np.int64, len(run.tested))
        self.cell_texts.set_texts(run.tested, run.report.labels)
        self._stays_in_list = True
        self.matrix.show_report(run.report)
        self.confusions.set_confusions(self.matrix.cells.confusions(), run.report.labels)
        self.list.sortByColumn(ConfusionColumn.COUNT, Qt.SortOrder.DescendingOrder)
        self.no_confusions.setVisible(not self.confusions.rowCount())
        self.list.setVisible(self.confusions.rowCount() > 0)
        self.matrix.choose(*(self.matrix.largest_confusion() or (0, 0)))
        self._stays_in_list = False
        self.show_list()
        self.export_button.clear()

    def show_label(self, target: int) -> None:
        """The row of a label, and in it what the label is most often taken for."""
        self.matrix.choose(target, self.matrix.largest_confusion_of(target))
        self.matrix.setFocus()

    @Slot()
    def show_list(self) -> None:
        self.beside.setCurrentIndex(0)

    @Slot()
    def show_texts(self) -> None:
        """Those of the chosen cell."""
        self.beside.setCurrentIndex(1)

    def _build(self, start: Start) -> None:
        self.matrix = ConfusionMatrix()
        self.export_button = ExportButton(
            start,
            (
                ExportedTable(self.tr("Confusion matrix"), self.tr("confusion matrix"), self._matrix_table),
                ExportedPlot(self.tr("Confusion matrix"), self.tr("confusion matrix"), self.matrix.drawing),
                ExportedTable(self.tr("Most frequent confusions"), self.tr("confusions"), self._confusions_table),
                ExportedTable(self.tr("Texts of the chosen cell"), self.tr("texts of a cell"), self._texts_table),
            ),
        )
        self.beside = Views()
        self.beside.addWidget(self._build_list())
        self.beside.addWidget(self._build_texts())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(24)
        splitter.addWidget(self.matrix)
        splitter.addWidget(self.beside)
        splitter.setSizes([560, 420])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(self._build_choices())
        layout.addWidget(splitter, 1)

    def _build_choices(self) -> QHBoxLayout:
        self.measure, self.order = StillComboBox(), StillComboBox()
        measures: tuple[tuple[str, Measure], ...] = (
            (self.tr("Number of texts"), "count"),
            (self.tr("Share of “should be”"), "share of row"),
            (self.tr("Share of “model says”"), "share of column"),
        )
        orders: tuple[tuple[str, LabelOrder], ...] = (
            (self.tr("As in the data"), "as given"),
            (self.tr("Largest first"), "by size"),
            (self.tr("A to Z"), "by name"),
            (self.tr("Most confused first"), "most confused"),
            (self.tr("Confused ones together"), "similar together"),
        )
        for words, measure in measures:
            self.measure.addItem(words, measure)
        for words, order in orders:
            self.order.addItem(words, order)
        self.measure.setAccessibleName(self.tr("What the cells show"))
        self.order.setAccessibleName(self.tr("Order of the labels"))
        self.zoom_out = self._zoom_button("−", self.tr("Smaller cells (−)"))
        self.zoom_in = self._zoom_button("+", self.tr("Larger cells (+, or Ctrl and the mouse wheel)"))
        self.fit = self._zoom_button(self.tr("All"), self.tr("All cells at once (0)"))
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for box in (self.measure, self.order):
            box.setMaximumWidth(WIDEST_CHOICE_LETTERS * self.fontMetrics().averageCharWidth())
            choices.addWidget(box, 2)
        for button in (self.zoom_out, self.zoom_in, self.fit):
            choices.addWidget(button)
        choices.addWidget(self.export_button, 3)
        return choices

    def _zoom_button(self, words: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _build_list(self) -> QWidget:
        self.confusions = FrequentConfusionsModel(self)
        self.list = plain_table(self.confusions, self.tr("Most frequent confusions"))
        self.list.setSortingEnabled(True)
        header = self.list.horizontalHeader()
        for column in (ConfusionColumn.SHOULD_BE, ConfusionColumn.MODEL_SAYS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (ConfusionColumn.COUNT, ConfusionColumn.SHARE):
            self.list.setColumnWidth(column, self.fontMetrics().averageCharWidth() * 12)
        heading = QLabel(self.tr("Most frequent confusions: choose one to read its texts"))
        heading.setWordWrap(True)
        heading.setProperty("role", "strong")
        self.no_confusions = QLabel(self.tr("No text was taken for another label."))
        self.no_confusions.setProperty("role", "muted")
        self.no_confusions.setWordWrap(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self.no_confusions)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        return page

    def _build_texts(self) -> QWidget:
        self.back = quiet_button(self.tr("‹ List"))
        self.back.setAccessibleName(self.tr("Back to the most frequent confusions"))
        self.back.setToolTip(self.tr("Back to the most frequent confusions (Esc)"))
        self.cell_words = QLabel()
        self.cell_words.setProperty("role", "strong")
        self.cell_words.setTextFormat(Qt.TextFormat.PlainText)
        self.cell_words.setWordWrap(True)
        self.cell_texts = TestedTextsView(with_labels=False)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.cell_words, 1)
        layout.addLayout(top)
        layout.addWidget(self.cell_texts, 1)
        make_shortcut("escape", page, self._on_back, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return page

    def _connect(self) -> None:
        self.matrix.cell_chosen.connect(self._on_cell_chosen)
        self.matrix.cell_opened.connect(self._on_cell_opened)
        self.matrix.clicked.connect(self.show_texts)  # of the chosen cell again, after one has gone back to the list
        self.list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.list.clicked.connect(self._on_row_clicked)
        self.list.activated.connect(self._on_row_activated)
        self.back.clicked.connect(self._on_back)
        self.measure.activated.connect(self._on_measure)
        self.order.activated.connect(self._on_order)
        self.zoom_in.clicked.connect(self.matrix.zoom_in)
        self.zoom_out.clicked.connect(self.matrix.zoom_out)
        self.fit.clicked.connect(self.matrix.show_all)

    def _matrix_table(self) -> ResultTable:
        return matrix_table(self.matrix.cells.ordered_counts, self.matrix.cells.ordered_labels)

    def _confusions_table(self) -> ResultTable:
        return confusions_table(self.matrix.cells.confusions(), self.matrix.cells.labels)

    def _texts_table(self) -> ResultTable:
        return texts_table(self.cell_texts.texts.shown(), self.cell_texts.texts.labels)

    @Slot(int, int)
    def _on_cell_chosen(self, target: int, predicted: int) -> None:
        if self._run is None:
            return
        tested = self._run.tested
        positions = np.flatnonzero((self._targets == target) & (self._predicted == predicted)).tolist()
        chosen = sorted(positions, key=lambda position: tested[position].probability, reverse=True)
        self.cell_words.setText(self.matrix.cells.sentence(target, predicted))
        self.cell_texts.choose(chosen)
        if not self._stays_in_list:
            self.show_texts()

    @Slot(int, int)
    def _on_cell_opened(self, _target: int, _predicted: int) -> None:
        self.show_texts()
        self.cell_texts.table.setFocus()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """The matrix shows where the confusion stands; the list stays, so that one can go on in it."""
        if not current.isValid():
            return
        confusion = self.confusions.confusion(current.row())
        self._stays_in_list = True
        self.matrix.choose(confusion.target, confusion.predicted)
        self._stays_in_list = False

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        self._on_row_changed(index, QModelIndex())
        self.show_texts()

    @Slot(QModelIndex)
    def _on_row_activated(self, index: QModelIndex) -> None:
        self._on_row_clicked(index)
        self.cell_texts.table.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self.show_list()
        self.list.setFocus()

    @Slot(int)
    def _on_measure(self, _index: int) -> None:
        self.matrix.set_measure(self.measure.currentData())

    @Slot(int)
    def _on_order(self, _index: int) -> None:
        self._stays_in_list = self.beside.currentIndex() == 0
        self.matrix.set_order(self.order.currentData())
        self._stays_in_list = False
