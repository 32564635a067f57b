"""The rows of a file become a database, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import Report, RowBlock, RowSource, SkippedRow, TableFormat
from textcls_gui.core.data.tables.database import allow_columns, require_space
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.phrases import phrase

FORMAT_VERSION = 1
WRITTEN_ROWS = 8_192  # at a time, and so many cells or characters: each time has its price, and more would hold the interpreter for long
WRITTEN_CELLS = 2_000_000
WRITTEN_CHARACTERS = 1_000_000, 2_000  # for any table, and for each column more: a wide one has a high price
SCHEMA = """
    CREATE TABLE skipped(line BIGINT, template VARCHAR, "values" VARCHAR);
    CREATE TABLE edits(number BIGINT, template VARCHAR, "values" VARCHAR, is_done BOOLEAN);
    CREATE TABLE changes(edit BIGINT, step BIGINT, "column" BIGINT, row BIGINT, before VARCHAR, after VARCHAR);
    CREATE TABLE originals("column" BIGINT, row BIGINT, value VARCHAR);
    CREATE TABLE state(version BIGINT);
    INSERT INTO state VALUES (0);
    CREATE TABLE meta(format_version BIGINT, content BLOB)
"""
NO_TEXT = phrase("has characters that are no text; they were replaced by �")

Arrays = dict[str, "NDArray[np.int64] | NDArray[np.bool_] | NDArray[np.object_]"]


class TableMeta(msgspec.Struct, frozen=True):
    """What is kept of a table beside its rows. `path` is the person's file, in the system's own bytes."""

    path: bytes
    header: tuple[str, ...]
    columns: tuple[str, ...]
    format: TableFormat
    num_rows: int
    num_skipped: int
    num_bytes: int  # of all cells


def build_database(
    connection: duckdb.DuckDBPyConnection, database: Path | None, path: Path, source: RowSource, control: RunControl, report: Report
) -> TableMeta:
    """Write every row of the source into an empty database.

    Raises:
        DatasetError: there are no rows.
        LibraryError: the disk has no room for it.
        Cancelled: a stop was asked for.
    """
    if database is not None:
        require_space(database.parent, bytes_on_disk(path))
    building = _Building(connection, database)
    connection.execute("BEGIN")
    for block in _gathered(source.blocks(control, report)):
        control.raise_if_stopped()
        building.add(block, len(source.columns))
    control.raise_if_stopped()
    meta = building.meta(path, source)
    connection.execute("INSERT INTO meta VALUES (?, ?)", [FORMAT_VERSION, msgspec.json.encode(meta)])
    connection.execute("COMMIT")
    connection.execute("CHECKPOINT")
    control.raise_if_stopped()
    report(1.0)
    return meta


def bytes_on_disk(path: Path) -> int:
    """Of a file; 0 for anything else."""
    return path.stat().st_size if path.is_file() else 0


def read_meta(connection: duckdb.DuckDBPyConnection) -> tuple[int, bytes] | None:
    """The version of the layout and the content; None where this is no database of ours."""
    try:
        return connection.execute("SELECT format_version, content FROM meta").fetchone()
    except (duckdb.CatalogException, duckdb.BinderException):
        return None


def shown_names(header: Sequence[str]) -> tuple[str, ...]:
    """Unique and never empty: a repeated name gets a number, a missing one its place."""
    found: dict[str, None] = {}
    last_number: dict[str, int] = {}
    for place, written in enumerate(header, 1):
        name = distinct = written.strip() or f"column {place}"
        while distinct in found:
            last_number[name] = last_number.get(name, 1) + 1
            distinct = f"{name} ({last_number[name]})"
        found[distinct] = None
    return tuple(found)


class _Building:
    """A database while it grows."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, database: Path | None) -> None:
        self._connection = connection
        self._database = database
        self._num_rows = self._num_skipped = self._num_bytes = 0
        self._width = -1
        for statement in SCHEMA.split(";"):
            connection.execute(statement)

    def add(self, block: RowBlock, num_columns: int) -> None:
        self._widen(max(num_columns, len(block.cells)))
        cells, mended = self._as_text(block)
        if block.lines:
            self._insert("cells", self._rows(block.lines, cells))
        self._skip([*block.skipped, *mended])
        self._num_rows += len(block.lines)

    def meta(self, path: Path, source: RowSource) -> TableMeta:
        if self._num_rows == 0 or self._width <= 0:
            raise DatasetError("The file {name} has no rows with texts.", hint="Choose a file with one text in each row.", name=path.name)
        columns = source.columns
        header = (*columns, *[""] * (self._width - len(columns)))
        shown = shown_names(header)
        return TableMeta(os.fsencode(path), header, shown, source.format, self._num_rows, self._num_skipped, self._num_bytes)

    def _widen(self, width: int) -> None:
        if self._width < 0:
            allow_columns(self._connection, self._database, width)
            names = "".join(f", c{column} VARCHAR" for column in range(width))
            self._connection.execute(f"CREATE TABLE cells(row BIGINT, line BIGINT, is_removed BOOLEAN{names})")
        elif width > self._width:
            allow_columns(self._connection, self._database, width)
            for column in range(self._width, width):
                self._connection.execute(f"ALTER TABLE cells ADD COLUMN c{column} VARCHAR DEFAULT ''")
        self._width = max(self._width, width)

    def _rows(self, lines: Sequence[int], cells: Sequence[Sequence[str]]) -> Arrays:
        count = len(lines)
        missing = [""] * count
        given: Arrays = {
            "row": np.arange(self._num_rows, self._num_rows + count, dtype=np.int64),
            "line": np.asarray(lines, dtype=np.int64),
            "is_removed": np.zeros(count, dtype=np.bool_),
        }
        for column in range(self._width):
            given[f"c{column}"] = np.array(cells[column] if column < len(cells) else missing, dtype=np.object_)
        return given

    def _as_text(self, block: RowBlock) -> tuple[list[Sequence[str]], list[SkippedRow]]:
        """Halves of characters, which some JSON files hold, cannot be kept: they are replaced, and their rows are told."""
        cells: list[Sequence[str]] = []
        mended: dict[int, SkippedRow] = {}
        for column in block.cells:
            try:
                self._num_bytes += len("".join(column).encode())
            except UnicodeEncodeError:
                whole = [whole_characters(cell) for cell in column]
                for line, cell, before in zip(block.lines, whole, column, strict=True):
                    if cell != before:
                        mended[line] = SkippedRow(line, NO_TEXT)
                column = whole
            cells.append(column)
        return cells, list(mended.values())

    def _skip(self, skipped: Sequence[SkippedRow]) -> None:
        if skipped:
            values = [msgspec.json.encode(row.values).decode() for row in skipped]
            given: Arrays = {
                "line": np.array([row.line for row in skipped], dtype=np.int64),
                "template": np.array([row.template for row in skipped], dtype=np.object_),
                "values": np.array(values, dtype=np.object_),
            }
            self._insert("skipped", given)
        self._num_skipped += len(skipped)

    def _insert(self, table: str, given: Arrays) -> None:
        self._connection.register("given", given)
        self._connection.execute(f"INSERT INTO {table} SELECT * FROM given")
        self._connection.unregister("given")


