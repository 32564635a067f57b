"""A spin box for numbers over many magnitudes: shows them as they are and steps to the next round one."""

from __future__ import annotations

import math

from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

MOST_DECIMALS = 15
SHARE_STEP = 0.05


class NumberSpinBox(QDoubleSpinBox):
    """Up to 15 decimals, none of them rounded away; “1e-4” can be typed too."""

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(MOST_DECIMALS)
        self.setRange(low, high)
        self.setKeyboardTracking(False)

    def textFromValue(self, value: float) -> str:
        return f"{value:.{MOST_DECIMALS}f}".rstrip("0").rstrip(".")

    def valueFromText(self, text: str) -> float:
        return _number(text) or 0.0

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        number = _number(text)
        if number is not None and self.minimum() <= number <= self.maximum():
            return QValidator.State.Acceptable, text, position
        could_become_one = set(text) <= set("0123456789.,eE-+ ")
        return (QValidator.State.Intermediate if could_become_one else QValidator.State.Invalid), text, position

    def stepBy(self, steps: int) -> None:  # noqa: N802
        value = self.value()
        for _ in range(abs(steps)):
            value = self._next(value, upwards=steps > 0)
        self.setValue(value)
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only where the person has put the cursor: scrolling past must not change a setting."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _next(self, value: float, *, upwards: bool) -> float:
        if self.maximum() <= 1 and self.minimum() >= 0 and (self.minimum() == 0 or self.minimum() > 1e-3):
            steps = round(value / SHARE_STEP, 6)
            return SHARE_STEP * (math.floor(steps) + 1 if upwards else math.ceil(steps) - 1)
        smallest = max(self.minimum(), 1e-6)
        if value < smallest or (value == smallest and not upwards):
            return smallest if upwards else self.minimum()
        return _round_number_beside(value, upwards=upwards)


def _round_number_beside(value: float, *, upwards: bool) -> float:
    """The next of 1, 2, 5, 10, 20, 50, ... and their fractions."""
    exponent = math.floor(math.log10(value) + 1e-9)
    rounds = [float(f"{digit}e{exponent + power}") for power in (-1, 0, 1) for digit in (1, 2, 5)]
    if upwards:
        return min(number for number in rounds if number > value * (1 + 1e-9))
    return max(number for number in rounds if number < value * (1 - 1e-9))


def _number(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
