"""A spreadsheet comes back as it looks in plain cells, and one that was made to harm is refused in words."""

from __future__ import annotations

import base64
import datetime
import io
import struct
import threading
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats import spreadsheet_checks
from textcls_gui.core.data.formats.archive import MAX_RATIO
from textcls_gui.core.data.formats.spreadsheet_checks import MAX_CELLS, find_spreadsheet_kind
from textcls_gui.core.data.formats.spreadsheets import cell_text, open_spreadsheet
from textcls_gui.core.data.rows import ReadOptions, RowSource, SkippedRow, ignore_progress
from textcls_gui.core.errors import Cancelled, DatasetError

# Written by xlwt 1.3, which nothing here needs otherwise: four columns with odd cells, an error, a cell merged over two rows.
OLD_WORKBOOK = (
    "c-rk)O-NKx6#nk}bDSI<O#_XFhme&i7%gg}lR~*_uqcWMYNmNn=!`ZEq;0ZHS_MI?qK#ls8>>w}^g}_5pung_5Ck(ti)a-Tw9t8-d*+U*P2fOD#`_-k+<VWx"
    "_j~8wbN}9ZIa!?<yVa1zJaj-u&Mk*EOD8Cl7cxOmx$DYgA@)&lJuE4d`^b@&iTi;UWzvVz-&tt5X*?kbyr-}q1Bmn|9eWYc#WqBRw4t4(z!lO|qMog)VR?w<"
    "a+Wu^<^z^nSaY6bJJrpIeV7bKnm4OiyjN@FvPwwaJKW|iYc`+`&*UsVbwT9on&?a&jrJ|Ef{;;xagam1oureJ`6^t69~dIECK9djcm}oP>~VZ^ZQyHRRX?^p"
    "{o?8cNdJAVzU()8A31Tp{-S08!*CDsA{j*hyA4@lVwW?RK0bv6&2w-deVTM8&=-w4eKci~q&jiLNd_QVBj+3&Q6v$EjBQ$8Q5?o6ItXA7+9ccBHqj!9bW$?v"
    "k5N;(DG<vbg#?8G3dj8Nkl;-vIA>D{@M5bV8AlbTt9i)<saI3izr5NW>j@uV%`hJ%`Qv7_>>XU3mMy4pC6_R%><*f_#d?-!m~|zm8(7xTC{WzgQ>PN!M!3#d"
    "E^VUsY-GF+ubGuzOX<<iJMM-?KZMs&dZIgfvUcK4cnpnn{Kcugd`8eBTEyi`68FM|Sg5V(9n1P(wke+$RJOb7Os&GST$qGvmie3<9Wj&B)L7+nI^}f5C5mtf"
    "<}y@$!Cd5XJS5u$bA@;dZF;H^k7Ut`uxQL;DVDsy$`p&nEYF#xd4@$V!lE;aPqFCCBCilSc~WN<;9545v${;pM;e`Nlxzm~doG*7Y<`|mt0*VbNXTmk)XWG8"
    "**!~Am_;Z|rl?Q`nM|=v4W?D3zQy$eBp*>XEajMwJg_F`1v<1E+?L}-C(lp#;lYCk4<0;t@bE7}@SO+h@&>*iS?Y={|LaUs$a%j>{#)!sKRs#s+}lc@ercpI"
    "RMPxe0aFyX!~)wC{ufH@p|_{dix}I{Tk`y+j}bAuKMQUc{BujF)c5B~vGXs#{|BU-`B4"
)
ODS_START = """<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="T">"""
ODS_END = "</table:table></office:spreadsheet></office:body></office:document-content>"

Cell = str | float | bool | datetime.date | None
Rows = Sequence[Sequence[Cell]]
TITLED: Rows = [[f"text {number}", "x", number] for number in range(9)]


def opened(path: Path, options: ReadOptions | None = None) -> RowSource:
    return open_spreadsheet(path, options or ReadOptions(), RunControl())


