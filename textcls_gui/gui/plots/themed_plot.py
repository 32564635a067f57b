"""A small plot that stands still: in the theme's colours, without a mouse, its words read to who does not see it."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.theme import Colors, colors_for

LEAST_SIZE = (240, 160)


class ThemedPlot(pg.PlotWidget):
    """A plot of something overrides `_graphics`, and calls `repaint_in_theme` when it has something new."""

    def __init__(self, name: str, x_words: str, y_words: str, parent: QWidget | None = None) -> None:
        self._is_ready = False
        super().__init__(parent=parent, background=None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setMinimumSize(*LEAST_SIZE)
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(x=False, y=False)
        item.getViewBox().setDefaultPadding(0.0)
        item.setLabel("bottom", x_words)
        item.setLabel("left", y_words)
        self._is_ready = True

    def sizeHint(self) -> QSize:
        return QSize(440, LEAST_SIZE[1])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._is_ready:
            self.repaint_in_theme()

    def repaint_in_theme(self) -> None:
        colors = colors_for(self.palette())
        self.setBackground(QColor(colors.surface))
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(pg.mkPen(QColor(colors.border)))
            axis.setTextPen(pg.mkPen(QColor(colors.muted)))
            axis.setStyle(tickFont=self.font(), tickLength=0)
            axis.setGrid(110)
        self.getPlotItem().clear()
        for graphics in self._graphics(colors):
            self.addItem(graphics)

    def _graphics(self, _colors: Colors) -> list[pg.GraphicsObject]:
        """What stands on the plot; nothing on a bare one."""
        return []
