"""How a file is written, and where in it the table stands, is read off its beginning."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.data.delimited.dialect import DELIMITERS, find_dialect
from textcls_gui.core.data.delimited.layout import find_layout, first_row_is_header
from textcls_gui.core.data.delimited.lines import split_lines

words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)


def written(rows: list[list[str]], delimiter: str) -> list[str]:
    content = io.StringIO(newline="")
    csv.writer(content, delimiter=delimiter).writerows(rows)
    return split_lines(content.getvalue())


def lines_of(text: str) -> list[str]:
    return split_lines(text)


class TestDelimiters:
    @given(st.lists(st.tuples(words, words), min_size=1, max_size=20), st.sampled_from(DELIMITERS))
    def test_the_only_one_there_is_found(self, rows: list[tuple[str, str]], delimiter: str) -> None:
        assert find_dialect(written([list(row) for row in rows], delimiter)).delimiter == delimiter

    @pytest.mark.parametrize("delimiter", DELIMITERS)
    def test_others_inside_the_texts_do_not_mislead(self, delimiter: str) -> None:
        texts = ["one, two; three | four", "five; six", "seven\teight, nine", "ten | eleven", "plain"]
        rows = [["text", "label", "id"], *([text, "a", str(number)] for number, text in enumerate(texts))]
        assert find_dialect(written(rows, delimiter)).delimiter == delimiter

    @pytest.mark.parametrize(
        ("text", "delimiter"),
        [
            ("text;label;score\ngut;a;1,5\nschlecht;b;0,5\n", ";"),
            ("a; b; c\n1,5; 2,5; 3,5\n2,5; 3,5; 4,5\n", "; "),
            ("id||name||text\n1||Ann||hello, world; yes\n2||Bob||a, b, c\n", "||"),
            ("a;;b;;c\nx, y;;2;;3\nz;;5;;6\n", ";;"),
            ("1::1193::5::97830\n1::661::3::97830\n", "::"),
            ("id, name, text\n1, Ann, hello\n2, Bob, bye\n", ", "),
            ("a^b^c\none thing^two, things^3\nx^y^4\n", "^"),
            ("a~b~c\none thing~two, things~3\nx~y~4\n", "~"),
            ("root:x:0:root\ndaemon:x:1:daemon\nbin:x:2:bin\n", ":"),
            ("x y z\n1 2.5 3.5\n2 3.5 4.5\n3 4.5 5.5\n", " "),
            ("sep=;\na;b\n1,5;2,5\n", ";"),
            ("id,,name,,score,\n1,,Ann,,2,\n2,,Bob,,4,\n3,,Eve,,2,\n", ","),
            ("1\x01good\x01a\x02b\n2\x01bad\x01c\n", "\x01"),
            ("spam\tWin a prize now, call 0900\nham\tok, see you; later\nham\tI am home\n", "\t"),
        ],
    )
    def test_of_every_kind_are_found(self, text: str, delimiter: str) -> None:
        assert find_dialect(lines_of(text)).delimiter == delimiter

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "\n\n",
            "one column\nand no other\n",
            "text\nI like it, really, I do\nNo\nWell, maybe\nIt was good; not great, though\nFine\n",
            "http://a.example/x?y=1\nhttp://b.example/z\nhttp://c.example/w?q=2;r=3\n",
            '"I like it, really"\n"No, not at all"\n"Well, maybe"\n"Cheap, and good"\n',
            "I went home.  It was late.\nShe stayed.  We talked.\nGood night.  Sleep well.\n",
            "Two spaces.  Now and then.\nOnly one here.\nAnd none\nSo  what\n",
        ],
    )
    def test_there_is_none_in_a_single_column(self, text: str) -> None:
        assert find_dialect(lines_of(text)).delimiter == ""

    @pytest.mark.parametrize(
        ("text", "delimiter"),
        [
            ("name        lat    temp\nLake Stone  51.0   -0.6\nUlm         48.45  12.1\nOmsk        55.0  -10.5\n", "  "),
            ("  1.00 -2.00 13.5\n -1.50  2.00  3.5\n 11.50 -2.25  4.5\n", " "),
            ('15.6   6   387.5\t"vw  rabbit"\n38.5   8   119.9\t"ford pinto"\n30.5   8   19.9\t"dodge colt"\n', "  "),
        ],
    )
    def test_columns_may_be_aligned_by_spaces(self, text: str, delimiter: str) -> None:
        dialect = find_dialect(lines_of(text))
        assert (dialect.delimiter, dialect.is_aligned) == (delimiter, True)

    def test_columns_with_empty_cells_are_not_read_as_aligned_since_cells_would_move(self) -> None:
        assert not find_dialect(lines_of("a     b     c\n1     2     3\n4           6\n7     8     9\n      8     9\n")).is_aligned

    def test_a_header_tells_it_where_the_texts_are_full_of_it(self) -> None:
        text = "label,text\npos,I like it\nneg,I hate it, really\npos,Good, cheap, fast, nice\nneg,Bad, bad\n"
        assert find_dialect(lines_of(text)).delimiter == ","


class TestQuotes:
    @pytest.mark.parametrize("character", ["\u2028", "\x85", "\x0b", "\x1c"])
    def test_a_line_break_of_other_systems_ends_no_line(self, character: str) -> None:
        assert len(split_lines(f"one{character}two;label\r\nthree\rfour\nfive")) == 4

    def test_are_none_where_some_texts_of_a_tab_separated_file_have_their_own(self) -> None:
        lines = lines_of(
            "".join(f"{number}\t{text}\ta\n" for number, text in enumerate(['"All of it"', 'She said "no', '"What?', "fine"] * 5))
        )
        assert find_dialect(lines).quote == ""

    def test_may_be_apostrophes(self) -> None:
        assert find_dialect(lines_of("id,text,label\n1,'Hello, world',a\n2,'Don''t, please',b\n3,'Ok',a\n")).quote == "'"

    def test_are_not_the_apostrophes_of_words(self) -> None:
        assert find_dialect(lines_of("id,text,label\n1,'tis a pity,a\n2,don't,b\n3,rock 'n' roll,a\n")).quote == '"'

    def test_may_be_escaped_by_a_backslash(self) -> None:
        dialect = find_dialect(lines_of('id,text\n1,"He said \\"hi\\" to me"\n2,"plain, text"\n3,"and \\"again\\""\n'))
        assert (dialect.quote, dialect.escape) == ('"', "\\")

    def test_after_a_folder_of_windows_are_no_escape(self) -> None:
        assert find_dialect(lines_of('id,folder\n1,"C:\\temp\\"\n2,"D:\\a, b\\"\n')).escape == '"'

    def test_around_every_cell_are_quotes_whatever_stands_within(self) -> None:
        lines = "".join(f'"{number}","She said "no" to me","a"\n' for number in range(9))
        dialect = find_dialect(lines_of(lines))
        assert (dialect.delimiter, dialect.quote) == (",", '"')

    def test_may_be_other_marks(self) -> None:
        dialect = find_dialect(lines_of("~01~^~BUTTER, SALTED~^~717~\n~02~^~CHEESE, BLUE^2~^~353~\n~03~^~MILK~^~61~\n"))
        assert (dialect.delimiter, dialect.quote) == ("^", "~")

    def test_may_stand_around_whole_lines_without_any_within(self) -> None:
        assert find_dialect(lines_of('"id,name,town"\n"1,Ann,Ulm"\n"2,Bob,Bonn"\n"3,Eve,Kiel"\n')).is_wrapped

    def test_may_stand_around_whole_lines(self) -> None:
        assert find_dialect(lines_of('"id,text,label"\n"1,""good, cheap"",pos"\n"2,""bad"",neg"\n')).is_wrapped


class TestLayout:
    def test_lines_above_the_table_are_told_apart(self) -> None:
        rows = [["Survey 2021"], [], ["id", "answer", "score"], ["1", "fine", "5"], ["2", "bad", "1"]]
        layout = find_layout(rows)
        assert (layout.first, layout.header) == (2, ("id", "answer", "score"))

    def test_lines_above_may_be_as_wide_as_the_table(self) -> None:
        rows = [["Station:", "Berlin", "", ""], ["", "", "", ""], ["Date", "Rain", "Wind", "Note"], *[["01.01.2020", "3", "0", ""]] * 3]
        assert find_layout(rows).first == 2

    @pytest.mark.parametrize(
        ("rows", "header"),
        [
            (
                [["", "Men", "", "Women", ""], ["Land", "Count", "Share", "Count", "Share"]],
                ("Land", "Men Count", "Share", "Women Count", "Share"),
            ),
            ([["time", "a", "b", "c", "d"], ["s", "kg", "kg", "m", "m"]], ("time s", "a kg", "b kg", "c m", "d m")),
            (
                [["Country", "A", "", "B", ""], ["Name", "2019", "2020", "2019", "2020"]],
                ("Country Name", "A 2019", "2020", "B 2019", "2020"),
            ),
        ],
    )
    def test_a_header_may_have_several_rows(self, rows: list[list[str]], header: tuple[str, ...]) -> None:
        body = [["x", "10", "11", "12", "13"], ["y", "9", "8", "7", "6"], ["z", "1", "2", "3", "4"]]
        layout = find_layout([*rows, *body])
        assert (layout.num_header_rows, layout.header) == (2, header)

    def test_a_line_drawn_below_the_names_belongs_to_them(self) -> None:
        layout = find_layout([[" id ", " name "], ["----+-----"], ["1", "Ann"], ["2", "Bob"], ["3", "Eve"]])
        assert (layout.num_header_rows, layout.header) == (2, (" id ", " name "))

    def test_names_of_rows_need_no_name_themselves(self) -> None:
        rows = [["city", "x"], ["1", "Ulm", "2.5"], ["2", "Bonn", "3.5"], ["3", "Kiel", "4.5"]]
        assert find_layout(rows).header == ("", "city", "x")

    def test_a_small_table_of_summaries_may_stand_above(self) -> None:
        above = [["Description", "", "Sum"], ["Begin", "", "5,432.10"], ["Credits", "", "1.00"], ["End", "", "2.00"], []]
        body = [["Date", "Text", "Amount", "Balance"], *[["01/02/2020", "SHOP", "-5.00", "7.00"]] * 9]
        assert find_layout([*above, *body]).first == 5

    def test_a_table_above_another_that_is_no_larger_is_read(self) -> None:
        rows = [["Year", "Births"], *[[f"20{n}", "7"] for n in range(10, 16)], [], ["Year", "Deaths", "Rate"], *[["2010", "1", "0.5"]] * 6]
        assert find_layout(rows).first == 0

    def test_a_person_who_says_that_there_is_a_header_gets_one_row(self) -> None:
        assert find_layout([["a", "b"], ["s", "kg"], ["1", "2"], ["3", "4"], ["5", "6"]], has_header=True).num_header_rows == 1

    def test_rows_with_texts_in_a_column_of_words_are_no_header(self) -> None:
        assert find_layout([["text", "label"], ["good", "a"], ["bad", "b"], ["fine", "a"], ["so so", "b"]]).num_header_rows == 1

    @pytest.mark.parametrize(
        "rows",
        [
            [["text", "label"], ["nice", "good"]],
            [["Review ", "x"], ["nice", "good"]],
            [["评论", "标签"], ["很好", "好"]],
            [["wording", "mood"], ["I like it", "good"], ["I do not", "bad"]],
            [["text"]],
            [["", "x", "y"], ["1", "2.5", "3"], ["2", "2.6", "4"]],
            [["Country", "1990", "1991"], ["A", "1", "2"], ["B", "3", "4"]],
            [["How satisfied are you?", "What could we do better?"], ["4", "More parking"], ["5", ""]],
        ],
    )
    def test_names_of_columns_are_a_header(self, rows: list[list[str]]) -> None:
        assert first_row_is_header(rows)

    @pytest.mark.parametrize(
        "rows",
        [
            [],
            [["I like it", "good"], ["I do not", "bad"], ["fine", "good"]],
            [["1", "I like it"], ["2", "I do not"]],
            [["", "I like it"], ["2", "I do not"]],
            [["same", "same"], ["I like it", "good"]],
            [["I would like to say that this is by far the longest review that was ever written", "g"], ["I do not", "bad"]],
            [["1.0", "2.0"], ["3.0", "4.0"]],
            [["I went home."], ["The cat sat on the mat."]],
        ],
    )
    def test_values_are_no_header(self, rows: list[list[str]]) -> None:
        assert not first_row_is_header(rows)


@pytest.mark.parametrize("header", ["", "text\n"])
def test_sentences_of_as_many_words_each_are_one_column(header: str) -> None:
    """Also with a number in each: a table between single spaces has more of them."""
    sentences = "".join(f"the {'room' if day % 2 else 'food'} was {'good' if day % 3 else 'cold'} {day}\n" for day in range(40))
    assert find_dialect(lines_of(header + sentences)).delimiter == ""


def test_numbers_and_names_between_single_spaces_are_columns() -> None:
    assert find_dialect(lines_of("".join(f"{number} {number * 2.5} name{number % 7}\n" for number in range(40)))).delimiter == " "
