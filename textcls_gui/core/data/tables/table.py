"""An imported table: every cell as text, in a database that may hold more rows than memory."""

from __future__ import annotations

import logging
import os
import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import Report, RowSource, SkippedRow, ignore_progress
from textcls_gui.core.data.tables.building import FORMAT_VERSION, TableMeta, build_database, read_meta, whole_characters
from textcls_gui.core.data.tables.database import (
    allow_columns,
    clear_spilled,
    closed,
    connect,
    damaged,
    in_words,
    later_version,
    only_log,
    remove_database,
)
from textcls_gui.core.data.tables.edits import Edit, History, RestoreRows, SetCells, Step, edited_rows
from textcls_gui.core.data.tables.log import LONGEST_IN_USE, connect_anew, copy_with_log, exchange, length_of_log, open_logged
from textcls_gui.core.data.tables.pages import Pages
from textcls_gui.core.data.tables.readers import Readers
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import flush_folder
from textcls_gui.core.locks import changing

SCANNED_ROWS, SCANNED_BYTES = 16_384, 16_000_000  # in one query
FETCHED_ROWS, FETCHED_BYTES = 1_024, 1_000_000  # at a time: the interpreter is not to be held for long
SEARCHED_COLUMNS = 200  # in one query
PATIENCE_SECONDS = 1.0  # for who reads to have read

logger = logging.getLogger(__name__)

Value = str | int | bool


