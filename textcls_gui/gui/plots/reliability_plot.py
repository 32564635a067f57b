"""How often the model is right, over how sure it says it is: on the diagonal the two are the same."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from textcls_gui.core.evaluation.calibration import Calibration, ReliabilityBin
from textcls_gui.core.evaluation.report import accuracy_interval
from textcls_gui.gui.plots.themed_plot import ThemedPlot
from textcls_gui.gui.theme import Colors

LAST_X = 105  # so that the words below 100 have their room


class ReliabilityPlot(ThemedPlot):
    """A dot for each tenth of the probabilities, larger the more answers it holds, with the interval of its share as a whisker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self._calibration: Calibration | None = None
        self.setAccessibleName(self.tr("How often it is right, over how sure it says it is"))
        self.getPlotItem().setLabel("bottom", self.tr("How sure it says it is, in %"))
        self.getPlotItem().setLabel("left", self.tr("Right, of 100 answers"))
        self.setRange(xRange=(0, LAST_X), yRange=(0, 104), padding=0)
        self.repaint_in_theme()

    def show_calibration(self, calibration: Calibration) -> None:
        self._calibration = calibration
        self.setAccessibleDescription("\n".join(self._sentence(each) for each in calibration.bins))
        self.setToolTip(self.accessibleDescription())
        self.setXRange(max(0.0, 100 * min((each.low for each in calibration.bins), default=0.0) - 2), LAST_X, padding=0)
        self.repaint_in_theme()

    def _sentence(self, each: ReliabilityBin) -> str:
        words: str = self.tr("Of %n answer(s) given with {0} to {1} %, {2} of 100 are right.", "", each.num_texts)
        return words.format(f"{100 * each.low:.0f}", f"{100 * each.high:.0f}", f"{100 * each.accuracy:.0f}")

    def _graphics(self, colors: Colors) -> list[pg.GraphicsObject]:
        diagonal = pg.PlotCurveItem([0, 100], [0, 100], pen=pg.mkPen(QColor(colors.muted), width=1, style=Qt.PenStyle.DashLine))
        if self._calibration is None:
            return [diagonal]
        bins, color = self._calibration.bins, QColor(colors.series[0])
        intervals = [accuracy_interval(each.num_right, each.num_texts) for each in bins]
        xs = [100 * each.mean_probability for each in bins]
        whiskers = [
            pg.PlotCurveItem([x, x], [100 * interval.low, 100 * interval.high], pen=pg.mkPen(color, width=1))
            for x, interval in zip(xs, intervals, strict=True)
        ]
        most = max((each.num_texts for each in bins), default=1)
        sizes = [6 + 10 * (each.num_texts / most) ** 0.5 for each in bins]
        dots = pg.ScatterPlotItem(xs, [100 * each.accuracy for each in bins], size=sizes, brush=pg.mkBrush(color), pen=None)
        return [diagonal, *whiskers, dots]
