"""The time left: what a run's events say of it, with and without a forecast."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.events import (
    BatchesFinished,
    EpochFinished,
    RunEvent,
    RunFinished,
    StageStarted,
    TimeLeft,
    TrainingFinished,
    TrainingStarted,
)
from textcls_gui.core.training.time_left import Forecast, likely_epochs, with_time_left

FORECAST = Forecast(
    tokenizing=2.0,
    counting=8.0,
    first_epoch=12.0,
    later_epoch=10.0,
    evaluating=3.0,
    baseline=6.0,
    saving=1.0,
    max_epochs=5,
    patience=5,
    memory_bytes=1,
)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def epoch_over(epoch: int, seconds: float, *, without_improvement: int = 0) -> EpochFinished:
    return EpochFinished(
        epoch,
        10 * epoch,
        0.1,
        0.9,
        0.5,
        0.8,
        1e-3,
        seconds,
        is_best=without_improvement == 0,
        epochs_without_improvement=without_improvement,
    )


def a_run(clock: Clock, speed: float = 1.0) -> Iterator[RunEvent]:
    """Exactly as forecast, at a speed of 1."""

    def after(seconds: float) -> None:
        clock.now += seconds / speed

    yield StageStarted("tokenizing")
    after(2.0)
    yield StageStarted("counting")
    after(8.0)
    yield StageStarted("training")
    yield TrainingStarted(max_epochs=5, num_batches=10, num_parameters=1, patience=5)
    for epoch in range(1, 6):
        seconds = 12.0 if epoch == 1 else 10.0
        for batch in range(1, 11):
            after(seconds / 10)
            yield BatchesFinished(epoch, batch, (batch,), (0.5,), (0.5,))
        yield epoch_over(epoch, seconds / speed)
    yield TrainingFinished("completed", 5, 5, 52.0 / speed, 100.0)
    for stage, seconds in (("evaluating", 3.0), ("baseline", 6.0), ("saving", 1.0)):
        yield StageStarted(stage)  # type: ignore[arg-type]
        after(seconds)
    yield RunFinished("run", "completed")


def said(
    events: Iterator[RunEvent], clock: Clock, forecast: Forecast | None, control: RunControl | None = None
) -> list[tuple[float, TimeLeft]]:
    told = with_time_left(events, forecast, control or RunControl(), clock)
    return [(clock.now, event) for event in told if isinstance(event, TimeLeft)]


class TestThe_time_left:  # noqa: N801
    def test_is_right_all_along_in_a_run_that_goes_as_forecast(self) -> None:
        clock = Clock()
        for at, left in said(a_run(clock), clock, FORECAST):
            assert left.likely == pytest.approx(72.0 - at, rel=0.12)
            assert left.low <= 72.0 - at <= left.high

    def test_is_right_for_the_training_where_nothing_was_forecast(self) -> None:
        clock = Clock()
        found = said(a_run(clock), clock, None)
        assert min(at for at, _ in found) > 10.0, "nothing is said before there is anything to judge by"
        assert next(left.likely for at, left in found if at > 40.0) == pytest.approx(72.0 - 40.0, rel=0.15)

    def test_follows_a_machine_that_is_slower_than_it_was_in_the_rehearsal(self) -> None:
        clock = Clock()
        found = said(a_run(clock, speed=0.5), clock, FORECAST)
        late = [(at, left) for at, left in found if at > 0.4 * 144.0]
        assert late
        for at, left in late:
            assert left.likely == pytest.approx(144.0 - at, rel=0.1)

    def test_counts_the_models_that_are_yet_to_be_trained(self) -> None:
        clock = Clock()
        events = [
            StageStarted("training"),
            TrainingStarted(2, 10, 1, patience=5, member=2, num_members=4),
            epoch_over(1, 10.0),
            epoch_over(2, 10.0),
        ]
        _, left = said(iter(events), clock, None)[-1]
        assert left.likely == pytest.approx(2 * 2 * 10.0, rel=0.1)

    def test_pauses_do_not_count(self, monkeypatch: pytest.MonkeyPatch) -> None:
        clock, control = Clock(), RunControl()

        def with_a_pause() -> Iterator[RunEvent]:
            for event in a_run(clock):
                yield event
                if isinstance(event, EpochFinished) and event.epoch == 2:
                    clock.now += 1_000.0
                    monkeypatch.setattr(RunControl, "paused_seconds", property(lambda _control: 1_000.0))

        assert all(left.high < 110.0 for _, left in said(with_a_pause(), clock, FORECAST, control))

    def test_may_be_shorter_where_training_stops_early(self) -> None:
        clock = Clock()
        events = [
            StageStarted("training"),
            TrainingStarted(max_epochs=100, num_batches=10, num_parameters=1, patience=4),
            epoch_over(1, 10.0),
            epoch_over(2, 10.0, without_improvement=1),
            epoch_over(3, 10.0, without_improvement=2),
        ]
        _, left = said(iter(events), clock, None)[-1]
        assert left.low <= 2 * 10.0
        assert left.low < left.likely < left.high
        assert left.high >= 97 * 10.0


def test_every_event_comes_through_in_its_order() -> None:
    clock = Clock()
    told = [event for event in with_time_left(a_run(clock), FORECAST, RunControl(), clock) if not isinstance(event, TimeLeft)]
    assert told == list(a_run(Clock()))


@pytest.mark.parametrize(
    ("max_epochs", "patience", "epoch", "waiting", "ends"),
    [
        (10, 20, 0, 0, (10, 10, 10)),
        (10, 6, 0, 0, (7, 10, 10)),
        (10, 6, 9, 5, (10, 10, 10)),
        (100, 2, 5, 1, (6, 6, 100)),
        (1, 1, 0, 0, (1, 1, 1)),
    ],
)
def test_the_last_epoch_follows_from_patience(max_epochs: int, patience: int, epoch: int, waiting: int, ends: tuple[int, int, int]) -> None:
    assert likely_epochs(max_epochs, patience, epoch, waiting) == ends


def test_a_forecast_of_the_whole_is_a_range_about_its_parts() -> None:
    total = FORECAST.total
    assert total.likely == pytest.approx(72.0)
    assert total.low < 72.0 < total.high
    assert FORECAST.with_epochs(1).total.likely == pytest.approx(32.0)
