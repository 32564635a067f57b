"""A text box that shows how a model has read what was typed: unknown words underlined, the unread rest grey."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from textcls_gui.gui.theme import colors_for

MOST_UNDERLINED = 300


class ReadTextEdit(QPlainTextEdit):
    """The marks lie over the text and are no part of it: undo and input methods do not notice them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def show_reading(self, unknown: Sequence[tuple[int, int]], cut_at: int | None) -> None:
        """
        Args:
            unknown: spans of words, in Python characters of the text now in the box.
            cut_at: where the reading ended, likewise; None: everything was read.
        """
        marked = unknown[:MOST_UNDERLINED]
        read = self.toPlainText()[: max((end for _, end in marked), default=0) if cut_at is None else cut_at]
        units = _Utf16Positions(read)
        marks = [self._mark(units.of(start), units.of(end), self._underlined()) for start, end in marked]
        if cut_at is not None:
            marks.append(self._mark(units.of(cut_at), self.document().characterCount() - 1, self._greyed()))
        self.setExtraSelections(marks)

    def _mark(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = look
        return mark

    def _underlined(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(QColor(colors_for(self.palette()).warning))
        return look

    def _greyed(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(colors_for(self.palette()).muted))
        return look


class _Utf16Positions:
    """Qt counts in units of UTF-16, in which characters beyond the first plane (emoji, rare Han) take two."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [index for index, character in enumerate(text) if ord(character) > 0xFFFF]

    def of(self, position: int) -> int:
        return position + bisect_left(self._wide, position)
