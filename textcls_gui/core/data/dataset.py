"""Texts with their labels, ready to be split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.columns import ColumnChoice, Part, part_of
from textcls_gui.core.data.side_columns import SideColumn, side_columns
from textcls_gui.core.data.stored_texts import kept, taken
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.files import shown_name

MAX_LABELS = 10_000
PARTS: tuple[Part, ...] = ("train", "validation", "test")
NO_PART = -1
BETWEEN_COLUMNS = "\n"
FEWER_TEXTS = 3  # times; on Reuters-21578, batches of 16 instead of 64 texts took the LSTM from 0.80 to 0.86 of the labels found
# What people write into a cell of labels to say that none applies; an empty cell says nothing, and is left out.
NONE_MARKS = frozenset("none|(none)|<none>|no label|no labels|-|--|–|—|[]|∅|keine|keins|aucun|aucune|ninguno|ninguna|无|無".split("|"))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows of the table that are not in the dataset, and why."""

    reason: Literal["empty text", "no label", "unknown label", "removed", "rare label"]
    count: int


@dataclass(frozen=True, slots=True)
class Dataset:
    """Texts and their labels.

    `targets` (num_texts,) int64 indexes `labels`; `rows` (num_texts,) int64 is where each text stands in its table. Where the table says
    which part a text belongs to, `parts` (num_texts,) int8 indexes PARTS, or is NO_PART. Where a text may have several labels, with
    `separator` between them, `membership` (num_texts, num_labels) says which, and may say none; its target is then the rarest of
    them, and 0 for none. `sides` are other columns of the table, by which groups of texts are told apart in the results.
    """

    name: str
    texts: Sequence[str]
    targets: NDArray[np.int64]
    labels: tuple[str, ...]
    rows: NDArray[np.int64]
    left_out: tuple[LeftOut, ...] = ()
    parts: NDArray[np.int8] | None = None
    membership: NDArray[np.bool_] | None = None
    separator: str = ""
    sides: tuple[SideColumn, ...] = ()

    @property
    def num_texts(self) -> int:
        return len(self.texts)

    @property
    def num_texts_for_presets(self) -> int:
        """As many texts as its settings should suit. Those of the presets were found on texts with one label each; where texts may have
        several, most labels are rare, and the model must be corrected as often as with far fewer texts.
        """
        return self.num_texts if self.membership is None else self.num_texts // FEWER_TEXTS

    @property
    def label_counts(self) -> tuple[int, ...]:
        if self.membership is not None:
            return tuple(int(count) for count in self.membership.sum(axis=0))
        return tuple(int(count) for count in np.bincount(self.targets, minlength=len(self.labels)))

    @property
    def num_without_label(self) -> int:
        """Texts of which the table says that no label applies."""
        return 0 if self.membership is None else int((~self.membership.any(axis=1)).sum())

    @property
    def answers(self) -> NDArray[np.int64] | NDArray[np.bool_]:
        """What a model is to learn: the label of each text, or which labels it has."""
        return self.targets if self.membership is None else self.membership

    @property
    def strata(self) -> NDArray[np.int64]:
        """(num_texts,) groups of texts of which each part of a split is to have its share; texts without a label are one of their own."""
        if self.membership is None:
            return self.targets
        return np.where(self.membership.any(axis=1), self.targets, len(self.labels))

    def labels_of_texts(self) -> Iterator[tuple[str, ...]]:
        """The labels of each text, in turn."""
        if self.membership is None:
            yield from ((self.labels[target],) for target in self.targets)
        else:
            yield from (tuple(self.labels[label] for label in np.flatnonzero(row).tolist()) for row in self.membership)

    def take(self, indexes: NDArray[np.int64]) -> Dataset:
        """The part of the dataset at these positions, with the same labels."""
        return replace(
            self,
            texts=taken(self.texts, indexes),
            targets=self.targets[indexes],
            rows=self.rows[indexes],
            left_out=(),
            parts=None if self.parts is None else self.parts[indexes],
            membership=None if self.membership is None else self.membership[indexes],
            sides=tuple(side.take(indexes) for side in self.sides),
        )


