"""The way through the work: one button for each page, in the order of the steps, with a mark on those that are done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import picture, program_icon, set_icon
from textcls_gui.gui.shortcuts import make_shortcut, shortcut
from textcls_gui.gui.theme import Space, colors_for
from textcls_gui.gui.workspace import PageName

WIDTH = 200
MARK_SIZE = 16
ICON_BY_PAGE: dict[PageName, str] = {
    "start": "house",
    "data": "table-2",
    "model": "sliders-horizontal",
    "train": "trending-up",
    "results": "target",
    "try": "message-square-text",
    "library": "library",
    "settings": "settings",
}


class NavButton(QPushButton):
    """Checked while its page is open. `mark` is an icon at its right end: done, or under way."""

    def __init__(self, page: PageName, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.page: PageName = page
        self._mark = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("role", "nav")
        make_shortcut(f"page {page}", self, self.click)  # the button's own shortcut would wait for its animation
        self.setToolTip(shortcut(f"page {page}").key_words[0])
        set_icon(self, ICON_BY_PAGE[page])

    def show_mark(self, icon_name: str, words: str) -> None:
        """No mark for an empty name; `words` tell it to a screen reader."""
        if icon_name != self._mark:
            self._mark = icon_name
            self.setAccessibleDescription(words)
            self.update()

    @property
    def mark(self) -> str:
        return self._mark

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._mark:
            colors = colors_for(self.palette())
            color = colors.success if self._mark == "check" else colors.accent
            corner = QPoint(self.width() - MARK_SIZE - 12, (self.height() - MARK_SIZE) // 2)
            QPainter(self).drawPixmap(corner, picture(self._mark, color, MARK_SIZE, self.devicePixelRatioF()))


class NavRail(QFrame):
    """Says which page is wanted; which one is open it is told."""

    page_chosen = Signal(object)  # PageName
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Steps"))
        self.buttons: dict[PageName, NavButton] = {}
        self._group = QButtonGroup(self)
        self._build()
        self._group.buttonClicked.connect(self._on_clicked)

    def show_page(self, page: PageName) -> None:
        """Focus that is on the rail goes along, so that only one step looks chosen."""
        if any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[page].setFocus()
        self.buttons[page].setChecked(True)

    def show_done(self, pages: Iterable[PageName], is_running: bool) -> None:
        done = set(pages)
        for page, button in self.buttons.items():
            if page == "train" and is_running:
                button.show_mark("loader", self.tr("under way"))
            elif page in done:
                button.show_mark("check", self.tr("done"))
            else:
                button.show_mark("", "")

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        layout.setSpacing(4)
        layout.addLayout(self._build_name())
        layout.addSpacing(Space.M)
        steps: tuple[tuple[PageName, str], ...] = (
            ("start", self.tr("Start")),
            ("data", self.tr("Data")),
            ("model", self.tr("Model")),
            ("train", self.tr("Train")),
            ("results", self.tr("Results")),
            ("try", self.tr("Try it")),
            ("library", self.tr("Library")),
        )
        for page, words in steps:
            if page in ("data", "library"):
                layout.addSpacing(8)
                layout.addWidget(_line())
                layout.addSpacing(8)
            layout.addWidget(self._button_for(page, words))
        layout.addStretch(1)
        layout.addWidget(self._build_help())
        layout.addWidget(self._button_for("settings", self.tr("Settings")))

    def _button_for(self, page: PageName, words: str) -> NavButton:
        button = NavButton(page, words)
        self.buttons[page] = button
        self._group.addButton(button)
        return button

    def _build_help(self) -> QPushButton:
        self.help_button = QPushButton(self.tr("Help"))
        self.help_button.setProperty("role", "nav")
        self.help_button.setToolTip(self.tr("What is this page for, and what do the words mean? (F1)"))
        set_icon(self.help_button, "circle-question-mark")
        self.help_button.clicked.connect(self.help_wanted)
        return self.help_button

    def _build_name(self) -> QHBoxLayout:
        name = QLabel("TextCls")
        name.setProperty("role", "heading")
        mark = QLabel()
        mark.setPixmap(program_icon().pixmap(26, 26))
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(mark)
        row.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, NavButton):
            self.page_chosen.emit(button.page)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    return line
