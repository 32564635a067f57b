"""The colours of a confusion matrix, right answers blue and confusions orange; and the whole of it as a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from textcls_gui.gui.item_models.confusions import ConfusionModel
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.plots.pictures import Drawing
from textcls_gui.gui.theme import LIGHT, Colors

DARK_LETTERS, LIGHT_LETTERS = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
WEAKEST = 0.12
EVEN_LUMINANCE = 0.179  # black and white are equally far from it
GAP = 12
LONGEST_NAME = 320  # pixels in a picture


@dataclass(frozen=True, slots=True)
class CellColors:
    """`image` has a dot for each cell; `has_dark_letters` (num_labels, num_labels) says what can be read on it."""

    image: QImage
    has_dark_letters: NDArray[np.bool_]

    def letters(self, row: int, column: int) -> QColor:
        return DARK_LETTERS if self.has_dark_letters[row, column] else LIGHT_LETTERS


def cell_colors(shares: NDArray[np.float64], colors: Colors) -> CellColors:
    """Args: shares: (num_labels, num_labels), 0 to 1; a stronger colour for a larger one."""
    is_right = np.eye(len(shares), dtype=np.bool_)
    # Confusions are rare beside right answers: the root lifts them so that one in ten is seen at a glance.
    strength = (WEAKEST + (1 - WEAKEST) * np.where(is_right, shares, np.sqrt(shares)))[..., None]
    strongest = np.where(is_right[..., None], _rgb(colors.series[0]), _rgb(colors.series[1]))
    grounds = np.where(shares[..., None] > 0, strength * strongest + (1 - strength) * _rgb(colors.surface), _rgb(colors.window))
    dots = np.zeros((*shares.shape, 4), dtype=np.uint8)
    dots[..., :3] = np.rint(grounds)[..., ::-1]  # blue, green, red, unused
    image = QImage(dots.tobytes(), len(shares), len(shares), 4 * len(shares), QImage.Format.Format_RGB32).copy()
    return CellColors(image, _luminance(grounds / 255) > EVEN_LUMINANCE)


def matrix_drawing(model: ConfusionModel, font: QFont) -> Drawing:
    """All cells with all names, light whatever the theme: for paper and for other programs."""
    metrics, labels = QFontMetrics(font), model.ordered_labels
    name_width = min(LONGEST_NAME, max(map(metrics.horizontalAdvance, labels), default=0) + 2) + GAP
    widest = max((metrics.horizontalAdvance(str(words)) for words in _words(model)), default=0)
    cell = QSize(max(widest + GAP, metrics.height() + 8), metrics.height() + 8)
    head = metrics.height() + 6
    corner = QSize(name_width + head, name_width + head)
    size = QSize(corner.width() + cell.width() * len(labels) + GAP, corner.height() + cell.height() * len(labels) + GAP)
    axes = QCoreApplication.translate("AxisNames", "Model says →"), QCoreApplication.translate("AxisNames", "← Should be")
    numbers, cells = range(len(labels)), model.ordered_words()
    found = cell_colors(model.ordered_shares, LIGHT)

    def paint(painter: QPainter) -> None:
        painter.setFont(font)
        _paint_axes(painter, QRect(0, 0, size.width(), size.height()), head, axes)
        for place, label in enumerate(labels):
            name = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, name_width - GAP)
            area = QRect(head, corner.height() + place * cell.height(), name_width - GAP // 2, cell.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
            paint_upright(painter, QRect(corner.width() + place * cell.width(), head, cell.width(), name_width), name)
        for row in numbers:
            for column in numbers:
                area = QRect(corner.width() + column * cell.width(), corner.height() + row * cell.height(), cell.width(), cell.height())
                painter.fillRect(area.adjusted(0, 0, -1, -1), found.image.pixelColor(column, row))
                if cells[row][column]:
                    painter.setPen(found.letters(row, column))
                    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cells[row][column])

    return Drawing(size, QColor(LIGHT.surface), paint, is_free=True)


def paint_upright(painter: QPainter, area: QRect, name: str) -> None:
    """Written upwards from the bottom of the area."""
    painter.save()
    painter.translate(area.left(), area.bottom())
    painter.rotate(-90)
    painter.drawText(
        QRect(GAP // 2, 0, area.height() - GAP // 2, area.width()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name
    )
    painter.restore()


def _paint_axes(painter: QPainter, area: QRect, head: int, names: tuple[str, str]) -> None:
    middle = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
    painter.setPen(QColor(LIGHT.muted))
    painter.drawText(area.adjusted(head, 0, 0, 0), middle, names[0])
    painter.save()
    painter.translate(0, area.bottom())
    painter.rotate(-90)
    painter.drawText(QRect(0, 0, area.height() - head, head), middle, names[1])
    painter.restore()
    painter.setPen(QColor(LIGHT.text))


def _words(model: ConfusionModel) -> list[str]:
    """The widest number stands in one of the largest cells."""
    counts = model.ordered_counts
    if not counts.size:
        return []
    if model.measure != "count":
        return [QCoreApplication.translate("ConfusionModel", "{0} %").format("100")]
    return [grouped(int(counts.max()))]


def _rgb(color: str) -> NDArray[np.float64]:
    found = QColor(color)
    return np.array([found.red(), found.green(), found.blue()], dtype=np.float64)


def _luminance(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """WCAG's relative luminance of colours from 0 to 1."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]), dtype=np.float64)
