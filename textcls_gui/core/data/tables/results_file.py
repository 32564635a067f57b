"""Numbers and texts as a CSV file that a spreadsheet opens as what they are: letters as letters, and no cell as a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from textcls_gui.core.control import RunControl
from textcls_gui.core.files import written_beside

Cell = str | int | float
# What spreadsheets take for the beginning of a formula, in the wide letters of East Asia too; after a tab or a line break as well.
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?\s*%?")
LONGEST_CELL = 32_767  # of characters, in Excel; a longer one breaks the rows after it


@dataclass(frozen=True, slots=True)
class ResultTable:
    """`rows` are gone through once, on a worker's thread."""

    header: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


def harmless(cell: str) -> str:
    """The cell with an apostrophe before it if a spreadsheet could run it; a plain number such as -5 stays."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def write_results(table: ResultTable, path: Path, control: RunControl | None = None) -> None:
    """Write CSV (RFC 4180) in UTF-8 with byte order mark, which Excel wants; the file is there whole or not at all.

    Raises:
        LibraryError: the disk is full, or writing is not allowed.
        Cancelled: a stop was asked for; no file is left.
    """
    control = control or RunControl()
    with written_beside(path) as beside, beside.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([harmless(name) for name in table.header])
        for row in table.rows:
            control.raise_if_discarded()
            writer.writerow([_written(cell) for cell in row])


def tab_separated(table: ResultTable) -> str:
    """The table as text that can be pasted into a spreadsheet; tabs and line breaks inside a cell become spaces."""
    rows = [[harmless(name) for name in table.header], *([str(_written(cell)) for cell in row] for row in table.rows)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        return harmless(cell[:LONGEST_CELL])
    return f"{cell:.6g}" if isinstance(cell, float) else str(cell)
