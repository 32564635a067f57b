"""What a person decides about tested texts: a label is right, another one is, or the text has to go; runs on a worker's thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.editing import MakeEdit
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring numpy along, which comes after the window
    from textcls_gui.core.data.corrected import Decision, Standing, Told
    from textcls_gui.core.data.kept_labels import KeptLabels
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.core.data.tables.table import Table
    from textcls_gui.core.evaluation.report import TestedText


@dataclass(frozen=True, slots=True)
class LookedUp:
    """How the rows of the tested texts stand now, and what was decided about these texts, by their position; none is left out."""

    standings: Mapping[int, Standing]
    decisions: Mapping[int, Decision]


@dataclass(frozen=True, slots=True)
class Decided:
    """`edit` is what was done to the table; None where a label was only found right."""

    edit: Edit | None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """`edit` as above; `has_changed` is False where there was nothing to take back."""

    edit: Edit | None
    has_changed: bool = True


def look_up(table: Table, column: int, tested: Sequence[TestedText], told: Told, kept: KeptLabels) -> Job:
    """Gives LookedUp."""

    def job(control: RunControl, report: Report) -> LookedUp:
        import numpy as np

        from textcls_gui.core.data.corrected import standings

        rows = np.array([text.row for text in tested if text.row is not None], dtype=np.int64)
        found = standings(table, column, rows)
        control.raise_if_stopped()
        return LookedUp(found, dict(_decisions(tested, told, found, kept.rows())))

    return job


def _decisions(
    tested: Sequence[TestedText], told: Told, found: Mapping[int, Standing], kept: frozenset[int]
) -> Iterator[tuple[int, Decision]]:
    from textcls_gui.core.data.corrected import decision_on

    for position, text in enumerate(tested):
        if text.row is None:
            continue
        numbers = (text.target,) if text.sets is None else text.sets.wanted
        wanted = frozenset(told.labels[number] for number in numbers)
        decision = decision_on(wanted, found.get(text.row), told, is_kept=text.row in kept and not text.is_right)
        if decision != "none":
            yield position, decision


def decide(table: Table, make: MakeEdit) -> Job:
    """Gives Decided."""

    def job(control: RunControl, report: Report) -> Decided:
        edit = make(table)
        table.apply(edit)
        return Decided(edit)

    return job


def mark_kept(kept: KeptLabels, row: int) -> Job:
    """Gives Decided."""

    def job(control: RunControl, report: Report) -> Decided:
        kept.mark(row, is_kept=True)
        return Decided(None)

    return job


def unmark_kept(kept: KeptLabels, row: int) -> Job:
    """Gives TakenBack."""

    def job(control: RunControl, report: Report) -> TakenBack:
        kept.mark(row, is_kept=False)
        return TakenBack(None)

    return job


def take_back(table: Table) -> Job:
    """The last edit of the data set, wherever it was made; gives TakenBack."""

    def job(control: RunControl, report: Report) -> TakenBack:
        edit = table.undo()
        return TakenBack(edit, edit is not None)

    return job
