"""How a word that speaks for a label looks, and one that speaks against it: by colour, by the line under it, and by its thickness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from textcls_gui.gui.theme import Colors

LEAST_SHOWN = 0.12  # of the strongest word's influence; weaker ones would mark every other word
LEAST_SCALE = 0.5  # log-odds; where no word moves the answer by so much, all are weak
MOST_SHOWN = 400
THICKNESSES = (1.0, 1.6, 2.3, 3.0)
GROUND_SHARE = (0.45, 0.7, 0.85, 1.0)


@dataclass(frozen=True, slots=True)
class WordMark:
    """Characters (start, end) of a text, in Python's count. `strength` is 1 to 4 for words that speak for the label, -1 to -4 against."""

    start: int
    end: int
    strength: int


def word_marks(spans: Sequence[tuple[int, int]], influences: Sequence[float]) -> tuple[WordMark, ...]:
    """The words that count, by the share of the strongest; of very many, the strongest ones. In the text's order."""
    scale = max(LEAST_SCALE, max((abs(value) for value in influences), default=0.0))
    strong = [index for index, value in enumerate(influences) if abs(value) >= LEAST_SHOWN * scale]
    shown = sorted(sorted(strong, key=lambda index: -abs(influences[index]))[:MOST_SHOWN])
    return tuple(WordMark(*spans[index], _strength(influences[index] / scale)) for index in shown)


def _strength(share: float) -> int:
    size = min(len(THICKNESSES), 1 + int(len(THICKNESSES) * abs(share)))
    return size if share > 0 else -size


def paint_ground(painter: QPainter, room: QRectF, strength: int, colors: Colors) -> None:
    """Behind the word; the word itself can be read on it as well as beside it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_blended(colors.surface, colors.speaks_for if strength > 0 else colors.speaks_against, strength))
    painter.drawRoundedRect(room, 3, 3)


def paint_line(painter: QPainter, room: QRectF, strength: int, colors: Colors) -> None:
    """Along the bottom of the room: whole for a word that speaks for the label, dotted for one against."""
    thickness = THICKNESSES[abs(strength) - 1]
    pen = QPen(QColor(colors.accent if strength > 0 else colors.warning), thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if strength < 0:
        pen.setDashPattern([max(1.0, 2.5 / thickness), max(1.0, 2.5 / thickness)])  # in thicknesses
    painter.setPen(pen)
    y = room.bottom() - thickness / 2
    painter.drawLine(QPointF(room.left() + 1, y), QPointF(room.right() - 1, y))


def _blended(ground: str, full: str, strength: int) -> QColor:
    share = GROUND_SHARE[abs(strength) - 1]
    first, second = QColor(ground), QColor(full)
    red, green, blue = (
        round((1 - share) * low + share * high)
        for low, high in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(red, green, blue)
