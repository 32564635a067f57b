"""Which label is taken for which, as a grid of numbers on colour, from two labels to hundreds: to be zoomed and walked through."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from textcls_gui.core.evaluation.confusions import LabelOrder
from textcls_gui.core.evaluation.report import EvaluationReport
from textcls_gui.gui.item_models.confusions import ConfusionModel, Measure
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.plots.confusion_cells import CellColors, cell_colors, matrix_drawing
from textcls_gui.gui.plots.matrix_headers import SMALLEST_SECTION, AxisNames, LabelHeader
from textcls_gui.gui.plots.pictures import Drawing
from textcls_gui.gui.theme import colors_for

LOWEST_CELL, HIGHEST_CELL = 20, 140
SMALLEST_CELL, LARGEST_CELL = 44, 240
FLAT_CELL, FLATTEST = 92, 2.6  # no flatter than that, but always as wide as this where there is room
LARGEST_ZOOMED = QSize(320, 180)
LETTERS_SHARE, LARGEST_LETTERS = 0.3, 2.5  # of the height of a cell; as many times the usual ones
ZOOM_STEP = 1.3
LEAST_CELLS = 2
LEAST_GRID = 6  # pixels of a cell: in smaller ones, lines between them would be all there is
WHEEL_NOTCH = 120
Sizing = Literal["readable", "all", "zoomed"]


class ConfusionMatrix(QTableView):
    """The arrows and a click choose a cell, Enter opens it; plus, minus, 0 and the wheel with Ctrl zoom."""

    cell_chosen = Signal(int, int)  # what the texts should be, what the model says
    cell_opened = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = ConfusionModel(self)
        self._sizing: Sizing = "readable"
        self._chosen: tuple[int, int] | None = None
        self._hovered = QModelIndex()
        self._colors: CellColors | None = None  # of the cells, made when they are next painted
        self.setModel(self.cells)
        self._columns, self._rows = LabelHeader(Qt.Orientation.Horizontal, self), LabelHeader(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Confusions: rows are what the texts should be, columns what the model says"))
        self._corner = AxisNames(self)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_report(self, report: EvaluationReport) -> None:
        self._chosen, self._sizing, self._hovered, self._colors = None, "readable", QModelIndex(), None
        self.cells.set_report(report)
        self.setAccessibleDescription(self._largest_confusions())
        self._rows.fit()
        self._fit_cells()

    def set_order(self, order: LabelOrder) -> None:
        """The chosen cell stays chosen."""
        chosen, self._hovered, self._colors = self._chosen, QModelIndex(), None
        self.cells.set_order(order)
        self._fit_cells()
        if chosen is not None:
            self.choose(*chosen)

    def set_measure(self, measure: Measure) -> None:
        self._colors = None
        self.cells.set_measure(measure)
        self.viewport().update()

    def choose(self, target: int, predicted: int) -> None:
        self.setCurrentIndex(self.cells.index_of(target, predicted))

    def largest_confusion(self) -> tuple[int, int] | None:
        """The cell off the diagonal with most texts."""
        return self.cells.largest_confusion()

    def largest_confusion_of(self, target: int) -> int:
        """What texts of this label are most often taken for; the label itself where they never are."""
        return self.cells.largest_confusion_of(target)

    def drawing(self) -> Drawing:
        """The whole matrix, for a file."""
        return matrix_drawing(self.cells, self.font())

    def minimumSizeHint(self) -> QSize:
        """A few cells, and the names above them."""
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().height() + LEAST_CELLS * SMALLEST_CELL)

    @Slot()
    def zoom_in(self) -> None:
        self._zoom(ZOOM_STEP, self._middle())

    @Slot()
    def zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP, self._middle())

    @Slot()
    def show_all(self) -> None:
        """Every cell at once, however small."""
        self._sizing = "all"
        self._fit_cells()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cells()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._colors = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.cell_opened.emit(*self.cells.cell(self.currentIndex()))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.show_all()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(ZOOM_STEP ** (event.angleDelta().y() / WHEEL_NOTCH), event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position().toPoint())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.cell_opened.emit(*self.cells.cell(index))

    def paintEvent(self, event: QPaintEvent) -> None:
        """All cells as one image with a dot for each, and words on those that are in sight and large enough: by delegates, 150 labels
        would take a second."""
        colors = colors_for(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(colors.surface))
        num_labels = len(self.cells.labels)
        if not num_labels:
            return
        if self._colors is None:
            self._colors = cell_colors(self.cells.ordered_shares, colors)
        origin = QPoint(self.columnViewportPosition(0), self.rowViewportPosition(0))
        painter.drawImage(QRect(origin, self._cell * num_labels), self._colors.image)
        rows, columns = self._in_sight()
        if min(self._cell.width(), self._cell.height()) >= LEAST_GRID:
            self._paint_grid(painter, rows, columns, QColor(colors.surface))
        if self._has_words():
            self._paint_words(painter, rows, columns, self._colors)
        for index, color in ((self._hovered, colors.muted), (self.currentIndex(), colors.text)):
            if index.isValid():
                painter.setPen(QPen(QColor(color), 2))
                painter.drawRect(self._frame_of(index))

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumSizeHint().height())

    @property
    def _cell(self) -> QSize:
        return QSize(self._columns.defaultSectionSize(), self._rows.defaultSectionSize())

    def _frame_of(self, index: QModelIndex) -> QRect:
        """Around a cell; wider where the cell is too small to be seen inside of it."""
        rect = self.visualRect(index).adjusted(1, 1, -1, -1)
        more = max(0, LEAST_GRID - min(rect.width(), rect.height()))
        return rect.adjusted(-more, -more, more, more)

    def _in_sight(self) -> tuple[range, range]:
        """Places of the rows and the columns in the viewport."""
        num_labels, view = len(self.cells.labels), self.viewport().rect()
        first_row, first_column = max(0, self.rowAt(0)), max(0, self.columnAt(0))
        rows = range(first_row, min(num_labels, first_row + view.height() // max(1, self._cell.height()) + 2))
        return rows, range(first_column, min(num_labels, first_column + view.width() // max(1, self._cell.width()) + 2))

    def _has_words(self) -> bool:
        counts = self.cells.ordered_counts
        widest = grouped(int(counts.max())) if self.cells.measure == "count" else self.tr("{0} %").format("100")
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(widest) + 4 <= self._cell.width() and metrics.height() <= self._cell.height()

    def _paint_grid(self, painter: QPainter, rows: range, columns: range, color: QColor) -> None:
        painter.setPen(QPen(color, 1 if self._cell.height() < LOWEST_CELL else 2))
        view = self.viewport().rect()
        for row in rows:
            painter.drawLine(view.left(), self.rowViewportPosition(row), view.right(), self.rowViewportPosition(row))
        for column in columns:
            painter.drawLine(self.columnViewportPosition(column), view.top(), self.columnViewportPosition(column), view.bottom())

    def _paint_words(self, painter: QPainter, rows: range, columns: range, found: CellColors) -> None:
        font = self.font()
        larger = LETTERS_SHARE * self._cell.height() / self.fontMetrics().height()
        font.setPointSizeF(font.pointSizeF() * max(1.0, min(larger, LARGEST_LETTERS)))
        painter.setFont(font)
        for row in rows:
            for column in columns:
                index = self.cells.index(row, column)
                words = self.cells.words(*self.cells.cell(index))
                if words:
                    painter.setPen(found.letters(row, column))
                    painter.drawText(self.visualRect(index), Qt.AlignmentFlag.AlignCenter, words)

    def _hover(self, index: QModelIndex) -> None:
        if index != self._hovered:
            self._hovered = index
            self._mark()
            self.viewport().update()

    def _mark(self) -> None:
        """Under the mouse, else the chosen cell: two names in the same place could not be read."""
        index = self._hovered if self._hovered.isValid() else self.currentIndex()
        self._rows.mark([index.row()] if index.isValid() else [])
        self._columns.mark([index.column()] if index.isValid() else [])

    def _middle(self) -> QPoint:
        """Where zooming leaves things in place: the chosen cell, if it is in sight."""
        chosen = self.visualRect(self.currentIndex()).center()
        return chosen if self.viewport().rect().contains(chosen) else self.viewport().rect().center()

    def _zoom(self, factor: float, still: QPoint) -> None:
        """What is at the point `still` of the viewport stays there."""
        if not self.cells.labels:
            return
        before, least = self._cell, self._size_for_all()
        width = max(least.width(), min(LARGEST_ZOOMED.width(), _scaled(before.width(), factor)))
        height = max(least.height(), min(LARGEST_ZOOMED.height(), _scaled(before.height(), factor)))
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        places = (bars[0].value() + still.x()) / before.width(), (bars[1].value() + still.y()) / before.height()
        self._sizing = "zoomed"
        self._set_cell(QSize(width, height))
        bars[0].setValue(round(places[0] * width - still.x()))
        bars[1].setValue(round(places[1] * height - still.y()))

    def _fit_cells(self) -> None:
        """As large as all of them find room, and not smaller than can be read unless all are to be seen."""
        if not self.cells.labels or self._sizing == "zoomed":
            self._place_corner()
            return
        size = self._size_for_all()
        if self._sizing == "readable":
            size = size.expandedTo(QSize(SMALLEST_CELL, LOWEST_CELL))
        self._set_cell(size)

    def _size_for_all(self) -> QSize:
        num_labels = len(self.cells.labels)
        frame = 2 * self.frameWidth()
        width, height = self.width() - self._rows.width() - frame, self.height() - self._columns.height() - frame
        size = QSize((width - 1) // num_labels, (height - 1) // num_labels)
        height = min(size.height(), HIGHEST_CELL)
        width = min(size.width(), LARGEST_CELL, max(FLAT_CELL, round(FLATTEST * height)))
        return QSize(width, height).expandedTo(QSize(SMALLEST_SECTION, SMALLEST_SECTION))

    def _set_cell(self, size: QSize) -> None:
        self._columns.setDefaultSectionSize(size.width())
        self._rows.setDefaultSectionSize(size.height())
        self._columns.fit()
        self.updateGeometries()
        self._place_corner()
        self.viewport().update()

    def _place_corner(self) -> None:
        self._corner.setGeometry(self.frameWidth(), self.frameWidth(), self._rows.width(), self._columns.height())

    def _largest_confusions(self) -> str:
        largest = self.largest_confusion()
        if largest is None:
            return self.tr("No text was taken for another label.")
        names = self.cells.labels
        return self.tr("The commonest confusion: “{0}” taken for “{1}”, {2} times.").format(
            names[largest[0]], names[largest[1]], grouped(self.cells.count(*largest))
        )

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._mark()
        self.viewport().update()
        if current.isValid():
            self._chosen = self.cells.cell(current)
            self.cell_chosen.emit(*self._chosen)


def _scaled(size: int, factor: float) -> int:
    """A pixel more or less at least."""
    return max(round(size * factor), size + 1) if factor > 1 else min(round(size * factor), size - 1)
