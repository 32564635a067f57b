"""Files and folders are there whole or not at all, whatever happens while they are written."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import full_disk
from textcls_gui.core import files
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import HELD_ATTEMPTS, put_in_place, remove_folder_whole, sweep_partials, write_folder_whole, write_whole

LIMIT = 4_096


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("whole")


@given(old=st.binary(), new=st.binary(max_size=2 * LIMIT))
def test_after_writing_the_file_is_the_new_one_and_after_a_failure_the_old_one(folder: Path, old: bytes, new: bytes) -> None:
    path = folder / "model.textcls"
    write_whole(path, old)
    try:
        with full_disk(LIMIT):
            write_whole(path, new)
    except LibraryError as refusal:
        assert len(new) > LIMIT
        assert path.read_bytes() == old
        assert str(refusal).startswith("model.textcls could not be saved: it is too large for this disk. ")
    else:
        assert path.read_bytes() == new
    assert names_in(folder) == ["model.textcls"]


def test_a_full_disk_says_what_to_do(tmp_path: Path) -> None:
    with full_disk(10), pytest.raises(LibraryError, match="Make room on the disk or choose another folder"):
        write_whole(tmp_path / "new", b"x" * 11)
    assert not names_in(tmp_path)


@pytest.mark.parametrize(
    "place",
    ["missing/model.textcls", "a file/model.textcls", "a folder", f"{'long' * 70}.textcls"],
    ids=["no folder", "file as folder", "folder as file", "name too long"],
)
def test_a_place_where_nothing_can_be_written_is_refused_in_words(tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").write_bytes(b"old")
    (tmp_path / "a folder").mkdir()
    with pytest.raises(LibraryError, match="could not be saved: "):
        write_whole(tmp_path / place, b"new")
    assert names_in(tmp_path) == ["a file", "a folder"]
    assert (tmp_path / "a file").read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a person who may not write everywhere")
def test_a_folder_of_somebody_else_is_refused_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LibraryError, match="the system does not allow it"):
        write_whole(tmp_path / "model.textcls", b"new")


def test_a_folder_appears_with_all_its_files(tmp_path: Path) -> None:
    def write(folder: Path) -> None:
        (folder / "one").write_bytes(b"1")
        assert not (tmp_path / "run").exists()
        (folder / "two").write_bytes(b"2")

    write_folder_whole(tmp_path / "run", write)
    assert names_in(tmp_path) == ["run"]
    assert names_in(tmp_path / "run") == ["one", "two"]


def test_a_folder_that_could_not_be_filled_does_not_appear(tmp_path: Path) -> None:
    def write(folder: Path) -> None:
        (folder / "one").write_bytes(b"1")
        (folder / "two").write_bytes(b"2" * 11)

    with full_disk(10), pytest.raises(LibraryError, match="run could not be saved"):
        write_folder_whole(tmp_path / "run", write)
    assert not names_in(tmp_path)


@pytest.mark.parametrize("name", ["n" * 255, "文" * 85, "𝒏" * 63], ids=["Latin", "Chinese", "four bytes each"])
def test_the_longest_name_that_there_can_be_has_room_beside(tmp_path: Path, name: str) -> None:
    write_whole(tmp_path / name, b"new")
    assert names_in(tmp_path) == [name]


GONE = "4194305"  # no system here counts so far


@pytest.mark.parametrize("left", [".run.partial", f".run.{GONE}-0a1b2c.partial"], ids=["of an earlier version", "of this one"])
def test_what_an_earlier_crash_left_beside_is_swept_away(tmp_path: Path, left: str) -> None:
    (tmp_path / left).mkdir()
    (tmp_path / left / "half").touch()
    write_folder_whole(tmp_path / "run", lambda folder: (folder / "whole").touch())
    assert names_in(tmp_path) == ["run"]
    assert names_in(tmp_path / "run") == ["whole"]


def test_of_others_only_what_nobody_writes_any_more_is_swept_away(tmp_path: Path) -> None:
    busy = f".run.{os.getppid()}-0a1b2c.partial"
    for name in (f".kept.json.{GONE}-0a1b2c.partial", ".run.4194305.partial", busy, ".hidden", "mine.partial", "run"):
        (tmp_path / name).touch()
    (tmp_path / f".d.{GONE}.partial").mkdir()
    sweep_partials(tmp_path)
    assert names_in(tmp_path) == sorted([busy, ".hidden", "mine.partial", "run"])
    sweep_partials(tmp_path / "not there")


def test_a_folder_goes_at_once_and_whole(tmp_path: Path) -> None:
    (tmp_path / "run" / "deep").mkdir(parents=True)
    (tmp_path / "run" / "deep" / "one").touch()
    remove_folder_whole(tmp_path / "run")
    assert not names_in(tmp_path)
    with pytest.raises(LibraryError, match=r"run could not be removed: the file or its folder is not there"):
        remove_folder_whole(tmp_path / "run")


def test_a_file_held_by_a_virus_scanner_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "new").write_bytes(b"new")
    refusals = [PermissionError(13, "held"), PermissionError(13, "held")]
    replace = Path.replace

    def held(path: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(path, target)

    monkeypatch.setattr(files, "HELD_SECONDS", 0.0)
    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(files.sys, "platform", "win32")
    put_in_place(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"new"
    refusals.extend(PermissionError(13, "held") for _ in range(HELD_ATTEMPTS))
    (tmp_path / "new").write_bytes(b"newer")
    with pytest.raises(PermissionError):
        put_in_place(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"new"


def test_everything_is_on_the_disk_before_it_gets_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of what the system is asked for, without which a power cut may leave an empty file under the name."""
    asked: list[str] = []
    for name in ("fsync", "rename", "replace"):
        _tell(monkeypatch, name, asked)
    write_whole(tmp_path / "file", b"x")
    write_folder_whole(tmp_path / "run", lambda folder: (folder / "one").touch())
    assert asked == ["fsync", "replace", "fsync", "fsync", "fsync", "rename", "fsync"]


def _tell(monkeypatch: pytest.MonkeyPatch, name: str, asked: list[str]) -> None:
    real = getattr(os, name)

    def told(*arguments: object, **named: object) -> object:
        asked.append(name)
        return real(*arguments, **named)

    monkeypatch.setattr(os, name, told)


def test_an_existing_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "kept").touch()
    with pytest.raises(LibraryError, match="run could not be saved"):
        write_folder_whole(tmp_path / "run", lambda folder: (folder / "new").touch())
    assert names_in(tmp_path / "run") == ["kept"]
    assert names_in(tmp_path) == ["run"]
