"""Tiny tables, texts and settings that the tests of the core share."""

from __future__ import annotations

import csv
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from textcls_gui.core.config import ExperimentConfig, Value, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.dataset import Dataset, build_dataset
from textcls_gui.core.data.rows import Report, RowBlock, SkippedRow, TableFormat
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.library.store import RunStore

Rows = Sequence[tuple[str, str]]

DELIMITED = TableFormat("delimited", "utf-8", ",", '"')

GOOD = "lovely great super fine happy".split()
BAD = "awful poor sad broken dull".split()
COLOURS = {"red": ("crimson", "scarlet", "ruby"), "blue": ("azure", "navy", "cobalt"), "green": ("emerald", "olive", "lime")}
THINGS = "film book coffee train hotel garden soup".split()

TINY: dict[str, Value] = {
    "embedding_size": 8,
    "hidden_size": 8,
    "max_ngrams": 200,
    "max_epochs": 3,
    "batch_size": 8,
    "learning_rate": 0.01,
    "warmup_steps": 0,
    "device": "cpu",
}


def mood_rows(num_rows: int, start: int = 0) -> list[tuple[str, str]]:
    """Different texts that are good and bad by turns, and whose words say which."""
    rows = []
    for number in range(start, start + num_rows):
        words, label = (GOOD, "good") if number % 2 == 0 else (BAD, "bad")
        mood, thing = words[number // 2 % len(words)], THINGS[number % len(THINGS)]
        rows.append((f"the {thing} number {number} was {mood} and {words[number // 3 % len(words)]}", label))
    return rows


@dataclass(frozen=True, slots=True)
class RowsInMemory:
    """A RowSource of rows that are there already, the first on line 2."""

    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    skipped: tuple[SkippedRow, ...] = ()
    block_rows: int = 1_000
    format: TableFormat = DELIMITED

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        for start in range(0, max(1, len(self.rows)), self.block_rows):
            control.raise_if_stopped()
            rows = self.rows[start : start + self.block_rows]
            cells = [[row[index] for row in rows] for index in range(len(self.columns))]
            yield RowBlock(range(start + 2, start + 2 + len(rows)), cells, self.skipped if start == 0 else ())
            report((start + len(rows)) / max(1, len(self.rows)))


def table_of(columns: Sequence[str], rows: Sequence[Sequence[str]], skipped: tuple[SkippedRow, ...] = ()) -> Table:
    """A table as it would have been read, the first row on line 2."""
    return Table.build(Path("example.csv"), RowsInMemory(tuple(columns), rows, skipped))


def dataset_of(rows: Rows) -> Dataset:
    return build_dataset(table_of(("text", "label"), rows), ColumnChoice((0,), 1))


def colour_rows(num_rows: int, start: int = 0) -> list[tuple[str, str]]:
    """Different texts with none to three labels, told by their words; in a cell, "none" says none."""
    rows = []
    for number in range(start, start + num_rows):
        labels = [label for place, label in enumerate(COLOURS) if number >> place & 1]
        words = [COLOURS[label][number // 8 % 3] for label in labels]
        rows.append((f"the {THINGS[number % len(THINGS)]} number {number} was {' '.join(words)} indeed", "|".join(labels) or "none"))
    return rows


def several_dataset_of(rows: Rows) -> Dataset:
    return build_dataset(table_of(("text", "labels"), rows), ColumnChoice((0,), 1, "|"))


def write_csv(path: Path, rows: Rows, header: Sequence[str] = ("text", "label")) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def tiny_config(**values: Value) -> ExperimentConfig:
    return with_values(ExperimentConfig(), {**TINY, **values})


def shares(num_rows: int, num_labels: int, seed: int = 0) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Probabilities that no text has twice."""
    raw = np.random.default_rng(seed).random((num_rows, num_labels), dtype=np.float32)
    return np.asarray(raw / raw.sum(axis=1, keepdims=True), dtype=np.float32)


def store_in(home: Path) -> RunStore:
    return RunStore(home / "runs", home / "trash")


@contextmanager
def full_disk(room_bytes: int) -> Iterator[None]:
    """Let no file grow beyond this size: the system refuses as on a full disk, in the middle of the writing."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    assert signal.getsignal(signal.SIGXFSZ) == signal.SIG_IGN  # Python's own choice; the default would end the process
    resource.setrlimit(resource.RLIMIT_FSIZE, (room_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
