"""Bars of which one can be picked: by a click, or by the arrow keys; Escape lets it go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.theme import Colors, colors_for
from textcls_gui.gui.widgets.bar_chart import Bar, BarChart

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
INDENT = 8


class PickableBars(BarChart):
    """What is picked stays picked while the bars change their order, until it is let go or gone."""

    takes_keys = True
    picked = Signal(object)  # a label, or None when it is let go

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._pick: str | None = None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def pick(self) -> str | None:
        return self._pick

    def set_bars(self, bars: Sequence[Bar]) -> None:
        super().set_bars(bars)
        if bars and self._pick is not None and all(bar.label != self._pick for bar in bars):
            self.choose(None)

    def choose(self, label: str | None) -> None:
        if label != self._pick:
            self._pick = label
            self.viewport().update()
            self.picked.emit(label)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = (round(event.position().y()) + self.verticalScrollBar().value()) // self.row_height
        if event.button() == Qt.MouseButton.LeftButton and 0 <= row < len(self.bars):
            label = self.bars[row].label
            self.choose(None if label == self._pick else label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = MOVES.get(Qt.Key(event.key()))
        if move is not None and self.bars:
            rows = [row for row, bar in enumerate(self.bars) if bar.label == self._pick]
            self._pick_row(min(len(self.bars) - 1, max(0, rows[0] + move)) if rows else 0)
        elif event.key() == Qt.Key.Key_Escape and self._pick is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paint_row(self, painter: QPainter, row: QRect, index: int, colors: Colors) -> None:
        is_picked = self.bars[index].label == self._pick
        if is_picked:
            painter.setBrush(QColor(colors.accent_soft))
            painter.setPen(QPen(QColor(colors.accent), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -3), 5, 5)
        elif index == 0 and self._pick is None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors_for(self.palette()).accent), 2))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -3), 5, 5)
        super().paint_row(painter, row.adjusted(INDENT, 2, -INDENT, 0), index, colors)

    def _pick_row(self, row: int) -> None:
        self.choose(self.bars[row].label)
        top, bar = row * self.row_height, self.verticalScrollBar()
        bar.setValue(max(min(bar.value(), top), top + self.row_height - self.viewport().height()))
