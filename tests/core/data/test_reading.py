"""A file becomes a table: the right reader takes it, and what cannot be read is refused in words."""

from __future__ import annotations

import json
import os
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.source import DelimitedSource
from textcls_gui.core.data.reading import open_source, read_table
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import Cancelled, DatasetError

ODD_CELLS = ["NA", "None", "null", "nan", "007", " 1.0", " x ", "1e5", "TRUE", "=SUM(A1)", "-", "'", "１", "a\tb", "a;b|c,d", "\ufeffx"]
Written = Callable[[str, bytes], Path]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A file with this name and content, the last of its name."""
    folder = tmp_path_factory.mktemp("files")

    def write(name: str, content: bytes) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return write


def rows_of(table: Table) -> list[tuple[str, ...]]:
    return [row for block in table.blocks() for row in block]


class TestTables:
    def test_have_every_cell_as_it_was_written(self, written: Written) -> None:
        content = "text,label\n" + "".join(f'"{cell}",label\n' for cell in ODD_CELLS)
        table = read_table(written("odd.csv", content.encode()))
        assert table.column(0) == ODD_CELLS
        assert table.columns == ("text", "label")

    def test_name_the_columns_that_the_file_leaves_nameless(self, written: Written) -> None:
        table = read_table(written("headless.csv", b"I like it very much,good\nNot at all my thing,bad\nIt is fine,good\n"))
        assert len(set(table.columns)) == 2
        assert all(table.columns)
        assert (table.num_rows, table.line_number(0)) == (3, 1)

    def test_list_what_was_not_imported(self, written: Written) -> None:
        table = read_table(written("report.csv", b"Report of May\n\nid,text,label\n1,good,a\n2,bad,b\n3,fine,a\n"))
        assert [(row.line, row.reason) for row in table.skipped()] == [(1, "stands above the table and is not part of it")]
        assert table.line_number(0) == 4

    def test_can_be_kept_in_a_file(self, written: Written, tmp_path: Path) -> None:
        database = tmp_path / "table.duckdb"
        read_table(written("kept.csv", b"text,label\ngood,a\n"), database=database).close()
        table = Table.open(database)
        assert rows_of(table) == [("good", "a")]
        table.close()

    @pytest.mark.parametrize("has_header", [True, False])
    def test_have_a_header_as_the_person_says(self, written: Written, has_header: bool) -> None:
        table = read_table(written("said.csv", b"text,label\na,b\n"), ReadOptions(has_header=has_header))
        assert table.num_rows == (1 if has_header else 2)

    def test_that_grow_wider_are_filled_up(self, written: Written) -> None:
        body = "".join(f"some words {number},a\n" for number in range(60_000))
        table = read_table(written("wider.csv", f"text,label\n{body}x,y,z,w\n".encode()))
        assert len(table.columns) == 4
        assert (table.row(0)[2:], table.row(60_000)) == (("", ""), ("x", "y", "z", "w"))


class TestReaders:
    def test_a_tab_separated_file_is_taken_by_its_name_where_the_content_does_not_tell(self, written: Written) -> None:
        source = open_source(written("few.tsv", b"a, b\tc, d\n"), None, RunControl())
        assert source.format.delimiter == "\t"

    def test_a_text_that_begins_with_a_bracket_is_no_json(self, written: Written) -> None:
        source = open_source(written("bracket.csv", b"[sic] it says,label\n{note} or so,a\n"), None, RunControl())
        assert isinstance(source, DelimitedSource)

    @pytest.mark.parametrize(("name", "kind"), [("rows.json", "json"), ("rows.txt", "json"), ("rows.jsonl", "json_lines")])
    def test_json_is_known_by_its_content_or_its_name(self, written: Written, name: str, kind: str) -> None:
        objects = [{"text": "good", "label": "a"}, {"text": "bad", "label": "b"}]
        content = "\n".join(map(json.dumps, objects)) if kind == "json_lines" else json.dumps(objects)
        source = open_source(written(name, content.encode()), None, RunControl())
        assert (source.format.kind, source.columns) == (kind, ("text", "label"))

    def test_a_workbook_is_known_whatever_its_name(self, tmp_path: Path) -> None:
        import openpyxl

        book = openpyxl.Workbook()
        for row in (("text", "label"), ("good", "a")):
            book.active.append(row)
        book.save(tmp_path / "book.xlsx")
        path = (tmp_path / "book.xlsx").rename(tmp_path / "book.csv")
        assert open_source(path, None, RunControl()).format.kind == "spreadsheet"

    def test_a_folder_of_texts_is_a_table(self, tmp_path: Path) -> None:
        for label in ("good", "bad"):
            (tmp_path / "texts" / label).mkdir(parents=True)
            (tmp_path / "texts" / label / "1.txt").write_text("some words", encoding="utf-8")
        assert open_source(tmp_path / "texts", None, RunControl()).format.kind == "folder"


class TestRefusals:
    """Each says what was found and what to do."""

    @pytest.mark.parametrize("content", [b"", b" \r\n\t\n"], ids=["empty", "blank"])
    def test_an_empty_file(self, written: Written, content: bytes) -> None:
        with pytest.raises(DatasetError, match=r"nothing\.csv is empty"):
            read_table(written("nothing.csv", content))

    def test_a_header_alone(self, written: Written) -> None:
        with pytest.raises(DatasetError, match=r"alone\.csv has no rows"):
            read_table(written("alone.csv", b"text,label\n"))

    @pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 20, b"\0" * 4_000])
    def test_a_binary_file(self, written: Written, content: bytes) -> None:
        with pytest.raises(DatasetError, match=r"picture\.csv does not hold text.*Save as"):
            read_table(written("picture.csv", content))

    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match=r"There is no file gone\.csv"):
            read_table(tmp_path / "gone.csv")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
    def test_a_pipe_is_refused_and_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.csv")
        refusals: list[str] = []

        def read() -> None:
            try:
                read_table(tmp_path / "pipe.csv")
            except DatasetError as refusal:
                refusals.append(str(refusal))

        reading = threading.Thread(target=read, daemon=True)
        reading.start()
        reading.join(10)
        assert refusals == ["pipe.csv is not a file. Choose a file with a table, or a folder with text files."]

    @pytest.mark.parametrize("suffix", [".docx", ".PDF", ".sav"])
    def test_a_file_of_another_program(self, written: Written, suffix: str) -> None:
        with pytest.raises(DatasetError, match=f"is a {suffix.lower()} file.*save it as “CSV UTF-8”"):
            read_table(written(f"letter{suffix}", b"text"))

    def test_a_letter_that_is_a_zip_file_inside(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "letter.docx", "w") as archive:
            archive.writestr("word/document.xml", "<a/>")
        with pytest.raises(DatasetError, match=r"is a \.docx file"):
            read_table(tmp_path / "letter.docx")

    def test_a_damaged_zip_file(self, written: Written) -> None:
        with pytest.raises(DatasetError, match=r"broken\.xlsx is damaged"):
            read_table(written("broken.xlsx", b"PK\x03\x04" + bytes(200)))

    @pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a person who may not read everything")
    def test_a_file_of_somebody_else(self, written: Written) -> None:
        path = written("secret.csv", b"text,label\na,b\n")
        path.chmod(0)
        with pytest.raises(DatasetError, match="cannot be read: the system does not allow it"):
            read_table(path)

    @pytest.mark.parametrize("encoding", ["utf-8", "no-such-encoding", "rot13"])
    def test_an_encoding_chosen_wrongly(self, written: Written, encoding: str) -> None:
        path = written("wrong.csv", "text,label\né,a\n".encode("cp1252"))
        with pytest.raises(DatasetError, match=f"cannot be read as {encoding}. Choose another encoding"):
            read_table(path, ReadOptions(encoding=encoding))

    @given(st.binary(max_size=200), st.sampled_from(["csv", "tsv", "txt"]))
    def test_whatever_the_bytes_there_is_a_table_or_a_sentence(self, written: Written, content: bytes, suffix: str) -> None:
        path = written(f"bytes.{suffix}", content)
        try:
            source = open_source(path, None, RunControl())
            blocks = list(source.blocks(RunControl(), lambda _fraction: None))
        except DatasetError as refusal:
            assert str(refusal)
        else:
            assert all(len(cells) == len(block.lines) for block in blocks for cells in block.cells)


class TestProgress:
    def test_is_told_as_a_rising_fraction(self, written: Written) -> None:
        told: list[float] = []
        table = read_table(written("many.csv", b"text,label\n" + b"some words,a\n" * 200_000), report=told.append)
        assert table.num_rows == 200_000
        assert told == sorted(told)
        assert 0 <= told[0] < told[-1] <= 1

    def test_a_person_can_stop_the_reading(self, written: Written, tmp_path: Path) -> None:
        control = RunControl()

        def stop_at_half(fraction: float) -> None:
            if fraction > 0.5:
                control.finish()

        path = written("many.csv", b"text,label\n" + b"some words,a\n" * 200_000)
        with pytest.raises(Cancelled):
            read_table(path, control=control, report=stop_at_half, database=tmp_path / "half.duckdb")
        assert not list(tmp_path.iterdir())

    def test_a_stop_is_heard_before_the_first_row(self, written: Written) -> None:
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            read_table(written("stopped.csv", b"text,label\na,b\n"), control=control)
