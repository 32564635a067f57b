"""An .xlsx or .zip that says one thing here and another there: its parser would take the larger, and with it all memory there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.fuzzing.files import _xlsx
from benchmarks.fuzzing.models import unpacked, zipped
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.spreadsheet_checks import check_workbook
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.errors import DatasetError

SHEET = "xl/worksheets/sheet1.xml"
CELL = b'<c r="%s"><v>1</v></c>'


def forged(path: Path, rows: bytes) -> Path:
    parts = unpacked(_xlsx())
    start, end = parts[SHEET].index(b"<sheetData>"), parts[SHEET].index(b"</sheetData>")
    path.write_bytes(zipped({**parts, SHEET: parts[SHEET][:start] + b"<sheetData>" + rows + parts[SHEET][end:]}))
    return path


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1">' + CELL % b"A1" + b'</row><row r="2">' + CELL % b"XFD1048576" + b"</row>",
        b'<row r="1">' + CELL % b"A1" + b'</row><row r="4294967295"><c><v>1</v></c><c r="XFD2"><v>1</v></c></row>',
        b'<row r="1"><c r="A1" r="XFD1048576"><v>1</v></c></row>',
        b'<row r="1"><c t="n"r="XFD1048576"><v>1</v></c><c r="B1"><v>1</v></c></row>',
        b'<row r="1">' + b"<c><v>1</v></c>" * 40_000 + b'</row><row r="1048576"><c><v>1</v></c></row>',
        b'<row r="1">' + CELL % b"A99999999999999999999" + CELL % b"B1" + b"</row>",
        b'<row r="1">' + CELL % b"ZZZZZZZZZZ9" + CELL % b"B1" + b"</row>",
    ],
)
def test_cells_in_a_far_corner_are_seen_however_they_are_told(tmp_path: Path, rows: bytes) -> None:
    path = forged(tmp_path / "book.xlsx", rows)
    with pytest.raises(DatasetError, match="has cells so far apart"):
        check_workbook(path, "xlsx", RunControl())


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1">' + CELL % b"A1" + CELL % b"B1" + b"</row>",
        b"<row><c><v>1</v></c><c><v>2</v></c></row>" * 3_000,
        b'<row r="1">' + CELL % b"A1" + b'<c r="XFD1" s="1"/></row>' + b'<row r="1048576">' + CELL % b"A1048576" + b"</row>",
    ],
)
def test_honest_cells_pass(tmp_path: Path, rows: bytes) -> None:
    path = forged(tmp_path / "book.xlsx", rows)
    check_workbook(path, "xlsx", RunControl())
    assert path.exists()


def test_a_member_without_a_name_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "texts.zip"
    content = zipped({"Qbc": b"x", "good/1.txt": b"a fine film", "bad/2.txt": b"a dull film"})
    path.write_bytes(content.replace(b"Qbc", b"\0bc"))  # names end at their first zero
    assert read_table(path).num_rows == 2
