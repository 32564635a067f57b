"""When a run's state is saved: by time, so seldom that it costs next to nothing, and on a thread of its own."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.reasons import reason_of
from textcls_gui.core.running_time import running_seconds
from textcls_gui.core.training.state import RunState, TrainingState

FIRST_SECONDS, LEAST_SECONDS, MOST_SECONDS = 15.0, 30.0, 600.0
TIMES_THE_COST = 100  # between two savings: one in a hundred, of what the training waits and of the processor's time
TIMES_THE_WRITING = 5  # a slow disk is not kept busy all the time
SAVED_BYTES_PER_SECOND = 400e6  # until the first saving has shown it

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class SavingCost:
    """In seconds, of all savings so far: what the training waited, and processor time and real time of the writing beside it."""

    count: int = 0
    waited: float = 0.0
    processor: float = 0.0
    written: float = 0.0


class RunSaving:
    """Asked by the loop after every batch. A saving that is still being written puts off the next."""

    def __init__(self, write: Callable[[RunState], None], complete: Callable[[TrainingState | None], RunState], num_bytes: int) -> None:
        """
        Args:
            complete: makes the run's state of the training's, at once.
            num_bytes: about how much there is to write.
        """
        self._write = write
        self._complete = complete
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="saving")
        self._under_way: Future[None] | None = None
        self._interval = min(MOST_SECONDS, max(FIRST_SECONDS, TIMES_THE_COST * num_bytes / SAVED_BYTES_PER_SECOND))
        self._last = running_seconds()
        self._failure = ""
        self.cost = SavingCost()

    @property
    def is_due(self) -> bool:
        return self._seconds >= self._interval and not self._is_writing

    @property
    def is_due_soon(self) -> bool:
        return self._seconds >= self._interval / 2 and not self._is_writing

    def save(self, take: Callable[[], TrainingState] | None = None) -> None:
        """Args: take: None between two of the run's LSTMs."""
        self.wait()
        before = running_seconds()
        state = self._complete(None if take is None else take())
        waited = running_seconds() - before
        self.cost.waited += waited
        self._under_way = self._writer.submit(self._write_measured, state, waited)
        self._last = running_seconds()

    def wait(self) -> None:
        """Until what is being saved is on the disk."""
        if self._under_way is not None:
            self._under_way.result()

    def take_failure(self) -> str:
        """Why it could not be saved, once; "" if it could."""
        failure, self._failure = self._failure, ""
        return failure

    def close(self) -> None:
        self._writer.shutdown()

    def _write_measured(self, state: RunState, waited: float) -> None:
        began, processor = running_seconds(), time.thread_time()
        try:
            self._write(state)
        except LibraryError as error:
            self._failure = reason_of(error)
        except Exception as error:  # the thread's edge: a run is not lost because it cannot be saved
            logger.exception("A run's state could not be saved")
            self._failure = reason_of(error)
        cost, written = time.thread_time() - processor, running_seconds() - began
        self.cost.count += 1
        self.cost.processor += cost
        self.cost.written += written
        self._interval = min(MOST_SECONDS, max(LEAST_SECONDS, TIMES_THE_COST * (waited + cost), TIMES_THE_WRITING * written))

    @property
    def _seconds(self) -> float:
        return running_seconds() - self._last

    @property
    def _is_writing(self) -> bool:
        return self._under_way is not None and not self._under_way.done()


class NotSaving:
    """Of the processes of a team that do not lead it."""

    is_due = False
    is_due_soon = False

    def save(self, take: Callable[[], TrainingState]) -> None:
        take()  # in which all take part
