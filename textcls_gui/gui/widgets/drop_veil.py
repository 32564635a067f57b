"""What lies over the page while a file is dragged above the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.theme import HEADING_SCALE, colors_for

MARGIN = 8
RADIUS = 14
ROOM = 32


class DropVeil(QWidget):
    """Covers its parent; the parent hears the drop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()

    def cover(self, paths: Sequence[Path] = (), *, has_parts: bool = False) -> None:
        """
        Args:
            paths: what is dragged.
            has_parts: whether they are the parts of one data set.
        """
        self.words = self._words_for(paths, has_parts=has_parts)
        self.fit()
        self.raise_()
        self.show()

    def fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _words_for(self, paths: Sequence[Path], *, has_parts: bool) -> str:
        if has_parts:
            return self.tr("Drop the parts of the data set to open them")
        if len(paths) > 1:
            return self.tr("One file at a time: drop them to open {0}").format(paths[0].name)
        if paths and paths[0].is_dir():
            return self.tr("Drop the folder to open it")
        return self.tr("Drop the file to open it")

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colors.accent_soft)
        ground.setAlphaF(0.94)
        pen = QPen(QColor(colors.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), RADIUS, RADIUS)
        font = QFont(self.font())
        font.setPointSizeF(HEADING_SCALE * font.pointSizeF())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        room = self.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)
