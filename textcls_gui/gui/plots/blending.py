"""One colour laid over another."""

from __future__ import annotations

from PySide6.QtGui import QColor


def blended(color: QColor, ground: QColor, strength: float) -> QColor:
    """The colour as it looks when it covers the ground by this share; opaque, since half-transparent strokes darken where they meet."""
    return QColor.fromRgbF(
        strength * color.redF() + (1 - strength) * ground.redF(),
        strength * color.greenF() + (1 - strength) * ground.greenF(),
        strength * color.blueF() + (1 - strength) * ground.blueF(),
    )
