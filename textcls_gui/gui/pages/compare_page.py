"""Compare: two to five runs of the library side by side. No step of its own: Results, Library and a repeated training lead here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.widgets.comparison_view import ComparisonView
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import Page, primary_button, quiet_button
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.workers.comparing import ComparedRuns, compare_runs
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore

PATIENCE_MS = 250


class ComparePage(Page):
    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._comparing = Latest(workspace.start, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._build()
        self._connect()
        self._show_buttons()
        if workspace.compared:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.notice.clear()
        self._show_buttons()
        self._patience.start()
        self._comparing.ask(compare_runs(self._store, self._workspace.compared))

    @property
    def is_busy(self) -> bool:
        return self._comparing.is_busy

    def _store(self) -> RunStore:
        return self._workspace.store

    def _build(self) -> None:
        self.title.setText(self.tr("Compare"))
        self.setAccessibleName(self.title.text())
        self.sentence.setText(self.tr("Runs side by side, on the test texts that all of them were tested on."))
        self.notice = Notice()
        self.waiting = QLabel()
        self.waiting.setProperty("role", "muted")
        self.view = ComparisonView()
        self._stack = Views()
        self.empty = EmptyState(
            "library",
            self.tr("Nothing to compare yet"),
            self.tr("Choose two to five models in the Library, with Ctrl or Shift, and then Compare."),
            self.tr("&Go to the Library"),
        )
        for state in (self.empty, self.waiting, self.view):
            self._stack.addWidget(state)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)
        self.library_button = quiet_button(self.tr("Choose &other runs"))
        set_icon(self.library_button, "library")
        self.results_button = primary_button(self.tr("&Results"))
        self.footer.addWidget(self.library_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.results_button)

    def _connect(self) -> None:
        self._workspace.compared_changed.connect(self.refresh)
        self._comparing.answered.connect(self._on_compared)
        self._comparing.failed.connect(self._on_failed)
        self._patience.timeout.connect(self._show_waiting)
        self.empty.requested.connect(self._on_library_wanted)
        self.library_button.clicked.connect(self._on_library_wanted)
        self.results_button.clicked.connect(self._on_results_wanted)

    def _show_buttons(self) -> None:
        """While nothing is compared, the button in the middle is the one way on."""
        for button in (self.library_button, self.results_button):
            button.setVisible(bool(self._workspace.compared))

    @Slot()
    def _show_waiting(self) -> None:
        self.waiting.setText(self.tr("The runs are being compared…"))
        self._stack.setCurrentWidget(self.waiting)

    @Slot(object)
    def _on_compared(self, compared: ComparedRuns) -> None:
        self._patience.stop()
        self.view.show_compared(compared)
        self._stack.setCurrentWidget(self.view)
        self.view.tabs.setFocus()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._patience.stop()
        self.waiting.clear()
        self._stack.setCurrentWidget(self.waiting)
        self.notice.show_failure(failure)

    @Slot()
    def _on_library_wanted(self) -> None:
        self._workspace.request_page("library")

    @Slot()
    def _on_results_wanted(self) -> None:
        self._workspace.request_page("results")
