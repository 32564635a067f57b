"""What all pages share: a title, one sentence under it, the content, and the way on at the bottom right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space

MARGIN = Space.XL
GAP = Space.L
GUTTER = Space.L  # right of the content, where its scroll bar comes
LEAST_HEIGHT = 120  # of what is between the title and the buttons at the foot


class Room(QScrollArea):
    """Holds a page's content, which scrolls up and down where the window is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds has it
        self.setWidgetResizable(True)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, GUTTER, 0)
        self.content.setSpacing(GAP)
        within = QWidget()
        within.setLayout(self.content)
        self.setWidget(within)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt itself scrolls only where the focus was in here before."""
        if now is not None and self.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The content keeps its width when the scroll bar comes."""
        super().resizeEvent(event)
        gutter = max(0, GUTTER - (self.width() - self.viewport().width()))
        if self.content.contentsMargins().right() != gutter:
            self.content.setContentsMargins(0, 0, gutter, 0)


class Page(QWidget):
    """Content goes into `body`, which scrolls in its `room`, buttons into `footer`; `corner` stands at the right of the title.

    On a screen that is wider than `widest`, or higher than `tallest`, the page stands in the middle: lines that are too long cannot be
    read, and buttons that are far from what they are for are not found.
    """

    widest = 2_400
    tallest = 1_400

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(title)
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.sentence = QLabel(sentence)
        self.sentence.setProperty("role", "muted")
        self.sentence.setWordWrap(True)
        self.corner = QHBoxLayout()
        self.corner.setSpacing(Space.S)
        self.room = Room()
        self.body = self.room.content
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
        above = MARGIN - Space.XS + max(0, self.height() - self.tallest) // 2
        if layout is not None:
            layout.setContentsMargins(beside, above, beside - GUTTER, above)

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
        for row in (head, self.footer):
            row.setContentsMargins(0, 0, GUTTER, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - Space.XS, MARGIN - GUTTER, MARGIN - Space.XS)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self.room, 1)
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
