"""How good the word counter is, over how many texts it learnt from."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from textcls_gui.core.evaluation.learning_curve import LearningCurve
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.plots.themed_plot import ThemedPlot
from textcls_gui.gui.theme import Colors

ROOM = 0.04  # around what is drawn, as a share


class LearningPlot(ThemedPlot):
    """All labels together, with intervals as whiskers, or one label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self._curve: LearningCurve | None = None
        self._label: int | None = None
        self.setAccessibleName(self.tr("How good it is, over how many texts it learnt from"))
        self.getPlotItem().setLabel("bottom", self.tr("Texts that it learnt from"))
        self.repaint_in_theme()

    def show_curve(self, curve: LearningCurve, label: int | None = None) -> None:
        """`label` is its number in the curve; None for all together."""
        self._curve, self._label = curve, label
        is_share = label is None and not curve.is_several
        self.getPlotItem().setLabel("left", self.tr("Right, of 100 texts") if is_share else self.tr("F1, of 100"))
        self.setAccessibleDescription("\n".join(self._sentences(curve)))
        self.setToolTip(self.accessibleDescription())
        most = curve.points[-1].num_texts
        self.setRange(xRange=(0, (1 + ROOM) * most), yRange=self._y_range(curve), padding=0)
        self.repaint_in_theme()

    def _figures(self, curve: LearningCurve) -> list[float]:
        if self._label is not None:
            return [100 * figure for figure in curve.labels[self._label].figures]
        return [100 * point.figure for point in curve.points]

    def _y_range(self, curve: LearningCurve) -> tuple[float, float]:
        figures = self._figures(curve)
        if self._label is None:
            figures = figures + [100 * end for point in curve.points for end in (point.interval.low, point.interval.high)]
        room = max(2.0, ROOM * (max(figures) - min(figures)))
        return max(-0.5, min(figures) - room), min(100.5, max(figures) + room)

    def _sentences(self, curve: LearningCurve) -> list[str]:
        words: str = self.tr("With {0} texts: {1} of 100.")
        return [
            words.format(grouped(point.num_texts), f"{figure:.0f}")
            for point, figure in zip(curve.points, self._figures(curve), strict=True)
        ]

    def _graphics(self, colors: Colors) -> list[pg.GraphicsObject]:
        if self._curve is None:
            return []
        color = QColor(colors.series[0])
        xs, ys = [point.num_texts for point in self._curve.points], self._figures(self._curve)
        line = pg.PlotDataItem(xs, ys, pen=pg.mkPen(color, width=2), symbol="o", symbolSize=8, symbolBrush=color, symbolPen=None)
        if self._label is not None:
            return [line]
        whiskers = [
            pg.PlotCurveItem([x, x], [100 * point.interval.low, 100 * point.interval.high], pen=pg.mkPen(color, width=1))
            for x, point in zip(xs, self._curve.points, strict=True)
        ]
        return [*whiskers, line]
