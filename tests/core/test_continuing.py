"""A run that was interrupted goes on as if nothing had happened: from any batch, with the same bits."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from tests.core.examples import colour_rows, dataset_of, mood_rows, several_dataset_of, store_in, tiny_config
from textcls_gui.core.config import ExperimentConfig, Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.events import (
    BatchesFinished,
    EpochFinished,
    RunContinued,
    RunDiscarded,
    RunEvent,
    RunFinished,
    RunSetAside,
    StageStarted,
    TrainingFinished,
    TrainingStarted,
)
from textcls_gui.core.experiment import RunRequest, continue_experiment, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.training import saving

LESSONS: dict[str, dict[str, Value]] = {
    "one label, AdamW": {},
    "SGD with momentum": {"optimizer": "sgd", "learning_rate": 0.1, "schedule": "cosine", "warmup_steps": 5},
    "Adam, balanced, attention": {"optimizer": "adam", "class_weights": "balanced", "pooling": "attention", "sampling": "evenly"},
    "as Best does": {"num_members": 2, "adversarial_shift": 0.2, "num_layers": 2, "patience": 2},
    "no counted words": {"linear_path": False, "loss": "binary_cross_entropy", "activation": "tanh"},
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a run has told that follows from texts, settings and seed alone."""

    losses: tuple[tuple[int, float, float], ...]
    epochs: tuple[EpochFinished, ...]

    @classmethod
    def by(cls, events: list[RunEvent]) -> Told:
        batches = [event for event in events if isinstance(event, BatchesFinished)]
        losses = [each for event in batches for each in zip(event.steps, event.losses, event.accuracies, strict=True)]
        return cls(tuple(losses), tuple(replace(event, seconds=0.0) for event in events if isinstance(event, EpochFinished)))


@contextmanager
def saved_after_every_batch(monkeypatch: pytest.MonkeyPatch, every: int = 1) -> Iterator[None]:
    """By number of batches instead of by time; the writing is waited for."""

    class ByNumber(saving.RunSaving):
        asked = 0

        @property
        def is_due(self) -> bool:
            self.asked += 1
            return self.asked % every == 0

        @property
        def is_due_soon(self) -> bool:
            return True

        def save(self, take=None) -> None:  # type: ignore[no-untyped-def]
            super().save(take)
            self.wait()

    with monkeypatch.context() as patched:
        patched.setattr("textcls_gui.core.experiment.RunSaving", ByNumber)
        yield


def dataset_for(name: str) -> Dataset:
    return several_dataset_of(colour_rows(90)) if name == "several labels" else dataset_of(mood_rows(60))


def request_for(name: str) -> RunRequest:
    return RunRequest(dataset_for(name), config_for(name), "Moods")


def config_for(name: str) -> ExperimentConfig:
    return tiny_config(**LESSONS.get(name, {}))


def until(events: Iterator[RunEvent], step: int) -> tuple[str, list[RunEvent]]:
    """The number of the run, which ends as if the program had been killed after this many batches in all; and what it told."""
    told, num_batches, run_id = [], 0, ""
    for event in events:
        told.append(event)
        run_id = getattr(event, "run_id", run_id)
        num_batches += len(event.steps) if isinstance(event, BatchesFinished) else 0
        if num_batches >= step:
            break
    events.close()  # type: ignore[attr-defined]
    return run_id, told


def same_models(one: SavedRun, other: SavedRun) -> bool:
    return one.model_path.read_bytes() == other.model_path.read_bytes()


def finished(events: list[RunEvent], store: RunStore) -> SavedRun:
    assert isinstance(events[-1], RunFinished)
    return store.open(events[-1].run_id)


@pytest.fixture(scope="module")
def whole_runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[SavedRun, Told]]:
    """Runs that nothing has interrupted."""
    found = {}
    for name in (*LESSONS, "several labels"):
        store = store_in(tmp_path_factory.mktemp("whole"))
        events = list(run_experiment(request_for(name), RunControl(), store))
        found[name] = (finished(events, store), Told.by(events))
    return found


