"""The rows of the person's file, as they are; only what is in sight is ever asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from textcls_gui.core.data.dataset import ColumnChoice
    from textcls_gui.core.data.table import Table

Index = QModelIndex | QPersistentModelIndex
SHOWN_CHARACTERS = 300
TOOLTIP_CHARACTERS = 1_500


class TableModel(QAbstractTableModel):
    """Cells are shown on one line and cut; their tooltip shows more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._choice: ColumnChoice | None = None
        self._text_tint = QColor()
        self._label_tint = QColor()

    def show_table(self, table: Table | None, choice: ColumnChoice | None) -> None:
        if table is not self._table:
            self.beginResetModel()
            self._table, self._choice = table, choice
            self.endResetModel()
        else:
            self._choice = choice
            self._tell_look_changed()

    def set_tints(self, text_tint: QColor, label_tint: QColor) -> None:
        self._text_tint, self._label_tint = text_tint, label_tint
        self._tell_look_changed()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._table is None else self._table.num_rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._table is None or not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(self._table.cell(index.row(), index.column())[:SHOWN_CHARACTERS].split())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(self._table.cell(index.row(), index.column()))
            case Qt.ItemDataRole.BackgroundRole:
                return self._tint(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._table is None:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._column_words(section) if is_column else f"{self._table.line_number(section):,}"
            case Qt.ItemDataRole.ToolTipRole:
                if is_column:
                    return self.tr("Click to say what is in this column.")
                return self.tr("Line {0} of the file").format(f"{self._table.line_number(section):,}")
            case Qt.ItemDataRole.TextAlignmentRole if not is_column:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _column_words(self, column: int) -> str:
        assert self._table is not None
        name = self._table.columns[column]
        if self._choice is not None and column == self._choice.text:
            return self.tr("{0} (text)").format(name)
        if self._choice is not None and column == self._choice.label:
            return self.tr("{0} (label)").format(name)
        return name

    def _tint(self, column: int) -> QColor | None:
        if self._choice is None:
            return None
        if column == self._choice.text:
            return self._text_tint
        return self._label_tint if column == self._choice.label else None

    def _tooltip(self, cell: str) -> str | None:
        """Only for what the row cannot show, and never read as HTML."""
        if len(cell) <= 40:
            return None
        shown = cell[:TOOLTIP_CHARACTERS] + ("…" if len(cell) > TOOLTIP_CHARACTERS else "")
        escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
        return f"<p>{escaped}</p>"

    def _tell_look_changed(self) -> None:
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1), [Qt.ItemDataRole.BackgroundRole])
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
