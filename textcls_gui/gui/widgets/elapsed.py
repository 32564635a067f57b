"""How exactly a time is told: nobody wants to know of 83 seconds when it may be 90."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.events import TimeLeft
from textcls_gui.gui.numbers import grouped

FEW_SECONDS = 5
MANY_SECONDS = 100
MANY_MINUTES = 100 * 60


def rounded_seconds(seconds: float) -> int:
    """To 5 seconds below a minute, to 10 above."""
    grain = 5 if seconds < 60 else 10
    return max(grain, grain * round(seconds / grain))


def time_left_words(left: TimeLeft) -> str:
    """Such as "about 4 minutes left (3–6)"; the range is left out where it says nothing more."""
    translate = QCoreApplication.translate
    if left.likely < FEW_SECONDS:
        return translate("Time", "a few seconds left")
    if left.likely < MANY_SECONDS:
        return _with_range(translate("Time", "about %n second(s) left", "", rounded_seconds(left.likely)), left, rounded_seconds)
    if left.likely < MANY_MINUTES:
        return _with_range(translate("Time", "about %n minute(s) left", "", round(left.likely / 60)), left, _minutes)
    return _with_range(translate("Time", "about %n hour(s) left", "", round(left.likely / 3_600)), left, _hours)


def duration_words(duration: TimeLeft) -> str:
    """Such as "about 4 minutes (3–6)"."""
    translate = QCoreApplication.translate
    if duration.likely < FEW_SECONDS:
        return translate("Time", "a few seconds")
    if duration.likely < MANY_SECONDS:
        return _with_range(translate("Time", "about %n second(s)", "", rounded_seconds(duration.likely)), duration, rounded_seconds)
    if duration.likely < MANY_MINUTES:
        return _with_range(translate("Time", "about %n minute(s)", "", round(duration.likely / 60)), duration, _minutes)
    return _with_range(translate("Time", "about %n hour(s)", "", round(duration.likely / 3_600)), duration, _hours)


def _with_range(words: str, left: TimeLeft, rounded: Callable[[float], int]) -> str:
    low, high = rounded(left.low), rounded(left.high)
    ranged = QCoreApplication.translate("Time", "{0} ({1}–{2})").format(words, grouped(low), grouped(high))
    return words if low == high else ranged


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60))


def _hours(seconds: float) -> int:
    return max(1, round(seconds / 3_600))
