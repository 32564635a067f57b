"""Small tables that the doctor's tests share, and how they are examined."""

from __future__ import annotations

from collections.abc import Sequence

from tests.core.examples import mood_rows, table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor import Finding, examine
from textcls_gui.core.data.tables.table import Table

Rows = Sequence[Sequence[str]]
CHOICE = ColumnChoice((0,), 1)


def healthy(num_rows: int = 40) -> list[tuple[str, str]]:
    return mood_rows(num_rows)


def patient(*rows: Sequence[str], columns: Sequence[str] = ("text", "label")) -> Table:
    """Forty healthy rows, and these from row 40 on."""
    wide = [(*row, *[""] * (len(columns) - 2)) for row in healthy()]
    return table_of(columns, [*wide, *rows])


def by_kind(table: Table, choice: ColumnChoice = CHOICE, max_tokens: int | None = None) -> dict[str, Finding]:
    return {finding.kind: finding for finding in examine(table, choice, max_tokens=max_tokens)}


def rows_of(finding: Finding) -> list[int]:
    return [int(row) for row in finding.rows]


def texts_of(table: Table, column: int = 0) -> list[str]:
    """The cells of the rows that are not removed."""
    return [cells[column] for block in table.blocks() for cells in block]


def is_cured_and_relapses(table: Table, kind: str, choice: ColumnChoice = CHOICE) -> bool:
    """Whether the fix of this finding makes it go, and undoing the fix brings it back as it was."""
    before = by_kind(table, choice)[kind]
    assert before.fix is not None
    table.apply(before.fix.edit)
    is_cured = kind not in by_kind(table, choice)
    table.undo()
    after = by_kind(table, choice)[kind]
    return is_cured and (after.count, rows_of(after), after.message) == (before.count, rows_of(before), before.message)
