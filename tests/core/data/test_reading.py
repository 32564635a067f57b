"""A file becomes a table: every cell as it was written, every row that is missing with its line and its reason."""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dialect import DELIMITERS
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.table import ReadOptions, SkippedRow, Table
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
    return list(table.rows())


class TestCells:
    """Cell text is never reinterpreted."""

    @given(
        rows=st.lists(st.lists(st.text(), min_size=2, max_size=2), min_size=1),
        delimiter=st.sampled_from(DELIMITERS),
        line_end=st.sampled_from(["\n", "\r\n", "\r"]),
        encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
    )
    def test_come_back_as_they_were_written(
        self, written: Written, rows: list[list[str]], delimiter: str, line_end: str, encoding: str
    ) -> None:
        content = io.StringIO(newline="")
        csv.writer(content, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL).writerows([["text", "label"], *rows])
        path = written("cells.csv", content.getvalue().encode(encoding))
        table = read_table(path, ReadOptions(encoding, delimiter, has_header=True))
        assert table.columns == ("text", "label")
        assert rows_of(table) == [tuple(row) for row in rows]
        assert not table.skipped

    @pytest.mark.parametrize("delimiter", DELIMITERS)
    def test_odd_ones_come_back_without_being_told_how_to_read(self, written: Written, delimiter: str) -> None:
        content = io.StringIO(newline="")
        rows = [[cell, "label"] for cell in ODD_CELLS]
        csv.writer(content, delimiter=delimiter).writerows([["text", "label"], *rows])
        table = read_table(written("odd.csv", content.getvalue().encode()))
        assert list(table.column(0)) == ODD_CELLS
        assert table.format.delimiter == delimiter

    def test_keep_line_breaks_inside_quotes(self, written: Written) -> None:
        table = read_table(written("breaks.csv", b'text,label\r\n"one\r\ntwo\nthree\r\n",a\r\nfour,b\r\n'))
        assert rows_of(table) == [("one\r\ntwo\nthree\r\n", "a"), ("four", "b")]
        assert [table.line_number(row) for row in range(2)] == [2, 6]

    def test_keep_a_zero_character(self, written: Written) -> None:
        long = "x" * 300
        table = read_table(written("zero.csv", f"text,label\n{long}\0y,a\n".encode()))
        assert table.cell(0, 0) == f"{long}\0y"

    def test_may_be_a_million_characters_long(self, written: Written) -> None:
        long = "word " * 200_000
        table = read_table(written("long.csv", f"text,label\n{long},a\nshort,b\n".encode()))
        assert table.row(0) == (long, "a")


class TestRows:
    """Every row is there, or listed."""

    def test_with_too_many_cells_are_listed_with_line_and_reason(self, written: Written) -> None:
        table = read_table(written("wide.csv", b'text,label\n"a\nb",x\nc,y,z\nd,x,,\n\ne,f,g,h\n'))
        assert rows_of(table) == [("a\nb", "x"), ("d", "x")]
        assert table.skipped == (
            SkippedRow(4, "has 3 cells, but the header has 2"),
            SkippedRow(7, "has 4 cells, but the header has 2"),
        )

    def test_with_too_few_cells_are_filled_up(self, written: Written) -> None:
        table = read_table(written("narrow.csv", b"text,label,note\na,x,1\nb\nc,y\n"))
        assert rows_of(table) == [("a", "x", "1"), ("b", "", ""), ("c", "y", "")]

    def test_empty_lines_are_no_rows(self, written: Written) -> None:
        table = read_table(written("gaps.csv", b"\n\ntext,label\n\na,x\n\n\nb,y"))
        assert rows_of(table) == [("a", "x"), ("b", "y")]
        assert [table.line_number(row) for row in range(2)] == [5, 8]

    @given(st.lists(st.lists(st.text("ab ", max_size=2), min_size=1, max_size=4), min_size=1))
    def test_none_vanishes(self, written: Written, rows: list[list[str]]) -> None:
        content = io.StringIO(newline="")
        csv.writer(content, quoting=csv.QUOTE_ALL).writerows([["text", "label"], *rows])
        try:
            table = read_table(written("none.csv", content.getvalue().encode()), ReadOptions("utf-8", ",", has_header=True))
        except DatasetError:
            assert all(len(row) > 2 and "".join(row[2:]).strip() for row in rows)
        else:
            assert table.num_rows + len(table.skipped) == len(rows)
            lines = [table.line_number(row) for row in range(table.num_rows)] + [skipped.line for skipped in table.skipped]
            assert sorted(lines) == list(range(2, 2 + len(rows)))


