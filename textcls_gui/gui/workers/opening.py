"""From a file to everything that the Data page shows of it; runs on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DatasetError
from textcls_gui.gui.workers.failure import Failure, failure_of
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring numpy along, which comes after the window
    from textcls_gui.core.data.dataset import ColumnChoice, Dataset
    from textcls_gui.core.data.doctor import Finding
    from textcls_gui.core.data.table import Table

READING_SHARE = 0.8  # of the time; the rest goes into counting and examining


@dataclass(frozen=True, slots=True)
class OpenedTable:
    """Where the columns make no dataset, `failure` says why."""

    table: Table
    choice: ColumnChoice
    dataset: Dataset | None
    failure: Failure | None
    findings: tuple[Finding, ...]


def open_table(path: Path) -> Job:
    """Read the file and guess its columns; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        from textcls_gui.core.data.dataset import guess_columns
        from textcls_gui.core.data.reading import read_table

        table = read_table(path, control=control, report=lambda fraction: report(READING_SHARE * fraction))
        report(READING_SHARE)
        return _opened(table, guess_columns(table), control, report)

    return job


def choose_columns(table: Table, choice: ColumnChoice) -> Job:
    """Take other columns of a table that is open; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        return _opened(table, choice, control, report)

    return job


def _opened(table: Table, choice: ColumnChoice, control: RunControl, report: Report) -> OpenedTable:
    from textcls_gui.core.data.dataset import build_dataset
    from textcls_gui.core.data.doctor import examine

    dataset: Dataset | None = None
    failure: Failure | None = None
    control.raise_if_stopped()
    try:
        dataset = build_dataset(table, choice)
    except DatasetError as error:
        failure = failure_of(error)
    report((1 + READING_SHARE) / 2)
    control.raise_if_stopped()
    findings = examine(table, choice) if dataset is not None else ()
    control.raise_if_stopped()
    return OpenedTable(table, choice, dataset, failure, findings)
