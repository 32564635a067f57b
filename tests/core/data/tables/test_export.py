"""The corrected table opens in other programs cell for cell, and a file is there whole or not at all."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.examples import RowsInMemory, full_disk, mood_rows, table_of, write_csv
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.tables.edits import relabel, remove_rows
from textcls_gui.core.data.tables.export import write_table
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import Cancelled, LibraryError

cells = st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(",\"\n\r\t;' =")), max_size=12)


def read_back(path: Path, encoding: str = "utf-8") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def table() -> Table:
    return table_of(("text", "label"), [("one", "a"), ("two, three", "b"), ('"four"', "a")])


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=20))
@settings(max_examples=50)
def test_another_reader_finds_every_cell(rows: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, table_of(("a", "b"), rows) as table:
        path = Path(folder) / "out.csv"
        write_table(table, path)
        assert read_back(path) == [["a", "b"], *map(list, rows)]


def test_what_the_person_corrected_is_written_and_removed_rows_are_not(table: Table, tmp_path: Path) -> None:
    table.apply(relabel(table, 1, np.array([2]), "c"))
    table.apply(remove_rows(table, np.array([0])))
    write_table(table, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == b'text,label\r\n"two, three",b\r\n"""four""",c\r\n'


def test_excel_is_told_the_encoding_when_asked(table: Table, tmp_path: Path) -> None:
    write_table(table, tmp_path / "out.csv", with_byte_order_mark=True)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbftext,label\r\n")


@pytest.mark.parametrize(
    ("header", "written"), [((" Text", "a", "a"), [" Text", "a", "a"]), (("", "", ""), ["column 1", "column 2", "column 3"])]
)
def test_the_header_is_as_in_the_file(header: tuple[str, ...], written: list[str], tmp_path: Path) -> None:
    write_table(table_of(header, [("1", "2", "3")]), tmp_path / "out.csv")
    assert read_back(tmp_path / "out.csv") == [written, ["1", "2", "3"]]


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    told: list[float] = []
    write_table(table_of(("text", "label"), mood_rows(5_000)), tmp_path / "out.csv", report=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("old")
    control = RunControl()

    def stop_at_half(fraction: float) -> None:
        if fraction > 0.5:
            control.discard()

    with pytest.raises(Cancelled):
        write_table(table_of(("text", "label"), mood_rows(5_000)), tmp_path / "out.csv", control, stop_at_half)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("out.csv", "old")]


def test_a_full_disk_leaves_no_file(tmp_path: Path) -> None:
    table = table_of(("text", "label"), mood_rows(3_000))
    with full_disk(1_000), pytest.raises(LibraryError, match=r"out\.csv could not be saved: it is too large for this disk"):
        write_table(table, tmp_path / "out.csv")
    assert not list(tmp_path.iterdir())


def test_the_file_that_was_imported_is_never_written_over(tmp_path: Path) -> None:
    rows = mood_rows(3)
    path = write_csv(tmp_path / "moods.csv", rows)
    (tmp_path / "link.csv").symlink_to(path)
    with Table.build(path, RowsInMemory(("text", "label"), rows)) as table:
        for target in (path, tmp_path / "link.csv"):
            with pytest.raises(LibraryError, match="is the file that was imported"):
                write_table(table, target)
    assert read_back(path) == [["text", "label"], *map(list, rows)]
