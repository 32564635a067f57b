"""Whether a model is right as often as it says: of the answers given with 80 %, 80 of 100 should be right."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NUM_BINS = 10
SMALL_ERROR = 0.03
Probabilities = NDArray[np.float32] | NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """The answers whose probability is from `low` on and below `high`, or 1: the mean of what they say, and how many are right."""

    low: float
    high: float
    num_texts: int
    num_right: int
    mean_probability: float

    @property
    def accuracy(self) -> float:
        return self.num_right / max(1, self.num_texts)


@dataclass(frozen=True, slots=True)
class Calibration:
    """`bins` without those that hold no answer. The errors are the expected calibration error (Naeini et al., 2015) over ten bins of equal
    width: how far what is said is from how often it is right, the mean over the texts. `error_before` is that of the model as it was
    before `training.mixing` fitted how sure it is; None where nobody knows."""

    bins: tuple[ReliabilityBin, ...]
    error: float
    error_before: float | None = None

    @property
    def error_by_chance(self) -> float:
        """The error that a model without any would show, on the average, on so few texts."""
        spread = sum(math.sqrt(each.num_texts * each.mean_probability * (1 - each.mean_probability)) for each in self.bins)
        return math.sqrt(2 / math.pi) * spread / self.num_texts

    @property
    def is_good(self) -> bool:
        return self.error <= max(SMALL_ERROR, 1.5 * self.error_by_chance)

    @property
    def mean_probability(self) -> float:
        return sum(each.mean_probability * each.num_texts for each in self.bins) / self.num_texts

    @property
    def accuracy(self) -> float:
        return sum(each.num_right for each in self.bins) / self.num_texts

    @property
    def num_texts(self) -> int:
        return max(1, sum(each.num_texts for each in self.bins))


def calibration_of(probability: Probabilities, is_right: NDArray[np.bool_], probability_before: Probabilities | None = None) -> Calibration:
    """Args: each (num_texts,), of the answers given."""
    bins = _bins(probability, is_right)
    return Calibration(bins, _error(bins), None if probability_before is None else _error(_bins(probability_before, is_right)))


def _bins(probability: Probabilities, is_right: NDArray[np.bool_]) -> tuple[ReliabilityBin, ...]:
    number = np.minimum((probability * NUM_BINS).astype(np.int64), NUM_BINS - 1)
    counts = np.bincount(number, minlength=NUM_BINS)
    right = np.bincount(number, weights=is_right, minlength=NUM_BINS)
    sums = np.bincount(number, weights=probability, minlength=NUM_BINS)
    return tuple(
        ReliabilityBin(place / NUM_BINS, (place + 1) / NUM_BINS, int(counts[place]), int(right[place]), float(sums[place] / counts[place]))
        for place in np.flatnonzero(counts).tolist()
    )


def _error(bins: tuple[ReliabilityBin, ...]) -> float:
    num_texts = sum(each.num_texts for each in bins)
    return sum(abs(each.num_texts * each.mean_probability - each.num_right) for each in bins) / max(1, num_texts)


@dataclass(frozen=True, slots=True)
class Answered:
    """How many of the texts are answered if the model may say “not sure”, and how many of these answers are right."""

    num_texts: int
    num_answered: int
    num_right: int

    @property
    def coverage(self) -> float:
        return self.num_answered / max(1, self.num_texts)


class Reluctance:
    """What saying “not sure” below a probability would have done on the test texts; quick enough for a slider."""

    def __init__(self, probability: Probabilities, is_right: NDArray[np.bool_]) -> None:
        order = np.argsort(probability, kind="stable")
        self._ascending = probability[order].astype(np.float64)
        self._num_right_from = np.append(np.cumsum(is_right[order][::-1])[::-1], 0)

    def answered(self, sure_from: float) -> Answered:
        first = int(np.searchsorted(self._ascending, sure_from, side="left"))
        return Answered(len(self._ascending), len(self._ascending) - first, int(self._num_right_from[first]))
