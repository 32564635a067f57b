"""What the Library has done on a worker's thread: the disk may be slow, and a model brings torch along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.recent_models import remember_model
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.config import ExperimentConfig
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.data.own_files import OwnFiles
    from textcls_gui.core.library.store import RunStore, RunSummary, SavedRun
    from textcls_gui.core.prediction import Classifier

StoreOf = Callable[[], "RunStore"]


@dataclass(frozen=True, slots=True)
class Shelves:
    """What is in the library, what is in its Trash, and what each of these takes on the disk."""

    runs: tuple[RunSummary, ...]
    trashed: tuple[RunSummary, ...]
    trashed_bytes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OpenedRun:
    run: SavedRun
    classifier: Classifier


@dataclass(frozen=True, slots=True)
class ToExport:
    """What would be trained here."""

    dataset: Dataset
    config: ExperimentConfig
    own_files: OwnFiles
    frozen_test: FrozenTest | None
    vectors: Path | None


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """The name of a run that has come from elsewhere, and the library with it."""

    name: str
    shelves: Shelves


def list_runs(store: StoreOf) -> Job:
    """Gives Shelves."""

    def job(control: RunControl, report: Report) -> Shelves:
        return _shelves(store())

    return job


def open_run(store: StoreOf, run_id: str) -> Job:
    """Gives an OpenedRun."""

    def job(control: RunControl, report: Report) -> OpenedRun:
        run = store().open(run_id)
        control.raise_if_stopped()
        classifier = run.load_model()
        control.raise_if_stopped()
        return OpenedRun(run, classifier)

    return job


def open_model(path: Path, recent_models: Path) -> Job:
    """Gives a Classifier, and notes the file in the list of those that were opened last."""

    def job(control: RunControl, report: Report) -> Classifier:
        from textcls_gui.core.library.bundle import load_bundle

        classifier = load_bundle(path)
        control.raise_if_stopped()
        remember_model(recent_models, path)
        return classifier

    return job


def save_model(store: StoreOf, run_id: str, path: Path) -> Job:
    """Under the name that the run has now; gives the path."""

    def job(control: RunControl, report: Report) -> Path:
        from textcls_gui.core.library.bundle import save_bundle

        run = store().open(run_id)
        classifier = run.load_model()
        control.raise_if_stopped()
        save_bundle(path, classifier)
        return path

    return job


def change(store: StoreOf, what: Callable[[RunStore], None]) -> Job:
    """Change something in the library; gives Shelves as they are afterwards."""

    def job(control: RunControl, report: Report) -> Shelves:
        what(store())
        return _shelves(store())

    return job


def _shelves(store: RunStore) -> Shelves:
    trashed = store.trashed()
    return Shelves(store.runs(), trashed, {run.run_id: store.trashed_bytes(run.run_id) for run in trashed})


def export_run(chosen: ToExport, parent: Path) -> Job:
    """As a folder in `parent`, to be trained elsewhere; gives the folder."""

    def job(control: RunControl, report: Report) -> Path:
        from textcls_gui.core.library.job import Job as TrainingJob
        from textcls_gui.core.library.job import export_job, folder_for

        own = chosen.own_files
        validation, test = (None if file is None else file.dataset for file in (own.validation, own.test))
        rows = None if chosen.frozen_test is None else chosen.frozen_test.rows()
        folder = folder_for(chosen.dataset.name, parent)
        export_job(TrainingJob(chosen.dataset.name, chosen.config, chosen.dataset, validation, test, rows, chosen.vectors), folder, control)
        return folder

    return job


def bring_back(store: StoreOf, folder: Path) -> Job:
    """The finished run in a folder that was trained elsewhere; gives BroughtBack."""

    def job(control: RunControl, report: Report) -> BroughtBack:
        from textcls_gui.core.library.job import import_job

        run_id = import_job(folder, store(), control)
        shelves = _shelves(store())
        return BroughtBack(next(run.name for run in shelves.runs if run.run_id == run_id), shelves)

    return job
