"""Every row of a delimited file is there, at its place, whatever is wrong with it; what was not obvious is noted with its line."""

from __future__ import annotations

import codecs
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited import lines
from textcls_gui.core.data.delimited.encoding import Encoding
from textcls_gui.core.data.delimited.records import Dialect, likeliest_cells
from textcls_gui.core.data.reading import open_source
from textcls_gui.core.data.rows import ReadOptions, RowSource, SkippedRow, ignore_progress
from textcls_gui.core.errors import Cancelled, DatasetError

Written = Callable[[bytes], Path]
Row = tuple[str, ...]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    path = tmp_path_factory.mktemp("files") / "table.csv"

    def write(content: bytes) -> Path:
        path.write_bytes(content)
        return path

    return write


def opened(path: Path, options: ReadOptions | None = None) -> RowSource:
    return open_source(path, options, RunControl())


def contents(source: RowSource) -> tuple[list[Row], list[int], list[SkippedRow]]:
    """All rows as wide as the table is in the end, their lines, and the notes."""
    rows: list[Row] = []
    lines: list[int] = []
    notes: list[SkippedRow] = []
    for block in source.blocks(RunControl(), ignore_progress):
        assert {len(cells) for cells in block.cells} <= {len(block.lines)}
        rows += zip(*block.cells, strict=True)
        lines += block.lines
        notes += block.skipped
    width = len(source.columns)
    return [row + ("",) * (width - len(row)) for row in rows], lines, notes


def rows_of(path: Path, options: ReadOptions | None = None) -> list[Row]:
    return contents(opened(path, options))[0]


DELIMITERS = [",", "\t", ";", "|", ":", " ", "^", "~", ", ", "||", ";;"]
PLAIN = [delimiter for delimiter in DELIMITERS if delimiter not in (":", " ")]


ENCODINGS = [
    *("utf-8", "utf-8-sig", "utf-16-be", "utf-32", "gb18030", "big5", "big5hkscs", "cp932", "euc_jp", "cp949"),
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "latin-1", "iso8859-2", "iso8859-15"),
    *("koi8-r", "cp874", "mac-roman", "cp437"),
]
AWKWARD = [
    *("", " ", " x ", "NA", "None", "null", "NaN", "007", "1e5", "1,5", "TRUE", "-", "\t", "a\tb", '"', '""', '"a"', 'a"b', "'", "'a'"),
    *(
        "\n",
        "a\nb",
        "\r\n",
        "a\r",
        ",",
        ";;",
        "|",
        "a,b;c|d",
        "\\",
        "\\\\",
        "a\\",
        '\\"',
        "\\n",
        "#a",
        "=1+1",
        "{",
        "[1, 2]",
        "~a~",
        "\x1a",
    ),
]


# In some encodings, a character's second byte is that of a backslash or of a vertical bar.
WIDE_LETTERS = "中文繁體日本語表ソ能功許蓋運倶かなー。、한국어漢字"


def cells_in(encoding: str) -> st.SearchStrategy[str]:
    known = dict.fromkeys(bytes(range(32, 256)).decode(encoding, "ignore") + WIDE_LETTERS)
    letters = [letter for letter in known if letter.encode(encoding, "ignore").decode(encoding) == letter]
    return st.one_of(st.sampled_from(AWKWARD), st.text(letters, max_size=10))


def as_text(table: list[list[str]], delimiter: str, quote: str, line_end: str, escape: str, always: bool) -> str:
    def cell_text(cell: str) -> str:
        needs = always or not cell or any(mark in cell for mark in (*delimiter, quote, "\r", "\n", "\\", " "))
        if escape == "\\":
            cell = cell.replace("\\", "\\\\")
        return quote + cell.replace(quote, escape + quote) + quote if needs else cell

    return "".join(delimiter.join(map(cell_text, row)) + line_end for row in table)


