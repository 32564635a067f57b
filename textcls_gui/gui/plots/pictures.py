"""A plot as a file: as dots (PNG), or as lines and letters that stay sharp at every size (SVG)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.theme import colors_for

PictureKind = Literal["png", "svg"]
DOTS_PER_PIXEL = 2  # printed, a picture of the screen's own dots would be coarse
MOST_DOTS, MOST_DOTS_IN_ALL = 8_000, 20_000_000  # of a side of a PNG, and of it all
DOTS_PER_INCH = 96
QUICK_COMPRESSION = 25  # of 100: a plot is mostly of one colour


@dataclass(frozen=True, slots=True)
class Drawing:
    """`paint` draws on a ground of `size` pixels that is filled with `ground` before. `is_free` where it touches no widget and no model:
    then a worker paints."""

    size: QSize
    ground: QColor
    paint: Callable[[QPainter], None]
    is_free: bool = False


def drawing_of(widget: QWidget) -> Drawing:
    """A widget as it is now, a plot of pyqtgraph's too."""

    def paint(painter: QPainter) -> None:
        widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)

    return Drawing(widget.size(), QColor(colors_for(widget.palette()).surface), paint)


def picture_of(drawing: Drawing, kind: PictureKind, title: str) -> Callable[[], bytes]:
    """What a worker is to call for the file's bytes. What only the window's thread may paint is painted now."""
    if drawing.is_free:
        return partial(picture_bytes, drawing, kind, title)
    if kind == "png":
        return partial(_png_bytes, image_of(drawing))
    content = _svg(drawing, title)
    return lambda: content


def picture_bytes(drawing: Drawing, kind: PictureKind, title: str) -> bytes:
    return _svg(drawing, title) if kind == "svg" else _png_bytes(image_of(drawing))


def image_of(drawing: Drawing) -> QImage:
    """As dots, fine enough to be printed."""
    width, height = max(1, drawing.size.width()), max(1, drawing.size.height())
    scale = min(DOTS_PER_PIXEL, MOST_DOTS / max(width, height), (MOST_DOTS_IN_ALL / (width * height)) ** 0.5)
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(drawing.ground)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    drawing.paint(painter)
    painter.end()
    return image


def _png_bytes(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setCompression(QUICK_COMPRESSION)
    writer.write(image)
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
