"""The axes of the curves: whole epochs below, round numbers at the left, on an even scale or by powers of ten."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import with_percent_sign

ROUND = (1.0, 2.0, 5.0)
X_ROOM, Y_ROOM = 48.0, 40.0  # pixels between two numbers, at least
FEWEST = 3
Ticks = list[tuple[float, list[float]]]


class EpochAxis(pg.AxisItem):
    """Ticks at whole epochs only, as many as fit."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> Ticks:  # noqa: N803
        step = max(1.0, round_step((maxVal - minVal) * X_ROOM / max(size, 1.0)))
        return [(step, multiples(step, minVal, maxVal))]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [grouped(round(value)) for value in values]


class ValueAxis(pg.AxisItem):
    """On a scale by powers of ten, what it is asked about are logarithms."""

    def __init__(self, *, is_percent: bool = False) -> None:
        super().__init__("left")
        self._is_percent = is_percent
        self.is_log = False
        self.enableAutoSIPrefix(False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> Ticks:  # noqa: N803
        if not self.is_log:
            step = round_step((maxVal - minVal) * Y_ROOM / max(size, 1.0))
            return [(step, multiples(step, minVal, maxVal))]
        low, high = 10**minVal, 10**maxVal
        values = [figure * 10.0**power for power in range(math.floor(minVal), math.ceil(maxVal) + 1) for figure in ROUND]
        shown = [value for value in values if low <= value <= high]
        if len(shown) > max(FEWEST, size / Y_ROOM):
            shown = [value for value in shown if math.isclose(math.log10(value) % 1, 0, abs_tol=1e-9)]
        if len(shown) < FEWEST:
            shown = multiples(round_step((high - low) * Y_ROOM / max(size, 1.0)), low, high)
        return [(1.0, [math.log10(value) for value in shown if value > 0])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        numbers = [float(f"{10**value:.3g}") if self.is_log else float(f"{value:.6g}") for value in values]
        words = [np.format_float_positional(number, trim="-") for number in numbers]
        return [with_percent_sign(number) for number in words] if self._is_percent else words


def round_step(least: float) -> float:
    """The smallest of 1, 2, 5, 10, 20 and so on, or of their fractions, that is not less."""
    power = 10.0 ** math.floor(math.log10(max(least, 1e-12)))
    return next((step * power for step in ROUND if step * power >= least), 10.0 * power)


def multiples(step: float, low: float, high: float) -> list[float]:
    return [step * number for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]