class TestHeaders:
    def test_that_are_missing_are_numbered(self, written: Written) -> None:
        table = read_table(written("headless.csv", b"I like it very much,good\nNot at all my thing,bad\nIt is fine,good\n"))
        assert table.columns == ("Column 1", "Column 2")
        assert table.num_rows == 3
        assert table.line_number(0) == 1

    def test_that_are_the_same_are_told_apart(self, written: Written) -> None:
        table = read_table(written("twins.csv", b"text,text,,label,text\na,b,c,d,e\n"))
        assert len(set(table.columns)) == 5
        assert table.columns[0] == "text"
        assert rows_of(table) == [("a", "b", "c", "d", "e")]

    def test_that_look_like_what_twins_are_called_stay_apart_too(self, written: Written) -> None:
        table = read_table(written("triplets.csv", b"text,text,text (2)\na,b,c\n"))
        assert len(set(table.columns)) == 3

    @pytest.mark.parametrize("has_header", [True, False])
    def test_are_taken_as_the_person_says(self, written: Written, has_header: bool) -> None:
        table = read_table(written("said.csv", b"text,label\na,b\n"), ReadOptions(has_header=has_header))
        assert table.num_rows == (1 if has_header else 2)

    def test_alone_are_no_table(self, written: Written) -> None:
        with pytest.raises(DatasetError, match=r"alone\.csv has no rows"):
            read_table(written("alone.csv", b"text,label\n"))

    def test_of_one_column_make_a_table_to_classify(self, written: Written) -> None:
        table = read_table(written("one.csv", b"text\na b c\nd e f\n"))
        assert table.columns == ("text",)
        assert rows_of(table) == [("a b c",), ("d e f",)]


class TestEncodings:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_of_unicode_are_found_out(self, written: Written, encoding: str) -> None:
        content = "text,label\nNaïve café, it said,good\n中文也行,bad\n".replace("café, it", "café it")
        table = read_table(written("unicode.csv", content.encode(encoding)))
        assert table.columns == ("text", "label")
        assert rows_of(table) == [("Naïve café it said", "good"), ("中文也行", "bad")]

    @pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE])
    def test_are_read_off_a_byte_order_mark(self, written: Written, mark: bytes) -> None:
        name = {2: "utf-16", 4: "utf-32"}[len(mark)] + ("-be" if mark in (codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE) else "-le")
        table = read_table(written("mark.csv", mark + "text,label\na,b\n".encode(name)))
        assert (table.columns, rows_of(table)) == (("text", "label"), [("a", "b")])

    @pytest.mark.parametrize(
        ("encoding", "texts"),
        [
            ("cp1252", ["Das „größte“ Café – für 5 €", "Es war schön und gemütlich dort", "Die Bedienung ließ uns ewig warten"]),
            ("gb18030", ["这个东西质量太差了，再也不会买", "物流很快，包装也好"]),
            ("cp932", ["これはとても良い商品でした", "二度と買いません"]),
        ],
    )
    def test_of_old_programs_are_guessed(self, written: Written, encoding: str, texts: list[str]) -> None:
        content = "text,label\n" + "".join(f"{text},a\n" for text in texts)
        table = read_table(written("old.csv", content.encode(encoding)))
        assert list(table.column(0)) == texts
        assert codecs.lookup(table.format.encoding).name == codecs.lookup(encoding).name

    def test_can_be_chosen_by_the_person(self, written: Written) -> None:
        path = written("chosen.csv", "text,label\né,a\n".encode("cp1252"))
        assert read_table(path, ReadOptions(encoding="cp1250")).cell(0, 0) == "é"
        assert read_table(path, ReadOptions(encoding="cp1251")).cell(0, 0) == "й"

    @pytest.mark.parametrize("encoding", ["utf-8", "no-such-encoding", "rot13"])
    def test_chosen_wrongly_are_refused_by_name(self, written: Written, encoding: str) -> None:
        path = written("wrong.csv", "text,label\né,a\n".encode("cp1252"))
        with pytest.raises(DatasetError, match=f"cannot be read as {encoding}. Choose another encoding"):
            read_table(path, ReadOptions(encoding=encoding))

    def test_that_break_off_after_their_mark_are_refused(self, written: Written) -> None:
        with pytest.raises(DatasetError, match="says that it is UTF-16, but it cannot be read so"):
            read_table(written("broken.csv", codecs.BOM_UTF16_LE + "text,label\n".encode("utf-16-le") + b"a"))

    def test_are_judged_by_the_whole_file_and_not_by_its_beginning(self, written: Written) -> None:
        content = b"text,label\n" + b"plain English,a\n" * 70_000 + "Café,b\n".encode("cp1252")
        table = read_table(written("late.csv", content))
        assert table.row(table.num_rows - 1) == ("Café", "b")


