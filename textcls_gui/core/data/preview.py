"""The first rows of a file as they would be imported, and what else its encoding may be: quick, whatever the size of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import EncodingGuess
from textcls_gui.core.data.delimited.source import DelimitedSource
from textcls_gui.core.data.reading import open_source, told_in_words
from textcls_gui.core.data.rows import ReadOptions, RowSource, SkippedRow, TableFormat, ignore_progress

PREVIEW_ROWS = 50
SCAN_BYTES = 1 << 26
MAX_BAD_LINES = 100


@dataclass(frozen=True, slots=True)
class Preview:
    """`encodings` are best first, the chosen one marked, and empty where the format has its own; `bad_lines` are those seen so far."""

    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]
    format: TableFormat
    encodings: tuple[EncodingGuess, ...] = ()
    bad_lines: tuple[SkippedRow, ...] = ()


def preview_table(path: Path, options: ReadOptions | None = None, control: RunControl | None = None) -> Preview:
    """Read the head of a file.

    Raises:
        DatasetError: the file cannot be read, or holds no table.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    with told_in_words(path, options):
        source = open_source(path, options, control, scan_bytes=SCAN_BYTES)
        rows, bad_lines = _first_rows(source, control)
    encodings = source.encodings if isinstance(source, DelimitedSource) else ()
    return Preview(source.columns, [_filled_up(row, len(source.columns)) for row in rows], source.format, encodings, bad_lines)


def _first_rows(source: RowSource, control: RunControl) -> tuple[list[tuple[str, ...]], tuple[SkippedRow, ...]]:
    rows: list[tuple[str, ...]] = []
    bad_lines: list[SkippedRow] = []
    blocks = source.head_blocks() if isinstance(source, DelimitedSource) else source.blocks(control, ignore_progress)
    for block in blocks:
        control.raise_if_stopped()
        rows += islice(zip(*block.cells, strict=True), PREVIEW_ROWS - len(rows))
        bad_lines += block.skipped
        if len(rows) >= PREVIEW_ROWS or len(bad_lines) > MAX_BAD_LINES:
            break
    _close(blocks)
    return rows, tuple(bad_lines[:MAX_BAD_LINES])


def _close(blocks: Iterator[object]) -> None:
    """A reader that is given up halfway shall let go of its file now."""
    close = getattr(blocks, "close", None)
    if close is not None:
        close()


def _filled_up(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row + ("",) * (width - len(row))
