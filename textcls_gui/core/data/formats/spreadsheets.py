"""A spreadsheet becomes rows: the sheet with the texts, every cell as the spreadsheet shows it in a plain cell."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from threading import Thread
from typing import TypeVar

import python_calamine as calamine

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.layout import first_row_is_header
from textcls_gui.core.data.formats.archive import damaged, locked
from textcls_gui.core.data.formats.gathering import BlockBuilder, opening
from textcls_gui.core.data.formats.old_workbook import check_old_workbook
from textcls_gui.core.data.formats.spreadsheet_checks import (
    CheckedWorkbook,
    SpreadsheetKind,
    check_workbook,
    find_errors,
    find_spreadsheet_kind,
)
from textcls_gui.core.data.rows import STANDS_ABOVE, ReadOptions, Report, RowBlock, TableFormat
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.phrases import Phrase

SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xls", ".ods")
SAMPLE_ROWS = 200
LISTEN_EVERY_ROWS = 500
LISTEN_EVERY_SECONDS = 0.02
LARGEST_PLAIN_NUMBER = 1e21
SMALLEST_PLAIN_NUMBER = 1e-9

Value = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
T = TypeVar("T")


def open_spreadsheet(path: Path, options: ReadOptions, control: RunControl) -> SpreadsheetSource:
    """Open one sheet of an .xlsx, .xls or .ods file: the one asked for, or the one with the most texts.

    Raises:
        DatasetError: the file is missing, locked, damaged, made to harm, or has no such sheet; or it is text under a
            spreadsheet's name, which `find_spreadsheet_kind` tells before.
        Cancelled: a stop was asked for.
    """
    control.raise_if_stopped()
    with opening(path):
        _require_no_note(path)
        kind = find_spreadsheet_kind(path)
        _require_readable(path, kind)
        checked = check_workbook(path, kind, control) if kind in ("xlsx", "ods") else CheckedWorkbook()
        if kind == "xls":
            check_old_workbook(path, control)
        workbook = _Workbook.open(path, kind, control)
        sheet = workbook.sheet_named(options.sheet) if options.sheet else workbook.sheet_with_most_texts()
        errors = find_errors(path, sheet.name, checked, control)
    return SpreadsheetSource(_Grid(sheet, errors, path), options, workbook.sheet_names)


def cell_text(value: Value) -> str:
    """What a cell without a number format shows: 7 and not 7.0, 2024-01-31, TRUE."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number_text(value)
        case datetime.datetime():
            return f"{value:%Y-%m-%d} {_clock(value.time())}" if value.year >= 1000 else value.isoformat(" ")
        case datetime.date():
            return value.isoformat()
        case datetime.time():
            return _clock(value)
        case datetime.timedelta():
            return _duration_text(value)


def _number_text(value: float) -> str:
    """15 digits, as spreadsheets show them, so that 0.1 + 0.2 is 0.3; a whole number keeps all it has and gets no exponent."""
    if not math.isfinite(value):
        return repr(value).upper()  # no spreadsheet program writes that
    if value == int(value):
        return format(Decimal(repr(value)).to_integral_value(), "f") if abs(value) < LARGEST_PLAIN_NUMBER else repr(value).upper()
    digits = format(value, ".15g")
    return format(Decimal(digits), "f") if abs(value) >= SMALLEST_PLAIN_NUMBER else digits.upper()


def _clock(time: datetime.time) -> str:
    return f"{time:%H:%M:%S}" + (f".{time.microsecond:06}".rstrip("0") if time.microsecond else "")


