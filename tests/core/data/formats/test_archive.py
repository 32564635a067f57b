"""A zip gives its members block by block, and never more than an honest one would."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.archive import Archive
from textcls_gui.core.errors import Cancelled, DatasetError


def contents_of(archive: Archive) -> list[bytes]:
    return [b"".join(archive.blocks(member, RunControl())) for member in archive.members]


@given(contents=st.lists(st.binary(max_size=500), max_size=5), method=st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
def test_members_come_back(tmp_path_factory: pytest.TempPathFactory, contents: list[bytes], method: int) -> None:
    path = tmp_path_factory.getbasetemp() / "members.zip"
    with zipfile.ZipFile(path, "w", method) as file:
        for number, content in enumerate(contents):
            file.writestr(f"folder/{number}", content)
    assert contents_of(Archive(path)) == contents


def test_what_unfolds_is_counted_over_all_members(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(10):
            file.writestr(str(number), bytes(1_000))
    archive = Archive(path, max_bytes=10_500)
    assert len(contents_of(archive)) == 10
    with pytest.raises(DatasetError, match="would unfold to more than"):
        contents_of(archive)
    with pytest.raises(DatasetError, match="would unfold to more than"):
        Archive(path, max_bytes=9_999)


def test_members_packed_in_an_odd_way_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("a", b"hello")
    with pytest.raises(DatasetError, match="packed in a way"):
        contents_of(Archive(path))


def test_a_stop_is_heard_between_two_blocks(tmp_path: Path) -> None:
    path = tmp_path / "large.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a", bytes(4 << 20))
    archive, control = Archive(path), RunControl()
    blocks = archive.blocks(archive.members[0], control)
    assert next(blocks)
    control.discard()
    with pytest.raises(Cancelled):
        next(blocks)
