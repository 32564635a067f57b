"""What all pages share: a title, one sentence under it, the content, and the way on at the bottom right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

MARGIN = 24
GAP = 16


class Page(QWidget):
    """Content goes into `body`, buttons into `footer`; `corner` stands at the right of the title."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(title)
        self.title.setProperty("role", "title")
        self.sentence = QLabel(sentence)
        self.sentence.setProperty("role", "muted")
        self.sentence.setWordWrap(True)
        self.corner = QHBoxLayout()
        self.corner.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.setAccessibleName(title)
        self._lay_out()

    @property
    def tour_target(self) -> QWidget:
        """The part that the tour points at, as the page is now."""
        return self.title

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.corner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addLayout(self.body, 1)
        layout.addLayout(self.footer)


def primary_button(text: str) -> QPushButton:
    """The one button of a page that leads on."""
    return _button(text, "primary")


def quiet_button(text: str) -> QPushButton:
    """A way that is there for who looks for it."""
    return _button(text, "quiet")


def _button(text: str, role: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setAutoDefault(True)  # outside of dialogs, Enter would do nothing
    return button
