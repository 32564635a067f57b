"""Arrays too large for memory: the same as in memory, and nothing of them left behind."""

from __future__ import annotations

import gc
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import full_disk
from textcls_gui.core import scratch
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.scratch import GrowingArray, scratch_array


@given(st.lists(st.lists(st.integers(0, 1_000), max_size=8), max_size=12), st.integers(0, 200))
def test_a_growing_array_is_what_was_appended(parts: list[list[int]], max_bytes: int) -> None:
    growing = GrowingArray[np.int32](np.int32, max_bytes)
    for part in parts:
        growing.append(np.array(part, dtype=np.int64))
    whole = growing.whole()
    assert whole.tolist() == [number for part in parts for number in part]
    assert whole.dtype == np.int32


def test_a_large_one_is_read_from_a_file_that_has_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    growing = GrowingArray[np.int64](np.int64, max_bytes=1_000)
    for start in range(0, 100_000, 1_000):
        growing.append(np.arange(start, start + 1_000))
    whole = growing.whole()
    assert not whole.flags.owndata
    assert not whole.flags.writeable
    assert whole.sum() == 100_000 * 99_999 // 2
    assert not list(tmp_path.iterdir())
    del growing, whole
    gc.collect()


def test_a_scratch_array_can_be_filled_whether_it_is_large_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "MAX_BYTES_IN_MEMORY", 1_000)
    for num_rows in (10, 10_000):
        filled = scratch_array((num_rows, 3), np.uint32)
        assert not filled.any()
        filled[num_rows - 1] = (1, 2, 3)
        assert filled.sum() == 6


def test_a_full_disk_is_told_in_a_sentence() -> None:
    growing = GrowingArray[np.uint8](np.uint8, max_bytes=1_000)
    with full_disk(10_000), pytest.raises(LibraryError, match="could not be put on the disk"):
        for _ in range(100):
            growing.append(np.ones(1_000, dtype=np.uint8))