class TestAnyTable:
    """What was written comes back cell for cell."""

    @given(
        table=st.integers(1, 4).flatmap(
            lambda width: st.lists(st.lists(st.text(max_size=12), min_size=width, max_size=width), min_size=1, max_size=8)
        ),
        delimiter=st.sampled_from(DELIMITERS),
        quote=st.sampled_from(['"', "'"]),
        line_end=st.sampled_from(["\n", "\r\n", "\r"]),
        encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be", "gb18030"]),
        always=st.booleans(),
    )
    def test_in_any_dialect_that_is_told(
        self, written: Written, table: list[list[str]], delimiter: str, quote: str, line_end: str, encoding: str, always: bool
    ) -> None:
        header = [f"name{number}" for number in range(len(table[0]))]
        path = written(as_text([header, *table], delimiter, quote, line_end, quote, always).encode(encoding))
        source = opened(path, ReadOptions(encoding, delimiter, quote, has_header=True, first_line=1))
        rows, _, notes = contents(source)
        assert source.columns == tuple(header)
        assert rows == [tuple(row) for row in table]
        assert not notes

    @given(
        encoded=st.sampled_from(ENCODINGS).flatmap(
            lambda encoding: st.tuples(
                st.just(encoding),
                st.lists(st.lists(cells_in(encoding), min_size=2, max_size=2), min_size=1, max_size=6),
            )
        ),
        delimiter=st.sampled_from(DELIMITERS),
        escape=st.sampled_from(['"', "\\"]),
        line_end=st.sampled_from(["\n", "\r\n", "\r"]),
        with_last_end=st.booleans(),
    )
    def test_in_any_encoding_that_is_told(
        self, written: Written, encoded: tuple[str, list[list[str]]], delimiter: str, escape: str, line_end: str, with_last_end: bool
    ) -> None:
        encoding, table = encoded
        text = as_text([["name", 'an "other"\\'], *table], delimiter, '"', line_end, escape, always=True)
        content = (text if with_last_end else text[: -len(line_end)]).encode(encoding)
        source = opened(written(content), ReadOptions(encoding, delimiter, '"', has_header=True, first_line=1))
        if escape == "\\" and source.format.escape != escape:
            return  # no quote in the texts told that it is one
        rows, _, notes = contents(source)
        assert source.columns == ("name", 'an "other"\\')
        assert rows == [tuple(row) for row in table]
        assert not notes

    @given(
        table=st.lists(
            st.lists(st.text(st.characters(exclude_characters="\r\n,", exclude_categories=["Cs"])), min_size=2, max_size=2), min_size=1
        ),
        line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    )
    def test_without_any_quotes(self, written: Written, table: list[list[str]], line_end: str) -> None:
        text = "".join(",".join(row) + line_end for row in [["name", "other"], *table])
        assert rows_of(written(text.encode()), ReadOptions("utf-8", ",", "", has_header=True, first_line=1)) == [
            tuple(row) for row in table
        ]

    WORDS = ("good", "bad", "it’s", "fine", "Größe", "很好", "no", "way", "too", "“late”", "10", "C:\\temp", "and/or", "5''", "said")

    @given(
        seed=st.integers(0, 10_000),
        delimiter=st.sampled_from(PLAIN),
        line_end=st.sampled_from(["\n", "\r\n", "\r"]),
        escape=st.sampled_from(['"', "\\"]),
        encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
        always=st.booleans(),
    )
    def test_of_words_and_sentences_without_being_told(
        self, written: Written, seed: int, delimiter: str, line_end: str, escape: str, encoding: str, always: bool
    ) -> None:
        chosen = random.Random(seed)
        rows = [[str(number), self.sentence(chosen, number), chosen.choice(["pos", "neg"])] for number in range(1, 40)]
        content = as_text([["id", "text", "label"], *rows], delimiter, '"', line_end, escape, always)
        source = opened(written(content.encode(encoding, "ignore")))
        found, _, notes = contents(source)
        assert source.columns == ("id", "text", "label")
        assert found == [(row[0], row[1].encode(encoding, "ignore").decode(encoding), row[2]) for row in rows]
        assert not notes

    def sentence(self, chosen: random.Random, number: int) -> str:
        words = " ".join(chosen.choices(self.WORDS, k=chosen.randint(2, 12)))
        if number % 3 == 0:
            words += ', he said "no", twice'
        return words + chosen.choice([".", "", "!", ", well", "; so", "\nmore lines\r\nof it"])


