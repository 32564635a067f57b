"""What was measured at each batch of a run: appended in small portions, read as a raw and as a smoothed line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textcls_gui.gui.plots.decimation import Floats, evenly, means_around
from textcls_gui.gui.plots.growing import GrowingArray, GrowingCurve

SMALLEST_REACH = 2
QUARTER = 0.25


class BatchCurve:
    """Values over time, which is counted in epochs: a batch is a part of one. Drawing costs the same however long the run is."""

    def __init__(self, batches_per_epoch: int = 1, smoothing: float = QUARTER) -> None:
        """smoothing: over how many epochs the smoothed line is an average; 0 for not at all."""
        self._batches_per_epoch = max(1, batches_per_epoch)
        self._points = GrowingCurve()
        self._sums = GrowingArray()
        self._sums.extend((0.0,))
        self.set_smoothing(smoothing)

    def __len__(self) -> int:
        return len(self._points)

    @property
    def latest(self) -> float:
        """How many epochs there are values for."""
        return float(self._points.x[-1]) if len(self) else 0.0

    def set_smoothing(self, epochs: float) -> None:
        self._reach = max(SMALLEST_REACH, int(epochs * self._batches_per_epoch / 2)) if epochs else 0

    def extend(self, steps: Sequence[int] | Floats, values: Sequence[float] | Floats) -> None:
        """Values that are no numbers are left out."""
        numbers = np.asarray(values, dtype=np.float64)
        times = np.asarray(steps, dtype=np.float64) / self._batches_per_epoch
        if not np.isfinite(numbers).all():
            is_number = np.isfinite(numbers)
            numbers, times = numbers[is_number], times[is_number]
        self._points.extend(times, numbers)
        self._sums.extend(self._sums.values[-1] + np.cumsum(numbers))

    def numbered(self) -> tuple[NDArray[np.int64], Floats]:
        """All steps and values, as they are now."""
        return np.rint(self._points.x * self._batches_per_epoch).astype(np.int64), self._points.y.copy()

    def raw(self, start: float, end: float, max_points: int) -> tuple[Floats, Floats]:
        """The values between two times, x and y."""
        return self._points.few(start, end, max_points)

    def smooth(self, start: float, end: float, max_points: int) -> tuple[Floats, Floats]:
        """Averages between two times, x and y."""
        first, last = self._points.positions(start, end)
        if first == last:
            return np.zeros(0), np.zeros(0)
        positions = first + evenly(last - first - 1, min(max_points, last - first))
        return self._points.x[positions], means_around(self._sums.values, positions, self._reach)

    def smooth_value(self, time: float) -> float | None:
        if not len(self):
            return None
        position = min(int(np.searchsorted(self._points.x, time - 1e-9)), len(self) - 1)
        return float(means_around(self._sums.values, np.array([position]), self._reach)[0])
