"""Runs side by side: which texts one gets right and another wrong, judged by the labels that hold now, and whether that is chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.evaluation.paired import SIGNIFICANCE, PairedTest, mcnemar
from textcls_gui.core.evaluation.report import Interval, Statement, TestedText, accuracy_interval
from textcls_gui.core.phrases import phrase

MOST_RUNS = 5
Labels = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What one run said of its test texts; `dataset_id` is empty where it is not known whose rows these are."""

    name: str
    labels: Labels
    tested: Sequence[TestedText]
    dataset_id: str = ""


@dataclass(frozen=True, slots=True)
class SharedText:
    """A text that all runs were tested on. `given` is each run's answer; labels are sorted by name."""

    text: str
    wanted: Labels
    given: tuple[Labels, ...]
    was_relabelled: bool


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """`is_right` is (num_runs, num_texts); `num_tested` is of each run, shared or not."""

    names: tuple[str, ...]
    texts: tuple[SharedText, ...]
    is_right: NDArray[np.bool_]
    num_tested: tuple[int, ...]

    @property
    def is_on_same_texts(self) -> bool:
        return all(num == len(self.texts) for num in self.num_tested)

    @property
    def num_relabelled(self) -> int:
        """Shared texts that had another label when one of the runs was tested."""
        return sum(1 for text in self.texts if text.was_relabelled)

    @property
    def best(self) -> int:
        """The run that gets most of the shared texts right; of equals the first."""
        return int(self.is_right.sum(axis=1).argmax())

    def fixed(self, first: int, second: int) -> NDArray[np.int64]:
        """Positions of the texts that only the second has right."""
        return np.flatnonzero(self.is_right[second] & ~self.is_right[first])

    def broken(self, first: int, second: int) -> NDArray[np.int64]:
        """Positions of the texts that only the first has right."""
        return self.fixed(second, first)

    def disagreed(self) -> NDArray[np.int64]:
        """Positions of the texts that some have right and others wrong."""
        return np.flatnonzero(self.is_right.any(axis=0) & ~self.is_right.all(axis=0))

    def all_wrong(self) -> NDArray[np.int64]:
        return np.flatnonzero(~self.is_right.any(axis=0))

    def num_right(self, run: int) -> int:
        return int(self.is_right[run].sum())

    def interval(self, run: int) -> Interval:
        """Of the share of shared texts that the run has right."""
        return accuracy_interval(self.num_right(run), len(self.texts))

    def paired(self, first: int, second: int) -> PairedTest:
        return mcnemar(self.is_right[first], self.is_right[second])

    def is_real(self, first: int, second: int) -> bool:
        """Of several runs that are held against the best one, some would easily seem different by chance: each must be so much surer."""
        return self.paired(first, second).p_value < SIGNIFICANCE / max(1, len(self.names) - 1)


def compare(runs: Sequence[Answers]) -> Comparison:
    """Match the texts by their rows and words where all stand in one table, otherwise by their words alone; copies one by one.

    Args:
        runs: oldest first. The labels that the last one was tested with are those that hold: if any were corrected, it knows.

    Raises:
        ValueError: fewer than two runs.
    """
    if len(runs) < 2:
        raise ValueError(f"{len(runs)} runs cannot be compared")
    by_row = bool(runs[0].dataset_id) and len({run.dataset_id for run in runs}) == 1
    by_row = by_row and all(tested.row is not None for run in runs for tested in run.tested)
    keyed = [dict(_keyed(run.tested, by_row=by_row)) for run in runs]
    shared = [key for key in keyed[-1] if all(key in others for others in keyed[:-1])]
    texts = tuple(_shared([(run, found[key]) for run, found in zip(runs, keyed, strict=True)]) for key in shared)
    right = np.array([[given == text.wanted for given in text.given] for text in texts], dtype=np.bool_).reshape(len(texts), len(runs))
    return Comparison(tuple(run.name for run in runs), texts, right.T, tuple(len(run.tested) for run in runs))


def _keyed(texts: Sequence[TestedText], *, by_row: bool) -> Iterator[tuple[Hashable, TestedText]]:
    seen = Counter[str]()
    for tested in texts:
        if by_row:
            yield (tested.row, tested.text), tested
        else:
            seen[tested.text] += 1
            yield (tested.text, seen[tested.text]), tested


def _shared(found: Sequence[tuple[Answers, TestedText]]) -> SharedText:
    wanted = [_named(run.labels, (tested.target,) if tested.sets is None else tested.sets.wanted) for run, tested in found]
    given = tuple(_named(run.labels, (tested.predicted,) if tested.sets is None else tested.sets.given) for run, tested in found)
    return SharedText(found[-1][1].text, wanted[-1], given, any(labels != wanted[-1] for labels in wanted))


def _named(labels: Labels, numbers: Sequence[int]) -> Labels:
    return tuple(sorted(labels[number] for number in numbers))


def verdict(comparison: Comparison, first: int = 0, second: int = 1) -> Statement:
    """Whether the second is better than the first, in English."""
    if not comparison.texts:
        return Statement("They were tested on different texts and share none: what they get right cannot be compared.", {})
    test = comparison.paired(first, second)
    values = {
        "first": comparison.names[first],
        "second": comparison.names[second],
        "texts": f"{len(comparison.texts):,}",
        "fixed": f"{test.num_second_only:,}",
        "broken": f"{test.num_first_only:,}",
        "chance": f"{max(1, round(100 * test.p_value))}",
    }
    if not test.num_first_only and not test.num_second_only:
        return Statement("No difference: “{second}” gets the same of the {texts} texts right as “{first}”.", values)
    if not comparison.is_real(first, second):
        template = phrase(
            "No real difference: of {texts} texts, “{second}” gets {fixed} right that “{first}” gets wrong, and {broken} wrong that it "
            "gets right. If both were equally good, chance alone would do as much in {chance} of 100 such tests."
        )
    elif test.num_second_only > test.num_first_only:
        template = phrase(
            "“{second}” is really better than “{first}”: of {texts} texts it gets {fixed} right that the other gets wrong, and {broken} "
            "wrong that the other gets right. Chance alone would do as much in at most {chance} of 100 such tests."
        )
    else:
        template = phrase(
            "“{second}” is really worse than “{first}”: of {texts} texts it gets {broken} wrong that the other gets right, and {fixed} "
            "right that the other gets wrong. Chance alone would do as much in at most {chance} of 100 such tests."
        )
    return Statement(template, values)


def words_on_texts(comparison: Comparison) -> Statement | None:
    """What is to be known of the texts that are compared; None where all runs were tested on the same ones."""
    if comparison.is_on_same_texts:
        return None
    if not comparison.texts:
        return Statement("Tested on different texts, none of which they share.", {})
    template = phrase("Tested on different texts: only the {texts} texts that all share are compared ({tested} were tested).")
    return Statement(template, {"texts": f"{len(comparison.texts):,}", "tested": ", ".join(f"{num:,}" for num in comparison.num_tested)})
