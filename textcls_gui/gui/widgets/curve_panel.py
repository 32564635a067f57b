"""The curves of a run with all that belongs to them: what the coach says, their table, how they are seen, and how they become files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from textcls_gui.core.training.coach import Advice
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.plots.curve_view import EarlierRun
from textcls_gui.gui.plots.curves import TrainingCurves
from textcls_gui.gui.plots.pictures import Drawing, drawing_of
from textcls_gui.gui.widgets.coach_line import CoachLine
from textcls_gui.gui.widgets.curve_controls import CurveControls
from textcls_gui.gui.widgets.epochs_table import EpochsTable
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedPlot, ExportedTable
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.workers.earlier_runs import StoreOf
from textcls_gui.gui.workers.queues import Start

if TYPE_CHECKING:  # brings in the core, which the window's thread must not wait for
    from textcls_gui.core.data.tables.results_file import ResultTable


class CurvePanel(QWidget):
    explanation_wanted = Signal(object)  # str: a place in the help

    def __init__(self, start: Start, store: StoreOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_over = True
        self._is_several = False
        self.coach = CoachLine()
        self.curves = TrainingCurves()
        self.table = EpochsTable()
        self.controls = CurveControls(start, store)
        self.export = ExportButton(start)
        self._build()
        self.curves.advised.connect(self._on_advised)
        self.curves.epochs_changed.connect(self._on_epochs_changed)
        self.coach.explanation_wanted.connect(self.explanation_wanted)
        self.controls.changed.connect(self.curves.show_view)
        self.controls.earlier.chosen.connect(self._on_earlier_chosen)
        self._offer()

    def show_kind(self, *, is_several: bool) -> None:
        """Whether a text may have several labels."""
        self._is_several = is_several
        self.curves.show_kind(is_several=is_several)
        self.table.show_kind(is_several=is_several)
        self.controls.earlier.show_run("", is_several=is_several)

    def show_run(self, run_id: str) -> None:
        """The run whose curves are shown has come to its end, and is in the library."""
        self.controls.earlier.show_run(run_id, is_several=self._is_several)

    def show_over(self, is_over: bool) -> None:
        """Whether the run has come to its end: the coach then speaks of it in the past."""
        self._is_over = is_over
        self._on_advised(self.curves.advice)

    def _build(self) -> None:
        self._stack = Views()
        self._stack.addWidget(self.curves)
        self._stack.addWidget(self.table)
        self.view_button = _tool(self.tr("&View"), "sliders-horizontal")
        self.view_button.setToolTip(self.tr("How the curves are drawn, and earlier runs under them"))
        self.table_button = _tool(self.tr("As a ta&ble"), "table-2")
        self.table_button.setToolTip(self.tr("The same figures as a table, one row for each epoch"))
        self.view_button.toggled.connect(self.controls.setVisible)
        self.table_button.toggled.connect(self._on_table_toggled)
        self.controls.hide()
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.view_button)
        tools.addWidget(self.table_button)
        tools.addWidget(self.export, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.coach)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.controls)
        layout.addLayout(tools)

    def _offer(self) -> None:
        """Nothing before the first epoch."""
        if not self.curves.history:
            self.export.offer(())
        elif not self.export.exported:
            self.export.offer(
                (
                    ExportedPlot(self.tr("Curves"), "curves", self._drawing, can_copy=True),
                    ExportedTable(self.tr("Epochs"), "epochs", self._epochs, can_copy=True),
                    ExportedTable(self.tr("All batches"), "batches", self._batches),
                )
            )

    def _drawing(self) -> Drawing:
        return drawing_of(self.curves)

    def _epochs(self) -> ResultTable:
        from textcls_gui.gui.workers.result_tables import epochs_table

        return epochs_table(self.curves.history, self.curves.earlier)

    def _batches(self) -> ResultTable:
        from textcls_gui.gui.workers.result_tables import batches_table

        return batches_table(*self.curves.batches())

    @Slot(object)
    def _on_advised(self, advice: Advice | None) -> None:
        self.coach.show_advice(advice, is_over=self._is_over)

    @Slot()
    def _on_epochs_changed(self) -> None:
        self.table.show_epochs(self.curves.history)
        self._offer()

    @Slot(object)
    def _on_earlier_chosen(self, runs: Sequence[EarlierRun]) -> None:
        self.curves.show_earlier(runs)

    @Slot(bool)
    def _on_table_toggled(self, is_table: bool) -> None:
        self._stack.setCurrentWidget(self.table if is_table else self.curves)
        self.view_button.setEnabled(not is_table)
        self.controls.setVisible(self.view_button.isChecked() and not is_table)


def _tool(words: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setProperty("role", "quiet")
    set_icon(button, icon)
    return button
