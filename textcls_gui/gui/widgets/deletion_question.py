"""Asks on the page before runs are deleted for good, the one thing in the program that cannot be undone: which, and how large they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.announcer import Announcer
from textcls_gui.gui.numbers import size_words
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.picture_label import PictureLabel

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunSummary

ICON_SIZE = 20


class DeletionQuestion(QFrame):
    """Hidden while nothing is asked. Who answers without looking keeps everything: the cursor is on that button, and Esc means it too."""

    confirmed = Signal(object)  # the ids of the runs
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs: tuple[RunSummary, ...] = ()
        self._num_bytes = 0
        self.setProperty("role", "notice")
        self.setProperty("kind", "warning")
        self._build()
        self.announcer = Announcer(self)
        self.hide()

    def ask(self, runs: Sequence[RunSummary], num_bytes: int) -> None:
        """`num_bytes` is what they take on the disk."""
        self.runs, self._num_bytes = tuple(runs), num_bytes
        one = self.tr("Delete “{0}” for good?").format(runs[0].name)
        self.question.setText(one if len(runs) == 1 else self.tr("Delete %n run(s) for good?", "", len(runs)))
        lost = self.tr("Models, curves and results, {0} on the disk, are then lost. Your own files stay as they are.")
        self.loss.setText(lost.format(size_words(num_bytes)))
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.loss.text())
        self.show()
        self.keep_button.setFocus()
        self.announcer.say_at_once(f"{self.question.text()} {self.loss.text()}")

    def take_over(self, before: DeletionQuestion) -> None:
        if not before.isHidden():
            self.ask(before.runs, before._num_bytes)

    def clear(self) -> None:
        self.runs = ()
        self.hide()
        self.announcer.forget()

    def _build(self) -> None:
        self.question, self.loss = QLabel(), QLabel()
        self.question.setProperty("role", "strong")
        for label in (self.question, self.loss):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.delete_button, self.keep_button = QPushButton(self.tr("&Delete for good")), QPushButton(self.tr("&Keep"))
        self.delete_button.setProperty("role", "danger")
        self.keep_button.setProperty("answers", "Escape")
        self.keep_button.setToolTip(self.tr("Keep (Esc)"))
        self.delete_button.clicked.connect(self._on_delete)
        self.keep_button.clicked.connect(self._on_keep)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.question)
        words.addWidget(self.loss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(PictureLabel("triangle-alert", ICON_SIZE, "warning"), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        for button in (self.delete_button, self.keep_button):
            button.setAutoDefault(True)  # outside of dialogs, Enter would do nothing
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _on_delete(self) -> None:
        run_ids = [run.run_id for run in self.runs]
        self.clear()
        self.confirmed.emit(run_ids)

    @Slot()
    def _on_keep(self) -> None:
        self.clear()
        self.kept.emit()
