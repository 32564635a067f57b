"""Whether intervals hold the truth as often as they say: simulated tests of models of which the truth is known.

python -m benchmarks.intervals [--tests 1000]
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.table import Row, print_row
from textcls_gui.core.evaluation.bootstrap import macro_f1_interval
from textcls_gui.core.evaluation.report import Interval, accuracy_interval

LEAST, MOST = 0.93, 0.97
LARGE_TEXTS, LARGE_LABELS = 25_000, 77


@dataclass(frozen=True, slots=True)
class Kind:
    """Tests of so many texts by models of so many labels; labels have at least `fewest` texts on the average."""

    num_labels: int
    num_texts: int
    accuracy: float
    fewest: float


KINDS = (
    Kind(2, 100, 0.85, 15),
    Kind(2, 300, 0.9, 15),
    Kind(3, 200, 0.8, 15),
    Kind(6, 500, 0.9, 8),
    Kind(20, 1_000, 0.8, 8),
    Kind(77, 3_000, 0.92, 8),
)


def true_shares(kind: Kind, random: np.random.Generator) -> NDArray[np.float64]:
    """(C, C): how often a text has the one label and is given the other; labels of uneven size, some hard, with favourite confusions."""
    sizes = np.maximum(random.dirichlet(np.full(kind.num_labels, 3.0)), kind.fewest / kind.num_texts)
    shares = np.zeros((kind.num_labels, kind.num_labels))
    for label, size in enumerate(sizes / sizes.sum()):
        right = float(np.clip(random.normal(kind.accuracy, 0.05), 0.3, 0.99))
        others = np.arange(kind.num_labels) != label
        shares[label, label] = size * right
        shares[label, others] = size * (1 - right) * random.dirichlet(np.full(kind.num_labels - 1, 0.5))
    return shares / shares.sum()


def macro_f1(shares: NDArray[np.float64]) -> float:
    return float(np.mean(2 * np.diag(shares) / (shares.sum(axis=0) + shares.sum(axis=1))))


def holds(interval: Interval, truth: float) -> bool:
    return interval.low <= truth <= interval.high


def covered(num_tests: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of each test, whether Wilson's interval held the true accuracy, and the bootstrap's the true macro F1."""
    random = np.random.default_rng(1)
    of_accuracy, of_f1 = [], []
    for number in range(num_tests):
        kind = KINDS[number % len(KINDS)]
        shares = true_shares(kind, random)
        confusion = random.multinomial(kind.num_texts, shares.ravel()).reshape(shares.shape)
        of_accuracy.append(holds(accuracy_interval(int(np.trace(confusion)), kind.num_texts), float(np.trace(shares))))
        of_f1.append(holds(macro_f1_interval(confusion), macro_f1(shares)))
    return np.array(of_accuracy), np.array(of_f1)


def large_seconds() -> float:
    random = np.random.default_rng(0)
    targets = random.integers(0, LARGE_LABELS, LARGE_TEXTS)
    predicted = np.where(random.random(LARGE_TEXTS) < 0.85, targets, random.integers(0, LARGE_LABELS, LARGE_TEXTS))
    confusion = np.zeros((LARGE_LABELS, LARGE_LABELS), dtype=np.int64)
    np.add.at(confusion, (targets, predicted), 1)
    start = time.perf_counter()
    macro_f1_interval(confusion)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", type=int, default=1_000)
    arguments = parser.parse_args()
    print(f"\nIntervals of nominal 95 %, {arguments.tests:,} simulated tests")
    rows = []
    for name, found in zip(("accuracy (Wilson)", "macro F1 (bootstrap)"), covered(arguments.tests), strict=True):
        share = float(found.mean())
        rows.append(Row(f"hold the truth: {name}", f"{100 * share:.1f} %", "93 to 97 %", LEAST <= share <= MOST))
        each = [f"{100 * found[place :: len(KINDS)].mean():.0f}" for place in range(len(KINDS))]
        labels = ", ".join(str(kind.num_labels) for kind in KINDS)
        rows.append(Row(f"  with {labels} labels", ", ".join(each), "", None))
    rows.append(Row(f"time for {LARGE_TEXTS:,} texts and {LARGE_LABELS} labels", f"{large_seconds():.2f} s", "", None))
    for row in rows:
        print_row(row)
    raise SystemExit(0 if all(row.holds is not False for row in rows) else 1)


if __name__ == "__main__":
    main()
