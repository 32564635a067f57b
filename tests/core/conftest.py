"""One tiny run, trained once for all tests of the core that need a finished model or a library with something in it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.core.examples import colour_rows, dataset_of, mood_rows, several_dataset_of, store_in, tiny_config
from textcls_gui.core.control import RunControl
from textcls_gui.core.events import RunEvent, RunFinished
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore
from textcls_gui.core.prediction import Classifier


@dataclass(frozen=True, slots=True)
class FinishedRun:
    """A run in a library of its own, which no test may change."""

    run_id: str
    events: tuple[RunEvent, ...]
    home: Path
    model_path: Path


@dataclass(frozen=True, slots=True)
class Library:
    """A library with one run, for one test to change."""

    store: RunStore
    run_id: str
    home: Path

    @property
    def folder(self) -> Path:
        return self.home / "runs" / self.run_id


@pytest.fixture(scope="session")
def finished_run(tmp_path_factory: pytest.TempPathFactory) -> FinishedRun:
    home = tmp_path_factory.mktemp("finished")
    config = tiny_config(max_epochs=8, patience=8, learning_rate=0.03)
    request = RunRequest(dataset_of(mood_rows(80)), config, "Moods")
    events = tuple(run_experiment(request, RunControl(), store_in(home)))
    assert isinstance(events[-1], RunFinished)
    run_id = events[-1].run_id
    return FinishedRun(run_id, events, home, store_in(home).open(run_id).model_path)


@pytest.fixture(scope="session")
def several_run(tmp_path_factory: pytest.TempPathFactory) -> FinishedRun:
    """Of texts that may have several labels."""
    home = tmp_path_factory.mktemp("several")
    config = tiny_config(max_epochs=10, patience=10, learning_rate=0.03)
    request = RunRequest(several_dataset_of(colour_rows(160)), config, "Colours")
    events = tuple(run_experiment(request, RunControl(), store_in(home)))
    assert isinstance(events[-1], RunFinished)
    return FinishedRun(events[-1].run_id, events, home, store_in(home).open(events[-1].run_id).model_path)


@pytest.fixture(scope="session")
def several_classifier(several_run: FinishedRun) -> Classifier:
    return load_bundle(several_run.model_path)


@pytest.fixture(scope="session")
def classifier(finished_run: FinishedRun) -> Classifier:
    return load_bundle(finished_run.model_path)


@pytest.fixture
def library(finished_run: FinishedRun, tmp_path: Path) -> Library:
    home = tmp_path / "library"
    shutil.copytree(finished_run.home, home)
    return Library(store_in(home), finished_run.run_id, home)
