"""An imported data set is there whole or not at all, opens again with its edits, and the person's file is never touched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.examples import RowsInMemory, full_disk, mood_rows, table_of, write_csv
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.rows import ReadOptions, RowBlock
from textcls_gui.core.data.tables.edits import relabel
from textcls_gui.core.data.tables.log import put_log_in
from textcls_gui.core.data.tables.store import CHOICES_FILE, DATABASE_FILE, META_FILE, REMEMBERED_CHOICES, DatasetStore
from textcls_gui.core.errors import Cancelled, DatasetError, LibraryError
from textcls_gui.core.locks import LOCK_FILE

ROWS = mood_rows(50)
SOURCE = RowsInMemory(("text", "label"), ROWS)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "moods.csv", ROWS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "datasets"


@pytest.fixture
def store(folder: Path) -> DatasetStore:
    return DatasetStore(folder)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


class TestKeeping:
    def test_a_data_set_is_listed_and_opens_with_its_edits(self, store: DatasetStore, folder: Path, file: Path) -> None:
        before = file.read_bytes()
        kept = store.add(file, SOURCE)
        with store.open(kept.dataset_id) as table:
            table.apply(relabel(table, 1, np.array([3]), "mixed"))
        again = DatasetStore(folder)
        assert again.datasets() == [kept]
        assert (kept.name, kept.path, kept.num_rows, kept.columns) == ("moods", file, 50, ("text", "label"))
        with again.open(kept.dataset_id) as table:
            assert table.path == file
            assert table.column(1) == [label if row != 3 else "mixed" for row, (_, label) in enumerate(ROWS)]
            assert table.undo_edit is not None
        assert file.read_bytes() == before
        assert names_in(folder / kept.dataset_id) == sorted([LOCK_FILE, DATABASE_FILE, f"{DATABASE_FILE}.wal", META_FILE])

    def test_the_newest_comes_first(self, store: DatasetStore, file: Path) -> None:
        added = [store.add(file, SOURCE) for _ in range(3)]
        assert store.datasets() == added[::-1]

    def test_a_removed_data_set_is_gone(self, store: DatasetStore, folder: Path, file: Path) -> None:
        kept = store.add(file, SOURCE)
        store.remove(kept.dataset_id)
        assert (store.datasets(), names_in(folder)) == ([], [])
        for gone in (store.open, store.remove):
            with pytest.raises(LibraryError, match="no longer kept"):
                gone(kept.dataset_id)

    @pytest.mark.parametrize("dataset_id", ["..", "", "../datasets", "/", "."])
    def test_only_a_data_set_of_this_folder_can_be_named(self, store: DatasetStore, file: Path, dataset_id: str) -> None:
        store.add(file, SOURCE)
        with pytest.raises(LibraryError, match="no longer kept"):
            store.remove(dataset_id)
        assert file.exists()

    @pytest.mark.parametrize("member", [META_FILE, DATABASE_FILE])
    def test_a_damaged_data_set_hides_no_other_and_can_be_imported_again(
        self, store: DatasetStore, folder: Path, file: Path, member: str
    ) -> None:
        bad, good = store.add(file, SOURCE), store.add(file, SOURCE)
        (folder / bad.dataset_id / member).write_bytes(b'{"no": "data set"}')
        assert good in store.datasets()
        store.open(good.dataset_id).close()
        if member == DATABASE_FILE:
            with pytest.raises(DatasetError, match=r"keeps of moods\.csv is damaged\. Your file itself is not affected"):
                store.open(bad.dataset_id)
        assert store.add(file, SOURCE).num_rows == 50


class TestFindingAgain:
    def test_a_file_that_is_as_it_was_is_found(self, store: DatasetStore, file: Path) -> None:
        assert store.find(file) is None
        kept = store.add(file, SOURCE)
        assert store.find(file) == kept
        assert store.find(file.parent / "other" / ".." / "moods.csv") is None
        assert store.find(file.parent / "other.csv") is None

    def test_a_file_that_has_changed_or_is_read_otherwise_is_another(self, store: DatasetStore, file: Path) -> None:
        kept = store.add(file, SOURCE, options=ReadOptions(delimiter=";"))
        assert store.find(file) is None
        assert store.find(file, ReadOptions(delimiter=";")) == kept
        os.utime(file, ns=(1, 1))
        assert store.find(file, ReadOptions(delimiter=";")) is None
        file.unlink()
        assert store.find(file, ReadOptions(delimiter=";")) is None

    def test_a_folder_is_another_when_a_file_in_it_is(self, store: DatasetStore, tmp_path: Path) -> None:
        (tmp_path / "texts" / "good").mkdir(parents=True)
        (tmp_path / "texts" / "good" / "1.txt").write_text("one")
        kept = store.add(tmp_path / "texts", SOURCE)
        assert store.find(tmp_path / "texts") == kept
        (tmp_path / "texts" / "good" / "2.txt").write_text("")
        assert store.find(tmp_path / "texts") is None

    def test_what_was_pasted_is_kept_but_is_no_file_to_find(self, store: DatasetStore) -> None:
        pasted = Path("pasted table")
        assert store.add(pasted, SOURCE).name == "pasted table"
        assert store.find(pasted) is None


class TestWholeOrAbsent:
    def test_a_cancelled_import_leaves_nothing(self, store: DatasetStore, folder: Path, file: Path) -> None:
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            store.add(file, SOURCE, control)
        assert not names_in(folder)

    def test_a_file_larger_than_the_disk_is_refused_before_it_is_read(self, store: DatasetStore, folder: Path, file: Path) -> None:
        store.require_room_for(file)
        store.add(file, SOURCE)
        with file.open("ab") as hole:
            hole.truncate(1 << 42)  # takes no room itself
        with pytest.raises(LibraryError, match="not enough room on the disk"):
            store.require_room_for(file)
        with pytest.raises(LibraryError, match="not enough room on the disk"):
            read_table(file, database=folder / "huge.duckdb")
        assert len(names_in(folder)) == 1

    def test_a_full_disk_leaves_nothing(self, store: DatasetStore, folder: Path, file: Path) -> None:
        rng = np.random.default_rng(1)
        random = replace(SOURCE, rows=[(rng.bytes(500).hex(), "x") for _ in range(10_000)])
        with full_disk(3_000_000), pytest.raises(LibraryError, match="no room left on the disk"):
            store.add(file, random)
        assert not names_in(folder)
        assert store.add(file, SOURCE).num_rows == 50

    def test_a_place_where_no_folder_can_be_is_refused_in_words(self, tmp_path: Path, file: Path) -> None:
        (tmp_path / "taken").touch()
        with pytest.raises(LibraryError, match="could not be saved"):
            DatasetStore(tmp_path / "taken").add(file, SOURCE)

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that cannot be caught")
    def test_what_a_killed_program_left_is_cleared_at_the_next_start(self, folder: Path, file: Path) -> None:
        script = """
