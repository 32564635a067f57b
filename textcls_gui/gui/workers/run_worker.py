"""One training run on a thread of its own; what it tells waits in a queue until the window has time."""

from __future__ import annotations

import logging
from abc import abstractmethod
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from textcls_gui.core.config import DeviceChoice, ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.core.errors import DeviceError, TextClsError
from textcls_gui.core.events import RunEvent, RunFinished, RunStarted
from textcls_gui.gui.workers.awake import awake
from textcls_gui.gui.workers.failure import failure_of
from textcls_gui.gui.workspace import Continuing

if TYPE_CHECKING:  # these bring in numpy and torch, which the window's thread must not wait for
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.data.origin import Origin
    from textcls_gui.core.data.used import FoundInData
    from textcls_gui.core.library.store import RunStore, SavedRun
    from textcls_gui.core.prediction import Classifier
    from textcls_gui.core.training.time_left import Forecast

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FinishedRun:
    """Both read back from the library, as they will be when it is opened again."""

    run: SavedRun
    classifier: Classifier


class TrainingWorker(QThread):
    """Goes through what a subclass's `_events_of_the_run` gives.

    Ends with one of `kept` and `failed`, or with neither if the run was thrown away or set aside.
    """

    kept = Signal(object)  # a FinishedRun
    failed = Signal(object)  # a Failure

    def __init__(self, control: RunControl, store: RunStore, *, is_several: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.is_several = is_several
        self.run_id = ""  # as soon as it is known
        self.device_has_failed = False
        self.keeps_awake = True  # the computer, until the run has ended
        self._store = store
        self._events: deque[RunEvent] = deque()

    def take_events(self) -> list[RunEvent]:
        """What has happened since the last call; for the window's thread."""
        return [self._events.popleft() for _ in range(len(self._events))]

    def run(self) -> None:
        try:
            with awake(self.keeps_awake):
                self._go_through_the_run()
        except TextClsError as error:
            self.device_has_failed = isinstance(error, DeviceError)
            self.failed.emit(failure_of(error))
        except Exception as error:  # the thread's edge
            logger.exception("The run failed")
            self.failed.emit(failure_of(error))

    def _go_through_the_run(self) -> None:
        for event in self._events_of_the_run():
            self._events.append(event)
            if isinstance(event, RunStarted):
                self.run_id = event.run_id
            if isinstance(event, RunFinished):
                self.kept.emit(self._read_back(event.run_id))

    @abstractmethod
    def _events_of_the_run(self) -> Iterator[RunEvent]: ...

    def _read_back(self, run_id: str) -> FinishedRun:
        run = self._store.open(run_id)
        return FinishedRun(run, run.load_model())


class ContinuedRunWorker(TrainingWorker):
    """An interrupted run goes on."""

    def __init__(self, continuing: Continuing, control: RunControl, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(control, store, is_several=continuing.is_several, parent=parent)
        self.run_id = continuing.run_id
        self._device: DeviceChoice | None = "cpu" if continuing.on_processor else None
        if continuing.keeps_best:
            control.finish()

    def _events_of_the_run(self) -> Iterator[RunEvent]:
        from textcls_gui.core.experiment import continue_experiment

        return continue_experiment(self.run_id, self.control, self._store, self._device)


class RunWorker(TrainingWorker):
    """A new run."""

    def __init__(
        self,
        dataset: Dataset,
        config: ExperimentConfig,
        name: str,
        control: RunControl,
        store: RunStore,
        frozen: FrozenTest | None = None,
        own_files: OwnFiles | None = None,
        vectors: Path | None = None,
        forecast: Forecast | None = None,
        origin: Origin | None = None,
        test_rows: NDArray[np.int64] | None = None,
        findings: tuple[FoundInData, ...] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(control, store, is_several=dataset.membership is not None, parent=parent)
        self.dataset = dataset
        self._config = config
        self._name = name
        self._frozen = frozen
        self._own_files = own_files or OwnFiles()
        self._vectors = vectors
        self._forecast = forecast
        self._origin = origin
        self._test_rows = test_rows
        self._findings = findings

    def _events_of_the_run(self) -> Iterator[RunEvent]:
        from textcls_gui.core.experiment import RunRequest, run_experiment

        validation, test = (None if own is None else own.dataset for own in (self._own_files.validation, self._own_files.test))
        request = RunRequest(
            self.dataset,
            self._config,
            self._name,
            test,
            validation,
            self._frozen,
            self._vectors,
            self._forecast,
            self._origin,
            self._test_rows,
            self._findings,
        )
        return run_experiment(request, self.control, self._store)
