"""Jobs that belong together: of some only the latest counts, others are done one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.task import Job, Task

Start = Callable[[QThread, Callable[[], object]], None]


class Latest(QObject):
    """A job that is asked for takes the place of the one under way, of which nothing more is heard."""

    answered = Signal(object)  # what the job returned
    failed = Signal(object)  # Failure
    progressed = Signal(object)  # float, 0 to 1

    def __init__(self, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def ask(self, job: Job) -> None:
        self.cancel()
        self._task = Task(job)
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._task.progressed.connect(self._on_progressed)
        self._start(self._task, self._task.cancel)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self.answered.emit(result)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._task:
            self._task = None
            self.failed.emit(failure)

    @Slot(object)
    def _on_progressed(self, fraction: float) -> None:
        if self.sender() is self._task:
            self.progressed.emit(fraction)


class InTurn(QObject):
    """Nothing that was asked for is left out; `idle` comes when all is done."""

    done = Signal(object)  # what a job returned
    failed = Signal(object)  # Failure
    idle = Signal()

    def __init__(self, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._waiting: deque[Job] = deque()
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def add(self, job: Job) -> None:
        self._waiting.append(job)
        if self._task is None:
            self._next()

    def forget(self) -> None:
        """What waits is not done, and what is under way is not told any more."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _next(self) -> None:
        if self._task is not None:  # added by who heard of the last one
            return
        if not self._waiting:
            self.idle.emit()
            return
        self._task = Task(self._waiting.popleft())
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        self._start(self._task, self._task.cancel)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self.done.emit(result)
            self._next()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._task:
            self._task = None
            self.failed.emit(failure)
            self._next()

    @Slot(object)
    def _on_cancelled(self, _nothing: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self._next()
