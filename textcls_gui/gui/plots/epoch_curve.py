"""What was measured after each epoch of a run, one value each."""

from __future__ import annotations

import math

import numpy as np

from textcls_gui.gui.plots.decimation import Floats
from textcls_gui.gui.plots.growing import GrowingCurve


class EpochCurve:
    def __init__(self) -> None:
        self._points = GrowingCurve()

    def __len__(self) -> int:
        return len(self._points)

    @property
    def latest(self) -> float:
        """The last epoch; 0 before the first."""
        return float(self._points.x[-1]) if len(self) else 0.0

    def add(self, epoch: int, value: float) -> None:
        """A value that is no number is left out."""
        if math.isfinite(value):
            self._points.extend(np.array([float(epoch)]), np.array([value]))

    def few(self, start: float, end: float, max_points: int) -> tuple[Floats, Floats]:
        return self._points.few(start, end, max_points)

    def value_near(self, time: float | None) -> float | None:
        """Of the epoch next to this time; of the last one for None."""
        if not len(self):
            return None
        x = self._points.x
        after = len(x) - 1 if time is None else min(int(np.searchsorted(x, time)), len(x) - 1)
        before = max(0, after - 1)
        nearest = before if time is not None and time - x[before] < x[after] - time else after
        return float(self._points.y[nearest])
