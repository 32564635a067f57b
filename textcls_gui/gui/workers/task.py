"""One job on a thread of its own: reading a file, opening a run, writing a model."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled, TextClsError
from textcls_gui.gui.workers.failure import failure_of

logger = logging.getLogger(__name__)

Report = Callable[[object], None]  # a float from 0 to 1, or what the one who made the job understands
Job = Callable[[RunControl, Report], object]


class Task(QThread):
    """Runs the job once. One of `succeeded`, `failed` and `cancelled` comes at the end; connect them to bound slots alone.

    Hand it to `Workspace.start`, which keeps it until it has ended.
    """

    progressed = Signal(object)  # float, 0 to 1, or what else the job reports
    succeeded = Signal(object)  # what the job returned
    failed = Signal(object)  # Failure
    cancelled = Signal(object)  # None

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.control = RunControl()
        self._job: Job | None = job

    def cancel(self) -> None:
        """Ask for an end; nothing else is heard of the task but `cancelled`, unless it was done already."""
        self.control.discard()

    def run(self) -> None:
        assert self._job is not None
        job, self._job = self._job, None  # what the job holds is let go when it ends, not when the task does
        try:
            result = job(self.control, self.progressed.emit)
        except Cancelled:
            self.cancelled.emit(None)
        except TextClsError as error:
            self.failed.emit(failure_of(error))
        except Exception as error:
            logger.exception("A task failed")
            self.failed.emit(failure_of(error))
        else:
            self.succeeded.emit(result)
