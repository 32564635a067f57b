"""The small question mark beside a heading, and the line of field words under a card: each opens the help at its place."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from textcls_gui.gui.help.book import HelpPage, read_page
from textcls_gui.gui.help.folder import help_folder
from textcls_gui.gui.help.topics import request_help, set_topic, topic_of
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.punctuation import listed

GLOSSARY = "glossary"
SIZE = (38, 28)


class HelpMark(QToolButton):
    """Without a topic of its own, it asks for that of what it stands in."""

    def __init__(self, topic: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        if topic:
            set_topic(self, topic)
        set_icon(self, "circle-question-mark")
        self.setFixedSize(*SIZE)  # no higher than the tabs or the heading beside it
        self._name()
        self.clicked.connect(self._on_clicked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("What does this mean?"))
        self.setToolTip(self.tr("What does this mean? (F1)"))

    @Slot()
    def _on_clicked(self) -> None:
        request_help(self, topic_of(self))


class FieldWords(QLabel):
    """Words of the field that are used nearby, as the glossary calls them; each is a link to what it means."""

    def __init__(self, *anchors: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchors = anchors
        self.setProperty("role", "small")
        self.setWordWrap(True)
        self.linkActivated.connect(self._on_link)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_anchors"):
            self._write()  # links take their colour when they are written

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()  # the theme may have changed while this was hidden

    def _write(self) -> None:
        titles = {section.anchor: section.title for section in _glossary(help_folder()).sections}
        links = " · ".join(f'<a href="{anchor}">{titles[anchor]}</a>' for anchor in self._anchors)
        self.clear()  # a label leaves the same words as they were drawn, links and all
        self.setText(self.tr("What the words mean: {0}").format(links))
        self.setAccessibleName(self.tr("What the words mean: {0}").format(listed(titles[anchor] for anchor in self._anchors)))

    @Slot(str)
    def _on_link(self, anchor: str) -> None:
        request_help(self, f"{GLOSSARY}#{anchor}")


@lru_cache(maxsize=4)
def _glossary(folder: Path) -> HelpPage:
    return read_page(GLOSSARY, (folder / f"{GLOSSARY}.md").read_text(encoding="utf-8"))
