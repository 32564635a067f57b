"""Every change can be taken back and done again, also by the program that is started tomorrow."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.examples import RowsInMemory, table_of
from textcls_gui.core.data.tables.edits import (
    Edit,
    RemoveRows,
    RestoreRows,
    SetCells,
    Step,
    merge_labels,
    relabel,
    remove_rows,
    rename_label,
    restore_rows,
)
from textcls_gui.core.data.tables.table import Table

ROWS = [("one", "good"), ("two", "bad"), ("three", "Good"), ("four", "bad"), ("five", "")]
MANY = [(f"text {row}", f"label {row % 3}") for row in range(7)]


def rows_of(*rows: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(rows, dtype=np.int64)


@pytest.fixture
def table() -> Table:
    return table_of(("text", "label"), ROWS)


class TestEdits:
    def test_relabelling_changes_these_rows_alone(self, table: Table) -> None:
        table.apply(relabel(table, 1, rows_of(0, 4), "fine"))
        assert table.column(1) == ["fine", "bad", "Good", "bad", "fine"]
        assert table.column(0) == [text for text, _ in ROWS]
        assert (table.num_edited(), table.original_cell(4, 1), table.original_cell(1, 1)) == (2, "", "bad")
        assert table.rows_where(edited_only=True).tolist() == [0, 4]
        assert [table.is_edited(row, 1) for row in range(5)] == [True, False, False, False, True]
        assert not table.is_edited(0, 0)

    def test_a_long_cell_is_edited_also_where_only_its_end_is_another(self) -> None:
        table = table_of(("text", "label"), [("a" * 3_000, "good"), ("b" * 3_000, "bad")])
        table.apply(Edit("Mended", {}, (SetCells(0, rows_of(0, 1), ["a" * 2_999 + "z", "c"]),)))
        assert [table.is_edited(row, 0) for row in range(2)] == [True, True]
        table.apply(Edit("Mended", {}, (SetCells(0, rows_of(0), ["a" * 3_000]),)))
        assert [table.is_edited(row, 0) for row in range(2)] == [False, True]

    def test_undo_and_redo_walk_through_all_edits(self, table: Table) -> None:
        states = [table.column(1)]
        for label in "abc":
            table.apply(relabel(table, 1, rows_of(1, 2), label))
            states.append(table.column(1))
        for state in states[-2::-1]:
            assert table.undo() is not None
            assert table.column(1) == state
        assert (table.undo(), table.num_edited()) == (None, 0)
        for state in states[1:]:
            assert table.redo() is not None
            assert table.column(1) == state
        assert table.redo() is None

    def test_what_was_undone_is_gone_after_another_edit(self, table: Table) -> None:
        table.apply(relabel(table, 1, rows_of(0), "a"))
        table.apply(relabel(table, 1, rows_of(0), "b"))
        table.undo()
        table.apply(relabel(table, 1, rows_of(1), "c"))
        assert table.redo() is None
        assert table.column(1)[:2] == ["a", "c"]

    def test_an_edit_that_changes_nothing_is_not_recorded(self, table: Table) -> None:
        table.apply(relabel(table, 1, rows_of(0), "a"))
        table.undo()
        version = table.version
        table.apply(relabel(table, 1, rows_of(0), "good"))
        table.apply(restore_rows(table, rows_of(0, 1)))
        assert (table.undo_edit, table.version) == (None, version)
        assert table.redo_edit is not None

    def test_the_words_say_what_would_be_taken_back(self, table: Table) -> None:
        assert (table.undo_edit, table.redo_edit) == (None, None)
        table.apply(relabel(table, 1, rows_of(0, 1), "a"))
        table.apply(remove_rows(table, rows_of(2)))
        assert table.undo_edit is not None
        assert table.undo_edit.words == "Removed line 4"
        undone = table.undo()
        assert undone is not None
        assert undone.words == "Removed line 4"
        assert table.redo_edit is not None
        assert (table.undo_edit.words, table.redo_edit.words) == ("Relabelled 2 rows as “a”", "Removed line 4")

    def test_every_change_makes_another_version(self, table: Table) -> None:
        versions = [table.version]
        for change in (lambda: table.apply(remove_rows(table, rows_of(1))), table.undo, table.redo):
            change()
            versions.append(table.version)
        assert versions == sorted(set(versions))

    def test_a_label_is_renamed_everywhere_and_in_its_own_column(self, table: Table) -> None:
        table.apply(rename_label(table, 1, "bad", "poor"))
        assert table.column(1) == ["good", "poor", "Good", "poor", ""]

    def test_labels_are_merged_in_one_edit(self, table: Table) -> None:
        edit = merge_labels(table, 1, ["good", "Good", ""], "good")
        table.apply(edit)
        assert table.column(1) == ["good", "bad", "good", "bad", "good"]
        assert edit.words == "Merged “Good”, “” into “good”"
        table.undo()
        assert table.column(1) == [label for _, label in ROWS]

    def test_removed_rows_keep_their_numbers_and_can_be_restored(self, table: Table) -> None:
        table.apply(remove_rows(table, rows_of(1, 3)))
        assert table.removed().tolist() == [False, True, False, True, False]
        assert (table.num_rows, table.num_removed, table.num_edited()) == (5, 2, 2)
        assert [row for block in table.blocks() for row in block] == [ROWS[0], ROWS[2], ROWS[4]]
        assert (table.row(1), table.is_removed(1), table.is_removed(2)) == (ROWS[1], True, False)
        assert table.rows_where("o", column=0, include_removed=False).tolist() == [0]
        table.apply(restore_rows(table, rows_of(3)))
        assert table.removed().tolist() == [False, True, False, False, False]

    def test_a_row_that_is_not_there_cannot_be_edited(self, table: Table) -> None:
        for edit in (relabel, remove_rows):
            with pytest.raises(IndexError):
                table.apply(edit(table, 1, rows_of(0, 5), "x") if edit is relabel else Edit("x", {}, (RemoveRows(rows_of(-1)),)))
        assert table.undo_edit is None

    def test_the_last_value_given_for_a_row_counts(self, table: Table) -> None:
        table.apply(Edit("x", {}, (SetCells(1, rows_of(3, 0, 3), ["a", "b", "c"]),)))
        assert table.column(1) == ["b", "bad", "Good", "c", ""]

    def test_a_view_that_was_read_before_sees_the_edit(self, table: Table) -> None:
        assert table.cell(0, 1) == "good"
        table.apply(relabel(table, 1, rows_of(0), "a"))
        assert table.cell(0, 1) == "a"
        table.undo()
        assert (table.cell(0, 1), table.is_edited(0, 1)) == ("good", False)


@dataclass
class Model:
    """What a table should be like, in plain Python: every state there was, and where we are."""

    states: list[tuple[list[list[str]], list[bool]]] = field(default_factory=lambda: [([list(row) for row in MANY], [False] * len(MANY))])
    now: int = 0

    def apply(self, edit: Edit) -> None:
        cells, removed = [list(row) for row in self.states[self.now][0]], list(self.states[self.now][1])
        is_change = False
        for step in edit.steps:
            values: Sequence[str] = step.values if isinstance(step, SetCells) else [""] * len(step.rows)
            before = ([list(row) for row in cells], list(removed))
            for row, value in zip(step.rows.tolist(), values, strict=True):
                match step:
                    case SetCells(column):
                        cells[row][column] = value
                    case RemoveRows():
                        removed[row] = True
                    case RestoreRows():
                        removed[row] = False
            is_change |= (cells, removed) != before
        if is_change:
            self.states = [*self.states[: self.now + 1], (cells, removed)]
            self.now += 1

    def matches(self, table: Table) -> None:
        cells, removed = self.states[self.now]
        edited = [[cell != original for cell, original in zip(row, before, strict=True)] for row, before in zip(cells, MANY, strict=True)]
        assert [list(table.row(row)) for row in range(len(MANY))] == cells
        assert [[table.cell(row, 0), table.cell(row, 1)] for row in range(len(MANY))] == cells
        assert (table.column(0), table.column(1)) == ([row[0] for row in cells], [row[1] for row in cells])
        assert table.removed().tolist() == removed
        assert [table.is_removed(row) for row in range(len(MANY))] == removed
        kept = [tuple(row) for row, is_removed in zip(cells, removed, strict=True) if not is_removed]
        assert [row for block in table.blocks(2) for row in block] == kept
        assert table.num_edited() == sum(map(sum, edited)) + sum(removed)
        assert [[table.is_edited(row, column) for column in range(2)] for row in range(len(MANY))] == edited
        touched = [row for row in range(len(MANY)) if any(edited[row]) or removed[row]]
        assert table.rows_where(edited_only=True).tolist() == touched
        assert [table.original_cell(row, 1) for row in range(len(MANY))] == [label for _, label in MANY]
        assert (table.undo_edit is None, table.redo_edit is None) == (self.now == 0, self.now == len(self.states) - 1)


def _edit(chosen: list[Step]) -> Edit:
    return Edit("changed {number}", {"number": str(len(chosen))}, tuple(chosen))


some_rows = st.lists(st.integers(0, len(MANY) - 1), min_size=1, max_size=4)
steps = st.one_of(
    st.tuples(st.integers(0, 1), some_rows, st.sampled_from(["label 0", "label 1", "x", ""])).map(
        lambda given: SetCells(given[0], rows_of(*given[1]), [f"{given[2]}"] * len(given[1]))
    ),
    some_rows.map(lambda rows: RemoveRows(rows_of(*rows))),
    some_rows.map(lambda rows: RestoreRows(rows_of(*rows))),
)
edits = st.lists(steps, min_size=1, max_size=3).map(_edit)
actions = st.lists(st.one_of(edits, st.sampled_from(["undo", "redo", "reopen"])), max_size=9)


@given(actions)
@settings(max_examples=40)
def test_any_sequence_of_edits_is_as_plain_python_has_it_and_survives_reopening(sequence: list[Edit | str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "table.duckdb"
        table = Table.build(Path("x.csv"), RowsInMemory(("text", "label"), MANY), database=database)
        model = Model()
        for action in sequence:
            match action:
                case "undo":
                    assert (table.undo() is None) == (model.now == 0)
                    model.now = max(0, model.now - 1)
                case "redo":
                    assert (table.redo() is None) == (model.now == len(model.states) - 1)
                    model.now = min(len(model.states) - 1, model.now + 1)
                case "reopen":
                    version = table.version
                    table.close()
                    table = Table.open(database)
                    assert table.version == version
                case Edit():
                    table.apply(action)
                    model.apply(action)
            model.matches(table)
        table.close()
        with Table.open(database) as reopened:
            model.matches(reopened)


def test_edits_of_many_rows_are_quick_and_exact() -> None:
    num_rows = 120_000
    with table_of(("text", "label"), [(f"text {row}", str(row % 5)) for row in range(num_rows)]) as table:
        table.apply(relabel(table, 1, np.arange(0, num_rows, 2), "even"))
        assert table.column(1) == ["even" if row % 2 == 0 else str(row % 5) for row in range(num_rows)]
        assert table.num_edited() == num_rows // 2
        table.undo()
        assert table.column(1) == [str(row % 5) for row in range(num_rows)]
