"""A text box that shows how a model has read what was typed: words that decide marked, unknown words framed, the unread rest grey."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from textcls_gui.gui.directions import AlignedByText
from textcls_gui.gui.theme import Colors, colors_for
from textcls_gui.gui.widgets.influence_marks import WordMark, paint_ground, paint_line

MOST_FRAMED = 300
LINE_ROOM = 3  # between the bottom of the letters and that of the mark
FRAMED = QTextFormat.Property.UserProperty + 1

Paint = Callable[[QPainter, QRectF, int, Colors], None]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark that goes along when the text around it changes."""

    cursor: QTextCursor
    strength: int


class ReadTextEdit(QPlainTextEdit):
    """The marks lie over the text and are no part of it: undo and input methods do not notice them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[_Placed, ...] = ()
        self.setTabChangesFocus(True)
        AlignedByText(self)

    @property
    def marked_words(self) -> dict[str, int]:
        """Each word that is marked, with its strength."""
        return {placed.cursor.selectedText(): placed.strength for placed in self._words if placed.cursor.hasSelection()}

    def take_over(self, before: ReadTextEdit) -> None:
        """The text itself, so that what was typed there can be undone here."""
        cursor, document = before.textCursor(), before.document()
        document.setParent(self)
        document.setDefaultFont(self.font())
        self.setDocument(document)
        document.documentLayout().setPaintDevice(self.viewport())  # not the other's, which goes
        self.setTextCursor(cursor)

    @property
    def caret(self) -> int:
        """In Python characters."""
        units = self.textCursor().position()
        before = self.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * units]
        return len(before.decode("utf-16-le", "surrogatepass"))

    def select(self, start: int, end: int) -> None:
        units = Utf16Positions(self.toPlainText())
        self.setTextCursor(self._cursor(units.of(start), units.of(end)))

    def replace(self, start: int, end: int, word: str) -> None:
        """As if it had been typed: undo brings back what was there."""
        self.select(start, end)
        self.textCursor().insertText(word)

    def show_reading(self, unknown: Sequence[tuple[int, int]], cut_at: int | None) -> None:
        """
        Args:
            unknown: spans of words, in Python characters of the text now in the box.
            cut_at: where the reading ended, likewise; None: everything was read.
        """
        marked = unknown[:MOST_FRAMED]
        read = self.toPlainText()[: max((end for _, end in marked), default=0) if cut_at is None else cut_at]
        units = Utf16Positions(read)
        marks = [self._mark(units.of(start), units.of(end), _framed()) for start, end in marked]
        if cut_at is not None:
            marks.append(self._mark(units.of(cut_at), self.document().characterCount() - 1, self._greyed()))
        self.setExtraSelections(marks)

    def show_influence(self, marks: Sequence[WordMark]) -> None:
        """Of the text now in the box; they stay with their words until others come, so that nothing flickers while one types."""
        units = Utf16Positions(self.toPlainText()[: marks[-1].end]) if marks else Utf16Positions("")
        self._words = tuple(_Placed(self._cursor(units.of(mark.start), units.of(mark.end)), mark.strength) for mark in marks)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        unknown = tuple(_Placed(QTextCursor(mark.cursor), 1) for mark in self.extraSelections() if mark.format.hasProperty(FRAMED))
        self._paint(event, self._words, paint_ground)
        super().paintEvent(event)
        self._paint(event, self._words, paint_line)
        self._paint(event, unknown, _paint_frame)

    def _paint(self, event: QPaintEvent, words: Sequence[_Placed], paint: Paint) -> None:
        if not words:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        colors = colors_for(self.palette())
        for placed in words:
            for room in self._rooms(placed.cursor):
                if room.bottom() >= event.rect().top() and room.top() <= event.rect().bottom():
                    paint(painter, room, placed.strength, colors)

    def _rooms(self, cursor: QTextCursor) -> Iterator[QRectF]:
        """Where a word stands in the view, once for each line that it is on, and wherever its script begins."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(start)
        if start == end or not block.isVisible():
            return
        yield from self._rooms_in(block, start - block.position(), min(end - block.position(), block.length() - 1))

    def _rooms_in(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        place = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        layout = block.layout()
        while start < end:
            line = layout.lineForTextPosition(start)
            if not line.isValid():
                return
            stop = min(end, line.textStart() + line.textLength())
            if stop <= start:
                return
            edges = [_x(line.cursorToX(position)) for position in (start, stop)]
            left, right = min(edges), max(edges)
            yield QRectF(place.x() + left, place.y() + line.y(), max(1.0, right - left), line.height() + LINE_ROOM)
            start = stop

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(start, end)
        mark.format = look
        return mark

    def _greyed(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(colors_for(self.palette()).muted))
        return look


def _framed() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setProperty(FRAMED, True)
    return look


def _paint_frame(painter: QPainter, room: QRectF, _strength: int, colors: Colors) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.muted), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(room.adjusted(-1.5, -0.5, 1.5, 1.5), 3, 3)


def _x(found: object) -> float:
    """PySide gives the x and the position, or the x alone."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


class Utf16Positions:
    """Qt counts in units of UTF-16, in which characters beyond the first plane (emoji, rare Han) take two."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [index for index, character in enumerate(text) if ord(character) > 0xFFFF]

    def of(self, position: int) -> int:
        return position + bisect_left(self._wide, position)
