"""The person's own validation and test files: texts that are not in the table, read by the names of the columns chosen in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import Report, ignore_progress
from textcls_gui.core.errors import DatasetError

if TYPE_CHECKING:  # these bring numpy along, and the window knows these files from its beginning
    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.dataset import Dataset, LeftOut
    from textcls_gui.core.data.tables.table import Table

LABELS_SHOWN = 20


@dataclass(frozen=True, slots=True, eq=False)
class OwnFile:
    """`dataset` has the file's own labels; a run tells them in those of its data. `left_out` counts those that are unknown there too."""

    path: Path
    dataset: Dataset
    left_out: tuple[LeftOut, ...] = ()
    num_skipped: int = 0

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True, eq=False)
class OwnFiles:
    """None where these texts are taken from the table."""

    validation: OwnFile | None = None
    test: OwnFile | None = None

    @property
    def all(self) -> tuple[OwnFile, ...]:
        return tuple(file for file in (self.validation, self.test) if file is not None)


@dataclass(frozen=True, slots=True)
class OpenColumns:
    """Of the table that is open: its name, what its chosen columns are called, and the labels in it."""

    name: str
    texts: tuple[str, ...]
    label: str
    separator: str
    labels: tuple[str, ...]


def read_own_file(path: Path, columns: OpenColumns, control: RunControl | None = None, report: Report = ignore_progress) -> OwnFile:
    """Columns that are not called as in the open table are guessed.

    Raises:
        DatasetError: the file cannot be read, has no column of labels, or none of the labels of the open table.
        Cancelled: a stop was asked for.
    """
    from textcls_gui.core.data.dataset import build_dataset, with_labels_of
    from textcls_gui.core.data.reading import read_table

    with read_table(path, control=control, report=report) as table:
        dataset = build_dataset(table, _choice(table, columns), to_train=False)
        num_skipped = table.num_skipped
    if not set(dataset.labels) & set(columns.labels):
        raise DatasetError(
            "{file} has none of the labels of {name}.",
            hint="Its labels are {found}; needed are {labels}.",
            file=path.name,
            name=columns.name,
            found=_listed(dataset.labels),
            labels=_listed(columns.labels),
        )
    return OwnFile(path, dataset, with_labels_of(dataset, columns.labels).left_out, num_skipped)


def _choice(table: Table, columns: OpenColumns) -> ColumnChoice:
    from textcls_gui.core.data.columns import ColumnChoice, guess_columns

    texts = [_named(table, name) for name in columns.texts]
    found = tuple(index for index in texts if index is not None)
    label = _named(table, columns.label)
    if len(found) == len(texts) and label is not None:
        return ColumnChoice(found, label, columns.separator)
    guessed = guess_columns(table, found[0] if found else None, label)
    if guessed.label is None:
        raise DatasetError(
            "No column with labels was found in {file}.",
            hint="It should have the columns “{text}” and “{label}”, as {name} has.",
            file=table.path.name,
            text=columns.texts[0],
            label=columns.label,
            name=columns.name,
        )
    return ColumnChoice(found or guessed.texts, guessed.label, columns.separator)


def _named(table: Table, name: str) -> int | None:
    from textcls_gui.core.data.columns import column_named

    try:
        return column_named(table, name)
    except DatasetError:
        return None


def _listed(labels: Sequence[str]) -> str:
    return ", ".join(f"“{label[:80]}”" for label in labels[:LABELS_SHOWN]) + ", …" * (len(labels) > LABELS_SHOWN)
