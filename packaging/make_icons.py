"""Draws the program's icon in every size and format that the three systems ask for: python make_icons.py FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_ICO = 256
LARGEST_ICNS = 512
SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "textcls.svg"


def main(folder: Path) -> None:
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        _save(_drawn(drawing, size), folder / f"{size}.png")
    _save(_drawn(drawing, LARGEST_ICO), folder / "textcls.ico")
    _save(_drawn(drawing, LARGEST_ICNS), folder / "textcls.icns")
    del application


def _drawn(drawing: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise SystemExit(f"{path.name} cannot be written.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
