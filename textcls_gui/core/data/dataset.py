"""Texts with their labels, ready to be split; and which columns of a table they come from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.dialect import LABEL_NAMES, TEXT_NAMES, is_named
from textcls_gui.core.data.table import Table
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.files import shown_name

SAMPLE_ROWS = 2_000
MAX_LABELS = 10_000


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Indexes of the table's columns; without a label column the file is one to classify."""

    text: int
    label: int | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows of the table that are not in the dataset, and why."""

    reason: Literal["empty text", "no label", "unknown label"]
    count: int


@dataclass(frozen=True, slots=True)
class Dataset:
    """Texts and their labels.

    `targets` (num_texts,) int64 indexes `labels`; `rows` (num_texts,) int64 is where each text stands in its table.
    """

    name: str
    texts: Sequence[str]
    targets: NDArray[np.int64]
    labels: tuple[str, ...]
    rows: NDArray[np.int64]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def num_texts(self) -> int:
        return len(self.texts)

    @property
    def label_counts(self) -> tuple[int, ...]:
        return tuple(int(count) for count in np.bincount(self.targets, minlength=len(self.labels)))

    def take(self, indexes: NDArray[np.int64]) -> Dataset:
        """The part of the dataset at these positions, with the same labels."""
        texts = [self.texts[index] for index in indexes.tolist()]
        return Dataset(self.name, texts, self.targets[indexes], self.labels, self.rows[indexes])


def guess_columns(table: Table, text: int | None = None, label: int | None = None) -> ColumnChoice:
    """Names first, then looks: texts are long and differ, labels are short and repeat.

    Args:
        text, label: what the person has chosen already.
    """
    indexes = range(len(table.columns))
    samples = [table.column(index)[:SAMPLE_ROWS] for index in indexes]
    if text is None:
        others = [index for index in indexes if index != label] or [0]
        text = max(others, key=lambda index: _text_likeness(table.columns[index], samples[index]))
    others = [index for index in indexes if index != text]
    if label is None and others:
        likeliest = max(others, key=lambda index: _label_likeness(table.columns[index], samples[index]))
        label = likeliest if _label_likeness(table.columns[likeliest], samples[likeliest]) > 0 else None
    return ColumnChoice(text, label)


def _text_likeness(name: str, values: Sequence[str]) -> float:
    mean_length = sum(min(len(value), 500) for value in values) / max(1, len(values))
    is_prose = sum(1 for value in values if " " in value.strip() or len(value.encode()) > 2 * len(value)) / max(1, len(values))
    return mean_length * (0.2 + is_prose) * (3 if is_named(name, TEXT_NAMES) else 1) * (0.05 if is_named(name, LABEL_NAMES) else 1)


def _label_likeness(name: str, values: Sequence[str]) -> float:
    filled = [value for value in values if value.strip()]
    if not filled:
        return 0.0
    distinct = len(set(filled))
    repeats = len(filled) / distinct
    mean_length = sum(map(len, filled)) / len(filled)
    if is_named(name, LABEL_NAMES):
        return 1_000.0 * repeats
    return repeats / (1 + mean_length / 20) if distinct > 1 and repeats >= 1.5 else 0.0


def column_named(table: Table, name: str) -> int:
    """The index of the column with this name; case and spaces around it do not count.

    Raises:
        DatasetError: there is none.
    """
    stripped = [column.strip().casefold() for column in table.columns]
    if name in table.columns:
        return table.columns.index(name)
    if name.strip().casefold() in stripped:
        return stripped.index(name.strip().casefold())
    known = ", ".join(f"“{column}”" for column in table.columns[:50])
    raise DatasetError("{file} has no column “{name}”.", hint="It has: {columns}.", file=table.path.name, name=name, columns=known)


def build_dataset(table: Table, choice: ColumnChoice, *, to_train: bool = True) -> Dataset:
    """The rows that have a text and a label; labels in the order of how common they are.

    Args:
        to_train: whether there must be two labels or more; a file to test a model on may have one.

    Raises:
        DatasetError: no label column or the same as the text column, no such row, or fewer than two labels.
    """
    if choice.label is None:
        raise DatasetError(
            "No column with labels was found in {name}.",
            hint="To train, each text needs a label: choose the label column. Without labels, the file can be classified with a model.",
            name=table.path.name,
        )
    if choice.label == choice.text:
        raise DatasetError("“{column}” cannot be text and label at once.", hint="Choose two columns.", column=table.columns[choice.text])
    texts, labels = table.column(choice.text), table.column(choice.label)
    kept = [row for row, (text, label) in enumerate(zip(texts, labels, strict=True)) if text.strip() and label.strip()]
    counts = Counter(labels[row] for row in kept)
    _require_labels(counts, table.columns[choice.label], to_train=to_train)
    names = tuple(name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])))
    number = {name: index for index, name in enumerate(names)}
    return Dataset(
        name=shown_name(table.path),
        texts=[texts[row] for row in kept],
        targets=np.fromiter((number[labels[row]] for row in kept), dtype=np.int64, count=len(kept)),
        labels=names,
        rows=np.array(kept, dtype=np.int64),
        left_out=_left_out(texts, labels),
    )


def _require_labels(counts: Counter[str], column: str, *, to_train: bool) -> None:
    if not counts:
        raise DatasetError("No row has both a text and a label.", hint="Check which columns are chosen as text and label.")
    if not to_train:
        return
    if len(counts) == 1:
        raise DatasetError(
            "There is only one label: “{label}”.",
            hint="A classifier needs at least two labels to tell apart. Check that “{column}” is the right column.",
            label=next(iter(counts))[:80],
            column=column,
        )
    if len(counts) > MAX_LABELS or (len(counts) > 50 and len(counts) > 0.9 * counts.total()):
        raise DatasetError(
            "The column “{column}” has {found:,} different values in {rows:,} rows: it does not look like labels.",
            hint="Choose another column as the label; each label should have several texts.",
            column=column,
            found=len(counts),
            rows=counts.total(),
        )


def _left_out(texts: Sequence[str], labels: Sequence[str]) -> tuple[LeftOut, ...]:
    no_text = sum(1 for text in texts if not text.strip())
    no_label = sum(1 for text, label in zip(texts, labels, strict=True) if text.strip() and not label.strip())
    found = (LeftOut("empty text", no_text), LeftOut("no label", no_label))
    return tuple(item for item in found if item.count)


def with_labels_of(dataset: Dataset, labels: tuple[str, ...]) -> Dataset:
    """The dataset told in another's labels; texts whose label is unknown there are left out and counted.

    Raises:
        DatasetError: no text is left.
    """
    number = {name: index for index, name in enumerate(labels)}
    targets = np.array([number.get(name, -1) for name in dataset.labels], dtype=np.int64)[dataset.targets]
    kept = np.flatnonzero(targets >= 0)
    if not len(kept):
        raise DatasetError(
            "No label of {name} is known to the model.",
            hint="The model knows: {labels}.",
            name=dataset.name,
            labels=", ".join(labels[:20]),
        )
    unknown = dataset.num_texts - len(kept)
    left_out = (*dataset.left_out, LeftOut("unknown label", unknown)) if unknown else dataset.left_out
    texts = [dataset.texts[index] for index in kept.tolist()]
    return Dataset(dataset.name, texts, targets[kept], labels, dataset.rows[kept], left_out)
