"""Upright lines with a few words on a plot: the best epoch, and what the coach says."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from textcls_gui.gui.plots.blending import blended
from textcls_gui.gui.plots.curve_view import PlotMark, Tone
from textcls_gui.gui.theme import Colors

BEHIND = -20
GROUND_STRENGTH = 0.55  # of the tone's ground over the surface: curves are read on it


class WordedLine(pg.InfiniteLine):
    """Its words stand beside it, on a ground that hides the curves."""

    def __init__(self) -> None:
        super().__init__(angle=90, label="", labelOpts={"position": 0.5, "movable": False})
        self.label.setAngle(0)
        self.label.anchors = [(-0.05, 0.5), (1.05, 0.5)]
        self.setVisible(False)
        self._words = ""

    def show_at(self, x: float, words: str, height: float) -> None:
        """height: of the words, as a share of the plot's."""
        self.setVisible(True)  # first: while it is hidden, its words stay as they were
        self.setPos(x)
        if words != self._words:
            self._words = words
            self.label.setFormat(words)
        if self.label.orthoPos != height:
            self.label.setPosition(height)
        self.label.updatePosition()  # to the side where there is room; by itself it looks only when the plot has moved

    def paint_in(self, line: QColor, words: QColor, ground: QColor) -> None:
        self.setPen(pg.mkPen(line, width=1, style=Qt.PenStyle.DashLine))
        self.label.setColor(words)
        self.label.fill = pg.mkBrush(ground)


class CoachMark:
    """A line, and the ground from there on."""

    def __init__(self) -> None:
        self.line = WordedLine()
        self.ground = pg.LinearRegionItem(movable=False, pen=pg.mkPen(None))
        self.ground.setZValue(BEHIND)
        self.ground.setVisible(False)
        self._mark: PlotMark | None = None
        self._colors: Colors | None = None

    @property
    def mark(self) -> PlotMark | None:
        return self._mark

    def show_mark(self, mark: PlotMark | None) -> None:
        is_other_tone = mark is not None and (self._mark is None or mark.tone != self._mark.tone)
        self._mark = mark
        if is_other_tone and self._colors is not None:
            self.paint_in(self._colors)

    def place(self, end: float, height: float) -> None:
        """end: how far the plot goes."""
        if self._mark is None:
            self.line.setVisible(False)
            self.ground.setVisible(False)
            return
        self.line.show_at(self._mark.epoch, self._mark.words, height)
        self.ground.setVisible(self._mark.is_onwards and end > self._mark.epoch)
        if self.ground.isVisible():
            self.ground.setRegion((self._mark.epoch, end))

    def paint_in(self, colors: Colors) -> None:
        self._colors = colors
        tone: Tone = "muted" if self._mark is None else self._mark.tone
        words = {"muted": colors.muted, "success": colors.success, "warning": colors.warning, "danger": colors.danger}[tone]
        soft = {"muted": colors.window, "success": colors.success_soft, "warning": colors.warning_soft, "danger": colors.danger_soft}[tone]
        surface = QColor(colors.surface)
        self.line.paint_in(QColor(words), QColor(words), surface)
        self.ground.setBrush(pg.mkBrush(blended(QColor(soft), surface, GROUND_STRENGTH)))