class TestAContinuedRun:
    @pytest.mark.parametrize("name", [*LESSONS, "several labels"])
    def test_ends_with_the_same_bits(
        self, name: str, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Killed at a batch that chance has chosen, continued, and killed once more."""
        whole, told = whole_runs[name]
        random, store = np.random.default_rng(len(name)), store_in(tmp_path)
        first, second = sorted(random.integers(1, len(told.losses), size=2).tolist())
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(request_for(name), RunControl(), store), first)
            until(continue_experiment(run_id, RunControl(), store), second)
        events = list(continue_experiment(run_id, RunControl(), store))
        run = finished(events, store)
        assert same_models(run, whole)
        assert Told.by(events) == told
        assert [replace(epoch, seconds=0.0) for epoch in run.history] == [replace(epoch, seconds=0.0) for epoch in whole.history]
        assert run.curve == whole.curve
        assert run.report == whole.report
        assert run.record.used == whole.record.used
        assert (run.summary.run_id, run.summary.outcome) == (run_id, whole.summary.outcome)
        assert not store.unfinished.interrupted()

    @pytest.mark.parametrize("step", range(1, 16))
    def test_ends_with_the_same_bits_from_every_batch(
        self, step: int, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        whole, told = whole_runs["one label, AdamW"]
        store = store_in(tmp_path)
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(request_for(""), RunControl(), store), step)
        events = list(continue_experiment(run_id, RunControl(), store))
        assert same_models(finished(events, store), whole)
        assert Told.by(events) == told

    def test_needs_nothing_but_its_own_folder(
        self, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The folder is even another one: the computer was changed."""
        store, elsewhere = store_in(tmp_path / "one"), store_in(tmp_path / "other")
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(request_for(""), RunControl(), store), 7)
        shutil.copytree(tmp_path / "one" / "unfinished", tmp_path / "other" / "unfinished")
        events = list(continue_experiment(run_id, RunControl(), elsewhere))
        assert same_models(finished(events, elsewhere), whole_runs["one label, AdamW"][0])

    def test_that_was_killed_before_anything_was_saved_begins_anew(
        self, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path
    ) -> None:
        store = store_in(tmp_path)
        run_id, _ = until(run_experiment(request_for(""), RunControl(), store), 3)
        (run,) = store.unfinished.interrupted()
        assert (run.epoch, run.has_best, run.how) == (0, False, "interrupted")
        events = list(continue_experiment(run_id, RunControl(), store))
        assert same_models(finished(events, store), whole_runs["one label, AdamW"][0])
        assert RunContinued(1, 0, 0, 0.0) in events

    @pytest.mark.parametrize("stage", ["tokenizing", "counting", "training", "evaluating", "baseline", "saving"])
    def test_goes_on_from_every_stage(self, stage: str, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path) -> None:
        store = store_in(tmp_path)
        events = run_experiment(request_for(""), RunControl(), store)
        for event in events:
            if event == StageStarted(stage):  # type: ignore[arg-type]
                break
        events.close()  # type: ignore[attr-defined]
        (run,) = store.unfinished.interrupted()
        again = list(continue_experiment(run.run_id, RunControl(), store))
        assert same_models(finished(again, store), whole_runs["one label, AdamW"][0])

    def test_tells_again_what_it_had_told_and_then_where_it_goes_on(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store = store_in(tmp_path)
        with saved_after_every_batch(monkeypatch):
            run_id, before = until(run_experiment(request_for(""), RunControl(), store), 9)
        events = list(continue_experiment(run_id, RunControl(), store))
        (place,) = [place for place, event in enumerate(events) if isinstance(event, RunContinued)]
        continued = cast("RunContinued", events[place])
        assert Told.by(events[:place]).losses == Told.by(before).losses[:8]  # the ninth was told, but not saved yet
        assert [event.epoch for event in events[:place] if isinstance(event, EpochFinished)] == [1]
        assert (continued.member, continued.epoch, continued.is_older) == (1, 2, False)
        assert sum(isinstance(event, TrainingStarted) for event in events) == 1

    def test_counts_the_seconds_of_both_parts(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store = store_in(tmp_path)
        with saved_after_every_batch(monkeypatch):
            run_id, before = until(run_experiment(request_for(""), RunControl(), store), 9)
        events = list(continue_experiment(run_id, RunControl(), store))
        (end,) = [event for event in events if isinstance(event, TrainingFinished)]
        assert end.seconds > sum(event.seconds for event in before if isinstance(event, EpochFinished))

    def test_looks_once_at_the_frozen_test_texts_and_at_the_same_ones(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store, frozen = store_in(tmp_path), FrozenTest(tmp_path / "test.json")
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(replace(request_for(""), frozen_test=frozen), RunControl(), store), 5)
        assert frozen.num_looks == 0
        run = finished(list(continue_experiment(run_id, RunControl(), store)), store)
        assert frozen.num_looks == 1
        assert sorted(text.row for text in run.tested) == frozen.rows().tolist()  # type: ignore[union-attr, type-var]


class TestADamagedCheckpoint:
    @pytest.fixture
    def interrupted(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[RunStore, str, Path]:
        store = store_in(tmp_path)
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(request_for(""), RunControl(), store), 12)
        return store, run_id, tmp_path / "unfinished" / run_id / "checkpoints"

    @pytest.mark.parametrize("part", ["checkpoint", "weights", "state"])
    @pytest.mark.parametrize("damage", ["cut", "flipped", "gone"])
    def test_gives_way_to_the_one_before(
        self, part: str, damage: str, interrupted: tuple[RunStore, str, Path], whole_runs: dict[str, tuple[SavedRun, Told]]
    ) -> None:
        store, run_id, folder = interrupted
        assert len(list(folder.glob("checkpoint-*"))) == 2
        newest = max(folder.glob(f"{part}-*"), key=lambda path: int(path.stem.rpartition("-")[2]))
        content = bytearray(newest.read_bytes())
        if damage == "gone":
            newest.unlink()
        else:
            content[len(content) // 2] ^= 16
            newest.write_bytes(content[: len(content) // 2] if damage == "cut" else content)
        events = list(continue_experiment(run_id, RunControl(), store))
        (continued,) = [event for event in events if isinstance(event, RunContinued)]
        assert continued.is_older or (part, damage) == ("checkpoint", "gone")  # of which nothing is left to tell
        assert continued.epoch > 0
        whole, told = whole_runs["one label, AdamW"]
        assert same_models(finished(events, store), whole)
        assert Told.by(events) == told

    def test_whichever_one_file_it_is_the_run_goes_on(
        self, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """An epoch that is worse than the one before it, so that the best weights are kept beside."""
        config = tiny_config(max_epochs=6, patience=6, learning_rate=0.5)
        request = replace(request_for(""), config=config)
        whole = finished(list(run_experiment(request, RunControl(), store_in(tmp_path / "whole"))), store_in(tmp_path / "whole"))
        worse = next(epoch for epoch in whole.history if not epoch.is_best)
        best_step = max(epoch.step for epoch in whole.history[: worse.epoch] if epoch.is_best)
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(request, RunControl(), store_in(tmp_path / "one")), worse.step + 1)
        folder = tmp_path / "one" / "unfinished" / run_id / "checkpoints"
        names = sorted(path.name for path in folder.iterdir())
        assert f"weights-1-{best_step}.safetensors" in names
        for name in names:
            root = tmp_path / f"without {name}"
            shutil.copytree(tmp_path / "one", root)
            (root / "unfinished" / run_id / "checkpoints" / name).write_bytes(b"nothing")
            events = list(continue_experiment(run_id, RunControl(), store_in(root)))
            (continued,) = [event for event in events if isinstance(event, RunContinued)]
            assert continued.epoch > 0
            assert continued.has_lost_best == (name == f"weights-1-{best_step}.safetensors")
            run = finished(events, store_in(root))
            assert continued.has_lost_best or same_models(run, whole)

    def test_and_another_damaged_one_mean_a_new_beginning(
        self, interrupted: tuple[RunStore, str, Path], whole_runs: dict[str, tuple[SavedRun, Told]]
    ) -> None:
        store, run_id, folder = interrupted
        for path in folder.iterdir():
            path.write_bytes(b"nothing")
        events = list(continue_experiment(run_id, RunControl(), store))
        assert same_models(finished(events, store), whole_runs["one label, AdamW"][0])

    def test_and_damaged_preparations_too(
        self, interrupted: tuple[RunStore, str, Path], whole_runs: dict[str, tuple[SavedRun, Told]]
    ) -> None:
        store, run_id, folder = interrupted
        (folder.parent / "prepared" / "text.json").write_bytes(b"{}")
        events = list(continue_experiment(run_id, RunControl(), store))
        assert same_models(finished(events, store), whole_runs["one label, AdamW"][0])

    def test_of_texts_is_told_in_words(self, interrupted: tuple[RunStore, str, Path]) -> None:
        store, run_id, folder = interrupted
        texts = folder.parent / "job" / "texts.jsonl"
        texts.write_bytes(texts.read_bytes()[:-30])
        with pytest.raises(LibraryError, match="damaged"):
            list(continue_experiment(run_id, RunControl(), store))
        assert [run.run_id for run in store.unfinished.interrupted()] == [run_id]


class TestAPerson:
    def test_stops_a_run_and_continues_it_later(self, whole_runs: dict[str, tuple[SavedRun, Told]], tmp_path: Path) -> None:
        store, control = store_in(tmp_path), RunControl()
        events = []
        for event in run_experiment(request_for(""), control, store):
            events.append(event)
            if isinstance(event, EpochFinished) and event.epoch == 2:
                control.set_aside()
        assert isinstance(events[-1], RunSetAside)
        (run,) = store.unfinished.interrupted()
        assert (run.how, run.epoch, run.max_epochs, run.has_best, run.name) == ("set aside", 2, 3, True, "Moods")
        again = list(continue_experiment(run.run_id, RunControl(), store))
        whole, told = whole_runs["one label, AdamW"]
        assert same_models(finished(again, store), whole)
        assert Told.by(again) == told
        assert RunContinued(1, 3, 0, 0.0) in again

    def test_keeps_the_best_so_far_of_an_interrupted_run(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store, control = store_in(tmp_path), RunControl()
        with saved_after_every_batch(monkeypatch):
            run_id, _ = until(run_experiment(request_for(""), RunControl(), store), 11)
        control.finish()
        run = finished(list(continue_experiment(run_id, control, store)), store)
        assert run.summary.outcome == "stopped_by_user"
        assert run.summary.epochs in (2, 3)
        assert load_bundle(run.model_path).predict_one("a lovely great film").label == "good"
        assert not store.unfinished.interrupted()

    def test_throws_an_interrupted_run_away_and_brings_it_back(self, tmp_path: Path) -> None:
        store = store_in(tmp_path)
        run_id, _ = until(run_experiment(request_for(""), RunControl(), store), 3)
        store.unfinished.throw_away(run_id)
        assert not store.unfinished.interrupted()
        store.unfinished.bring_back(run_id)
        assert [run.run_id for run in store.unfinished.interrupted()] == [run_id]
        store.unfinished.throw_away(run_id)
        store.unfinished.sweep()
        with pytest.raises(LibraryError):
            store.unfinished.bring_back(run_id)

    def test_who_throws_a_run_away_leaves_nothing(self, tmp_path: Path) -> None:
        store, control = store_in(tmp_path), RunControl()
        events = []
        for event in run_experiment(request_for(""), control, store):
            events.append(event)
            if isinstance(event, BatchesFinished):
                control.discard()
        assert isinstance(events[-1], RunDiscarded)
        assert not [path for path in (tmp_path / "unfinished").rglob("*") if path.is_file()]


def test_a_run_under_way_is_no_interrupted_one(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    events = run_experiment(request_for(""), RunControl(), store)
    run_id = next(event.run_id for event in events if hasattr(event, "run_id"))
    assert not store.unfinished.interrupted()
    with pytest.raises(LibraryError, match="being continued already"):
        next(continue_experiment(run_id, RunControl(), store))
    events.close()  # type: ignore[attr-defined]
    assert [run.run_id for run in store.unfinished.interrupted()] == [run_id]


def test_a_run_that_was_kept_in_the_last_moment_is_not_shown_as_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_in(tmp_path)
    monkeypatch.setattr("textcls_gui.core.experiment._Run.forget", lambda _run: None)
    run = finished(list(run_experiment(request_for(""), RunControl(), store)), store)
    store.unfinished.sweep(frozenset({run.summary.run_id}))
    assert not store.unfinished.interrupted()


def test_a_folder_of_a_later_version_is_refused_in_words(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    run_id, _ = until(run_experiment(request_for(""), RunControl(), store), 3)
    begun = tmp_path / "unfinished" / run_id / "begun.json"
    begun.write_text(begun.read_text().replace('"format_version": 1', '"format_version": 99'))
    with pytest.raises(LibraryError, match="later version"):
        next(continue_experiment(run_id, RunControl(), store))
