"""A file is looked through once before it gets its labels: how many rows and columns it has, which of them are texts, what was not read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import guess_from, place_of, sample_size
from textcls_gui.core.data.dataset import BETWEEN_COLUMNS
from textcls_gui.core.data.reading import open_source, told_in_words
from textcls_gui.core.data.rows import ReadOptions, Report, RowBlock, RowSource, SkippedRow, ignore_progress
from textcls_gui.core.data.tables.building import NO_TEXT, shown_names, whole_characters
from textcls_gui.core.errors import DatasetError

NOTED_ROWS = 1_000
ROW_COST = 100  # characters of text that cost as much as what a row costs beside its text
READ_CHARACTERS = 20_000  # of one text; what follows is hardly looked at
LONGEST_EXCEL_CELL = 32_767  # in UTF-16
Columns = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """`texts` are the places of the text columns; `line_too_long` is where the first cell stands that is too long for Excel.

    `header` is as in the file, if the file names its columns. `cost` says how much work the texts are.
    """

    header: tuple[str, ...]
    texts: tuple[int, ...]
    num_rows: int
    cost: float
    line_too_long: int | None
    num_skipped: int
    skipped: tuple[SkippedRow, ...]


def survey(path: Path, options: ReadOptions | None, columns: Columns, control: RunControl, report: Report = ignore_progress) -> Survey:
    """Look through a file.

    Args:
        columns: of the texts, by their places or their names; none are found by themselves.

    Raises:
        DatasetError: the file cannot be read, has no rows, or no such column.
        Cancelled: a stop was asked for.
    """
    with told_in_words(path, options):
        source = open_source(path, options, control)
        looked = _Looked(path, columns)
        for block in source.blocks(control, report):
            control.raise_if_stopped()
            looked.add(block, source)
    return looked.survey(source)


class _Looked:
    """What was seen so far. The first rows wait until there are enough for a guess."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._path = path
        self._columns = columns
        self._texts: tuple[int, ...] | None = None
        self._first: list[tuple[str, ...]] = []
        self._waiting: list[RowBlock] = []
        self._width = self._num_rows = self._num_skipped = 0
        self._skipped: list[SkippedRow] = []
        self._cost = 0.0
        self._line_too_long: int | None = None

    def add(self, block: RowBlock, source: RowSource) -> None:
        self._width = max(self._width, len(source.columns), len(block.cells))
        self._num_rows += len(block.lines)
        notes = [*block.skipped, *mended_rows(block)]
        self._num_skipped += len(notes)
        self._skipped += notes[: NOTED_ROWS - len(self._skipped)]
        if self._line_too_long is None:
            self._line_too_long = _line_too_long(block)
        if self._texts is None:
            wanted = sample_size(self._width) - len(self._first)
            self._first += [row for row, _ in zip(zip(*block.cells, strict=True), range(wanted), strict=False)]
            self._waiting.append(block)
            if len(self._first) >= sample_size(self._width):
                self._choose(source)
        else:
            self._count(block)

    def survey(self, source: RowSource) -> Survey:
        if self._num_rows == 0 or self._width == 0:
            raise DatasetError(
                "The file {name} has no rows with texts.", hint="Choose a file with one text in each row.", name=self._path.name
            )
        if self._texts is None:
            self._choose(source)
        assert self._texts is not None
        named = (*source.columns, *[""] * (self._width - len(source.columns)))
        header = named if any(named) else shown_names(named)
        skipped = tuple(sorted(self._skipped, key=lambda row: row.line))
        return Survey(header, self._texts, self._num_rows, self._cost, self._line_too_long, self._num_skipped, skipped)

    def _choose(self, source: RowSource) -> None:
        named = (*source.columns, *[""] * (self._width - len(source.columns)))
        names = shown_names(named)
        rows = [row + ("",) * (self._width - len(row)) for row in self._first]
        chosen = [place_of(column, names, self._path.name) if isinstance(column, str) else column for column in self._columns]
        if any(not 0 <= column < self._width for column in chosen):
            raise DatasetError("{file} has changed since it was looked at.", hint="Choose the file again.", file=self._path.name)
        self._texts = tuple(chosen) or (guess_from(names, rows).text,)
        for block in self._waiting:
            self._count(block)
        self._waiting, self._first = [], []

    def _count(self, block: RowBlock) -> None:
        assert self._texts is not None
        self._cost += sum(map(cost_of, texts_in(block, self._texts)))


def cost_of(text: str) -> float:
    return ROW_COST + min(len(text), READ_CHARACTERS)


def texts_in(block: RowBlock, columns: Sequence[int]) -> Iterator[str]:
    """One for each row: several columns are joined as they are for training."""
    missing = [""] * len(block.lines)
    chosen = [block.cells[column] if column < len(block.cells) else missing for column in columns]
    if len(chosen) == 1:
        return iter(chosen[0])
    return (BETWEEN_COLUMNS.join(cell for cell in cells if cell.strip()) for cells in zip(*chosen, strict=True))


def mended_rows(block: RowBlock) -> list[SkippedRow]:
    """Rows with halves of characters, which no file can hold."""
    odd = [column for column in block.cells if not _is_text(column)]
    lines = {line for column in odd for line, cell in zip(block.lines, column, strict=True) if whole_characters(cell) != cell}
    return [SkippedRow(line, NO_TEXT) for line in sorted(lines)]


def mended(block: RowBlock) -> RowBlock:
    """The same with � in their place."""
    if all(map(_is_text, block.cells)):
        return block
    return replace(block, cells=[column if _is_text(column) else [*map(whole_characters, column)] for column in block.cells])


def _is_text(column: Sequence[str]) -> bool:
    try:
        "".join(column).encode()
    except UnicodeEncodeError:
        return False
    return True


def _line_too_long(block: RowBlock) -> int | None:
    for column in block.cells:
        if 2 * max(map(len, column), default=0) > LONGEST_EXCEL_CELL:
            for line, cell in zip(block.lines, column, strict=True):
                if 2 * len(cell) > LONGEST_EXCEL_CELL and len(cell.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_EXCEL_CELL:
                    return line
    return None
