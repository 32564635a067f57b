"""What was measured in earlier runs, to be drawn under the curves of this one; runs on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from textcls_gui.core.control import RunControl
from textcls_gui.gui.plots.curve_view import EarlierRun
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunRecord, RunStore

MOST_RUNS = 12
StoreOf = Callable[[], "RunStore"]


def earlier_runs(store: StoreOf, *, is_several: bool, without: str) -> Job:
    """Gives a tuple of EarlierRun, the newest first; all are of the same kind of texts. `without` is the run that is shown."""

    def job(control: RunControl, report: Report) -> tuple[EarlierRun, ...]:
        fitting = (
            _earlier(record)
            for record in store().records()
            if record.summary.run_id != without and record.history and (record.report.several is not None) == is_several
        )
        return tuple(islice(fitting, MOST_RUNS))

    return job


def _earlier(record: RunRecord) -> EarlierRun:
    summary = record.summary
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(summary.created.timestamp())), QLocale.FormatType.ShortFormat)
    losses, accuracies = zip(*((epoch.validation_loss, epoch.validation_accuracy) for epoch in record.history), strict=True)
    return EarlierRun(summary.run_id, summary.name, when, losses, accuracies)
