"""The first rows of a file, quickly, with what else its encoding may be."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.preview import PREVIEW_ROWS, preview_table
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.core.errors import Cancelled, DatasetError


def test_shows_the_first_rows_and_how_they_were_read(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"Report\n\nid;text;score\n" + b"".join(b"%d;some words;1,5\n" % number for number in range(500)))
    preview = preview_table(path)
    assert preview.columns == ("id", "text", "score")
    assert preview.rows == [(str(number), "some words", "1,5") for number in range(PREVIEW_ROWS)]
    assert (preview.format.delimiter, preview.format.first_line, preview.format.has_header) == (";", 3, True)
    assert [note.line for note in preview.bad_lines] == [1]


def test_follows_what_the_person_chooses(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("text,label\né,a\n".encode("cp1252"))
    assert preview_table(path, ReadOptions(encoding="cp1251")).rows == [("й", "a")]
    assert preview_table(path, ReadOptions(has_header=False)).rows[0] == ("text", "label")
    assert preview_table(path, ReadOptions(delimiter="x")).columns == ("te", "t,label")


def test_offers_other_encodings_each_of_which_can_be_previewed(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(("text,label\n" + "Очень хороший товар,a\nПлохо,b\n" * 10).encode("koi8-r"))
    preview = preview_table(path)
    assert preview.rows[0] == ("Очень хороший товар", "a")
    assert preview.encodings[0].is_chosen
    others = [preview_table(path, ReadOptions(encoding=guess.encoding)) for guess in preview.encodings[1:]]
    assert len(others) > 1
    assert all(other.rows[0][0] != "Очень хороший товар" for other in others)


def test_is_quick_for_a_large_file(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_bytes(b"text,label\n" + b"some words that are a text of the usual kind,a\n" * 1_500_000)
    preview_table(path)
    started = time.perf_counter()
    preview = preview_table(path)
    assert time.perf_counter() - started < 1.0
    assert len(preview.rows) == PREVIEW_ROWS


def test_of_a_header_alone_has_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "header.csv"
    path.write_bytes(b"text,label\n")
    assert preview_table(path).rows == []
    assert preview_table(path).columns == ("text", "label")


def test_pads_rows_that_come_before_wider_ones(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_bytes(b"a,b\n1,2\n3,4,5\n")
    assert preview_table(path).rows == [("1", "2", ""), ("3", "4", "5")]


def test_of_what_is_no_table_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"There is no file gone\.csv"):
        preview_table(tmp_path / "gone.csv")
    (tmp_path / "empty.csv").write_bytes(b"\n")
    with pytest.raises(DatasetError, match=r"empty\.csv is empty"):
        preview_table(tmp_path / "empty.csv")


def test_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"text,label\na,b\n")
    control = RunControl()
    control.finish()
    with pytest.raises(Cancelled):
        preview_table(path, control=control)
