"""A search for good settings on a thread of its own; what it tells waits in a queue until the window has time."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.core.errors import Cancelled, TextClsError
from textcls_gui.gui.workers.awake import awake
from textcls_gui.gui.workers.failure import failure_of
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring in numpy and torch, which the window's thread must not wait for
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.experiment import RunRequest
    from textcls_gui.core.search import Search, SearchEvent

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class SearchSubject:
    """The data and settings that a search is about."""

    dataset: Dataset
    config: ExperimentConfig
    frozen_test: FrozenTest | None
    own_files: OwnFiles
    vectors: Path | None

    def request(self) -> RunRequest:
        from textcls_gui.core.experiment import RunRequest

        validation, test = (None if own is None else own.dataset for own in (self.own_files.validation, self.own_files.test))
        return RunRequest(self.dataset, self.config, self.dataset.name, test, validation, self.frozen_test, self.vectors)


class SearchWorker(QThread):
    """Ends with `failed`, or with the event that says that the search has ended."""

    failed = Signal(object)  # a Failure

    def __init__(self, subject: SearchSubject, seconds: float, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.control = RunControl()
        self.keeps_awake = True  # the computer, until the search has ended
        self._subject = subject
        self._seconds = seconds
        self._folder = folder
        self._events: deque[SearchEvent] = deque()

    def take_events(self) -> list[SearchEvent]:
        """What has happened since the last call; for the window's thread."""
        return [self._events.popleft() for _ in range(len(self._events))]

    def cancel(self) -> None:
        """Break off the trial under way; the others are kept."""
        self.control.discard()

    def run(self) -> None:
        try:
            with awake(self.keeps_awake):
                self._search()
        except Cancelled:
            pass  # before anything was tried
        except TextClsError as error:
            self.failed.emit(failure_of(error))
        except Exception as error:  # the thread's edge
            logger.exception("The search failed")
            self.failed.emit(failure_of(error))

    def _search(self) -> None:
        from textcls_gui.core.search import SearchStore, search_settings

        for event in search_settings(self._subject.request(), self._seconds, self.control, SearchStore(self._folder)):
            self._events.append(event)


def earlier_search(subject: SearchSubject, folder: Path) -> Job:
    """What a search on the same has found; the texts are read for that."""

    def job(control: RunControl, report: Report) -> Search:
        from textcls_gui.core.search import SearchStore, search_key

        return SearchStore(folder).read(search_key(subject.request()))

    return job
