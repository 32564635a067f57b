"""What a person changes in a table, and which rows they look for; runs on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring numpy along, which comes after the window
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.rows import SkippedRow
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.core.data.tables.table import Table

    Rows = NDArray[np.int64]

PREVIEWED = 4  # of all steps together, and one of each at least
EXCERPT = 90
BEFORE_CHANGE = 24
LISTED_LINES = 200

MakeEdit = Callable[["Table"], "Edit"]


@dataclass(frozen=True, slots=True)
class Search:
    """Rows that meet all of it."""

    find: str = ""
    label: str | None = None
    edited_only: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.find and self.label is None and not self.edited_only


@dataclass(frozen=True, slots=True)
class PreviewedChange:
    """Excerpts of one cell before and after; `kind` "removed" and "restored" are about its row.

    `is_look_alike`: on the screen, before and after are the same."""

    line: int
    kind: Literal["changed", "removed", "restored"]
    before: str
    after: str = ""
    is_look_alike: bool = False


def make_edit(table: Table, make: MakeEdit) -> Job:
    """Gives None."""

    def job(control: RunControl, report: Report) -> None:
        table.apply(make(table))

    return job


def undo(table: Table) -> Job:
    def job(control: RunControl, report: Report) -> None:
        table.undo()

    return job


def redo(table: Table) -> Job:
    def job(control: RunControl, report: Report) -> None:
        table.redo()

    return job


def relabelling(column: int, rows: Rows, label: str) -> MakeEdit:
    def make(table: Table) -> Edit:
        from textcls_gui.core.data.tables.edits import relabel

        return relabel(table, column, rows, label)

    return make


def renaming(column: int, old: str, new: str, separator: str) -> MakeEdit:
    """Where a cell holds several labels, this one of them."""

    def make(table: Table) -> Edit:
        from textcls_gui.core.data.tables.edits import Edit, SetCells, rename_label

        edit = rename_label(table, column, old, new)
        if not separator:
            return edit
        rows = table.rows_where(find=old, column=column)
        cells = [_renamed(table.cell(int(row), column), old, new, separator) for row in rows]
        return Edit(edit.template, edit.values, (SetCells(column, rows, cells),))

    return make


def _renamed(cell: str, old: str, new: str, separator: str) -> str:
    """The spaces around a label stay; a label that is there already is not written twice."""
    pieces: list[str] = []
    for piece in cell.split(separator):
        renamed = piece.replace(old, new) if piece.strip() == old else piece
        if renamed.strip() not in {other.strip() for other in pieces} or renamed == piece:
            pieces.append(renamed)
    return separator.join(pieces)


def removing(rows: Rows) -> MakeEdit:
    def make(table: Table) -> Edit:
        from textcls_gui.core.data.tables.edits import remove_rows

        return remove_rows(table, rows)

    return make


def restoring(rows: Rows) -> MakeEdit:
    def make(table: Table) -> Edit:
        from textcls_gui.core.data.tables.edits import restore_rows

        return restore_rows(table, rows)

    return make


def typing_in(row: int, column: int, text: str) -> MakeEdit:
    def make(table: Table) -> Edit:
        import numpy as np

        from textcls_gui.core.data.tables.edits import Edit, SetCells

        values = {"line": f"{table.line_number(row):,}", "column": table.columns[column]}
        return Edit("Changed “{column}” in line {line}", values, (SetCells(column, np.array([row]), [text]),))

    return make


def as_it_is(edit: Edit) -> MakeEdit:
    def make(_table: Table) -> Edit:
        return edit

    return make


def find_rows(table: Table, choice: ColumnChoice, search: Search) -> Job:
    """In the texts, or in all columns where several are joined; gives rows (num_found,) int64."""

    def job(control: RunControl, report: Report) -> Rows:
        column = choice.text if len(choice.texts) == 1 else None
        if search.label is None or not choice.separator or choice.label is None:
            return table.rows_where(search.find, column, choice.label, search.label, search.edited_only)
        return _with_one_of_several(table, choice.label, choice.separator, search, column)

    return job


def _with_one_of_several(table: Table, label_column: int, separator: str, search: Search, column: int | None) -> Rows:
    import numpy as np

    from textcls_gui.core.data.dataset import labels_in

    wanted = search.label or ""
    holding = table.rows_where(find=wanted, column=label_column)
    cells = table.column(label_column)
    exact = np.array([row for row in holding.tolist() if wanted in labels_in(cells[row], separator)], dtype=np.int64)
    return np.intersect1d(exact, table.rows_where(search.find, column, edited_only=search.edited_only))


def preview_edit(table: Table, edit: Edit) -> Job:
    """Gives a tuple of PreviewedChange: the first rows that would be changed."""

    def job(control: RunControl, report: Report) -> tuple[PreviewedChange, ...]:
        return tuple(_previewed(table, edit))

    return job


def list_skipped(table: Table) -> Job:
    """Gives a tuple of SkippedRow."""

    def job(control: RunControl, report: Report) -> tuple[SkippedRow, ...]:
        return table.skipped(LISTED_LINES)

    return job


def edit_words(edit: Edit) -> str:
    """In the person's language."""
    return edit.said(QCoreApplication.translate)


def _previewed(table: Table, edit: Edit) -> list[PreviewedChange]:
    from textcls_gui.core.data.doctor.label_names import looks_like
    from textcls_gui.core.data.tables.edits import RemoveRows, SetCells

    found: list[PreviewedChange] = []
    for step in edit.steps:
        for place in range(min(len(step.rows), max(1, PREVIEWED // len(edit.steps)))):
            row = int(step.rows[place])
            line = table.line_number(row)
            if isinstance(step, SetCells):
                before, after = _excerpts(table.cell(row, step.column), step.values[place])
                found.append(PreviewedChange(line, "changed", before, after, looks_like(before, after)))
            else:
                kind: Literal["removed", "restored"] = "removed" if isinstance(step, RemoveRows) else "restored"
                found.append(PreviewedChange(line, kind, _row_words(table, row)))
    return found


def _row_words(table: Table, row: int) -> str:
    """Of the longest cells, the beginning."""
    cells = [" ".join(table.beginning(row, column)[: 2 * EXCERPT].split()) for column in range(min(len(table.columns), 20))]
    return max(cells, key=len)[:EXCERPT]


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """From a little before the first difference."""
    same = next((place for place, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), min(len(before), len(after)))
    start = max(0, same - BEFORE_CHANGE)
    lead = "…" if start else ""
    return lead + before[start : start + EXCERPT], lead + after[start : start + EXCERPT]
