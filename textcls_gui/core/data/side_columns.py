"""Columns beside text and label that sort the rows into a few kinds: where a text comes from, who wrote it, in which year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.tables.table import Table

SAMPLE_ROWS, MIN_SAMPLE_ROWS, SAMPLE_CELLS = 1_000, 50, 200_000
MAX_VALUES = 20
LONGEST_VALUE = 80  # characters: more is a text
MAX_READ, MAX_COLUMNS = 12, 6
BLOCK_CELLS = 65_536


@dataclass(frozen=True, slots=True)
class SideColumn:
    """`codes` (num_texts,) int8 indexes `values`, which stand in the order of how common they are in the table."""

    name: str
    values: tuple[str, ...]
    codes: NDArray[np.int8]

    def take(self, places: NDArray[np.int64]) -> SideColumn:
        return SideColumn(self.name, self.values, self.codes[places])


def side_columns(table: Table, taken: Sequence[int | None]) -> tuple[SideColumn, ...]:
    """The columns with two to MAX_VALUES different cells, MAX_COLUMNS at most; for all rows of the table, removed ones too.

    Args:
        taken: columns that play a part already.
    """
    sample = next(table.blocks(max(MIN_SAMPLE_ROWS, min(SAMPLE_ROWS, SAMPLE_CELLS // len(table.columns)))), [])
    found: list[SideColumn] = []
    candidates = (column for column in range(len(table.columns)) if column not in taken and _may_sort([row[column] for row in sample]))
    for column in islice(candidates, MAX_READ):
        side = _read(table, column)
        if side is not None and len(found) < MAX_COLUMNS:
            found.append(side)
    return tuple(found)


def _may_sort(cells: Sequence[str]) -> bool:
    """In a file that is sorted, the first rows may all be of one kind."""
    values = {cell.strip() for cell in cells}
    return len(values) <= MAX_VALUES and max(map(len, values), default=0) <= LONGEST_VALUE and values != {""}


def _read(table: Table, column: int) -> SideColumn | None:
    """None as soon as there are too many different cells, or where there is only one."""
    number: dict[str, int] = {}
    codes = np.zeros(table.num_rows, dtype=np.int8)
    cells = table.cells(column)
    for start in range(0, table.num_rows, BLOCK_CELLS):
        block = [number.setdefault(cell.strip(), len(number)) for cell in islice(cells, BLOCK_CELLS)]
        if len(number) > MAX_VALUES:
            return None
        codes[start : start + len(block)] = block
    if len(number) < 2 or max(map(len, number)) > LONGEST_VALUE:
        return None
    order = np.argsort(-np.bincount(codes, minlength=len(number)), kind="stable")
    place = np.empty(len(order), dtype=np.int8)
    place[order] = np.arange(len(order))
    names = list(number)
    return SideColumn(table.columns[column], tuple(names[index] for index in order.tolist()), place[codes])
