"""A computer that falls asleep trains nothing: it is asked to stay awake while long work goes on. The screen may go dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report


@contextmanager
def awake(is_wanted: bool) -> Iterator[None]:
    """Call it on the worker's thread: the answer of the system may take a moment. Where the system cannot be asked, the work goes on
    without; on Linux it is asked through the session's own bus, a file on this computer."""
    with _inhibition() if is_wanted else nullcontext():
        yield


def awake_job(job: Job, is_wanted: bool) -> Job:
    def kept_awake(control: RunControl, report: Report) -> object:
        with awake(is_wanted):
            return job(control, report)

    return kept_awake


@contextmanager
def _inhibition() -> Iterator[None]:
    from wakepy import keep  # a fifth of a second, and only for who trains

    with keep.running(on_fail="pass"):
        yield
