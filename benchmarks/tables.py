"""A table of a million rows: how soon it is seen, imported and open again, and what is felt of it meanwhile.

The table is made in a temporary folder: 250 MB of CSV in four columns, of random words. A thread that wakes every 5 ms, as the window
does, tells how long it was kept waiting.

    python -m benchmarks.tables [--rows N]
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil

from benchmarks.table import Row, print_rows, quantile
from textcls_gui.core.data.preview import preview_table
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.tables.edits import relabel
from textcls_gui.core.data.tables.table import Table

NUM_ROWS = 1_000_000
WORDS_IN_A_TEXT = 34
NUM_LABELS = 12
TICK_SECONDS = 0.005
SHOWN_ROWS = 40
NUM_PAGES = 100
SWITCH_SECONDS = 0.0005  # the window's program sets this too


@dataclass(slots=True)
class Watch:
    """Wakes every 5 ms, as the window's timer does; keeps the gaps, in milliseconds, and the most memory that was seen, in MB."""

    gaps: list[float] = field(default_factory=list)
    peak_mb: float = 0.0
    is_over: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        program = psutil.Process()
        last = looked = time.perf_counter()
        while not self.is_over.is_set():
            time.sleep(TICK_SECONDS)
            now = time.perf_counter()
            self.gaps.append(1_000 * (now - last))
            if now - looked > 0.1:
                self.peak_mb, looked = max(self.peak_mb, program.memory_info().rss / 1e6), now
            last = time.perf_counter()


class Measured:
    """Steps in turn, each beside its anchor, and how the watch fared in it."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self.rows: list[Row] = []

    def step(self, what: str, at_most: float, work: Callable[[], object]) -> None:
        self._watch.gaps.clear()
        started = time.perf_counter()
        work()
        seconds = time.perf_counter() - started
        self.rows.append(Row(what, f"{seconds:.3f} s", f"at most {at_most} s", seconds <= at_most))
        gaps = list(self._watch.gaps)
        if len(gaps) >= 20:
            p99, longest = quantile(gaps, 0.99), max(gaps)
            self.rows.append(
                Row("    gaps of 5 ms ticks: p99, max", f"{p99:.1f}, {longest:.1f} ms", "at most 16, 100 ms", p99 <= 16 and longest <= 100)
            )


def write_million(path: Path, num_rows: int) -> None:
    rng = np.random.default_rng(1)
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz"))
    words = np.array(["".join(rng.choice(letters, size)) for size in rng.integers(2, 11, 20_000)])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "author", "text", "label"])
        for start in range(0, num_rows, 10_000):
            texts = words[rng.integers(0, len(words), (10_000, WORDS_IN_A_TEXT))].tolist()
            labels = rng.integers(0, NUM_LABELS, 10_000).tolist()
            for number, (text, label) in enumerate(zip(texts, labels, strict=True), start):
                writer.writerow([number, f"{text[0]} {text[1]}", " ".join(text[:10]) + ", " + " ".join(text[10:]), f"label {label}"])


def scrolled(table: Table) -> list[float]:
    """Milliseconds for each of some screens of rows, anywhere in the table."""
    times = []
    for first in np.random.default_rng(2).integers(0, table.num_rows - SHOWN_ROWS, NUM_PAGES).tolist():
        started = time.perf_counter()
        for row in range(first, first + SHOWN_ROWS):
            table.line_number(row)
            for column in range(len(table.columns)):
                table.beginning(row, column)
                table.is_edited(row, column)
        times.append(1_000 * (time.perf_counter() - started))
    return times


def scroll_row(what: str, times: list[float]) -> Row:
    p99 = quantile(times, 0.99)
    return Row(what, f"{quantile(times, 0.5):.1f}, {p99:.1f} ms", "at most a frame: 16 ms", p99 <= 16)


def measure(folder: Path, num_rows: int) -> bool:
    path, database = folder / "million.csv", folder / "million.duckdb"
    write_million(path, num_rows)
    sys.setswitchinterval(SWITCH_SECONDS)
    idle_mb = psutil.Process().memory_info().rss / 1e6
    watch = Watch()
    watching = threading.Thread(target=watch.run)
    watching.start()
    measured = Measured(watch)
    try:
        measured.step("first preview", 0.3, lambda: preview_table(path))
        measured.step("imported", 8, lambda: read_table(path, database=database).close())
        measured.step("opened again", 1, lambda: Table.open(database).close())
        _measure_use(measured, database)
    finally:
        watch.is_over.set()
        watching.join()
    more = watch.peak_mb - idle_mb
    measured.rows.append(Row("memory above idle", f"{more:,.0f} MB", "at most 1,000 MB", more <= 1_000))
    size = f"{path.stat().st_size / 1e6:,.0f} MB of CSV, {database.stat().st_size / 1e6:,.0f} MB kept"
    return print_rows(f"A table of {num_rows:,} rows, {size}", measured.rows)


def _measure_use(measured: Measured, database: Path) -> None:
    with Table.open(database) as table:
        every_row = np.arange(table.num_rows)
        measured.rows.append(scroll_row("scrolled anywhere: median, p99", scrolled(table)))
        measured.step("found in any column", 0.5, lambda: table.rows_where("aa b"))
        measured.step("found by label", 0.5, lambda: table.rows_where(label_column=3, label="label 3"))
        measured.step("relabelled, every row", 2, lambda: table.apply(relabel(table, 3, every_row, "other")))
        measured.step("undone", 2, table.undo)
        measured.step("done again", 2, table.redo)
        measured.step("edited cells counted", 2, table.num_edited)
        measured.rows.append(scroll_row("scrolled anywhere after that: median, p99", scrolled(table)))
        measured.step("one column read into memory", 2, lambda: table.column(2))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=NUM_ROWS)
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), parser.parse_args().rows)


if __name__ == "__main__":
    main()
