"""One page of the help as it is read: in the theme's colours, with the words marked that were searched."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from textcls_gui.gui.help.book import HelpBook
from textcls_gui.gui.theme import HEADING_SCALE, Colors, colors_for, is_dark

SCALE_BY_LEVEL = {1: 1.5, 2: HEADING_SCALE, 3: 1.05, 4: 1.0}
SPACE_ABOVE = {1: 0.0, 2: 18.0, 3: 12.0, 4: 10.0}
LINE_PERCENT = 125.0
PICTURE_SCALE = 2.0  # pictures have twice as many points as they are shown with, for fine screens
LIGHT_PICTURES, DARK_PICTURES = "pictures/light/", "pictures/dark/"


class HelpReader(QTextBrowser):
    """Follows no link by itself: whoever holds it knows where the help is. Its colours are the program's: its own are changed last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: HelpBook | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("role", "reader")
        self.document().setDocumentMargin(14)
        self.document().setIndentWidth(18)

    def set_book(self, book: HelpBook) -> None:
        self._book = book

    def show_markdown(self, markdown: str) -> None:
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        _dress(self.document(), colors_for(QGuiApplication.palette()), self.font().pointSizeF())
        self.setExtraSelections([])
        self.moveCursor(QTextCursor.MoveOperation.Start)  # the focus scrolls to where the cursor is
        self.verticalScrollBar().setValue(0)

    def show_heading(self, number: int) -> None:
        """Scroll so that the heading, counted from 0, stands at the top."""
        headings = [block for block in _blocks(self.document()) if block.blockFormat().headingLevel()]
        if 0 <= number < len(headings):
            self._scroll_to(headings[number])

    def mark(self, words: tuple[str, ...], from_heading: int = 0) -> int:
        """Mark every occurrence, scroll to the first one under that heading, and tell how many there are."""
        colors = colors_for(QGuiApplication.palette())
        look = QTextCharFormat()
        look.setBackground(QColor(colors.speaks_against))
        look.setForeground(QColor(colors.text))
        found: list[QTextEdit.ExtraSelection] = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, look
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        self._scroll_to_first(found, from_heading)
        return len(found)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Only pictures of the book, those that suit the theme."""
        if self._book is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        path = name.toString() if isinstance(name, QUrl) else name
        if is_dark(QGuiApplication.palette()):
            path = path.replace(LIGHT_PICTURES, DARK_PICTURES)
        image = QImage(str(self._book.folder / path))
        image.setDevicePixelRatio(PICTURE_SCALE)
        return image

    def _scroll_to_first(self, found: list[QTextEdit.ExtraSelection], from_heading: int) -> None:
        headings = [block for block in _blocks(self.document()) if block.blockFormat().headingLevel()]
        start = headings[from_heading].position() if from_heading < len(headings) else 0
        cursors: list[QTextCursor] = [selection.cursor for selection in found]
        places = sorted(cursor.selectionStart() for cursor in cursors)
        first = next((place for place in places if place >= start), None)
        if first is None:
            self.show_heading(from_heading)
            return
        self.show_heading(from_heading)
        below = self.document().findBlock(first)
        if self._top_of(below) > self.verticalScrollBar().value() + self.viewport().height() * 0.8:
            self._scroll_to(below)

    def _scroll_to(self, block: QTextBlock) -> None:
        self.verticalScrollBar().setValue(int(self._top_of(block)) - 8)

    def _top_of(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _dress(document: QTextDocument, colors: Colors, points: float) -> None:
    """What Markdown does not say: sizes, room and colours."""
    for block in _blocks(document):
        cursor = QTextCursor(block)
        look = block.blockFormat()
        level = look.headingLevel()
        look.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            look.setTopMargin(SPACE_ABOVE[level] if block.blockNumber() else 0.0)
            look.setBottomMargin(4.0)
            _dress_heading(block, SCALE_BY_LEVEL[level] * points)
        elif look.property(QTextFormat.Property.BlockQuoteLevel.value):
            look.setBackground(QColor(colors.accent_soft))
            look.setLeftMargin(10.0)
            look.setRightMargin(0.0)
        cursor.setBlockFormat(look)
    for frame in document.rootFrame().childFrames():
        _dress_table(frame, colors)


def _dress_heading(block: QTextBlock, points: float) -> None:
    look = QTextCharFormat()
    look.setFontPointSize(points)
    look.setFontWeight(600)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)


def _dress_table(frame: QTextFrame, colors: Colors) -> None:
    if isinstance(frame, QTextTable):
        look = frame.format()
        look.setCellPadding(5)
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QColor(colors.border))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        frame.setFormat(look)
