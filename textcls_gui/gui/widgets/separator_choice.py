"""What stands between the columns of a file."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from textcls_gui.gui.widgets.radio_choice import RadioChoice, Value

OTHER = "other"
MAX_CHARACTERS = 5


class SeparatorChoice(QWidget):
    """The usual ones as buttons, any other typed."""

    chosen = Signal(object)  # str: one or more characters, none where each line is one text
    typed = Signal(object)  # likewise, while a person may go on typing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = RadioChoice(
            self.tr("Columns are separated by"),
            (
                (",", self.tr("comma ,")),
                (";", self.tr("semicolon ;")),
                ("\t", self.tr("tab")),
                ("|", self.tr("vertical bar |")),
                (" ", self.tr("space")),
                ("", self.tr("nothing")),
                (OTHER, self.tr("other:")),
            ),
            num_columns=2,
        )
        self.choice.buttons["\t"].setToolTip(self.tr("The tab key: what spreadsheet programs put between cells that are copied"))
        self.choice.buttons[""].setToolTip(self.tr("There is one column: each line is one text"))
        self.field = QLineEdit()
        self.field.setMaxLength(MAX_CHARACTERS)
        self.field.setMaximumWidth(72)
        self.field.setAccessibleName(self.tr("Other separator"))
        self.choice.chosen.connect(self._on_chosen)
        self.field.textEdited.connect(self._on_typed)
        self.choice.add_after(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)

    def show_separator(self, separator: str) -> None:
        if self.field.hasFocus() and self.field.text() == separator:
            return
        is_usual = separator in self.choice.buttons
        self.choice.show_value(separator if is_usual else OTHER)
        self.field.setText("" if is_usual else _visible(separator))
        self.field.setEnabled(not is_usual)

    @Slot(object)
    def _on_chosen(self, value: Value) -> None:
        self.field.setEnabled(value == OTHER)
        if value != OTHER:
            self.chosen.emit(value)
            return
        self.field.setFocus()
        self.field.selectAll()
        if self.field.text():
            self.chosen.emit(self.field.text())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if text:
            self.typed.emit(text)


def _visible(separator: str) -> str:
    return separator if separator.isprintable() else separator.encode("unicode_escape").decode("ascii")
