"""The person's rows as a table: the parts of its columns in the head, and its cells edited in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.item_models.table_model import RowLooks, TableModel
from textcls_gui.gui.theme import colors_for
from textcls_gui.gui.widgets.column_header import ColumnHeader
from textcls_gui.gui.widgets.table_cells import LabelBox, TableCells

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.tables.table import Table

ROW_PADDING = 12
SAMPLE_ROWS = 60
MEASURED_COLUMNS = 50
MAX_COLUMN_WIDTH = 240
TEXT_COLUMN_WIDTH = 220
MARK_SIZE = 13
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NARROW_CHARACTER = 0.6  # of the average width: a text of such characters alone is rare, and then cut a little early


class DataTable(QTableView):
    """Columns are as wide as their first rows need; the text takes what is left. Changes are told, not made here."""

    part_chosen = Signal(object, object)  # int: the column, Part
    several_labels_wished = Signal()
    relabel_wished = Signal(object, str)  # rows of the table (num_chosen,) int64, label
    removal_wished = Signal(object)  # rows
    restoring_wished = Signal(object)  # rows
    cell_typed = Signal(int, int, str)  # row, column, text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TableModel(self)
        self.header = ColumnHeader(self)
        self.cells = TableCells(self)
        self.menu: QMenu | None = None
        self._choice: ColumnChoice | None = None
        self._widths: list[int] = []
        self._to_relabel: NDArray[np.int64] | None = None
        self._build()

    def show_table(self, table: Table, choice: ColumnChoice) -> None:
        self._choice = choice
        self.cells.label_column = None if choice.separator else choice.label
        self.header.show_parts(table.columns, choice)
        if self.rows.show_table(table, choice):
            self.verticalScrollBar().setValue(0)
        least = self.header.minimumSectionSize()
        self._widths = [max(least, self._wanted_width(table, column)) for column in range(len(table.columns))]
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, width)
        self._share_width()

    def chosen_rows(self) -> NDArray[np.int64]:
        """Rows of the table, ascending, each once."""
        import numpy as np  # here already, since a table is

        ranges = [self.rows.rows_at(chosen.top(), chosen.bottom()) for chosen in self.selectionModel().selection().toList()]
        return np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *ranges]))

    def show_row(self, row: int) -> None:
        place = self.rows.view_row_of(row)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place, max(0, self.currentIndex().column())))

    @Slot()
    def relabel(self, typed: str = "") -> None:
        """Open the choice of labels, for all chosen rows, in the current one."""
        column, current = self.cells.label_column, self.currentIndex()
        if column is None or not current.isValid():
            return
        cell = current.siblingAtColumn(column)
        self.selectionModel().setCurrentIndex(cell, self.selectionModel().SelectionFlag.NoUpdate)
        self.edit(cell)
        box = self.viewport().findChild(LabelBox)
        if typed and box is not None:
            box.field.selectAll()
            box.field.insert(typed)

    @Slot()
    def edit_cell(self) -> None:
        if self.currentIndex().column() == self.cells.label_column:
            self.relabel()
        elif self.currentIndex().isValid():
            self.edit(self.currentIndex())

    @Slot()
    def remove_chosen(self) -> None:
        self.removal_wished.emit(self.chosen_rows())

    @Slot()
    def restore_chosen(self) -> None:
        self.restoring_wished.emit(self.chosen_rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in ENTER_KEYS and self.cells.label_column is not None:
            self.relabel()
        elif event.key() == Qt.Key.Key_F2 or event.key() in ENTER_KEYS:
            self.edit_cell()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.restore_chosen()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        elif not held and event.text().strip() and event.text().isprintable():
            self.relabel(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Nothing: it would look through all rows, and a key begins a label."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard stands on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.rows.index(0, max(0, self._choice.text if self._choice else 0)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set_looks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse and by the menu key."""
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        column = self.columnAt(event.pos().x()) if is_mouse else self.currentIndex().column()
        place = event.globalPos() if is_mouse else self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if column >= 0:
            self.open_menu(column, place)

    def open_menu(self, column: int, place: QPoint) -> QMenu:
        """What can be done with the chosen rows, and what the column may be, which its head cannot be asked by keyboard."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self)
        is_chosen, has_labels = self.selectionModel().hasSelection(), self.cells.label_column is not None
        for words, key, slot, is_possible in (
            (self.tr("&Relabel…"), "Return", self.relabel, is_chosen and has_labels),
            (self.tr("&Edit this cell"), "F2", self.edit_cell, is_chosen),
            (self.tr("Re&move"), "Del", self.remove_chosen, is_chosen),
            (self.tr("Re&store"), "Shift+Del", self.restore_chosen, is_chosen),
        ):
            action = QAction(words, menu)
            action.setShortcut(key)  # shown beside the words; the table itself hears the key
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(is_possible)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.addSeparator()
        name = self.header.name_of(column)
        self.header.fill_menu(menu.addMenu(self.tr("&Column “{0}”").format(name.replace("&", "&&"))), column)
        menu.popup(place)
        return menu

    def _build(self) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self.header)
        self.header.sectionResized.connect(self._on_column_resized)
        self.header.part_chosen.connect(self.part_chosen)
        self.header.several_labels_wished.connect(self.several_labels_wished)
        self.cells.label_asked.connect(self._on_label_asked)
        self.cells.label_given.connect(self._on_label_given)
        self.rows.cell_typed.connect(self.cell_typed)
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        lines.setHighlightSections(False)
        self._set_looks()

    def _set_looks(self) -> None:
        colors = colors_for(self.palette())
        mark = picture("pencil", colors.accent, MARK_SIZE, self.devicePixelRatioF())
        text, label, split = (QColor(color) for color in (colors.accent_soft, colors.warning_soft, colors.success_soft))
        self.rows.set_looks(RowLooks(text, label, split, QColor(colors.field_border), mark), self.font())

    def _wanted_width(self, table: Table, column: int) -> int:
        metrics = self.fontMetrics()
        name = metrics.horizontalAdvance(table.columns[column][:100]) + self.header.room_beside_name(column)
        if column >= MEASURED_COLUMNS:
            return min(MAX_COLUMN_WIDTH, name)
        cells = [table.beginning(row, column)[:60] for row in range(min(SAMPLE_ROWS, table.num_rows))]
        widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0)
        return min(MAX_COLUMN_WIDTH, max(widest + 28, name))

    def _share_width(self) -> None:
        """The first text column takes what the others leave."""
        if self._choice is None or self._choice.text >= len(self._widths):
            return
        others = sum(self._widths) - self._widths[self._choice.text]
        self.setColumnWidth(self._choice.text, max(TEXT_COLUMN_WIDTH, self.viewport().width() - others))

    @Slot(int, int, int)
    def _on_column_resized(self, column: int, _: int, width: int) -> None:
        self.rows.fit(column, int(width / (NARROW_CHARACTER * self.fontMetrics().averageCharWidth())) + 1)

    @Slot()
    def _on_label_asked(self) -> None:
        self._to_relabel = self.chosen_rows()  # now: other rows may be chosen by the time the answer comes

    @Slot(str)
    def _on_label_given(self, label: str) -> None:
        if self._to_relabel is not None:
            self.relabel_wished.emit(self._to_relabel, label)
