"""What all pages share: a title, one sentence under it, the content, and the way on at the bottom right."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space

MARGIN = Space.XL
GAP = Space.L


class Page(QWidget):
    """Content goes into `body`, buttons into `footer`; `corner` stands at the right of the title.

    On a screen that is wider than `widest`, the page stands in the middle: lines that are too long cannot be read.
    """

    widest = 2_400

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(title)
        self.title.setProperty("role", "title")
        self.sentence = QLabel(sentence)
        self.sentence.setProperty("role", "muted")
        self.sentence.setWordWrap(True)
        self.corner = QHBoxLayout()
        self.corner.setSpacing(Space.S)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(Space.S)
        self.setAccessibleName(title)
        self._lay_out()

    @property
    def tour_target(self) -> QWidget:
        """The part that the tour points at, as the page is now."""
        return self.title

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout, beside = self.layout(), MARGIN + max(0, self.width() - self.widest) // 2
        if layout is not None and layout.contentsMargins().left() != beside:
            layout.setContentsMargins(beside, MARGIN - Space.XS, beside, MARGIN - Space.XS)

    @property
    def is_irreplaceable(self) -> bool:
        """Whether the person is at something here that another page could not go on with."""
        return False

    def take_over(self, before: Page) -> None:
        """Go on where a page of the same kind was left, which spoke another language; what was chosen and typed follows by itself."""

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.corner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - Space.XS, MARGIN, MARGIN - Space.XS)
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
