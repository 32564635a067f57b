"""The Data page once a file is open: its rows, its labels, and what the Doctor found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.column_parts import NO_COLUMN, Part
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.shortcuts import make_shortcut
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.bar_chart import count_bars
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.data_table import DataTable
from textcls_gui.gui.widgets.doctor_panel import DoctorPanel
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.file_words import format_words
from textcls_gui.gui.widgets.find_bar import FindBar, QuietBox
from textcls_gui.gui.widgets.label_chart import LabelChart
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.shown_rows_bar import ShownRowsBar
from textcls_gui.gui.workers.editing import edit_words

if TYPE_CHECKING:
    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.tables.table import Table
    from textcls_gui.gui.workers.opening import OpenedTable

SIDE_WIDTH = 300
GAP = 16
LABELS_IN_SIGHT = 8  # without scrolling, in the usual window
OFFERED_SEPARATORS = ("", ",", ";", "|", "/", "+")


class TablePanel(QWidget):
    """Shows what it is given; what the person wants is said by its signals and those of its parts."""

    part_chosen = Signal(object, object)  # int: the column, Part
    separator_chosen = Signal(str)
    read_differently_wished = Signal()
    undo_wished = Signal()
    redo_wished = Signal()
    export_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants_separator = False
        self.file_name = ElidedLabel()
        self.file_words = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.differently_button = quiet_button(self.tr("&Read differently…"))
        self.undo_button = _tool("undo", self.tr("Undo"))
        self.redo_button = _tool("redo", self.tr("Redo"))
        self.find_button = _tool("search", self.tr("Find and filter"))
        self.export_button = _tool("save", self.tr("Export the corrected table"))
        self.text_box = QuietBox()
        self.label_box = QuietBox()
        self.separator_words = QLabel(self.tr("Sev&eral in a cell:"))
        self.separator_box = QuietBox()
        self.find_bar = FindBar()
        self.shown_rows = ShownRowsBar()
        self.table = DataTable()
        self.chart = LabelChart(self.tr("Texts for each label"))
        self.label_words = QLabel()
        self.doctor = DoctorPanel()
        self._lay_out()
        self._connect()

    def show_opened(self, opened: OpenedTable) -> None:
        """A table, or other columns of it."""
        table, choice = opened.table, opened.choice
        self.file_name.setText(table.path.name)
        _fill(self.text_box, table.columns, choice.text)
        _fill(self.label_box, (*table.columns, self.tr("No labels")), NO_COLUMN if choice.label is None else choice.label)
        self.label_box.setItemData(len(table.columns), NO_COLUMN)
        if choice.label is None:
            self.label_box.setCurrentIndex(len(table.columns))
        self._wants_separator = False
        self._show_separator(choice)
        self.table.show_table(table, choice)
        self.show_counted(opened)

    def show_counted(self, opened: OpenedTable) -> None:
        """The same table and columns after an edit."""
        table = opened.table
        words = self.tr("%n row(s), {0}", "", table.num_rows).format(format_words(table.format))
        if opened.num_edited:
            words += self.tr(", %n change(s)", "", opened.num_edited)
        self.file_words.setText(words)
        self.file_words.setToolTip(str(table.path))
        self._show_labels(opened.dataset, opened.choice)

    def show_history(self, table: Table) -> None:
        undo, redo = table.undo_edit, table.redo_edit
        self.undo_button.setEnabled(undo is not None)
        self.redo_button.setEnabled(redo is not None)
        self.undo_button.setToolTip(self.tr("Undo (Ctrl+Z): {0}").format(edit_words(undo)) if undo else self.tr("Nothing to undo"))
        self.redo_button.setToolTip(self.tr("Redo (Ctrl+Shift+Z): {0}").format(edit_words(redo)) if redo else self.tr("Nothing to redo"))

    @Slot()
    def ask_for_separator(self) -> None:
        self._wants_separator = True
        for widget in (self.separator_words, self.separator_box):
            widget.show()
        self.separator_box.setFocus()
        self.separator_box.showPopup()

    def ask_for_column(self, part: Part) -> None:
        """Of texts or of labels: the list of columns is opened."""
        box = self.text_box if part is Part.TEXT else self.label_box
        box.setFocus()
        box.showPopup()

    def _show_labels(self, dataset: Dataset | None, choice: ColumnChoice) -> None:
        if dataset is None:
            is_to_classify = choice.label is None
            self._labels_card.set_title(self.tr("A file to classify") if is_to_classify else self.tr("Labels"))
            self.label_words.setText(self.tr("Choose a column with labels to see them here."))
            self.label_words.show()
            self.chart.set_bars(())
            self.table.cells.labels = ()
        else:
            words = self.tr("{0} label(s) on {1} texts", "", len(dataset.labels))
            self._labels_card.set_title(words.format(grouped(len(dataset.labels)), grouped(dataset.num_texts)))
            self.label_words.setText(self.tr("%n text(s) have none of the labels.", "", dataset.num_without_label))
            self.label_words.setVisible(dataset.num_without_label > 0)
            self.chart.set_bars(count_bars(dataset.labels, dataset.label_counts, dataset.num_texts))
            self.table.cells.labels = dataset.labels
        self.chart.setMinimumHeight(min(len(self.chart.bars), LABELS_IN_SIGHT) * self.chart.row_height)
        self.find_bar.show_labels(self.table.cells.labels)

    def _show_separator(self, choice: ColumnChoice) -> None:
        with QSignalBlocker(self.separator_box):
            self.separator_box.clear()
            for separator in dict.fromkeys((*OFFERED_SEPARATORS, choice.separator)):
                self.separator_box.addItem(
                    self.tr("split by “{0}”").format(separator) if separator else self.tr("no, one label"), separator
                )
            self.separator_box.setCurrentIndex(self.separator_box.findData(choice.separator))
        is_shown = choice.label is not None and bool(choice.separator or self._wants_separator)
        for widget in (self.separator_words, self.separator_box):
            widget.setVisible(is_shown)

    def _connect(self) -> None:
        self.table.part_chosen.connect(self.part_chosen)
        self.table.several_labels_wished.connect(self.ask_for_separator)
        self.text_box.activated.connect(self._on_text_chosen)
        self.label_box.activated.connect(self._on_label_chosen)
        self.separator_box.activated.connect(self._on_separator_chosen)
        self.differently_button.clicked.connect(self.read_differently_wished)
        self.undo_button.clicked.connect(self.undo_wished)
        self.redo_button.clicked.connect(self.redo_wished)
        self.find_button.clicked.connect(self.find_bar.open_it)
        self.export_button.clicked.connect(self.export_wished)
        self.find_bar.table_wished.connect(self._on_table_wished)
        make_shortcut("find", self, self.find_bar.open_it)
        make_shortcut("undo", self, self.undo_wished.emit)
        make_shortcut("redo", self, self.redo_wished.emit)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._build_file_line())
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self._build_table_card(), 1)
        columns.addLayout(self._build_side())
        layout.addLayout(columns, 1)

    def _build_file_line(self) -> QHBoxLayout:
        self.file_name.setProperty("role", "strong")
        self.file_words.setProperty("role", "muted")
        self.differently_button.setToolTip(self.tr("Where letters or columns look wrong: choose the encoding, the separator, or the sheet"))
        self.find_button.setToolTip(self.tr("Find and filter (Ctrl+F)"))
        self.export_button.setToolTip(self.tr("Export the corrected table…"))
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.file_name)
        line.addSpacing(Space.S)
        line.addWidget(self.file_words, 1)
        line.addWidget(self.differently_button)
        for button in (self.undo_button, self.redo_button, self.find_button, self.export_button):
            line.addWidget(button)
        return line

    def _build_table_card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Rows"))
        card.body.setContentsMargins(1, Space.S, 1, Space.S)
        row = QHBoxLayout()
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.setSpacing(8)
        self.text_box.setAccessibleName(self.tr("Column with the texts"))
        self.label_box.setAccessibleName(self.tr("Column with the labels"))
        self.separator_box.setAccessibleName(self.tr("What stands between several labels in a cell"))
        for label, box in (
            (QLabel(self.tr("Te&xt:")), self.text_box),
            (QLabel(self.tr("&Label:")), self.label_box),
            (self.separator_words, self.separator_box),
        ):
            label.setBuddy(box)
            box.setMinimumContentsLength(4)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            row.addWidget(label)
            row.addWidget(box, 1)
            row.addSpacing(Space.S)
        row.addStretch(1)
        above = QVBoxLayout()
        above.setContentsMargins(Space.M, 0, Space.M, 0)
        above.setSpacing(8)
        above.addWidget(self.find_bar)
        above.addWidget(self.shown_rows)
        card.body.addLayout(row)
        card.body.addLayout(above)
        card.body.addWidget(self.table, 1)
        return card

    def _build_side(self) -> QVBoxLayout:
        self._labels_card = Card(self.tr("Labels"))
        self._labels_card.body.setContentsMargins(Space.M, Space.M, Space.S, Space.S)
        self._labels_card.body.setSpacing(4)
        self.label_words.setProperty("role", "muted")
        self.label_words.setWordWrap(True)
        self._labels_card.body.addWidget(self.label_words)
        self._labels_card.body.addWidget(self.chart, 1)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        for card, share in ((self.doctor, 5), (self._labels_card, 4)):
            card.setFixedWidth(SIDE_WIDTH)
            side.addWidget(card, share)
        return side

    @Slot(int)
    def _on_text_chosen(self, index: int) -> None:
        self.part_chosen.emit(index, Part.TEXT)

    @Slot(int)
    def _on_label_chosen(self, index: int) -> None:
        self.part_chosen.emit(self.label_box.itemData(index), Part.LABEL)

    @Slot(int)
    def _on_separator_chosen(self, index: int) -> None:
        self.separator_chosen.emit(self.separator_box.itemData(index))

    @Slot()
    def _on_table_wished(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)


def _tool(icon_name: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, icon_name)
    return button


def _fill(box: QComboBox, names: tuple[str, ...], current: int) -> None:
    with QSignalBlocker(box):
        box.clear()
        for column, name in enumerate(names):
            box.addItem(name, column)
        box.setCurrentIndex(current)
