"""The corrected table as a file for other programs: there whole, or not at all."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import Report, ignore_progress
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import written_beside

if TYPE_CHECKING:
    from _csv import Writer

WRITTEN_ROWS = 1_024


def write_table(
    table: Table, path: Path, control: RunControl | None = None, report: Report = ignore_progress, *, with_byte_order_mark: bool = False
) -> None:
    """Write the rows that are not removed, as they are now, as CSV (RFC 4180) in UTF-8.

    Args:
        with_byte_order_mark: old versions of Excel take the file for another encoding without it.

    Raises:
        LibraryError: the disk is full, writing is not allowed, or `path` is the person's own file.
        Cancelled: a stop was asked for; no file is left.
    """
    control = control or RunControl()
    with written_beside(path) as beside:
        _require_another_file(path, table.path)
        with beside.open("w", encoding="utf-8-sig" if with_byte_order_mark else "utf-8", newline="") as file:
            _write_rows(csv.writer(file), table, control, report)
        control.raise_if_stopped()


def _write_rows(writer: Writer, table: Table, control: RunControl, report: Report) -> None:
    writer.writerow(written_header(table))
    num_written, num_kept = 0, max(1, table.num_rows - table.num_removed)
    for rows in table.blocks(WRITTEN_ROWS):
        control.raise_if_stopped()
        writer.writerows(rows)
        num_written += len(rows)
        report(num_written / num_kept)


def written_header(table: Table) -> tuple[str, ...]:
    """As in the file, if the file names its columns."""
    return table.header if any(table.header) else table.columns


def _require_another_file(path: Path, original: Path) -> None:
    """The person's own file is never changed."""
    if path.exists() and original.exists() and path.samefile(original):
        raise LibraryError("{name} is the file that was imported.", hint="Choose another name for the corrected table.", name=path.name)