class TestRefusals:
    """Each says what was found and what to do."""

    @pytest.mark.parametrize("content", [b"", b" \r\n\t\n"], ids=["empty", "blank"])
    @pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl", "json"])
    def test_an_empty_file(self, written: Written, content: bytes, suffix: str) -> None:
        with pytest.raises(DatasetError, match=rf"nothing\.{suffix} is empty"):
            read_table(written(f"nothing.{suffix}", content))

    def test_a_file_of_a_mark_alone(self, written: Written) -> None:
        with pytest.raises(DatasetError, match="has no rows"):
            read_table(written("mark-alone.csv", codecs.BOM_UTF8))

    @pytest.mark.parametrize(
        "content",
        [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", bytes(range(256)) * 20, b"\0" * 4_000, b"PK\x03\x04" + bytes(200)],
        ids=["picture", "all bytes", "zeros", "archive"],
    )
    def test_a_binary_file(self, written: Written, content: bytes) -> None:
        with pytest.raises(DatasetError, match=r"picture\.csv does not hold text.*Save as"):
            read_table(written("picture.csv", content))

    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match=r"There is no file gone\.csv"):
            read_table(tmp_path / "gone.csv")

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match="is not a file"):
            read_table(tmp_path)

    @pytest.mark.parametrize("suffix", [".xlsx", ".PDF", ".zip"])
    def test_a_file_of_another_program(self, written: Written, suffix: str) -> None:
        with pytest.raises(DatasetError, match=f"is a {suffix.lower()} file.*save it as “CSV UTF-8”"):
            read_table(written(f"sheet{suffix}", b"PK"))

    @pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a person who may not read everything")
    def test_a_file_of_somebody_else(self, written: Written) -> None:
        path = written("secret.csv", b"text,label\na,b\n")
        path.chmod(0)
        with pytest.raises(DatasetError, match="cannot be read: Permission denied"):
            read_table(path)

    @given(st.binary(max_size=200), st.sampled_from(["csv", "tsv", "txt", "json", "jsonl"]))
    def test_whatever_the_bytes_there_is_a_table_or_a_sentence(self, written: Written, content: bytes, suffix: str) -> None:
        try:
            table = read_table(written(f"bytes.{suffix}", content))
        except DatasetError as refusal:
            assert str(refusal)
        else:
            assert table.num_rows > 0
            assert table.columns
            assert all(len(row) == len(table.columns) for row in table.rows())


