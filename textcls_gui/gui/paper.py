"""A report on paper: the same blocks as on its HTML page, laid out on pages and painted as a PDF with letters and lines, no pictures.

Blocks are measured first and then dealt out to pages, so that no row of a table is cut, no picture is cut, and no heading stands alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from textcls_gui.core.card.blocks import Block, Code, Column, Facts, Figure, Grid, Heading, Paragraph, Points, Report
from textcls_gui.core.card.drawing import Box, Drawing, Stroke, Words
from textcls_gui.core.control import RunControl
from textcls_gui.gui.theme import LIGHT

DOTS_PER_INCH = 300
POINT = DOTS_PER_INCH / 72
PAGE_MARGIN_MM = 18.0
BODY, SMALL, LEAD, HEADING, TITLE = 9.5, 8.0, 10.5, 13.5, 20.0  # points
CELL = 3.0 * POINT
FOOTER = 26.0 * POINT
MAX_CHARACTERS = 1_500  # of a cell or a paragraph
INK = {
    "text": LIGHT.text,
    "muted": LIGHT.muted,
    "grid": LIGHT.border,
    "accent": LIGHT.accent,
    "pale": LIGHT.accent_soft,
    "first": LIGHT.series[0],
    "second": LIGHT.series[1],
    "on_accent": LIGHT.accent_text,
}
ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
Paint = Callable[[QPainter, float], None]  # at this height on the page


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays on one page. `keeps_next`: it is not the last on its page; `heads` stand again above it at the top of a page."""

    height: float
    paint: Paint
    keeps_next: bool = False
    head: Piece | None = None


@dataclass(frozen=True, slots=True)
class _Lines:
    """Words that have been laid out."""

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, left: float, top: float, color: str) -> None:
        painter.setPen(QColor(color))
        self.layout.draw(painter, QPointF(left, top))


@dataclass(slots=True)
class Sheet:
    pieces: list[tuple[float, Piece]] = field(default_factory=list)


