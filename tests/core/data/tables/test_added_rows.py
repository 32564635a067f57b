"""A row of the person's own comes after those of the file; it can be taken back and done again like any edit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.core.examples import RowsInMemory, table_of
from textcls_gui.core.data.tables.edits import relabel
from textcls_gui.core.data.tables.table import Table

ROWS = [("one", "good"), ("two", "bad"), ("three", "good")]


@pytest.fixture
def table() -> Table:
    return table_of(("text", "label"), ROWS)


def shown(table: Table) -> list[tuple[str, ...]]:
    return [row for block in table.blocks() for row in block]


def test_a_row_is_added_after_all_others(table: Table) -> None:
    row = table.add_row(("four", "bad"))
    assert (row, table.num_rows) == (3, 4)
    assert shown(table) == [*ROWS, ("four", "bad")]
    assert table.line_number(3) > table.line_number(2)
    assert table.undo_edit is not None
    assert table.undo_edit.words == f"Added a text as line {table.line_number(3)}"
    assert table.rows_where(edited_only=True).tolist() == [3]


def test_it_is_taken_back_and_done_again(table: Table) -> None:
    table.add_row(("four", "bad"))
    table.undo()
    assert shown(table) == ROWS
    assert table.is_removed(3)
    assert table.num_edited() == 0
    table.redo()
    assert shown(table) == [*ROWS, ("four", "bad")]


def test_other_edits_go_on_with_it(table: Table) -> None:
    table.add_row(("four", "bad"))
    table.apply(relabel(table, 1, np.array([3]), "good"))
    table.add_row(("five", "bad"))
    assert [row[1] for row in shown(table)] == ["good", "bad", "good", "good", "bad"]
    for _ in range(3):
        table.undo()
    assert shown(table) == ROWS
    assert table.removed().tolist() == [False, False, False, True, True]


def test_it_is_there_again_when_the_table_is_opened_again(tmp_path: Path) -> None:
    database = tmp_path / "table.duckdb"
    with Table.build(Path("file.csv"), RowsInMemory(("text", "label"), ROWS), database=database) as table:
        table.add_row(("v\udc00ier 😀", "bad"))
    with Table.open(database) as table:
        assert table.num_rows == 4
        assert shown(table)[-1] == ("v�ier 😀", "bad")
        table.undo()
        assert shown(table) == ROWS


def test_a_row_has_one_cell_for_each_column(table: Table) -> None:
    with pytest.raises(ValueError, match="1 cells for 2 columns"):
        table.add_row(("alone",))
    assert table.num_rows == 3
