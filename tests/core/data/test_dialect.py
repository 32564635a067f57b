"""How a CSV file is written is read off its beginning."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.data.dialect import DELIMITERS, find_delimiter, first_row_is_header, sample_rows

words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)


def written(rows: list[list[str]], delimiter: str) -> str:
    content = io.StringIO(newline="")
    csv.writer(content, delimiter=delimiter).writerows(rows)
    return content.getvalue()


@given(st.lists(st.tuples(words, words), min_size=1, max_size=20), st.sampled_from(DELIMITERS))
def test_the_only_delimiter_there_is_found(rows: list[tuple[str, str]], delimiter: str) -> None:
    assert find_delimiter(written([list(row) for row in rows], delimiter)) == delimiter


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_delimiters_inside_the_texts_do_not_mislead(delimiter: str) -> None:
    texts = ["one, two; three | four", "five; six", "seven\teight, nine", "ten | eleven", "plain"]
    rows = [["text", "label", "id"], *([text, "a", str(number)] for number, text in enumerate(texts))]
    assert find_delimiter(written(rows, delimiter)) == delimiter


@pytest.mark.parametrize("character", ["\u2028", "\x85", "\x0b", "\x1c"])
def test_a_line_break_of_other_systems_inside_a_text_ends_no_row(character: str) -> None:
    sample = "".join(f"{number}, and{character}more;label\r\n" for number in range(20))
    assert sample_rows(sample, ";") == [[f"{number}, and{character}more", "label"] for number in range(20)]


def test_a_decimal_comma_does_not_mislead() -> None:
    assert find_delimiter("text;label;score\ngut;a;1,5\nschlecht;b;0,5\n") == ";"


@pytest.mark.parametrize("sample", ["", "\n\n", "one column\nand no other\n"])
def test_without_any_delimiter_one_is_still_named(sample: str) -> None:
    assert find_delimiter(sample) in DELIMITERS


@pytest.mark.parametrize(
    "rows",
    [
        [["text", "label"], ["nice", "good"]],
        [["Review ", "x"], ["nice", "good"]],
        [["评论", "标签"], ["很好", "好"]],
        [["wording", "mood"], ["I like it", "good"], ["I do not", "bad"]],
        [["text"]],
    ],
)
def test_names_of_columns_are_a_header(rows: list[list[str]]) -> None:
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
    ],
)
def test_values_are_no_header(rows: list[list[str]]) -> None:
    assert not first_row_is_header(rows)