def _duration_text(duration: datetime.timedelta) -> str:
    seconds = round(duration.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _require_no_note(path: Path) -> None:
    if path.name.startswith("~$"):
        raise DatasetError(
            "{name} is only a note of the spreadsheet program that the file {other} is open there.",
            hint="Close it there and choose {other}.",
            name=path.name,
            other=path.name[2:],
        )


def _require_readable(path: Path, kind: SpreadsheetKind) -> None:
    match kind:
        case "locked":
            raise locked(path)
        case "web page":
            raise _under_another_name(path, Phrase("a web page"))
        case "xml":
            raise _under_another_name(path, Phrase("a spreadsheet in an old XML format"))
        case "xlsb":
            raise _under_another_name(path, Phrase("a spreadsheet in Excel's binary format"))
        case "text":
            raise _under_another_name(path, Phrase("a text file"))
        case "xlsx" | "xls" | "ods":
            pass


def _under_another_name(path: Path, what: str) -> DatasetError:
    return DatasetError(
        "The file {name} is {what}, which this program cannot read as a spreadsheet.",
        hint="Open it in a spreadsheet program, save it as “Excel workbook (.xlsx)” and choose that.",
        name=path.name,
        what=what,
    )


@contextmanager
def _parsing(path: Path) -> Iterator[None]:
    try:
        yield
    except calamine.PasswordError as error:
        raise locked(path) from error
    except (calamine.CalamineError, ValueError, OverflowError) as error:
        raise damaged(path) from error
    except BaseException as error:  # the parser's panic derives from nothing else
        if type(error).__name__ == "PanicException":
            raise damaged(path) from error
        raise


def _listening(control: RunControl, work: Callable[[], T]) -> T:
    """The outcome of `work`, which runs in a thread of its own: the parser hears no wish to stop, so it is left to itself then."""
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:  # told to the thread that waits for it
            outcome.set_exception(error)

    Thread(target=run, name="spreadsheet parser", daemon=True).start()
    while not wait([outcome], LISTEN_EVERY_SECONDS).done:
        control.raise_if_stopped()
    return outcome.result()


@dataclass(frozen=True, slots=True)
class _Workbook:
    path: Path
    content: calamine.CalamineWorkbook
    control: RunControl

    @classmethod
    def open(cls, path: Path, kind: SpreadsheetKind, control: RunControl) -> _Workbook:
        def load() -> calamine.CalamineWorkbook:
            if path.suffix.lower() == f".{kind}":
                return calamine.CalamineWorkbook.from_path(path)
            with path.open("rb") as file:  # the parser goes by the name, which is wrong
                return calamine.CalamineWorkbook.from_filelike(file)

        with _parsing(path):
            return cls(path, _listening(control, load), control)

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """Charts and macros are no sheets here; hidden sheets are."""
        return tuple(sheet.name for sheet in self.content.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet)

    def sheet_named(self, name: str) -> calamine.CalamineSheet:
        if name not in self.sheet_names:
            raise DatasetError(
                "The file {file} has no sheet “{sheet}”.",
                hint="Choose one of its sheets: {sheets}.",
                file=self.path.name,
                sheet=name,
                sheets=", ".join(self.sheet_names),
            )
        with _parsing(self.path):
            return _listening(self.control, lambda: self.content.get_sheet_by_name(name))

    def sheet_with_most_texts(self) -> calamine.CalamineSheet:
        """Of the sheets that can be seen; a hidden one only where all others are empty."""
        hidden = {sheet.name for sheet in self.content.sheets_metadata if sheet.visible != calamine.SheetVisibleEnum.Visible}
        visible = [name for name in self.sheet_names if name not in hidden]
        best = self._best_of(visible) or self._best_of([name for name in self.sheet_names if name in hidden])
        if best is None:
            raise DatasetError(
                "The file {name} has no rows with texts.", hint="Choose a file with one text in each row.", name=self.path.name
            )
        return best

    def _best_of(self, names: Sequence[str]) -> calamine.CalamineSheet | None:
        best, best_score = None, (0, 0)
        for name in names:
            sheet = self.sheet_named(name)
            score = _num_texts(sheet, self.path, self.control) if len(names) > 1 else (0, sheet.height)
            if score > best_score:
                best, best_score = sheet, score
        return best


def _rows_of(sheet: calamine.CalamineSheet, path: Path) -> Iterator[Sequence[Value]]:
    """Cells become values one row at a time, and a date beyond all calendars is met only then."""
    with _parsing(path):
        yield from sheet.iter_rows()


def _num_texts(sheet: calamine.CalamineSheet, path: Path, control: RunControl) -> tuple[int, int]:
    """How many rows hold something that reads like a text, and how many rows there are at all."""
    count = 0
    for number, row in enumerate(_rows_of(sheet, path)):
        if number % LISTEN_EVERY_ROWS == 0:
            control.raise_if_stopped()
        count += any(type(value) is str and _is_text(value) for value in row)
    return count, sheet.height


def _is_text(cell: str) -> bool:
    """Several words, or as much in a script without spaces."""
    return " " in cell.strip() or len(cell) >= 20 or (len(cell) >= 4 and not cell.isascii())


class _Grid:
    """The filled part of a sheet, row by row, with its errors and with cells that are merged over several rows."""

    def __init__(self, sheet: calamine.CalamineSheet, errors: dict[tuple[int, int], str], path: Path) -> None:
        self.name = sheet.name
        self._sheet = sheet
        self._path = path
        (_start_row, start), (_end_row, end) = sheet.start or (0, 0), sheet.end or (0, -1)
        columns = {column for _row, column in errors}
        self._first = min([start, *columns]) if sheet.start or not columns else min(columns)
        self._gap = start - self._first if sheet.start else 0
        self.width = max([end, *columns]) + 1 - self._first
        self._errors = _by_row((row, column - self._first, error) for (row, column), error in errors.items())
        merged = sheet.merged_cell_ranges or ()
        self._merged = _by_row((top, left - self._first, bottom) for (top, left), (bottom, _right) in merged if bottom > top)
        self.num_rows = max([sheet.total_height, *(row + 1 for row in self._errors)])

    def rows(self) -> Iterator[tuple[int, Sequence[Value]]]:
        """Row number from 1, and its cells; rows without any are left out."""
        if not self._merged:
            yield from ((index + 1, row) for index, row in enumerate(self._own_rows()) if row.count("") < len(row))
            return
        spans: dict[int, tuple[int, Value]] = {}
        for index, own in enumerate(self._own_rows()):
            if own.count("") == len(own):
                continue
            row = list(own)
            spans = {column: span for column, span in spans.items() if span[0] >= index}
            for column, (_bottom, value) in spans.items():
                row[column] = value
            spans |= {column: (bottom, row[column]) for column, bottom in self._merged.get(index, ()) if 0 <= column < self.width}
            yield index + 1, row

    def _own_rows(self) -> Iterator[Sequence[Value]]:
        """All rows from the sheet's first on; the parser leaves out empty columns on the left, not empty rows above."""
        if not self._errors and not self._gap:
            yield from _rows_of(self._sheet, self._path)
            return
        num_parsed, left = 0, [""] * self._gap
        for index, parsed in enumerate(_rows_of(self._sheet, self._path)):
            yield self._with_errors(index, [*left, *parsed])
            num_parsed += 1
        for index in range(num_parsed, self.num_rows):
            yield self._with_errors(index, [])

    def _with_errors(self, index: int, row: list[Value]) -> list[Value]:
        row += [""] * (self.width - len(row))
        for column, error in self._errors.get(index, ()):
            row[column] = error
        return row


def _by_row(entries: Iterable[tuple[int, int, T]]) -> dict[int, list[tuple[int, T]]]:
    rows: dict[int, list[tuple[int, T]]] = {}
    for row, column, entry in entries:
        rows.setdefault(row, []).append((column, entry))
    return rows


@dataclass(slots=True)
class _Beginning:
    """Where the table begins: what stands above it, whether its first row is a header."""

    first_row: int = 1
    above: list[int] = field(default_factory=list)
    header: list[str] | None = None


class SpreadsheetSource:
    """The rows of one sheet. A merged cell counts for each of its rows; a row without a filled cell is no row."""

    def __init__(self, grid: _Grid, options: ReadOptions, sheets: tuple[str, ...]) -> None:
        self._grid = grid
        self._beginning = _find_beginning(grid, options)
        header = self._beginning.header
        self.columns = tuple(header) if header is not None else ("",) * grid.width
        self.format = TableFormat(
            "spreadsheet", has_header=header is not None, first_line=self._beginning.first_row, sheet=grid.name, sheets=sheets
        )

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        builder = BlockBuilder(self._grid.width)
        for above in self._beginning.above:
            builder.skip(above, STANDS_ABOVE[1])
        first_row = self._beginning.first_row + (self._beginning.header is not None)
        for number, row in self._grid.rows():
            if number < first_row:
                continue
            builder.add(number, [value if type(value) is str else cell_text(value) for value in row])
            if builder.is_full:
                control.raise_if_stopped()
                yield builder.take()
                report(min(1.0, number / self._grid.num_rows))
        control.raise_if_stopped()
        if not builder.is_empty:
            yield builder.take()
        report(1.0)


def _find_beginning(grid: _Grid, options: ReadOptions) -> _Beginning:
    rows: list[tuple[int, Sequence[Value]]] = []
    for number, row in grid.rows():
        if number >= (options.first_line or 1):
            rows.append((number, row))
        if len(rows) == SAMPLE_ROWS:
            break
    if not rows:
        return _Beginning()
    start = 0 if options.first_line is not None else _first_of_table(rows, options)
    sample = [row for _number, row in rows[start:]]
    has_header = _has_header(sample) if options.has_header is None else options.has_header
    header = [cell_text(value) for value in sample[0]] if has_header else None
    return _Beginning(rows[start][0], [number for number, _row in rows[:start]], header)


def _first_of_table(rows: list[tuple[int, Sequence[Value]]], options: ReadOptions) -> int:
    """Index of the first row that is about as full as the others, where titles and notes stand above it.

    A row of a table without a header may have gaps too: it is a note only where a free row follows, or a header.
    """
    filled = [sum(value != "" for value in row) for _number, row in rows]
    usual = sorted(filled)[len(filled) // 2]
    start = next(index for index, count in enumerate(filled) if count >= max(2, 0.6 * usual) or count >= usual)
    if start == 0:
        return 0
    is_apart = rows[start][0] > rows[start - 1][0] + 1
    is_header = options.has_header is not False and _has_header([row for _number, row in rows[start:]])
    return start if is_apart or is_header else 0


def _has_header(rows: Sequence[Sequence[Value]]) -> bool:
    if len(rows) > 1 and _names_typed_columns(rows):
        return True
    return first_row_is_header([[cell_text(value) for value in row] for row in rows])


def _names_typed_columns(rows: Sequence[Sequence[Value]]) -> bool:
    """Words above numbers or dates are names."""
    header, below = rows[0], rows[1:]
    if not all(type(value) is str for value in header) or len(set(header)) < len(header):
        return False
    columns = [[value for value in column if value != ""] for column in zip(*below, strict=True)]
    return any(name and column and not any(type(value) is str for value in column) for name, column in zip(header, columns, strict=True))
