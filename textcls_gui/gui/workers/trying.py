"""What Try it keeps and adds: the texts that were tried, in the program's own folder, and one put into the open data set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:
    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.tables.table import Table
    from textcls_gui.core.library.tried import TriedText, TriedTexts


def change_tried(path: Path, change: Callable[[TriedTexts], tuple[TriedText, ...]]) -> Job:
    """Gives all that is kept afterwards."""

    def job(control: RunControl, report: Report) -> tuple[TriedText, ...]:
        from textcls_gui.core.library.tried import TriedTexts

        return change(TriedTexts(path))

    return job


def add_text(table: Table, choice: ColumnChoice, text: str, cell: str) -> Job:
    """As a new row, with these labels; other columns stay empty, and where one says the parts, it is for training. Gives its line."""

    def job(control: RunControl, report: Report) -> int:
        cells = [""] * len(table.columns)
        if choice.part is not None:
            cells[choice.part] = "train"
        cells[choice.text] = text
        if choice.label is not None:
            cells[choice.label] = cell
        return table.line_number(table.add_row(cells))

    return job
