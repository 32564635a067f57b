"""What was found, in plain words, with its rows and its remedy; and all safe remedies as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.cells import CleanedCells, distinct
from textcls_gui.core.data.tables.edits import Edit, RemoveRows, SetCells, Step

Severity = Literal["harm", "warning", "note"]
Rows = NDArray[np.int64]
ORDER: dict[Severity, int] = {"harm": 0, "warning": 1, "note": 2}
NO_ROWS: Rows = np.zeros(0, dtype=np.int64)
MAX_NAME = 40


@dataclass(frozen=True, slots=True, eq=False)
class Fix:
    """What would mend a finding, said as an order: “Remove {count} copies”.

    `is_safe`: it takes nothing away that a person could want. The steps of `edit` are its preview.
    """

    template: str
    values: dict[str, str]
    edit: Edit
    is_safe: bool = False

    @property
    def words(self) -> str:
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """`template` with `count` and `values` filled in is an English sentence or two; `rows` are all rows of the table that it is about.

    `count` may count something else than rows: labels, pairs of labels, rows that are not in the table.
    """

    kind: str
    severity: Severity
    count: int
    template: str
    values: dict[str, str] = field(default_factory=dict)
    rows: Rows = field(default_factory=lambda: NO_ROWS)
    fix: Fix | None = None

    @property
    def message(self) -> str:
        return self.template.format(count=f"{self.count:,}", **self.values)


def name_of(label: str) -> str:
    """A label as it stands in a sentence: not too long."""
    return label if len(label) <= MAX_NAME else label[: MAX_NAME - 1] + "…"


def most_harmful_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (ORDER[finding.severity], -finding.count)))


@dataclass(frozen=True, slots=True)
class FixWords:
    """An order and a report, for one and for many: in English, and in others, these are four sentences."""

    one: str
    many: str
    done_one: str
    done_many: str

    def fix(self, count: int, steps: Sequence[Step], *, is_safe: bool = False) -> Fix:
        values = {"count": f"{count:,}"}
        order, report = (self.one, self.done_one) if count == 1 else (self.many, self.done_many)
        return Fix(order, values, Edit(report, values, tuple(steps)), is_safe)

    def removing(self, rows: Rows, *, is_safe: bool = False) -> Fix:
        return self.fix(len(rows), [RemoveRows(rows)], is_safe=is_safe)


def safe_fixes(findings: Sequence[Finding]) -> Edit | None:
    """All safe fixes as one edit; its words are the fixes' own, one after the other. None where there is nothing to do.

    A row that one fix removes is changed by no other, and a cell that two fixes set is set once, by the more harmful finding's.
    """
    fixes = [finding.fix for finding in most_harmful_first(findings) if finding.fix and finding.fix.is_safe]
    if not fixes:
        return None
    steps = tuple(_combined([step for fix in fixes for step in fix.edit.steps]))
    if len(fixes) == 1:
        return Edit(fixes[0].template, fixes[0].values, steps)
    values = {f"{name}_{number}": value for number, fix in enumerate(fixes) for name, value in fix.values.items()}
    return Edit("\n".join(fix.template for fix in fixes), values, steps)


def _combined(steps: Sequence[Step]) -> Iterator[Step]:
    gone = [step.rows for step in steps if isinstance(step, RemoveRows)]
    removed: Rows = distinct(np.concatenate(gone)) if gone else NO_ROWS
    taken: dict[int, Rows] = {}
    for step in steps:
        if isinstance(step, SetCells):
            settled = np.concatenate([removed, taken.get(step.column, NO_ROWS)])
            kept = np.flatnonzero(~np.isin(step.rows, settled))
            taken[step.column] = np.concatenate([taken.get(step.column, NO_ROWS), step.rows[kept]])
            if len(kept):
                yield SetCells(step.column, step.rows[kept], _taken(step.values, kept))
    if len(removed):
        yield RemoveRows(removed)


def _taken(values: Sequence[str], kept: NDArray[np.int64]) -> Sequence[str]:
    return values.take(kept) if isinstance(values, CleanedCells) else [values[index] for index in kept.tolist()]
