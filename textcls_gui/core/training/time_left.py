"""How long a run takes, and how long the rest of it: the stages around the training, the pace so far, the epochs that may be left."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from textcls_gui.core.control import RunControl
from textcls_gui.core.events import (
    BatchesFinished,
    EpochFinished,
    RunContinued,
    RunEvent,
    Stage,
    StageProgressed,
    StageStarted,
    TimeLeft,
    TrainingStarted,
)
from textcls_gui.core.running_time import running_seconds

IN_ORDER: tuple[Stage, ...] = ("reading", "splitting", "tokenizing", "counting", "training", "evaluating", "baseline", "saving")
BEFORE_START = (0.75, 1.4)  # of what was forecast: a rehearsal of seconds stands for minutes, and other programs come and go
UNDER_WAY = (0.9, 1.2)
RECENT_EPOCHS = 3
FIRST_EPOCH = 1.1  # against the later ones, where no rehearsal has said
VALIDATION = 1.05  # an epoch against its batches alone, likewise
NEW_BEST = 0.45  # the chance that an epoch is the best so far; 27 of 55 were in runs of Fast and Balanced, most of them early
CORRECTION = (0.4, 4.0)  # how far the pace of the training changes what was forecast of the stages after it


@dataclass(frozen=True, slots=True)
class Forecast:
    """Seconds that each part of a run takes by itself, as a rehearsal found them.

    An epoch is one of each of the `num_members` models, which are trained one after the other; its validation is part of it.
    """

    tokenizing: float
    counting: float
    first_epoch: float
    later_epoch: float
    evaluating: float
    baseline: float
    saving: float
    max_epochs: int
    patience: int
    memory_bytes: int
    num_members: int = 1

    @property
    def around(self) -> float:
        """All but the training."""
        return self.tokenizing + self.counting + self.evaluating + self.baseline + self.saving

    def training(self, epochs: int) -> float:
        """Of all members, so many epochs each."""
        return self.num_members * (self.first_epoch + (epochs - 1) * self.later_epoch)

    @property
    def total(self) -> TimeLeft:
        """The low end is a training that stops as early as it can."""
        ends = likely_epochs(self.max_epochs, self.patience, 0, 0)
        earliest, likely, all_epochs = (self.around + self.training(end) for end in ends)
        return TimeLeft(earliest * BEFORE_START[0], likely, all_epochs * BEFORE_START[1])

    def with_epochs(self, max_epochs: int) -> Forecast:
        return replace(self, max_epochs=max_epochs)

    def with_members(self, num_members: int) -> Forecast:
        return replace(self, num_members=num_members)

    def of(self, stage: Stage) -> float:
        match stage:
            case "tokenizing":
                return self.tokenizing
            case "counting":
                return self.counting
            case "evaluating":
                return self.evaluating
            case "baseline":
                return self.baseline
            case "saving":
                return self.saving
            case "training":
                return self.training(likely_epochs(self.max_epochs, self.patience, 0, 0)[1])
            case _:
                return 0.0


def likely_epochs(max_epochs: int, patience: int, epoch: int, without_improvement: int) -> tuple[int, int, int]:
    """After how many epochs the training ends: at the earliest, more likely than not, at the latest.

    Args:
        epoch: the epochs that are over, and of these the last `without_improvement` brought no new best.
    """
    earliest = min(max_epochs, max(epoch + patience - without_improvement, epoch))
    if epoch == 0:
        earliest = min(max_epochs, patience + 1)  # the first epoch is always the best so far
    chances = {without_improvement: 1.0}  # of each number of epochs without improvement, among trainings that have not ended
    for number in range(epoch + 1, max_epochs):
        is_first = number == 1
        new_best = sum(chances.values()) * (1.0 if is_first else NEW_BEST)
        chances = {0: new_best, **({} if is_first else {count + 1: chance * (1 - NEW_BEST) for count, chance in chances.items()})}
        chances.pop(patience, None)
        if sum(chances.values()) < 0.5:
            return earliest, number, max_epochs
    return earliest, max_epochs, max_epochs


def with_time_left(
    events: Iterable[RunEvent], forecast: Forecast | None, control: RunControl, clock: Callable[[], float] | None = None
) -> Iterator[RunEvent]:
    """The events, and after each by which it is known better how long the rest takes, a TimeLeft. Pauses do not count.

    Without a forecast nothing is said before the training, and what comes after it is judged by what came before it.
    """
    now = clock or running_seconds
    watch = _Watch(forecast, lambda: now() - control.paused_seconds)
    for event in events:
        yield event
        if watch.heard(event) and (left := watch.time_left()) is not None:
            yield left


class _Watch:
    """What has been heard of a run."""

    def __init__(self, forecast: Forecast | None, now: Callable[[], float]) -> None:
        self._forecast = forecast
        self._now = now
        self._stage: Stage = "splitting"
        self._stage_started = now()
        self._stage_fraction = 0.0
        self._taken: dict[Stage, float] = {}
        self._training: TrainingStarted | None = None
        self._epoch_started = 0.0
        self._batch = 0
        self._epochs: list[EpochFinished] = []

    def heard(self, event: RunEvent) -> bool:
        """Whether something can be said anew."""
        match event:
            case StageStarted():
                self._taken[self._stage] = self._now() - self._stage_started
                self._stage, self._stage_started, self._stage_fraction = event.stage, self._now(), 0.0
                return event.stage != "training"
            case StageProgressed():
                self._stage_fraction = event.fraction
            case TrainingStarted():
                self._training, self._epoch_started = event, self._now()
                self._batch, self._epochs = 0, []
                return self._forecast is not None
            case BatchesFinished():
                self._batch = event.batch
            case EpochFinished():
                self._epochs.append(event)
                self._epoch_started, self._batch = self._now(), 0
            case RunContinued():
                self._epoch_started = self._now() - event.epoch_seconds
            case _:
                return False
        return True

    def time_left(self) -> TimeLeft | None:
        if self._stage == "training":
            return self._in_training()
        left = self._in_stage()
        return None if left is None else TimeLeft(left * UNDER_WAY[0], left, left * UNDER_WAY[1])

    def _in_stage(self) -> float | None:
        expected = self._expected(self._stage)
        if self._training is None and self._forecast is None:
            return None
        elapsed = self._now() - self._stage_started
        if self._stage_fraction > 0.2:
            expected = elapsed / self._stage_fraction
        return max(expected - elapsed, 0.1 * expected) + self._after(self._stage)

    def _in_training(self) -> TimeLeft | None:
        training = self._training
        if training is None or not (self._batch or self._epochs or self._forecast):
            return None
        num_over = len(self._epochs)
        waiting = self._epochs[-1].epochs_without_improvement if self._epochs else 0
        each, under_way = self._later_epoch(), self._rest_of_epoch()
        after = self._after("training")
        members_left = training.num_members - training.member
        ends = likely_epochs(training.max_epochs, training.patience, num_over, waiting)
        later_ends = likely_epochs(training.max_epochs, training.patience, 0, 0)
        seconds = [
            after + (under_way + (end - num_over - 1) * each if end > num_over else 0.0) + members_left * later_end * each
            for end, later_end in zip(ends, later_ends, strict=True)
        ]
        return TimeLeft(seconds[0] * UNDER_WAY[0], seconds[1], seconds[2] * UNDER_WAY[1])

    def _later_epoch(self) -> float:
        """Seconds of an epoch yet to begin."""
        if len(self._epochs) > 1:
            return statistics.median(epoch.seconds for epoch in self._epochs[1:][-RECENT_EPOCHS:])
        forecast = self._forecast
        start_up = FIRST_EPOCH if forecast is None else max(1.0, forecast.first_epoch / max(forecast.later_epoch, 1e-9))
        if self._epochs:
            return self._epochs[0].seconds / start_up
        return self._first_epoch() / start_up

    def _first_epoch(self) -> float:
        """Seconds of the whole first epoch, of which some batches are over: what was forecast, more and more what is seen."""
        share = self._share_over()
        seen = (self._now() - self._epoch_started) / share * VALIDATION if share else 0.0
        if self._forecast is None:
            return seen
        trust = min(1.0, 2 * share)
        return trust * seen + (1 - trust) * self._forecast.first_epoch

    def _rest_of_epoch(self) -> float:
        whole = self._later_epoch() if self._epochs else self._first_epoch()
        return whole * (1 - self._share_over())

    def _share_over(self) -> float:
        assert self._training is not None
        return min(1.0, self._batch / max(1, self._training.num_batches))

    def _after(self, stage: Stage) -> float:
        return sum(self._expected(later) for later in IN_ORDER[IN_ORDER.index(stage) + 1 :])

    def _expected(self, stage: Stage) -> float:
        forecast = self._forecast
        if forecast is not None:
            return forecast.of(stage) * self._correction()
        counting = self._taken.get("counting") or 5 * self._taken.get("tokenizing", 0.0)
        shares: dict[Stage, float] = {"evaluating": 0.2, "baseline": 0.8, "saving": 0.1}  # of the time that the counting took
        return shares.get(stage, 0.0) * counting

    def _correction(self) -> float:
        """How the machine of now compares with that of the rehearsal."""
        if self._forecast is None or not self._epochs:
            return 1.0
        forecast = self._forecast
        expected = forecast.training(len(self._epochs)) / forecast.num_members
        ratio = sum(epoch.seconds for epoch in self._epochs) / max(expected, 1e-9)
        return min(max(ratio, CORRECTION[0]), CORRECTION[1])
