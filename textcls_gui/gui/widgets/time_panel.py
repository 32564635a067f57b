"""How long the training will take, in a sentence; and the other way round: settings for the minutes that a person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from textcls_gui.core.config import Preset
from textcls_gui.gui.widgets.elapsed import duration_words
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.workers.failure import Failure

if TYPE_CHECKING:
    from textcls_gui.core.training.time_budget import FittedSettings
    from textcls_gui.core.training.time_left import Forecast

MOST_MINUTES = 24 * 60
USUAL_MINUTES = 5
BYTES_IN_GB = 1e9


class TimePanel(QWidget):
    """Says what it is told; it works nothing out."""

    fit_requested = Signal(object)  # minutes, an int
    search_requested = Signal(object)  # likewise

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName(self.tr("How long the training will take"))
        self.choice = QLabel()
        self.choice.setProperty("role", "muted")
        self.choice.setWordWrap(True)
        self.minutes = QSpinBox()
        self.minutes.lineEdit().setTextMargins(6, 0, 0, 0)  # the style's padding moves the field, not what is in it
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(USUAL_MINUTES)
        self.minutes.setAccessibleName(self.tr("Minutes that I have"))
        self.fit_button = QPushButton(self.tr("Choose settings to &fit"))
        self.search_button = quiet_button(self.tr("Find &good settings…"))
        self.fit_button.clicked.connect(self._on_fit)
        self.search_button.clicked.connect(self._on_search)
        self.minutes.valueChanged.connect(self._show_unit)
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """There are no data, or a run is under way."""
        self.sentence.clear()
        self.sentence.setVisible(False)
        self.choice.clear()
        self.choice.setVisible(False)

    def show_working(self) -> None:
        self._say(self.tr("Working out how long the training will take…"))

    def show_fitting(self, fraction: float) -> None:
        self._say(self.tr("Trying what can be done in that time… {0} %").format(round(100 * fraction)))

    def show_forecast(self, forecast: Forecast) -> None:
        memory = f"{forecast.memory_bytes / BYTES_IN_GB:.1f}"
        words = self.tr("The training will take {0} and {1} GB of memory.")
        self._say(words.format(duration_words(forecast.total), memory))

    def show_failure(self, failure: Failure) -> None:
        self._say(self.tr("How long it will take could not be worked out: {0}").format(failure.message))

    def show_choice(self, fitted: FittedSettings | None, minutes: int) -> None:
        """What was chosen for the minutes; None once the settings are others."""
        self.choice.setVisible(fitted is not None)
        self.choice.setText("" if fitted is None else self._choice_words(fitted, minutes))

    def set_enabled(self, *, can_fit: bool) -> None:
        """The search can be opened at any time, to see how far it is or what it found."""
        for widget in (self.minutes, self.fit_button):
            widget.setEnabled(can_fit)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        before = QLabel(self.tr("I &have"))
        before.setBuddy(self.minutes)
        row.addWidget(before)
        row.addWidget(self.minutes)
        row.addWidget(self.fit_button)
        row.addWidget(self.search_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addLayout(row)
        layout.addWidget(self.choice)
        self._show_unit()

    def _say(self, words: str) -> None:
        self.sentence.setText(words)
        self.sentence.setVisible(True)

    def _choice_words(self, fitted: FittedSettings, minutes: int) -> str:
        if not fitted.fits:
            return self.tr("%n minute(s) are too short for these texts. The quickest settings are chosen.", "", minutes)
        names: dict[Preset, str] = {"fast": self.tr("Fast"), "balanced": self.tr("Balanced"), "best": self.tr("Best")}
        name = names[fitted.preset]
        if fitted.is_smaller:
            words = self.tr("Chosen: {0}, with a smaller model that reads less of each text, up to %n time(s).", "", fitted.epochs)
            return words.format(name)
        if 1 < fitted.members < fitted.preset_members:
            return self.tr("Chosen: {0}, but the average of {1} models instead of {2}.").format(name, fitted.members, fitted.preset_members)
        if fitted.members < fitted.preset_members:
            words = self.tr("Chosen: {0}, but one model instead of {3}, with {1} epochs instead of {2}.")
            return words.format(name, fitted.epochs, fitted.preset_epochs, fitted.preset_members)
        if fitted.epochs < fitted.preset_epochs:
            return self.tr("Chosen: {0}, with {1} epochs instead of {2}.").format(name, fitted.epochs, fitted.preset_epochs)
        return self.tr("Chosen: {0}, just as it is.").format(name)

    @Slot()
    def _on_fit(self) -> None:
        self.fit_requested.emit(self.minutes.value())

    @Slot()
    def _on_search(self) -> None:
        self.search_requested.emit(self.minutes.value())

    @Slot()
    def _show_unit(self) -> None:
        self.minutes.setSuffix(" " + (self.tr("minute") if self.minutes.value() == 1 else self.tr("minutes")))
