"""A training that was interrupted: how far it was, and what is to become of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.gui.percent import per_hundred
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.flow import Flow
from textcls_gui.gui.widgets.page import primary_button, quiet_button
from textcls_gui.gui.widgets.picture_label import PictureLabel

if TYPE_CHECKING:
    from textcls_gui.core.library.unfinished import Interrupted

ICON_SIZE = 24
LEAST_LETTERS = 40  # of the words, side by side with the buttons
MINUTE, HOUR, DAY = 60, 3_600, 86_400


class InterruptedCard(Card):
    continue_requested = Signal(object)  # Interrupted
    keep_requested = Signal(object)  # Interrupted
    throw_away_requested = Signal(object)  # Interrupted

    def __init__(self, run: Interrupted, now: datetime | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.run = run
        self._build(now or datetime.now(UTC))

    def show_busy(self, busy: bool) -> None:
        """While another training is under way, this one cannot go on."""
        words = self.tr("Another training is under way.") if busy else ""
        for button in (self.continue_button, self.keep_button):
            button.setEnabled(not busy)
            button.setToolTip(words)

    def _build(self, now: datetime) -> None:
        self.headline = QLabel(self._headline(now))
        self.headline.setProperty("role", "heading")
        self.remark = QLabel(self._remark())
        self.remark.setProperty("role", "muted")
        for label in (self.headline, self.remark):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.headline.text())
        self.continue_button = primary_button(self.tr("&Continue the training"))
        self.keep_button = QPushButton(self.tr("&Keep the best so far"))
        self.keep_button.setVisible(self.run.has_best)
        self.throw_away_button = quiet_button(self.tr("Throw a&way"))
        self.continue_button.clicked.connect(self._on_continue)
        self.keep_button.clicked.connect(self._on_keep)
        self.throw_away_button.clicked.connect(self._on_throw_away)
        told = QWidget()
        told.setMinimumWidth(LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.XS)
        words.addWidget(self.headline)
        words.addWidget(self.remark)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(PictureLabel("play", ICON_SIZE, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(Flow(told, self._build_buttons()), 1)
        self.body.addLayout(row)

    def _build_buttons(self) -> QWidget:
        """All of them beside the words, or all of them below."""
        buttons = QWidget()
        buttons.setLayout(Flow(self.continue_button, self.keep_button, self.throw_away_button))
        return buttons

    def _headline(self, now: datetime) -> str:
        run = self.run
        ago = ago_words((now - run.saved).total_seconds())
        if run.epoch == 0:
            words = self.tr("The training with “{0}” was interrupted at its start, {1}.")
            return words.format(run.name, ago)
        if run.num_members > 1:
            return self._words_of_several().format(run.name, ago, run.epoch, run.max_epochs, run.member, run.num_members)
        return self._words().format(run.name, ago, run.epoch, run.max_epochs)

    def _words(self) -> str:
        match self.run.how:
            case "set aside":
                return self.tr("You stopped the training with “{0}” at epoch {2} of {3}, {1}.")
            case "failed":
                return self.tr("The training with “{0}” could not go on at epoch {2} of {3}, {1}.")
            case _:
                return self.tr("The training with “{0}” was interrupted at epoch {2} of {3}, {1}.")

    def _words_of_several(self) -> str:
        match self.run.how:
            case "set aside":
                return self.tr("You stopped the training with “{0}” at epoch {2} of {3} of model {4} of {5}, {1}.")
            case "failed":
                return self.tr("The training with “{0}” could not go on at epoch {2} of {3} of model {4} of {5}, {1}.")
            case _:
                return self.tr("The training with “{0}” was interrupted at epoch {2} of {3} of model {4} of {5}, {1}.")

    def _remark(self) -> str:
        kept = self.tr("All that it needs is kept, its texts too; it goes on as if nothing had happened.")
        if not self.run.has_best or not self.run.accuracy:
            return kept
        share = per_hundred(self.run.accuracy, 1)
        if self.run.is_several:
            words = self.tr("Its best epoch so far has an F1 of {0} % on the validation texts.")
        else:
            words = self.tr("Its best epoch so far is right about {0} % of the validation texts.")
        return run_on(words.format(share), kept)

    @Slot()
    def _on_continue(self) -> None:
        self.continue_requested.emit(self.run)

    @Slot()
    def _on_keep(self) -> None:
        self.keep_requested.emit(self.run)

    @Slot()
    def _on_throw_away(self) -> None:
        self.throw_away_requested.emit(self.run)


def ago_words(seconds: float) -> str:
    translate = QCoreApplication.translate
    if seconds < MINUTE:
        return translate("Ago", "a moment ago")
    if seconds < HOUR:
        return translate("Ago", "%n minute(s) ago", "", int(seconds / MINUTE))
    if seconds < DAY:
        return translate("Ago", "%n hour(s) ago", "", int(seconds / HOUR))
    return translate("Ago", "%n day(s) ago", "", int(seconds / DAY))
