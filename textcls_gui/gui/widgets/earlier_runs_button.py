"""Which earlier runs are drawn under the curves: a menu with a tick at each that is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from textcls_gui.gui.plots.curve_plot import MOST_EARLIER
from textcls_gui.gui.plots.curve_view import EarlierRun
from textcls_gui.gui.widgets.runs_menu import RunsMenu
from textcls_gui.gui.workers.earlier_runs import StoreOf, earlier_runs
from textcls_gui.gui.workers.queues import Latest, Start


class EarlierRunsButton(QToolButton):
    """Its menu is looked up when it is opened: runs come and go."""

    chosen = Signal(object)  # tuple of EarlierRun

    def __init__(self, start: Start, store: StoreOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shown_run = ""
        self._is_several = False
        self._chosen: tuple[EarlierRun, ...] = ()
        self._found: tuple[EarlierRun, ...] = ()
        self.setText(self.tr("Earlier runs…"))
        self.setToolTip(self.tr("Draw what earlier runs did on their validation texts under these curves, %n at most", "", MOST_EARLIER))
        self.runs_menu = RunsMenu(self)
        self.runs_menu.setToolTipsVisible(True)
        self.runs_menu.triggered.connect(self._on_triggered)
        self._looking = Latest(start, self)
        self._looking.answered.connect(self._on_found)
        self.clicked.connect(self._on_clicked)

    def show_run(self, run_id: str, *, is_several: bool) -> None:
        """The run whose curves are shown is not among the earlier ones; runs of the other kind cannot be compared with it."""
        kept = tuple(run for run in self._chosen if run.run_id != run_id) if is_several == self._is_several else ()
        self._shown_run, self._is_several = run_id, is_several
        self._choose(kept)

    def clear(self) -> None:
        self._choose(())

    def _choose(self, runs: tuple[EarlierRun, ...]) -> None:
        if runs != self._chosen:
            self._chosen = runs
            self.chosen.emit(runs)

    @Slot()
    def _on_clicked(self) -> None:
        self._looking.ask(earlier_runs(self._store, is_several=self._is_several, without=self._shown_run))

    @Slot(object)
    def _on_found(self, runs: tuple[EarlierRun, ...]) -> None:
        self._found = runs
        self.runs_menu.clear()
        chosen = {run.run_id for run in self._chosen}
        for run in runs:
            action = self.runs_menu.add_run(run.run_id, run.name, run.when)
            action.setCheckable(True)
            action.setChecked(run.run_id in chosen)
            action.setEnabled(run.run_id in chosen or len(chosen) < MOST_EARLIER)
        self.runs_menu.pop_up()

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        ids = {run.run_id for run in self._chosen} ^ {action.data()}
        self._choose(tuple(run for run in (*self._found, *self._chosen) if run.run_id in ids)[:MOST_EARLIER])
