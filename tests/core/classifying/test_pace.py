"""The rest of a file is foretold from how fast it went."""

from __future__ import annotations

from textcls_gui.core.classifying.pace import Pace


def test_nothing_is_foretold_from_a_moment() -> None:
    pace = Pace(100, 0.0)
    pace.add(10, 0.5)
    assert pace.left() is None
    pace.add(10, 1.2)
    assert pace.left() is None
    assert pace.fraction == 0.2


def test_a_steady_pace_gives_a_narrow_range_around_what_it_takes() -> None:
    pace = Pace(1_000, 0.0)
    for second in range(1, 21):
        pace.add(10, float(second))
    left = pace.left()
    assert left is not None
    assert left.low < 80 < left.high < 1.2 * left.low


def test_an_uneven_pace_gives_a_wide_range() -> None:
    pace = Pace(1_000, 0.0)
    for second in range(1, 21):
        pace.add(5 if second % 2 else 15, float(second))
    left = pace.left()
    assert left is not None
    assert left.low < 80 / 1.4
    assert left.high > 80 * 1.9


def test_blocks_that_end_together_count_as_one() -> None:
    pace = Pace(1_000, 0.0)
    for second in range(2, 22, 2):
        pace.add(10, second - 0.001)
        pace.add(10, float(second))
    left = pace.left()
    assert left is not None
    assert left.low < 80 < left.high < 2.5 * left.low


def test_at_the_end_nothing_is_left() -> None:
    pace = Pace(30, 0.0)
    for second in range(1, 4):
        pace.add(10, float(second))
    left = pace.left()
    assert left is not None
    assert (left.low, left.high, pace.fraction) == (0, 0, 1)
