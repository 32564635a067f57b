"""What a spreadsheet puts on the clipboard comes back cell for cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.pasted import open_pasted
from textcls_gui.core.data.rows import ReadOptions, RowSource, ignore_progress
from textcls_gui.core.errors import Cancelled, DatasetError

TAB = ReadOptions(delimiter="\t", has_header=False)


def rows_of(source: RowSource) -> list[tuple[str, ...]]:
    return [row for block in source.blocks(RunControl(), ignore_progress) for row in zip(*block.cells, strict=True)]


def copied(cell: str) -> str:
    """As Excel copies a cell: in quotes only where it must."""
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if any(character in cell for character in "\t\r\n") else cell


def test_cells_with_line_breaks_and_quotes_come_back() -> None:
    text = 'text\tlabel\r\n"two\nlines"\ta\r\n"he said ""hi""\nand left"\tb\r\n"quoted" word\tc\r\n"quoted"\td\r\n'
    source = open_pasted(text, ReadOptions())
    assert source.columns == ("text", "label")
    assert rows_of(source) == [("two\nlines", "a"), ('he said "hi"\nand left', "b"), ('"quoted" word', "c"), ('"quoted"', "d")]


@given(
    rows=st.lists(st.lists(st.text("ab\n\t ,;1é中", max_size=6), min_size=2, max_size=2), min_size=1, max_size=6).filter(
        lambda rows: all(any(row) for row in rows)
    ),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_a_copied_table_comes_back(rows: list[list[str]], line_end: str) -> None:
    text = line_end.join("\t".join(map(copied, row)) for row in rows) + line_end
    if text.strip():
        assert rows_of(open_pasted(text, TAB)) == [tuple(row) for row in rows]


def test_lines_are_numbered_with_the_breaks_inside_cells() -> None:
    (block,) = open_pasted('a\tb\n"c\nd"\te\n\nf\tg', TAB).blocks(RunControl(), ignore_progress)
    assert list(block.lines) == [1, 2, 5]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_one_text_in_each_line_is_one_column(line_end: str) -> None:
    text = line_end.join(["I like it, very much", "No", 'She said "no"; then left', "", '"All right", he said'])
    source = open_pasted(text, ReadOptions())
    assert source.columns == ("",)
    assert rows_of(source) == [("I like it, very much",), ("No",), ('She said "no"; then left',), ('"All right", he said',)]


@pytest.mark.parametrize("delimiter", [",", ";", "|"])
def test_csv_is_taken_as_such(delimiter: str) -> None:
    text = f'text{delimiter}label\n"a{delimiter} ""b""\nc"{delimiter}x\nd{delimiter}y\n'
    source = open_pasted(text, ReadOptions())
    assert (source.columns, source.format.delimiter) == (("text", "label"), delimiter)
    assert rows_of(source) == [(f'a{delimiter} "b"\nc', "x"), ("d", "y")]


def test_sentences_with_a_comma_each_are_no_table() -> None:
    text = "Good, I think\nBad, I fear\nFine, I guess\nWell, who knows"
    assert open_pasted(text, ReadOptions()).columns == ("",)


@pytest.mark.parametrize("has_header", [True, False])
def test_the_person_says_whether_there_is_a_header(has_header: bool) -> None:
    source = open_pasted("text\tlabel\na\tb", ReadOptions(has_header=has_header))
    assert source.columns == (("text", "label") if has_header else ("", ""))
    assert len(rows_of(source)) == 2 - has_header


def test_the_person_says_how_cells_are_told_apart() -> None:
    assert rows_of(open_pasted("a::b\nc::d", ReadOptions(delimiter="::", has_header=False))) == [("a", "b"), ("c", "d")]
    assert rows_of(open_pasted("'a,b',c\n", ReadOptions(delimiter=",", quote="'", has_header=False))) == [("a,b", "c")]
    assert rows_of(open_pasted('"a\tb"', ReadOptions(delimiter="\t", quote="", has_header=False))) == [('"a', 'b"')]
    assert rows_of(open_pasted("note\na\tb", ReadOptions(first_line=2, has_header=False))) == [("a", "b")]


def test_a_longer_row_later_gets_its_column() -> None:
    source = open_pasted("text\tlabel\na\tb\nc\td\te", ReadOptions())
    assert rows_of(source) == [("a", "b", ""), ("c", "d", "e")]
    assert source.columns == ("text", "label", "")


@pytest.mark.parametrize("text", ["", " \r\n\t\n", "\ufeff", "\0"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(DatasetError, match=r"nothing to paste.*Copy some cells"):
        open_pasted(text, ReadOptions())


@given(st.text('ab"\t\n\r,; '))
def test_whatever_is_pasted_nothing_vanishes(text: str) -> None:
    try:
        source = open_pasted(text, ReadOptions(has_header=False))
    except DatasetError:
        assert not text.strip()
    else:
        cells = "".join(cell for row in rows_of(source) for cell in row)
        assert [cells.count(letter) for letter in "ab"] == [text.count(letter) for letter in "ab"]


def test_a_person_can_stop_it() -> None:
    control = RunControl()
    source = open_pasted("a\tb\n" * 5_000, TAB)
    with pytest.raises(Cancelled):
        for _block in source.blocks(control, ignore_progress):
            control.discard()
