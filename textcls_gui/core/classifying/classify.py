"""A file in, the same file with labels out: the person's own columns untouched and in order, the answers after them."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray

from textcls_gui.core.classifying.pace import Pace, SecondsLeft
from textcls_gui.core.classifying.survey import Columns, Survey, cost_of, mended, survey, texts_in
from textcls_gui.core.classifying.writing import Cell, TableFile, is_excel, require_known_suffix, require_room_in_excel, table_file
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.reading import open_source, told_in_words
from textcls_gui.core.data.rows import ReadOptions, RowBlock, SkippedRow, ignore_progress
from textcls_gui.core.errors import DatasetError, LibraryError
from textcls_gui.core.prediction import Choice, Classifier
from textcls_gui.core.training.devices import MAX_THREADS, available_processors

CHUNK_ROWS, CHUNK_CHARACTERS = 16_384, 800_000  # that are looked at together: texts of like length are found among them
PART_CHARACTERS = 100_000  # of texts of like length, which one thread answers at a time
BEHIND_OTHERS = 5  # how much the threads give way to the window and to a training

Stage = Literal["reading", "answering", "saving"]


@dataclass(frozen=True, slots=True)
class AddedNames:
    """What the new columns are called, and what stands in the one that says whether the model is unsure."""

    label: str = "predicted label"
    labels: str = "predicted labels"
    confidence: str = "confidence"
    unsure: str = "not sure"
    is_unsure: str = "not sure"
    probability: str = "probability of {label}"
    taken: str = "{name} (model)"  # of a name that the person's table has already


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be answered. `columns` hold the texts, by place or name; none are found by themselves."""

    columns: Columns = ()
    has_probabilities: bool = False
    is_safe: bool = True  # in CSV, no cell can be run as a formula
    has_mark: bool = True  # CSV begins with the byte order mark, which Excel wants
    names: AddedNames = field(default_factory=AddedNames)


@dataclass(frozen=True, slots=True)
class Progress:
    """`fraction` is of the stage."""

    stage: Stage
    fraction: float
    num_done: int = 0
    num_rows: int = 0
    left: SecondsLeft | None = None


@dataclass(frozen=True, slots=True)
class ClassifiedFile:
    """`counts` says how many texts got each of the model's labels, in its order; where there may be several, a text counts for each of
    its own. `skipped` are the first of the lines that were not read, or not as they are; `num_defused` cells got an apostrophe."""

    path: Path
    num_rows: int
    num_empty: int
    num_unsure: int
    num_without_label: int
    labels: tuple[str, ...]
    counts: tuple[int, ...]
    num_skipped: int
    skipped: tuple[SkippedRow, ...]
    num_defused: int
    seconds: float


@dataclass(frozen=True, slots=True)
class _Chunk:
    rows: list[tuple[str, ...]]
    texts: list[str]


@dataclass(frozen=True, slots=True)
class _Part:
    """Where in the chunk each of its texts stands, and what will be (num_texts, num_labels)."""

    places: list[list[int]]
    answer: Future[NDArray[np.float32]]


@dataclass(slots=True)
class _Tally:
    rows: int = 0
    empty: int = 0
    unsure: int = 0
    without_label: int = 0
    labels: Counter[str] = field(default_factory=Counter)


def ignore(_progress: Progress) -> None:
    """For callers who do not want to know how far the work is."""


def classify_file(
    classifier: Classifier,
    input_path: Path,
    output_path: Path,
    wish: Wish | None = None,
    options: ReadOptions | None = None,
    control: RunControl | None = None,
    report: Callable[[Progress], None] = ignore,
) -> ClassifiedFile:
    """Write the file again with label, confidence and whether the model is unsure; as CSV or Excel, as the name of the output ends.

    Rows without text get empty cells. The output appears only when it is complete; memory does not grow with the number of rows.

    Raises:
        DatasetError: the input cannot be read.
        LibraryError: the output cannot be written, cannot hold so much, or is the input.
        Cancelled: a stop was asked for.
    """
    wish, control = wish or Wish(), control or RunControl()
    started = time.perf_counter()
    require_known_suffix(output_path)
    _require_another_file(output_path, input_path)
    with table_file(output_path, control, is_safe=wish.is_safe, has_mark=wish.has_mark) as written:
        found = survey(input_path, options, wish.columns, control, lambda fraction: report(Progress("reading", fraction)))
        added = _added_names(found.header, classifier, wish)
        if is_excel(output_path):
            require_room_in_excel(found, len(added), input_path.name)
        written.write([[*found.header, *added]])
        run = _Run(classifier, wish, found, control, report)
        run.write_all(_chunks(input_path, options, found, control), written)
        report(Progress("saving", 0.0, found.num_rows, found.num_rows))
    tally = run.tally
    return ClassifiedFile(
        path=output_path,
        num_rows=tally.rows,
        num_empty=tally.empty,
        num_unsure=tally.unsure,
        num_without_label=tally.without_label,
        labels=classifier.labels,
        counts=tuple(tally.labels[label] for label in classifier.labels),
        num_skipped=found.num_skipped,
        skipped=found.skipped,
        num_defused=written.num_defused,
        seconds=time.perf_counter() - started,
    )


