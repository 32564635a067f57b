"""One walk through the rows: what the checks need to know of every text, in numbers that fit into memory for a million rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.cells import block_rows, cells_at, ranges, text_sql
from textcls_gui.core.data.doctor.function_words import languages_of
from textcls_gui.core.data.doctor.label_names import meaning_of
from textcls_gui.core.data.doctor.scripts import scripts_of
from textcls_gui.core.data.shingles import Sketches, hash_texts, sketch
from textcls_gui.core.data.splitting import text_key
from textcls_gui.core.data.tables.table import Table

Rows = NDArray[np.int64]
Keys = NDArray[np.int64]
NO_LABEL = -1
MAX_SKETCHES = 1_500_000  # beyond, the memory for them would be felt
MAX_CELL_VALUES = 200_000
QUERIED_BLOCKS = 12  # a query costs as much as a thousand rows
MAX_WAITING = 3  # blocks in memory


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be examined, and with whom to keep in touch meanwhile."""

    table: Table
    choice: ColumnChoice
    max_tokens: int | None
    others: Sequence[tuple[str, Sequence[str]]]
    control: RunControl
    report: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Codes:
    """A column of few values: row i holds `values[codes[i]]`, NO_LABEL where it is blank.

    `is_crowded` where there are so many values that they were not all collected.
    """

    codes: NDArray[np.int32]
    values: tuple[str, ...]
    is_crowded: bool = False

    def counts(self, counted: NDArray[np.bool_]) -> NDArray[np.int64]:
        return np.bincount(self.codes[counted & (self.codes >= 0)], minlength=len(self.values))

    def rows_with(self, chosen: Sequence[int]) -> NDArray[np.bool_]:
        wanted = np.zeros(len(self.values) + 1, dtype=np.bool_)  # the last place is that of NO_LABEL
        wanted[list(chosen)] = True
        return wanted[self.codes]


@dataclass(frozen=True)
class Survey:
    """Of each row that is not removed, in order; every array is (num_texts,) unless said otherwise.

    `keys` are equal where `text_key` is; `num_tokens` is about what a model would count; `sketches` are of the first MAX_SKETCHES rows.
    """

    task: Task
    rows: Rows
    keys: Keys
    is_empty: NDArray[np.bool_]
    num_tokens: NDArray[np.int32]
    scripts: NDArray[np.uint8]
    languages: NDArray[np.uint8]
    sketches: Sketches
    labels: Codes | None
    parts: Codes | None

    @property
    def num_texts(self) -> int:
        return len(self.rows)

    @cached_property
    def is_labelled(self) -> NDArray[np.bool_]:
        """Rows with a text and a label."""
        return ~self.is_empty & (self.labels.codes >= 0) if self.labels else np.zeros(self.num_texts, dtype=np.bool_)

    @cached_property
    def meanings(self) -> tuple[str, ...]:
        """For each number in `meaning`, the commonest way in which it is written."""
        return self._meanings[1]

    @cached_property
    def meaning(self) -> NDArray[np.int64]:
        """(num_texts,) what the label says, however it is written; without a label, a number of its own."""
        number_of, names = self._meanings
        return number_of[self.labels.codes] if self.labels else np.full(self.num_texts, len(names), dtype=np.int64)

    @cached_property
    def _meanings(self) -> tuple[NDArray[np.int64], tuple[str, ...]]:
        if self.labels is None:
            return np.zeros(1, dtype=np.int64), ()
        cells, counts = self.labels.values, self.labels.counts(~self.is_empty).tolist()
        numbers: dict[tuple[str, ...], int] = {}
        number_of = [numbers.setdefault(meaning_of(cell, self.task.choice.separator), len(numbers)) for cell in cells]
        commonest = [-1] * len(numbers)
        for code, number in enumerate(number_of):
            if commonest[number] < 0 or counts[code] > counts[commonest[number]]:
                commonest[number] = code
        return np.array([*number_of, len(numbers)], dtype=np.int64), tuple(cells[code] for code in commonest)

    @cached_property
    def first_of_key(self) -> NDArray[np.int64]:
        """For each place, the first place with the same key."""
        order = np.argsort(self.keys, kind="stable")
        keys = self.keys[order]
        begins = np.append(True, keys[1:] != keys[:-1])[: len(keys)]
        first = np.empty(self.num_texts, dtype=np.int64)
        first[order] = order[np.flatnonzero(begins)][np.cumsum(begins) - 1]
        return first

    def texts_at(self, places: NDArray[np.int64]) -> Iterator[str]:
        return cells_at(self.task.table.sql(), text_sql(self.task.choice), self.rows[places])


