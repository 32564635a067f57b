"""How the letters of a file are to be read: the likely ways, each with a piece of the file as it would read, and all others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from textcls_gui.core.data.delimited.encoding_names import plain_name
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.encoding_words import all_encodings, encoding_words, technical_words
from textcls_gui.gui.widgets.still_combo_box import StillComboBox

if TYPE_CHECKING:
    from textcls_gui.core.data.delimited.encoding import EncodingGuess

SAMPLE_INDENT = 27  # under the words of the button, not under its dot


class EncodingChoice(QWidget):
    """Says nothing about what the program itself sets."""

    chosen = Signal(object)  # str: Python's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QRadioButton] = {}
        self.samples: dict[str, ElidedLabel] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._build()

    def show_guesses(self, guesses: Sequence[EncodingGuess], samples: Mapping[str, str] | None) -> None:
        """The likely ones as buttons, best first; the buttons stay while they are the same.

        Args:
            samples: by encoding; empty where the file reads the same in all, None where that is not known.
        """
        shown = [guess.encoding for guess in guesses]
        if list(self.buttons) != shown:
            self._make_buttons(shown)
        for name, label in self.samples.items():
            sample = (samples or {}).get(name, "")
            label.setText(sample)
            label.setVisible(bool(sample))
            self.buttons[name].setAccessibleDescription(sample)
        self.plain_words.setVisible(samples is not None and not samples)
        self._check_chosen(guesses)

    def _check_chosen(self, guesses: Sequence[EncodingGuess]) -> None:
        chosen = next((guess.encoding for guess in guesses if guess.is_chosen), None)
        if chosen is None:
            return
        self.buttons[chosen].setChecked(True)
        self.other_box.setCurrentIndex(self.other_box.findData(plain_name(chosen)))
        if self.other_box.hasFocus():
            self.buttons[chosen].setFocus()
        self.other_box.hide()

    def _build(self) -> None:
        title = QLabel(self.tr("Letters"))
        title.setProperty("role", "strong")
        self.plain_words = QLabel(self.tr("Only plain letters were seen: they read the same either way."))
        self.plain_words.setProperty("role", "small")
        self.plain_words.setWordWrap(True)
        self.other_button = QRadioButton(self.tr("Other…"))
        self._group.addButton(self.other_button)
        self.other_box = StillComboBox()
        self.other_box.setAccessibleName(self.tr("Other ways to read the letters"))
        for name in all_encodings():
            self.other_box.addItem(encoding_words(name), name)
        self.other_box.activated.connect(self._on_other)
        self.other_box.hide()
        self._likely = QVBoxLayout()
        self._likely.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(title)
        layout.addWidget(self.plain_words)
        layout.addLayout(self._likely)
        layout.addWidget(self.other_button)
        layout.addWidget(self.other_box)

    def _make_buttons(self, names: Sequence[str]) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        for widget in (*self.buttons.values(), *self.samples.values()):
            self._likely.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for button in self.buttons.values():
            self._group.removeButton(button)
        self.buttons = {name: self._make_button(name) for name in names}
        self.samples = {name: _sample_label() for name in names}
        for name in names:
            self._likely.addWidget(self.buttons[name])
            self._likely.addWidget(self.samples[name])
        if had_focus and names:
            self.buttons[names[0]].setFocus()

    def _make_button(self, name: str) -> QRadioButton:
        button = QRadioButton(encoding_words(name))
        button.setToolTip(technical_words(name))
        self._group.addButton(button)
        return button

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.other_box.setVisible(button is self.other_button)
        if button is self.other_button:
            self.other_box.setFocus()
        for name, candidate in self.buttons.items():
            if candidate is button:
                self.chosen.emit(name)

    @Slot(int)
    def _on_other(self, index: int) -> None:
        self.chosen.emit(self.other_box.itemData(index))


def _sample_label() -> ElidedLabel:
    label = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
    label.setProperty("role", "small")
    label.setContentsMargins(SAMPLE_INDENT, 0, 0, 2)
    return label
