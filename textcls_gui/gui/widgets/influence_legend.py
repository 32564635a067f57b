"""What the marks mean, drawn as they are drawn in the text, and told in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.gui.directions import isolated
from textcls_gui.gui.theme import Space, colors_for
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.influence_marks import paint_ground, paint_line

PADDING = 6
SHOWN_STRENGTH = 3


class _Sample(QLabel):
    def __init__(self, words: str, strength: int) -> None:
        super().__init__()
        self._words, self._strength = words, strength
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 2 * PADDING, self.fontMetrics().height() + PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, room = colors_for(self.palette()), QRectF(self.rect())
        paint_ground(painter, room, self._strength, colors)
        paint_line(painter, room, self._strength, colors)
        painter.setPen(QColor(colors.text))
        painter.drawText(room.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, self._words)


class InfluenceLegend(QWidget):
    """The sentence about the words stands above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self.label.setProperty("role", "muted")
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(_Sample(self.tr("speaks for"), SHOWN_STRENGTH))
        line.addWidget(_Sample(self.tr("speaks against"), -SHOWN_STRENGTH))
        line.addWidget(self.label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.sentence)
        layout.addLayout(line)

    def show_label(self, label: str) -> None:
        self.label.setText(self.tr("“{0}”; the thicker the line, the more").format(isolated(" ".join(label.split()))))