class _Column:
    """Collects the values of a column as numbers."""

    def __init__(self) -> None:
        self.codes: list[NDArray[np.int32]] = []
        self._numbers: dict[str, int] = {}

    def add(self, cells: Sequence[str]) -> None:
        numbers = self._numbers
        if len(numbers) > MAX_CELL_VALUES:
            codes = [0 if cell.strip() else NO_LABEL for cell in cells]
        else:
            codes = [numbers.setdefault(cell, len(numbers)) if cell.strip() else NO_LABEL for cell in cells]
        self.codes.append(np.array(codes, dtype=np.int32))

    def collected(self) -> Codes:
        codes = np.concatenate([np.zeros(0, dtype=np.int32), *self.codes])
        return Codes(codes, tuple(self._numbers), len(self._numbers) > MAX_CELL_VALUES)


@dataclass(frozen=True, slots=True)
class _Measured:
    num_tokens: NDArray[np.int32]
    scripts: NDArray[np.uint8]
    languages: NDArray[np.uint8]


def survey(task: Task) -> Survey:
    """Raises Cancelled if a stop was asked for."""
    columns = [column for column in (task.choice.label, task.choice.part) if column is not None]
    collected = [_Column() for _ in columns]
    rows, keys = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    measuring: list[Future[_Measured]] = []
    sketches = Sketches.room_for(min(task.table.num_rows, MAX_SKETCHES))
    num_texts = 0
    with ThreadPoolExecutor(1) as pool:  # numpy counts outside Python's lock, while the next texts are fetched
        for block, texts, cells in _blocks(task, columns):
            told = [text_key(text) for text in texts]
            rows.append(np.array(block, dtype=np.int64))
            keys.append(np.fromiter(map(hash, told), dtype=np.int64, count=len(told)))
            for column, values in zip(collected, cells, strict=True):
                column.add(values)
            if len(measuring) >= MAX_WAITING:
                measuring[-MAX_WAITING].result()
            measuring.append(pool.submit(_measured, told, sketches.part(num_texts, num_texts + len(told))))
            num_texts += len(told)
        measured = [_measured([], sketches.part(0, 0)), *(future.result() for future in measuring)]
    codes = [column.collected() for column in collected]
    all_keys = np.concatenate(keys)
    return Survey(
        task=task,
        rows=np.concatenate(rows),
        keys=all_keys,
        is_empty=all_keys == hash(""),
        num_tokens=np.concatenate([block.num_tokens for block in measured]),
        scripts=np.concatenate([block.scripts for block in measured]),
        languages=np.concatenate([block.languages for block in measured]),
        sketches=sketches.part(0, num_texts),
        labels=codes[0] if task.choice.label is not None else None,
        parts=codes[-1] if task.choice.part is not None else None,
    )


def _blocks(task: Task, columns: Sequence[int]) -> Iterator[tuple[Sequence[int], Sequence[str], Sequence[Sequence[str]]]]:
    """Row numbers, texts, and the cells of the columns."""
    cursor, num_rows = task.table.sql(), task.table.num_rows
    expressions = ", ".join([text_sql(task.choice), *(f"c{column}" for column in columns)])
    query = f"SELECT row, {expressions} FROM cells WHERE row >= ? AND row < ? AND NOT is_removed ORDER BY row"
    size = block_rows(cursor, text_sql(task.choice), num_rows)
    for start, end in ranges(num_rows, QUERIED_BLOCKS * size):
        cursor.execute(query, [start, end])
        while found := cursor.fetchmany(size):
            task.control.raise_if_stopped()
            block, texts, *cells = zip(*found, strict=True)
            yield block, texts, cells
        task.report(end / num_rows)


def _measured(told: Sequence[str], sketches: Sketches) -> _Measured:
    """Fills the sketches beside: as many as there is room for."""
    hashed = hash_texts(told)
    sketch(hashed, sketches)
    return _Measured((hashed.num_words + hashed.num_marks).astype(np.int32), scripts_of(told), languages_of(hashed))
