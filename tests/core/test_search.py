"""The search for good settings: real trials on tiny data, kept and gone on with, never a look at the test part, and luck told apart."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest

from tests.core.examples import dataset_of, mood_rows, store_in, tiny_config
from textcls_gui.core.config import SETTING_BY_NAME, ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.events import RunStarted
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.search import (
    SPACE,
    Luck,
    Repeated,
    Search,
    SearchEvent,
    SearchFinished,
    SearchPrepared,
    SearchStore,
    Span,
    Trial,
    TrialFinished,
    TrialProgressed,
    luck_words,
    search_key,
    search_settings,
    settings_of,
)

CONFIG = tiny_config(max_epochs=2, num_members=3)


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return dataset_of(mood_rows(120))


@pytest.fixture
def store(tmp_path: Path) -> SearchStore:
    return SearchStore(tmp_path / "searches")


def request_of(dataset: Dataset, config: ExperimentConfig = CONFIG) -> RunRequest:
    return RunRequest(dataset, config, "moods")


def until_trials(events: Iterator[SearchEvent], count: int, control: RunControl) -> list[SearchEvent]:
    """All events; the search is told to stop when so many trials are over."""
    found = []
    for event in events:
        found.append(event)
        if isinstance(event, TrialFinished) and event.trial.number >= count:
            control.finish()
    return found


def searched(dataset: Dataset, store: SearchStore, count: int, seconds: float = 600.0) -> list[SearchEvent]:
    control = RunControl()
    return until_trials(search_settings(request_of(dataset), seconds, control, store), count, control)


def trial(number: int, kind: str, accuracy: float | None, values: dict[str, object] | None = None, **others: object) -> Trial:
    loss = None if accuracy is None else 0.5
    fields = {"seed": number, "state": "finished", "curve": (0.5,), "seconds": 1.0, "accuracy": accuracy, "loss": loss, **others}
    return msgspec.convert({"number": number, "kind": kind, "values": values or {}, **fields}, Trial)


class TestA_search:  # noqa: N801
    def test_begins_with_the_persons_own_settings_and_tries_others(self, dataset: Dataset, store: SearchStore) -> None:
        events = searched(dataset, store, 3)
        trials = [event.trial for event in events if isinstance(event, TrialFinished)]
        assert [item.kind for item in trials] == ["yours", "search", "search"]
        assert trials[0].values == {}
        assert all(0 <= item.accuracy <= 1 for item in trials if item.accuracy is not None)
        assert trials[1].values.keys() <= SPACE.keys()
        assert trials[1].values != trials[2].values
        progressed = [event for event in events if isinstance(event, TrialProgressed) and event.number == 1]
        assert [event.epoch for event in progressed] == [1, 2]
        last = events[-1]
        assert isinstance(last, SearchFinished)
        assert last.is_stopped
        assert last.search.best is not None
        assert last.search.best.rank == max(item.rank for item in trials)

    def test_goes_on_where_it_ended(self, dataset: Dataset, store: SearchStore) -> None:
        before = searched(dataset, store, 2)[-1]
        events = searched(dataset, store, 4)
        assert isinstance(before, SearchFinished)
        assert events[0] == SearchPrepared(before.search)
        numbers = [event.trial.number for event in events if isinstance(event, TrialFinished)]
        assert numbers == [3, 4]
        assert len(store.read(search_key(request_of(dataset))).trials) == 4

    def test_repeats_the_best_and_the_persons_own_when_there_is_time(self, dataset: Dataset, store: SearchStore) -> None:
        key = search_key(request_of(dataset))
        yours, best = trial(1, "yours", 0.5), trial(2, "search", 0.9, {"dropout": 0.3})
        slow = [trial(number, "search", 0.1, {"dropout": 0.2}, seconds=1e6) for number in (3, 4)]  # no time is left for another
        store.write(key, Search((yours, best, *slow)))
        events = list(search_settings(request_of(dataset), 600.0, RunControl(), store))
        repeats = [event.trial for event in events if isinstance(event, TrialFinished)]
        assert [item.kind for item in repeats[:4]] == ["best again", "yours again"] * 2
        assert [item.seed for item in repeats if item.kind == "best again"] == [item.seed for item in repeats if item.kind == "yours again"]
        assert len({item.seed for item in repeats} | {CONFIG.training.seed}) == len(repeats) // 2 + 1
        assert all(item.values == {"dropout": 0.3} for item in repeats if item.kind == "best again")
        last = events[-1]
        assert isinstance(last, SearchFinished)
        assert not last.is_stopped
        assert last.search.luck is not None
        assert last.search.luck.seen_gain == pytest.approx(0.4)

    def test_keeps_to_its_time(self, dataset: Dataset, store: SearchStore) -> None:
        events = searched(dataset, store, 1_000, seconds=0.01)
        assert [event.trial.kind for event in events if isinstance(event, TrialFinished)] == ["yours"]
        assert isinstance(events[-1], SearchFinished)

    def test_never_learns_from_the_texts_of_the_later_test(self, dataset: Dataset, store: SearchStore, tmp_path: Path) -> None:
        frozen = FrozenTest(tmp_path / "test.json")
        control = RunControl()
        request = dataclasses.replace(request_of(dataset), frozen_test=frozen)
        until_trials(search_settings(request, 600.0, control, store), 1, control)
        rows = frozen.rows()
        assert rows is not None
        assert frozen.num_looks == 0
        other = dataclasses.replace(request, config=tiny_config(max_epochs=1, seed=99))
        started = next(event for event in run_experiment(other, RunControl(), store_in(tmp_path)) if isinstance(event, RunStarted))
        assert started.num_test == len(rows)

    def test_does_not_depend_on_what_stands_in_the_test_texts(self, dataset: Dataset, tmp_path: Path) -> None:
        found = []
        for number in (500, 900):
            request = dataclasses.replace(request_of(dataset), test=dataset_of(mood_rows(20, start=number)))
            control, store = RunControl(), SearchStore(tmp_path / str(number))
            events = until_trials(search_settings(request, 600.0, control, store), 1, control)
            found += [(event.trial.curve, event.trial.accuracy, event.trial.loss) for event in events if isinstance(event, TrialFinished)]
        assert found[0] == found[1]


def test_the_best_settings_are_the_persons_own_but_for_what_was_found() -> None:
    config = settings_of(trial(2, "search", 0.9, {"dropout": 0.3, "pooling": "mean"}), CONFIG)
    assert (config.model.dropout, config.model.pooling) == (0.3, "mean")
    assert config.model.num_members == 3, "trials train one model each, but what is applied averages as many as before"


def test_a_failed_trial_is_kept_and_never_the_best() -> None:
    search = Search((trial(1, "yours", 0.5), trial(2, "search", None, state="failed")))
    assert search.best == search.trials[0]
    assert search.trials[1].rank == -math.inf


class TestLuck:
    def search_with(self, best: list[float], yours: list[float]) -> Search:
        trials = [trial(1, "yours", 0.80), trial(2, "search", 0.86, {"dropout": 0.3})]
        trials += [trial(10 + number, "best again", accuracy, {"dropout": 0.3}) for number, accuracy in enumerate(best)]
        trials += [trial(30 + number, "yours again", accuracy) for number, accuracy in enumerate(yours)]
        return Search(tuple(trials))

    def test_a_gain_that_other_seeds_confirm_is_clear(self) -> None:
        luck = self.search_with([0.84, 0.85, 0.84], [0.80, 0.81, 0.80]).luck
        assert luck is not None
        assert luck.is_clear
        assert luck.gain == pytest.approx(0.04)
        assert luck.best == Repeated(3, pytest.approx(0.8433, abs=1e-4), 0.84, 0.85, pytest.approx(0.00577, abs=1e-4))
        assert "+6.0 points in the search, +4.0 with other seeds: more than luck explains." in luck_words(luck)

    def test_a_gain_that_other_seeds_do_not_confirm_is_luck(self) -> None:
        luck = self.search_with([0.80, 0.84, 0.79], [0.80, 0.82, 0.78]).luck
        assert luck is not None
        assert not luck.is_clear
        assert "no more than luck explains" in luck_words(luck)

    @pytest.mark.parametrize(("best", "yours"), [([], []), ([0.8, 0.8], [0.8, 0.8, 0.8]), ([0.8, 0.8, 0.8], [0.8, 0.8])])
    def test_too_few_repeats_tell_nothing(self, best: list[float], yours: list[float]) -> None:
        assert self.search_with(best, yours).luck is None

    def test_repeats_of_settings_that_have_been_beaten_do_not_count(self) -> None:
        search = self.search_with([0.84, 0.85, 0.84], [0.80, 0.81, 0.80])
        assert search.luck is not None
        beaten = Search((*search.trials, trial(50, "search", 0.95, {"dropout": 0.5})))
        assert beaten.luck is None

    def test_few_repeats_that_happen_to_agree_are_not_sure(self) -> None:
        assert not Luck(0.0, Repeated.of([0.801] * 3), Repeated.of([0.800] * 3)).is_clear

    def test_equal_accuracies_are_no_gain(self) -> None:
        same = Repeated.of([0.8, 0.8, 0.8])
        assert not Luck(0.1, same, same).is_clear


def test_the_space_lies_within_what_the_settings_allow() -> None:
    for name, span in SPACE.items():
        for value in (span.low, span.high) if isinstance(span, Span) else span:
            SETTING_BY_NAME[name].check(value)


class TestThe_store:  # noqa: N801
    def test_gives_back_what_it_was_given(self, store: SearchStore) -> None:
        search = Search((trial(1, "yours", 0.5), trial(2, "search", 0.9, {"dropout": 0.3, "hidden_size": 64, "pooling": "mean"})))
        store.write("key", search)
        assert store.read("key") == search
        store.forget("key")
        assert store.read("key") == Search()

    @pytest.mark.parametrize("content", [b"", b"{", b'{"trials": [{"number": "one"}]}', b"\xff\xfe", b"[" * 100_000])
    def test_takes_a_damaged_file_for_none(self, store: SearchStore, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "searches").mkdir()
        (tmp_path / "searches" / "key.json").write_bytes(content)
        assert store.read("key") == Search()

    def test_other_texts_or_settings_are_another_search(self, dataset: Dataset) -> None:
        other = dataclasses.replace(dataset, targets=np.roll(dataset.targets, 1))
        requests = [request_of(dataset), request_of(other), request_of(dataset, tiny_config(max_epochs=2, dropout=0.1))]
        assert len({search_key(request) for request in requests}) == 3
