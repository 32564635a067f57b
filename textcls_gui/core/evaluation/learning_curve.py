"""Would more examples help? The word counter is trained on a part of the texts, and on twice as many, up to all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.sampling import places_within
from textcls_gui.core.evaluation.baseline import TextsAndTargets, baseline_predictions, several_predictions
from textcls_gui.core.evaluation.report import CONFIDENCE, Interval
from textcls_gui.core.text.encoder import Unit

# Each step is twice the one before; small parts are drawn more often, since much depends on which texts are in them.
NUM_DRAWS_BY_SHARE = {1 / 16: 5, 1 / 8: 4, 1 / 4: 3, 1 / 2: 3, 1.0: 1}
MAX_TRAINING_TEXTS, MAX_TRAINING_CHARACTERS = 20_000, 8_000_000  # of more, a regular sample: a minute or two is what one waits
MAX_TESTED_TEXTS, MAX_TESTED_CHARACTERS = 5_000, 2_000_000
FEWEST_TEXTS = 16  # that are worth a step
WORTH_WHILE = 0.005  # a gain of a doubling that one would take the trouble for
CLEARLY_MORE = 1.5  # times
SEED = 0
Answers = NDArray[np.int64] | NDArray[np.bool_]
Outlook = Literal["more help", "little help", "cannot tell"]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """`figure` is the accuracy, or of several labels the micro F1, the mean over draws; the interval covers test texts and draws."""

    num_texts: int
    figure: float
    interval: Interval


@dataclass(frozen=True, slots=True)
class Gain:
    """What the last doubling of the texts brought."""

    difference: float
    interval: Interval

    @property
    def outlook(self) -> Outlook:
        if self.interval.low > 0 and self.difference >= WORTH_WHILE:
            return "more help"
        return "little help" if self.interval.high < 2 * WORTH_WHILE else "cannot tell"


@dataclass(frozen=True, slots=True)
class LabelCurve:
    """`figures` are the label's F1, parallel to the points; `num_texts` have it among all that were trained on. `stands_out` if its gain
    is more than chance, all labels taken together; `gain` is None for one that no test text has."""

    label: str
    num_texts: int
    figures: tuple[float, ...]
    gain: Gain | None
    stands_out: bool


@dataclass(frozen=True, slots=True)
class LearningCurve:
    """`num_all` texts there are to train on; of more than can be waited for, the last point has fewer."""

    points: tuple[CurvePoint, ...]
    gain: Gain
    labels: tuple[LabelCurve, ...]
    num_all: int
    num_tested: int
    is_several: bool

    @property
    def needy_label(self) -> LabelCurve | None:
        """Of the labels that stand out, that which gained most, if that is clearly more than all together."""
        found = [(each.gain.difference, each) for each in self.labels if each.stands_out and each.gain is not None]
        gained, label = max(found, key=lambda each: each[0], default=(0.0, None))
        return label if gained > CLEARLY_MORE * max(0.0, self.gain.difference) else None


def learning_curve(
    training: TextsAndTargets,
    test: TextsAndTargets,
    labels: Sequence[str],
    unit: Unit,
    control: RunControl,
    report: Callable[[float], None] = lambda _fraction: None,
) -> LearningCurve:
    """Raises Cancelled if it is discarded."""
    num_all = len(training.texts)
    training = training.take(places_within(training.texts, MAX_TRAINING_TEXTS, MAX_TRAINING_CHARACTERS))
    test = test.take(places_within(test.texts, MAX_TESTED_TEXTS, MAX_TESTED_CHARACTERS))
    credits, sizes = _Credits(test.targets, len(labels)), _sizes(len(training.texts))
    steps = [_Step(credits) for _ in sizes]
    done, whole = 0.0, sum(size * num_draws for size, num_draws in sizes)
    for step, (size, num_draws) in zip(steps, sizes, strict=True):
        for draw in range(num_draws):
            part = training.take(_order(training.targets, SEED + draw)[:size])
            step.add(_answers(part, test.texts, unit, control, _Part(report, done / whole, size / whole)))
            done += size
    points = tuple(CurvePoint(size, step.overall.mean, _around(step.overall)) for step, (size, _) in zip(steps, sizes, strict=True))
    before = steps[-2] if len(steps) > 1 else steps[-1]
    gain = _gain(before.overall, steps[-1].overall)
    curves = _label_curves(labels, training.targets, steps, before, credits)
    return LearningCurve(points, gain, curves, num_all, len(test.texts), test.targets.ndim == 2)


@dataclass(frozen=True, slots=True)
class _Part:
    """Tells how far one training is as a part of all of them."""

    report: Callable[[float], None]
    start: float
    share: float

    def __call__(self, fraction: float) -> None:
        self.report(self.start + self.share * fraction)


def _sizes(num_texts: int) -> list[tuple[int, int]]:
    """How many texts, and how often drawn; from the smallest part that is worth a try."""
    sizes = [(max(1, round(share * num_texts)), draws) for share, draws in NUM_DRAWS_BY_SHARE.items()]
    return [each for each in sizes[:-1] if each[0] >= FEWEST_TEXTS] + sizes[-1:]


def _answers(part: TextsAndTargets, texts: Sequence[str], unit: Unit, control: RunControl, report: Callable[[float], None]) -> Answers:
    if part.targets.ndim == 2:
        return several_predictions(part, texts, unit, control, report)
    return baseline_predictions(part, texts, unit, control, report)


def _order(targets: Answers, seed: int) -> NDArray[np.int64]:
    """By chance, but with each label's share in every beginning as in the whole, where a text has one label."""
    random = np.random.default_rng(seed)
    mixed = random.permutation(len(targets))
    if targets.ndim == 2:
        return mixed
    sorted_ = mixed[np.argsort(targets[mixed], kind="stable")]
    counts = np.bincount(targets.astype(np.int64))
    within = np.concatenate([np.arange(count) for count in counts]) if len(counts) else np.zeros(0)
    own = np.repeat(counts, counts)
    return np.asarray(sorted_[np.argsort((within + random.random(len(own))) / own, kind="stable")])


