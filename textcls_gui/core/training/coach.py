"""What the curves of a run say: rules on the smoothed curves, each of which names what goes on, and since which epoch.

`benchmarks.coach` counts false alarms and misses on recorded curves of real runs, from which the thresholds come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.events import BatchesFinished, EpochFinished, RunEvent, TrainingDiverged, TrainingStarted

Floats = NDArray[np.float64]
AdviceKind = Literal["too_early", "improving", "flat", "memorising", "unstable", "one_label", "not_finite"]
ALARMS: tuple[AdviceKind, ...] = ("memorising", "unstable", "one_label", "not_finite")

FEWEST_EPOCHS = 2
START_BATCHES = 8  # whose mean is taken for the loss of guessing
OVER_START = 1.2  # times the loss of guessing: an epoch that is worse was made so by its corrections
OVER_LEAST = 1.6  # times the least training loss so far
HARDLY_ANY_LOSS = 0.25  # of the loss of guessing: below, a few odd texts move the mean by as much
ONE_LABEL, NEARLY_ALL = 0.99, 0.9  # of the answers; of the texts' own labels, where a few other answers would be right
ONE_LABEL_EPOCHS = 3  # many a good run begins so
RISE, CERTAIN_RISE = 0.1, 0.25  # of the validation loss over its least
LEAST_RISE = 0.03  # of the loss of guessing
FALL = 0.9  # what is left of the training loss meanwhile
WAIT = 3  # epochs without a better one before it is called flat
BETTER_LOSS, BETTER_ACCURACY = 0.01, 0.01


@dataclass(frozen=True, slots=True)
class Advice:
    """`since` is the first epoch for which it holds, `best_epoch` the one whose weights are kept so far; None where there is none."""

    kind: AdviceKind
    since: int | None = None
    best_epoch: int | None = None


class Coach:
    """Takes in the events of a run one after the other; what it says is of all that it has heard."""

    def __init__(self) -> None:
        self._first_losses: list[float] = []
        self._epochs: list[EpochFinished] = []
        self._diverged: TrainingDiverged | None = None

    @property
    def advice(self) -> Advice:
        start = float(np.mean(self._first_losses)) if self._first_losses else None
        return advise(self._epochs, start, self._diverged)

    def forget(self) -> None:
        self._first_losses, self._epochs, self._diverged = [], [], None

    def take(self, event: RunEvent) -> None:
        match event:
            case TrainingStarted():
                self.forget()
            case BatchesFinished():
                missing = START_BATCHES - len(self._first_losses)
                self._first_losses += event.losses[:missing]
            case EpochFinished():
                self._epochs.append(event)
            case TrainingDiverged():
                self._diverged = event


def advise(epochs: Sequence[EpochFinished], start: float | None, diverged: TrainingDiverged | None = None) -> Advice:
    """Args: start: the loss of the first batches, which is that of guessing."""
    best = next((epoch.epoch for epoch in reversed(epochs) if epoch.is_best), None)
    if diverged is not None:
        return Advice("not_finite", diverged.epoch, best)
    if len(epochs) < FEWEST_EPOCHS:
        return Advice("too_early", None, best)
    rules: tuple[tuple[AdviceKind, int | None], ...] = (
        ("unstable", _unstable_since(epochs, start)),
        ("one_label", _one_label_since(epochs)),
        ("memorising", _memorising_since(epochs, start)),
        ("flat", _flat_since(epochs)),
    )
    for kind, since in rules:
        if since is not None:
            return Advice(kind, epochs[since].epoch, best)
    return Advice("improving", None, best)


def _unstable_since(epochs: Sequence[EpochFinished], start: float | None) -> int | None:
    """The training loss is above that of guessing, or far above what it has been."""
    losses = np.array([epoch.train_loss for epoch in epochs])
    guessing = _guessing(epochs, start)
    least_before = np.minimum.accumulate(np.concatenate(([np.inf], losses[:-1])))
    climbed = (losses > OVER_LEAST * least_before) & (losses > HARDLY_ANY_LOSS * guessing)
    return _beginning((losses > OVER_START * guessing) | climbed)


def _one_label_since(epochs: Sequence[EpochFinished]) -> int | None:
    """All texts get the same answer, though they have not all the same label."""
    since = _beginning(np.array([_is_one_label(epoch) for epoch in epochs]))
    return since if since is not None and len(epochs) - since >= ONE_LABEL_EPOCHS else None


def _is_one_label(epoch: EpochFinished) -> bool:
    if epoch.commonest_answer is None or epoch.commonest_label is None:
        return False
    is_all = epoch.commonest_answer == 1 and epoch.commonest_label < 1
    return is_all or (epoch.commonest_answer >= ONE_LABEL and epoch.commonest_label < NEARLY_ALL)


def _memorising_since(epochs: Sequence[EpochFinished], start: float | None) -> int | None:
    """The validation loss has left its least while the training loss went on falling, and of late no more answers are right than before;
    or it has risen so much that this does not matter."""
    losses, training = _validation_losses(epochs), np.array([epoch.train_loss for epoch in epochs])
    least = int(losses.argmin())
    rises = losses[least + 1 :] - losses[least]
    if not len(rises) or training[-1] > FALL * training[least]:
        return None
    accuracies = _validation_accuracies(epochs)
    no_more_right = accuracies[-WAIT:].max() < accuracies[:-WAIT].max(initial=0.0) + BETTER_ACCURACY
    clear = max(RISE * losses[least], LEAST_RISE * _guessing(epochs, start))
    risen = len(rises) > 1 and no_more_right and rises.max() > clear and rises[-1] > clear / 2  # it may sway, once it has risen
    is_certain = rises[-1] > max(CERTAIN_RISE * losses[least], clear)
    return least + 1 if risen or is_certain else None


def _flat_since(epochs: Sequence[EpochFinished]) -> int | None:
    """Neither has the validation loss become less nor the share of right answers more."""
    losses, accuracies = _validation_losses(epochs), _validation_accuracies(epochs)
    for place in range(len(epochs) - WAIT):
        no_better = losses[place + 1 :].min() > (1 - BETTER_LOSS) * losses[place]
        if no_better and accuracies[place + 1 :].max() < accuracies[place] + BETTER_ACCURACY:
            return place + 1
    return None


def _guessing(epochs: Sequence[EpochFinished], start: float | None) -> float:
    return epochs[0].train_loss if start is None else start


def _validation_losses(epochs: Sequence[EpochFinished]) -> Floats:
    return _smoothed([epoch.validation_loss for epoch in epochs])


def _validation_accuracies(epochs: Sequence[EpochFinished]) -> Floats:
    return _smoothed([epoch.validation_accuracy for epoch in epochs])


def _smoothed(values: Sequence[float]) -> Floats:
    """The mean with both neighbours; at the ends with the one that is there."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    places = np.arange(len(values))
    first, last = np.maximum(places - 1, 0), np.minimum(places + 2, len(values))
    means: Floats = (sums[last] - sums[first]) / (last - first)
    return means


def _beginning(holds: NDArray[np.bool_]) -> int | None:
    """Since when it holds without a break up to the last; None where it does not hold at the last."""
    if not holds[-1]:
        return None
    breaks = np.flatnonzero(~holds)
    return int(breaks[-1]) + 1 if len(breaks) else 0
