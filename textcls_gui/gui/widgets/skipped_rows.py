"""Which lines of a file are not read like the others, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from textcls_gui.core.data.rows import FileKind, SkippedRow
from textcls_gui.core.phrases import say
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.short_list import ShortList

SHOWN_LINES = 3


class SkippedRows(QWidget):
    """Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.summary.setProperty("role", "muted")
        self.list = ShortList(SHOWN_LINES)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("Lines that are not read like the others"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.summary)
        layout.addWidget(self.list)
        self.hide()

    def show_rows(self, skipped: Sequence[SkippedRow], kind: FileKind, *, are_all: bool) -> None:
        """
        Args:
            are_all: whether these are all that the file's beginning has.
        """
        self.list.show_lines([self._words(row, kind) for row in skipped])
        count = self.tr("%n line(s) not read like the others", "", len(skipped))
        self.summary.setText(count if are_all else self.tr("At least {0}").format(count))
        self.setVisible(bool(skipped))

    def _words(self, row: SkippedRow, kind: FileKind) -> str:
        reason = say(QCoreApplication.translate, row.template, row.values)
        where = {"folder": self.tr("File {0} {1}"), "spreadsheet": self.tr("Row {0} {1}")}.get(kind, self.tr("Line {0} {1}"))
        return where.format(grouped(row.line), reason)
