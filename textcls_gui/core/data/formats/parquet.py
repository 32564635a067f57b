"""A Parquet file becomes rows: DuckDB reads it, column by column as text, and sees no other file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.lines import require_unchanged
from textcls_gui.core.data.formats.gathering import opening
from textcls_gui.core.data.rows import ReadOptions, Report, RowBlock, TableFormat
from textcls_gui.core.errors import DatasetError

BLOCK_ROWS = 2_048  # what DuckDB hands over at once anyway
MARK = b"PAR1"
ENCRYPTED_MARK = b"PARE"
WILDCARDS = "*?["
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "memory_limit": "256MB",
    "threads": 1,
}


def open_parquet(path: Path, _options: ReadOptions, control: RunControl) -> ParquetSource:
    """Open a Parquet file.

    Raises:
        DatasetError: the file is missing, damaged or encrypted.
        Cancelled: a stop was asked for.
    """
    control.raise_if_stopped()
    with opening(path):
        _require_parquet(path)
    connection = _connection_to(path)
    with _in_words(path):
        described = connection.execute("DESCRIBE SELECT * FROM read_parquet($1, hive_partitioning = false)", [_literal(path)]).fetchall()
        return ParquetSource(
            path, connection, [_Column(str(name), str(kind), f"c{number}") for number, (name, kind, *_rest) in enumerate(described)]
        )


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    alias: str  # a name in the file may be empty, which SQL cannot say

    @property
    def as_text(self) -> str:
        """The column's cells in SQL, as text."""
        column = self.alias
        if self.kind == "VARCHAR":
            return column
        if self.kind == "BLOB":  # many programs write their texts without saying that they are texts
            return f"coalesce(try(decode({column})), CAST({column} AS VARCHAR))"
        if self.kind == "VARCHAR[]":
            bars = f"contains(array_to_string({column}, ''), '|')"
            return f"CASE WHEN {bars} THEN CAST(to_json({column}) AS VARCHAR) ELSE array_to_string({column}, '|') END"
        if self.kind.endswith("]") or self.kind.startswith(("STRUCT", "MAP", "UNION")):
            return f"CAST(to_json({column}) AS VARCHAR)"
        return f"CAST({column} AS VARCHAR)"


class ParquetSource:
    """The rows of a Parquet file; a missing value is an empty cell, a list of texts is joined by "|", other lists are JSON."""

    def __init__(self, path: Path, connection: duckdb.DuckDBPyConnection, columns: list[_Column]) -> None:
        self.format = TableFormat("parquet")
        self.columns = tuple(column.name for column in columns)
        self._path = path
        self._connection = connection
        self._cells_sql = ", ".join(column.as_text for column in columns)
        self._aliases_sql = ", ".join(column.alias for column in columns)

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        path = _literal(self._path)
        with _in_words(self._path):
            state = self._path.stat()
            counted = self._connection.execute("SELECT num_rows FROM parquet_file_metadata($1)", [path]).fetchone()
            num_rows, first = (int(counted[0]) if counted else 0), 1
            table = f"read_parquet($1, hive_partitioning = false) AS t({self._aliases_sql})"
            self._connection.execute(f"SELECT {self._cells_sql} FROM {table}", [path])
            while rows := self._connection.fetchmany(BLOCK_ROWS):
                control.raise_if_stopped()
                require_unchanged(self._path, state)
                cells = [["" if cell is None else cell for cell in column] for column in zip(*rows, strict=True)]
                yield RowBlock(range(first, first + len(rows)), cells)
                first += len(rows)
                report(min(1.0, (first - 1) / max(1, num_rows)))
        self._connection.close()


def _connection_to(path: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(config=_SETTINGS)
    connection.execute("SET allowed_paths = $1", [[str(path.absolute()), _literal(path)]])
    connection.execute("SET enable_external_access = false")  # no other file, no network
    return connection


def _literal(path: Path) -> str:
    """The path as a pattern that fits this very file, whatever wildcards are in its name."""
    return "".join(f"[{character}]" if character in WILDCARDS else character for character in str(path.absolute()))


def _require_parquet(path: Path) -> None:
    with path.open("rb") as file:
        mark = file.read(len(MARK))
    if mark == ENCRYPTED_MARK:
        raise DatasetError(
            "The file {name} is encrypted.", hint="Ask for a copy without encryption, or for the table as CSV.", name=path.name
        )
    if mark != MARK:
        raise DatasetError("The file {name} is no Parquet file.", hint="Ask for it once more, or for the table as CSV.", name=path.name)


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        with opening(path):
            yield
    except duckdb.Error as error:
        raise DatasetError(
            "The file {name} is damaged, or it is a kind of Parquet file that this program does not know.",
            hint="Copy or download it once more, or ask for the table as CSV.",
            name=path.name,
        ) from error
