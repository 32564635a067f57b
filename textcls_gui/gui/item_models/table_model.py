"""The rows of the person's file, all or some of them; only what is in sight is ever asked for."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPixmap

from textcls_gui.core.errors import Cancelled, TextClsError
from textcls_gui.gui.column_parts import Part, part_in
from textcls_gui.gui.numbers import grouped

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.tables.table import Table

Index = QModelIndex | QPersistentModelIndex
SHOWN_CHARACTERS = 300
TOOLTIP_CHARACTERS = 1_500
MOST_EDITED_CHARACTERS = 100_000
WHOLE_CELL = Qt.ItemDataRole.EditRole
ANSWERED = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        WHOLE_CELL,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.DecorationRole,
    )
)


@dataclass(frozen=True, slots=True)
class RowLooks:
    """Grounds of the columns that have a part, the colour of words in removed rows, and the mark of a changed cell."""

    text: QColor
    label: QColor
    split: QColor
    removed: QColor
    mark: QPixmap


class TableModel(QAbstractTableModel):
    """Cells are shown on one line and cut; their tooltip shows more. What is typed into one is told, and shown when it is in the table.

    Rows of the view are counted anew where only some are shown; `row_at` says which row of the table it is.
    """

    cell_typed = Signal(int, int, str)  # row of the table, column, the new text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._choice: ColumnChoice | None = None
        self._rows: NDArray[np.int64] | None = None
        self._looks: RowLooks | None = None
        self._num_rows = 0  # that the views know of; a table may grow
        self._fitting: dict[int, int] = {}
        self._struck = QFont()
        self._struck.setStrikeOut(True)

    def show_table(self, table: Table | None, choice: ColumnChoice | None) -> bool:
        """Whether it is another table than before."""
        is_other = table is not self._table
        if is_other:
            self.beginResetModel()
            self._table, self._choice, self._rows = table, choice, None
            self._num_rows = 0 if table is None else table.num_rows
            if table is not None:
                table.look_at(None)
            self.endResetModel()
        else:
            self._choice = choice
            self.tell_changed()
        return is_other

    def show_rows(self, rows: NDArray[np.int64] | None) -> None:
        """Only these rows, ascending; None is all of them."""
        self.beginResetModel()
        self._rows = rows
        if self._table is not None:
            self._table.look_at(rows)
        self.endResetModel()

    def set_looks(self, looks: RowLooks, font: QFont) -> None:
        self._looks = looks
        self._struck = QFont(font)
        self._struck.setStrikeOut(True)
        self.tell_changed()

    def fit(self, column: int, characters: int) -> None:
        """Give the view no more of a cell than so many characters, what its column has room for: the rest costs as much as what is seen."""
        self._fitting[column] = characters

    def tell_changed(self) -> None:
        """The table was edited, or looks different; rows may have been added to it."""
        if self._table is not None and self._table.num_rows > self._num_rows:
            if self._rows is None:
                self.beginInsertRows(QModelIndex(), self._num_rows, self._table.num_rows - 1)
            self._num_rows = self._table.num_rows
            if self._rows is None:
                self.endInsertRows()
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)

    @property
    def is_filtered(self) -> bool:
        return self._rows is not None

    def row_at(self, view_row: int) -> int:
        return view_row if self._rows is None else int(self._rows[view_row])

    def rows_at(self, first: int, last: int) -> NDArray[np.int64]:
        """Rows of the table, for a range of the view with both its ends."""
        import numpy as np  # here already, since a table is

        return np.arange(first, last + 1) if self._rows is None else self._rows[first : last + 1]

    def view_row_of(self, row: int) -> int | None:
        """Where the row is shown, or would be: the place of the next one that is."""
        if self._rows is None:
            return row if row < self.rowCount() else None
        place = bisect_left(self._rows, row)
        return place if place < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid() or self._table is None:
            return 0
        return self._num_rows if self._rows is None else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._table is None or role not in ANSWERED or not index.isValid() or index.row() >= self.rowCount():
            return None  # of the roles, first: a view asks for many, for every cell in sight
        try:
            return self._shown(self._table, self.row_at(index.row()), index.column(), role)
        except (TextClsError, Cancelled):  # closed, or its disk is gone: the next work on it says so, and no painting does
            return None

    def plain_cell(self, index: Index) -> tuple[str, QColor | None] | None:
        """What is written in a cell, and its ground; None if it is to look otherwise than most."""
        table = self._table
        if table is None or index.row() >= self.rowCount():
            return None
        row, column = self.row_at(index.row()), index.column()
        try:
            if table.is_removed(row) or table.is_edited(row, column):
                return None
            text = self._shown(table, row, column, Qt.ItemDataRole.DisplayRole)
        except (TextClsError, Cancelled):
            return None
        assert isinstance(text, str)
        return text, self._ground(column)

    def setData(self, index: Index, value: object, role: int = WHOLE_CELL) -> bool:
        if role != WHOLE_CELL or not index.isValid() or not isinstance(value, str) or value == index.data(WHOLE_CELL):
            return False
        self.cell_typed.emit(self.row_at(index.row()), index.column(), value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._table is None:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._column_words(section) if is_column else self._line_words(section)
            case Qt.ItemDataRole.ToolTipRole:
                if is_column:
                    return self.tr("Click to say what is in this column.")
                return self.tr("Line {0} of the file").format(self._line_words(section))
            case Qt.ItemDataRole.TextAlignmentRole if not is_column:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, table: Table, row: int, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                line, room = _on_one_line(table.beginning(row, column)), self._fitting.get(column, SHOWN_CHARACTERS)
                return line if len(line) <= room else f"{line[:room]}…"
            case Qt.ItemDataRole.AccessibleTextRole:
                return _on_one_line(table.beginning(row, column))
            case Qt.ItemDataRole.EditRole:
                return table.cell(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(table, row, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._state_words(table, row, column)
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(column)
            case Qt.ItemDataRole.FontRole if table.is_removed(row):
                return self._struck
            case Qt.ItemDataRole.ForegroundRole if self._looks is not None and table.is_removed(row):
                return self._looks.removed
            case Qt.ItemDataRole.DecorationRole if self._looks is not None and table.is_edited(row, column):
                return self._looks.mark
        return None

    def _line_words(self, view_row: int) -> str:
        assert self._table is not None
        try:
            return grouped(self._table.line_number(self.row_at(view_row)))
        except (TextClsError, Cancelled, IndexError):
            return ""

    def _column_words(self, column: int) -> str:
        assert self._table is not None
        name = self._table.columns[column]
        if self._choice is None:
            return name
        words = {
            Part.TEXT: self.tr("{0} (text)"),
            Part.ALSO_TEXT: self.tr("{0} (also text)"),
            Part.LABEL: self.tr("{0} (label)"),
            Part.SPLIT: self.tr("{0} (split)"),
        }
        return words.get(part_in(self._choice, column), "{0}").format(name)

    def _ground(self, column: int) -> QColor | None:
        if self._choice is None or self._looks is None:
            return None
        looks = self._looks
        grounds = {Part.TEXT: looks.text, Part.ALSO_TEXT: looks.text, Part.LABEL: looks.label, Part.SPLIT: looks.split}
        return grounds.get(part_in(self._choice, column))

    def _state_words(self, table: Table, row: int, column: int) -> str:
        if table.is_removed(row):
            return self.tr("removed")
        return self.tr("changed") if table.is_edited(row, column) else ""

    def _tooltip(self, table: Table, row: int, column: int) -> str | None:
        """Only for what the row cannot show, and never read as HTML."""
        cell = table.beginning(row, column)
        paragraphs = [] if len(cell) <= 40 else [_escaped(cell)]
        if table.is_removed(row):
            paragraphs.append(self.tr("This row is removed. Nothing is learnt from it; it can be restored."))
        if table.is_edited(row, column):
            original = _escaped(table.original_cell(row, column)[:TOOLTIP_CHARACTERS])
            paragraphs.append(self.tr("Changed by you. The file has: {0}").format(original))
        return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) or None


def _on_one_line(cell: str) -> str:
    return " ".join(cell[:SHOWN_CHARACTERS].split())


def _escaped(cell: str) -> str:
    shown = cell[:TOOLTIP_CHARACTERS] + ("…" if len(cell) > TOOLTIP_CHARACTERS else "")
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