def build_dataset(table: Table, choice: ColumnChoice, *, to_train: bool = True) -> Dataset:
    """The rows that are not removed and have a text and a label; labels in the order of how common they are.

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
    if choice.label in choice.texts:
        raise DatasetError("“{column}” cannot be text and label at once.", hint="Choose two columns.", column=table.columns[choice.label])
    texts, cells = kept(iterated_texts(table, choice)), _coded(table.cells(choice.label), table.num_rows)
    is_there, has_text = (
        ~table.removed(),
        np.fromiter((not text.isspace() and text != "" for text in texts), dtype=np.bool_, count=len(texts)),
    )
    has_label = np.array([bool(cell.strip()) for cell in cells.values], dtype=np.bool_)[cells.codes]
    rows = np.flatnonzero(is_there & has_text & has_label)
    codes = cells.codes[rows]
    labels_of = [labels_in(cell, choice.separator) for cell in cells.values]
    counts = Counter[str]()
    for labels, count in zip(labels_of, np.bincount(codes, minlength=len(labels_of)).tolist(), strict=True):
        counts.update(dict.fromkeys(labels, count) if count else {})
    _require_labels(counts, table.columns[choice.label], to_train=to_train)
    names = tuple(name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])))
    number = {name: index for index, name in enumerate(names)}
    rarest = [max((number[label] for label in labels if label in number), default=0) for labels in labels_of]
    return Dataset(
        name=shown_name(table.path),
        texts=texts if len(rows) == len(texts) else taken(texts, rows),
        targets=np.array(rarest, dtype=np.int64)[codes],
        labels=names,
        rows=rows,
        left_out=_left_out(is_there, has_text, has_label),
        parts=None if choice.part is None else _parts(table.cells(choice.part), table.num_rows)[rows],
        membership=_membership(labels_of, number)[codes] if choice.separator else None,
        separator=choice.separator,
        sides=tuple(side.take(rows) for side in side_columns(table, (*choice.texts, choice.label, choice.part))),
    )


@dataclass(frozen=True, slots=True)
class _Coded:
    """Cells as places (num_rows,) among the different ones: there are few of these, and they are looked at once."""

    codes: NDArray[np.int64]
    values: list[str]


def _coded(cells: Iterable[str], count: int) -> _Coded:
    number: dict[str, int] = {}
    codes = np.fromiter((number.setdefault(cell, len(number)) for cell in cells), dtype=np.int64, count=count)
    return _Coded(codes, list(number))


def texts_of(table: Table, choice: ColumnChoice) -> list[str]:
    """The text of each row, removed ones too: what stands in the chosen columns, one below the other, empty cells left out."""
    return list(iterated_texts(table, choice))


def iterated_texts(table: Table, choice: ColumnChoice) -> Iterator[str]:
    """The same, read as they are asked for."""
    if len(choice.texts) == 1:
        return table.cells(choice.text)
    columns = [table.cells(column) for column in choice.texts]
    return (BETWEEN_COLUMNS.join(cell for cell in cells if cell.strip()) for cells in zip(*columns, strict=True))


def labels_in(cell: str, separator: str) -> tuple[str, ...]:
    """The labels of one cell; several, each once, where there is a separator, or none where the cell says so."""
    if not separator:
        return (cell,)
    if cell.strip().casefold() in NONE_MARKS:
        return ()
    return tuple(dict.fromkeys(piece.strip() for piece in cell.split(separator) if piece.strip()))


def _membership(labels_of: list[tuple[str, ...]], number: dict[str, int]) -> NDArray[np.bool_]:
    found = np.zeros((len(labels_of), len(number)), dtype=np.bool_)
    for row, labels in enumerate(labels_of):
        found[row, [number[label] for label in labels if label in number]] = True
    return found


def _parts(cells: Iterable[str], count: int) -> NDArray[np.int8]:
    number = {part: index for index, part in enumerate(PARTS)}
    coded = _coded(cells, count)
    found = [part_of(cell) for cell in coded.values]
    return np.array([NO_PART if part is None else number[part] for part in found], dtype=np.int8)[coded.codes]


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


def _left_out(is_there: NDArray[np.bool_], has_text: NDArray[np.bool_], has_label: NDArray[np.bool_]) -> tuple[LeftOut, ...]:
    no_text, no_label = int((is_there & ~has_text).sum()), int((is_there & has_text & ~has_label).sum())
    found = (LeftOut("empty text", no_text), LeftOut("no label", no_label), LeftOut("removed", int((~is_there).sum())))
    return tuple(item for item in found if item.count)


def with_labels_of(dataset: Dataset, labels: tuple[str, ...]) -> Dataset:
    """The dataset told in another's labels; texts whose label is unknown there are left out and counted, and so are those that have
    several labels of which all are unknown.

    Raises:
        DatasetError: no text is left.
    """
    number = {name: index for index, name in enumerate(labels)}
    places = np.array([number.get(name, -1) for name in dataset.labels], dtype=np.int64)
    membership = None if dataset.membership is None else _in_places(dataset.membership, places, len(labels))
    if membership is None or dataset.membership is None:
        targets = places[dataset.targets]
        known = np.flatnonzero(targets >= 0)
    else:
        targets = _rarest(membership)
        known = np.flatnonzero(membership.any(axis=1) | ~dataset.membership.any(axis=1))
    if not len(known) or not (places >= 0).any():
        raise DatasetError(
            "No label of {name} is known to the model.",
            hint="The model knows: {labels}.",
            name=dataset.name,
            labels=", ".join(labels[:20]),
        )
    unknown = dataset.num_texts - len(known)
    left_out = (*dataset.left_out, LeftOut("unknown label", unknown)) if unknown else dataset.left_out
    membership = None if membership is None else membership[known]
    return replace(dataset.take(known), targets=targets[known], labels=labels, left_out=left_out, membership=membership)


def with_several_labels(dataset: Dataset, separator: str) -> Dataset:
    """The dataset as one whose texts may have several labels, even if each has one."""
    if dataset.membership is not None:
        return dataset
    membership = np.zeros((dataset.num_texts, len(dataset.labels)), dtype=np.bool_)
    membership[np.arange(dataset.num_texts), dataset.targets] = True
    return replace(dataset, membership=membership, separator=separator)


def _in_places(membership: NDArray[np.bool_], places: NDArray[np.int64], num_labels: int) -> NDArray[np.bool_]:
    """With the column of each label at its new place, or left out where that is -1."""
    found = np.zeros((len(membership), num_labels), dtype=np.bool_)
    found[:, places[places >= 0]] = membership[:, places >= 0]
    return found


def _rarest(membership: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The last of each text's labels, which stand in the order of how common they are; 0 for none."""
    last = membership.shape[1] - 1 - membership[:, ::-1].argmax(axis=1)
    return np.where(membership.any(axis=1), last, 0)
