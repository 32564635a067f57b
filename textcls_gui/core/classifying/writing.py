"""Rows become a CSV file or an Excel workbook, which is there whole or not at all, in memory that does not grow with it."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from textcls_gui.core.classifying.survey import LONGEST_EXCEL_CELL, Survey
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.tables.results_file import harmless
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import cannot_write, flush_file, flush_folder, partial_name, put_in_place

EXCEL_ROWS, EXCEL_COLUMNS = 1_048_576, 16_384
EXCEL_SUFFIX, CSV_SUFFIX = ".xlsx", ".csv"
SHEET_NAME = "texts"
COLUMN_WIDTH = 18
Cell = str | float


class TableFile(Protocol):
    """`num_defused` cells got an apostrophe, since a spreadsheet would have run them."""

    num_defused: int

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Raises OSError."""

    def close(self) -> None:
        """All is written afterwards; raises OSError."""

    def abandon(self) -> None:
        """Let go of all files, whatever state they are in."""


class CsvFile:
    """RFC 4180 in UTF-8; numbers have four digits."""

    def __init__(self, path: Path, *, is_safe: bool, has_mark: bool) -> None:
        """
        Args:
            is_safe: no cell can be run as a formula.
            has_mark: begins with the byte order mark, without which Excel takes the file for another encoding.
        """
        self.num_defused = 0
        self._is_safe = is_safe
        self._file = path.open("w", encoding="utf-8-sig" if has_mark else "utf-8", errors="replace", newline="")
        self._writer = csv.writer(self._file)

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        self._writer.writerows([[self._written(cell) for cell in row] for row in rows])

    def close(self) -> None:
        self._file.close()

    def abandon(self) -> None:
        try:
            self._file.close()
        except OSError:
            self._file.close()  # the second time, what cannot be written is given up

    def _written(self, cell: Cell) -> str:
        if not isinstance(cell, str):
            return f"{cell:.4f}"
        if not self._is_safe:
            return cell
        safe = harmless(cell)
        self.num_defused += safe is not cell
        return safe


class ExcelFile:
    """One sheet. The person's own cells are written as text, which is never run, and in which 007 stays 007."""

    num_defused = 0

    def __init__(self, path: Path) -> None:
        options = {"constant_memory": True, "tmpdir": str(path.parent)}
        self._path = path
        self._book = xlsxwriter.Workbook(str(path), options)
        self._sheet = self._book.add_worksheet(SHEET_NAME)
        self._sheet.freeze_panes(1, 0)
        self._bold = self._book.add_format({"bold": True})
        self._share = self._book.add_format({"num_format": "0.0000"})
        self._row = 0

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        sheet = self._sheet
        for number, row in enumerate(rows, self._row):
            if number == 0:
                sheet.set_column(0, len(row) - 1, COLUMN_WIDTH)
            for column, cell in enumerate(row):
                if not isinstance(cell, str):
                    sheet.write_number(number, column, cell, self._share)
                elif cell:
                    sheet.write_string(number, column, cell, self._bold if number == 0 else None)
        self._row += len(rows)

    def close(self) -> None:
        try:
            self._book.close()
        except FileCreateError as error:
            raise _as_os_error(error) from error

    def abandon(self) -> None:
        for sheet in self._book.worksheets():
            handle = sheet.row_data_fh
            if handle is not None:
                try:
                    handle.close()
                except OSError:
                    handle.close()


def _as_os_error(error: FileCreateError) -> OSError:
    """What the library has wrapped."""
    cause = error.args[0] if error.args else None
    return cause if isinstance(cause, OSError) else OSError(0, str(error))


@contextmanager
def table_file(path: Path, control: RunControl, *, is_safe: bool, has_mark: bool) -> Iterator[TableFile]:
    """A file to write rows to, of the kind that its name says; it gets its name when all went well.

    Raises:
        LibraryError: the disk is full, writing is not allowed, or the name says another kind.
    """
    require_known_suffix(path)
    folder = partial_name(path)  # the workbook is put together from files in it
    try:
        folder.mkdir()
        beside = folder / path.name
        written: TableFile = ExcelFile(beside) if is_excel(path) else CsvFile(beside, is_safe=is_safe, has_mark=has_mark)
        try:
            yield written
            written.close()
        except BaseException:
            written.abandon()
            raise
        control.raise_if_stopped()
        flush_file(beside)
        put_in_place(beside, path)
        flush_folder(path.parent)
    except PermissionError as error:
        raise _held(path) if path.exists() else cannot_write(path, error) from error
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def is_excel(path: Path) -> bool:
    return path.suffix.lower() == EXCEL_SUFFIX


def require_known_suffix(path: Path) -> None:
    if path.suffix.lower() not in (EXCEL_SUFFIX, CSV_SUFFIX):
        raise LibraryError(
            "What kind of file {name} shall be is not known.", hint="Let its name end in .csv or in .xlsx (Excel).", name=path.name
        )


def require_room_in_excel(found: Survey, num_added: int, name: str) -> None:
    """Raises LibraryError if a sheet cannot hold it, before anything is written."""
    if found.num_rows + 1 > EXCEL_ROWS:
        raise LibraryError(
            "{name} has {found:,} rows, and a sheet of Excel holds {most:,} with the row of names.",
            hint="Save it as CSV, which holds any number.",
            name=name,
            found=found.num_rows,
            most=EXCEL_ROWS,
        )
    if len(found.header) + num_added > EXCEL_COLUMNS:
        raise LibraryError(
            "With the answers there are {found:,} columns, and a sheet of Excel holds {most:,}.",
            hint="Save it as CSV, or without the probability of each label.",
            found=len(found.header) + num_added,
            most=EXCEL_COLUMNS,
        )
    if found.line_too_long is not None:
        raise LibraryError(
            "Line {line:,} of {name} has a cell of more than {most:,} characters, which Excel would cut off.",
            hint="Save it as CSV, which keeps all of it.",
            line=found.line_too_long,
            name=name,
            most=LONGEST_EXCEL_CELL,
        )


def _held(path: Path) -> LibraryError:
    return LibraryError(
        "{name} could not be saved: it is open in another program, or may not be changed.",
        hint="Close it there, or choose another name. The file that was there before is as it was.",
        name=path.name,
    )
