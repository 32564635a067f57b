"""How long the rest of a file takes, from how fast it went so far."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW_SECONDS = 1.0  # blocks end two at a time, or none for a while: the speed is that of a second at least
KEPT_WINDOWS = 60  # what was long ago says little: another program may have begun to work
LEAST_WINDOWS = 2
MARGIN = 0.05


@dataclass(frozen=True, slots=True)
class SecondsLeft:
    """As the slowest and the fastest of the last minute would have it."""

    low: float
    high: float


class Pace:
    """Told of amounts of work done, and when; the whole is `total` of the same unit."""

    def __init__(self, total: float, now: float) -> None:
        self._total = max(total, 1e-9)
        self._mark = (now, 0.0)
        self._rates: list[float] = []
        self._done = 0.0

    @property
    def fraction(self) -> float:
        return min(1.0, self._done / self._total)

    def add(self, amount: float, now: float) -> None:
        self._done += amount
        since, done_then = self._mark
        if now - since >= WINDOW_SECONDS:
            self._rates = [*self._rates[1 - KEPT_WINDOWS :], (self._done - done_then) / (now - since)]
            self._mark = (now, self._done)

    def left(self) -> SecondsLeft | None:
        """None while too little is known."""
        if len(self._rates) < LEAST_WINDOWS:
            return None
        rest = max(0.0, self._total - self._done)
        rates = sorted(self._rates)
        slow, fast = rates[len(rates) // 10], rates[-1 - len(rates) // 10]
        return SecondsLeft(rest / (fast * (1 + MARGIN)), rest / (max(slow, fast / 100) * (1 - MARGIN)))
