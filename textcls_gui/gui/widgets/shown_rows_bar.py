"""Above the table: which rows it shows and why, and what a fix would do to them before it does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.directions import DirectedCells
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.theme import Space
from textcls_gui.gui.unseen import with_signs
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.page import primary_button, quiet_button
from textcls_gui.gui.workers.editing import PreviewedChange

if TYPE_CHECKING:
    from textcls_gui.core.data.rows import SkippedRow
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.gui.remedies import Remedy

LISTED_LINES = 6  # the others are scrolled to
SHOWN_CHANGES = 6


class ShownRowsBar(QFrame):
    """Hidden while all rows are shown and nothing is proposed."""

    show_all_wished = Signal()
    fix_wished = Signal(object)  # Edit
    remedy_wished = Signal(object)  # Remedy
    leave_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit: Edit | None = None
        self._remedy: Remedy | None = None
        self.setProperty("role", "notice")
        self.setAccessibleName(self.tr("Rows shown"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "strong")
        self.order = QLabel()
        self.order.setTextFormat(Qt.TextFormat.PlainText)
        self.order.setWordWrap(True)
        self.show_all_button = QPushButton(self.tr("Show &all"))
        self.fix_button = primary_button(self.tr("Fi&x"))
        self.leave_button = quiet_button(self.tr("L&eave as it is"))
        self.changes = QWidget()
        self._grid = QGridLayout(self.changes)
        self.listed = QListWidget()
        self.listed.setItemDelegate(DirectedCells(self.listed))
        self._lay_out()
        self.show_all_button.clicked.connect(self.show_all_wished)
        self.fix_button.clicked.connect(self._on_fix)
        self.leave_button.clicked.connect(self.leave_wished)
        self.clear()

    def clear(self) -> None:
        self._edit = self._remedy = None
        self.listed.hide()
        self._fix_room.hide()
        self.hide()

    def show_words(self, words: str, *, has_all: bool) -> None:
        """
        Args:
            has_all: all rows are in sight, so that there is nothing to bring back.
        """
        self.words.setText(words)
        self.show_all_button.setVisible(not has_all)
        self.show()

    def propose(self, edit: Edit | None, order: str) -> None:
        """Offer to do it; its preview comes a moment later."""
        self._edit, self._remedy = edit, None
        self._show_order(order, self.tr("Fi&x"), is_shown=edit is not None)

    def offer(self, remedy: Remedy) -> None:
        """What is no change of the table."""
        self._edit, self._remedy = None, remedy
        self._show_order(remedy.order, remedy.button, is_shown=True)

    def show_changes(self, changes: Sequence[PreviewedChange]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, change in enumerate(changes[:SHOWN_CHANGES]):
            self._add_change(number, change)
        self.changes.setVisible(bool(changes))

    def show_skipped(self, rows: Sequence[SkippedRow], reasons: Sequence[str]) -> None:
        self.listed.clear()
        self.listed.addItems([self.tr("Line {0} {1}").format(grouped(row.line), why) for row, why in zip(rows, reasons, strict=True)])
        lines = min(len(rows), LISTED_LINES)
        self.listed.setFixedHeight(lines * self.listed.sizeHintForRow(0) + 2 * self.listed.frameWidth())
        self.listed.setVisible(bool(rows))

    def set_stale(self) -> None:
        """The table has changed since."""
        self.fix_button.setEnabled(False)

    def _show_order(self, order: str, button: str, *, is_shown: bool) -> None:
        self._fix_room.setVisible(is_shown)
        self.order.setText(order)
        self.fix_button.setText(button)
        self.fix_button.setEnabled(True)
        self.fix_button.setAccessibleDescription(order)
        self.show_changes(())

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.listed.setAccessibleName(self.tr("Lines that could not be read"))
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.show_all_button, 0, Qt.AlignmentFlag.AlignTop)
        self._fix_room = QWidget()
        fix = QVBoxLayout(self._fix_room)
        fix.setContentsMargins(0, 0, 0, 0)
        fix.setSpacing(Space.S)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.order, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.fix_button)
        fix.addWidget(self.changes)
        fix.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.listed)
        layout.addWidget(self._fix_room)

    def _add_change(self, number: int, change: PreviewedChange) -> None:
        before, after = ElidedLabel(mode=Qt.TextElideMode.ElideRight), ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        line = QLabel(self.tr("Line {0}").format(grouped(change.line)))
        line.setProperty("role", "muted")
        before.setText(with_signs(change.before) or self.tr("(empty)"))
        if change.kind == "changed":
            after.setText(with_signs(change.after) or self.tr("(empty)"))
            if change.is_look_alike:
                before.setText(self.tr("{0}  (has letters that only look the same)").format(before.text()))
        elif change.kind == "removed":
            after.setText(self.tr("removed"))
            font = QFont(before.font())
            font.setStrikeOut(True)
            before.setFont(font)
        else:
            after.setText(self.tr("restored"))
        arrow = QLabel("→")
        for column, widget in enumerate((line, before, arrow, after)):
            self._grid.addWidget(widget, number, column)

    @Slot()
    def _on_fix(self) -> None:
        if self._edit is not None:
            self.fix_wished.emit(self._edit)
        elif self._remedy is not None:
            self.remedy_wished.emit(self._remedy)
