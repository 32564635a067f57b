"""What the Library has done on a worker's thread: the disk may be slow, and a model brings torch along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore, RunSummary, SavedRun
    from textcls_gui.core.prediction import Classifier

StoreOf = Callable[[], "RunStore"]


@dataclass(frozen=True, slots=True)
class Shelves:
    """What is in the library, and what is in its Trash."""

    runs: tuple[RunSummary, ...]
    trashed: tuple[RunSummary, ...]


@dataclass(frozen=True, slots=True)
class OpenedRun:
    run: SavedRun
    classifier: Classifier


def list_runs(store: StoreOf) -> Job:
    """Gives Shelves."""

    def job(control: RunControl, report: Report) -> Shelves:
        return Shelves(store().runs(), store().trashed())

    return job


def open_run(store: StoreOf, run_id: str) -> Job:
    """Gives an OpenedRun."""

    def job(control: RunControl, report: Report) -> OpenedRun:
        from textcls_gui.core.library.bundle import load_bundle

        run = store().open(run_id)
        control.raise_if_stopped()
        classifier = load_bundle(run.model_path)
        control.raise_if_stopped()
        classifier.name = run.summary.name
        return OpenedRun(run, classifier)

    return job


def open_model(path: Path) -> Job:
    """Gives a Classifier."""

    def job(control: RunControl, report: Report) -> Classifier:
        from textcls_gui.core.library.bundle import load_bundle

        classifier = load_bundle(path)
        control.raise_if_stopped()
        return classifier

    return job


def save_model(store: StoreOf, run_id: str, path: Path) -> Job:
    """Under the name that the run has now; gives the path."""

    def job(control: RunControl, report: Report) -> Path:
        from textcls_gui.core.library.bundle import load_bundle, save_bundle

        run = store().open(run_id)
        classifier = load_bundle(run.model_path)
        classifier.name = run.summary.name
        control.raise_if_stopped()
        save_bundle(path, classifier)
        return path

    return job


def change(store: StoreOf, what: Callable[[RunStore], None]) -> Job:
    """Change something in the library; gives Shelves as they are afterwards."""

    def job(control: RunControl, report: Report) -> Shelves:
        what(store())
        return Shelves(store().runs(), store().trashed())

    return job
