"""Between which bounds a share lies of which only some cases were seen."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

from textcls_gui.core.evaluation.report import CONFIDENCE, Interval


def wilson(num_right: int, num_texts: int) -> Interval:
    """Wilson's 95 % interval of a share; all of 0 to 1 where nothing was seen. As `accuracy_interval`, without scipy, which takes long
    to come: for windows that show many."""
    if not num_texts:
        return Interval(0.0, 1.0)
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    share, spread = num_right / num_texts, z * z / num_texts
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / num_texts + spread / (4 * num_texts)) / (1 + spread)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))
