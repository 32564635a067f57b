"""What was understood of a file is written as RFC 4180 in UTF-8."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.convert import convert_table
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.core.errors import Cancelled, DatasetError, LibraryError


def converted(tmp_path: Path, content: bytes, name: str = "a.csv") -> list[list[str]]:
    path = tmp_path / name
    path.write_bytes(content)
    target = convert_table(path, tmp_path)
    with target.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_is_named_after_the_whole_name_of_the_file(tmp_path: Path) -> None:
    converted(tmp_path, b"text,label\na,b\n", "a.b.tsv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.b.tsv", "a.b.tsv_converted.csv"]


def test_has_the_header_of_the_file_and_all_rows(tmp_path: Path) -> None:
    content = 'Titel;;\n;;\ntext;label;score\n„Größe“, gut;a;1,5\n"x;\ny";b;2,5\n'.encode("cp1252")
    assert converted(tmp_path, content) == [["text", "label", "score"], ["„Größe“, gut", "a", "1,5"], ["x;\ny", "b", "2,5"]]


def test_has_no_header_where_the_file_has_none(tmp_path: Path) -> None:
    assert converted(tmp_path, b"1.0,2.0\n3.0,4.0\n") == [["1.0", "2.0"], ["3.0", "4.0"]]


def test_has_extra_cells_in_the_rows_that_have_them(tmp_path: Path) -> None:
    assert converted(tmp_path, b"a,b\n1,2\n3,4,5\n6\n") == [["a", "b"], ["1", "2"], ["3", "4", "5"], ["6", ""]]


@pytest.mark.parametrize("content", [b"", b"\n\n"])
def test_of_an_empty_file_is_empty(tmp_path: Path, content: bytes) -> None:
    assert converted(tmp_path, content) == []


def test_of_a_header_alone_is_the_header(tmp_path: Path) -> None:
    assert converted(tmp_path, b"text,label\n") == [["text", "label"]]


@given(st.lists(st.lists(st.text(), min_size=3, max_size=3), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_read_again_it_is_the_same_table(tmp_path: Path, table: list[list[str]]) -> None:
    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([["one", "two", "three"], *table])
    options = ReadOptions("utf-8", ",", '"', has_header=True, first_line=1)
    target = convert_table(path, tmp_path, options)
    with target.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file, strict=True)) == [["one", "two", "three"], *table]


def test_leaves_nothing_behind_that_is_half_done(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" * 100)
    with pytest.raises(DatasetError, match="does not hold text"):
        convert_table(path, tmp_path)
    path.write_bytes(b"text,label\na,b\n")
    control = RunControl()
    control.finish()
    with pytest.raises(Cancelled):
        convert_table(path, tmp_path, control=control)
    with pytest.raises(LibraryError, match="could not be saved"):
        convert_table(path, tmp_path / "nowhere")
    assert [item.name for item in tmp_path.iterdir()] == ["a.csv"]
