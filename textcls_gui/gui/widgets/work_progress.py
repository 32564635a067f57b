"""What is said while a worker is busy: what it does, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.elided_label import ElidedLabel

WIDTH = 420


class WorkProgress(QWidget):
    """A card in the middle of the room."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel()
        self.words.setProperty("role", "heading")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.percent = QLabel()
        self.percent.setProperty("role", "muted")
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        self._lay_out()

    def begin(self, words: str) -> None:
        self.words.setText(words)
        self.show_fraction(0.0)

    def show_fraction(self, fraction: float) -> None:
        self.bar.setValue(round(1000 * fraction))
        self.percent.setText(self.tr("{0} %").format(f"{100 * fraction:.0f}"))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(12)
        inside.addWidget(self.words)
        inside.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.percent, 1)
        row.addWidget(self.cancel_button)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
