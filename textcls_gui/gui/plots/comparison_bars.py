"""The model beside simple ways to answer, on one scale from 0 to 100 %."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from textcls_gui.core.evaluation.report import Interval
from textcls_gui.gui.percent import per_hundred, percent
from textcls_gui.gui.theme import Colors, colors_for

BAR_HEIGHT = 10
GAP = 12


@dataclass(frozen=True, slots=True)
class ComparedAnswerer:
    """`share` of right answers, 0 to 1; only the model itself has an interval."""

    name: str
    share: float
    interval: Interval | None = None


class ComparisonBars(QLabel):
    """The interval is drawn as a whisker and, pale, across the other bars: what reaches into it may be just as good.

    A label, so that a screen reader reads it as words: a sentence for each bar.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answerers: Sequence[ComparedAnswerer] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Comparison"))

    def show_answerers(self, answerers: Sequence[ComparedAnswerer]) -> None:
        self._answerers = answerers
        self.setAccessibleDescription("\n".join(self._sentence(answerer) for answerer in answerers))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, self._row_height * len(self._answerers))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self._row_height * len(self._answerers))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        self._paint_band(painter, track, colors)
        for row, answerer in enumerate(self._answerers):
            self._paint_row(painter, track.translated(0, row * self._row_height), answerer, colors)

    @property
    def _row_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _sentence(self, answerer: ComparedAnswerer) -> str:
        if answerer.interval is None:
            return self.tr("{0}: {1} %").format(answerer.name, per_hundred(answerer.share))
        interval = answerer.interval
        return self.tr("{0}: {1} %, between {2} and {3}").format(
            answerer.name, per_hundred(answerer.share), per_hundred(interval.low), per_hundred(interval.high)
        )

    def _track(self) -> QRectF:
        """Of the first row."""
        metrics = self.fontMetrics()
        left = min(self.width() / 2, max((metrics.horizontalAdvance(answerer.name) for answerer in self._answerers), default=0) + GAP)
        right = metrics.horizontalAdvance(percent(1)) + GAP
        return QRectF(left, (self._row_height - BAR_HEIGHT) / 2, max(20.0, self.width() - left - right), BAR_HEIGHT)

    def _paint_band(self, painter: QPainter, track: QRectF, colors: Colors) -> None:
        for answerer in self._answerers:
            if answerer.interval is not None:
                left, right = (track.left() + share * track.width() for share in (answerer.interval.low, answerer.interval.high))
                painter.fillRect(QRectF(left, 2, right - left, self._row_height * len(self._answerers) - 4), QColor(colors.accent_soft))

    def _paint_row(self, painter: QPainter, track: QRectF, answerer: ComparedAnswerer, colors: Colors) -> None:
        metrics = self.fontMetrics()
        middle = track.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent if answerer.interval else colors.muted))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), max(2.0, answerer.share * track.width()), BAR_HEIGHT), 3, 3)
        if answerer.interval is not None:
            self._paint_whisker(painter, track, answerer.interval, colors)
        painter.setPen(QColor(colors.text))
        row = QRectF(0, middle - self._row_height / 2, self.width(), self._row_height)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if answerer.interval else QFont.Weight.Normal)
        painter.setFont(font)
        name = metrics.elidedText(answerer.name, Qt.TextElideMode.ElideRight, int(track.left()) - GAP // 2)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(answerer.share))

    def _paint_whisker(self, painter: QPainter, track: QRectF, interval: Interval, colors: Colors) -> None:
        left, right = (track.left() + share * track.width() for share in (interval.low, interval.high))
        middle = track.center().y()
        painter.setPen(QPen(QColor(colors.text), 1.5))
        painter.drawLine(QLineF(left, middle, right, middle))
        for x in (left, right):
            painter.drawLine(QLineF(x, middle - 5, x, middle + 5))
