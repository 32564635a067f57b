"""A table as it was read: every cell as text, every row with the line it came from."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

FileKind = Literal["csv", "jsonl", "json"]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file; None is found out from the file."""

    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None


@dataclass(frozen=True, slots=True)
class TableFormat:
    """How a file was read. `delimiter` is empty for JSON; `encoding` is Python's name for it."""

    kind: FileKind
    encoding: str
    delimiter: str
    has_header: bool


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that could not be imported; `line` is its first line in the file, from 1."""

    line: int
    reason: str


class Table:
    """Columns of text, in memory. Cells are exactly what the file holds: "NA", "007" and " x " stay what they are."""

    def __init__(
        self,
        path: Path,
        columns: tuple[str, ...],
        cells: Sequence[Sequence[str]],
        lines: array[int],
        skipped: tuple[SkippedRow, ...],
        table_format: TableFormat,
    ) -> None:
        self.path = path
        self.columns = columns
        self.skipped = skipped
        self.format = table_format
        self._cells = cells
        self._lines = lines

    @property
    def num_rows(self) -> int:
        return len(self._lines)

    def row(self, index: int) -> tuple[str, ...]:
        return tuple(column[index] for column in self._cells)

    def rows(self) -> Iterator[tuple[str, ...]]:
        return zip(*self._cells, strict=True)

    def column(self, index: int) -> Sequence[str]:
        return self._cells[index]

    def cell(self, row: int, column: int) -> str:
        return self._cells[column][row]

    def line_number(self, row: int) -> int:
        """The line in the file, from 1, on which the row starts."""
        return self._lines[row]
