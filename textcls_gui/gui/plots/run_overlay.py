"""One quantity of several runs, by epoch, in one plot: each run with its own colour, stroke and mark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from textcls_gui.gui.percent import percent
from textcls_gui.gui.theme import Colors, colors_for

MARGIN = 10
MARK = 3.5
STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine)
CORNERS = (0, 4, 3, 5, 6)  # of each run's mark; 0 is a circle
SWATCH = 30
MAX_LINES = 6
MAX_NAME = 40


@dataclass(frozen=True, slots=True)
class RunLine:
    """`values` are of epoch 1, 2 and so on."""

    name: str
    values: tuple[float, ...]


class RunOverlay(QWidget):
    def __init__(self, title: str, *, is_share: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._is_share = is_share
        self._lines: Sequence[RunLine] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_title(self, title: str) -> None:
        self._title = title
        self._describe()

    def show_lines(self, lines: Sequence[RunLine]) -> None:
        self._lines = lines
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(440, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_for(self.palette())
        top = self._draw_legend(painter, colors)
        drawn = [line for line in self._lines if line.values]
        if not drawn:
            painter.setPen(QColor(colors.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No epoch was finished."))
            return
        room = self._room(top)
        low, high = self._limits(drawn)
        last = max(len(line.values) for line in drawn)
        self._draw_grid(painter, colors, room, low, high, last)
        for number, line in enumerate(self._lines):
            self._draw_line(painter, colors, room, number, line, _Scale(room, low, high, last))

    def _draw_legend(self, painter: QPainter, colors: Colors) -> float:
        """The height that it takes; names stand one below the other, for they may be long."""
        height = self.fontMetrics().height() + 4
        painter.setPen(QColor(colors.text))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, self.width(), height), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        font.setBold(False)
        painter.setFont(font)
        for number, line in enumerate(self._lines):
            middle = height * (number + 1.5)
            self._set_pen(painter, colors, number)
            painter.drawLine(QPointF(2, middle), QPointF(SWATCH, middle))
            _draw_mark(painter, number, QPointF(SWATCH / 2 + 1, middle))
            painter.setPen(QColor(colors.text))
            place = QRectF(SWATCH + 8, middle - height / 2, self.width() - SWATCH - 8, height)
            words = self.fontMetrics().elidedText(self._legend_words(line), Qt.TextElideMode.ElideMiddle, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        return height * (len(self._lines) + 1)

    def _legend_words(self, line: RunLine) -> str:
        if not line.values:
            return line.name
        return self.tr("{0}, at last {1}").format(line.name, self._value_words(line.values[-1]))

    def _value_words(self, value: float) -> str:
        return percent(value) if self._is_share else f"{value:.3f}"

    def _room(self, top: float) -> QRectF:
        metrics = self.fontMetrics()
        left, below = metrics.horizontalAdvance(percent(1)) + MARGIN, 2 * metrics.height() + MARGIN
        return QRectF(self.rect()).adjusted(left, top + MARGIN, -MARGIN, -below)

    def _limits(self, drawn: Sequence[RunLine]) -> tuple[float, float]:
        values = [value for line in drawn for value in line.values if math.isfinite(value)] or [0.0, 1.0]
        low, high = min(values), max(values)
        room = max(0.05 * (high - low), 0.01)
        return max(0.0, low - room), min(1.0, high + room) if self._is_share else high + room

    def _draw_grid(self, painter: QPainter, colors: Colors, room: QRectF, low: float, high: float, last: int) -> None:
        step = _round_step((high - low) / MAX_LINES)
        number = math.ceil(low / step - 1e-9)
        height = self.fontMetrics().height()
        while number * step <= high + 1e-12:
            y = room.bottom() - room.height() * (number * step - low) / (high - low)
            painter.setPen(QPen(QColor(colors.border), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(colors.muted))
            words = percent(number * step, 0 if step >= 0.01 else 1) if self._is_share else f"{number * step:.3g}"
            at_left = QRectF(0, y - height / 2, room.left() - MARGIN / 2, height)
            painter.drawText(at_left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            number += 1
        every = max(1, math.ceil(last / 10))
        for epoch in range(1, last + 1, every):
            x = room.left() + room.width() * (epoch - 1) / max(1, last - 1)
            painter.drawText(QRectF(x - 20, room.bottom() + 4, 40, height), Qt.AlignmentFlag.AlignCenter, str(epoch))
        below = QRectF(room.left(), room.bottom() + 4 + height, room.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("Epoch"))

    def _draw_line(self, painter: QPainter, colors: Colors, room: QRectF, number: int, line: RunLine, scale: _Scale) -> None:
        places = [scale.place(epoch, value) for epoch, value in enumerate(line.values, 1) if math.isfinite(value)]
        self._set_pen(painter, colors, number)
        painter.drawPolyline(QPolygonF(places))
        for place in places:
            _draw_mark(painter, number, place)

    def _set_pen(self, painter: QPainter, colors: Colors, number: int) -> None:
        color = QColor(colors.series[number % len(colors.series)])
        painter.setPen(QPen(color, 2, STROKES[number % len(STROKES)]))
        painter.setBrush(color)

    def _describe(self) -> None:
        words = "; ".join(self._legend_words(line) for line in self._lines)
        self.setAccessibleName(f"{self._title}. {words}")


@dataclass(frozen=True, slots=True)
class _Scale:
    room: QRectF
    low: float
    high: float
    last: int

    def place(self, epoch: int, value: float) -> QPointF:
        x = self.room.left() + self.room.width() * (epoch - 1) / max(1, self.last - 1)
        return QPointF(x, self.room.bottom() - self.room.height() * (value - self.low) / (self.high - self.low))


def _draw_mark(painter: QPainter, number: int, place: QPointF) -> None:
    pen = painter.pen()
    painter.setPen(Qt.PenStyle.NoPen)
    corners = CORNERS[number % len(CORNERS)]
    if not corners:
        painter.drawEllipse(place, MARK, MARK)
    else:
        turns = [2 * math.pi * corner / corners - math.pi / 2 for corner in range(corners)]
        painter.drawPolygon(QPolygonF([place + QPointF(math.cos(turn), math.sin(turn)) * (MARK + 1) for turn in turns]))
    painter.setPen(pen)


def _round_step(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(max(least, 1e-9)))
    return next((step * power for step in (1.0, 2.0, 5.0) if step * power >= least), 10.0 * power)
