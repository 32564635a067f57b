"""The first rows of a file as they would be imported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from textcls_gui.gui.directions import DirectedCells

Index = QModelIndex | QPersistentModelIndex
SHOWN_CHARACTERS = 300
TOOLTIP_CHARACTERS = 1_500
ROW_PADDING = 10
MEASURED_CHARACTERS = 60
MIN_WIDTH, MAX_WIDTH = 64, 260
WIDEST_ROOM = 280  # least room for the column with the longest texts
CELL_MARGIN = 28


class PreviewModel(QAbstractTableModel):
    """Cells are shown on one line and cut; their tooltip shows more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _on_one_line(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return _as_plain_text(cell) if len(cell) > 40 else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_column = orientation == Qt.Orientation.Horizontal
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.column_words(section) if is_column else str(section + 1)
            case Qt.ItemDataRole.ToolTipRole if is_column:
                return _as_plain_text(self.column_words(section))
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if is_column else Qt.AlignmentFlag.AlignRight
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def column_words(self, column: int) -> str:
        """A column that the file gives no name is called by its place."""
        name = _on_one_line(self._columns[column])
        return name or self.tr("column {0}").format(column + 1)

    def longest(self, column: int) -> str:
        """Of the shown beginnings of its cells."""
        return max((_on_one_line(row[column][:MEASURED_CHARACTERS]) for row in self._rows), key=len, default="")

    def longest_column(self) -> int:
        """The one with the most characters in it; 0 where there is none."""
        return max(range(len(self._columns)), key=lambda column: sum(len(row[column]) for row in self._rows), default=0)


class PreviewTable(QTableView):
    """Columns are as wide as their cells need, within limits; the one with the longest texts takes what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PreviewModel(self)
        self._widths: list[int] = []
        self._build()

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.rows.show_rows(columns, rows)
        self._widths = [self._wanted_width(column) for column in range(len(columns))]
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _build(self) -> None:
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("The first rows of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(DirectedCells(self))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        lines.setHighlightSections(False)

    def _wanted_width(self, column: int) -> int:
        metrics = self.fontMetrics()
        wanted = max(metrics.horizontalAdvance(words) for words in (self.rows.longest(column), self.rows.column_words(column)))
        return max(MIN_WIDTH, min(MAX_WIDTH, wanted + CELL_MARGIN))

    def _share_width(self) -> None:
        if not self._widths:
            return
        widest = self.rows.longest_column()
        others = sum(self._widths) - self._widths[widest]
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, width if column != widest else max(WIDEST_ROOM, self.viewport().width() - others))


def _on_one_line(cell: str) -> str:
    return " ".join(cell[:SHOWN_CHARACTERS].split())


def _as_plain_text(cell: str) -> str:
    """Never read as HTML."""
    shown = cell[:TOOLTIP_CHARACTERS] + ("…" if len(cell) > TOOLTIP_CHARACTERS else "")
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>"