def pdf_bytes(report: Report, family: str, page_words: str, control: RunControl | None = None) -> bytes:
    """Args:
        family: of the window's font; letters that it lacks come from the system's other fonts.
        page_words: such as "Page {0} of {1}", in the person's language.

    Raises Cancelled if a stop was asked for.
    """
    control = control or RunControl()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator(report.footer)
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(PAGE_MARGIN_MM, PAGE_MARGIN_MM, PAGE_MARGIN_MM, PAGE_MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter(writer)
    try:
        setter = _Setter(writer.width(), family, writer)
        sheets = _dealt_out(list(setter.pieces(report, control)), writer.height() - FOOTER)
        for number, sheet in enumerate(sheets):
            control.raise_if_stopped()
            if number:
                writer.newPage()
            for top, piece in sheet.pieces:
                piece.paint(painter, top)
            setter.paint_footer(painter, writer.height(), report.title, page_words.format(number + 1, len(sheets)))
    finally:
        painter.end()
    buffer.close()
    return bytes(content.data())


def _dealt_out(pieces: list[Piece], room: float) -> list[Sheet]:
    """What keeps to the next goes to the next page with it."""
    sheets, used = [Sheet()], 0.0
    for place, piece in enumerate(pieces):
        needed = piece.height
        follower = place
        while pieces[follower].keeps_next and follower + 1 < len(pieces):
            follower += 1
            needed += pieces[follower].height
        if used and used + needed > room:
            sheets.append(Sheet())
            used = 0.0
            if piece.head is not None:
                sheets[-1].pieces.append((0.0, piece.head))
                used = piece.head.height
        sheets[-1].pieces.append((used, piece))
        used += piece.height
    return sheets


class _Setter:
    """Knows the fonts and the width of the page, and makes pieces of blocks."""

    def __init__(self, width: float, family: str, device: QPaintDevice) -> None:
        self._width = width
        self._family = family
        self._device = device

    def pieces(self, report: Report, control: RunControl) -> Iterator[Piece]:
        yield self._text(report.kind, SMALL, LIGHT.muted)
        yield self._text(report.title, TITLE, LIGHT.text, is_bold=True, after=4)
        yield Piece(14 * POINT, self._rule(LIGHT.accent, 2.5))
        for block in report.blocks:
            control.raise_if_stopped()
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Piece]:
        match block:
            case Heading(words):
                yield Piece(12 * POINT, _nothing, keeps_next=True)
                yield self._text(words, HEADING, LIGHT.text, is_bold=True, after=2, keeps_next=True)
                yield Piece(8 * POINT, self._rule(LIGHT.border, 0.75), keeps_next=True)
            case Paragraph(words, role):
                color = {"muted": LIGHT.muted, "warning": LIGHT.warning}.get(role, LIGHT.text)
                is_lead = role == "lead"
                yield self._text(words, LEAD if is_lead else BODY, color, is_bold=is_lead, after=5, keeps_next=is_lead)
            case Points(sentences):
                for sentence in sentences:
                    yield self._point(sentence)
            case Facts(rows):
                columns = (Column("", 0.3), Column("", 0.7))
                yield from (self._row(columns, row, bold=frozenset({0})) for row in rows)
                yield Piece(8 * POINT, _nothing)
            case Grid():
                yield from self._grid(block)
            case Figure(drawing, caption):
                yield self._figure(drawing)
                yield self._text(caption, SMALL, LIGHT.muted, after=10)
            case Code(lines):
                yield from (self._code(line) for line in lines.splitlines())
                yield Piece(6 * POINT, _nothing)

    def paint_footer(self, painter: QPainter, height: float, title: str, page: str) -> None:
        font = self._font(SMALL)
        metrics = QFontMetricsF(font, self._device)
        room = self._width - metrics.horizontalAdvance(page) - 20 * POINT
        shown = metrics.elidedText(_plain(title), Qt.TextElideMode.ElideRight, room)
        top = height - FOOTER / 2
        self._lines(shown, font, metrics.horizontalAdvance(shown) + POINT).paint(painter, 0, top, LIGHT.muted)
        self._lines(page, font, self._width, at_right=True).paint(painter, 0, top, LIGHT.muted)

    def _font(self, points: float, *, is_bold: bool = False, is_code: bool = False) -> QFont:
        font = QFont("monospace" if is_code else self._family)
        if is_code:
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(round(points * POINT))
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font

    def _lines(self, words: str, font: QFont, width: float, *, at_right: bool = False, is_code: bool = False) -> _Lines:
        """Words in lines no wider than this; which way they run follows from their letters."""
        begins_at_right = at_right or (not is_code and _runs_leftwards(words))
        option = QTextOption(Qt.AlignmentFlag.AlignRight if begins_at_right else Qt.AlignmentFlag.AlignLeft)
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight if is_code or at_right else Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(words, font, self._device)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return _Lines(layout, height)

    def _text(self, words: str, points: float, color: str, *, is_bold: bool = False, after: float = 2, keeps_next: bool = False) -> Piece:
        lines = self._lines(_plain(words), self._font(points, is_bold=is_bold), self._width)

        def paint(painter: QPainter, top: float) -> None:
            lines.paint(painter, 0, top, color)

        return Piece(lines.height + after * POINT, paint, keeps_next)

    def _point(self, sentence: str) -> Piece:
        indent = 12 * POINT
        dot = self._lines("•", self._font(BODY), indent)
        lines = self._lines(_plain(sentence), self._font(BODY), self._width - indent)

        def paint(painter: QPainter, top: float) -> None:
            dot.paint(painter, 0, top, LIGHT.text)
            lines.paint(painter, indent, top, LIGHT.text)

        return Piece(lines.height + 3 * POINT, paint)

    def _code(self, line: str) -> Piece:
        spaces = len(line) - len(line.lstrip())
        indented = "\N{NO-BREAK SPACE}" * spaces + _plain(line)
        lines = self._lines(indented, self._font(SMALL - 1, is_code=True), self._width - 4 * CELL, is_code=True)

        def paint(painter: QPainter, top: float) -> None:
            painter.fillRect(QRectF(0, top, self._width, lines.height + POINT), QColor(LIGHT.window))
            lines.paint(painter, 2 * CELL, top, LIGHT.text)

        return Piece(lines.height, paint)

    def _grid(self, grid: Grid) -> Iterator[Piece]:
        everything = frozenset(range(len(grid.columns)))
        head = self._row(grid.columns, tuple(column.title for column in grid.columns), bold=everything, is_head=True)
        yield head
        for number, row in enumerate(grid.rows):
            bold: frozenset[int] = everything if number in grid.marked else frozenset()
            yield self._row(grid.columns, row, bold=bold, head=head)
        yield Piece(10 * POINT, _nothing)

    def _row(
        self,
        columns: tuple[Column, ...],
        cells: tuple[str, ...],
        *,
        bold: frozenset[int] = frozenset(),
        head: Piece | None = None,
        is_head: bool = False,
    ) -> Piece:
        placed: list[tuple[float, _Lines]] = []
        left = 0.0
        for number, (column, cell) in enumerate(zip(columns, cells, strict=True)):
            width = column.share * self._width
            font = self._font(SMALL if is_head else BODY - 0.5, is_bold=number in bold)
            placed.append((left + CELL, self._lines(_plain(cell), font, width - 2 * CELL, at_right=column.is_number)))
            left += width
        height = max(lines.height for _, lines in placed) + 2 * CELL

        def paint(painter: QPainter, top: float) -> None:
            for left, lines in placed:
                lines.paint(painter, left, top + CELL, LIGHT.muted if is_head else LIGHT.text)
            painter.fillRect(QRectF(0, top + height, self._width, (1.5 if is_head else 0.6) * POINT), QColor(LIGHT.border))

        return Piece(height, paint, keeps_next=is_head, head=head)

    def _rule(self, color: str, points: float) -> Paint:
        def paint(painter: QPainter, top: float) -> None:
            painter.fillRect(QRectF(0, top, self._width, points * POINT), QColor(color))

        return paint

    def _figure(self, drawing: Drawing) -> Piece:
        scale = self._width / drawing.width

        def paint(painter: QPainter, top: float) -> None:
            for shape in drawing.shapes:
                self._paint_shape(painter, shape, top, scale)

        return Piece(drawing.height * scale + 4 * POINT, paint, keeps_next=True)

    def _paint_shape(self, painter: QPainter, shape: Stroke | Box | Words, top: float, scale: float) -> None:
        match shape:
            case Stroke(points, ink, width, is_dashed):
                style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
                painter.setPen(QPen(QColor(INK[ink]), width * scale * 0.8, style))
                painter.drawPolyline([QPointF(x * scale, top + y * scale) for x, y in points])
            case Box(x, y, width, height, ink, strength):
                painter.fillRect(QRectF(x * scale, top + y * scale, width * scale, height * scale), _paler(INK[ink], strength))
            case Words(x, y, words, anchor, ink, size, is_bold):
                font = self._font(BODY, is_bold=is_bold)
                font.setPixelSize(round(size * scale * 0.92))
                metrics = QFontMetricsF(font, self._device)
                width = metrics.horizontalAdvance(words)
                left = x * scale - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
                painter.setFont(font)
                painter.setPen(QColor(INK[ink]))
                painter.drawText(QPointF(left, top + y * scale), words)


def _nothing(_painter: QPainter, _top: float) -> None:
    return


def _paler(color: str, strength: float) -> QColor:
    """As on white: a PDF without see-through ink prints everywhere alike."""
    ink = QColor(color)
    red, green, blue = (round(255 - (255 - value) * strength) for value in (ink.red(), ink.green(), ink.blue()))
    return QColor(red, green, blue)


def _runs_leftwards(words: str) -> bool:
    """Whether the first letter outside of isolates is of a script that is written from right to left."""
    for character in ISOLATED.sub("", words):
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def _plain(words: str) -> str:
    """On one line, and no longer than a page has room for."""
    words = " ".join(words.split()).encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
    return words if len(words) <= MAX_CHARACTERS else words[:MAX_CHARACTERS] + "…"
