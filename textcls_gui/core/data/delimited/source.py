"""CSV, TSV and their like, read in blocks: every row is kept, at its place, however it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.alignment import Alignment
from textcls_gui.core.data.delimited.dialect import find_dialect, usual_width
from textcls_gui.core.data.delimited.encoding import choose_encoding, require_text
from textcls_gui.core.data.delimited.layout import find_layout
from textcls_gui.core.data.delimited.lines import LineBatch, LineReader, head_lines, split_lines
from textcls_gui.core.data.delimited.records import MAX_RECORD_CHARACTERS, Records, read_records
from textcls_gui.core.data.delimited.regular import MAX_COLUMNS, Regularizer
from textcls_gui.core.data.rows import STANDS_ABOVE, ReadOptions, Report, RowBlock, SkippedRow, TableFormat, ignore_progress
from textcls_gui.core.errors import DatasetError

LIKELY_DELIMITERS = {".tsv": "\t", ".tab": "\t", ".psv": "|"}


class DelimitedSource:
    """A file of delimited text, opened: its encoding, its dialect and its header are known, its rows are still to be read."""

    def __init__(self, path: Path, options: ReadOptions, sample: bytes) -> None:
        """
        Args:
            sample: the beginning of the file, and perhaps lines from further on.

        Raises:
            DatasetError: the file holds no text, or has too many columns.
            LookupError, UnicodeError: it cannot be read in the encoding that was wished for.
        """
        require_text(path, sample[: 1 << 16], is_encoding_told=options.encoding is not None)
        self._path = path
        self.encoding, self.encodings = choose_encoding(sample, options.encoding)
        head, bad, is_whole = head_lines(sample, self.encoding)
        likely = LIKELY_DELIMITERS.get(path.suffix.lower())
        self.dialect = find_dialect(head, options.delimiter, options.quote, likely, is_whole=is_whole)
        if self.dialect.needs_preparing:
            head = split_lines(self.dialect.prepared("".join(head)))
        self._head = LineBatch(1, head, bad, is_whole)
        records = read_records(head, self.dialect, None, is_last=is_whole)
        if records.notes:  # knowing how wide the table is helps to mend them
            records = read_records(head, self.dialect, usual_width([row for row in records.rows if row]), is_last=is_whole)
        begins = [1, *(end + 1 for end in records.ends)]
        self._layout = find_layout(records.rows, options.has_header, _row_at(begins, options.first_line))
        if self._layout.width > MAX_COLUMNS:
            raise DatasetError(
                "{name} has {count} columns, and {most} is the most that can be read.",
                hint="Keep the columns with the texts and their labels, or choose another sign between the columns.",
                name=path.name,
                count=f"{self._layout.width:,}",
                most=f"{MAX_COLUMNS:,}",
            )
        first_body_row = self._layout.first + self._layout.num_header_rows
        self._first_line = begins[min(self._layout.first, len(begins) - 1)]
        self._body_line = begins[min(first_body_row, len(begins) - 1)]
        self._regularizer = self._made_regularizer(records.rows[first_body_row:], options)

    def _made_regularizer(self, body: Sequence[list[str]], options: ReadOptions) -> Regularizer:
        layout, has_header = self._layout, self._layout.num_header_rows > 0
        filled = [row for row in body if row]
        alignment = Alignment.learnt(filled, layout.width, self.dialect.delimiter, has_header=has_header)
        is_told = options.has_header is not None
        header = list(layout.header) if has_header and not is_told and layout.num_header_rows == 1 else None
        return Regularizer([*layout.header] or [""] * layout.width, alignment, header, finds_notes=layout.width > 1 and not is_told)

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self._regularizer.columns)

    @property
    def format(self) -> TableFormat:
        return TableFormat(
            kind="delimited",
            encoding=self.encoding.name,
            delimiter=self.dialect.delimiter,
            quote=self.dialect.quote,
            escape=self.dialect.escape,
            has_header=self._layout.num_header_rows > 0,
            first_line=self._first_line,
        )

    def blocks(self, control: RunControl, report: Report = ignore_progress) -> Iterator[RowBlock]:
        """
        Raises:
            DatasetError: the file has changed meanwhile, or cannot be read.
            Cancelled: a stop was asked for.
        """
        prepare = self.dialect.prepared if self.dialect.needs_preparing else None
        yield from self.blocks_of(LineReader(self._path, self.encoding, prepare).batches(control, report))

    def head_blocks(self) -> Iterator[RowBlock]:
        """The rows of the beginning alone, which is in memory already; the source gives no others afterwards."""
        return self.blocks_of([self._head])

    def blocks_of(self, batches: Iterable[LineBatch]) -> Iterator[RowBlock]:
        """Blocks of whole rows: the lines of a row that goes on wait for the next batch."""
        waiting: list[str] = []
        bad: list[SkippedRow] = []
        tried = 0
        for batch in self._below_header(batches):
            lines, first = waiting + batch.lines, batch.first - len(waiting)
            bad += batch.bad
            if waiting and not batch.is_last and sum(map(len, lines)) < 2 * tried < MAX_RECORD_CHARACTERS:
                waiting = lines  # a row of many lines is not read anew with each batch
                continue
            records = read_records(lines, self.dialect, self._layout.width, is_last=batch.is_last, first=first)
            waiting = lines[records.num_lines :]
            tried = sum(map(len, waiting))
            yield self._block(records, first, bad, is_last=batch.is_last)
            bad = []

    def _below_header(self, batches: Iterable[LineBatch]) -> Iterator[LineBatch]:
        """The batches without the header and what stands above it, which is noted."""
        for batch in batches:
            num_above = min(max(0, self._body_line - batch.first), len(batch.lines))
            if not num_above:
                yield batch
                continue
            above = [
                SkippedRow(number, STANDS_ABOVE[0])
                for number, line in enumerate(batch.lines[:num_above], batch.first)
                if number < self._first_line and line.strip()
            ]
            yield LineBatch(batch.first + num_above, batch.lines[num_above:], [*above, *batch.bad], batch.is_last)

    def _block(self, records: Records, first: int, bad: Sequence[SkippedRow], *, is_last: bool) -> RowBlock:
        """
        Args:
            first: the line of the first record.
        """
        notes = [*bad, *records.notes]
        lines: Sequence[int] = range(first, first + len(records.rows))
        if len(records.rows) != records.num_lines:
            lines = [first, *(first + end for end in records.ends[:-1])][: len(records.rows)]
        lines, rows = self._regularizer.regular(lines, records.rows, notes, is_last=is_last)
        cells: Sequence[Sequence[str]] = list(zip(*rows, strict=True)) or [()] * len(self._regularizer.columns)
        return RowBlock(lines, cells, sorted(notes, key=lambda note: note.line))


def _row_at(begins: Sequence[int], line: int | None) -> int | None:
    if line is None:
        return None
    return next((row for row, begin in enumerate(begins) if begin >= line), len(begins) - 1)
