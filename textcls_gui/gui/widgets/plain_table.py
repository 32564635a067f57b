"""A table to read and to choose rows from, as the results show several of them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from textcls_gui.gui.directions import DirectedCells
from textcls_gui.gui.widgets.sort_header import SortHeader

LEAST_ROWS = 3


class PlainTable(QTableView):
    """Asks for a few rows, and takes what room there is."""

    def sizeHint(self) -> QSize:
        row, header = self.verticalHeader().defaultSectionSize(), self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), header + LEAST_ROWS * row + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def plain_table(model: QAbstractItemModel, name: str) -> PlainTable:
    """Args: name: for a screen reader."""
    table = PlainTable()
    table.setModel(model)
    table.setItemDelegate(DirectedCells(table))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
    header = SortHeader(table)
    table.setHorizontalHeader(header)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return table