def whole_characters(cell: str) -> str:
    """Halves of characters become �."""
    return cell.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _gathered(blocks: Iterator[RowBlock]) -> Iterator[RowBlock]:
    """Small blocks become one, for a wide table takes long over each; large ones are cut."""
    waiting: list[RowBlock] = []
    rows = characters = 0
    for part in chain.from_iterable(map(_cut, blocks)):
        rows += len(part.lines)
        characters += sum(map(len, chain.from_iterable(part.cells)))
        width = len(part.cells)
        is_enough = (
            rows > WRITTEN_ROWS or rows * width > WRITTEN_CELLS or characters > WRITTEN_CHARACTERS[0] + WRITTEN_CHARACTERS[1] * width
        )
        if waiting and (is_enough or width != len(waiting[0].cells)):
            yield _joined(waiting)
            waiting, rows, characters = [], len(part.lines), 0
        waiting.append(part)
    if waiting:
        yield _joined(waiting)


def _cut(block: RowBlock) -> Iterator[RowBlock]:
    if len(block.lines) <= WRITTEN_ROWS:
        yield block
        return
    for start in range(0, len(block.lines), WRITTEN_ROWS):
        rows = slice(start, start + WRITTEN_ROWS)
        yield RowBlock(block.lines[rows], [column[rows] for column in block.cells], block.skipped if start == 0 else ())


def _joined(blocks: Sequence[RowBlock]) -> RowBlock:
    if len(blocks) == 1:
        return blocks[0]
    return RowBlock(
        [line for block in blocks for line in block.lines],
        [[cell for block in blocks for cell in block.cells[column]] for column in range(len(blocks[0].cells))],
        [row for block in blocks for row in block.skipped],
    )
