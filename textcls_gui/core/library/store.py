"""Every run as a folder: settings, data fingerprint, history, result, weights; listed, reopened, renamed, trashed, restored."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.data.origin import Origin
from textcls_gui.core.data.used import UsedData
from textcls_gui.core.errors import ConfigError, LibraryError, called
from textcls_gui.core.evaluation.report import EvaluationReport, Interval, TestedText
from textcls_gui.core.events import EpochFinished, Outcome
from textcls_gui.core.files import move_folder, remove_folder_whole, write_folder_whole, write_whole
from textcls_gui.core.locks import changing
from textcls_gui.core.phrases import Phrase
from textcls_gui.core.reasons import reason_of

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.learning_curve import LearningCurve
    from textcls_gui.core.library.unfinished import UnfinishedRuns
    from textcls_gui.core.prediction import Classifier

logger = logging.getLogger(__name__)

FORMAT_VERSION = 1
DAMAGES = (OSError, ValueError, RecursionError, ConfigError)  # ValueError: no JSON, other fields, or no UTF-8
RUN_FILE, CURVE_FILE, TESTED_FILE, MODEL_FILE = "run.json", "curve.json", "tested.json", "model.textcls"
LEARNING_CURVE_FILE = "learning_curve.json"


@dataclass(frozen=True, slots=True)
class RunSummary:
    """`created` is in UTC; `data_name` is the file's name without folder; shares are 0 to 1."""

    run_id: str
    name: str
    created: Annotated[datetime, msgspec.Meta(tz=True)]
    data_name: str
    data_fingerprint: str
    num_texts: int
    labels: tuple[str, ...]
    accuracy: float
    accuracy_interval: Interval
    baseline_accuracy: float
    outcome: Outcome
    seconds: float
    epochs: int
    best_epoch: int
    tokens_per_second: float
    device: str


@dataclass(frozen=True, slots=True)
class BatchCurve:
    """Loss and accuracy of every batch; the tuples are parallel."""

    steps: tuple[int, ...] = ()
    losses: tuple[float, ...] = ()
    accuracies: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class RunRecord:
    """All of a run but its texts and its model, as kept in the run's folder; `origin` is None where the data are no kept data set, and
    `used` where an earlier version trained it."""

    summary: RunSummary
    config: ExperimentConfig
    history: tuple[EpochFinished, ...]
    report: EvaluationReport
    format_version: int = FORMAT_VERSION
    origin: Origin | None = None
    used: UsedData | None = None


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run as opened from the library; `tested` is its test part with the model's answers."""

    record: RunRecord
    curve: BatchCurve
    tested: tuple[TestedText, ...]
    model_path: Path

    @property
    def summary(self) -> RunSummary:
        return self.record.summary

    @property
    def config(self) -> ExperimentConfig:
        return self.record.config

    @property
    def history(self) -> tuple[EpochFinished, ...]:
        return self.record.history

    def load_model(self) -> Classifier:
        """Under the run's name. Raises BundleError: the file cannot be read, or is damaged."""
        from textcls_gui.core.library.bundle import load_bundle  # brings torch along

        with called(self.summary.name):
            classifier = load_bundle(self.model_path)
        classifier.name = self.summary.name
        return classifier

    def read_model(self) -> bytes:
        """The model's file as it is; raises LibraryError if it cannot be read."""
        try:
            return self.model_path.read_bytes()
        except OSError as error:
            reason = reason_of(error)
            raise LibraryError(
                "{name} cannot be read: {reason}.", hint="Check that you may read the folder.", name=self.summary.name, reason=reason
            ) from error

    @property
    def report(self) -> EvaluationReport:
        return self.record.report

    @property
    def steps(self) -> tuple[int, ...]:
        return self.curve.steps

    @property
    def losses(self) -> tuple[float, ...]:
        return self.curve.losses

    @property
    def accuracies(self) -> tuple[float, ...]:
        return self.curve.accuracies


def new_run_id() -> str:
    """Sorts by time; unique on every machine."""
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}"


