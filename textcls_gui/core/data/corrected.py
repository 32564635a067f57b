"""What became of tested texts in the table that they stand in: which of their labels a person has changed, and which rows are removed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.dataset import Dataset, labels_in
from textcls_gui.core.data.tables.database import in_words

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.table import Table

Decision = Literal["none", "kept", "relabelled", "removed"]
NO_LABEL = "none"  # written into a cell that may hold several labels and is to say that there is none


@dataclass(frozen=True, slots=True)
class Standing:
    """A row as the table has it now; `cell` is that of its labels."""

    cell: str
    is_removed: bool = False


def standings(table: Table, column: int, rows: NDArray[np.int64]) -> dict[int, Standing]:
    """Rows that the table does not have are left out."""
    if not 0 <= column < len(table.columns):
        raise IndexError(f"column {column} of {len(table.columns)}")
    with in_words(table.path.name), table.sql() as cursor:
        cursor.register("wanted", {"row": np.unique(rows)})
        found = cursor.execute(f"SELECT row, c{column}, is_removed FROM cells JOIN wanted USING (row)").fetchall()
    return {int(row): Standing(cell, bool(is_removed)) for row, cell, is_removed in found}


def cell_of(labels: tuple[str, ...], separator: str) -> str:
    """What is to stand in the table for these labels."""
    joint = f"{separator} " if separator in {",", ";"} else separator
    return joint.join(labels) if labels else NO_LABEL


@dataclass(frozen=True, slots=True)
class Told:
    """How a run tells labels: `labels` are all that it knows; where `merged` is given, it stands for all that it does not know."""

    labels: tuple[str, ...]
    separator: str = ""
    merged: str = ""

    def labels_of(self, cell: str) -> frozenset[str]:
        found = frozenset(labels_in(cell, self.separator))
        return frozenset({self.merged}) if self.merged and not found & frozenset(self.labels) else found


def decision_on(wanted: frozenset[str], standing: Standing | None, told: Told, *, is_kept: bool) -> Decision:
    """What a person has decided about a text whose labels were `wanted` when it was tested."""
    if standing is None:
        return "none"
    if standing.is_removed:
        return "removed"
    if told.labels_of(standing.cell) != wanted:
        return "relabelled"
    return "kept" if is_kept else "none"


def is_up_to_date(dataset: Dataset, found: Mapping[int, Standing]) -> bool:
    """Whether the dataset has been built since these rows were changed last."""
    rows = np.fromiter(found, dtype=np.int64, count=len(found))
    places = np.searchsorted(dataset.rows, rows)
    there = places < dataset.num_texts
    there[there] = dataset.rows[places[there]] == rows[there]
    for standing, place, is_there in zip(found.values(), places.tolist(), there.tolist(), strict=True):
        if standing.is_removed or not is_there:
            if is_there and standing.is_removed:
                return False
            if not is_there and not standing.is_removed and standing.cell.strip():
                return False
            continue
        if _labels_at(dataset, place) != frozenset(labels_in(standing.cell, dataset.separator)):
            return False
    return True


def _labels_at(dataset: Dataset, place: int) -> frozenset[str]:
    if dataset.membership is None:
        return frozenset({dataset.labels[int(dataset.targets[place])]})
    return frozenset(dataset.labels[label] for label in np.flatnonzero(dataset.membership[place]).tolist())
