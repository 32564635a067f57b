"""What a page says while it has nothing to show: what to do, and a button that leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.widgets.picture_label import PictureLabel

ICON_SIZE = 48
MAX_WIDTH = 460


class EmptyState(QWidget):
    """Stands in the middle of the room it is given; `requested` is the button's click."""

    requested = Signal()

    def __init__(self, icon_name: str, title: str, sentence: str, button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PictureLabel(icon_name, ICON_SIZE)
        self.title = QLabel(title)
        self.title.setProperty("role", "heading")
        self.sentence = QLabel(sentence)
        self.sentence.setProperty("role", "muted")
        self.button = QPushButton(button_text)
        self.button.setProperty("role", "primary")
        self.button.setVisible(bool(button_text))
        self.button.clicked.connect(self.requested)
        self._lay_out()

    def _lay_out(self) -> None:
        """Words that wrap get their height from their width, so they stand in a room whose width is known."""
        self.room = QWidget()
        self.room.setFixedWidth(MAX_WIDTH)
        words = QVBoxLayout(self.room)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addSpacing(4)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(label)
        words.addSpacing(8)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.room)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
