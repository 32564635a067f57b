"""An imported table gives back every cell as it was, however large, long or wide it is; nothing is ever half imported."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import duckdb
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.core.examples import DELIMITED, RowsInMemory, full_disk, table_of
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import Report, RowBlock, SkippedRow, TableFormat
from textcls_gui.core.data.tables.edits import relabel, remove_rows
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import Cancelled, DatasetError, LibraryError

ODD = [
    "NA",
    "None",
    "007",
    "1e5",
    " x ",
    "",
    "a\0b",
    "“quotes”",
    "line\nbreak\r\n",
    "你好",
    "\U0001f600",
    "e\u0301",
    "'; DROP TABLE cells; --",
]


class Blocks:
    """A RowSource of the blocks it is given; its columns grow with them."""

    def __init__(self, columns: tuple[str, ...], blocks: Sequence[RowBlock]) -> None:
        self.columns = columns
        self.format = DELIMITED
        self._blocks = blocks

    def blocks(self, _control: RunControl, _report: Report) -> Iterator[RowBlock]:
        yield from self._blocks


def built(folder: Path, rows: Sequence[tuple[str, str]], name: str = "table.duckdb") -> Path:
    with Table.build(Path("example.csv"), RowsInMemory(("text", "label"), rows), database=folder / name):
        return folder / name


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestCells:
    @given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), min_size=1, max_size=30), st.integers(1, 7))
    @hypothesis_settings(max_examples=40)
    def test_every_cell_comes_back_as_it_was(self, rows: list[tuple[str, str]], block_rows: int) -> None:
        with Table.build(Path("x.csv"), RowsInMemory(("a", "b"), rows, block_rows=block_rows)) as table:
            assert [table.row(number) for number in range(len(rows))] == rows
            assert [table.cell(number, 1) for number in range(len(rows))] == [row[1] for row in rows]
            assert [row for block in table.blocks(3) for row in block] == rows

    def test_odd_cells_stay_what_they_are_when_the_table_is_reopened(self, tmp_path: Path) -> None:
        rows = [(cell, cell[::-1]) for cell in ODD]
        with Table.open(built(tmp_path, rows)) as table:
            assert table.column(0) == ODD
            assert table.column(1) == [cell[::-1] for cell in ODD]
            assert [table.cell(row, 0) for row in range(len(ODD))] == ODD

    def test_all_that_is_known_of_a_table_is_there_after_reopening(self, tmp_path: Path) -> None:
        skipped = (SkippedRow(9, "has {found} cells, but the table has {expected} columns", {"found": "3", "expected": "2"}),)
        look = TableFormat("spreadsheet", sheet="Mai", sheets=("Mai", "Juni"))
        source = replace(RowsInMemory((" text ", ""), [("a", "b"), ("c", "d")], skipped), format=look)
        Table.build(Path("/somewhere/Täble.xlsx"), source, database=tmp_path / "t").close()
        with Table.open(tmp_path / "t") as table:
            assert table.path == Path("/somewhere/Täble.xlsx")
            assert (table.header, table.columns) == ((" text ", ""), ("text", "column 2"))
            assert (table.num_rows, table.num_skipped, table.format) == (2, 1, look)
            assert table.skipped() == skipped
            assert table.skipped()[0].reason == "has 3 cells, but the table has 2 columns"
            assert [table.line_number(row) for row in range(2)] == [2, 3]

    def test_repeated_and_missing_names_of_columns_become_distinct(self) -> None:
        table = table_of(("a", "a", "", "a (2)", " ", "a"), [("1", "2", "3", "4", "5", "6")])
        assert table.columns == ("a", "a (2)", "column 3", "a (2) (2)", "column 5", "a (3)")

    def test_a_table_that_grows_wider_has_empty_cells_where_there_were_none(self) -> None:
        blocks = [RowBlock([1, 2], [["a", "b"]]), RowBlock([3], [["c"], ["d"], ["e"]]), RowBlock([4], [["f"]])]
        with Table.build(Path("x.jsonl"), Blocks(("one",), blocks)) as table:
            assert table.columns == ("one", "column 2", "column 3")
            assert [table.row(row) for row in range(4)] == [("a", "", ""), ("b", "", ""), ("c", "d", "e"), ("f", "", "")]
            assert table.column(2) == ["", "", "e", ""]

    def test_half_a_character_is_replaced_and_told(self) -> None:
        table = table_of(("text",), [("good",), ("bad \ud83d end",), ("good \U0001f600",)])
        assert table.column(0) == ["good", "bad � end", "good \U0001f600"]
        assert [(row.line, row.reason) for row in table.skipped()] == [(3, "has characters that are no text; they were replaced by �")]

    def test_a_row_that_is_not_there_is_refused(self) -> None:
        table = table_of(("a",), [("1",)])
        for row, column in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            with pytest.raises(IndexError):
                table.cell(row, column)

    def test_a_table_without_rows_is_refused_in_words(self) -> None:
        with pytest.raises(DatasetError, match=r"example\.csv has no rows with texts"):
            table_of(("a",), [])


class TestSize:
    def test_cells_of_two_million_characters_are_whole_and_quick_to_show(self, tmp_path: Path) -> None:
        texts = [f"{row} " + "ä" * 2_000_000 for row in range(6)]
        with Table.open(built(tmp_path, [(text, "x") for text in texts])) as table:
            assert table.cell(3, 0) == texts[3]
            assert table.beginning(5, 0) == texts[5][:2_000]
            assert table.column(0) == texts

    def test_a_wide_table_comes_back(self, tmp_path: Path) -> None:
        names = tuple(f"word {number}" for number in range(3_000))
        rows = [tuple(f"{row}/{column}" for column in range(len(names))) for row in range(30)]
        Table.build(Path("wide.csv"), RowsInMemory(names, rows, block_rows=2), database=tmp_path / "wide").close()
        with Table.open(tmp_path / "wide") as table:
            assert table.columns == names
            assert table.row(7) == rows[7]
            assert (table.cell(29, 2_999), table.cell(0, 1_500)) == ("29/2999", "0/1500")
            assert table.rows_where("12/2777").tolist() == [12]

    def test_rows_that_are_far_apart_are_there_at_once(self, tmp_path: Path) -> None:
        rows = [(f"text number {row} " + "and more " * 20, f"label {row % 3}") for row in range(30_000)]
        with Table.open(built(tmp_path, rows)) as table:
            times = []
            for row in np.random.default_rng(1).permutation(len(rows))[:50].tolist():
                started = time.perf_counter()
                assert (table.cell(row, 0), table.cell(row, 1), table.line_number(row)) == (*rows[row], row + 2)
                times.append(time.perf_counter() - started)
            assert sorted(times)[25] < 0.05

    def test_several_threads_read_one_table_at_once(self) -> None:
        rows = [(f"text {row}", str(row)) for row in range(5_000)]
        table = table_of(("a", "b"), rows)
        wrong: list[int] = []

        def read(seed: int) -> None:
            for row in np.random.default_rng(seed).integers(0, len(rows), 300).tolist():
                if (table.cell(row, 0), table.cell(row, 1)) != rows[row]:
                    wrong.append(row)

        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not wrong


class TestFinding:
    ROWS = (("Ein Apfel", "fruit"), ("eine BIRNE", "Fruit"), ("50% Rabatt_", "ad"), ("ÄPFEL", "fruit"), ("", "ad"))

    @pytest.mark.parametrize(
        ("find", "rows"),
        [
            ("apfel", [0]),
            ("äpfel", [3]),
            ("FRUIT", [0, 1, 3]),
            ("%", [2]),
            ("_", [2]),
            ("ein", [0, 1]),
            ("\\", []),
            ("'", []),
            ("", [0, 1, 2, 3, 4]),
        ],
    )
    def test_text_is_found_in_any_column_and_any_case_and_is_no_pattern(self, find: str, rows: list[int]) -> None:
        assert table_of(("text", "label"), self.ROWS).rows_where(find).tolist() == rows

    def test_conditions_meet(self) -> None:
        table = table_of(("text", "label"), self.ROWS)
        assert table.rows_where("fruit", column=0).tolist() == []
        assert table.rows_where(label_column=1, label="fruit").tolist() == [0, 3]
        assert table.rows_where("apfel", label_column=1, label="fruit").tolist() == [0]
        assert table.rows_where(label_column=1, label="").tolist() == []
        assert table.rows_where(edited_only=True).tolist() == []

    @given(
        st.lists(st.text(alphabet="aAbBäÄßçéÉ%_ ", max_size=8), min_size=1, max_size=20),
        st.text(alphabet="aAbBäÄéÉ%_ ", min_size=1, max_size=3),
    )
    @hypothesis_settings(max_examples=40)
    def test_finding_is_as_plain_python_has_it(self, cells: list[str], find: str) -> None:
        with table_of(("a",), [(cell,) for cell in cells]) as table:
            assert table.rows_where(find).tolist() == [row for row, cell in enumerate(cells) if find.lower() in cell.lower()]


class TestRefusals:
    """Nothing half imported is left, and what is said is for a person."""

    def test_a_cancelled_import_leaves_nothing(self, tmp_path: Path) -> None:
        control = RunControl()
        rows = [("text", "label")] * 20_000

        def stop_at_half(fraction: float) -> None:
            if fraction > 0.5:
                control.discard()

        with pytest.raises(Cancelled):
            Table.build(Path("x.csv"), RowsInMemory(("a", "b"), rows), control, stop_at_half, tmp_path / "t")
        assert not names_in(tmp_path)

    def test_an_error_of_the_reader_leaves_nothing(self, tmp_path: Path) -> None:
        class Vanishing(RowsInMemory):
            def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
                yield RowBlock([1], [["a"]])
                raise DatasetError("The file {name} has vanished.", name="x.csv")

        with pytest.raises(DatasetError, match="vanished"):
            Table.build(Path("x.csv"), Vanishing(("a",), []), database=tmp_path / "t")
        assert not names_in(tmp_path)

    def test_a_disk_that_is_full_in_the_middle_leaves_nothing(self, tmp_path: Path) -> None:
        rng = np.random.default_rng(1)
        rows = [(rng.bytes(300).hex(), "x") for _ in range(20_000)]
        with full_disk(2_000_000), pytest.raises(LibraryError, match=r"no room left on the disk for x\.csv"):
            Table.build(Path("x.csv"), RowsInMemory(("a", "b"), rows), database=tmp_path / "t")
        assert not names_in(tmp_path)

    def test_a_file_larger_than_the_disk_is_refused_at_once(self, tmp_path: Path) -> None:
        huge = tmp_path / "huge.csv"
        with huge.open("wb") as file:
            file.truncate(1 << 42)  # a hole: takes no room itself

        class Unread(RowsInMemory):
            def blocks(self, control: RunControl, report: Report) -> NoReturn:
                raise AssertionError("there is no room, so nothing is to be read")

        with pytest.raises(LibraryError, match=r"not enough room on the disk: about 4,398,\d{3} MB are needed"):
            Table.build(huge, Unread(("a",), []), database=tmp_path / "t")
        assert names_in(tmp_path) == ["huge.csv"]

    @pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a person who may not write everywhere")
    def test_a_folder_of_somebody_else_is_refused_in_words(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o500)
        with pytest.raises(LibraryError, match="not allowed"):
            built(tmp_path, [("a", "b")])

    @pytest.mark.parametrize("content", [b"", b"hello" * 5_000], ids=["empty", "foreign"])
    def test_what_is_no_database_is_refused_in_words(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "t").write_bytes(content)
        with pytest.raises(DatasetError, match=r"is damaged\. Your file itself is not affected: import it again"):
            Table.open(tmp_path / "t", "x.csv")

    def test_a_missing_database_is_refused_and_not_made(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match="is damaged"):
            Table.open(tmp_path / "t")
        assert not names_in(tmp_path)

    def test_a_damaged_database_is_refused_or_gives_the_right_cells(self, tmp_path: Path) -> None:
        rows = [(f"text {row} {'word ' * 20}", "x") for row in range(5_000)]
        whole = built(tmp_path, rows).read_bytes()
        num_refused = 0
        for place in range(0, len(whole), len(whole) // 12):
            (tmp_path / "t").write_bytes(
                whole[:place] + bytes(byte ^ 0x55 for byte in whole[place : place + 4_000]) + whole[place + 4_000 :]
            )
            try:
                with Table.open(tmp_path / "t") as table:
                    assert table.column(0) == [row[0] for row in rows]
            except (DatasetError, LibraryError):
                num_refused += 1
        assert num_refused

    def test_a_database_of_a_later_version_is_refused_in_words(self, tmp_path: Path) -> None:
        database = built(tmp_path, [("a", "b")])
        with duckdb.connect(str(database)) as connection:
            connection.execute("UPDATE meta SET format_version = 99")
        with pytest.raises(LibraryError, match=r"x\.csv was kept by a later version of this program"):
            Table.open(database, "x.csv")

    def test_a_table_that_another_program_holds_is_refused_in_words(self, tmp_path: Path) -> None:
        database = built(tmp_path, [("a", "b")])
        imports = "import sys; from pathlib import Path; from textcls_gui.core.data.tables.table import Table"
        script = f"{imports}; Table.open(Path(sys.argv[1]), 'x.csv')"
        with Table.open(database):
            other = subprocess.run([sys.executable, "-c", script, database], capture_output=True, text=True, check=False)
        assert "LibraryError: The data set x.csv is open in another window of this program." in other.stderr

    def test_a_closed_table_says_so(self) -> None:
        table = table_of(("a",), [("1",)])
        table.close()
        with pytest.raises(DatasetError, match=r"example\.csv has been closed"):
            table.cell(0, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that cannot be caught")
def test_a_program_killed_while_it_edits_leaves_the_old_or_the_new_table(tmp_path: Path) -> None:
    num_rows = 20_000
    database = built(tmp_path, [(f"text {row}", "0") for row in range(num_rows)])
    script = """
