"""Interrupted trainings: found, thrown away and brought back on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore


def list_interrupted(store: Callable[[], RunStore], *, is_first: bool) -> Job:
    """Gives tuple[Interrupted, ...]. At the first time, what was thrown away before is removed for good."""

    def job(_control: RunControl, _report: Report) -> object:
        runs = store()
        if is_first:
            runs.unfinished.sweep(frozenset(run.run_id for run in (*runs.runs(), *runs.trashed())))
        return runs.unfinished.interrupted()

    return job


def throw_away(store: Callable[[], RunStore], run_id: str) -> Job:
    """Gives those that are left."""

    def job(_control: RunControl, _report: Report) -> object:
        unfinished = store().unfinished
        unfinished.throw_away(run_id)
        return unfinished.interrupted()

    return job


def bring_back(store: Callable[[], RunStore], run_id: str) -> Job:
    """Gives all there are then."""

    def job(_control: RunControl, _report: Report) -> object:
        unfinished = store().unfinished
        unfinished.bring_back(run_id)
        return unfinished.interrupted()

    return job