class _Run:
    """Chunks are answered on several threads, each with a part of the processor of its own, and written in order."""

    def __init__(self, classifier: Classifier, wish: Wish, found: Survey, control: RunControl, report: Callable[[Progress], None]) -> None:
        self.tally = _Tally()
        self._classifier, self._wish, self._found, self._control, self._report = classifier, wish, found, control, report
        self._num_added = len(_added_names((), classifier, wish))

    def write_all(self, chunks: Generator[_Chunk, None, None], written: TableFile) -> None:
        pace = Pace(self._found.cost, time.perf_counter())
        with contextlib.closing(chunks), contextlib.closing(self._answered(chunks)) as answered:
            for chunk, probabilities in answered:
                self._control.raise_if_stopped()
                written.write(self._rows(chunk, probabilities))
                pace.add(sum(map(cost_of, chunk.texts)), time.perf_counter())
                self._report(Progress("answering", pace.fraction, self.tally.rows, self._found.num_rows, pace.left()))

    def _answered(self, chunks: Iterator[_Chunk]) -> Generator[tuple[_Chunk, NDArray[np.float32]], None, None]:
        """Each with (num_texts, num_labels). While a chunk is written, the threads have the next one."""
        waiting: deque[tuple[_Chunk, list[_Part]]] = deque()
        pool = ThreadPoolExecutor(max(1, min(available_processors(), MAX_THREADS)), "classifying", initializer=_begin_thread)
        try:
            for chunk in chunks:
                waiting.append((chunk, self._begin(chunk.texts, pool)))
                if len(waiting) > 1:
                    yield self._ended(*waiting.popleft())
            while waiting:
                yield self._ended(*waiting.popleft())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, texts: Sequence[str], pool: ThreadPoolExecutor) -> list[_Part]:
        """The same text is answered once, and one without any letter not at all. The longest come first: what is left to the end, when
        some threads have nothing more to do, is short."""
        places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            if text.strip():
                places.setdefault(text, []).append(place)
        parts: list[list[str]] = []
        size = PART_CHARACTERS
        for text in sorted(places, key=len, reverse=True):
            if size >= PART_CHARACTERS:
                parts.append([])
                size = 0
            parts[-1].append(text)
            size += len(text)
        return [_Part([places[text] for text in part], pool.submit(self._classifier.probabilities, part, self._control)) for part in parts]

    def _ended(self, chunk: _Chunk, parts: Sequence[_Part]) -> tuple[_Chunk, NDArray[np.float32]]:
        found = np.zeros((len(chunk.texts), len(self._classifier.labels)), dtype=np.float32)
        for part in parts:
            counts = [len(places) for places in part.places]
            found[[place for places in part.places for place in places]] = np.repeat(part.answer.result(), counts, axis=0)
        return chunk, found

    def _rows(self, chunk: _Chunk, probabilities: NDArray[np.float32]) -> list[list[Cell]]:
        tally, nothing = self.tally, [""] * self._num_added
        rows: list[list[Cell]] = []
        answered = zip(chunk.rows, chunk.texts, self._classifier.choices(probabilities), probabilities.tolist(), strict=True)
        for row, text, choice, values in answered:
            if text.strip():
                self._count(choice)
                rows.append([*row, *self._answer(choice, values)])
            else:
                tally.empty += 1
                rows.append([*row, *nothing])
        tally.rows += len(rows)
        return rows

    def _answer(self, choice: Choice, values: Sequence[float]) -> list[Cell]:
        unsure = "" if choice.is_sure else self._wish.names.is_unsure
        return [choice.cell, choice.probability, unsure, *(values if self._wish.has_probabilities else ())]

    def _count(self, choice: Choice) -> None:
        self.tally.unsure += not choice.is_sure
        self.tally.without_label += not choice.labels
        self.tally.labels.update(choice.labels)


def _begin_thread() -> None:
    torch.set_num_threads(1)  # of this thread: each has a chunk of its own, which is quicker than to share one out
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEHIND_OTHERS)


def _chunks(path: Path, options: ReadOptions | None, found: Survey, control: RunControl) -> Generator[_Chunk, None, None]:
    """The rows once more, all of the same width."""
    chunk, size = _Chunk([], []), 0
    with told_in_words(path, options):
        for block in map(mended, open_source(path, options, control).blocks(control, ignore_progress)):
            control.raise_if_stopped()
            if len(block.cells) > len(found.header):
                raise DatasetError("{file} has changed since it was looked at.", hint="Choose the file again.", file=path.name)
            for row, text in zip(_whole_rows(block, len(found.header)), texts_in(block, found.texts), strict=True):
                chunk.rows.append(row)
                chunk.texts.append(text)
                size += sum(map(len, row))
                if len(chunk.rows) >= CHUNK_ROWS or size >= CHUNK_CHARACTERS:
                    yield chunk
                    chunk, size = _Chunk([], []), 0
    if chunk.rows:
        yield chunk


def _whole_rows(block: RowBlock, width: int) -> Iterator[tuple[str, ...]]:
    missing = ("",) * (width - len(block.cells))
    for row in zip(*block.cells, strict=True):
        yield row + missing if missing else row


def _require_another_file(output_path: Path, input_path: Path) -> None:
    """The person's own file is never changed."""
    if output_path.exists() and input_path.exists() and output_path.samefile(input_path):
        raise LibraryError("{name} is the file that is being read.", hint="Choose another name for the result.", name=output_path.name)


def _added_names(header: Sequence[str], classifier: Classifier, wish: Wish) -> list[str]:
    """Names that the person's own table does not have yet."""
    names = wish.names
    wanted = [names.label if classifier.decision is None else names.labels, names.confidence, names.unsure]
    if wish.has_probabilities:
        wanted += [names.probability.format(label=label) for label in classifier.labels]
    taken = set(header)
    found = []
    for name in wanted:
        while name in taken:
            name = names.taken.format(name=name)
        taken.add(name)
        found.append(name)
    return found
