"""What a power cut leaves of the log of edits, and how a long log comes into its data set."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb
import numpy as np
import pytest

from tests.core.examples import RowsInMemory
from textcls_gui.core.data.tables.database import log_of
from textcls_gui.core.data.tables.edits import relabel
from textcls_gui.core.data.tables.log import FLUSH, length_of_log, put_log_in
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import DatasetError, LibraryError
from textcls_gui.core.locks import changing

ROWS = [(f"text {number}", "label") for number in range(200)]
FIRST, SECOND = "first " * 100, "second " * 100  # more than is written to the log at once


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "table.duckdb"
    Table.build(tmp_path / "texts.csv", RowsInMemory(("text", "label"), ROWS), database=path).close()
    return path


def edited(database: Path, label: str) -> int:
    """How long the log is then."""
    with Table.open(database) as table:
        table.apply(relabel(table, 1, np.arange(100), label))
    return log_of(database).stat().st_size


def label_in(database: Path) -> str:
    with Table.open(database) as table:
        return table.cell(50, 1)


def names_beside(database: Path) -> set[str]:
    return {path.name for path in database.parent.iterdir()} - {".lock"}


def test_an_edit_writes_nothing_over_what_the_database_holds(database: Path) -> None:
    before = database.read_bytes()
    edited(database, FIRST)
    with Table.open(database) as table:
        table.undo()
        table.redo()
    assert database.read_bytes() == before
    assert label_in(database) == FIRST


def test_wherever_the_last_edit_is_torn_the_one_before_it_is_whole(database: Path) -> None:
    """Cut off, or with a hole where a part of it never reached the disk."""
    first = edited(database, FIRST)
    second = edited(database, SECOND)
    content, log = log_of(database).read_bytes(), log_of(database)
    for place in range(first, second, 4_999):
        log.write_bytes(content[:place])
        assert label_in(database) == FIRST
        length = min(512, second - place)
        log.write_bytes(content[:place] + bytes(length) + content[place + length :])
        assert label_in(database) == FIRST
        edited(database, "third")
        assert label_in(database) == "third"


def test_a_log_that_was_damaged_later_is_refused_not_cut_off(database: Path) -> None:
    first = edited(database, FIRST)
    edited(database, SECOND)
    content = bytearray(log_of(database).read_bytes())
    assert content.count(FLUSH) >= 2
    place = content.index(b"first first")
    assert place < first
    content[place] ^= 1
    log_of(database).write_bytes(content)
    with pytest.raises(DatasetError, match="damaged"):
        Table.open(database)
    assert log_of(database).read_bytes() == content


def test_a_long_log_is_put_in_when_the_data_set_is_opened(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edited(database, FIRST)
    monkeypatch.setattr("textcls_gui.core.data.tables.log.LONGEST_LOG", 1_000)
    (database.parent / ".table.duckdb.partial").mkdir()  # as a program that was killed leaves it
    with Table.open(database) as table:
        assert table.cell(50, 1) == FIRST
        assert table.undo_edit is not None
    assert names_beside(database) == {database.name}


def test_a_log_that_cannot_be_put_in_stays_and_nothing_is_lost(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edited(database, FIRST)
    before = database.read_bytes(), log_of(database).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfileobj", full)
    with pytest.raises(LibraryError, match="could not be saved"):
        put_log_in(database)
    monkeypatch.setattr("textcls_gui.core.data.tables.log.LONGEST_LOG", 1_000)
    assert label_in(database) == FIRST
    assert (database.read_bytes(), log_of(database).read_bytes()) == before
    assert names_beside(database) == {database.name, log_of(database).name}


def test_a_log_that_was_put_in_and_is_still_there_does_not_count(database: Path) -> None:
    edited(database, FIRST)
    old = log_of(database).read_bytes()
    put_log_in(database)
    log_of(database).write_bytes(old)
    with pytest.raises(duckdb.IOException, match="WAL was created for an older version"):
        duckdb.connect(str(database))
    edited(database, SECOND)
    assert label_in(database) == SECOND


class TestALogThatHasGrownWhileTheDataSetIsOpen:
    @pytest.fixture(autouse=True)
    def soon_long(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("textcls_gui.core.data.tables.table.LONGEST_IN_USE", 100_000)

    def test_is_put_in_after_the_edit_and_all_can_be_undone(self, database: Path) -> None:
        with Table.open(database) as table:
            for number in range(20):
                table.apply(relabel(table, 1, np.arange(100), f"{FIRST}{number}"))
                assert length_of_log(database) <= 100_000
                assert table.cell(50, 1) == f"{FIRST}{number}"
            for number in range(18, -1, -1):
                table.undo()
                assert table.cell(50, 1) == f"{FIRST}{number}"
                assert length_of_log(database) <= 100_000
            table.redo()
        assert label_in(database) == f"{FIRST}1"
        assert names_beside(database) <= {database.name, log_of(database).name}

    def test_is_put_in_while_others_read(self, database: Path) -> None:
        wrong, has_ended = list[BaseException](), threading.Event()

        def read(table: Table, place: int) -> None:
            try:
                while not has_ended.wait(0.002):
                    place = (place + 7) % len(ROWS)
                    assert table.cell(place, 0) == ROWS[place][0]
                    assert table.original_cell(place, 1) == "label"
                    assert len(table.rows_where(find="text 1", column=0)) == 111
            except BaseException as error:  # told by the test
                wrong.append(error)

        with Table.open(database) as table:
            readers = [threading.Thread(target=read, args=(table, place)) for place in range(3)]
            for reader in readers:
                reader.start()
            lengths = []
            for number in range(12):
                table.apply(relabel(table, 1, np.arange(100), f"{FIRST}{number}"))
                lengths.append(length_of_log(database))
            has_ended.set()
            for reader in readers:
                reader.join()
        assert 0 in lengths
        assert not wrong

    def test_waits_for_who_is_in_the_middle_of_reading(self, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("textcls_gui.core.data.tables.table.PATIENCE_SECONDS", 0.05)
        with Table.open(database) as table:
            table._scanned_rows = 10
            cells = table.cells(1)
            assert next(cells) == "label"
            for number in range(4):
                table.apply(relabel(table, 1, np.arange(100), f"{FIRST}{number}"))
            assert length_of_log(database) > 100_000
            assert list(cells) == ["label"] * (len(ROWS) - 1)
            del cells
            while length_of_log(database) > 100_000:
                table.undo() or table.redo()

    def test_stays_where_it_cannot_be_put_in_and_is_tried_again_later(self, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with Table.open(database) as table:
            with monkeypatch.context() as patched:
                patched.setattr("textcls_gui.core.data.tables.log.put_in_place", full)
                for number in range(3):
                    table.apply(relabel(table, 1, np.arange(100), f"{FIRST}{number}"))
                assert table.cell(50, 1) == f"{FIRST}2"
                assert length_of_log(database) > 100_000
            for _ in range(6):
                table.undo()
                table.redo()
            assert length_of_log(database) <= 100_000
            assert table.cell(50, 1) == f"{FIRST}2"
        assert label_in(database) == f"{FIRST}2"

    def test_stays_where_the_disk_has_no_room_for_a_copy(self, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        usage = shutil.disk_usage(database.parent)
        monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=database.stat().st_size))
        monkeypatch.setattr("shutil.copyfileobj", lambda *_: pytest.fail("it was begun"))
        with Table.open(database) as table:
            for number in range(3):
                table.apply(relabel(table, 1, np.arange(100), f"{FIRST}{number}"))
        assert length_of_log(database) > 100_000

    def test_leaves_a_table_closed_that_is_closed_meanwhile(self, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        table = Table.open(database)

        @contextmanager
        def closing(path: Path) -> Iterator[None]:
            with changing(path):
                table.close()
                yield

        monkeypatch.setattr("textcls_gui.core.data.tables.table.changing", closing)
        for number in range(3):
            with suppress(DatasetError):
                table.apply(relabel(table, 1, np.arange(100), f"{FIRST}{number}"))
        with pytest.raises(DatasetError, match="has been closed"):
            table.row(1)
        assert label_in(database).startswith(FIRST)
