"""The test part stays what it was, and each look at it counts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.core.examples import full_disk
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.errors import LibraryError


def test_the_first_look_chooses_and_every_look_counts(tmp_path: Path) -> None:
    frozen = FrozenTest(tmp_path / "test.json")
    assert frozen.rows() is None
    assert frozen.num_looks == 0
    assert frozen.look_at(np.array([5, 2])) == 1
    assert frozen.look_at(np.array([7, 8])) == 2
    again = FrozenTest(tmp_path / "test.json")
    rows = again.rows()
    assert rows is not None
    assert rows.tolist() == [2, 5]
    assert again.num_looks == 2


def test_it_can_be_chosen_anew(tmp_path: Path) -> None:
    frozen = FrozenTest(tmp_path / "test.json")
    frozen.look_at(np.array([1]))
    frozen.forget()
    frozen.forget()
    assert frozen.rows() is None


@pytest.mark.parametrize("content", [b"", b"{}", b"\x80", b"[" * 10_000, b'{"rows": ["a"], "num_looks": 1}'])
def test_a_damaged_note_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "test.json").write_bytes(content)
    assert FrozenTest(tmp_path / "test.json").rows() is None


def test_on_a_full_disk_it_says_so_and_keeps_what_it_had(tmp_path: Path) -> None:
    frozen = FrozenTest(tmp_path / "test.json")
    frozen.look_at(np.arange(1_000))
    with full_disk(100), pytest.raises(LibraryError):
        frozen.look_at(np.arange(5))
    assert frozen.num_looks == 1
