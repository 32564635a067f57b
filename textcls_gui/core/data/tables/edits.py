"""Changes to a table that a person makes: recorded, undone and done again; the person's file is never touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.phrases import Translate, as_it_is, in_a_row, say

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.table import Table

GIVEN_ROWS = 50_000  # handed over at a time: the interpreter is not to be held for long
REMOVAL = -1  # stands for a column in the record of changes
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class SetCells:
    """One value for each row."""

    column: int
    rows: Rows
    values: Sequence[str]


@dataclass(frozen=True, slots=True, eq=False)
class RemoveRows:
    rows: Rows


@dataclass(frozen=True, slots=True, eq=False)
class RestoreRows:
    rows: Rows


Step = SetCells | RemoveRows | RestoreRows


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """What a person did in one go, and in which words it is told. One that comes back from undo or redo has no steps."""

    template: str
    values: dict[str, str] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()

    @property
    def words(self) -> str:
        return self.said(as_it_is)

    def said(self, translate: Translate) -> str:
        """Each line of the template is an order of its own; the values of several bear its number."""
        orders = self.template.split("\n")
        if len(orders) == 1:
            return say(translate, self.template, self.values)
        return in_a_row(translate, [say(translate, order, _of_order(self.values, number)) for number, order in enumerate(orders)])


def _of_order(values: Mapping[str, str], number: int) -> dict[str, str]:
    ending = f"_{number}"
    return {name.removesuffix(ending): value for name, value in values.items() if name.endswith(ending)}


def relabel(table: Table, column: int, rows: Rows, label: str) -> Edit:
    steps = (SetCells(column, rows, [label] * len(rows)),)
    if len(rows) == 1:
        return Edit("Relabelled line {line} as “{label}”", {"line": f"{table.line_number(int(rows[0])):,}", "label": label}, steps)
    return Edit("Relabelled {count} rows as “{label}”", {"count": f"{len(rows):,}", "label": label}, steps)


def rename_label(table: Table, column: int, old: str, new: str) -> Edit:
    """Merges, where `new` exists already. Removed rows are renamed too: they may be restored."""
    rows = table.rows_where(label_column=column, label=old)
    return Edit("Renamed “{old}” to “{new}”", {"old": old, "new": new}, (SetCells(column, rows, [new] * len(rows)),))


def merge_labels(table: Table, column: int, labels: Sequence[str], into: str) -> Edit:
    merged = [label for label in labels if label != into]
    found = [table.rows_where(label_column=column, label=label) for label in merged]
    rows = np.sort(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)
    names = ", ".join(f"“{label}”" for label in merged)
    return Edit("Merged {labels} into “{into}”", {"labels": names, "into": into}, (SetCells(column, rows, [into] * len(rows)),))


def remove_rows(table: Table, rows: Rows) -> Edit:
    return _about_rows(table, rows, RemoveRows(rows), "Removed line {line}", "Removed {count} rows")


def restore_rows(table: Table, rows: Rows) -> Edit:
    return _about_rows(table, rows, RestoreRows(rows), "Restored line {line}", "Restored {count} rows")


def _about_rows(table: Table, rows: Rows, step: Step, of_one: str, of_many: str) -> Edit:
    if len(rows) == 1:
        return Edit(of_one, {"line": f"{table.line_number(int(rows[0])):,}"}, (step,))
    return Edit(of_many, {"count": f"{len(rows):,}"}, (step,))


class History:
    """The edits of one database, in the order of their making; those undone are kept until another is made instead."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection) -> None:
        self._cursor = cursor

    def apply(self, edit: Edit, before: Callable[[], None] | None = None) -> bool:
        """Whether anything has changed by it: an edit that changes nothing is not recorded. `before` is part of it."""
        with self._whole():
            if before is not None:
                before()
            number = self._number("SELECT coalesce(max(number), 0) FROM edits WHERE is_done") + 1
            self._forget_undone()
            for step, change in enumerate(edit.steps):
                self._record(number, step, change)
                self._keep_originals(number, step, _column_of(change))
                self._write(number, step, _column_of(change), "after")
            if not self._number("SELECT count(*) FROM changes WHERE edit = ?", number):
                raise NothingChangedError
            values = msgspec.json.encode(edit.values).decode()
            self._cursor.execute("INSERT INTO edits VALUES (?, ?, ?, true)", [number, edit.template, values])
            self._count_version()
            return True
        return False

    def undo(self) -> Edit | None:
        return self._move(self.undo_number(), is_done=False)

    def redo(self) -> Edit | None:
        return self._move(self.redo_number(), is_done=True)

    def undo_number(self) -> int:
        """0 where there is nothing to undo."""
        return self._number("SELECT coalesce(max(number), 0) FROM edits WHERE is_done")

    def redo_number(self) -> int:
        return self._number("SELECT coalesce(min(number), 0) FROM edits WHERE NOT is_done")

    def edit(self, number: int) -> Edit | None:
        """Its words, without its steps."""
        found = self._cursor.execute('SELECT template, "values" FROM edits WHERE number = ?', [number]).fetchone()
        return Edit(found[0], msgspec.json.decode(found[1], type=dict[str, str])) if found else None

    def version(self) -> int:
        return self._number("SELECT version FROM state")

    def edited_columns(self) -> list[int]:
        """Those in which an edit ever touched a cell; REMOVAL among them."""
        return [column for (column,) in self._cursor.execute('SELECT DISTINCT "column" FROM originals ORDER BY 1').fetchall()]

    def original_cell(self, row: int, column: int) -> str | None:
        """None where no edit touches the cell."""
        query = 'SELECT value FROM originals WHERE row = ? AND "column" = ?'
        found = self._cursor.execute(query, [row, column]).fetchone()
        return str(found[0]) if found else None

    def _move(self, number: int, *, is_done: bool) -> Edit | None:
        edit = self.edit(number)
        if edit is None:
            return None
        with self._whole():
            side, order = ("after", "ASC") if is_done else ("before", "DESC")
            query = f'SELECT DISTINCT step, "column" FROM changes WHERE edit = ? ORDER BY step {order}'
            for step, column in self._cursor.execute(query, [number]).fetchall():
                self._write(number, step, column, side)
            self._cursor.execute("UPDATE edits SET is_done = ? WHERE number = ?", [is_done, number])
            self._count_version()
        return edit

    def _record(self, number: int, step: int, change: Step) -> None:
        """Keep what is about to change, before and after; a cell that has its new value already is no change."""
        column = _column_of(change)
        stored = stored_in(column)
        for rows, after in _given(change):
            self._cursor.register("given", {"row": rows, "after": after})
            self._cursor.execute(
                f"INSERT INTO changes SELECT ?, ?, ?, given.row, {stored}, given.after FROM given JOIN cells ON cells.row = given.row "
                f"WHERE {stored} <> given.after",
                [number, step, column],
            )
            self._cursor.unregister("given")

    def _keep_originals(self, number: int, step: int, column: int) -> None:
        """What the file has, of each cell that is touched for the first time."""
        self._cursor.execute(
            'INSERT INTO originals SELECT "column", row, before FROM changes WHERE edit = ? AND step = ? '
            'AND NOT EXISTS (FROM originals WHERE originals."column" = ? AND originals.row = changes.row)',
            [number, step, column],
        )

    def _write(self, number: int, step: int, column: int, side: str) -> None:
        target, value = ("is_removed", f"CAST({side} AS BOOLEAN)") if column == REMOVAL else (f"c{column}", side)
        self._cursor.execute(
            f"UPDATE cells SET {target} = {value} FROM changes WHERE changes.row = cells.row AND edit = ? AND step = ?", [number, step]
        )

    def _forget_undone(self) -> None:
        self._cursor.execute("DELETE FROM changes WHERE edit IN (SELECT number FROM edits WHERE NOT is_done)")
        self._cursor.execute("DELETE FROM edits WHERE NOT is_done")

    def _count_version(self) -> None:
        self._cursor.execute("UPDATE state SET version = version + 1")

    def _number(self, query: str, *values: int) -> int:
        found = self._cursor.execute(query, list(values)).fetchone()
        return int(found[0]) if found else 0

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """All of it or nothing, whatever happens in between."""
        self._cursor.execute("BEGIN")
        try:
            yield
            self._cursor.execute("COMMIT")
        except NothingChangedError:
            self._cursor.execute("ROLLBACK")
        except BaseException:
            _roll_back(self._cursor)
            raise