import sys, time
from pathlib import Path
from tests.core.examples import RowsInMemory
from textcls_gui.core.data.tables.store import DatasetStore
class Slow(RowsInMemory):
    def blocks(self, control, report):
        yield from super().blocks(control, report)
        print("half", flush=True)
        time.sleep(60)
        yield from super().blocks(control, report)
DatasetStore(Path(sys.argv[1])).add(Path(sys.argv[2]), Slow(("a", "b"), [("x" * 100, "y")] * 20000))
"""
        with subprocess.Popen([sys.executable, "-c", script, folder, file], stdout=subprocess.PIPE, text=True) as importing:
            assert importing.stdout is not None
            assert importing.stdout.readline() == "half\n"
            assert len(names_in(folder)) == 1
            DatasetStore(folder)
            assert len(names_in(folder)) == 1, "another window is importing: that is no leftover"
            importing.send_signal(signal.SIGKILL)
        assert DatasetStore(folder).datasets() == []
        assert not names_in(folder)

    def test_an_import_by_another_window_does_not_show_before_it_is_whole(self, store: DatasetStore, folder: Path, file: Path) -> None:
        seen: list[int] = []

        class Watched(RowsInMemory):
            def blocks(self, control: RunControl, report: object) -> Iterator[RowBlock]:
                seen.append(len(DatasetStore(folder).datasets()))
                yield RowBlock([2], [["a"], ["b"]])

        store.add(file, Watched(("a", "b"), []))
        assert seen == [0]
        assert len(store.datasets()) == 1


class TestRememberedChoices:
    CHOICE = ColumnChoice((0, 2), 1, separator=";", part=3)
    COLUMNS = ("title", "label", "body", "part")

    def test_a_choice_is_remembered_for_tables_of_the_same_columns(self, store: DatasetStore, folder: Path) -> None:
        table, other = table_of(self.COLUMNS, [tuple("abcd")]), table_of(self.COLUMNS[:3], [tuple("abc")])
        assert store.remembered_choice(table) is None
        store.remember_choice(table, self.CHOICE)
        again = DatasetStore(folder)
        assert again.remembered_choice(table_of(self.COLUMNS, [tuple("wxyz")])) == self.CHOICE
        assert again.remembered_choice(other) is None
        again.remember_choice(table, ColumnChoice((2,)))
        assert store.remembered_choice(table) == ColumnChoice((2,))

    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b'[["x", {"texts": "no"}]]', b"\xff\xfe", b"[" * 100_000])
    def test_a_damaged_memory_is_as_none_and_is_mended(self, store: DatasetStore, folder: Path, content: bytes) -> None:
        folder.mkdir()
        (folder / CHOICES_FILE).write_bytes(content)
        table = table_of(self.COLUMNS, [tuple("abcd")])
        assert store.remembered_choice(table) is None
        store.remember_choice(table, self.CHOICE)
        assert store.remembered_choice(table) == self.CHOICE

    def test_a_choice_of_columns_that_are_not_there_is_none(self, store: DatasetStore) -> None:
        table = table_of(self.COLUMNS, [tuple("abcd")])
        for choice in (ColumnChoice((4,)), ColumnChoice((0,), 9), ColumnChoice((-1,)), ColumnChoice(())):
            store.remember_choice(table, choice)
            assert store.remembered_choice(table) is None

    def test_the_memory_is_bounded_and_forgets_the_oldest(self, store: DatasetStore, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert REMEMBERED_CHOICES == 500
        monkeypatch.setattr("textcls_gui.core.data.tables.store.REMEMBERED_CHOICES", 3)
        tables = [table_of((f"text {number}", "label"), [("a", "b")]) for number in range(5)]
        for table in (*tables[:3], tables[0], *tables[3:]):
            store.remember_choice(table, ColumnChoice((0,), 1))
        assert [store.remembered_choice(table) is not None for table in tables] == [True, False, False, True, True]

    @given(st.lists(st.text(max_size=10), min_size=1, max_size=6, unique=True))
    @settings(max_examples=20)
    def test_names_of_columns_may_be_anything(self, names: list[str]) -> None:
        with table_of(tuple(names), [tuple(names)]) as table:
            store = DatasetStore(Path(os.environ["TEXTCLS_HOME"]) / "choices")
            store.remember_choice(table, ColumnChoice((len(names) - 1,)))
            assert store.remembered_choice(table) == ColumnChoice((len(names) - 1,))


def test_changes_that_a_power_cut_brings_back_do_not_count_again(store: DatasetStore, folder: Path, file: Path) -> None:
    """The removal of DuckDB's log is undone, and the database has gone on since."""
    kept = store.add(file, SOURCE)
    database = folder / kept.dataset_id / DATABASE_FILE
    log = database.with_name(f"{database.name}.wal")
    with store.open(kept.dataset_id) as table, table.sql() as cursor:
        cursor.execute("UPDATE state SET version = 7")
        old = log.read_bytes()
    for label in ("one", "two", "three"):
        with store.open(kept.dataset_id) as table:
            table.apply(relabel(table, 1, np.array([3]), label))
    put_log_in(database)
    assert not log.exists()
    log.write_bytes(old)
    with pytest.raises(duckdb.IOException, match="WAL was created for an older version"):
        duckdb.connect(str(database))
    with store.open(kept.dataset_id) as table:
        assert table.cell(3, 1) == "three"
        assert table.version == 10
