"""How exactly a time is told: nobody wants to know of 83 seconds when it may be 90."""

from __future__ import annotations

FEW_SECONDS = 5
MANY_SECONDS = 100
MANY_MINUTES = 100 * 60


def rounded_seconds(seconds: float) -> int:
    """To 5 seconds below a minute, to 10 above."""
    grain = 5 if seconds < 60 else 10
    return max(grain, grain * round(seconds / grain))
