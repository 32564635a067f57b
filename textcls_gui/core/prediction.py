"""A trained model in use: text in, label and probabilities out; table in, table out."""

from __future__ import annotations

import csv
import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import column_named, guess_columns
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.rows import ReadOptions, SkippedRow, ignore_progress
from textcls_gui.core.data.tables.export import written_header
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import cannot_write, remove_partial
from textcls_gui.core.models.decision import Decision, certainty
from textcls_gui.core.models.linear import FeatureInput
from textcls_gui.core.models.lstm import ModelInput
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.text.batching import make_batch
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.training.loop import scores_by

TABLE_BLOCK_ROWS = 2_048
BLOCK_TEXTS = 20_000  # whose words and features are in memory at one time


@dataclass(frozen=True, slots=True)
class Prediction:
    """`unknown` are the characters (start, end), in the text as typed, of words never seen in training; of the text after character
    `cut_at` nothing was read. `num_words` counts all words of the text; punctuation is none.

    Where a text may have several labels, `label` is all of `labels` as a cell holds them, and `probability` that of exactly these.
    `is_sure` says whether the person wants to rely on an answer of this probability.
    """

    label: str
    labels: tuple[str, ...]
    probability: float
    probabilities: tuple[float, ...]
    num_words: int
    unknown: tuple[tuple[int, int], ...]
    cut_at: int | None
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class ClassifiedTable:
    """How many rows were labelled, and the first of the lines of the input that were not read, or not read as they are."""

    num_rows: int
    num_skipped: int
    skipped: tuple[SkippedRow, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """`probabilities` (num_texts, num_labels) of the whole model; `lstm` and `linear` are scores of its parts."""

    probabilities: NDArray[np.float32]
    lstm: NDArray[np.float32]
    linear: NDArray[np.float32] | None


@dataclass(frozen=True, slots=True)
class Choice:
    """The labels given, likeliest first; as one cell; how probable it is that exactly these are right; and whether that is enough for
    the person to rely on it, or else “not sure” is to be said beside it."""

    labels: tuple[str, ...]
    cell: str
    probability: float
    is_sure: bool = True


class Classifier:
    """A model with all that it needs to read a text; for one caller at a time. One of several labels has a `decision`.

    `sure_from` is the probability of an answer below which it is “not sure”; with 0 it always is sure.
    """

    def __init__(
        self,
        name: str,
        model: Mixture,
        encoder: TextEncoder,
        labels: tuple[str, ...],
        config: ExperimentConfig,
        decision: Decision | None = None,
        sure_from: float = 0.0,
    ) -> None:
        self.name = name
        self.model = model.cpu().eval()
        self.encoder = encoder
        self.labels = labels
        self.config = config
        self.decision = decision
        self.sure_from = sure_from
        self.features = None if model.linear is None else model.linear.table()

    @property
    def max_tokens(self) -> int:
        return self.encoder.max_tokens

    def probabilities(self, texts: Sequence[str], control: RunControl | None = None) -> NDArray[np.float32]:
        """(num_texts, num_labels)"""
        return self.answers(texts, control).probabilities

    def answers(self, texts: Sequence[str], control: RunControl | None = None) -> Answers:
        """Probabilities, and what each part of the model would have said by itself; raises Cancelled if the run is thrown away."""
        num_labels = self.model.num_labels
        parts = np.concatenate(
            [self._answers(texts[start : start + BLOCK_TEXTS], control) for start in range(0, max(1, len(texts)), BLOCK_TEXTS)]
        )
        mixed = self.model.meaning.probabilities(self.model.mixed(torch.from_numpy(parts))).numpy()
        return Answers(mixed, parts[:, :num_labels], None if self.features is None else parts[:, num_labels:])

    def _answers(self, texts: Sequence[str], control: RunControl | None) -> NDArray[np.float32]:
        """What `Mixture.parts` says of a block of texts."""
        encoded = self.encoder.encode(texts, control)
        features = None if self.features is None else self.features.encode(texts, control)
        processor = torch.device("cpu")

        def score(batch: NDArray[np.int64]) -> Tensor:
            counted = None if features is None else FeatureInput.of(features, batch, processor)
            return self.model.parts(ModelInput.of(make_batch(encoded, batch), processor), counted)

        return scores_by(score, encoded, self.model.num_labels if features is None else 2 * self.model.num_labels, control)

    def choices(self, probabilities: NDArray[np.float32]) -> list[Choice]:
        """What is answered to texts with these probabilities, (num_texts, num_labels)."""
        return [self._choice(row) for row in probabilities]

    def _choice(self, probabilities: NDArray[np.float32]) -> Choice:
        if self.decision is None:
            best = int(probabilities.argmax())
            return self._told((self.labels[best],), self.labels[best], float(probabilities[best]))
        row = probabilities[None, :]
        given = self.decision.given(row)
        ranked = sorted(np.flatnonzero(given[0]).tolist(), key=lambda label: -probabilities[label])
        labels = tuple(self.labels[label] for label in ranked)
        return self._told(labels, self.decision.joined(labels), float(certainty(row, given)[0]))

    def _told(self, labels: tuple[str, ...], cell: str, probability: float) -> Choice:
        return Choice(labels, cell, probability, probability >= self.sure_from)

    def predict(self, texts: Sequence[str]) -> list[Prediction]:
        return [self._prediction(text, row) for text, row in zip(texts, self.probabilities(texts), strict=True)]

    def predict_one(self, text: str) -> Prediction:
        return self.predict([text])[0]

    def _prediction(self, text: str, probabilities: NDArray[np.float32]) -> Prediction:
        spans = self.encoder.spans(text)
        words = [span for span in spans if not _is_punctuation(text[span.start : span.end])]
        choice = self._choice(probabilities)
        return Prediction(
            label=choice.cell,
            labels=choice.labels,
            probability=choice.probability,
            probabilities=tuple(float(value) for value in probabilities),
            num_words=len(words),
            unknown=tuple((span.start, span.end) for span in words if not span.is_known),
            cut_at=self.encoder.cut_at(spans),
            is_sure=choice.is_sure,
        )


def _is_punctuation(piece: str) -> bool:
    return all(unicodedata.category(character).startswith("P") for character in piece)


def classify_table(
    classifier: Classifier,
    input_path: Path,
    output_path: Path,
    control: RunControl | None = None,
    report: Callable[[float], None] = ignore_progress,
    text_column: str | None = None,
    options: ReadOptions | None = None,
) -> ClassifiedTable:
    """Write the table again with the label, or the labels, and the probability of each label added.

    The output is CSV in UTF-8 and appears only when it is complete. Rows without text get empty cells.

    Raises:
        DatasetError: the input cannot be read.
        LibraryError: the output cannot be written, or is the input.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    table = read_table(input_path, options, control=control, report=lambda fraction: report(fraction / 5))
    _require_another_file(output_path, input_path)
    column = guess_columns(table).text if text_column is None else column_named(table, text_column)
    beside = output_path.with_name(f".{output_path.name}.partial")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            header = written_header(table)
            writer.writerow([*header, *_added_columns(header, classifier)])
            for done, rows in enumerate(_classified(classifier, table, column, control), 1):
                writer.writerows(rows)
                report(min(1.0, 0.2 + 0.8 * done * TABLE_BLOCK_ROWS / table.num_rows))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(output_path)
    except OSError as error:
        raise cannot_write(output_path, error) from error
    finally:
        remove_partial(beside)
    return ClassifiedTable(table.num_rows, table.num_skipped, table.skipped())


def _require_another_file(output_path: Path, input_path: Path) -> None:
    """The person's own file is never changed."""
    if output_path.exists() and output_path.samefile(input_path):
        raise LibraryError("{name} is the file that is being read.", hint="Choose another name for the result.", name=output_path.name)


def _added_columns(header: Sequence[str], classifier: Classifier) -> list[str]:
    """Names that the person's own table does not have yet."""
    answer = "predicted label" if classifier.decision is None else "predicted labels"
    wanted = [answer, "confidence", *(f"probability of {label}" for label in classifier.labels)]
    taken = set(header)
    found = []
    for name in wanted:
        while name in taken:
            name += " (model)"
        taken.add(name)
        found.append(name)
    return found


def _classified(classifier: Classifier, table: Table, column: int, control: RunControl) -> Iterator[list[list[str]]]:
    for block in table.blocks(TABLE_BLOCK_ROWS):
        control.raise_if_stopped()
        probabilities = classifier.probabilities([row[column] for row in block], control)
        answered = zip(block, classifier.choices(probabilities), probabilities, strict=True)
        yield [_with_answer(row, column, choice, values) for row, choice, values in answered]


def _with_answer(row: tuple[str, ...], column: int, choice: Choice, values: NDArray[np.float32]) -> list[str]:
    if not row[column].strip():
        return [*row, *[""] * (2 + len(values))]
    return [*row, choice.cell, f"{choice.probability:.4f}", *(f"{value:.4f}" for value in values)]
