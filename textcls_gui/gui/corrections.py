"""What a person does with an open table: looks for rows, follows what the Doctor found, changes rows, and takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from textcls_gui.core.config import Value, with_values
from textcls_gui.core.phrases import say
from textcls_gui.gui.column_parts import Part
from textcls_gui.gui.remedies import Remedy, remedy_for
from textcls_gui.gui.widgets.finding_words import title
from textcls_gui.gui.widgets.table_panel import TablePanel
from textcls_gui.gui.workers.editing import (
    MakeEdit,
    PreviewedChange,
    Search,
    as_it_is,
    edit_words,
    find_rows,
    list_skipped,
    make_edit,
    preview_edit,
    redo,
    relabelling,
    removing,
    renaming,
    restoring,
    typing_in,
    undo,
)
from textcls_gui.gui.workers.queues import InTurn, Latest
from textcls_gui.gui.workers.task import Job
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:  # these bring numpy along, which comes after the window
    import numpy as np
    from numpy.typing import NDArray

    from textcls_gui.core.data.doctor import Finding
    from textcls_gui.core.data.rows import SkippedRow
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.gui.workers.opening import Examined

SKIPPED_ROWS = "skipped_rows"


class Corrections(QObject):
    """Stands between the panel and the table of the workspace; what is slow is done by workers, edits one after the other."""

    edited = Signal()  # and the table says what holds now
    failed = Signal(object)  # Failure

    def __init__(self, panel: TablePanel, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._workspace = workspace
        self._finding: Finding | None = None
        self._is_mending = False  # all that is safe: its rows are shown, before and after
        self._edits = InTurn(workspace.start, self)
        self._search = Latest(workspace.start, self)
        self._preview = Latest(workspace.start, self)
        self._skipped = Latest(workspace.start, self)
        self._connect()

    @property
    def is_busy(self) -> bool:
        return self._edits.is_busy or self._search.is_busy or self._preview.is_busy or self._skipped.is_busy

    def begin(self) -> None:
        """With a table that was just opened: all its rows are shown."""
        for jobs in (self._search, self._preview, self._skipped):
            jobs.cancel()
        self._edits.forget()
        self._finding = None
        self._is_mending = False
        self._panel.find_bar.reset()
        self._panel.shown_rows.clear()
        self._show_history()

    def take_over(self, before: Corrections) -> None:
        """The rows that are looked at there: of a finding, or of a search."""
        if before._finding is not None:
            self._panel.doctor.mark(before._finding.kind)
            self.show_finding(before._finding)
        self._panel.find_bar.take_over(before._panel.find_bar)

    @Slot(object)
    def show_examined(self, examined: Examined) -> None:
        """The finding that is being looked at goes on, if it is still there."""
        if self._finding is None:
            self._panel.shown_rows.clear()
            if self._is_mending and examined.safe_edit is not None:  # it was undone
                self.show_all()
            elif self._is_mending:
                num_rows = self._panel.table.rows.rowCount()
                self._panel.shown_rows.show_words(self.tr("%n row(s) changed just now. Undo takes it back.", "", num_rows), has_all=False)
            else:
                self._say_what_is_shown()
            return
        kind = self._finding.kind
        found = next((finding for finding in examined.findings if finding.kind == kind), None)
        self._panel.doctor.mark(kind if found is not None else "")
        self.show_finding(found)

    @Slot()
    def set_stale(self) -> None:
        self._panel.doctor.show_stale()
        self._panel.shown_rows.set_stale()

    @Slot(object)
    def show_finding(self, finding: Finding | None) -> None:
        """Its rows alone, and its fix; None is all rows again."""
        self._finding = finding
        self._is_mending = False
        self._preview.cancel()
        self._panel.find_bar.reset()
        self._panel.shown_rows.clear()
        if finding is None:
            self._show_rows(None)
            return
        has_rows = len(finding.rows) > 0
        self._show_rows(finding.rows if has_rows else None)
        self._panel.shown_rows.show_words(self._shown_words(finding), has_all=not has_rows)
        if finding.kind == SKIPPED_ROWS and self._workspace.table is not None:
            self._skipped.ask(list_skipped(self._workspace.table))
        if finding.fix is not None:
            self._propose(finding.fix.edit, say(QCoreApplication.translate, finding.fix.template, finding.fix.values))
        elif (remedy := self._remedy_for(finding)) is not None:
            self._panel.shown_rows.offer(remedy)

    @Slot(object)
    def propose_safe(self, edit: Edit) -> None:
        self.show_all()
        import numpy as np  # here already, since a table is

        from textcls_gui.core.data.doctor.cells import distinct

        self._show_rows(distinct(np.concatenate([step.rows for step in edit.steps])))
        self._panel.shown_rows.show_words(self.tr("This is what “Fix all that is safe” will do, to these rows:"), has_all=False)
        self._propose(edit, self.tr("{0}.").format(edit_words(edit)))

    @Slot()
    def show_all(self) -> None:
        self._panel.doctor.mark("")
        self.show_finding(None)

    @Slot()
    def leave(self) -> None:
        self.show_all()
        self._panel.doctor.findings.setFocus()

    @Slot(object)
    def fix(self, edit: Edit) -> None:
        self._panel.shown_rows.set_stale()
        self._is_mending = self._finding is None
        self._edit(as_it_is(edit))

    @Slot(object)
    def apply_remedy(self, remedy: Remedy) -> None:
        """What it changes in the settings can be changed back there."""
        match remedy.kind:
            case "another text":
                self._panel.ask_for_column(Part.TEXT)
            case "another label":
                self._panel.ask_for_column(Part.LABEL)
            case "read differently":
                self._panel.read_differently_wished.emit()
            case "read more words":
                self._set("max_tokens", remedy.num_words)
            case "weigh labels":
                self._set("class_weights", "balanced")
                self._panel.shown_rows.show_words(self.tr("Done: see “Class weights” in the settings."), has_all=False)
                self._panel.shown_rows.propose(None, "")

    @Slot(object, str)
    def relabel(self, rows: NDArray[np.int64], label: str) -> None:
        choice = self._workspace.choice
        if choice is not None and choice.label is not None and len(rows):
            self._edit(relabelling(choice.label, rows, label))

    @Slot(object)
    def remove(self, rows: NDArray[np.int64]) -> None:
        if len(rows):
            self._edit(removing(rows))

    @Slot(object)
    def restore(self, rows: NDArray[np.int64]) -> None:
        if len(rows):
            self._edit(restoring(rows))

    @Slot(int, int, str)
    def type_in(self, row: int, column: int, text: str) -> None:
        self._edit(typing_in(row, column, text))

    @Slot(str, str)
    def rename(self, old: str, new: str) -> None:
        choice = self._workspace.choice
        if choice is not None and choice.label is not None:
            self._edit(renaming(choice.label, old, new, choice.separator))

    @Slot()
    def undo(self) -> None:
        if self._workspace.table is not None:
            self._edits.add(undo(self._workspace.table))

    @Slot()
    def redo(self) -> None:
        if self._workspace.table is not None:
            self._edits.add(redo(self._workspace.table))

    def _connect(self) -> None:
        panel = self._panel
        panel.undo_wished.connect(self.undo)
        panel.redo_wished.connect(self.redo)
        panel.table.relabel_wished.connect(self.relabel)
        panel.table.removal_wished.connect(self.remove)
        panel.table.restoring_wished.connect(self.restore)
        panel.table.cell_typed.connect(self.type_in)
        panel.chart.renaming_wished.connect(self.rename)
        panel.chart.rows_wished.connect(self._on_label_rows_wished)
        panel.doctor.finding_chosen.connect(self.show_finding)
        panel.doctor.safe_fixes_wished.connect(self.propose_safe)
        panel.shown_rows.show_all_wished.connect(self.show_all)
        panel.shown_rows.leave_wished.connect(self.leave)
        panel.shown_rows.fix_wished.connect(self.fix)
        panel.shown_rows.remedy_wished.connect(self.apply_remedy)
        panel.find_bar.searched.connect(self._on_searched)
        panel.find_bar.closed.connect(self._on_find_closed)
        self._edits.done.connect(self._on_edit_done)
        self._workspace.table_edited.connect(self._on_edited)
        self._edits.failed.connect(self.failed)
        self._search.answered.connect(self._on_found)
        self._search.failed.connect(self.failed)
        self._preview.answered.connect(self._on_previewed)
        self._preview.failed.connect(self.failed)
        self._skipped.answered.connect(self._on_skipped)
        self._skipped.failed.connect(self.failed)

    def _edit(self, make: MakeEdit) -> None:
        if self._workspace.table is not None:
            job: Job = make_edit(self._workspace.table, make)
            self._edits.add(job)

    def _remedy_for(self, finding: Finding) -> Remedy | None:
        return remedy_for(finding, self._workspace.config, is_file=self._panel.differently_button.isVisibleTo(self._panel))

    def _set(self, name: str, value: Value) -> None:
        self._workspace.set_config(with_values(self._workspace.config, {name: value}))

    def _propose(self, edit: Edit, order: str) -> None:
        self._panel.shown_rows.propose(edit, order)
        if self._workspace.table is not None:
            self._preview.ask(preview_edit(self._workspace.table, edit))

    def _show_rows(self, rows: NDArray[np.int64] | None) -> None:
        """The row that the person stands on stays in sight where it can."""
        table = self._panel.table
        if rows is None and not table.rows.is_filtered:
            return
        current = table.currentIndex()
        row = table.rows.row_at(current.row()) if current.isValid() else None
        table.rows.show_rows(rows)
        if row is not None and table.rows.rowCount():
            table.show_row(row)

    def _shown_words(self, finding: Finding) -> str:
        count = len(finding.rows) or finding.count
        return self.tr("%n row(s): {0}", "", count).format(title(finding))

    def _say_what_is_shown(self) -> None:
        """After rows were looked for."""
        rows = self._panel.table.rows
        self._panel.find_bar.show_count(rows.rowCount() if rows.is_filtered else None)

    def _show_history(self) -> None:
        if self._workspace.table is not None:
            self._panel.show_history(self._workspace.table)

    @Slot(object)
    def _on_edit_done(self, _nothing: object) -> None:
        self._workspace.tell_edited()

    @Slot()
    def _on_edited(self) -> None:
        """Here or on another page."""
        self._show_history()
        self._panel.table.rows.tell_changed()
        self.set_stale()
        self.edited.emit()

    @Slot(str)
    def _on_label_rows_wished(self, label: str) -> None:
        self.show_all()
        self._panel.find_bar.look_for_label(label)

    @Slot(object)
    def _on_searched(self, search: Search) -> None:
        table, choice = self._workspace.table, self._workspace.choice
        if self._finding is not None:
            self._finding = None
            self._panel.doctor.mark("")
        self._is_mending = False
        self._panel.shown_rows.clear()
        if search.is_empty or table is None or choice is None:
            self._search.cancel()
            self._show_rows(None)
            self._say_what_is_shown()
        else:
            self._search.ask(find_rows(table, choice, search))

    @Slot(object)
    def _on_found(self, rows: NDArray[np.int64]) -> None:
        self._show_rows(rows)
        self._say_what_is_shown()

    @Slot()
    def _on_find_closed(self) -> None:
        self._search.cancel()
        self._show_rows(None)
        self._panel.table.setFocus()

    @Slot(object)
    def _on_previewed(self, changes: Sequence[PreviewedChange]) -> None:
        self._panel.shown_rows.show_changes(changes)

    @Slot(object)
    def _on_skipped(self, rows: Sequence[SkippedRow]) -> None:
        reasons = [say(QCoreApplication.translate, row.template, row.values) for row in rows]
        self._panel.shown_rows.show_skipped(rows, reasons)
