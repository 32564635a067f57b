"""What is open now: the pages meet here, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QThread, Signal, Slot

from textcls_gui.core.config import ExperimentConfig, Preset, preset_config
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.gui.settings import Preferences
from textcls_gui.paths import UserPaths

if TYPE_CHECKING:  # these bring in numpy and torch, which come after the window
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.data.kept_labels import KeptLabels
    from textcls_gui.core.data.origin import Origin
    from textcls_gui.core.data.tables.store import DatasetStore
    from textcls_gui.core.data.tables.table import Table
    from textcls_gui.core.data.used import FoundInData
    from textcls_gui.core.library.store import RunStore, SavedRun
    from textcls_gui.core.prediction import Classifier
    from textcls_gui.core.training.time_left import Forecast

TEST_FILE = "test.json"

KEPT_LABELS_FILE = "kept.json"
TRIED_FILE = "tried.json"
RECENT_MODELS_FILE = "recent_models.json"

PageName = Literal["start", "data", "model", "train", "results", "try", "library", "compare", "settings"]


@dataclass(frozen=True, slots=True)
class Retraining:
    """A run once more, on the data as they are now; `test_rows` is None where not all rows of the test part are known."""

    run_id: str
    name: str
    config: ExperimentConfig
    test_rows: NDArray[np.int64] | None
    vectors: Path | None


@dataclass(frozen=True, slots=True)
class Continuing:
    """An interrupted run that shall go on; or, with `keeps_best`, end with what it has learnt so far."""

    run_id: str
    is_several: bool
    keeps_best: bool = False
    on_processor: bool = False


class Workspace(QObject):
    """One for each window, handed in by constructor. Everything here belongs to the window's thread."""

    table_changed = Signal()
    table_edited = Signal()  # by an edit, an undo or a redo, on whatever page; the dataset follows a little later
    dataset_changed = Signal()
    own_files_changed = Signal()
    config_changed = Signal()
    run_changed = Signal()
    classifier_changed = Signal()
    running_changed = Signal()
    progressed = Signal(object)  # float: the share of the training that is done
    searching_changed = Signal()
    page_requested = Signal(object)  # PageName
    training_requested = Signal()  # the Train page begins as soon as it hears this
    retraining_requested = Signal(object)  # Retraining; likewise
    continuing_requested = Signal(object)  # Continuing; likewise
    opening_requested = Signal(object)  # str: a data set in the store, which the Data page then opens
    text_requested = Signal(object)  # str: a text, the answer to which the Try page then shows
    classifying_requested = Signal(object)  # Path: a file, which the Try page then classifies
    compared_changed = Signal()
    tour_requested = Signal()
    closing = Signal()  # the window is about to close: pages end what they started by themselves

    def __init__(self, paths: UserPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self.preferences = Preferences(paths.settings, self)
        self._table: Table | None = None
        self._dataset_id = ""
        self._choice: ColumnChoice | None = None
        self._dataset: Dataset | None = None
        self._findings: tuple[FoundInData, ...] | None = None
        self._own_files = OwnFiles()
        self._preset: Preset = "balanced"
        self._config = self.preset_values
        self._vectors: Path | None = None
        self._forecast: Forecast | None = None
        self._run: SavedRun | None = None
        self._classifier: Classifier | None = None
        self._classifier_run: SavedRun | None = None
        self._control: RunControl | None = None
        self._is_searching = False
        self._compared: tuple[str, ...] = ()
        self._threads: dict[QThread, Callable[[], object]] = {}

    @cached_property
    def store(self) -> RunStore:
        """The library. Found when it is first asked for: it brings numpy along, and the window is not to wait for that."""
        from textcls_gui.core.library.store import RunStore

        return RunStore(self._paths.runs, self._paths.trash)

    @cached_property
    def datasets(self) -> DatasetStore:
        """What was imported. For workers: it looks at the disk when it is first asked for."""
        from textcls_gui.core.data.tables.store import DatasetStore

        return DatasetStore(self._paths.datasets)

    @property
    def frozen_test(self) -> FrozenTest | None:
        """The test part of the data set that is open; None where the test texts come from a file of their own."""
        if not self._dataset_id or self._own_files.test is not None:
            return None
        from textcls_gui.core.data.frozen import FrozenTest

        return FrozenTest(self._paths.datasets / self._dataset_id / TEST_FILE)

    @property
    def kept_labels(self) -> KeptLabels | None:
        """Of the data set that is open: labels that were looked at and found right."""
        if not self._dataset_id:
            return None
        from textcls_gui.core.data.kept_labels import KeptLabels

        return KeptLabels(self._paths.datasets / self._dataset_id / KEPT_LABELS_FILE)

    def has_dataset(self, dataset_id: str) -> bool:
        """Whether it is in the store."""
        return bool(dataset_id) and (self._paths.datasets / dataset_id).is_dir()

    @property
    def compared(self) -> tuple[str, ...]:
        """Ids of the runs that are shown side by side."""
        return self._compared

    @property
    def dataset_id(self) -> str:
        """Of the table that is open, in `datasets`."""
        return self._dataset_id

    @property
    def table(self) -> Table | None:
        return self._table

    @property
    def choice(self) -> ColumnChoice | None:
        return self._choice

    @property
    def origin(self) -> Origin | None:
        """What a run notes of the data set that is open; None where it is not kept."""
        if not self._dataset_id or self._choice is None:
            return None
        from textcls_gui.core.data.origin import Origin

        return Origin(self._dataset_id, self._choice, "" if self._vectors is None else str(self._vectors))

    @property
    def dataset(self) -> Dataset | None:
        """None while there is no file, or while its columns make no dataset."""
        return self._dataset

    @property
    def findings(self) -> tuple[FoundInData, ...] | None:
        """None while the dataset has not been examined as it is now."""
        return self._findings

    @property
    def own_files(self) -> OwnFiles:
        """The person's own validation and test files, for the data set that is open."""
        return self._own_files

    @property
    def config(self) -> ExperimentConfig:
        return self._config

    @property
    def vectors(self) -> Path | None:
        """A file of word vectors to begin with."""
        return self._vectors

    @property
    def preset(self) -> Preset:
        """The one chosen last; the settings may have been changed since."""
        return self._preset

    @property
    def preset_values(self) -> ExperimentConfig:
        """The preset's settings for as many texts as there are."""
        return preset_config(self._preset, None if self._dataset is None else self._dataset.num_texts_for_presets)

    @property
    def forecast(self) -> Forecast | None:
        """How long a run with these data and settings takes, where a rehearsal has said."""
        return self._forecast

    @property
    def run(self) -> SavedRun | None:
        """The finished run that Results shows."""
        return self._run

    @property
    def classifier(self) -> Classifier | None:
        return self._classifier

    @property
    def classifier_run(self) -> SavedRun | None:
        """The run that the model came out of, which is not always the one that Results shows; None for a model from a file."""
        return self._classifier_run

    @property
    def control(self) -> RunControl | None:
        """Of the training run under way."""
        return self._control

    @property
    def tried_file(self) -> Path:
        """Of the texts that were tried."""
        return self._paths.home / TRIED_FILE

    @property
    def recent_models_file(self) -> Path:
        """Of the model files that were opened last."""
        return self._paths.home / RECENT_MODELS_FILE

    @property
    def has_kept_work(self) -> bool:
        """Whether anything may be there to go on with; a look at the folders' names alone."""
        return any(_has_entries(folder) for folder in (self._paths.datasets, self._paths.runs)) or self.recent_models_file.exists()

    @property
    def has_models(self) -> bool:
        """Whether the library may hold one; a look at the folder's names alone."""
        return _has_entries(self._paths.runs)

    @property
    def searches_folder(self) -> Path:
        return self._paths.searches

    @property
    def is_searching(self) -> bool:
        """Whether good settings are being looked for."""
        return self._is_searching

    @property
    def is_running(self) -> bool:
        return self._control is not None

    def set_table(self, table: Table | None, choice: ColumnChoice | None, dataset_id: str = "") -> None:
        """A table that another takes the place of is closed; what workers still ask of it ends. Own files go with it."""
        replaced = self._table if self._table is not table else None
        fits = replaced is None and _columns_that_count(choice) == _columns_that_count(self._choice)
        self._table, self._choice, self._dataset_id = table, choice, dataset_id
        if not fits and self._own_files.all:
            self.set_own_files(OwnFiles())
        self.table_changed.emit()
        if replaced is not None:
            replaced.close()

    def tell_edited(self) -> None:
        self.table_edited.emit()

    def set_findings(self, findings: tuple[FoundInData, ...]) -> None:
        """What the Doctor has found in the dataset that is open now."""
        self._findings = findings

    def set_dataset(self, dataset: Dataset | None) -> None:
        """Settings that are the preset's are fitted to the new data; a person's own are left as they are."""
        is_untouched = self._config == self.preset_values
        self._dataset = dataset
        self._findings = None
        self._forecast = None
        if is_untouched:
            self.set_config(self.preset_values)
        self.dataset_changed.emit()

    def set_own_files(self, files: OwnFiles) -> None:
        self._own_files = files
        self._forecast = None
        self.own_files_changed.emit()

    def choose_preset(self, preset: Preset) -> None:
        self._preset = preset
        self.set_config(self.preset_values)

    def set_config(self, config: ExperimentConfig) -> None:
        if config != self._config:
            self._config = config
            self._forecast = None
            self.config_changed.emit()

    def set_vectors(self, path: Path | None) -> None:
        if path != self._vectors:
            self._vectors = path
            self._forecast = None
            self.config_changed.emit()

    def set_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast

    def set_run(self, run: SavedRun | None) -> None:
        self._run = run
        self.run_changed.emit()

    def set_classifier(self, classifier: Classifier | None, run: SavedRun | None = None) -> None:
        """run: where the classifier is a run's own."""
        self._classifier, self._classifier_run = classifier, run
        self.classifier_changed.emit()

    def set_control(self, control: RunControl | None) -> None:
        self._control = control
        self.running_changed.emit()

    def set_searching(self, searching: bool) -> None:
        self._is_searching = searching
        self.searching_changed.emit()

    def request_page(self, name: PageName) -> None:
        self.page_requested.emit(name)

    def request_tour(self) -> None:
        self.tour_requested.emit()

    def request_training(self) -> None:
        """Open the Train page and begin at once."""
        self.page_requested.emit("train")
        self.training_requested.emit()

    def request_retraining(self, retraining: Retraining) -> None:
        self.page_requested.emit("train")
        self.retraining_requested.emit(retraining)

    def request_continuing(self, continuing: Continuing) -> None:
        self.page_requested.emit("train")
        self.continuing_requested.emit(continuing)

    def request_dataset(self, dataset_id: str) -> None:
        """Open a data set of the store in Data, with no change of page."""
        self.opening_requested.emit(dataset_id)

    def try_text(self, text: str) -> None:
        self.request_page("try")
        self.text_requested.emit(text)

    def classify_file(self, path: Path) -> None:
        self.request_page("try")
        self.classifying_requested.emit(path)

    def compare(self, run_ids: Sequence[str]) -> None:
        """Show two to five runs of the library side by side."""
        self._compared = tuple(run_ids)
        self.page_requested.emit("compare")
        self.compared_changed.emit()

    def start(self, thread: QThread, cancel: Callable[[], object]) -> None:
        """Start a worker and keep it until it has ended: a thread that is forgotten while it runs takes the program with it.

        Args:
            cancel: asks the worker to end soon; called when the window closes.
        """
        self._threads[thread] = cancel
        thread.finished.connect(self._forget_finished)
        thread.start()

    @property
    def has_threads(self) -> bool:
        return bool(self._threads)

    def close(self) -> None:
        """Ask every worker to end, wait until it has, and close the table."""
        self.closing.emit()
        for cancel in self._threads.values():
            cancel()
        for thread in self._threads:
            thread.wait()
        self._threads.clear()
        if self._table is not None:
            self._table.close()

    @Slot()
    def _forget_finished(self) -> None:
        """The one alone whose end is heard now: of another that has ended too, something may still be on its way, and would seem to come
        from a new thread that was given its place in memory."""
        thread = self.sender()
        if isinstance(thread, QThread):
            self._threads.pop(thread, None)


def _columns_that_count(choice: ColumnChoice | None) -> tuple[tuple[int, ...], int | None, str] | None:
    """For files beside the table: in another part's column they have no share."""
    return None if choice is None else (choice.texts, choice.label, choice.separator)


def _has_entries(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False
