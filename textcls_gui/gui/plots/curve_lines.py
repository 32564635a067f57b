"""The lines on one plot: each batch, their average, the validation texts, and earlier runs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from textcls_gui.gui.plots.blending import blended
from textcls_gui.gui.plots.decimation import Floats
from textcls_gui.gui.theme import Colors

RAW_STRENGTH = 0.35
MOST_DOTS = 60
WILD = 10.0  # times the plot's height, up and down
DOT_SIZE = 6
EARLIER_STROKES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine)
EARLIER_MARKS = ("s", "t1", "d", "star")
FIRST_EARLIER = 2  # of the theme's series; the ones before are training and validation


class BoldLine:
    """A line of two pixels with soft edges. One that goes up and down all over the plot is drawn thin: bold, it takes a hundred times as
    long, and is one blot."""

    def __init__(self) -> None:
        self.item = pg.PlotCurveItem(antialias=True, skipFiniteCheck=True)
        self._pens = (pg.mkPen(None), pg.mkPen(None))
        self._is_wild = False

    def show_points(self, x: Floats, y: Floats, height: float) -> None:
        """height: of what the plot shows, in units of y."""
        self.item.setData(x, y)
        is_wild = float(np.abs(np.diff(y)).sum()) > WILD * height
        if is_wild != self._is_wild:
            self._is_wild = is_wild
            self.item.setPen(self._pens[is_wild])

    def paint_in(self, color: QColor, width: int, stroke: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        self._pens = (pg.mkPen(color, width=width, style=stroke), pg.mkPen(color, width=1, style=stroke))
        self.item.setSegmentedLineMode("on" if stroke == Qt.PenStyle.SolidLine else "off")  # quicker, but dashes would begin anew
        self.item.setPen(self._pens[self._is_wild])


class DottedLine(BoldLine):
    """With a mark at each point while there are few."""

    def __init__(self, symbol: str = "o") -> None:
        super().__init__()
        self.dots = pg.ScatterPlotItem(symbol=symbol, size=DOT_SIZE, pxMode=True, pen=None)

    def show_points(self, x: Floats, y: Floats, height: float) -> None:
        super().show_points(x, y, height)
        few = len(x) <= MOST_DOTS
        if few or len(self.dots.data):
            self.dots.setData(x if few else [], y if few else [])

    def paint_in(self, color: QColor, width: int, stroke: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        super().paint_in(color, width, stroke)
        self.dots.setBrush(color)


class CurveLines:
    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self.raw = pg.PlotCurveItem(skipFiniteCheck=True)
        self.smooth = BoldLine()
        self.validation = DottedLine()
        self.earlier: list[DottedLine] = []
        for item in (self.raw, self.smooth.item, self.validation.item, self.validation.dots):
            plot.addItem(item)

    def set_num_earlier(self, number: int) -> None:
        for line in self.earlier:
            for item in (line.item, line.dots):
                self._plot.removeItem(item)
        self.earlier = [DottedLine(symbol) for symbol in EARLIER_MARKS[:number]]
        for line in self.earlier:
            for item in (line.item, line.dots):
                self._plot.addItem(item)

    def paint_in(self, colors: Colors, device_pixel_ratio: float) -> None:
        """The plot's pens are as wide in pixels at every scale; the raw line's is 1, since a wider one is a hundred times slower."""
        bold = round(2 * device_pixel_ratio)
        series: Sequence[QColor] = [QColor(name) for name in colors.series]
        self.raw.setPen(pg.mkPen(blended(series[0], QColor(colors.surface), RAW_STRENGTH), width=1))
        self.smooth.paint_in(series[0], bold)
        self.validation.paint_in(series[1], bold)
        for number, line in enumerate(self.earlier):
            line.paint_in(series[FIRST_EARLIER + number], max(1, bold - 1), EARLIER_STROKES[number])
