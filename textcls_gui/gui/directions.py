"""Which way a text runs: Arabic and Hebrew from the right, told by a text's own first letter and not by the window's language."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem

ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069?")  # a label in a sentence, which does not say how the sentence runs
LOOKED_AT = 300  # characters: a text that begins with more signs than that runs as the window does
BEYOND_EUROPE = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


def runs_leftwards(text: str) -> bool:
    """By its first letter of any script."""
    beginning = text[:LOOKED_AT]
    if beginning.isascii() or BEYOND_EUROPE.search(beginning) is None:
        return False
    beginning = ISOLATED.sub("", beginning)
    kinds = (unicodedata.bidirectional(character) for character in beginning)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def direction_of(text: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if runs_leftwards(text) else Qt.LayoutDirection.LeftToRight


def by_itself(words: str) -> str:
    """The window's own words, kept from being turned round by a text beside them."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def isolated(name: str) -> str:
    """A person's label or word in a sentence of the window's: whichever way it runs, it turns nothing beside it round."""
    return name if name.isascii() or BEYOND_EUROPE.search(name) is None else f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"


class AlignedByText(QObject):
    """Lets a box for texts begin at the right where its text does, also while one types. Lines run by their own letters already."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.textChanged.connect(self._align)

    @Slot()
    def _align(self) -> None:
        document = self._editor.document()
        side = Qt.AlignmentFlag.AlignRight if runs_leftwards(document.firstBlock().text()) else Qt.AlignmentFlag.AlignLeft
        option = document.defaultTextOption()
        if option.alignment() != side | Qt.AlignmentFlag.AlignAbsolute:
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            document.setDefaultTextOption(option)


class DirectedCells(QStyledItemDelegate):
    """Each cell of a table or a list runs as its own text does."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if runs_leftwards(option.text):
            option.direction = Qt.LayoutDirection.RightToLeft