import sys, numpy as np
from pathlib import Path
from textcls_gui.core.data.tables.edits import relabel
from textcls_gui.core.data.tables.edits import relabel, remove_rows
from textcls_gui.core.data.tables.table import Table
table = Table.open(Path(sys.argv[1]))
start = int(table.cell(0, 1))
for number in range(start + 1, 1000):
    print(number, flush=True)
    table.apply(relabel(table, 1, np.arange(table.num_rows), str(number)))
"""
    for pause in (0.0, 0.03, 0.08):
        with subprocess.Popen([sys.executable, "-c", script, database], stdout=subprocess.PIPE, text=True) as editing:
            assert editing.stdout is not None
            for _ in range(3):
                started = int(editing.stdout.readline())
            threading.Event().wait(pause)
            editing.send_signal(signal.SIGKILL)
            last = int((editing.stdout.read().split() or [str(started)])[-1])
        with Table.open(database) as table:
            labels = set(table.column(1))
            assert len(labels) == 1
            assert started - 1 <= int(labels.pop()) <= last
            assert table.undo_edit is not None
            assert table.undo_edit.values["label"] == table.cell(0, 1)


class TestScatteredRows:
    def test_are_the_same_as_in_the_whole_table(self) -> None:
        table = table_of(("a", "b"), [[f"cell {number}", str(number % 7)] for number in range(2_000)])
        table.apply(relabel(table, 1, np.array([3, 1_500]), "new"))
        table.apply(remove_rows(table, np.array([1_000])))
        rows = np.array([0, 3, 900, 1_000, 1_500, 1_999])
        every = [(table.cell(row, 0), table.line_number(row), table.is_removed(row), table.is_edited(row, 1)) for row in rows.tolist()]
        table.look_at(rows)
        assert [
            (table.cell(row, 0), table.line_number(row), table.is_removed(row), table.is_edited(row, 1)) for row in rows.tolist()
        ] == every
        assert table.cell(7, 0) == "cell 7"
        table.undo()
        assert not table.is_removed(1_000)
        table.look_at(None)
        assert table.cell(1_999, 0) == "cell 1999"