class TestQuotes:
    def test_one_that_is_never_closed_takes_no_other_row_with_it(self, written: Written) -> None:
        lines = [f'{number},"some text, number {number}",a' for number in range(1, 40)]
        lines[9] = '10,"never closed, b'
        source = opened(written(("id,text,label\n" + "\n".join(lines) + "\n").encode()))
        rows, numbers, notes = contents(source)
        assert [row[0] for row in rows] == [str(number) for number in range(1, 40)]
        assert rows[9][1] == '"never closed'
        assert numbers == list(range(2, 41))
        assert [(note.line, "quotation mark" in note.reason) for note in notes] == [(11, True)]

    def test_one_that_is_never_closed_at_the_end_of_a_large_file(self, written: Written) -> None:
        body = "".join(f"{number},some longer text of row {number},a\n" for number in range(30_000))
        rows, _, notes = contents(opened(written(f'id,text,label\n{body}x,"never closed,b\n{body}'.encode())))
        assert len(rows) == 60_001
        assert [note.line for note in notes] == [30_002]

    @pytest.mark.parametrize(
        ("line", "cells"),
        [
            ('1,"He said "hi" to me, twice",a', ("1", 'He said "hi" to me, twice', "a")),
            ('1,""Quoted, and more",a', ("1", '"Quoted, and more', "a")),
            ('1,"stray,a', ("1", '"stray', "a")),
            ('1,"text, more" ,a', ("1", "text, more", "a")),
            ('1, "text, more",a', ("1", "text, more", "a")),
            ('1,text,"', ("1", "text", '"')),
            ('1,5" pipe,a', ("1", '5" pipe', "a")),
            ('1,"with \\"backslashes\\", two",a', ("1", 'with "backslashes", two', "a")),
        ],
    )
    def test_out_of_place_are_kept_as_text(self, written: Written, line: str, cells: Row) -> None:
        others = "".join(f'{number},"plain, text",b\n' for number in range(2, 12))
        rows = rows_of(written(f"id,text,label\n{line}\n{others}".encode()))
        assert rows[0] == cells
        assert len(rows) == 11

    def test_a_row_of_several_lines_may_have_stray_ones_too(self, written: Written) -> None:
        content = 'id,text,label\n1,"He said "hi" there,\nand more",a\n2,"x, y",b\n3,z,a\n'
        rows, lines, _ = contents(opened(written(content.encode())))
        assert rows == [("1", 'He said "hi" there,\nand more', "a"), ("2", "x, y", "b"), ("3", "z", "a")]
        assert lines == [2, 4, 5]

    def test_line_breaks_inside_are_kept_and_lines_are_counted(self, written: Written) -> None:
        rows, lines, _ = contents(opened(written(b'text,label\r\n"one\r\ntwo\nthree\r\n",a\r\nfour,b\r\n')))
        assert rows == [("one\r\ntwo\nthree\r\n", "a"), ("four", "b")]
        assert lines == [2, 6]

    def test_a_cell_may_be_longer_than_a_block(self, written: Written) -> None:
        long = "a word, and another, and\nnothing more\n" * 100_000
        rows, lines, _ = contents(opened(written(f'text,label\n"{long}",a\n"{long}",b\nshort,c\n'.encode())))
        assert rows == [(long, "a"), (long, "b"), ("short", "c")]
        assert lines == [2, 200_003, 400_004]

    def test_the_likeliest_cells_have_the_width_of_the_table(self) -> None:
        assert likeliest_cells('a,"b,c",d', Dialect(), 3) == (["a", "b,c", "d"], pytest.approx(0.01))
        assert likeliest_cells('a,"b,c,d', Dialect(), 4)[0] == ["a", '"b', "c", "d"]


