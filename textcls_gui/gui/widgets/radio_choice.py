"""One of a few: a title and a button for each, all in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

Value = str | bool
COLUMN_GAP = 12


class RadioChoice(QWidget):
    """Says what a person chooses, and nothing about what the program sets."""

    chosen = Signal(object)  # Value

    def __init__(self, title: str, choices: Sequence[tuple[Value, str]], num_columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.buttons: dict[Value, QRadioButton] = {value: QRadioButton(words) for value, words in choices}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        heading = QLabel(title)
        heading.setProperty("role", "strong")
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(COLUMN_GAP)
        self._grid.setColumnStretch(num_columns, 1)  # the buttons stand close together
        for place, button in enumerate(self.buttons.values()):
            button.setAccessibleDescription(title)
            self._group.addButton(button)
            self._grid.addWidget(button, *divmod(place, num_columns))
        self._next_place = divmod(len(self.buttons), num_columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(heading)
        layout.addLayout(self._grid)

    def add_after(self, widget: QWidget) -> None:
        """Put what belongs to the last button behind it."""
        self._grid.addWidget(widget, *self._next_place)

    def show_value(self, value: Value) -> None:
        """None of them is checked where the value is none of theirs."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == value)
        self._group.setExclusive(True)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        for value, candidate in self.buttons.items():
            if candidate is button:
                self.chosen.emit(value)
