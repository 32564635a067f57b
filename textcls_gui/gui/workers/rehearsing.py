"""How long a run would take is worked out behind the Model page, anew when data or settings have changed; never while a run goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.gui.workers.queues import Latest, Start
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring numpy and torch along, which the window's thread must not wait for
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.training.time_budget import FittedSettings
    from textcls_gui.core.training.time_left import Forecast

PAUSE_MS = 600  # a person who turns a knob is let go on before a rehearsal begins


class Rehearsing(QObject):
    """One rehearsal at a time; one that is asked for takes the place of the one before."""

    forecast_made = Signal(object)  # Forecast
    fitted = Signal(object)  # FittedSettings
    progressed = Signal(object)  # float, 0 to 1
    failed = Signal(object)  # Failure

    def __init__(self, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._rehearsals = Latest(start, self)
        self._fittings = Latest(start, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._rehearsals.answered.connect(self.forecast_made)
        self._rehearsals.failed.connect(self.failed)
        self._fittings.answered.connect(self.fitted)
        self._fittings.progressed.connect(self.progressed)
        self._fittings.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        return self._pause.isActive() or self._rehearsals.is_busy or self._fittings.is_busy

    @property
    def is_fitting(self) -> bool:
        return self._fittings.is_busy

    def rehearse(self, dataset: Dataset, config: ExperimentConfig, own_files: OwnFiles) -> None:
        """Soon, unless something else is asked for before."""
        self.cancel()
        self._job = rehearsal(dataset, config, own_files)
        self._pause.start()

    def fit(self, minutes: float, dataset: Dataset, config: ExperimentConfig, own_files: OwnFiles) -> None:
        """Find settings for this time, at once."""
        self.cancel()
        self._fittings.ask(fitting(minutes, dataset, config, own_files))

    def cancel(self) -> None:
        self._pause.stop()
        self._job = None
        self._rehearsals.cancel()
        self._fittings.cancel()

    @Slot()
    def _begin(self) -> None:
        if self._job is not None:
            self._rehearsals.ask(self._job)
            self._job = None


def rehearsal(dataset: Dataset, config: ExperimentConfig, own_files: OwnFiles) -> Job:
    def job(control: RunControl, report: Report) -> Forecast:
        from textcls_gui.core.training.rehearsal import part_sizes, rehearse

        return rehearse(dataset, part_sizes(dataset, config, *_own_sizes(own_files)), config, control, report)

    return job


def fitting(minutes: float, dataset: Dataset, config: ExperimentConfig, own_files: OwnFiles) -> Job:
    def job(control: RunControl, report: Report) -> FittedSettings:
        from textcls_gui.core.training.rehearsal import part_sizes, rehearse
        from textcls_gui.core.training.time_budget import MAX_REHEARSALS, fit_to_time

        num_done = 0

        def tried(config: ExperimentConfig) -> Forecast:
            nonlocal num_done
            sizes = part_sizes(dataset, config, *_own_sizes(own_files))
            found = rehearse(dataset, sizes, config, control, lambda fraction: report((num_done + fraction) / MAX_REHEARSALS))
            num_done += 1
            return found

        return fit_to_time(60 * minutes, config, dataset.num_texts_for_presets, tried)

    return job


def _own_sizes(own_files: OwnFiles) -> tuple[int | None, int | None]:
    validation, test = (None if own is None else own.dataset.num_texts for own in (own_files.validation, own_files.test))
    return validation, test