class TestRows:
    def test_with_more_cells_get_columns_of_their_own(self, written: Written) -> None:
        source = opened(written(b"text,label\na,x\nb,y,z\nc,x\nd,y,z,w\n"))
        rows, _, _ = contents(source)
        assert source.columns == ("text", "label", "", "")
        assert rows == [("a", "x", "", ""), ("b", "y", "z", ""), ("c", "x", "", ""), ("d", "y", "z", "w")]

    def test_with_a_delimiter_inside_the_text_are_put_together(self, written: Written) -> None:
        body = "".join(f"a text of some length {number},pos\nanother one {number},neg\n" for number in range(5))
        source = opened(written(f"text,label\n{body}I hate it, really, so much,neg\n".encode()))
        rows, _, notes = contents(source)
        assert source.columns == ("text", "label")
        assert rows[-1] == ("I hate it, really, so much", "neg")
        assert [(note.line, note.reason) for note in notes] == [
            (12, "has 4 cells, but the table has 2 columns; neighbouring cells were joined into one")
        ]

    def test_with_a_delimiter_too_many_keep_their_cells_under_their_names(self, written: Written) -> None:
        body = "".join(f"2021-01-{day:02},{day * 3},some words here,{day}.50\n" for day in range(1, 20))
        rows, _, notes = contents(opened(written(f"date,count,words,price\n{body}2021-02-01,,7,other words,9.50\n".encode())))
        assert rows[-1] == ("2021-02-01", "7", "other words", "9.50")
        assert "an empty cell was left out" in notes[0].reason

    def test_with_too_few_cells_are_filled_up(self, written: Written) -> None:
        assert rows_of(written(b"text,label,note\na,x,1\nb\nc,y\n")) == [("a", "x", "1"), ("b", "", ""), ("c", "y", "")]

    def test_with_a_delimiter_at_their_end_get_no_column_for_it(self, written: Written) -> None:
        source = opened(written(b"a,b\n1,2,\n3,4,\n"))
        assert contents(source)[0] == [("1", "2"), ("3", "4")]
        assert source.columns == ("a", "b")

    def test_empty_lines_are_no_rows(self, written: Written) -> None:
        rows, lines, _ = contents(opened(written(b"\n\ntext,label\n\na,x\n\n  \nb,y")))
        assert rows == [("a", "x"), ("b", "y")]
        assert lines == [5, 8]

    def test_of_every_line_end_may_be_mixed(self, written: Written) -> None:
        assert rows_of(written(b"a,b\r\n1,2\n3,4\r5,6")) == [("1", "2"), ("3", "4"), ("5", "6")]

    def test_keep_a_zero_character(self, written: Written) -> None:
        assert rows_of(written(f"text,label\n{'x' * 300}\0y,a\n".encode()))[0] == ("x" * 300 + "\0y", "a")

    def test_that_repeat_the_header_are_listed_and_may_bring_columns(self, written: Written) -> None:
        body = "good,pos\nbad,neg\n"
        source = opened(written(f"text,label\n{body}text,label\n{body}text,label,note\nfine,pos,x\n".encode()))
        rows, _, notes = contents(source)
        assert [row[0] for row in rows] == ["good", "bad", "good", "bad", "fine"]
        assert source.columns == ("text", "label", "note")
        assert [(note.line, note.reason) for note in notes] == [
            (4, "repeats the names of the columns"),
            (7, "repeats the names of the columns"),
        ]

    def test_above_and_below_the_table_are_listed(self, written: Written) -> None:
        content = "Sales by region\n\nRegion,2019,2020,2021\nNorth,1,2,3\nSouth,4,5,6\n\nSource: the statistics office\n"
        source = opened(written(content.encode()))
        rows, lines, notes = contents(source)
        assert source.columns == ("Region", "2019", "2020", "2021")
        assert (rows, lines) == ([("North", "1", "2", "3"), ("South", "4", "5", "6")], [4, 5])
        assert [note.line for note in notes] == [1, 7]
        assert source.format.first_line == 3

    @pytest.mark.parametrize("below", ["____,,,", '"© The statistics office, 2022",,,', "Source: our office,,,", "(2 rows)", "\x1a"])
    def test_below_the_table_are_none_even_without_an_empty_line_before(self, written: Written, below: str) -> None:
        rows, _, notes = contents(opened(written(f"Region,2019,2020,2021\nNorth,1,2,3\nSouth,4,5,6\n{below}\n".encode())))
        assert rows == [("North", "1", "2", "3"), ("South", "4", "5", "6")]
        assert [note.line for note in notes] == ([4] if below != "\x1a" else [])

    def test_of_a_header_that_is_repeated_where_all_columns_hold_words(self, written: Written) -> None:
        rows = rows_of(written(b"Group,Name,Score\nA,Ann,7\nB,Bob,8\nGroup,Name,Score\nA,Eve,9\n"))
        assert rows == [("A", "Ann", "7"), ("B", "Bob", "8"), ("A", "Eve", "9")]

    def test_aligned_by_spaces_are_split_there_and_quoted_cells_keep_theirs(self, written: Written) -> None:
        lines = [f'  {number}.5   {number * 7}  "so  it is"' for number in range(1, 30)]
        rows, numbers, notes = contents(opened(written(("\r\n".join(lines) + "\r\n").encode())))
        assert rows == [(f"{number}.5", str(number * 7), "so  it is") for number in range(1, 30)]
        assert (numbers, notes) == (list(range(1, 30)), [])

    def test_without_a_label_at_the_end_are_rows(self, written: Written) -> None:
        assert rows_of(written(b"text,label\ngood,pos\nbad,neg\nfine,\nnot labelled yet,\n"))[-1] == ("not labelled yet", "")

    def test_begin_where_the_person_says(self, written: Written) -> None:
        path = written(b"a,b\n1,2\nc,d\n3,4\n")
        source = opened(path, ReadOptions(first_line=3, has_header=True))
        assert contents(source)[0] == [("3", "4")]
        assert source.columns == ("c", "d")

    def test_of_lines_in_quotes_once_more_are_unpacked(self, written: Written) -> None:
        path = written(b'"id,text,label"\r\n"1,""good, cheap"",pos"\r\n"2,""bad"",neg"\r\n')
        assert rows_of(path) == [("1", "good, cheap", "pos"), ("2", "bad", "neg")]

    def test_of_ten_thousand_cells_are_rows(self, written: Written) -> None:
        header = ",".join(f"c{number}" for number in range(10_000))
        row = ",".join(str(number) for number in range(10_000))
        rows = rows_of(written(f"{header}\n{row}\n{row}\n".encode()))
        assert [len(cells) for cells in rows] == [10_000, 10_000]

    @given(st.lists(st.lists(st.sampled_from(["", "a", "b c", "1", " "]), min_size=1, max_size=6), min_size=1, max_size=12))
    def test_none_vanishes(self, written: Written, table: list[list[str]]) -> None:
        text = as_text([["one", "two", "three"], *table], ",", '"', "\n", '"', always=True)
        _, lines, notes = contents(opened(written(text.encode()), ReadOptions("utf-8", ",", '"', has_header=True, first_line=1)))
        blank = {number for number, row in enumerate(table, 2) if len(row) == 1 and not row[0].strip()}
        assert set(lines) | {note.line for note in notes} == set(range(2, 2 + len(table))) - blank


