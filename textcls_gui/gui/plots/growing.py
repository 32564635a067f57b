"""Numbers that are appended to, and what is remembered of them so that long stretches need not be gone through again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from textcls_gui.gui.plots.decimation import Floats, decimate, evenly

BLOCK = 64


class GrowingArray:
    """An array to append to; its block doubles when full."""

    def __init__(self) -> None:
        self._block = np.empty(1_024)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def values(self) -> Floats:
        """A view, valid until the next append."""
        return self._block[: self._length]

    def extend(self, numbers: Sequence[float] | Floats) -> None:
        needed = self._length + len(numbers)
        if needed > len(self._block):
            block = np.empty(max(needed, 2 * len(self._block)))
            block[: self._length] = self.values
            self._block = block
        self._block[self._length : needed] = numbers
        self._length = needed

    def clear(self) -> None:
        self._length = 0


class GrowingCurve:
    """x ascending and y finite, both appended to; smallest and largest of every block are kept, so that drawing costs the same however
    many there are."""

    def __init__(self) -> None:
        self._x, self._y = GrowingArray(), GrowingArray()
        self._lows, self._highs = GrowingArray(), GrowingArray()

    def __len__(self) -> int:
        return len(self._x)

    @property
    def x(self) -> Floats:
        return self._x.values

    @property
    def y(self) -> Floats:
        return self._y.values

    def extend(self, x: Floats, y: Floats) -> None:
        self._x.extend(x)
        self._y.extend(y)
        first, last = len(self._lows) * BLOCK, len(self) // BLOCK * BLOCK
        if last > first:
            blocks = self.y[first:last].reshape(-1, BLOCK)
            self._lows.extend(blocks.min(axis=1))
            self._highs.extend(blocks.max(axis=1))

    def positions(self, start: float, end: float) -> tuple[int, int]:
        """From x = start to x = end, and one more on either side, so that a line runs out of the picture."""
        first, last = np.searchsorted(self.x, (start, end))
        return max(0, int(first) - 1), min(len(self), int(last) + 1)

    def few(self, start: float, end: float, max_points: int) -> tuple[Floats, Floats]:
        """At most so many points that look like all of them between two places; no spike is lost. Args: max_points: at least 8."""
        first, last = self.positions(start, end)
        num_stretches = max_points // 2 - 2  # besides the ends, which fill no whole blocks
        if last - first < 4 * BLOCK * num_stretches:
            return decimate(self.x[first:last], self.y[first:last], max_points)
        first_block, last_block = -(-first // BLOCK), last // BLOCK
        starts = first_block + evenly(last_block - first_block, num_stretches + 1)[:-1]
        lows = np.minimum.reduceat(self._lows.values[:last_block], starts)
        highs = np.maximum.reduceat(self._highs.values[:last_block], starts)
        head, tail = (first, first_block * BLOCK), (last_block * BLOCK, last)
        x = [self.x[starts * BLOCK]]
        for place, (begin, stop) in ((0, head), (len(lows), tail)):
            if stop > begin:
                stretch = self.y[begin:stop]
                lows, highs = np.insert(lows, place, stretch.min()), np.insert(highs, place, stretch.max())
                x.insert(place and len(x), self.x[begin : begin + 1])
        return np.repeat(np.concatenate(x), 2), np.column_stack((lows, highs)).ravel()
