"""The person's rows as a table, with the parts of its columns in the head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from textcls_gui.gui.item_models.table_model import TableModel
from textcls_gui.gui.theme import colors_for
from textcls_gui.gui.widgets.column_header import ColumnHeader

if TYPE_CHECKING:
    from textcls_gui.core.data.dataset import ColumnChoice
    from textcls_gui.core.data.table import Table

ROW_PADDING = 12
SAMPLE_ROWS = 60
MAX_COLUMN_WIDTH = 240
TEXT_COLUMN_WIDTH = 220


class DataTable(QTableView):
    """Columns are as wide as their first rows need; the text takes what is left."""

    part_chosen = Signal(object, object)  # int: the column, Part

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TableModel(self)
        self.header = ColumnHeader(self)
        self._choice: ColumnChoice | None = None
        self._widths: list[int] = []
        self._build()

    def show_table(self, table: Table, choice: ColumnChoice) -> None:
        self._choice = choice
        self.header.show_parts(table.columns, choice.text, choice.label)
        self.rows.show_table(table, choice)
        self._widths = [self._wanted_width(table, column) for column in range(len(table.columns))]
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse and by the menu key: the menu of the column, which its head cannot open by keyboard."""
        column = self.columnAt(event.pos().x()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex().column()
        if column >= 0:
            self.header.open_menu(column)

    def _build(self) -> None:
        self.setModel(self.rows)
        self.setHorizontalHeader(self.header)
        self.header.part_chosen.connect(self.part_chosen)
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        lines.setHighlightSections(False)
        self._tint()

    def _tint(self) -> None:
        colors = colors_for(self.palette())
        self.rows.set_tints(QColor(colors.accent_soft), QColor(colors.warning_soft))

    def _wanted_width(self, table: Table, column: int) -> int:
        metrics = self.fontMetrics()
        cells = [table.cell(row, column)[:60] for row in range(min(SAMPLE_ROWS, table.num_rows))]
        widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0)
        name = metrics.horizontalAdvance(table.columns[column]) + 110  # the part and the arrow beside it
        return min(MAX_COLUMN_WIDTH, max(widest + 28, name))

    def _share_width(self) -> None:
        if self._choice is None or self._choice.text >= len(self._widths):
            return
        for column, width in enumerate(self._widths):
            if column != self._choice.text:
                self.setColumnWidth(column, width)
        others = sum(width for column, width in enumerate(self._widths) if column != self._choice.text)
        self.setColumnWidth(self._choice.text, max(TEXT_COLUMN_WIDTH, self.viewport().width() - others))
