"""What was measured at each batch of a run: appended in small portions, read as a raw and as a smoothed line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from textcls_gui.gui.plots.decimation import Floats, decimate, evenly, means_around

SMALLEST_REACH = 2


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


class BatchCurve:
    """Values over time, which is counted in epochs: a batch is a part of one. Drawing costs the same however long the run is."""

    def __init__(self, batches_per_epoch: int = 1) -> None:
        self._batches_per_epoch = max(1, batches_per_epoch)
        self._reach = max(SMALLEST_REACH, self._batches_per_epoch // 8)
        self._x = GrowingArray()
        self._y = GrowingArray()
        self._sums = GrowingArray()
        self._sums.extend((0.0,))

    def __len__(self) -> int:
        return len(self._x)

    @property
    def latest(self) -> float:
        """How many epochs there are values for."""
        return float(self._x.values[-1]) if len(self) else 0.0

    def extend(self, steps: Sequence[int] | Floats, values: Sequence[float] | Floats) -> None:
        numbers = np.asarray(values, dtype=np.float64)
        self._x.extend(np.asarray(steps, dtype=np.float64) / self._batches_per_epoch)
        self._y.extend(numbers)
        self._sums.extend(self._sums.values[-1] + np.cumsum(numbers))

    def raw(self, start: float, end: float, max_points: int) -> tuple[Floats, Floats]:
        """The values between two times, x and y."""
        first, last = self._positions(start, end)
        return decimate(self._x.values[first:last], self._y.values[first:last], max_points)

    def smooth(self, start: float, end: float, max_points: int) -> tuple[Floats, Floats]:
        """Averages over a quarter of an epoch between two times, x and y."""
        first, last = self._positions(start, end)
        if first == last:
            return np.zeros(0), np.zeros(0)
        positions = np.unique(first + evenly(last - first - 1, min(max_points, last - first)))
        return self._x.values[positions], means_around(self._sums.values, positions, self._reach)

    def smooth_value(self, time: float) -> float | None:
        if not len(self):
            return None
        position = min(int(np.searchsorted(self._x.values, time - 1e-9)), len(self) - 1)
        return float(means_around(self._sums.values, np.array([position]), self._reach)[0])

    def _positions(self, start: float, end: float) -> tuple[int, int]:
        """One more on either side, so that a line runs out of the picture."""
        first, last = np.searchsorted(self._x.values, (start, end))
        return max(0, int(first) - 1), min(len(self), int(last) + 1)
