"""The names of rows and columns beside a matrix of labels: as many as can be read, and always those of the cells looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from textcls_gui.gui.plots.confusion_cells import GAP, paint_upright
from textcls_gui.gui.theme import SMALL_SCALE, colors_for

LONGEST_ROW_NAME = 150
LONGEST_COLUMN_NAME = 110
SMALLEST_SECTION = 1


class LabelHeader(QHeaderView):
    """Where sections are lower than letters, every second, third, … name is written. Names of columns are written upwards where they do
    not fit across."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._is_upright = False
        self._marked: list[int] = []
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(SMALLEST_SECTION)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """Take the room that the names need beside sections as large as they are now."""
        widest = max((self.fontMetrics().horizontalAdvance(self.name(section)) for section in range(self.count())), default=0)
        if self.orientation() == Qt.Orientation.Vertical:
            self.setFixedWidth(max(_least_width(self), min(widest, LONGEST_ROW_NAME)) + GAP)
            return
        self._is_upright = widest + GAP > self.defaultSectionSize()
        least = 2 * self.fontMetrics().height() + GAP  # for the names of both axes in the corner
        self.setFixedHeight(max(least, min(widest, LONGEST_COLUMN_NAME) + GAP) if self._is_upright else least)
        self.viewport().update()

    def mark(self, sections: list[int]) -> None:
        """These names are written whatever the size."""
        if sections != self._marked:
            self._marked = sections
            self.viewport().update()

    def name(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_for(self.palette())
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.fillRect(self.viewport().rect(), QColor(colors.surface))
        painter.setPen(QColor(colors.muted))
        room = self.fontMetrics().height() if self._is_upright or self.orientation() == Qt.Orientation.Vertical else 1
        step = max(1, -(-room // max(1, self.defaultSectionSize())))
        marked = [section for section in self._marked if self._is_in_sight(section)]
        taken = [self._area(section)[0] for section in marked] if step > 1 else []
        for section in self._visible():
            if section % step == 0 and not any(abs(self._area(section)[0] - start) < room for start in taken):
                self._paint_name(painter, section)
        painter.setPen(QColor(colors.text))
        for section in marked:
            self._paint_name(painter, section)

    @property
    def _length(self) -> int:
        """Of what is seen, along the header."""
        return self.viewport().height() if self.orientation() == Qt.Orientation.Vertical else self.viewport().width()

    def _is_in_sight(self, section: int) -> bool:
        start = self.sectionViewportPosition(section)
        return start + self.sectionSize(section) > 0 and start < self._length

    def _visible(self) -> range:
        size = self.defaultSectionSize()
        first = max(0, self.offset() // max(1, size))
        return range(first, min(self.count(), first + self._length // max(1, size) + 2))

    def _paint_name(self, painter: QPainter, section: int) -> None:
        start, size = self._area(section)
        if self.orientation() == Qt.Orientation.Vertical:
            area = QRect(0, start, self.viewport().width() - GAP // 2, size)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._cut(section, area.width()))
        elif self._is_upright:
            height = self.viewport().height()
            paint_upright(painter, QRect(start, 0, size, height), self._cut(section, height - GAP))
        else:
            area = QRect(start + 2, 0, size - 4, self.viewport().height() - GAP // 2)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._cut(section, area.width()))

    def _area(self, section: int) -> tuple[int, int]:
        """Where a name begins, and how much room it takes along the header: its section, and more where letters are higher."""
        start, size = self.sectionViewportPosition(section), self.sectionSize(section)
        is_vertical = self.orientation() == Qt.Orientation.Vertical
        letters = self.fontMetrics().height()
        if size >= letters or not (is_vertical or self._is_upright):
            return start, size
        start -= (letters - size) // 2
        if section in self._marked:  # whole, beside the first and the last section too
            start = max(0, min(start, self._length - letters))
        return start, letters

    def _cut(self, section: int, width: int) -> str:
        return self.fontMetrics().elidedText(self.name(section), Qt.TextElideMode.ElideMiddle, width)


class AxisNames(QLabel):
    """What columns and rows are, in the corner between their names. A label, so that a screen reader reads it as words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{self.tr('Model says →')} {self.tr('Should be ↓')}")

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        font = QFont(self.font())
        font.setPointSizeF(SMALL_SCALE * font.pointSizeF())
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        half = self.height() // 2
        area = self.rect().adjusted(0, 2, -GAP // 2, -2)
        if self.height() >= 2 * painter.fontMetrics().height() + 8:
            painter.drawText(
                area.adjusted(0, 0, 0, -half), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("Model says →")
            )
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self.tr("Should be ↓"))


def _least_width(header: QHeaderView) -> int:
    """Short labels must not cut the axes' names."""
    corner = (QCoreApplication.translate("AxisNames", "Model says →"), QCoreApplication.translate("AxisNames", "Should be ↓"))
    return max(header.fontMetrics().horizontalAdvance(words) for words in corner)
