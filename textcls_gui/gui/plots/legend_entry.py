"""A curve's name in its colour, with the value now shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from textcls_gui.gui.theme import colors_for

STROKE = 24  # pixels, with the gap after it
SHORTEST_NAME = 40


class LegendEntry(QWidget):
    """A name that does not fit is shortened in its middle; the value never is."""

    def __init__(
        self, series: int, stroke: Qt.PenStyle = Qt.PenStyle.SolidLine, *, has_dot: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._series, self._stroke, self._has_dot = series, stroke, has_dot
        self._name = self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._name + self._ending

    @property
    def _ending(self) -> str:
        return f" {self._value}" if self._value else ""

    def show_value(self, name: str, value: str) -> None:
        if (name, value) != (self._name, self._value):
            self._name, self._value = name, value
            self.setAccessibleName(self.text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(STROKE + metrics.horizontalAdvance(self.text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        name = min(SHORTEST_NAME, metrics.horizontalAdvance(self._name))
        return QSize(STROKE + name + metrics.horizontalAdvance(self._ending) + 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, metrics = colors_for(self.palette()), self.fontMetrics()
        color = QColor(colors.series[self._series])
        painter = QPainter(self)
        middle = self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = Qt.PenCapStyle.RoundCap if self._stroke == Qt.PenStyle.SolidLine else Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(color, 3 if cap == Qt.PenCapStyle.RoundCap else 2, self._stroke, cap))
        painter.drawLine(QPointF(1, middle), QPointF(17, middle))
        if self._has_dot:
            painter.setPen(QPen(color, 3))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(9, middle), 2.5, 2.5)
        painter.setPen(QColor(colors.text))
        room = self.width() - STROKE - metrics.horizontalAdvance(self._ending)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, max(0, room))
        painter.drawText(self.rect().adjusted(STROKE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name + self._ending)
