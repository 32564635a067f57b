"""The head of a table that can be sorted: the mark stands at the end of its column's name, and never over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import HEADER_PADDING, colors_for

MARK_SIZE, GAP = HEADER_PADDING - 1, 2


class SortHeader(QHeaderView):
    """Qt's own mark takes room from a name at the right without moving it, and so cuts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N802, N803
        super().initStyleOptionForIndex(option, logicalIndex)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        super().paintSection(painter, rect, logicalIndex)
        if self.isSortIndicatorShown() and logicalIndex == self.sortIndicatorSection():
            name = "chevron-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "chevron-down"
            place = QPoint(self._end_of_name(rect, logicalIndex), rect.center().y() - MARK_SIZE // 2)
            painter.drawPixmap(place, picture(name, colors_for(self.palette()).text, MARK_SIZE, self.devicePixelRatioF()))

    def _end_of_name(self, rect: QRect, section: int) -> int:
        """Of a name at the right, that is where the free room behind it begins."""
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_at_right = bool(Qt.AlignmentFlag(alignment or self.defaultAlignment()) & Qt.AlignmentFlag.AlignRight)
        last = rect.right() - MARK_SIZE
        return last if is_at_right else min(last, rect.left() + HEADER_PADDING + self.fontMetrics().horizontalAdvance(name) + GAP)
