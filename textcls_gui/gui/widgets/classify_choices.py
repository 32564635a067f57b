"""What a person chooses before a file is classified: which column has the texts, what kind of file it becomes, and what is in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.widgets.radio_choice import RadioChoice, Value
from textcls_gui.gui.widgets.reading_choices import ReadingChoices
from textcls_gui.gui.widgets.side_area import SideArea
from textcls_gui.gui.widgets.still_combo_box import StillComboBox
from textcls_gui.gui.workers.classifying import Glance

GAP = 12


class ClassifyChoices(SideArea):
    """Says what a person chooses, and nothing about what the program shows."""

    column_chosen = Signal(object)  # int: its place
    read_otherwise = Signal(object)  # ReadOptions with the one set
    typed = Signal(object)  # likewise, while a person may go on typing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("What is classified, and what it becomes"))
        self._ending = ".xlsx"
        self._build()
        self._connect()

    @property
    def ending(self) -> str:
        """Of the file that is wished."""
        return self._ending

    def choose_csv(self) -> None:
        self._ending = ".csv"
        self.kinds.show_value(self._ending)

    def show_glance(self, glance: Glance) -> None:
        self._show_columns(glance.names, glance.column)
        self.reading.show_preview(glance.shown)
        self.reading.show_whole()  # what is around it scrolls

    def _show_columns(self, names: Sequence[str], column: int) -> None:
        self.columns.blockSignals(True)
        if [self.columns.itemText(place) for place in range(self.columns.count())] != list(names):
            self.columns.clear()
            self.columns.addItems(list(names))
        self.columns.setCurrentIndex(column)
        self.columns.blockSignals(False)

    def _build(self) -> None:
        self.columns = StillComboBox()
        self.columns.setAccessibleName(self.tr("The column with the texts"))
        title = QLabel(self.tr("The column with the &texts"))
        title.setProperty("role", "strong")
        title.setBuddy(self.columns)
        self.kinds = RadioChoice(self.tr("Save as"), ((".xlsx", self.tr("Excel (.xlsx)")), (".csv", self.tr("CSV for any program (.csv)"))))
        self.kinds.show_value(self._ending)
        self.has_probabilities = QCheckBox(self.tr("Add the &probability of each label"))
        self.more_button = QToolButton()
        self.more_button.setText(self.tr("&More"))
        self.more_button.setAccessibleName(self.tr("More: formulas, and how the file is read"))
        self.more_button.setProperty("role", "quiet")
        self.more_button.setCheckable(True)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(self.more_button, "chevron-right")
        self.is_safe = QCheckBox(self.tr("Keep &formulas from running"))
        self.is_safe.setChecked(True)
        self.is_safe.setToolTip(
            self.tr("In CSV, an apostrophe is put before a cell that a spreadsheet would run. In Excel, all cells are texts anyway.")
        )
        self.reading = ReadingChoices(least_width=0)
        self.more = QWidget()
        inside = QVBoxLayout(self.more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addWidget(self.is_safe)
        inside.addWidget(self.reading, 1)
        self.more.hide()
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(self.columns)
        layout.addSpacing(GAP)
        layout.addWidget(self.kinds)
        layout.addSpacing(GAP)
        layout.addWidget(self.has_probabilities)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.more, 1)
        layout.addStretch(0)
        self.setWidget(room)

    def _connect(self) -> None:
        self.columns.activated.connect(self._on_column)
        self.kinds.chosen.connect(self._on_kind)
        self.more_button.toggled.connect(self._on_more)
        self.reading.chosen.connect(self.read_otherwise)
        self.reading.typed.connect(self.typed)

    @Slot(int)
    def _on_column(self, place: int) -> None:
        self.column_chosen.emit(place)

    @Slot(object)
    def _on_kind(self, ending: Value) -> None:
        self._ending = str(ending)

    @Slot(bool)
    def _on_more(self, is_open: bool) -> None:
        self.more.setVisible(is_open)
        set_icon(self.more_button, "chevron-down" if is_open else "chevron-right")
