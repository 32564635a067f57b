"""The help as it stands at the side: a line to search in, the way back, and what is read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.help.book import HelpBook, read_book
from textcls_gui.gui.help.folder import help_folder
from textcls_gui.gui.help.reader import HelpReader
from textcls_gui.gui.help.searching import find
from textcls_gui.gui.icons import refresh_icons, set_icon
from textcls_gui.gui.shortcuts import PLACES, in_place, make_shortcut, place_words
from textcls_gui.gui.theme import Space

CONTENTS = ""
SHORTCUTS_MARK = "{shortcuts}"  # in a page: here the list of keys is put, as the program has it
TOUR_LINK = "program:tour"  # in a page: the tour begins
MOST_BACK = 100

_LINK_TO_TOUR = re.compile(rf"\[([^\]]*)\]\({TOUR_LINK}\)")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|])")


@dataclass(frozen=True, slots=True)
class Place:
    """`topic` empty: the contents, or where there are `words`, what was found of them. Both: a page with the words marked."""

    topic: str = CONTENTS
    words: str = ""


class HelpPanel(QFrame):
    """Made when it is first wanted; the pages are read then, and again when the language changes."""

    closed = Signal()
    tour_wished = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_tour: bool = True) -> None:
        """`has_tour`: the window can be used, so that a tour can go over its pages."""
        super().__init__(parent)
        self._has_tour = has_tour
        self._book = read_book(help_folder())
        self._places: list[Place] = []
        self._number = -1
        self._build()
        self._connect()
        self._name_parts()

    @property
    def place(self) -> Place:
        return self._places[self._number] if self._places else Place()

    @property
    def book(self) -> HelpBook:
        return self._book

    @Slot(str)
    def show_topic(self, topic: str) -> None:
        """The contents for a topic that the help does not know."""
        self._go(Place(topic if self._book.section(topic) is not None else CONTENTS))

    @Slot()
    def show_contents(self) -> None:
        self.search.clear()
        self._go(Place())

    @Slot()
    def go_back(self) -> None:
        self._step(-1)

    @Slot()
    def go_forward(self) -> None:
        self._step(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "reader"):
            return
        match event.type():
            case QEvent.Type.LanguageChange:
                self._book = read_book(help_folder())
                self._name_parts()
                self._show_again()
            case QEvent.Type.PaletteChange:
                refresh_icons(self)
                self._show_again()
            case QEvent.Type.FontChange:
                self._show_again()

    def event(self, event: QEvent) -> bool:
        """While the focus is in here, these keys are not the page's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setProperty("role", "help")
        self.contents_button, self.back_button, self.forward_button, self.tour_button, self.close_button = (
            _bar_button(name) for name in ("list", "arrow-left", "arrow-right", "compass", "x")
        )
        self.tour_button.setVisible(self._has_tour)
        self.close_button.setProperty("answers", "Escape")
        self.search = QLineEdit()
        self.reader = HelpReader()
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        bar.setSpacing(2)
        for part in (self.contents_button, self.back_button, self.forward_button):
            bar.addWidget(part)
        bar.addSpacing(4)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.tour_button)
        bar.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.reader, 1)

    def _connect(self) -> None:
        self.contents_button.clicked.connect(self.show_contents)
        self.back_button.clicked.connect(self.go_back)
        self.forward_button.clicked.connect(self.go_forward)
        self.tour_button.clicked.connect(self.tour_wished)
        self.close_button.clicked.connect(self.closed)
        self.search.textEdited.connect(self._on_search_edited)
        self.search.returnPressed.connect(self.reader.setFocus)
        self.reader.anchorClicked.connect(self._on_link)
        make_shortcut("help back", self, self.go_back, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        make_shortcut("help forward", self, self.go_forward, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _name_parts(self) -> None:
        named = (
            (self.contents_button, self.tr("Contents")),
            (self.back_button, self.tr("Back")),
            (self.forward_button, self.tr("Forward")),
            (self.tour_button, self.tr("Take the tour")),
            (self.close_button, self.tr("Close the help")),
        )
        for button, words in named:
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.search.setPlaceholderText(self.tr("Search in the help"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.reader.setAccessibleName(self.tr("Page of the help"))
        self.setAccessibleName(self.tr("Help"))

    def _go(self, place: Place) -> None:
        if place != self.place or not self._places:
            self._places = [*self._places[: self._number + 1], place][-MOST_BACK:]
            self._number = len(self._places) - 1
        self._show_again()

    def _step(self, step: int) -> None:
        if 0 <= self._number + step < len(self._places):
            self._number += step
            self._show_again()

    def _show_again(self) -> None:
        if not self._places:
            return
        place = self.place
        self.back_button.setEnabled(self._number > 0)
        self.forward_button.setEnabled(self._number + 1 < len(self._places))
        if self.search.text() != place.words:
            self.search.setText(place.words)
        section = self._book.section(place.topic)
        self.reader.set_book(self._book)
        if section is not None:
            self._show_page(section.page, section.anchor, place.words)
        elif place.words:
            self._show_hits(place.words)
        else:
            self.reader.show_markdown(self._contents())

    def _show_page(self, name: str, anchor: str, words: str) -> None:
        page = self._book.pages[name]
        number = next((number for number, section in enumerate(page.sections) if section.anchor == anchor), 0)
        markdown = page.markdown.replace(SHORTCUTS_MARK, _shortcuts_table())
        self.reader.show_markdown(markdown if self._has_tour else _LINK_TO_TOUR.sub(r"**\1**", markdown))
        if words:
            hit = next((hit for hit in find(self._book, words) if (hit.section.page, hit.section.anchor) == (name, anchor)), None)
            self.reader.mark(hit.words if hit is not None else tuple(words.split()), number)
        elif anchor:
            self.reader.show_heading(number)

    def _show_hits(self, words: str) -> None:
        hits = find(self._book, words)
        lines = [f"# {_escaped(self.tr('%n place(s) found', '', len(hits)))}" if hits else f"# {self.tr('Nothing found')}"]
        if not hits:
            lines.append(self.tr("Try fewer or other words, or look through the [contents]({0}).").format("contents.md"))
        for hit in hits:
            page = self._book.pages[hit.section.page]
            above = f" · {_escaped(page.title)}" if hit.section.anchor else ""
            link = f"[{_escaped(hit.section.title)}]({_link(hit.section.page, hit.section.anchor)})"
            lines += [f"### {link}{above}", _escaped(hit.excerpt)]
        self.reader.show_markdown("\n\n".join(lines))
        if hits:
            self.reader.mark(hits[0].words)
            self.reader.verticalScrollBar().setValue(0)

    def _contents(self) -> str:
        lines = [f"# {self.tr('Help')}"]
        for page in self._book.pages.values():
            lines += [f"### [{_escaped(page.title)}]({page.name}.md)", _escaped(page.first_sentence)]
        return "\n\n".join(lines)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if url.toString() == TOUR_LINK:
            self.tour_wished.emit()
            return
        name, anchor = url.path().removesuffix(".md"), url.fragment()
        words = self.place.words if self.place.topic == CONTENTS else ""
        self._go(Place(f"{name}#{anchor}" if anchor else name, words) if name in self._book.pages else Place())

    @Slot(str)
    def _on_search_edited(self, words: str) -> None:
        """While words are typed, the places found take each other's place in the way back."""
        place = Place(CONTENTS, words)
        if self._places and self.place.topic == CONTENTS and self.place.words and words:
            self._places[self._number] = place
            self._show_again()
        else:
            self._go(place)


def _shortcuts_table() -> str:
    lines = []
    for place in PLACES:
        lines += [f"| {place_words(place)} | |", "|---|---|"]
        lines += [f"| {_escaped(' · '.join(each.key_words))} | {_escaped(each.words)} |" for each in in_place(place)]
        lines.append("")
    return "\n".join(lines)


def _is_own_key(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Find)


def _bar_button(icon_name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "quiet")
    set_icon(button, icon_name)
    return button


def _link(page: str, anchor: str) -> str:
    return f"{page}.md#{anchor}" if anchor else f"{page}.md"


def _escaped(words: str) -> str:
    return _MARKDOWN.sub(r"\\\1", words)
