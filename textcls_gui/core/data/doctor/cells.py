"""Cells out of the table's database, some thousand at a time; and cells as a fix would write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

import duckdb
import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.tables.table import Table

Rows = NDArray[np.int64]
FETCHED_ROWS = 1_024
CLEANED_ROWS = 4_096
BLOCK_CHARACTERS = 600_000
MAX_BLOCK_ROWS = 2_048
MIN_BLOCK_ROWS = 16
MEASURED_ROWS = 2_000


def text_sql(choice: ColumnChoice) -> str:
    """The text of a row: its text columns, joined by a line break."""
    return " || chr(10) || ".join(f"c{column}" for column in choice.texts)


def block_rows(cursor: duckdb.DuckDBPyConnection, expression: str, num_rows: int) -> int:
    """How many rows make a block that is fetched within some milliseconds; judged by rows from all over the table."""
    step = max(1, num_rows // MEASURED_ROWS)
    query = f"SELECT avg(length({expression})) FROM cells WHERE row % {step} = 0"
    (mean,) = cursor.execute(query).fetchone() or (None,)
    return int(min(MAX_BLOCK_ROWS, max(MIN_BLOCK_ROWS, BLOCK_CHARACTERS / max(1.0, float(mean or 1)))))


def ranges(num_rows: int, size: int) -> Iterator[tuple[int, int]]:
    yield from ((start, min(start + size, num_rows)) for start in range(0, num_rows, size))


def distinct(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Sorted, each once; np.unique's own way keeps the window waiting."""
    ordered: NDArray[np.int64] = np.sort(values)
    is_first: NDArray[np.bool_] = np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]
    once: NDArray[np.int64] = ordered[is_first]
    return once


def cells_at(cursor: duckdb.DuckDBPyConnection, expression: str, rows: Rows) -> Iterator[str]:
    """What the expression says in each of these rows, in their order."""
    if not len(rows):
        return
    cursor.register("wanted", {"row": rows, "place": np.arange(len(rows))})
    query = f"SELECT {expression} FROM cells JOIN wanted USING (row) WHERE row BETWEEN ? AND ? ORDER BY place"
    cursor.execute(query, [int(rows.min()), int(rows.max())])
    while found := cursor.fetchmany(FETCHED_ROWS):  # a longer fetch would keep the window waiting
        yield from (str(cell) for (cell,) in found)
    cursor.unregister("wanted")


class CleanedCells(Sequence[str]):
    """The cells of one column in some rows, each through `clean`, made when asked for: a million mended texts need no memory.

    `clean` must change nothing that it has cleaned before, so that the values stay the same when they have been written.
    """

    def __init__(self, table: Table, column: int, rows: Rows, clean: Callable[[str], str]) -> None:
        self._table = table
        self._column = column
        self._rows = rows
        self._clean = clean

    def take(self, places: NDArray[np.int64]) -> CleanedCells:
        return CleanedCells(self._table, self._column, self._rows[places], self._clean)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return list(CleanedCells(self._table, self._column, self._rows[index], self._clean))
        return self._clean(self._table.cell(int(self._rows[index]), self._column))

    def __iter__(self) -> Iterator[str]:
        cursor = self._table.sql()
        for start, end in ranges(len(self._rows), CLEANED_ROWS):
            for cell in cells_at(cursor, f"c{self._column}", self._rows[start:end]):
                yield self._clean(cell)
