"""How every benchmark prints: what was measured, beside what it is held against."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Row:
    """`holds` is None where there is nothing to hold it against."""

    what: str
    measured: str
    anchor: str
    holds: bool | None


def print_rows(title: str, rows: Sequence[Row]) -> bool:
    """Print the rows; whether all hold."""
    print(f"\n{title}")
    for row in rows:
        print_row(row)
    return all(row.holds is not False for row in rows)


def print_row(row: Row) -> None:
    mark = {True: "ok", False: "BELOW", None: ""}[row.holds]
    print(f"  {row.what:52s} {row.measured:>22s}   {row.anchor:32s} {mark}", flush=True)


def median_of(times: int, measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(times))


def quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
