"""Which label is taken for which: the most frequent confusions, and orders of the labels in which they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

LabelOrder = Literal["as given", "by size", "by name", "most confused", "similar together"]
Counts = NDArray[np.int64]  # (num_labels, num_labels): what texts should be, what the model says


@dataclass(frozen=True, slots=True)
class Confusion:
    """So many texts of one label were taken for another; `share` is of the texts that have the label."""

    target: int
    predicted: int
    count: int
    share: float


def frequent_confusions(counts: Counts) -> list[Confusion]:
    """Most frequent first; where equally frequent, those first that are a larger share of their label."""
    sums = counts.sum(axis=1)
    targets, predicted = np.nonzero(counts)
    wrong = targets != predicted
    targets, predicted = targets[wrong], predicted[wrong]
    found, shares = counts[targets, predicted], counts[targets, predicted] / sums[targets]
    order = np.lexsort((predicted, targets, -shares, -found))
    columns = (targets[order], predicted[order], found[order], shares[order])
    return [Confusion(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]


def label_order(counts: Counts, labels: Sequence[str], order: LabelOrder) -> list[int]:
    """Numbers of the labels, in this order."""
    numbers = range(len(labels))
    match order:
        case "as given":
            return list(numbers)
        case "by size":
            return _largest_first(counts.sum(axis=1))
        case "by name":
            return sorted(numbers, key=lambda number: labels[number].casefold())
        case "most confused":
            mistakes = counts.sum(axis=0) + counts.sum(axis=1) - 2 * counts.diagonal()
            return _largest_first(mistakes)
        case "similar together":
            return _chained(counts)


def _largest_first(values: NDArray[np.int64]) -> list[int]:
    order: list[int] = np.argsort(-values, kind="stable").tolist()
    return order


def _chained(counts: Counts) -> list[int]:
    """The labels that are taken for each other most stand side by side: the strongest pair is joined first, and chains at their ends."""
    both = np.triu(counts + counts.T, 1)
    first, second = np.nonzero(both)
    strongest = np.argsort(-both[first, second], kind="stable")
    chains = {number: [number] for number in range(len(counts))}
    for left, right in zip(first[strongest].tolist(), second[strongest].tolist(), strict=True):
        one, other = chains[left], chains[right]
        if one is other or left not in (one[0], one[-1]) or right not in (other[0], other[-1]):
            continue
        if one[-1] != left:
            one.reverse()
        if other[0] != right:
            other.reverse()
        one += other
        for number in other:
            chains[number] = one
    seen: dict[int, list[int]] = {}
    for number in range(len(counts)):
        seen.setdefault(id(chains[number]), chains[number])
    ordered = sorted(seen.values(), key=lambda chain: -_strength(both, chain))
    return [number for chain in ordered for number in chain]


def _strength(both: Counts, chain: list[int]) -> int:
    return int(both[np.ix_(chain, chain)].sum())
