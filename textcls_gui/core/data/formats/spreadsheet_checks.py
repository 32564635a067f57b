"""What is looked at in a spreadsheet before its parser is let near it: what kind it is, how far it unfolds, where its cells lie."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Literal
from xml.parsers import expat

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.archive import BLOCK_BYTES, Archive, damaged
from textcls_gui.core.errors import DatasetError

SpreadsheetKind = Literal["xlsx", "ods", "xls", "xlsb", "locked", "web page", "xml", "text"]

CELL_BYTES = 32  # the parser lays out every cell between the first and the last
MAX_CELLS = 24_000_000
MAX_SPARSE_CELLS, SPARSE = 4_000_000, 20  # of which but one in so many is told of
MAX_TAG_BYTES = 1 << 20
MAX_UNFOLDED_BYTES = 2 << 30
OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_MARKS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")  # Excel 2 to 4: a bare stream
_LOCKED_STREAMS = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))

_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
_PLACE = rb"""[\s"']r\s*=\s*["']"""  # the parser does not mind where no space stands before it
_CELL_COLUMN = re.compile(_PLACE + rb"([A-Za-z]+)[0-9]")
_CELL_ROW = re.compile(_PLACE + rb"[A-Za-z]+(\d+)")
_CELL = re.compile(rb"<(?:[^\s<>/:]+:)?c[\s>/]")
_FILLED_CELL = re.compile(rb"""<(?:[^\s<>/:]+:)?c\s(?:[^<]*?[\s"'])?r\s*=\s*["']([A-Za-z]+)(\d+)["'](?:[^<]*[^/<])?>""")
_TWO_PLACES = re.compile(rb"""<(?:[^\s<>/:]+:)?c\s[^<>]*\br\s*=[^<>]*[\s"']r\s*=""")
_ROW = re.compile(rb"""<(?:[^\s<>/:]+:)?row\s(?:[^<]*?[\s"'])?r\s*=\s*["'](\d+)["']""")
_ANY_ROW = re.compile(rb"<(?:[^\s<>/:]+:)?row[\s>/]")
MAX_DIGITS = 9  # of a row's number, and as many letters of a column's: more is no place in any sheet
_ERROR_TYPES = (b'"e"', b"'e'")
_ODS_TAG = re.compile(rb"<table:(table-row|table-cell|covered-table-cell|table)\b([^<]*)")
_ROWS_REPEATED = re.compile(rb"""number-rows-repeated\s*=\s*["'](\d+)""")
_COLUMNS_REPEATED = re.compile(rb"""number-columns-repeated\s*=\s*["'](\d+)""")


def find_spreadsheet_kind(path: Path) -> SpreadsheetKind:
    """What a file with a spreadsheet's name really holds; "text" when it is CSV under a spreadsheet's name, as many programs write.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(4_096)
    if head.startswith(b"PK\3\4"):
        return _kind_of_zip(path)
    if head.startswith(OLE_MARK):
        return "locked" if _mentions(path, _LOCKED_STREAMS) else "xls"
    if head.startswith(_OLD_MARKS):
        return "xls"
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if text.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in text:
        return "xml"
    if text.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta", b"<style", b"<?xml")):
        return "web page"
    return "text"


def _kind_of_zip(path: Path) -> SpreadsheetKind:
    try:
        with zipfile.ZipFile(path) as file:
            names = set(file.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise damaged(path) from error
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "content.xml" in names:
        return "ods"
    return "xlsx"


def _mentions(path: Path, names: tuple[bytes, ...]) -> bool:
    overlap = max(map(len, names))
    end = b""
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            if any(name in end + block for name in names):
                return True
            end = block[-overlap:]
    return False


@dataclass(slots=True)
class CheckedWorkbook:
    """What was seen on the way through: the sheets' members in which a cell holds an error such as #N/A."""

    members_with_errors: set[str] = field(default_factory=set)


def check_workbook(path: Path, kind: Literal["xlsx", "ods"], control: RunControl) -> CheckedWorkbook:
    """Unfold everything that the parser may unfold, and look at it.

    Raises:
        DatasetError: it unfolds too far, holds declarations of XML that no spreadsheet writes, or has cells too far apart.
        Cancelled: a stop was asked for.
    """
    checked = CheckedWorkbook()
    archive = Archive(path, MAX_UNFOLDED_BYTES)
    for member in archive.members:
        if not member.filename.lower().endswith((".xml", ".rels")):
            continue
        extent = _OdsExtent() if kind == "ods" else _XlsxExtent()
        is_sheet = member.filename == "content.xml" if kind == "ods" else "/worksheets/" in member.filename
        for tags in _whole_tags(archive.blocks(member, control), path):
            if any(declaration in tags for declaration in _DECLARATIONS):
                raise _harmful(path)
            if is_sheet:
                extent.see(tags, path)
                _require_near(extent.num_cells, path)
        if is_sheet:
            extent.end(path)
            _require_filled(extent, path)
        if isinstance(extent, _XlsxExtent) and extent.has_errors:
            checked.members_with_errors.add(member.filename)
    return checked


def _whole_tags(blocks: Iterator[bytes], path: Path) -> Iterator[bytes]:
    """The same content, cut only before a "<"."""
    rest = b""
    for block in blocks:
        content = rest + block
        cut = content.rfind(b"<")
        if cut <= 0 and len(content) > MAX_TAG_BYTES:
            raise damaged(path)
        if cut > 0:
            yield content[:cut]
            rest = content[cut:]
        else:
            rest = content
    yield rest


class _XlsxExtent:
    """How far a sheet's cells reach: by what each says of itself, by what its row says, and by counting where neither says anything."""

    def __init__(self) -> None:
        self.num_told = 0
        self._last_row = 0
        self._last_column = 0
        self._num_rows = 0
        self._unplaced = 0  # cells of the row at hand that do not say where they are
        self._columns: set[bytes] = set()
        self.has_errors = False

    @property
    def num_cells(self) -> int:
        return max(self._last_row, self._num_rows) * self._last_column

    def end(self, _path: Path) -> None:
        """The parser refuses an .xlsx that breaks off by itself."""

    def see(self, tags: bytes, _path: Path) -> None:
        """Empty cells that only have a format count where that does not make the sheet too large, because it is quicker."""
        columns = _CELL_COLUMN.findall(tags)
        self.num_told += max(len(columns), _num_tags(tags))
        self._num_rows += tags.count(b"<row") + tags.count(b":row")
        counted = self._most_unplaced(tags, len(columns))
        last_row = max([self._last_row, *map(_number, _ROW.findall(tags)), *map(_number, set(_CELL_ROW.findall(tags)))])
        last_column = max([self._last_column, counted, *map(_column_number, set(columns) - self._columns)])
        if last_row * last_column > MAX_CELLS and not counted and not _TWO_PLACES.search(tags):
            filled = _FILLED_CELL.findall(tags)
            last_row = max([self._last_row, *(_number(row) for _letters, row in filled)])
            last_column = max([self._last_column, *(_column_number(letters) for letters, _row in filled)])
        else:
            self._columns.update(columns)
        self._last_row, self._last_column = last_row, last_column
        self.has_errors = self.has_errors or any(error in tags for error in _ERROR_TYPES)

    def _most_unplaced(self, tags: bytes, num_placed: int) -> int:
        """The columns of the longest row, where cells are only counted; one that says its column is counted on from there."""
        if _num_tags(tags) <= num_placed:
            self._unplaced = 0
            return 0
        most = 0
        for number, row in enumerate(_ANY_ROW.split(tags)):
            of_row = len(_CELL.findall(row)) + max([0, *map(_column_number, _CELL_COLUMN.findall(row))])
            self._unplaced = of_row if number else self._unplaced + of_row
            most = max(most, self._unplaced)
        return most


def _num_tags(tags: bytes) -> int:
    """Of cells; a prefix, which few programs write, takes a slower look."""
    return len(_CELL.findall(tags)) if b":c" in tags else tags.count(b"<c ") + tags.count(b"<c>") + tags.count(b"<c/")


def _number(digits: bytes) -> int:
    return int(digits) if len(digits) <= MAX_DIGITS else MAX_CELLS + 1


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:MAX_DIGITS]:
        number = number * 26 + letter - ord("A") + 1
    return number


