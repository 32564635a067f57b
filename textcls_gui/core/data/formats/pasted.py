"""What was pasted from a spreadsheet, or typed, becomes rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.dialect import LABEL_NAMES, TEXT_NAMES, is_named
from textcls_gui.core.data.delimited.layout import first_row_is_header
from textcls_gui.core.data.formats.gathering import BlockBuilder
from textcls_gui.core.data.rows import ReadOptions, Report, RowBlock, TableFormat
from textcls_gui.core.errors import DatasetError

SAMPLE_ROWS = 200
LISTEN_EVERY = 500
ONE_COLUMN = ""
DELIMITERS = (",", ";", "|")
LINE_BREAKS = ("\r\n", "\n", "\r")
_CELL_END = re.compile(r"\r\n|\n|\r")


def open_pasted(text: str, options: ReadOptions) -> PastedSource:
    """Open what a spreadsheet puts on the clipboard: cells between tabs, and quotes around a cell with line breaks or tabs in it.

    Without a tab, the text is taken as CSV where every row then has as many cells as the first, or else as one text in each line.

    Raises:
        DatasetError: there is nothing in it.
    """
    text = text.removeprefix("\ufeff").rstrip("\0")
    if not text.strip():
        raise DatasetError(
            "There is nothing to paste.", hint="Copy some cells in a spreadsheet program first, or write one text in each line."
        )
    delimiter = _find_delimiter(text) if options.delimiter is None else options.delimiter
    return PastedSource(text, delimiter, options)


def _find_delimiter(text: str) -> str:
    if "\t" in text:
        return "\t"
    return next((delimiter for delimiter in DELIMITERS if _is_table(text, delimiter)), ONE_COLUMN)


def _is_table(text: str, delimiter: str) -> bool:
    """Whether all rows have the same cells, more than one, and do not look like sentences that happen to have a comma."""
    rows = [row for _line, row in islice(_rows(text, delimiter, '"'), SAMPLE_ROWS) if any(row)]
    if len({len(row) for row in rows}) != 1 or len(rows[0]) < 2:
        return False
    if any(is_named(cell, TEXT_NAMES | LABEL_NAMES) for cell in rows[0]):
        return True
    after = [cell for row in rows for cell in row[1:]]
    return len(rows) >= 3 and sum(cell.startswith(" ") for cell in after) < len(after) / 2


def _rows(text: str, delimiter: str, quote: str) -> Iterator[tuple[int, list[str]]]:
    """Line number from 1, and the cells of each row; an empty line is a row with one empty cell."""
    breaks = re.compile("|".join(["\r\n|\n|\r", *([re.escape(delimiter)] if delimiter else [])]))
    place, line = 0, 1
    while place < len(text):
        first_line, row = line, list[str]()
        while True:
            cell, end = _cell(text, place, delimiter, quote, breaks)
            line += len(_CELL_END.findall(cell))
            row.append(cell)
            found = breaks.match(text, end)
            place = found.end() if found else len(text)
            if not found or found[0] in LINE_BREAKS:
                break
        line += 1
        yield first_line, row


def _cell(text: str, place: int, delimiter: str, quote: str, breaks: re.Pattern[str]) -> tuple[str, int]:
    """A cell and where it ends."""
    if quote and delimiter and text.startswith(quote, place):
        closed = _quoted(text, place, quote, breaks)
        if closed is not None and (delimiter != "\t" or _needs_quotes(closed[0], quote)):
            return closed
    found = breaks.search(text, place)
    end = found.start() if found else len(text)
    return text[place:end], end


def _needs_quotes(cell: str, quote: str) -> bool:
    """Spreadsheets put no cell in quotes without need: other quotes are the text's own."""
    return any(character in cell for character in ("\t", "\n", "\r", quote))


def _quoted(text: str, place: int, quote: str, breaks: re.Pattern[str]) -> tuple[str, int] | None:
    """The cell within quotes, if they are closed before the cell's end."""
    end = place + 1
    while (end := text.find(quote, end)) >= 0:
        if not text.startswith(quote, end + 1):
            at_end = end + 1 == len(text) or breaks.match(text, end + 1)
            return (text[place + 1 : end].replace(quote * 2, quote), end + 1) if at_end else None
        end += 2
    return None


class PastedSource:
    """The rows of a text; an empty line is no row."""

    def __init__(self, text: str, delimiter: str, options: ReadOptions) -> None:
        self._text = text
        self._delimiter = delimiter
        self._quote = '"' if options.quote is None else options.quote
        self._first_line = options.first_line or 1
        rows = list(islice(self._filled_rows(), SAMPLE_ROWS))
        header = _header(rows, options, delimiter)
        width = max((len(row) for _line, row in rows), default=0)
        self.columns = (*header, *[""] * (width - len(header)))
        self._header_line = rows[0][0] if rows and header else 0
        self.format = TableFormat("delimited", "", delimiter, self._quote, self._quote, bool(header), rows[0][0] if rows else 1)

    def _filled_rows(self) -> Iterator[tuple[int, list[str]]]:
        rows = _rows(self._text, self._delimiter, self._quote)
        return ((line, row) for line, row in rows if line >= self._first_line and any(row))

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        builder = BlockBuilder(len(self.columns))
        num_lines = len(_CELL_END.findall(self._text)) + 1
        for number, (line, row) in enumerate(self._filled_rows()):
            if number % LISTEN_EVERY == 0:
                control.raise_if_stopped()
            if line != self._header_line:
                builder.add(line, row)
            if builder.is_full:
                yield self._taken(builder)
                report(min(1.0, line / num_lines))
        control.raise_if_stopped()
        if not builder.is_empty:
            yield self._taken(builder)
        report(1.0)

    def _taken(self, builder: BlockBuilder) -> RowBlock:
        self.columns = (*self.columns, *[""] * (builder.width - len(self.columns)))
        return builder.take()


def _header(rows: Sequence[tuple[int, list[str]]], options: ReadOptions, delimiter: str) -> list[str]:
    """The names of the columns, or nothing where there are none."""
    if not rows or options.has_header is False:
        return []
    cells = [row for _line, row in rows]
    if options.has_header is None and not _seems_header(cells, delimiter):
        return []
    return cells[0]


def _seems_header(rows: Sequence[Sequence[str]], delimiter: str) -> bool:
    """The first of some lines of text is one of them unless it is named like a column."""
    if delimiter == ONE_COLUMN or len(rows) == 1:
        return any(is_named(cell, TEXT_NAMES) for cell in rows[0])
    return first_row_is_header(rows)
