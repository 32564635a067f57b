"""A panel with a heading that holds one matter."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space

PADDING = Space.L
SPACING = Space.S


class Card(QFrame):
    """Put widgets and layouts into `body`; without a title the heading takes no room."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(SPACING)
        self.body.addWidget(self.heading)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)