@dataclass(slots=True)
class _Summed:
    """Over the draws: the mean of a figure, and of what each test text contributes to it; and how far the draws lie apart."""

    figures: list[float]
    contributions: NDArray[np.float64]

    @property
    def mean(self) -> float:
        return float(np.mean(self.figures))

    @property
    def mean_contributions(self) -> NDArray[np.float64]:
        return self.contributions / len(self.figures)

    @property
    def variance_of_draws(self) -> float:
        return float(np.var(self.figures, ddof=1)) / len(self.figures) if len(self.figures) > 1 else 0.0


class _Credits:
    """What each test text contributes to an F1, or to the accuracy: the mean of the contributions is the figure itself, and their spread
    is its own (by the delta method). (num_labels + 1, num_texts): the last row is of all labels together."""

    def __init__(self, targets: Answers, num_labels: int) -> None:
        self.wanted = _member(targets, num_labels)
        self._is_several = targets.ndim == 2

    def of(self, answers: Answers) -> Iterator[NDArray[np.float64]]:
        given = _member(answers, self.wanted.shape[1])
        for column in range(self.wanted.shape[1]):
            yield _f1_contributions(self.wanted[:, column] & given[:, column], self.wanted[:, column] ^ given[:, column])
        if self._is_several:
            yield _f1_contributions(_row_sums(self.wanted & given), _row_sums(self.wanted ^ given))
        else:
            yield np.asarray((self.wanted & given).any(axis=1), dtype=np.float64)


class _Step:
    """All draws of one size."""

    def __init__(self, credits: _Credits) -> None:
        self._credits = credits
        self._summed: list[_Summed] = []

    def add(self, answers: Answers) -> None:
        for place, contributions in enumerate(self._credits.of(answers)):
            if place == len(self._summed):
                self._summed.append(_Summed([], np.zeros(len(contributions))))
            self._summed[place].figures.append(float(contributions.mean()))
            self._summed[place].contributions += contributions

    @property
    def overall(self) -> _Summed:
        return self._summed[-1]

    def of_label(self, number: int) -> _Summed:
        return self._summed[number]


def _member(targets: Answers, num_labels: int) -> NDArray[np.bool_]:
    return targets.astype(np.bool_) if targets.ndim == 2 else np.asarray(targets[:, None] == np.arange(num_labels))


def _f1_contributions(hits: NDArray[np.bool_] | NDArray[np.int64], mistakes: NDArray[np.bool_] | NDArray[np.int64]) -> NDArray[np.float64]:
    twice, both = 2.0 * hits, 2.0 * hits + mistakes
    mean = both.mean()
    if mean == 0:  # nothing to find, and nothing given
        return np.zeros(len(hits))
    f1 = twice.mean() / mean
    return np.asarray(f1 + (twice - f1 * both) / mean)


def _row_sums(found: NDArray[np.bool_]) -> NDArray[np.int64]:
    return np.asarray(found.sum(axis=1))


def _around(step: _Summed) -> Interval:
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * _error(step.mean_contributions, step.variance_of_draws)
    return Interval(max(0.0, step.mean - reach), min(1.0, step.mean + reach))


def _gain(before: _Summed, after: _Summed) -> Gain:
    """On the same test texts, so that easy and hard ones do not count as gain."""
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * _error_of_gain(before, after)
    difference = after.mean - before.mean
    return Gain(difference, Interval(difference - reach, difference + reach))


def _error_of_gain(before: _Summed, after: _Summed) -> float:
    """All of the texts can be drawn in one way only: their draw counts as spread out as those of half of them."""
    variance = before.variance_of_draws * (1 + len(before.figures)) if len(before.figures) > 1 else 0.0
    return _error(after.mean_contributions - before.mean_contributions, variance)


def _error(contributions: NDArray[np.float64], variance_of_draws: float) -> float:
    """As if there were one more text on which all differ: where none does, that is not known for sure."""
    num_texts = max(1, len(contributions))
    return float(np.sqrt((contributions.var() + 1 / num_texts) / num_texts + variance_of_draws))


def _label_curves(labels: Sequence[str], targets: Answers, steps: list[_Step], before: _Step, credits: _Credits) -> tuple[LabelCurve, ...]:
    counts = _member(targets, len(labels)).sum(axis=0)
    is_tested = np.asarray(credits.wanted.any(axis=0))
    bound = NormalDist().inv_cdf(1 - (1 - CONFIDENCE) / max(1, int(is_tested.sum())))  # as many chances to be misled as labels
    found = []
    for number, label in enumerate(labels):
        gain, stands_out = None, False
        if is_tested[number]:
            half, whole = before.of_label(number), steps[-1].of_label(number)
            gain = _gain(half, whole)
            stands_out = gain.difference > max(WORTH_WHILE, bound * _error_of_gain(half, whole))
        figures = tuple(step.of_label(number).mean for step in steps)
        found.append(LabelCurve(label, int(counts[number]), figures, gain, stands_out))
    return tuple(found)