class NothingChangedError(Exception):
    """An edit turned out to change nothing."""


def _roll_back(cursor: duckdb.DuckDBPyConnection) -> None:
    """An error may have ended the transaction already."""
    try:
        cursor.execute("ROLLBACK")
    except duckdb.Error:
        return


def edited_rows(columns: Sequence[int], condition: str = "true") -> str:
    """A query for the (row, column) of the cells in these columns, and of the removals, that are not as in the file."""
    select = 'SELECT row, "column" FROM originals JOIN cells USING (row) WHERE "column" = {} AND value <> {} AND {}'
    parts = (select.format(column, stored_in(column), condition) for column in columns)
    return " UNION ALL ".join(parts)


def stored_in(column: int) -> str:
    return "CAST(is_removed AS VARCHAR)" if column == REMOVAL else f"c{column}"


def _column_of(change: Step) -> int:
    return change.column if isinstance(change, SetCells) else REMOVAL


def _given(change: Step) -> Iterator[tuple[Rows, NDArray[np.object_]]]:
    """Each row once, with the last value that is given for it."""
    rows = np.asarray(change.rows, dtype=np.int64)
    if not isinstance(change, SetCells):
        rows = np.unique(rows)
        state = "true" if isinstance(change, RemoveRows) else "false"
        for start in range(0, len(rows), GIVEN_ROWS):
            part = rows[start : start + GIVEN_ROWS]
            yield part, np.full(len(part), state, dtype=np.object_)
        return
    if len(rows) != len(change.values):
        raise ValueError(f"{len(rows)} rows, but {len(change.values)} values")
    places = _last_places(rows)
    for start in range(0, len(places), GIVEN_ROWS):
        part = places[start : start + GIVEN_ROWS]
        yield rows[part], np.array([change.values[place] for place in part.tolist()], dtype=np.object_)


def _last_places(rows: Rows) -> NDArray[np.int64]:
    _, places = np.unique(rows[::-1], return_index=True)
    return np.asarray(len(rows) - 1 - places, dtype=np.int64)