class Table:
    """Rows are numbered from 0 in the order of the file, for good: a removed row keeps its number and its cells.

    Any thread may call it; each reads through a cursor of its own. Cells are exactly what the file holds ("NA", "007" and " x "
    stay what they are) until the person edits them. Every method raises DatasetError or LibraryError where the database fails.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, meta: TableMeta, database: Path | None) -> None:
        self.path = Path(os.fsdecode(meta.path))
        self.header = meta.header
        self.columns = meta.columns
        self.format = meta.format
        self.num_rows = meta.num_rows
        self.num_skipped = meta.num_skipped
        self._connection: duckdb.DuckDBPyConnection | None = connection
        self._local = threading.local()
        self._cursors: weakref.WeakSet[duckdb.DuckDBPyConnection] = weakref.WeakSet()
        self._listing = threading.Lock()
        self._own_cursors: weakref.WeakSet[duckdb.DuckDBPyConnection] = weakref.WeakSet()  # of threads, in use only while they read
        self._editing = threading.RLock()
        self._readers = Readers()
        self._connecting = threading.Lock()
        self._is_closed = False
        self._longest_log = LONGEST_IN_USE
        self._database = database
        self._is_log_named = False
        row_bytes = max(1, meta.num_bytes // meta.num_rows)
        self._scanned_rows = max(1, min(SCANNED_ROWS, SCANNED_BYTES // row_bytes))
        self._fetched_rows = max(1, min(FETCHED_ROWS, FETCHED_BYTES // row_bytes))
        self._row_bytes = row_bytes
        self._pages = Pages(len(meta.columns), row_bytes)
        self._in_sight: Pages | None = None
        self._removed: tuple[int, NDArray[np.bool_]] | None = None
        self._num_edited: tuple[int, int] | None = None
        self._read_history()

    @classmethod
    def build(
        cls,
        path: Path,
        source: RowSource,
        control: RunControl | None = None,
        report: Report = ignore_progress,
        database: Path | None = None,
    ) -> Table:
        """Import every row of the source.

        Args:
            database: a file that is not there yet; without one, the table lives in memory.

        Raises:
            DatasetError: the source cannot be read, or has no rows.
            LibraryError: no room, or writing is not allowed.
            Cancelled: a stop was asked for. In each case, no database is left.
        """
        with in_words(path.name):
            connection = connect(database)
            try:
                meta = build_database(connection, database, path, source, control or RunControl(), report)
                if database is not None:
                    only_log(connection)
                return cls(connection, meta, database)
            except BaseException:
                connection.close()
                if database is not None:
                    remove_database(database)
                raise

    @classmethod
    def open(cls, database: Path, name: str = "") -> Table:
        """A table that was built before, with all its edits.

        Args:
            name: of the person's file, for what a refusal says.

        Raises:
            DatasetError: the database is missing or damaged.
            LibraryError: another program holds it, reading is not allowed, or a later version of this program made it.
        """
        name = name or database.name
        if not database.is_file():
            raise damaged(name)
        with in_words(name):
            connection = open_logged(database)
            try:
                clear_spilled(database)
                meta = _checked_meta(connection, name)
                allow_columns(connection, database, len(meta.columns))
                return cls(connection, meta, database)
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Queries that other threads have under way end with Cancelled."""
        with self._connecting:
            self._is_closed = True
            self._let_go()

    def _let_go(self) -> None:
        whole, self._connection = self._connection, None
        with self._listing:
            cursors = list(self._cursors)
        for connection in [*cursors, *([whole] if whole is not None else [])]:
            with suppress(duckdb.Error):  # closed already
                connection.interrupt()
                connection.close()
        self._local = threading.local()  # DuckDB complains aloud about what is still held when the program ends

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def sql(self) -> duckdb.DuckDBPyConnection:
        """A cursor of its own for reading, of cells(row, line, is_removed, c0, c1, ...); use `in_words` around its queries."""
        with self._readers.reading():
            return self._new_cursor()

    def _new_cursor(self) -> duckdb.DuckDBPyConnection:
        connection = self._connection
        if connection is None:
            raise closed(self.path.name)
        with in_words(self.path.name):
            cursor = connection.cursor()
        with self._listing:
            self._cursors.add(cursor)
        return cursor

    # ---- reading

    def skipped(self, limit: int = 1_000) -> tuple[SkippedRow, ...]:
        rows = self._fetch('SELECT line, template, "values" FROM skipped ORDER BY line LIMIT ?', [limit])
        return tuple(SkippedRow(int(line), template, msgspec.json.decode(values)) for line, template, values in rows)

    def row(self, row: int) -> tuple[str, ...]:
        self._require(row)
        return self._fetch(f"SELECT {_all(self.columns)} FROM cells WHERE row = ?", [row])[0]

    def cell(self, row: int, column: int) -> str:
        self._require(row, column)
        return self._page_of(row).cell(self._fetch, self._version, row, column)

    def beginning(self, row: int, column: int) -> str:
        """Of a cell, as much as a view can show: some thousand characters; quick however long the cells are."""
        self._require(row, column)
        return self._page_of(row).beginning(self._fetch, self._version, row, column)

    def line_number(self, row: int) -> int:
        """The line in the file, from 1, on which the row starts."""
        self._require(row)
        return self._page_of(row).line(self._fetch, self._version, row)

    def look_at(self, rows: NDArray[np.int64] | None) -> None:
        """Rows (ascending) that a view shows one below the other, so that they are fetched together; None for all of the table."""
        self._in_sight = None if rows is None else Pages(len(self.columns), self._row_bytes, rows)

    def _page_of(self, row: int) -> Pages:
        in_sight = self._in_sight
        return in_sight if in_sight is not None and in_sight.has(row) else self._pages

    def is_removed(self, row: int) -> bool:
        self._require(row)
        return self._page_of(row).is_removed(self._fetch, self._version, row)

    def is_edited(self, row: int, column: int) -> bool:
        """Whether the cell is not as in the file."""
        self._require(row, column)
        if column not in self._edited_columns:
            return False
        return self._page_of(row).is_edited(self._fetch, self._version, row, column)

    def column(self, column: int) -> list[str]:
        """All rows, removed ones too, as they are now."""
        return list(self.cells(column))

    def cells(self, column: int) -> Iterator[str]:
        """The same, read as they are asked for, as they are when the first one is."""
        return (cell for block in self._cells(column, self.num_rows) for (cell,) in block)

    def column_sample(self, column: int, count: int) -> list[str]:
        """The first `count` cells."""
        return [cell for block in self._cells(column, min(count, self.num_rows)) for (cell,) in block]

    def _cells(self, column: int, count: int) -> Iterator[list[tuple[str, ...]]]:
        self._require(0, column)
        return self._scan(f"c{column}", "", count, self._scanned_rows)

    def blocks(self, block_rows: int = 2_048) -> Iterator[list[tuple[str, ...]]]:
        """The rows that are not removed, in order, as they are when the first block is asked for; at most so many at a time."""
        return self._scan(_all(self.columns), "AND NOT is_removed", self.num_rows, min(block_rows, self._scanned_rows))

    def removed(self) -> NDArray[np.bool_]:
        """(num_rows,)"""
        version, known = self._version, self._removed
        if known is None or known[0] != version:
            removed = np.zeros(self.num_rows, dtype=np.bool_)
            removed[self._rows("SELECT row FROM cells WHERE is_removed", [])] = True
            removed.flags.writeable = False
            self._removed = known = (version, removed)
        return known[1]

    @property
    def num_removed(self) -> int:
        return int(np.count_nonzero(self.removed()))

    # ---- editing

    @property
    def version(self) -> int:
        """Grows with every edit, undo and redo, and is kept."""
        return self._version

    @property
    def undo_edit(self) -> Edit | None:
        """What undo would take back, without its steps."""
        return self._undo_edit

    @property
    def redo_edit(self) -> Edit | None:
        return self._redo_edit

    def apply(self, edit: Edit) -> None:
        """All of it or nothing. What was undone before cannot be done again after it; an edit that changes nothing is not recorded."""
        for step in edit.steps:
            self._require_step(step)
        with self._changing() as history:
            history.apply(edit)

    def add_row(self, cells: Sequence[str]) -> int:
        """A row of the person's own after all others, whose number is given back. Undo removes it, as it removes other rows: it keeps
        its number and its cells. One cell for each column."""
        if len(cells) != len(self.columns):
            raise ValueError(f"{len(cells)} cells for {len(self.columns)} columns")
        with self._changing() as history:
            row = self.num_rows
            line = self._line_after_all()
            edit = Edit("Added a text as line {line}", {"line": f"{line:,}"}, (RestoreRows(np.array([row], dtype=np.int64)),))
            history.apply(edit, lambda: self._insert_removed(row, line, [whole_characters(cell) for cell in cells]))
            self.num_rows = row + 1
            return row

    def _line_after_all(self) -> int:
        found = self._cursor().execute("SELECT coalesce(max(line), 0) + 1 FROM cells").fetchone()
        return int(found[0]) if found else 1

    def _insert_removed(self, row: int, line: int, cells: Sequence[str]) -> None:
        """For the edit that brings it in, within the same transaction: a power cut leaves both or neither."""
        cursor = self._cursor()
        meta = _checked_meta(cursor, self.path.name)
        places = ", ".join("?" * len(cells))
        cursor.execute(f"INSERT INTO cells VALUES (?, ?, true, {places})", [row, line, *cells])
        kept = msgspec.structs.replace(meta, num_rows=row + 1)
        cursor.execute("UPDATE meta SET content = ?", [msgspec.json.encode(kept)])

    def undo(self) -> Edit | None:
        with self._changing() as history:
            return history.undo()

    def redo(self) -> Edit | None:
        with self._changing() as history:
            return history.redo()

    def num_edited(self) -> int:
        """Cells that are not as in the file, and rows that are removed."""
        version, known = self._version, self._num_edited
        if known is None or known[0] != version:
            found = self._fetch(f"SELECT count(*) FROM ({edited_rows(self._edited_columns)})", []) if self._edited_columns else [("0",)]
            self._num_edited = known = (version, int(found[0][0]))
        return known[1]

    def original_cell(self, row: int, column: int) -> str:
        """As the file has it."""
        self._require(row, column)
        with in_words(self.path.name), self._readers.reading():
            original = History(self._cursor()).original_cell(row, column)
        return self.cell(row, column) if original is None else original

    # ---- finding

    def rows_where(
        self,
        find: str = "",
        column: int | None = None,
        label_column: int | None = None,
        label: str | None = None,
        edited_only: bool = False,
        include_removed: bool = True,
    ) -> NDArray[np.int64]:
        """The rows, in order, that meet all conditions.

        Args:
            find: is in a cell of the row (of `column` only, where it is given), in whatever case; no pattern.
            label: is exactly the cell in `label_column`.
        """
        conditions, values = ["true"], list[Value]()
        if label is not None and label_column is not None:
            self._require(0, label_column)
            conditions.append(f"c{label_column} = ?")
            values.append(label)
        if edited_only:
            conditions.append(f"row IN (SELECT row FROM ({edited_rows(self._edited_columns)}))" if self._edited_columns else "false")
        if not include_removed:
            conditions.append("NOT is_removed")
        if not find:
            return self._rows(f"SELECT row FROM cells WHERE {' AND '.join(conditions)}", values)
        searched = range(len(self.columns)) if column is None else [column]
        found = [
            self._containing(searched[start : start + SEARCHED_COLUMNS], find, conditions, values)
            for start in range(0, len(searched), SEARCHED_COLUMNS)
        ]
        return found[0] if len(found) == 1 else np.unique(np.concatenate(found))

    def _containing(self, columns: Sequence[int], find: str, conditions: list[str], values: list[Value]) -> NDArray[np.int64]:
        has_case = find.lower() != find or find.upper() != find
        told = "contains(lower(c{0}), lower(?))" if has_case else "contains(c{0}, ?)"
        contained = " OR ".join(told.format(column) for column in columns)
        return self._rows(f"SELECT row FROM cells WHERE {' AND '.join(conditions)} AND ({contained})", [*values, *[find] * len(columns)])

    # ---- the database

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        """The calling thread's own."""
        cursor: duckdb.DuckDBPyConnection | None = getattr(self._local, "cursor", None)
        if cursor is None:
            cursor = self._local.cursor = self._new_cursor()
            with self._listing:
                self._own_cursors.add(cursor)
        return cursor

    def _fetch(self, query: str, values: Sequence[Value]) -> list[tuple[str, ...]]:
        with in_words(self.path.name), self._readers.reading():
            return self._cursor().execute(query, list(values)).fetchall()

    def _rows(self, query: str, values: Sequence[Value]) -> NDArray[np.int64]:
        with in_words(self.path.name), self._readers.reading():
            found = self._cursor().execute(query, list(values)).fetchnumpy()["row"]
        return np.sort(np.asarray(found, dtype=np.int64))

    def _scan(self, names: str, condition: str, stop: int, block_rows: int) -> Iterator[list[tuple[str, ...]]]:
        query = f"SELECT {names} FROM cells WHERE row BETWEEN ? AND ? {condition}"  # in order of insertion: to sort wide rows takes minutes
        with in_words(self.path.name), self.sql() as cursor:
            cursor.execute("BEGIN")  # one state of the table, whatever is edited meanwhile
            for start in range(0, stop, block_rows):
                cursor.execute(query, [start, min(stop, start + block_rows) - 1])
                block: list[tuple[str, ...]] = []
                while rows := cursor.fetchmany(self._fetched_rows):
                    block.extend(rows)
                if block:
                    yield block

    @contextmanager
    def _changing(self) -> Iterator[History]:
        with self._editing, in_words(self.path.name):
            yield History(self._cursor())
            self._read_history()
            self._keep_lasting()

    def _keep_lasting(self) -> None:
        if self._database is None:
            with suppress(duckdb.Error):  # others may be reading; then it waits for a later edit
                self._cursor().execute("CHECKPOINT")  # reading goes on as quickly as before a large edit
        elif not self._is_log_named:
            with suppress(OSError):  # tried again with the next edit
                flush_folder(self._database.parent)  # the log is there since the first edit, and a power cut must not take its name
                self._is_log_named = True
        if self._database is not None and length_of_log(self._database) > self._longest_log and self._is_free():
            self._shorten_log(self._database)

    def _is_free(self) -> bool:
        """Nobody reads through a cursor that was handed out."""
        with self._listing:
            return all(cursor in self._own_cursors for cursor in self._cursors)

    def _shorten_log(self, database: Path) -> None:
        """Readers wait only while the connection is exchanged. Where that cannot be, the log may grow to twice its length."""
        self._longest_log = 2 * length_of_log(database)
        try:
            with changing(database), copy_with_log(database) as copy, self._readers.away(self._is_free, PATIENCE_SECONDS) as is_away:
                if is_away:
                    self._exchange(database, copy)
        except (LibraryError, duckdb.Error) as error:
            logger.info("A data set's log could not be put in: %s", type(error).__name__)

    def _exchange(self, database: Path, copy: Path) -> None:
        with self._connecting:
            if self._is_closed:
                return
            self._let_go()
            try:
                exchange(database, copy)
                self._longest_log = LONGEST_IN_USE
            finally:
                self._is_log_named = False
                self._connection = connect_anew(database)
                allow_columns(self._connection, database, len(self.columns))

    def _read_history(self) -> None:
        with in_words(self.path.name):
            history = History(self._cursor())
            self._undo_edit = history.edit(history.undo_number())
            self._redo_edit = history.edit(history.redo_number())
            self._edited_columns = history.edited_columns()
            self._version = history.version()

    def _require(self, row: int, column: int = 0) -> None:
        if not (0 <= row < self.num_rows and 0 <= column < len(self.columns)):
            raise IndexError(f"row {row}, column {column} of {self.num_rows} x {len(self.columns)}")

    def _require_step(self, step: Step) -> None:
        rows = np.asarray(step.rows)
        column = step.column if isinstance(step, SetCells) else 0
        self._require(int(rows.min(initial=0)), column)
        self._require(int(rows.max(initial=0)), column)


def _all(columns: Sequence[str]) -> str:
    return ", ".join(f"c{number}" for number in range(len(columns)))


def _checked_meta(connection: duckdb.DuckDBPyConnection, name: str) -> TableMeta:
    found = read_meta(connection)
    if found is None:
        raise damaged(name)
    if found[0] > FORMAT_VERSION:
        raise later_version(name)
    try:
        return msgspec.json.decode(found[1], type=TableMeta)
    except (ValueError, RecursionError) as error:
        raise damaged(name) from error
