"""A row with too many cells: which of them belong together, judged by what the columns hold elsewhere."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from textcls_gui.core.data.delimited.layout import kind_of

MAX_SURPLUS = 12
MAX_WIDTH = 200
LEARNT_ROWS = 200
MIN_ROWS = 3
MAX_KNOWN = 60
UNLIKELY = math.log(0.04)
JOINED_COST = 0.7
LEFT_OUT_COST = 0.4
NO_COLUMN_COST = 2.5
MARGIN = 0.8


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column's cells are like: the shares of their kinds, how long they are, and which they are where they are few."""

    kinds: dict[str, float]
    mean_length: float
    known: frozenset[str] | None

    @classmethod
    def learnt(cls, cells: Sequence[str]) -> _Column:
        counts = Counter(map(kind_of, cells))
        total = len(cells) + 1
        values = Counter(cells)
        is_few = len(values) <= MAX_KNOWN and len(values) * 2 <= len(cells)
        texts = [len(cell) for cell in cells if cell] or [0]
        return cls({kind: count / total for kind, count in counts.items()}, sum(texts) / len(texts), frozenset(values) if is_few else None)

    def likelihood(self, cell: str) -> float:
        """The logarithm of how well the cell fits the column; about 0 at best."""
        kind = kind_of(cell)
        score = math.log(self.kinds.get(kind, 0.0) + 0.015)
        if self.known is not None and kind != "missing":
            return score if cell in self.known else score - 2.5
        if kind == "text":
            score -= 0.4 * abs(math.log((len(cell) + 3) / (self.mean_length + 3)))
        return score


@dataclass(frozen=True, slots=True)
class AlignedRow:
    cells: list[str]
    num_joined: int
    num_left_out: int


@dataclass(frozen=True, slots=True)
class _Way:
    score: float
    cell: str
    num_joined: int
    num_left_out: int
    before: _Way | None


@dataclass(frozen=True, slots=True)
class Alignment:
    """What is known of the columns; without any, no row is judged."""

    columns: tuple[_Column, ...] = ()
    delimiter: str = ""

    @classmethod
    def learnt(cls, rows: Sequence[Sequence[str]], width: int, delimiter: str, *, has_header: bool) -> Alignment:
        """From the rows that are as wide as the table, if they are most."""
        fitting = [row for row in rows if len(row) == width][:LEARNT_ROWS]
        needed = 0.5 if has_header else 0.8
        if not 1 < width <= MAX_WIDTH or len(fitting) < max(MIN_ROWS, needed * len(rows[:LEARNT_ROWS])):
            return cls()
        return cls(tuple(_Column.learnt(cells) for cells in zip(*fitting, strict=True)), delimiter)

    def aligned(self, row: Sequence[str]) -> AlignedRow | None:
        """The row with as many cells as there are columns, where that is clearly likelier than cells without a column."""
        width = len(self.columns)
        surplus = len(row) - width
        if not width or not 0 < surplus <= MAX_SURPLUS:
            return None
        ways: dict[int, _Way] = {0: _Way(0.0, "", 0, 0, None)}
        for column in self.columns:
            ways = self._next_ways(ways, row, column, surplus)
        last = [self._ended(way, row, used) for used, way in ways.items()]
        best = max((way for way in last if way is not None), key=lambda way: way.score, default=None)
        if best is None or not self._are_credible(_cells_of(best), has_joined=best.num_joined > 0):
            return None
        as_it_stands = sum(column.likelihood(cell) for column, cell in zip(self.columns, row, strict=False)) - NO_COLUMN_COST * surplus
        if best.score < as_it_stands + MARGIN:
            return None
        return AlignedRow(_cells_of(best), best.num_joined, best.num_left_out)

    def _are_credible(self, cells: Sequence[str], *, has_joined: bool) -> bool:
        """Whether each cell may be one of its column; cells are joined only where no other gets a value never seen for it."""
        for column, cell in zip(self.columns, cells, strict=True):
            if column.likelihood(cell) < UNLIKELY or (has_joined and column.known is not None and cell and cell not in column.known):
                return False
        return True

    def _next_ways(self, ways: dict[int, _Way], row: Sequence[str], column: _Column, surplus: int) -> dict[int, _Way]:
        found: dict[int, _Way] = {}
        for used, way in ways.items():
            spent = way.num_joined + way.num_left_out
            for left_out in range(surplus - spent + 1):
                if left_out and (used + left_out > len(row) or row[used + left_out - 1].strip()):
                    break
                self._add_cells(found, way, row, used + left_out, left_out, column, surplus - spent - left_out)
        return found

    def _add_cells(
        self, found: dict[int, _Way], way: _Way, row: Sequence[str], begin: int, left_out: int, column: _Column, most: int
    ) -> None:
        for joined in range(most + 1):
            end = begin + joined + 1
            if end > len(row):
                break
            cell = self.delimiter.join(row[begin:end])
            fit = column.likelihood(cell)
            if joined and (fit < UNLIKELY or not column.kinds.get("text")):
                continue
            score = way.score + fit - JOINED_COST * joined - LEFT_OUT_COST * left_out
            if end not in found or score > found[end].score:
                found[end] = _Way(score, cell, way.num_joined + joined, way.num_left_out + left_out, way)

    def _ended(self, way: _Way, row: Sequence[str], used: int) -> _Way | None:
        rest = row[used:]
        if any(cell.strip() for cell in rest):
            return None
        return _Way(way.score - LEFT_OUT_COST * len(rest), way.cell, way.num_joined, way.num_left_out + len(rest), way.before)


def _cells_of(way: _Way) -> list[str]:
    cells = []
    step: _Way | None = way
    while step is not None and step.before is not None:
        cells.append(step.cell)
        step = step.before
    return cells[::-1]
