"""Trials in their order, each a dot at how often it was right, and the best so far as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from textcls_gui.gui.percent import percent
from textcls_gui.gui.theme import Colors, colors_for

if TYPE_CHECKING:
    from textcls_gui.core.search import Search, Trial

DOT = 4.0
MARGIN = 10
LEAST_SPAN = 0.02  # of the accuracies shown
GRID_STEPS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
MAX_LINES = 5
REPEATS = ("best again", "yours again")


class TrialPlot(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search: Search | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_search(self, search: Search) -> None:
        self._search = search
        self.setAccessibleName(self._summary(search))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_for(self.palette())
        shown = [] if self._search is None else [trial for trial in self._search.trials if trial.accuracy is not None]
        if not shown:
            painter.setPen(QColor(colors.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Each trial will be a dot here."))
            return
        low, high = _limits(shown)
        room = self._room()
        self._draw_grid(painter, colors, room, low, high)
        places = [
            QPointF(self._x(room, index, len(shown)), _y(room, trial.accuracy or 0.0, low, high)) for index, trial in enumerate(shown)
        ]
        self._draw_best_line(painter, colors, shown, places)
        for trial, place in zip(shown, places, strict=True):
            self._draw_dot(painter, colors, trial, place)

    def _room(self) -> QRectF:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(percent(1, 1)) + MARGIN
        below = metrics.height() + MARGIN
        return QRectF(self.rect()).adjusted(left, MARGIN, -MARGIN, -below)

    def _draw_grid(self, painter: QPainter, colors: Colors, room: QRectF, low: float, high: float) -> None:
        step = next((step for step in GRID_STEPS if (high - low) / step <= MAX_LINES), GRID_STEPS[-1])
        number = int(low / step) + 1
        while number * step <= high:
            y = _y(room, number * step, low, high)
            painter.setPen(QPen(QColor(colors.border), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(colors.muted))
            words = percent(number * step, 1 if step < 0.01 else 0)
            label = QRectF(0, y - 20, room.left() - MARGIN / 2, 40)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            number += 1
        below = QRectF(room.left(), room.bottom() + MARGIN / 2, room.width(), self.fontMetrics().height())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._legend())

    def _legend(self) -> str:
        return self.tr("Orange: your settings. Blue: others. Rings: again with another seed. Line: the best so far.")

    def _draw_best_line(self, painter: QPainter, colors: Colors, shown: list[Trial], places: list[QPointF]) -> None:
        painter.setPen(QPen(QColor(colors.series[0]), 2))
        best: QPointF | None = None
        for trial, place in zip(shown, places, strict=True):
            if trial.kind in REPEATS:
                continue
            if best is not None:
                painter.drawLine(best, QPointF(place.x(), best.y()))
                if place.y() < best.y():
                    painter.drawLine(QPointF(place.x(), best.y()), place)
            best = place if best is None else QPointF(place.x(), min(place.y(), best.y()))

    def _draw_dot(self, painter: QPainter, colors: Colors, trial: Trial, place: QPointF) -> None:
        """The person's own settings in the second colour; repeats are rings."""
        color = QColor(colors.series[1] if trial.kind in ("yours", "yours again") else colors.series[0])
        painter.setPen(QPen(color, 2))
        painter.setBrush(QColor(colors.surface) if trial.kind in REPEATS else color)
        painter.drawEllipse(place, DOT, DOT)

    def _x(self, room: QRectF, index: int, count: int) -> float:
        inset = DOT + 2
        return room.left() + inset + (room.width() - 2 * inset) * (index / max(1, count - 1) if count > 1 else 0.5)

    def _summary(self, search: Search) -> str:
        best = search.best
        if best is None or best.accuracy is None:
            return self.tr("No trial has ended yet.")
        return self.tr("%n trial(s), the best right in {0} %.", "", len(search.trials)).format(f"{100 * best.accuracy:.1f}")


def _limits(shown: list[Trial]) -> tuple[float, float]:
    accuracies = sorted(trial.accuracy or 0.0 for trial in shown)
    low, high = accuracies[len(accuracies) // 10], accuracies[-1]  # some hopeless trials need not make the others look alike
    low = min(low, *(trial.accuracy or 0.0 for trial in shown if trial.kind != "search"), high)
    room = max(high - low, LEAST_SPAN) * 0.15
    return max(0.0, low - room), min(1.0, max(high, low + LEAST_SPAN) + room)


def _y(room: QRectF, accuracy: float, low: float, high: float) -> float:
    share = (accuracy - low) / max(high - low, 1e-9)
    return room.bottom() - room.height() * min(1.0, max(0.0, share))