class TestMixedEncodings:
    def test_each_line_is_read_as_what_it_is_and_listed(self, written: Written) -> None:
        lines = [f"Größe {number} für später,a\n".encode() for number in range(50)]
        lines[20] = "Größe schön,b\n".encode("cp1252")
        lines[30] = "für übrige Straßen,b\n".encode("cp1252")
        rows, _, notes = contents(opened(written(b"text,label\n" + b"".join(lines))))
        assert (rows[20], rows[30], rows[40]) == (("Größe schön", "b"), ("für übrige Straßen", "b"), ("Größe 40 für später", "a"))
        assert [(note.line, note.reason) for note in notes] == [(line, "is not UTF-8 and was read as Windows-1252") for line in (22, 32)]

    def test_far_from_the_beginning_of_a_large_file_too(self, written: Written) -> None:
        good = "Größe für später,a\n".encode() * 60_000
        rows, _, notes = contents(opened(written(b"text,label\n" + good + "Größe schön,b\n".encode("cp1252") + good)))
        assert len(rows) == 120_001
        assert rows[60_000] == ("Größe schön", "b")
        assert [note.line for note in notes] == [60_002]

    def test_broken_bytes_of_a_wide_encoding_are_listed(self, written: Written) -> None:
        content = codecs.BOM_UTF16_LE + "text,label\ngood,a\n".encode("utf-16-le") + b"\x00\xd8a\x00,\x00b\x00\n\x00"
        rows, _, notes = contents(opened(written(content)))
        assert rows[0] == ("good", "a")
        assert [note.line for note in notes] == [3]
        assert "not UTF-16" in notes[0].reason


