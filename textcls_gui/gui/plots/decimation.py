"""A long curve becomes few points that look the same: smallest and largest of each stretch, and averages here and there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Positions = NDArray[np.int64]


def decimate(x: Floats, y: Floats, max_points: int) -> tuple[Floats, Floats]:
    """At most `max_points` points; every stretch keeps its smallest and its largest value, so that no spike is lost.

    Args:
        x: (n,) ascending.
        y: (n,) finite.
        max_points: at least 2.
    """
    if len(y) <= max_points:
        return x.copy(), y.copy()
    starts = evenly(len(y), max_points // 2 + 1)[:-1]
    extremes = np.column_stack((np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)))
    return np.repeat(x[starts], 2), extremes.ravel()


def evenly(length: int, count: int) -> Positions:
    """`count` positions from 0 to `length` inclusive, about as far from each other."""
    return np.arange(count) * length // max(1, count - 1)


def means_around(sums: Floats, positions: Positions, reach: int) -> Floats:
    """The mean over `reach` values on either side of each position; towards the ends over those that are there.

    Args:
        sums: (n + 1,) sums of the first 0, 1, ... n values.
        positions: from 0 to n - 1.
    """
    first = np.maximum(0, positions - reach)
    last = np.minimum(len(sums) - 1, positions + reach + 1)
    means: Floats = (sums[last] - sums[first]) / (last - first)
    return means