class _OdsExtent:
    """How many cells a sheet has once every row and cell that says "repeat me" is repeated."""

    def __init__(self) -> None:
        self.num_cells = self.num_told = 0
        self._row_repeats = 1
        self._column = 0
        self._counted = 0
        self._parser = expat.ParserCreate()

    def end(self, path: Path) -> None:
        """What is not well formed is refused: the spreadsheet's parser would look for the missing end for ever."""
        with _well_formed(path):
            self._parser.Parse(b"", True)

    def see(self, tags: bytes, path: Path) -> None:
        with _well_formed(path):
            self._parser.Parse(tags)
        for name, attributes in _ODS_TAG.findall(tags):
            if name == b"table-row":
                self._row_repeats, self._column, self._counted = _repeats(_ROWS_REPEATED, attributes), 0, 0
            elif name != b"table":
                self.num_told += 1
                self._column += _repeats(_COLUMNS_REPEATED, attributes)
                if b"value-type" in attributes:
                    self.num_cells += (self._column - self._counted) * self._row_repeats
                    self._counted = self._column


def _repeats(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return _number(found[1]) if found else 1


def _require_filled(extent: _XlsxExtent | _OdsExtent, path: Path) -> None:
    """Few cells over a wide place cost what many do, and many cost more than some machines have."""
    if extent.num_cells <= MAX_SPARSE_CELLS:
        return
    if extent.num_cells > SPARSE * extent.num_told:
        _require_near(extent.num_cells, path, MAX_SPARSE_CELLS)
    import psutil  # 25 ms, and few spreadsheets are so large

    if psutil.virtual_memory().available < CELL_BYTES * extent.num_cells:
        raise DatasetError("There is not enough memory for {name}.", hint="Close other programs, then try again.", name=path.name)


def _require_near(num_cells: int, path: Path, most: int = MAX_CELLS) -> None:
    if num_cells > most:
        raise DatasetError(
            "The file {name} has cells so far apart that its table would have more than {count} million cells.",
            hint="Look for stray cells far below or far to the right of the table and delete them, or save the table as CSV.",
            name=path.name,
            count=most // 1_000_000,
        )


def _harmful(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} holds instructions that no spreadsheet program writes, so it was not opened.",
        hint="If you trust it, open it in its own program, save it under a new name and choose that.",
        name=path.name,
    )


