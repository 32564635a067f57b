"""Runs of the library, opened and held against each other; runs on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.comparison import Comparison
    from textcls_gui.core.library.store import RunStore, RunSummary, SavedRun

StoreOf = Callable[[], "RunStore"]


@dataclass(frozen=True, slots=True)
class ComparedRuns:
    """The runs, oldest first, and how their answers compare."""

    runs: tuple[SavedRun, ...]
    comparison: Comparison


def compare_runs(store: StoreOf, run_ids: Sequence[str]) -> Job:
    """Gives ComparedRuns."""

    def job(control: RunControl, report: Report) -> ComparedRuns:
        from textcls_gui.core.library.side_by_side import opened_and_compared

        return ComparedRuns(*opened_and_compared(store(), run_ids, control))

    return job


def other_runs(store: StoreOf, run_id: str) -> Job:
    """Gives a tuple of RunSummary: what a run can be compared with, the newest first; runs on the same data before others."""

    def job(control: RunControl, report: Report) -> tuple[RunSummary, ...]:
        runs = store().runs()
        own = next((run for run in runs if run.run_id == run_id), None)
        others = [run for run in runs if run.run_id != run_id]
        return tuple(sorted(others, key=lambda run: own is None or run.data_name != own.data_name))

    return job
