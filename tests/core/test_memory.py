"""Memory that was freed goes back to the system."""

from __future__ import annotations

import sys

import psutil
import pytest

from textcls_gui.core.memory import give_back_freed

NUM_PIECES, PIECE_BYTES = 100_000, 800
GIVEN_BACK = 20_000_000  # of 80 million


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be asked")
def test_what_was_freed_is_given_back() -> None:
    pieces = [bytearray(PIECE_BYTES) for _ in range(NUM_PIECES)]
    above = bytearray(PIECE_BYTES)  # so that the heap cannot shrink by itself
    del pieces
    before = psutil.Process().memory_info().rss
    give_back_freed()
    assert psutil.Process().memory_info().rss < before - GIVEN_BACK
    assert len(above) == PIECE_BYTES
