"""The simulated disk loses what a real one may lose, and keeps what a real one must keep."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.torture.disk import FLUSH, MKDIR, OPEN, RENAME, UNLINK, WRITE, Call, Disk

OLD, NEW = b"old" * 400, b"new" * 500
ROOT_INODE, INODE, OTHER = 1, 2, 3


def opened(path: str, inode: int, how: int = os.O_CREAT | os.O_TRUNC) -> Call:
    return Call(OPEN, path, "", inode, how, b"")


def written(inode: int, content: bytes = NEW, place: int = 0) -> Call:
    return Call(WRITE, "", "", inode, place, content)


def flushed(inode: int) -> Call:
    return Call(FLUSH, "", "", inode, 0, b"")


def renamed(path: str, target: str) -> Call:
    return Call(RENAME, path, target, 0, 0, b"")


IN_PLACE = (opened("file", INODE), written(INODE))
BESIDE = (opened("beside", INODE), written(INODE))
SAFE = (*BESIDE, flushed(INODE), renamed("beside", "file"), opened("", ROOT_INODE, 0), flushed(ROOT_INODE))


def left(calls: Sequence[Call], tmp_path: Path, *, is_in_order: bool = True, name: str = "file") -> set[bytes | None]:
    """What may stand under the name after a cut, in 200 trials."""
    before = tmp_path / "before"
    before.mkdir()
    (before / "file").write_bytes(OLD)
    found: set[bytes | None] = set()
    chance = random.Random(1)
    for number in range(200):
        disk = Disk(before)
        for call in calls:
            disk.take(call)
        root = tmp_path / f"left-{number}"
        root.mkdir()
        disk.leave(root, chance, is_in_order=is_in_order)
        found.add((root / name).read_bytes() if (root / name).exists() else None)
    return found


@pytest.mark.parametrize("is_in_order", [True, False])
def test_a_file_written_beside_flushed_and_renamed_is_the_new_one(tmp_path: Path, is_in_order: bool) -> None:
    assert left(SAFE, tmp_path, is_in_order=is_in_order) == {NEW}


def test_before_the_folder_is_flushed_it_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    assert left(SAFE[:-2], tmp_path) == {OLD, NEW}


def test_a_file_written_in_place_may_be_neither(tmp_path: Path) -> None:
    assert left(IN_PLACE, tmp_path) - {OLD, NEW}


def test_a_rename_without_a_flush_may_leave_an_empty_file(tmp_path: Path) -> None:
    assert b"" in left((*BESIDE, renamed("beside", "file")), tmp_path)


def test_a_large_write_may_be_torn(tmp_path: Path) -> None:
    assert {0, 512, 1024, len(NEW)} <= {len(found or b"") for found in left((*BESIDE, renamed("beside", "file")), tmp_path)}


def test_what_is_written_to_the_end_of_a_file_and_flushed_stays(tmp_path: Path) -> None:
    assert left((opened("file", INODE, 0), written(INODE, b"more", len(OLD)), flushed(INODE)), tmp_path) == {OLD + b"more"}


def test_a_folder_takes_its_files_along(tmp_path: Path) -> None:
    calls = (
        Call(MKDIR, "partial", "", 0, 0, b""),
        opened("partial/one", INODE),
        written(INODE),
        flushed(INODE),
        opened("partial", OTHER, 0),
        flushed(OTHER),
        renamed("partial", "run"),
        opened("", ROOT_INODE, 0),
        flushed(ROOT_INODE),
    )
    assert left(calls, tmp_path, name="run/one") == {NEW}


def test_a_removal_without_a_flush_may_come_back(tmp_path: Path) -> None:
    assert left((Call(UNLINK, "file", "", 0, 0, b""),), tmp_path) == {OLD, None}
