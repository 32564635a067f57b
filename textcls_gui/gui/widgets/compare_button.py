"""“Compare with…”: the other runs of the library, of which one is shown beside the run that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from textcls_gui.gui.widgets.runs_menu import RunsMenu
from textcls_gui.gui.workers.comparing import other_runs
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore, RunSummary, SavedRun

MOST_RUNS = 30


class CompareButton(QPushButton):
    """Its menu is looked up when it is opened: runs come and go."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self.setText(self.tr("C&ompare with…"))
        self.setToolTip(self.tr("Which texts another run gets right and this one wrong, and whether that is more than chance"))
        self.runs_menu = RunsMenu(self)
        self._looking = Latest(workspace.start, self)
        self._looking.answered.connect(self._on_found)
        self.clicked.connect(self._on_clicked)
        self.runs_menu.triggered.connect(self._on_chosen)

    def show_run(self, run: SavedRun | None) -> None:
        self._run = run
        self.setVisible(run is not None)

    def _store(self) -> RunStore:
        return self._workspace.store

    @Slot()
    def _on_clicked(self) -> None:
        if self._run is not None:
            self._looking.ask(other_runs(self._store, self._run.summary.run_id))

    @Slot(object)
    def _on_found(self, runs: tuple[RunSummary, ...]) -> None:
        self.runs_menu.clear()
        for run in runs[:MOST_RUNS]:
            when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(run.created.timestamp())), QLocale.FormatType.ShortFormat)
            self.runs_menu.add_run(run.run_id, run.name, when)
        self.runs_menu.pop_up()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if self._run is not None and action.data():
            self._workspace.compare((self._run.summary.run_id, str(action.data())))
