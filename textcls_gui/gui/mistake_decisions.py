"""What a person decides about the mistakes of a run: kept, relabelled or removed in the data set that the run was trained on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from textcls_gui.gui.workers.deciding import Decided, LookedUp, TakenBack, decide, look_up, mark_kept, take_back, unmark_kept
from textcls_gui.gui.workers.editing import MakeEdit, relabelling, removing, restoring
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import InTurn, Latest
from textcls_gui.gui.workspace import Retraining, Workspace

if TYPE_CHECKING:  # these bring numpy along, which comes after the window
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.corrected import Decision, Standing, Told
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.core.evaluation.report import TestedText
    from textcls_gui.core.library.store import SavedRun

Obstacle = Literal["", "own file", "not noted", "no data", "another data set", "other columns"]
NOTHING_LOOKED_UP = LookedUp({}, {})


@dataclass(slots=True)
class _Made:
    """Something that was decided here; `edit` comes when it is done."""

    position: int
    is_keeping: bool
    edit: Edit | None = None


class MistakeDecisions(QObject):
    """Decisions are edits of the data set, made by workers one after the other; what holds then is looked up."""

    changed = Signal()
    taken_back = Signal(object, object)  # int | None: the position of the text, Edit | None
    failed = Signal(object)  # Failure

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self._told: Told | None = None
        self._has_rows = False
        self._looked = NOTHING_LOOKED_UP
        self._made: list[_Made] = []
        self._doing: _Made | None = None  # begun and not done yet
        self._wishes: deque[Callable[[], None]] = deque()  # one after the other: what undo means depends on what was done before it
        self._changed_rows: set[int] = set()
        self._edits = InTurn(workspace.start, self)
        self._looking = Latest(workspace.start, self)
        self._edits.done.connect(self._on_done)
        self._edits.failed.connect(self._on_failed)
        self._edits.idle.connect(self._do_next)
        self._looking.answered.connect(self._on_looked_up)
        self._looking.failed.connect(self.failed)
        workspace.table_edited.connect(self._look)
        workspace.table_changed.connect(self._begin)
        workspace.dataset_changed.connect(self._on_dataset_changed)
        workspace.running_changed.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        return self._edits.is_busy or self._looking.is_busy or bool(self._wishes)

    def show_run(self, run: SavedRun) -> None:
        from textcls_gui.core.data.corrected import Told
        from textcls_gui.core.data.splitting import MERGED_LABEL

        labels = run.report.labels
        has_merged = run.config.split.rare_labels == "merge" and run.report.several is None and labels[-1].startswith(MERGED_LABEL)
        origin = run.record.origin
        separator = origin.choice.separator if origin is not None and run.report.several is not None else ""
        self._has_rows = any(tested.row is not None for tested in run.tested)
        self._run, self._told = run, Told(labels, separator, labels[-1] if has_merged else "")
        self._begin()

    def take_over(self, before: MistakeDecisions) -> None:
        """What was decided there can be undone here."""
        self._made = list(before._made)
        self._changed_rows = set(before._changed_rows)

    @property
    def obstacle(self) -> Obstacle:
        """Why nothing can be decided here."""
        run, workspace = self._run, self._workspace
        if run is None:
            return "no data"
        if run.record.origin is None:
            return "not noted"
        if not self._has_rows:
            return "own file"
        if workspace.table is None:
            return "no data"
        if workspace.dataset_id != run.record.origin.dataset_id:
            return "another data set"
        return "" if run.record.origin.is_same_column(workspace.dataset_id, workspace.choice) else "other columns"

    @property
    def dataset_to_open(self) -> str:
        """The id of the run's own data set, where it is kept and not the one that is open."""
        origin = None if self._run is None else self._run.record.origin
        if origin is None or self.obstacle not in ("no data", "another data set") or not self._workspace.has_dataset(origin.dataset_id):
            return ""
        return origin.dataset_id

    @property
    def decisions(self) -> Mapping[int, Decision]:
        """By position among the tested texts; those without one are left out."""
        return self._looked.decisions

    def decision(self, position: int) -> Decision:
        return self._looked.decisions.get(position, "none")

    @property
    def num_corrections(self) -> int:
        return sum(1 for decision in self._looked.decisions.values() if decision != "kept")

    @property
    def num_kept(self) -> int:
        return sum(1 for decision in self._looked.decisions.values() if decision == "kept")

    @property
    def separator(self) -> str:
        """Stands between several labels; empty where a text has one."""
        return "" if self._told is None else self._told.separator

    def labels_now(self, position: int) -> tuple[str, ...]:
        """As the table has them."""
        from textcls_gui.core.data.dataset import labels_in

        standing = self._standing(position)
        return () if standing is None else labels_in(standing.cell, self.separator)

    def answer(self, position: int) -> tuple[str, ...] | None:
        """The labels that the model gives; None where these are no labels of the table."""
        assert self._run is not None
        assert self._told is not None
        tested, labels = self._run.tested[position], self._run.report.labels
        if tested.sets is not None:
            return tuple(labels[number] for number in tested.sets.given)
        label = labels[tested.predicted]
        return None if label == self._told.merged else (label,)

    @property
    def known_labels(self) -> tuple[str, ...]:
        """Those of the data set, the commonest first."""
        dataset = self._workspace.dataset
        return dataset.labels if dataset is not None else self._run.report.labels if self._run is not None else ()

    # ---- deciding

    def keep(self, position: int) -> None:
        """The label is right, and the model is wrong."""
        if self.decision(position) == "none":
            self._do(partial(self._keep, position))

    def relabel(self, position: int, labels: Sequence[str]) -> None:
        from textcls_gui.core.data.corrected import cell_of

        choice = self._workspace.choice
        if choice is not None and choice.label is not None and frozenset(labels) != frozenset(self.labels_now(position)):
            self._do(partial(self._edit, position, relabelling(choice.label, self._rows(position), cell_of(tuple(labels), self.separator))))

    def remove(self, position: int) -> None:
        self._do(partial(self._edit, position, removing(self._rows(position))))

    def restore(self, position: int) -> None:
        self._do(partial(self._edit, position, restoring(self._rows(position))))

    @property
    def can_undo(self) -> bool:
        table = self._workspace.table
        return self.obstacle == "" and table is not None and (self._made_last_is_keeping or table.undo_edit is not None)

    @property
    def to_undo(self) -> Edit | None:
        """None where a label that was kept would be looked at again."""
        table = self._workspace.table
        return None if table is None or self._made_last_is_keeping else table.undo_edit

    def undo(self) -> None:
        """What was done last: here, or by another edit of the data set."""
        self._do(self._undo)

    def _undo(self) -> None:
        table, kept = self._workspace.table, self._workspace.kept_labels
        if self.obstacle or table is None:
            return
        if self._made_last_is_keeping and kept is not None:
            row = self._row(self._made[-1].position)
            assert row is not None
            self._edits.add(unmark_kept(kept, row))
        else:
            self._edits.add(take_back(table))

    # ---- training again

    @property
    def is_up_to_date(self) -> bool:
        """The data set has been counted again since the last correction."""
        from textcls_gui.core.data.corrected import is_up_to_date

        dataset, standings = self._workspace.dataset, self._looked.standings
        changed = {row: standings[row] for row in self._changed_rows if row in standings}
        return dataset is not None and not self.is_busy and is_up_to_date(dataset, changed)

    def retraining(self) -> Retraining | None:
        run = self._run
        if run is None or run.record.origin is None:
            return None
        import numpy as np  # here already, since a run is

        rows = [tested.row for tested in run.tested if tested.row is not None]
        are_all = len(rows) == run.report.num_texts
        vectors = Path(run.record.origin.vectors) if run.record.origin.vectors else None
        settled = np.array(rows, dtype=np.int64) if are_all else None
        return Retraining(run.summary.run_id, run.summary.name, run.config, settled, vectors)

    # ---- behind it

    @property
    def _made_last_is_keeping(self) -> bool:
        return bool(self._made) and self._made[-1].is_keeping

    def _tested(self, position: int) -> TestedText | None:
        return None if self._run is None else self._run.tested[position]

    def _row(self, position: int) -> int | None:
        tested = self._tested(position)
        return None if tested is None or self.obstacle else tested.row

    def _rows(self, position: int) -> NDArray[np.int64]:
        import numpy as np

        row = self._row(position)
        return np.array([] if row is None else [row], dtype=np.int64)

    def _standing(self, position: int) -> Standing | None:
        tested = self._tested(position)
        return None if tested is None or tested.row is None else self._looked.standings.get(tested.row)

    def _do(self, wish: Callable[[], None]) -> None:
        self._wishes.append(wish)
        self._do_next()

    @Slot()
    def _do_next(self) -> None:
        while self._wishes and not self._edits.is_busy:
            self._wishes.popleft()()

    def _keep(self, position: int) -> None:
        row, kept = self._row(position), self._workspace.kept_labels
        if row is not None and kept is not None:
            self._note(position, is_keeping=True)
            self._edits.add(mark_kept(kept, row))

    def _edit(self, position: int, make: MakeEdit) -> None:
        if self._row(position) is not None and self._workspace.table is not None:
            self._note(position, is_keeping=False)
            self._edits.add(decide(self._workspace.table, make))

    def _note(self, position: int, *, is_keeping: bool) -> None:
        made = _Made(position, is_keeping)
        self._made.append(made)
        self._doing = made

    @Slot()
    def _begin(self) -> None:
        """With another run, or another data set."""
        self._edits.forget()
        self._made.clear()
        self._doing = None
        self._looked = NOTHING_LOOKED_UP
        self._wishes.clear()
        self._changed_rows.clear()
        self._look()
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        workspace = self._workspace
        if self.obstacle or self._run is None or workspace.table is None or workspace.choice is None or workspace.choice.label is None:
            self._looking.cancel()
            return
        kept = workspace.kept_labels
        assert kept is not None
        assert self._told is not None
        self._looking.ask(look_up(workspace.table, workspace.choice.label, self._run.tested, self._told, kept))

    @Slot(object)
    def _on_looked_up(self, looked: LookedUp) -> None:
        assert self._run is not None
        self._looked = looked
        rows = (self._run.tested[position].row for position, decision in looked.decisions.items() if decision != "kept")
        self._changed_rows.update(row for row in rows if row is not None)
        self.changed.emit()

    @Slot(object)
    def _on_done(self, result: Decided | TakenBack) -> None:
        if isinstance(result, Decided):
            assert self._doing is not None
            self._doing.edit = result.edit
            self._tell(is_table_edited=result.edit is not None)
            return
        position = None
        if self._made and self._is_that(self._made[-1], result.edit):
            position = self._made.pop().position
        self._tell(is_table_edited=result.edit is not None)
        if result.has_changed:
            self.taken_back.emit(position, result.edit)

    @staticmethod
    def _is_that(made: _Made, edit: Edit | None) -> bool:
        if edit is None or made.edit is None:
            return made.is_keeping and edit is None
        return (made.edit.template, made.edit.values) == (edit.template, edit.values)

    def _tell(self, *, is_table_edited: bool) -> None:
        if is_table_edited:
            self._workspace.tell_edited()  # and hears it itself
        else:
            self._look()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._made.clear()
        self._doing = None
        self._look()
        self.failed.emit(failure)

    @Slot()
    def _on_dataset_changed(self) -> None:
        self.changed.emit()