def rows_of(source: RowSource) -> dict[int, tuple[str, ...]]:
    """Row number in the sheet -> cells."""
    rows: dict[int, tuple[str, ...]] = {}
    for block in source.blocks(RunControl(), ignore_progress):
        rows |= dict(zip(block.lines, zip(*block.cells, strict=True), strict=True))
    return rows


def skipped_of(source: RowSource) -> list[SkippedRow]:
    return [skipped for block in source.blocks(RunControl(), ignore_progress) for skipped in block.skipped]


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A workbook with one sheet for each name; cells are given row by row from the top left corner."""
    folder = tmp_path_factory.mktemp("sheets")

    def write(name: str = "book.xlsx", hidden: tuple[str, ...] = (), **sheets: Rows) -> Path:
        path = folder / name
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            sheet.sheet_state = "hidden" if title in hidden else "visible"
            for row, cells in enumerate(rows, 1):
                for column, cell in enumerate(cells, 1):
                    sheet.cell(row, column).value = cell
                    if isinstance(cell, str):
                        sheet.cell(row, column).data_type = "s"
        book.save(path)
        return path

    return write


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def with_member(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """The same zip, with one member changed."""
    with zipfile.ZipFile(path) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    return zipped(path, {member: change(content) if member == name else content for member, content in members.items()})


def ods(path: Path, rows: str) -> Path:
    mimetype = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    content = (ODS_START + rows + ODS_END).encode()
    return zipped(path, {"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": content})


class TestCells:
    @given(
        rows=st.lists(
            st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=3, max_size=3), min_size=1, max_size=6
        )
    )
    def test_of_text_come_back_from_xlsxwriter(self, tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
        path = tmp_path_factory.getbasetemp() / "written.xlsx"
        book = xlsxwriter.Workbook(path, {"strings_to_urls": False})
        sheet = book.add_worksheet()
        for row, cells in enumerate([["text", "label", "note"], *rows]):
            for column, cell in enumerate(cells):
                sheet.write_string(row, column, cell)
        book.close()
        expected = {number: tuple(row) for number, row in enumerate(rows, 2) if any(row)}
        assert rows_of(opened(path, ReadOptions(has_header=True))) == expected

    @given(
        rows=st.lists(
            st.lists(
                st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff_"), max_size=8),
                min_size=2,
                max_size=2,
            ),
            min_size=1,
            max_size=6,
        )
    )
    def test_of_text_come_back_from_openpyxl(self, workbook: Callable[..., Path], rows: list[list[str]]) -> None:
        path = workbook(Sheet=[["text", "label"], *rows])
        expected = {number: tuple(row) for number, row in enumerate(rows, 2) if any(row)}
        assert rows_of(opened(path, ReadOptions(has_header=True))) == expected

    @pytest.mark.parametrize("text", ["NA", "007", " x ", "1e5", "TRUE", "=1+1", "a\tb\nc", "&lt;b&gt;", "中文", "😀", "'quoted"])
    def test_of_text_are_exact(self, workbook: Callable[..., Path], text: str) -> None:
        assert rows_of(opened(workbook(Sheet=[["text"], [text]])))[2] == (text,)

    def test_with_characters_that_xml_cannot_hold_are_unescaped(self, workbook: Callable[..., Path]) -> None:
        path = workbook(Sheet=[["text"], ["a_x0007_b"], ["a_x005F_x0007_b"]])
        assert list(rows_of(opened(path)).values()) == [("a\x07b",), ("a_x0007_b",)]

    @pytest.mark.parametrize(
        ("value", "cell"),
        [
            (7.0, "7"),
            (-0.5, "-0.5"),
            (0.1 + 0.2, "0.3"),
            (12345678901234.0, "12345678901234"),
            (1.234567890123457e16, "12345678901234570"),
            (1e300, "1E+300"),
            (0.00001, "0.00001"),
            (True, "TRUE"),
            (datetime.date(2024, 1, 31), "2024-01-31"),
            (datetime.datetime(2024, 1, 31, 12), "2024-01-31 12:00:00"),
            (datetime.datetime(2024, 1, 31, 12, 0, 0, 500_000), "2024-01-31 12:00:00.5"),
            (datetime.time(3, 4), "03:04:00"),
            (datetime.timedelta(hours=30), "30:00:00"),
        ],
    )
    def test_of_other_kinds_look_as_in_a_plain_cell(self, value: float | datetime.date, cell: str) -> None:
        assert cell_text(value) == cell

    def test_of_numbers_and_dates_are_read_from_a_file(self, workbook: Callable[..., Path]) -> None:
        path = workbook(
            Sheet=[["text", "n", "when"], ["a b", 7, datetime.date(2024, 1, 31)], ["c d", True, datetime.datetime(2024, 1, 31, 12)]]
        )
        assert list(rows_of(opened(path)).values()) == [("a b", "7", "2024-01-31"), ("c d", "TRUE", "2024-01-31 12:00:00")]

    def test_with_a_formula_have_its_last_result_and_errors_are_shown(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(tmp_path / "formula.xlsx")
        sheet = book.add_worksheet()
        sheet.write_row(0, 1, ["text", "result", "more"])
        sheet.write_row(1, 1, ["one"])
        sheet.write_formula(1, 2, "=1+1", None, 2)
        sheet.write_formula(1, 3, '="a"&"b"', None, "ab")
        sheet.write_string(2, 1, "two")
        sheet.write_formula(2, 3, "=NA()", None, "#N/A")
        sheet.write_formula(5, 1, "=1/0", None, "#DIV/0!")
        book.close()
        source = opened(tmp_path / "formula.xlsx")
        assert source.columns == ("text", "result", "more")
        assert rows_of(source) == {2: ("one", "2", "ab"), 3: ("two", "", "#N/A"), 6: ("#DIV/0!", "", "")}

    def test_merged_over_rows_count_for_each_of_them(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(tmp_path / "merged.xlsx")
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["text", "label"])
        for row in range(1, 5):
            sheet.write(row, 0, f"text {row}")
        sheet.merge_range(1, 1, 3, 1, "good")
        sheet.write(4, 1, "bad")
        book.close()
        assert [label for _text, label in rows_of(opened(tmp_path / "merged.xlsx")).values()] == ["good", "good", "good", "bad"]


class TestPlaces:
    def test_a_table_begins_where_it_begins(self, workbook: Callable[..., Path]) -> None:
        rows: Rows = [[], [], [None, None, "text", "label"], [None, None, "a b", "x"], [], [None, None, "c d", "y"]]
        source = opened(workbook(Sheet=rows))
        assert source.columns == ("text", "label")
        assert source.format.first_line == 3
        assert rows_of(source) == {4: ("a b", "x"), 6: ("c d", "y")}

    def test_a_title_above_the_table_is_no_row_of_it_but_is_listed(self, workbook: Callable[..., Path]) -> None:
        rows: Rows = [["Survey 2024"], [], ["text", "label", "n"], *TITLED]
        source = opened(workbook(Sheet=rows))
        assert source.columns == ("text", "label", "n")
        assert [skipped.line for skipped in skipped_of(source)] == [1]
        assert min(rows_of(source)) == 4

    def test_a_first_row_with_a_gap_is_no_title(self, workbook: Callable[..., Path]) -> None:
        rows: Rows = [["no label at all here"], *([f"I like number {n}", "good"] for n in range(9))]
        source = opened(workbook(Sheet=rows))
        assert source.columns == ("", "")
        assert rows_of(source)[1] == ("no label at all here", "")

    @pytest.mark.parametrize("has_header", [True, False])
    def test_the_person_says_whether_there_is_a_header(self, workbook: Callable[..., Path], has_header: bool) -> None:
        source = opened(workbook(Sheet=[["text", "label"], ["a", "b"]]), ReadOptions(has_header=has_header))
        assert source.columns == (("text", "label") if has_header else ("", ""))
        assert len(rows_of(source)) == 2 - has_header

    def test_the_person_says_where_the_table_begins(self, workbook: Callable[..., Path]) -> None:
        source = opened(workbook(Sheet=[["a", "b"], ["text", "label"], ["c", "d"]]), ReadOptions(first_line=2))
        assert (source.columns, rows_of(source)) == (("text", "label"), {3: ("c", "d")})


class TestSheets:
    def test_the_one_with_the_texts_is_taken_and_all_are_named(self, workbook: Callable[..., Path]) -> None:
        numbers: Rows = [["n"], *([n] for n in range(20))]
        texts: Rows = [["text", "label"], *([f"this is text {n}", "x"] for n in range(5))]
        path = workbook(Cover=[["Read me"]], Numbers=numbers, Texts=texts, Secret=[*texts, *texts], hidden=("Secret",))
        source = opened(path)
        assert source.format.sheet == "Texts"
        assert source.format.sheets == ("Cover", "Numbers", "Texts", "Secret")
        assert len(rows_of(source)) == 5

    def test_one_can_be_chosen_even_if_hidden(self, workbook: Callable[..., Path]) -> None:
        path = workbook(A=[["text"], ["a"]], B=[["text"], ["b"]], hidden=("B",))
        assert list(rows_of(opened(path, ReadOptions(sheet="B"))).values()) == [("b",)]

    def test_one_that_is_not_there_is_refused_by_name(self, workbook: Callable[..., Path]) -> None:
        with pytest.raises(DatasetError, match=r"has no sheet “C”.*A, B"):
            opened(workbook(A=[["text"]], B=[["text"]]), ReadOptions(sheet="C"))

    def test_a_workbook_without_a_filled_cell_is_refused(self, workbook: Callable[..., Path]) -> None:
        with pytest.raises(DatasetError, match="has no rows"):
            opened(workbook(A=[], B=[]))


class TestOtherFormats:
    def test_xls(self, tmp_path: Path) -> None:
        path = tmp_path / "old.xls"
        path.write_bytes(zlib.decompress(base64.b85decode(OLD_WORKBOOK)))
        source = opened(path)
        assert source.columns == ("text", "label", "n", "when")
        rows = rows_of(source)
        assert rows[2] == ("中文 and a café", " x ", "7", "2024-01-30")
        assert rows[3] == ("007", "NA", "0.5", "2024-01-31")
        assert rows[4] == ("a\nb", "None", "12345678901", "TRUE")
        assert (rows[6][1], rows[7][1]) == ("m", "m")

    def test_ods(self, tmp_path: Path) -> None:
        rows = (
            '<table:table-row><table:table-cell office:value-type="string"><text:p>text</text:p></table:table-cell>'
            '<table:table-cell office:value-type="string"><text:p>n</text:p></table:table-cell></table:table-row>'
            '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>one</text:p>'
            '<text:p>two</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="7"><text:p>7,00</text:p>'
            '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048000">'
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        )
        source = opened(ods(tmp_path / "open.ods", rows))
        assert source.columns == ("text", "n")
        assert rows_of(source) == {2: ("one\ntwo", "7"), 3: ("one\ntwo", "7")}

    @pytest.mark.parametrize("name", ["named.xls", "named.ods", "named.xlsm"])
    def test_the_content_counts_and_not_the_name(self, workbook: Callable[..., Path], name: str) -> None:
        assert list(rows_of(opened(workbook(name, Sheet=[["text"], ["a b"]]))).values()) == [("a b",)]

    @pytest.mark.parametrize(
        ("content", "kind"),
        [
            (b"text\tlabel\na\tb\n", "text"),
            ("\ufefftext\tlabel\n".encode("utf-16-le"), "text"),
            (b"\r\n<html><table><tr><td>text</td></tr></table></html>", "web page"),
            (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "xml"),
        ],
    )
    def test_text_under_a_spreadsheets_name_is_told_apart(self, tmp_path: Path, content: bytes, kind: str) -> None:
        path = tmp_path / "export.xls"
        path.write_bytes(content)
        assert find_spreadsheet_kind(path) == kind
        with pytest.raises(DatasetError, match=r"export\.xls is a.*save it as"):
            opened(path)


class TestHarm:
    """None of these may take more than a moment, or more memory than an honest file."""

    def test_a_zip_bomb(self, workbook: Callable[..., Path]) -> None:
        path = workbook("bomb.xlsx", Sheet=[["text"], ["a"]])
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/more.xml", "w", force_zip64=True) as member:
            for _megabyte in range(120):
                member.write(bytes(1 << 20))
        with pytest.raises(DatasetError, match=r"bomb\.xlsx would unfold to more than \d+ MB"):
            opened(path)

    def test_a_zip_bomb_that_lies_about_its_size(self, workbook: Callable[..., Path]) -> None:
        path = workbook("liar.xlsx", Sheet=[["text"], ["a"]])
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/more.xml", "w") as member:
            for _megabyte in range(70):
                member.write(b"<hello />" * 200_000)
        honest, lie = struct.pack("<I", 70 * 1_800_000), struct.pack("<I", 20)
        before, listed, after = path.read_bytes().rpartition(honest)  # in the list of members, at the end
        assert listed
        path.write_bytes(before + lie + after)
        assert path.stat().st_size * MAX_RATIO < 70 * 1_800_000
        with pytest.raises(DatasetError, match="would unfold to more than"):
            opened(path)

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
    def test_an_xml_bomb_in_another_encoding(self, workbook: Callable[..., Path], encoding: str) -> None:
        path = workbook("wide.xlsx", Sheet=[["text"], ["a"]])
        bomb = '\ufeff<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><worksheet/>'
        with_member(path, "xl/worksheets/sheet1.xml", lambda _content: bomb.encode(encoding))
        with pytest.raises(DatasetError, match="instructions that no spreadsheet program writes"):
            opened(path)

    @pytest.mark.parametrize("member", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
    def test_an_xml_bomb(self, workbook: Callable[..., Path], member: str) -> None:
        path = workbook("entities.xlsx", Sheet=[["text"], ["a"]])
        bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]>'
        with_member(path, member, lambda content: bomb + content)
        with pytest.raises(DatasetError, match="instructions that no spreadsheet program writes"):
            opened(path)

    def test_cells_at_the_ends_of_the_world(self, workbook: Callable[..., Path]) -> None:
        path = workbook("far.xlsx", Sheet=[["text"], ["a"]])
        far = b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'
        with_member(path, "xl/worksheets/sheet1.xml", lambda content: content.replace(b"</sheetData>", far))
        with pytest.raises(DatasetError, match="cells so far apart"):
            opened(path)

    def test_few_cells_over_a_wide_place(self, workbook: Callable[..., Path], tmp_path: Path) -> None:
        """Fewer than are too many for any sheet, and still hundreds of megabytes for a hundred bytes."""
        path = workbook("sparse.xlsx", Sheet=[["text"], ["a"]])
        far = b'<row r="1001"><c r="XFD1001" t="n"><v>1</v></c></row></sheetData>'
        with_member(path, "xl/worksheets/sheet1.xml", lambda content: content.replace(b"</sheetData>", far))
        with pytest.raises(DatasetError, match="more than 4 million cells"):
            opened(path)
        cell = '<table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>a</text:p></table:table-cell>'
        path = ods(tmp_path / "sparse.ods", f'<table:table-row table:number-rows-repeated="20000">{cell}</table:table-row>')
        with pytest.raises(DatasetError, match="more than 4 million cells"):
            opened(path)

    def test_more_cells_than_there_is_memory_for(self, workbook: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
        path = workbook("full.xlsx", Sheet=[["text", "label"], *[["a", "b"]] * 200])
        monkeypatch.setattr(spreadsheet_checks, "MAX_SPARSE_CELLS", 100)
        assert len(rows_of(opened(path))) == 200
        monkeypatch.setattr(spreadsheet_checks, "CELL_BYTES", 1 << 50)
        with pytest.raises(DatasetError, match=r"not enough memory for full\.xlsx.*Close other programs"):
            opened(path)

    def test_formats_far_away_do_no_harm(self, workbook: Callable[..., Path]) -> None:
        path = workbook("formatted.xlsx", Sheet=[["text"], ["a"]])
        far = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
        with_member(path, "xl/worksheets/sheet1.xml", lambda content: content.replace(b"</sheetData>", far))
        assert rows_of(opened(path)) == {2: ("a",)}

    def test_a_cell_repeated_without_end(self, tmp_path: Path) -> None:
        cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>a</text:p></table:table-cell>'
        path = ods(tmp_path / "many.ods", f'<table:table-row table:number-rows-repeated="{MAX_CELLS}">{cell}</table:table-row>')
        with pytest.raises(DatasetError, match="cells so far apart"):
            opened(path)

    @given(st.binary(max_size=300), st.sampled_from([b"", b"PK\3\4", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]))
    def test_whatever_the_bytes_there_is_a_sentence(self, tmp_path_factory: pytest.TempPathFactory, content: bytes, start: bytes) -> None:
        path = tmp_path_factory.getbasetemp() / "bytes.xlsx"
        path.write_bytes(start + content)
        with pytest.raises(DatasetError) as refused:
            opened(path)
        assert "bytes.xlsx" in str(refused.value)

    @given(st.data())
    def test_a_damaged_file_is_read_or_refused_in_words(
        self, tmp_path_factory: pytest.TempPathFactory, small_xlsx: bytes, data: st.DataObject
    ) -> None:
        content = bytearray(zlib.decompress(base64.b85decode(OLD_WORKBOOK)) if data.draw(st.booleans()) else small_xlsx)
        for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=8)):
            content[place] = data.draw(st.integers(0, 255))
        path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
        path.write_bytes(content)
        try:
            rows = rows_of(opened(path))
        except DatasetError as refused:
            assert str(refused)
        else:
            assert len(rows) < 10_000


@pytest.fixture(scope="module")
def small_xlsx() -> bytes:
    content = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["text", "label"])
    book.active.append(["a b c", "x"])
    book.save(content)
    return content.getvalue()


class TestRefusals:
    def test_a_locked_workbook(self, tmp_path: Path) -> None:
        path = tmp_path / "locked.xlsx"
        path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_016) + "EncryptedPackage".encode("utf-16-le") + bytes(480))
        with pytest.raises(DatasetError, match="locked with a password"):
            opened(path)

    def test_the_note_of_an_open_workbook(self, tmp_path: Path) -> None:
        path = tmp_path / "~$texts.xlsx"
        path.write_bytes(b"\x05Ada")
        with pytest.raises(DatasetError, match=r"only a note.*choose texts\.xlsx"):
            opened(path)

    def test_a_file_that_another_program_keeps_to_itself(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_args: object, **_kwargs: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
        with pytest.raises(DatasetError, match=r"may not be opened.*Close it in the other program"):
            opened(tmp_path / "open.xlsx")

    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match=r"There is no file gone\.xlsx"):
            opened(tmp_path / "gone.xlsx")

    def test_a_workbook_that_breaks_off(self, workbook: Callable[..., Path]) -> None:
        path = workbook("broken.xlsx", Sheet=[["text"], ["a"]])
        path.write_bytes(path.read_bytes()[:-200])
        with pytest.raises(DatasetError, match="damaged or not complete"):
            opened(path)


class TestProgress:
    def test_is_told_as_a_rising_fraction(self, workbook: Callable[..., Path]) -> None:
        told: list[float] = []
        source = opened(workbook(Sheet=[["text"], *([f"text {n}"] for n in range(5_000))]))
        assert sum(len(block.lines) for block in source.blocks(RunControl(), told.append)) == 5_000
        assert told == sorted(told)
        assert (len(told) > 2, told[-1]) == (True, 1.0)

    def test_a_person_can_stop_it_at_any_moment(self, workbook: Callable[..., Path]) -> None:
        path = workbook(Sheet=[["text"], *([f"text {n}"] for n in range(5_000))])
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            open_spreadsheet(path, ReadOptions(), control)
        source, control = opened(path), RunControl()
        with pytest.raises(Cancelled):
            for _block in source.blocks(control, lambda _fraction: control.discard()):
                pass

    def test_leaves_no_thread_behind(self, workbook: Callable[..., Path]) -> None:
        rows_of(opened(workbook(Sheet=[["text"], ["a"]])))
        assert not [thread for thread in threading.enumerate() if thread.name == "spreadsheet parser" and thread.is_alive()]
