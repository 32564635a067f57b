"""The part of a table that is in sight: the cells around the last ones that were asked for."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.tables.edits import edited_rows

PAGE_ROWS = (16, 256)  # at least and at most
PAGE_BYTES = 2_000_000
PAGE_COLUMNS = 32
KEPT_PAGES = 24
BEGINNING = 2_000  # characters of a cell that a page holds
KEPT_CELLS = 16  # long ones, whole

Fetch = Callable[[str, list[int]], list[tuple[str, ...]]]
Key = TypeVar("Key")
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class _Page:
    """Some rows of some columns; all three are parallel."""

    lines: list[int]
    removed: list[bool]
    cells: list[tuple[str, ...]]


class Pages:
    """Remembers what it fetched until the table's version is another; safe to call from several threads.

    With `rows` (ascending), a page holds some of these, wherever they are in the table: what a view of a few rows shows at once.
    """

    def __init__(self, num_columns: int, row_bytes: int, rows: NDArray[np.int64] | None = None) -> None:
        self._rows = rows
        self._last_place = (-1, 0)
        self._page_rows = min(PAGE_ROWS[1], max(PAGE_ROWS[0], PAGE_BYTES // row_bytes))
        self._num_columns = num_columns
        self._lock = threading.Lock()
        self._version = -1
        self._pages: OrderedDict[tuple[int, int], _Page] = OrderedDict()
        self._edited: OrderedDict[int, frozenset[tuple[int, int]]] = OrderedDict()
        self._cells: OrderedDict[tuple[int, int], str] = OrderedDict()

    def has(self, row: int) -> bool:
        if self._rows is None:
            return True
        place = self._place(row)
        return place < len(self._rows) and int(self._rows[place]) == row

    def line(self, fetch: Fetch, version: int, row: int) -> int:
        return self._page(fetch, version, row, 0).lines[self._place(row) % self._page_rows]

    def is_removed(self, fetch: Fetch, version: int, row: int) -> bool:
        return self._page(fetch, version, row, 0).removed[self._place(row) % self._page_rows]

    def beginning(self, fetch: Fetch, version: int, row: int, column: int) -> str:
        """The first BEGINNING characters of a cell."""
        block, number = divmod(column, PAGE_COLUMNS)
        return self._page(fetch, version, row, block).cells[self._place(row) % self._page_rows][number]

    def cell(self, fetch: Fetch, version: int, row: int, column: int) -> str:
        beginning = self.beginning(fetch, version, row, column)
        if len(beginning) < BEGINNING:
            return beginning

        def make() -> str:
            return fetch(f"SELECT c{column} FROM cells WHERE row = ?", [row])[0][0]

        return self._remembered(self._cells, KEPT_CELLS, version, (row, column), make)

    def is_edited(self, fetch: Fetch, version: int, edited_columns: Sequence[int], row: int, column: int) -> bool:
        page = self._place(row) // self._page_rows

        def make() -> frozenset[tuple[int, int]]:
            found = fetch(edited_rows(edited_columns, self._on_page(page)), [])
            return frozenset((int(row), int(column)) for row, column in found)

        return (row, column) in self._remembered(self._edited, KEPT_PAGES, version, page, make)

    def _page(self, fetch: Fetch, version: int, row: int, block: int) -> _Page:
        page = self._place(row) // self._page_rows

        def make() -> _Page:
            columns = range(block * PAGE_COLUMNS, min(self._num_columns, (block + 1) * PAGE_COLUMNS))
            beginnings = ", ".join(f"left(c{column}, {BEGINNING})" for column in columns)
            rows = fetch(f"SELECT line, is_removed, {beginnings} FROM cells WHERE {self._on_page(page)} ORDER BY row", [])
            return _Page([int(row[0]) for row in rows], [bool(row[1]) for row in rows], [row[2:] for row in rows])

        return self._remembered(self._pages, KEPT_PAGES, version, (page, block), make)

    def _place(self, row: int) -> int:
        if self._rows is None:
            return row
        last_row, place = self._last_place
        if last_row != row:  # a view asks many things about a row, one after the other
            place = int(np.searchsorted(self._rows, row))
            self._last_place = (row, place)
        return place

    def _on_page(self, page: int) -> str:
        start, end = page * self._page_rows, (page + 1) * self._page_rows
        if self._rows is None:
            return f"row BETWEEN {start} AND {end - 1}"
        return f"row IN (SELECT unnest({self._rows[start:end].tolist()}::BIGINT[]))"  # ten times as quick as a list of constants

    def _remembered(self, kept: OrderedDict[Key, Kept], limit: int, version: int, key: Key, make: Callable[[], Kept]) -> Kept:
        with self._lock:
            if version > self._version:
                self._version = version
                for forgotten in (self._pages, self._edited, self._cells):
                    forgotten.clear()
            if key in kept:
                kept.move_to_end(key)
                return kept[key]
        made = make()  # two threads may both make it: neither waits for the other
        with self._lock:
            if version == self._version:
                kept[key] = made
                while len(kept) > limit:
                    kept.popitem(last=False)
        return made
