"""What was understood of a file, written as RFC 4180 in UTF-8."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.reading import open_source, told_in_words
from textcls_gui.core.data.rows import ReadOptions, RowBlock, RowSource, ignore_progress
from textcls_gui.core.files import partial_name, remove_partial, written_beside


def convert_table(path: Path, folder: Path, options: ReadOptions | None = None, control: RunControl | None = None) -> Path:
    """Write `NAME_converted.csv` into the folder, whole or not at all; the first row is the file's header, if it has one.

    An empty file becomes an empty file. Cells beyond the named columns are written in the rows that have them.

    Raises:
        DatasetError: the file cannot be read.
        LibraryError: the copy cannot be written.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    source = None if _is_blank(path) else open_source(path, options, control)
    target = folder / f"{path.name}_converted.csv"
    with written_beside(target) as beside:
        rows_beside = partial_name(target)
        try:
            rows_beside.write_bytes(b"")
            width = _write_rows(source, rows_beside, path, control) if source else 0
            _write_header(source, beside, width)
            with beside.open("ab") as whole, rows_beside.open("rb") as rows:
                shutil.copyfileobj(rows, whole)
        finally:
            remove_partial(rows_beside)
    return target


def _is_blank(path: Path) -> bool:
    if not path.is_file():
        return False
    with told_in_words(path, None), path.open("rb") as file:
        return not file.read(1 << 16).strip()


def _read_blocks(source: RowSource, path: Path, control: RunControl) -> Iterator[RowBlock]:
    with told_in_words(path, None):
        yield from source.blocks(control, ignore_progress)


def _write_rows(source: RowSource, target: Path, path: Path, control: RunControl) -> int:
    """Gives back how many columns the table had before any row was read."""
    width = len(source.columns)
    with target.open("w", encoding="utf-8", errors="surrogatepass", newline="") as file:
        writer = csv.writer(file)
        for block in _read_blocks(source, path, control):
            control.raise_if_stopped()
            writer.writerows(_trimmed(row, width) for row in zip(*block.cells, strict=True))
    return width


def _write_header(source: RowSource | None, path: Path, width: int) -> None:
    with path.open("w", encoding="utf-8", errors="surrogatepass", newline="") as file:
        if source is not None and source.format.has_header:
            csv.writer(file).writerow(_trimmed(source.columns, width))


def _trimmed(row: Sequence[str], width: int) -> Sequence[str]:
    """Without the empty cells that a row has only because another row is longer."""
    last = len(row)
    while last > width and not row[last - 1]:
        last -= 1
    return row[:last]
