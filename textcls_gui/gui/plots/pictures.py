"""A plot as a file: as dots (PNG), or as lines and letters that stay sharp at every size (SVG)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.theme import colors_for

PictureKind = Literal["png", "svg"]
DOTS_PER_PIXEL = 2  # printed, a picture of the screen's own dots would be coarse
MOST_DOTS = 8_000  # of a side of a PNG
DOTS_PER_INCH = 96


@dataclass(frozen=True, slots=True)
class Drawing:
    """`paint` draws on a ground of `size` pixels that is filled with `ground` before."""

    size: QSize
    ground: QColor
    paint: Callable[[QPainter], None]


def drawing_of(widget: QWidget) -> Drawing:
    """A widget as it is now, a plot of pyqtgraph's too."""

    def paint(painter: QPainter) -> None:
        widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)

    return Drawing(widget.size(), QColor(colors_for(widget.palette()).surface), paint)


def picture_bytes(drawing: Drawing, kind: PictureKind, title: str) -> bytes:
    return _svg(drawing, title) if kind == "svg" else _png(drawing)


def _png(drawing: Drawing) -> bytes:
    scale = min(DOTS_PER_PIXEL, MOST_DOTS / max(1, drawing.size.width(), drawing.size.height()))
    image = QImage(drawing.size * scale, QImage.Format.Format_RGB32)
    image.fill(drawing.ground)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    drawing.paint(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(content.data())


def _svg(drawing: Drawing, title: str) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(drawing.size)
    generator.setViewBox(QRect(QPoint(), drawing.size))
    generator.setResolution(DOTS_PER_INCH)
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(QRect(QPoint(), drawing.size), drawing.ground)
    drawing.paint(painter)
    painter.end()
    return bytes(content.data())