class TestJsonLines:
    def test_become_rows_with_all_their_columns(self, written: Written) -> None:
        lines = ['{"text": "a", "label": "x"}', '{"label": "y", "text": "b", "note": "late"}', "", '{"text": "c"}']
        table = read_table(written("rows.jsonl", "\n".join(lines).encode()))
        assert table.columns == ("text", "label", "note")
        assert rows_of(table) == [("a", "x", ""), ("b", "y", "late"), ("c", "", "")]
        assert [table.line_number(row) for row in range(3)] == [1, 2, 4]

    @pytest.mark.parametrize(
        "bad", ['{"text": "a"', '["a"]', "a", "null", '{"text": "\\q"}', '{"text": "\\ud800"}', f'{{"a": {"[" * 50_000}{"]" * 50_000}}}']
    )
    def test_that_are_bad_are_listed(self, written: Written, bad: str) -> None:
        table = read_table(written("bad.jsonl", f'{{"text": "ok"}}\n{bad}\n{{"text": "too"}}\n'.encode()))
        assert list(table.column(0)) == ["ok", "too"]
        assert [skipped.line for skipped in table.skipped] == [2]
        assert "JSON" in table.skipped[0].reason

    def test_that_are_all_bad_are_refused(self, written: Written) -> None:
        with pytest.raises(DatasetError, match="has no rows"):
            read_table(written("all-bad.jsonl", b"one\ntwo\n"))

    @pytest.mark.parametrize("name", ["blank.jsonl", "blank.json"])
    def test_without_any_column_are_refused(self, written: Written, name: str) -> None:
        content = b"{}\n{}\n" if name.endswith("l") else b"[{}, {}]"
        with pytest.raises(DatasetError, match="has no rows"):
            read_table(written(name, content))

    @given(st.lists(st.text(), min_size=1))
    def test_keep_every_text(self, written: Written, texts: list[str]) -> None:
        content = "\n".join(json.dumps({"text": text}, ensure_ascii=len(texts) % 2 == 0) for text in texts)
        assert list(read_table(written("texts.jsonl", content.encode())).column(0)) == texts

    @pytest.mark.parametrize(
        ("json_value", "cell"),
        [*((written, written) for written in ("1.0", "1e400", "7.50", "true", '[1, "a"]')), ("null", ""), ('"NA"', "NA")],
    )
    @pytest.mark.parametrize("suffix", ["jsonl", "json"])
    def test_keep_numbers_as_they_are_written(self, written: Written, json_value: str, cell: str, suffix: str) -> None:
        content = f'{{"text": "a", "label":  {json_value}  }}'
        table = read_table(written(f"number.{suffix}", (content if suffix == "jsonl" else f"[{content}]").encode()))
        assert table.cell(0, 1) == cell


class TestJsonLists:
    def test_become_rows(self, written: Written) -> None:
        table = read_table(written("list.json", '\ufeff[{"text": "中", "label": "x"},\n {"text": "b"}]'.encode()))
        assert rows_of(table) == [("中", "x"), ("b", "")]

    def test_may_be_lines_under_another_name(self, written: Written) -> None:
        table = read_table(written("lines.json", b'{"text": "a"}\n{"text": "b"}\n'))
        assert list(table.column(0)) == ["a", "b"]

    @pytest.mark.parametrize("content", ['["a", "b"]', '"a"', "[1, 2]", "[{]", '[{"a": ' + "[" * 50_000 + "]" * 50_000 + "}]"])
    def test_of_anything_but_objects_are_refused_with_an_example(self, written: Written, content: str) -> None:
        with pytest.raises(DatasetError, match=r"is not a list of JSON objects.*Each text should be an object such as"):
            read_table(written("odd.json", content.encode()))


class TestProgress:
    @pytest.mark.parametrize("suffix", ["csv", "jsonl", "json"])
    def test_is_told_as_a_rising_fraction(self, written: Written, suffix: str) -> None:
        told: list[float] = []
        table = read_table(many_rows(written, suffix), report=told.append)
        assert table.num_rows == 5_000
        assert len(told) > 2
        assert told == sorted(told)
        assert 0 <= told[0] <= told[-1] <= 1

    @pytest.mark.parametrize("suffix", ["csv", "jsonl", "json"])
    def test_a_person_can_stop_the_reading(self, written: Written, suffix: str) -> None:
        control = RunControl()

        def stop_at_half(fraction: float) -> None:
            if fraction > 0.5:
                control.finish()

        with pytest.raises(Cancelled):
            read_table(many_rows(written, suffix), control=control, report=stop_at_half)

    def test_a_stop_is_heard_before_the_first_row(self, written: Written) -> None:
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            read_table(many_rows(written, "csv"), control=control)


def many_rows(written: Written, suffix: str) -> Path:
    objects = [json.dumps({"text": f"text number {number}", "label": "a"}) for number in range(5_000)]
    contents = {
        "csv": "text,label\n" + "".join(f"text number {number},a\n" for number in range(5_000)),
        "jsonl": "\n".join(objects),
        "json": f"[{','.join(objects)}]",
    }
    return written(f"many.{suffix}", contents[suffix].encode())
