"""What a power cut leaves of the log of edits, and how a long log comes into its data set."""

from __future__ import annotations

from pathlib import Path

import duckdb
import numpy as np
import pytest

from tests.core.examples import RowsInMemory
from textcls_gui.core.data.tables.database import log_of
from textcls_gui.core.data.tables.edits import relabel
from textcls_gui.core.data.tables.log import FLUSH, put_log_in
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import DatasetError, LibraryError

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