class RunStore:
    """The folders of runs and of trashed runs."""

    def __init__(self, runs_folder: Path, trash_folder: Path) -> None:
        self._runs = runs_folder
        self._trash = trash_folder

    @property
    def pace_file(self) -> Path:
        """Beside the runs: what trains quickest on this machine."""
        return self._runs.with_name("pace.json")

    @property
    def unfinished(self) -> UnfinishedRuns:
        """Beside the runs: those under way, and interrupted ones."""
        from textcls_gui.core.library.unfinished import UnfinishedRuns

        return UnfinishedRuns(self._runs.with_name("unfinished"))

    def add(self, record: RunRecord, curve: BatchCurve, tested: Sequence[TestedText], model: bytes) -> None:
        """Keep a run, whole or not at all. Raises LibraryError if the disk is full or writing is not allowed."""

        def write(folder: Path) -> None:
            (folder / CURVE_FILE).write_bytes(msgspec.json.encode(curve))
            (folder / TESTED_FILE).write_bytes(msgspec.json.encode(list(tested)))
            (folder / MODEL_FILE).write_bytes(model)
            (folder / RUN_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=1))

        write_folder_whole(self._runs / record.summary.run_id, write, record.summary.name)

    def runs(self) -> tuple[RunSummary, ...]:
        """Newest first; a folder that cannot be read is left out, and logged."""
        return _summaries(self._runs)

    def trashed(self) -> tuple[RunSummary, ...]:
        return _summaries(self._trash)

    def records(self) -> Iterator[RunRecord]:
        """Of every run, the newest first, one read after the other; one that cannot be read is left out."""
        for summary in self.runs():
            try:
                yield _record(self._runs / summary.run_id)
            except (*DAMAGES, LibraryError) as error:
                logger.info("A run's folder could not be read: %s", type(error).__name__)

    def open(self, run_id: str) -> SavedRun:
        """Raises LibraryError if the run is not there or damaged."""
        folder = self._folder(run_id)
        try:
            curve = msgspec.json.decode((folder / CURVE_FILE).read_bytes(), type=BatchCurve)
            tested = msgspec.json.decode((folder / TESTED_FILE).read_bytes(), type=tuple[TestedText, ...])
            return SavedRun(_record(folder), curve, tested, folder / MODEL_FILE)
        except DAMAGES as error:
            raise LibraryError("This run cannot be opened: its files are damaged.", hint="The other runs are not affected.") from error

    def model_file(self, run_id: str) -> Path:
        """Where a run's model is kept."""
        return self._runs / run_id / MODEL_FILE

    def find(self, name: str) -> str:
        """The id of the run with this id or this name. Raises LibraryError if there is none, or several have the name."""
        found = [run.run_id for run in self.runs() if name in (run.run_id, run.name)]
        if len(found) == 1:
            return found[0]
        if found:
            raise LibraryError("Several runs are called “{name}”.", hint="Name one by its number: {ids}.", name=name, ids=", ".join(found))
        raise LibraryError("There is no run “{name}” in the library.", hint="“textcls-gui runs” lists them with their numbers.", name=name)

    def rename(self, run_id: str, name: str) -> None:
        """Raises LibraryError if the name is empty or cannot be written."""
        if not name.strip():
            raise LibraryError("A run needs a name.", hint="Type at least one letter.")
        folder = self._folder(run_id)
        with called(_name_of(folder)), changing(folder):
            try:
                record = _record(folder)
            except DAMAGES as error:
                raise LibraryError("This run cannot be renamed: its files are damaged.", hint="The other runs are not affected.") from error
            renamed = replace(record, summary=replace(record.summary, name=name.strip()))
            write_whole(folder / RUN_FILE, msgspec.json.format(msgspec.json.encode(renamed), indent=1))

    def set_sure_from(self, run_id: str, sure_from: float) -> None:
        """From which probability on the run's model is sure of its answer. Takes as long as writing the model's file.

        Raises LibraryError if the file cannot be read or written; it is then as it was.
        """
        from textcls_gui.core.library.bundle import set_sure_from  # brings torch along

        folder = self._folder(run_id)
        with called(_name_of(folder)), changing(folder):
            set_sure_from(folder / MODEL_FILE, sure_from)

    def keep_learning_curve(self, run_id: str, curve: LearningCurve) -> None:
        """Beside the run, in place of an earlier one. Raises LibraryError if it cannot be written."""
        folder = self._folder(run_id)
        with called(_name_of(folder)):
            write_whole(folder / LEARNING_CURVE_FILE, msgspec.json.encode(curve))

    def learning_curve(self, run_id: str) -> LearningCurve | None:
        """None if nobody has asked for one, or if it can no longer be read: then it can be asked for again."""
        from textcls_gui.core.evaluation.learning_curve import LearningCurve

        try:
            return msgspec.json.decode((self._folder(run_id) / LEARNING_CURVE_FILE).read_bytes(), type=LearningCurve)
        except FileNotFoundError:
            return None
        except DAMAGES as error:
            logger.info("A learning curve could not be read: %s", type(error).__name__)
            return None

    def move_to_trash(self, run_id: str) -> None:
        folder = self._folder(run_id)
        with called(_name_of(folder)):
            move_folder(folder, self._trash / run_id)

    def restore(self, run_id: str) -> None:
        folder = self._trashed_folder(run_id)
        with called(_name_of(folder)):
            move_folder(folder, self._runs / run_id)

    def trashed_bytes(self, run_id: str) -> int:
        """What it takes on the disk; what cannot be looked at counts nothing."""
        return sum(_size(file) for file in (self._trash / run_id).glob("*"))

    def delete_from_trash(self, run_id: str) -> None:
        """For good. Raises LibraryError if that is not allowed."""
        folder = self._trashed_folder(run_id)
        with called(_name_of(folder)):
            remove_folder_whole(folder)

    def _folder(self, run_id: str) -> Path:
        return _existing(self._runs, run_id)

    def _trashed_folder(self, run_id: str) -> Path:
        return _existing(self._trash, run_id)


def _existing(parent: Path, run_id: str) -> Path:
    if run_id not in {folder.name for folder in _folders(parent)}:
        raise LibraryError("This run is no longer in the library.", hint="It may have been moved or deleted outside the program.")
    return parent / run_id


def _folders(parent: Path) -> Iterator[Path]:
    if parent.is_dir():
        yield from (folder for folder in parent.iterdir() if folder.is_dir() and not folder.name.startswith("."))


def _summaries(parent: Path) -> tuple[RunSummary, ...]:
    found = []
    for folder in _folders(parent):
        try:
            found.append(_record(folder).summary)
        except (*DAMAGES, LibraryError) as error:
            logger.info("A run's folder could not be read: %s", type(error).__name__)
    return tuple(sorted(found, key=lambda summary: summary.created, reverse=True))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _name_of(folder: Path) -> str:
    """What the person called the run."""
    try:
        return _record(folder).summary.name
    except (*DAMAGES, LibraryError):
        return Phrase("This run")


def _record(folder: Path) -> RunRecord:
    content = (folder / RUN_FILE).read_bytes()
    if msgspec.json.decode(content, type=_Version).format_version > FORMAT_VERSION:
        raise LibraryError("This run was made by a later version of this program.", hint="Install the current version to open it.")
    return msgspec.json.decode(content, type=RunRecord)


class _Version(msgspec.Struct):
    format_version: int = 0
