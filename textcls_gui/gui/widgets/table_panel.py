"""The Data page once a file is open: its rows, its labels, and what was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.gui.widgets.bar_chart import BarChart, count_bars
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.column_header import Part
from textcls_gui.gui.widgets.data_table import DataTable
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.file_words import format_words
from textcls_gui.gui.widgets.finding_list import FindingList

if TYPE_CHECKING:
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.gui.workers.opening import OpenedTable

SIDE_WIDTH = 300
GAP = 16
NO_COLUMN = -1


class ColumnBox(QComboBox):
    """Not changed by a wheel that was meant for the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TablePanel(QWidget):
    """Shows what it is given; which column plays which part is said by `part_chosen`."""

    part_chosen = Signal(object, object)  # int: the column, Part

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file_name = ElidedLabel()
        self.file_words = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.text_box = ColumnBox()
        self.label_box = ColumnBox()
        self.table = DataTable()
        self.chart = BarChart(self.tr("Texts for each label"))
        self.label_words = QLabel()
        self.findings = FindingList()
        self._lay_out()
        self.table.part_chosen.connect(self.part_chosen)
        self.text_box.activated.connect(self._on_text_chosen)
        self.label_box.activated.connect(self._on_label_chosen)

    def show_opened(self, opened: OpenedTable) -> None:
        table, choice = opened.table, opened.choice
        self.file_name.setText(table.path.name)
        words = self.tr("{0} row(s), {1}", "", table.num_rows)
        self.file_words.setText(words.format(f"{table.num_rows:,}", format_words(table.format)))
        self.file_words.setToolTip(str(table.path))
        _fill(self.text_box, table.columns, choice.text)
        _fill(self.label_box, (*table.columns, self.tr("No labels")), NO_COLUMN if choice.label is None else choice.label)
        self.label_box.setItemData(len(table.columns), NO_COLUMN)
        if choice.label is None:
            self.label_box.setCurrentIndex(len(table.columns))
        self.table.show_table(table, choice)
        self._show_labels(opened.dataset)
        self._findings_card.setVisible(opened.dataset is not None)
        self.findings.show_findings(opened.findings)

    def _show_labels(self, dataset: Dataset | None) -> None:
        if dataset is None:
            self.label_words.setText(self.tr("Choose a column with labels to see them here."))
            self.chart.set_bars(())
            return
        words = self.tr("{0} label(s) on {1} texts", "", len(dataset.labels))
        self.label_words.setText(words.format(f"{len(dataset.labels):,}", f"{dataset.num_texts:,}"))
        self.chart.set_bars(count_bars(dataset.labels, dataset.label_counts))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._build_file_line())
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self._build_table_card(), 1)
        columns.addLayout(self._build_side())
        layout.addLayout(columns, 1)

    def _build_file_line(self) -> QHBoxLayout:
        self.file_name.setProperty("role", "strong")
        self.file_words.setProperty("role", "muted")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.file_name)
        line.addWidget(self.file_words, 1)
        return line

    def _build_table_card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Rows"))
        card.body.setContentsMargins(1, 10, 1, 8)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        for words, box in ((self.tr("Te&xt:"), self.text_box), (self.tr("&Label:"), self.label_box)):
            label = QLabel(words)
            label.setBuddy(box)
            box.setAccessibleName(self.tr("Column with the texts") if box is self.text_box else self.tr("Column with the labels"))
            box.setMinimumContentsLength(5)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            row.addWidget(label)
            row.addWidget(box, 1)
            row.addSpacing(8)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self.table, 1)
        return card

    def _build_side(self) -> QVBoxLayout:
        labels = Card(self.tr("Labels"))
        self.label_words.setProperty("role", "muted")
        self.label_words.setWordWrap(True)
        labels.body.addWidget(self.label_words)
        labels.body.addWidget(self.chart, 1)
        self._findings_card = Card(self.tr("Findings"))
        self._findings_card.body.addWidget(self.findings)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        for card, share in ((labels, 1), (self._findings_card, 0)):
            card.setFixedWidth(SIDE_WIDTH)
            side.addWidget(card, share)
        return side

    @Slot(int)
    def _on_text_chosen(self, index: int) -> None:
        self.part_chosen.emit(index, Part.TEXT)

    @Slot(int)
    def _on_label_chosen(self, index: int) -> None:
        column = self.label_box.itemData(index)
        self.part_chosen.emit(column, Part.LABEL)


def _fill(box: QComboBox, names: tuple[str, ...], current: int) -> None:
    with QSignalBlocker(box):
        box.clear()
        for column, name in enumerate(names):
            box.addItem(name, column)
        box.setCurrentIndex(current)
