"""Which label is taken for which, as a grid of numbers on colour: right answers blue, confusions orange."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from textcls_gui.core.evaluation.report import EvaluationReport
from textcls_gui.gui.item_models.confusions import SHARE_ROLE, ConfusionModel
from textcls_gui.gui.plots.blending import blended
from textcls_gui.gui.theme import SMALL_SCALE, Colors, colors_for

LOWEST_CELL, HIGHEST_CELL = 24, 36
SMALLEST_CELL = 44
LARGEST_CELL = 92
LONGEST_ROW_NAME = 150
LONGEST_COLUMN_NAME = 110
GAP = 12


class CellDelegate(QStyledItemDelegate):
    """Paints a count on a ground that is stronger the larger its share of the row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        colors = colors_for(option.palette)
        rect: QRect = option.rect
        ground = _ground(float(index.data(SHARE_ROLE)), index.row() == index.column(), colors)
        painter.save()
        painter.fillRect(rect.adjusted(1, 1, -1, -1), ground)
        painter.setPen(_readable_on(ground))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()
        view = self.parent()
        if isinstance(view, QTableView) and view.currentIndex() == index:
            painter.save()
            painter.setPen(QPen(QColor(colors.text), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            painter.restore()


class UprightHeader(QHeaderView):
    """Column names, written upwards where they would not fit across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_upright = False
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)

    def fit(self, cell_width: int) -> None:
        """Choose the way of writing for columns of this width."""
        self._is_upright = self._widest() + GAP > cell_width
        self.setFixedHeight(min(self._widest(), LONGEST_COLUMN_NAME) + GAP if self._is_upright else self.fontMetrics().height() + GAP)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        painter.save()
        painter.setPen(QColor(colors_for(self.palette()).muted))
        if self._is_upright:
            painter.translate(QPointF(rect.left(), rect.bottom()))
            painter.rotate(-90)
            area = QRect(GAP // 2, 0, rect.height() - GAP, rect.width())
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        else:
            area = rect.adjusted(2, 0, -2, 0)
            alignment = Qt.AlignmentFlag.AlignCenter
        painter.drawText(
            area, alignment, self.fontMetrics().elidedText(self._name(logicalIndex), Qt.TextElideMode.ElideMiddle, area.width())
        )
        painter.restore()

    def _widest(self) -> int:
        return max((self.fontMetrics().horizontalAdvance(self._name(section)) for section in range(self.count())), default=0)

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))


class RowHeader(QHeaderView):
    """Row names at the right edge, cut off where they are long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)

    def fit(self) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(self._name(section)) for section in range(self.count())), default=0)
        corner = (QCoreApplication.translate("AxisNames", "Model says →"), QCoreApplication.translate("AxisNames", "Should be ↓"))
        least = max(self.fontMetrics().horizontalAdvance(words) for words in corner)  # short labels must not cut the axes' names
        self.setFixedWidth(max(least, min(widest, LONGEST_ROW_NAME)) + GAP)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        painter.save()
        painter.setPen(QColor(colors_for(self.palette()).muted))
        area = rect.adjusted(0, 0, -GAP // 2, 0)
        name = self.fontMetrics().elidedText(self._name(logicalIndex), Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Vertical))


class AxisNames(QWidget):
    """What columns and rows are, in the corner between their names."""

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


class ConfusionMatrix(QTableView):
    """Scrolls where there are many labels; the arrows and a click choose a cell, Enter opens it."""

    cell_chosen = Signal(int, int)  # what the texts should be, what the model says
    cell_opened = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = ConfusionModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self._columns = UprightHeader(self)
        self._rows = RowHeader(self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Confusions: rows are what the texts should be, columns what the model says"))
        self._columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._corner = AxisNames(self)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_report(self, report: EvaluationReport) -> None:
        self.cells.set_report(report)
        self.setAccessibleDescription(self._largest_confusions())
        self._rows.fit()
        self._fit_cells()

    def choose(self, target: int, predicted: int) -> None:
        self.setCurrentIndex(self.cells.index(target, predicted))

    def largest_confusion(self) -> tuple[int, int] | None:
        """The cell off the diagonal with most texts."""
        return self.cells.largest_confusion()

    def largest_confusion_of(self, target: int) -> int:
        """What texts of this label are most often taken for; the label itself where they never are."""
        return self.cells.largest_confusion_of(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cells()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.cell_opened.emit(self.currentIndex().row(), self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def _fit_cells(self) -> None:
        """As large as all of them find room, within what can be read."""
        num_labels = len(self.cells.labels)
        if not num_labels:
            return
        free = self.viewport().width() - 1
        width = max(SMALLEST_CELL, min(LARGEST_CELL, free // num_labels))
        self._columns.setDefaultSectionSize(width)
        self._columns.fit(width)
        self.updateGeometries()
        free_height = self.height() - self._columns.height() - 1
        self._rows.setDefaultSectionSize(max(LOWEST_CELL, min(HIGHEST_CELL, free_height // num_labels)))
        self._corner.setGeometry(0, 0, self._rows.width(), self._columns.height())

    def _largest_confusions(self) -> str:
        largest = self.largest_confusion()
        if largest is None:
            return self.tr("No text was taken for another label.")
        names = self.cells.labels
        return self.tr("The commonest confusion: “{0}” taken for “{1}”, {2} times.").format(
            names[largest[0]], names[largest[1]], self.cells.count(*largest)
        )

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.cell_chosen.emit(current.row(), current.column())


def _ground(share: float, is_right: bool, colors: Colors) -> QColor:
    if share == 0:
        return QColor(colors.window)
    strongest, weakest = QColor(colors.series[0 if is_right else 1]), QColor(colors.surface)
    # Confusions are rare beside right answers: the root lifts them so that one in ten is seen at a glance.
    strength = 0.12 + 0.88 * (share if is_right else math.sqrt(share))
    return blended(strongest, weakest, strength)


def _readable_on(ground: QColor) -> QColor:
    """Black or white, whichever has more contrast (WCAG relative luminance)."""
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (ground.redF(), ground.greenF(), ground.blueF())]
    luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    return QColor("#101418") if luminance > 0.18 else QColor("#ffffff")
