"""Rows become as wide as their table: short ones are filled up, extra cells find a place, notes below the table are told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from textcls_gui.core.data.delimited.alignment import Alignment
from textcls_gui.core.data.delimited.layout import filled, is_drawn_line
from textcls_gui.core.data.rows import SkippedRow
from textcls_gui.core.phrases import phrase

MAX_HELD_ROWS = 100
MAX_COLUMNS = 16_384  # as many as a spreadsheet has
MAX_GROWN_COLUMNS = 2_000  # each costs time and memory in every row, and one row alone does not bring more: it has lost its end
END_OF_FILE = "\x1a"  # as DOS wrote it
BELOW = phrase("is a note below the table and not part of it")
REPEATS = phrase("repeats the names of the columns")
JOINED = phrase("has {found} cells, but the table has {expected} columns; neighbouring cells were joined into one")
TOO_WIDE = phrase("has {found} cells, more than a table may have columns, and is left out")
LEFT_OUT = phrase("has {found} cells, but the table has {expected} columns; an empty cell was left out")
_NOTE = re.compile(
    r"\s*[\"'(\[]?(?:sources?|notes?|remarks?|footnotes?|legend|copyright|©|\(c\)|\*|†|‡|#|\d\)|\(\d\)|generated|exported|created|updated"
    r"|last updated|printed|quellen?|hinweise?|anmerkung(?:en)?|fuentes?|notas?|fonte|remarques?"
    r"|\(?\d+ rows?|来源|资料来源|注|备注|说明|источник|примечани[ея])(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that may turn out to be a note below the table; `is_set_apart` where it is short or follows an empty line."""

    line: int
    cells: list[str]
    is_set_apart: bool


@dataclass(slots=True)
class Regularizer:
    """Keeps the columns of a table while its rows come in, and the last sparse rows until it is known what follows them.

    Attributes:
        columns: grow where rows have more cells.
        header: the names as they stand in the file, where a row that repeats them shall be left out.
    """

    columns: list[str]
    alignment: Alignment
    header: list[str] | None
    finds_notes: bool
    _held: list[_Row] = field(default_factory=list)
    _after_gap: bool = False

    def regular(
        self, lines: Sequence[int], rows: list[list[str]], notes: list[SkippedRow], *, is_last: bool
    ) -> tuple[Sequence[int], list[list[str]]]:
        """Rows of the same width with their lines; what was not obvious is added to the notes."""
        width = len(self.columns)
        if not self._held and not self._after_gap and set(map(len, rows)) <= {width} and not self._has_peculiar(rows):
            return lines, rows
        kept = self._held
        self._held = []
        for line, row in zip(lines, rows, strict=True):
            if not row or (len(row) == 1 < width and not row[0].strip().strip(END_OF_FILE)):
                self._after_gap = True
                continue
            is_short = len(row) < width
            placed = self._placed(line, row, notes)
            if placed is not None:
                kept.append(_Row(line, placed, is_short or self._after_gap))
                self._after_gap = not filled(placed)
        self._hold_back(kept, notes, is_last=is_last)
        width = len(self.columns)
        return [row.line for row in kept], [row.cells + [""] * (width - len(row.cells)) for row in kept]

    def _has_peculiar(self, rows: list[list[str]]) -> bool:
        """Rows that are as wide as the table and yet none of it."""
        if not rows:
            return False
        return (self.finds_notes and filled(rows[-1]) < 2) or (self.header is not None and self.header in rows)

    def _placed(self, line: int, row: list[str], notes: list[SkippedRow]) -> list[str] | None:
        width = len(self.columns)
        if len(row) > width:
            last = next((place for place in range(len(row), width, -1) if row[place - 1]), width)
            row = row[:last]
        if len(row) > max(width, MAX_GROWN_COLUMNS):
            notes.append(SkippedRow(line, TOO_WIDE, {"found": f"{len(row):,}"}))
            return None
        if self._repeats_header(row):
            notes.append(SkippedRow(line, REPEATS))
            self.columns += row[width:]
            return None
        if len(row) <= width:
            return row + [""] * (width - len(row))
        aligned = self.alignment.aligned(row)
        if aligned is not None:
            template = JOINED if aligned.num_joined else LEFT_OUT
            notes.append(SkippedRow(line, template, {"found": str(len(row)), "expected": str(width)}))
            return aligned.cells
        self.columns += [""] * (len(row) - width)
        return row

    def _repeats_header(self, row: list[str]) -> bool:
        if self.header is None:
            return False
        shared = min(len(row), len(self.header))
        return shared > 1 and len(self.header) - shared < 3 and row[:shared] == self.header[:shared]

    def _hold_back(self, kept: list[_Row], notes: list[SkippedRow], *, is_last: bool) -> None:
        """Take the sparse rows at the end away: for good if they are notes, until the next block if that is not known yet."""
        if not self.finds_notes:
            return
        begin = len(kept)
        while begin and len(kept) - begin < MAX_HELD_ROWS and filled(kept[begin - 1].cells) < 2:
            begin -= 1
        sparse = kept[begin:]
        if not is_last:
            self._held = sparse
            del kept[begin:]
            return
        first_note = next((number for number, row in enumerate(sparse) if self._is_note(row)), len(sparse))
        while 0 < first_note < len(sparse) and not filled(sparse[first_note - 1].cells):
            first_note -= 1
        for row in sparse[first_note:]:
            notes.append(SkippedRow(row.line, BELOW))
        del kept[begin + first_note :]

    def _is_note(self, row: _Row) -> bool:
        text = next((cell for cell in row.cells if cell.strip()), "")
        if text and len(self.columns) > 3 and bool(row.cells[0].strip()) and (_NOTE.match(text) or is_drawn_line(row.cells)):
            return True
        if not text or not row.is_set_apart:
            return False
        return bool(_NOTE.match(text)) or (len(self.columns) > 3 and (len(text) > 25 or " " in text) and bool(row.cells[0].strip()))
