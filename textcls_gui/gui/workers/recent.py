"""What the start page offers to go on with, read from the disk on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.recent_models import load_recent_models
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.store import DatasetStore, StoredDataset
    from textcls_gui.core.library.store import RunStore, RunSummary


@dataclass(frozen=True, slots=True)
class KeptWork:
    """Data sets come with the newest first, files in the order in which they were opened last."""

    datasets: tuple[StoredDataset, ...]
    runs: tuple[RunSummary, ...]
    model_files: tuple[Path, ...]


def list_kept_work(datasets: Callable[[], DatasetStore], runs: Callable[[], RunStore], recent_models: Path) -> Job:
    """Gives KeptWork."""

    def job(control: RunControl, report: Report) -> KeptWork:
        stored = tuple(datasets().datasets())
        control.raise_if_stopped()
        return KeptWork(stored, runs().runs(), tuple(file for file in load_recent_models(recent_models) if file.is_file()))

    return job