def find_errors(path: Path, sheet: str, checked: CheckedWorkbook, control: RunControl) -> dict[tuple[int, int], str]:
    """The cells of one sheet of an .xlsx that show an error, which the parser leaves out: (row, column) from 0 -> "#N/A"."""
    if not checked.members_with_errors:
        return {}
    archive = Archive(path, MAX_UNFOLDED_BYTES)
    members = {member.filename: member for member in archive.members}
    name = _member_of_sheet(archive, members, sheet, control)
    if name not in checked.members_with_errors:
        return {}
    reading = _ErrorCells()
    _parse(archive.blocks(members[name], control), reading, path)
    return reading.found


def _member_of_sheet(archive: Archive, members: dict[str, zipfile.ZipInfo], sheet: str, control: RunControl) -> str:
    """Where the workbook says that the sheet is; "" when it does not say so."""
    book = next((name for name in members if name.endswith("xl/workbook.xml")), "")
    links = book.replace("workbook.xml", "_rels/workbook.xml.rels")
    if not book or links not in members:
        return ""
    reading = _SheetLinks(sheet)
    for name in (book, links):
        _parse(archive.blocks(members[name], control), reading, archive.path)
    target = reading.targets.get(reading.link, "")
    return target.lstrip("/") if target.startswith("/") else str(PurePosixPath(book).parent / target)


def _parse(blocks: Iterator[bytes], reading: _SheetLinks | _ErrorCells, path: Path) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    if isinstance(reading, _ErrorCells):
        parser.EndElementHandler = reading.end
        parser.CharacterDataHandler = reading.text
    with _well_formed(path):
        for block in blocks:
            for start in range(0, len(block), BLOCK_BYTES // 8):
                parser.Parse(block[start : start + BLOCK_BYTES // 8])
        parser.Parse(b"", True)


@contextmanager
def _well_formed(path: Path) -> Iterator[None]:
    try:
        yield
    except (expat.ExpatError, LookupError, ValueError) as error:  # of an encoding that nobody knows too
        raise damaged(path) from error


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class _SheetLinks:
    """Which link belongs to a sheet, and where each link leads."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self.link = ""
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "sheet" and attributes.get("name") == self._sheet:
            self.link = next((value for key, value in attributes.items() if key.endswith(":id")), "")
        elif _local(name) == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")


class _ErrorCells:
    """Cells that say of themselves that they hold an error."""

    def __init__(self) -> None:
        self.found: dict[tuple[int, int], str] = {}
        self._place: tuple[int, int] | None = None
        self._is_value = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "c":
            place = re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", attributes.get("r", "")) if attributes.get("t") == "e" else None
            self._place = (int(place[2]) - 1, _column_number(place[1].encode()) - 1) if place else None
        self._is_value = _local(name) == "v"

    def text(self, text: str) -> None:
        if self._place is not None and self._is_value:
            self.found[self._place] = self.found.get(self._place, "") + text

    def end(self, _name: str) -> None:
        self._is_value = False
