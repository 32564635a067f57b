"""The part of a table that is in sight: the cells around the last ones that were asked for."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.tables.edits import edited_rows

PAGE_ROWS = (16, 256)  # at least and at most
SCATTERED_ROWS = 128  # at most, where a page holds rows from all over the table: each costs more
NEAR_ROWS = 50_000  # so near to each other, rows are named by bits
PAGE_BYTES = 2_000_000
PAGE_COLUMNS = 32
KEPT_PAGES = 24
BEGINNING = 2_000  # characters of a cell that a page holds
KEPT_CELLS = 16  # long ones, whole

Fetch = Callable[[str, list[int]], list[tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class _Page:
    """Some rows of some columns, from place `start` on; the lists are parallel."""

    start: int
    block: int
    lines: list[int]
    removed: list[bool]
    cells: list[tuple[str, ...]]

    def holds(self, place: int, block: int) -> bool:
        return block == self.block and self.start <= place < self.start + len(self.lines)


@dataclass(frozen=True, slots=True)
class _Originals:
    """How the file has the cells that were ever edited, of some columns of `count` rows from place `start` on: their beginnings."""

    start: int
    count: int
    block: int
    beginnings: dict[tuple[int, int], str]

    def holds(self, place: int, block: int) -> bool:
        return block == self.block and self.start <= place < self.start + self.count


def _is_among(rows: NDArray[np.int64]) -> str:
    """A condition; of what DuckDB offers, these two are by far the quickest."""
    first, last = int(rows[0]), int(rows[-1])
    if last - first < NEAR_ROWS:
        bits = np.full(last - first + 1, ord("0"), dtype=np.uint8)
        bits[rows - first] = ord("1")
        return f"get_bit('{bits.tobytes().decode('ascii')}'::BIT, (row - {first})::INTEGER) = 1"
    return f"row IN (SELECT unnest({rows.tolist()}::BIGINT[]))"


class Pages:
    """Remembers what it fetched until the table's version is another; safe to call from several threads.

    A page begins a little above the first row that it was fetched for: a view that jumps asks from its top down, and one page is all
    that it waits for. With `rows` (ascending), a page holds some of these, wherever they are in the table: what a view of a few rows
    shows at once.
    """

    def __init__(self, num_columns: int, row_bytes: int, rows: NDArray[np.int64] | None = None) -> None:
        self._rows = rows
        self._last_place = (-1, 0)
        most = PAGE_ROWS[1] if rows is None else SCATTERED_ROWS
        self._page_rows = min(most, max(PAGE_ROWS[0], PAGE_BYTES // row_bytes))
        self._num_columns = num_columns
        self._lock = threading.Lock()
        self._version = -1
        self._pages: deque[_Page] = deque(maxlen=KEPT_PAGES)  # the latest first
        self._originals: deque[_Originals] = deque(maxlen=KEPT_PAGES)
        self._cells: OrderedDict[tuple[int, int], str] = OrderedDict()

    def has(self, row: int) -> bool:
        if self._rows is None:
            return True
        place = self._place(row)
        return place < len(self._rows) and int(self._rows[place]) == row

    def line(self, fetch: Fetch, version: int, row: int) -> int:
        page, number = self._page(fetch, version, row, 0)
        return page.lines[number]

    def is_removed(self, fetch: Fetch, version: int, row: int) -> bool:
        page, number = self._page(fetch, version, row, 0)
        return page.removed[number]

    def beginning(self, fetch: Fetch, version: int, row: int, column: int) -> str:
        """The first BEGINNING characters of a cell."""
        block, place = divmod(column, PAGE_COLUMNS)
        page, number = self._page(fetch, version, row, block)
        return page.cells[number][place]

    def cell(self, fetch: Fetch, version: int, row: int, column: int) -> str:
        beginning = self.beginning(fetch, version, row, column)
        if len(beginning) < BEGINNING:
            return beginning
        with self._lock:
            self._forget_older(version)
            known = self._cells.get((row, column))
        if known is not None:
            return known
        cell = fetch(f"SELECT c{column} FROM cells WHERE row = ?", [row])[0][0]
        with self._lock:
            if version == self._version:
                self._cells[row, column] = cell
                if len(self._cells) > KEPT_CELLS:
                    self._cells.popitem(last=False)
        return cell

    def is_edited(self, fetch: Fetch, version: int, row: int, column: int) -> bool:
        original = self._originals_near(fetch, version, row, column // PAGE_COLUMNS).get((row, column))
        if original is None:
            return False
        if original != self.beginning(fetch, version, row, column):
            return True
        return len(original) == BEGINNING and bool(fetch(edited_rows([column], f"row = {row}"), []))

    def _originals_near(self, fetch: Fetch, version: int, row: int, block: int) -> dict[tuple[int, int], str]:
        """Without the cells beside them: to join both takes longer than to fetch each."""
        place = self._place(row)
        with self._lock:
            self._forget_older(version)
            known = next((originals for originals in self._originals if originals.holds(place, block)), None)
        if known is None:
            start, first = self._start(place), block * PAGE_COLUMNS
            condition = f'{self._on_page(start)} AND "column" BETWEEN ? AND ?'
            query = f'SELECT row, "column", left(value, {BEGINNING}) FROM originals WHERE {condition}'
            found = fetch(query, [first, first + PAGE_COLUMNS - 1])
            known = _Originals(start, self._page_rows, block, {(int(row), int(edited)): beginning for row, edited, beginning in found})
            with self._lock:
                if version == self._version:
                    self._originals.appendleft(known)
        return known.beginnings

    def _page(self, fetch: Fetch, version: int, row: int, block: int) -> tuple[_Page, int]:
        """The page with the row, and the row's number in it."""
        place = self._place(row)
        with self._lock:
            self._forget_older(version)
            page = next((page for page in self._pages if page.holds(place, block)), None)
        if page is None:  # two threads may both fetch it: neither waits for the other
            page = self._fetched(fetch, self._start(place), block)
            with self._lock:
                if version == self._version:
                    self._pages.appendleft(page)
        return page, place - page.start

    def _fetched(self, fetch: Fetch, start: int, block: int) -> _Page:
        columns = range(block * PAGE_COLUMNS, min(self._num_columns, (block + 1) * PAGE_COLUMNS))
        beginnings = ", ".join(f"left(c{column}, {BEGINNING})" for column in columns)
        found = fetch(f"SELECT row, line, is_removed, {beginnings} FROM cells WHERE {self._on_page(start)}", [])
        rows = sorted(found, key=lambda row: int(row[0]))  # the database takes half as long again where it is to sort them
        return _Page(start, block, [int(row[1]) for row in rows], [bool(row[2]) for row in rows], [row[3:] for row in rows])

    def _place(self, row: int) -> int:
        if self._rows is None:
            return row
        last_row, place = self._last_place
        if last_row != row:  # a view asks many things about a row, one after the other
            place = int(np.searchsorted(self._rows, row))
            self._last_place = (row, place)
        return place

    def _start(self, place: int) -> int:
        return max(0, place - self._page_rows // 4)

    def _on_page(self, start: int) -> str:
        if self._rows is None:
            return f"row BETWEEN {start} AND {start + self._page_rows - 1}"
        rows = self._rows[start : start + self._page_rows]
        return f"row BETWEEN {rows[0]} AND {rows[-1]} AND {_is_among(rows)}"

    def _forget_older(self, version: int) -> None:
        if version > self._version:
            self._version = version
            self._pages.clear()
            self._originals.clear()
            self._cells.clear()