class TestTheFile:
    def test_that_changes_while_it_is_read_is_refused(self, written: Written) -> None:
        path = written(b"text,label\n" + b"some words,a\n" * 100_000)
        blocks = opened(path).blocks(RunControl(), ignore_progress)
        next(blocks)
        with path.open("ab") as file:
            file.write(b"more,b\n")
        with pytest.raises(DatasetError, match="was changed while it was being read"):
            list(blocks)

    @pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
    def test_that_vanishes_while_it_is_read_is_refused(self, written: Written) -> None:
        path = written(b"text,label\n" + b"some words,a\n" * 100_000)
        blocks = opened(path).blocks(RunControl(), ignore_progress)
        next(blocks)
        path.unlink()
        with pytest.raises(DatasetError, match="was removed while it was being read"):
            list(blocks)

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_with_a_line_without_end_is_refused_before_it_fills_the_memory(
        self, written: Written, encoding: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lines, "MAX_LINE_BYTES", 1 << 20)
        path = written(("text,label\na,b\n" * 20_000 + "x" * (3 << 20)).encode(encoding))
        with pytest.raises(DatasetError, match="has a line of more than"):
            contents(opened(path))

    @given(
        content=st.lists(st.sampled_from(["a", "bc,d", "\r", "\n", "\r\n"]), max_size=60).map("".join),
        encoding=st.sampled_from(["utf-8", "utf-16-le"]),
        block=st.integers(1, 9),
    )
    def test_is_read_in_the_same_lines_wherever_a_block_ends(self, written: Written, content: str, encoding: str, block: int) -> None:
        path = written(content.encode(encoding))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(lines, "BLOCK_BYTES", block)
            batches = list(lines.LineReader(path, Encoding(encoding)).batches(RunControl(), ignore_progress))
        assert [line for batch in batches for line in batch.lines] == lines.split_lines(content)
        assert [batch.is_last for batch in batches] == [False] * (len(batches) - 1) + [True]

    def test_can_be_given_up_at_any_block(self, written: Written) -> None:
        control = RunControl()
        blocks = opened(written(b"text,label\n" + b"some words,a\n" * 200_000)).blocks(control, ignore_progress)
        next(blocks)
        control.finish()
        with pytest.raises(Cancelled):
            next(blocks)

    def test_tells_how_far_it_is(self, written: Written) -> None:
        told: list[float] = []
        list(opened(written(b"text,label\n" + b"some words,a\n" * 200_000)).blocks(RunControl(), told.append))
        assert told == sorted(told)
        assert 0 < told[0] < told[-1] == 1.0


def test_one_line_of_very_many_cells_is_left_out_and_noted(written: Written) -> None:
    path = written(b"text,label\nlovely,good\n" + b"x," * 5_000 + b"y\nbroken,bad\n")
    source = opened(path)
    rows, lines, notes = contents(source)
    assert source.columns == ("text", "label")
    assert rows == [("lovely", "good"), ("broken", "bad")]
    assert lines == [2, 4]
    assert [(note.line, note.values) for note in notes] == [(3, {"found": "5,001"})]


def test_empty_cells_behind_a_row_are_no_columns(written: Written) -> None:
    assert rows_of(written(b"text,label\nlovely,good" + b"," * 60_000 + b"\nbroken,bad\n")) == [("lovely", "good"), ("broken", "bad")]


def test_a_table_of_very_many_columns_is_refused_in_words(written: Written) -> None:
    path = written(b"\n".join(b",".join(b"%d" % (row + place) for place in range(17_000)) for row in range(6)))
    with pytest.raises(DatasetError, match=r"has 17,000 columns, and 16,384 is the most"):
        opened(path)
