"""What a well-behaved program does beside a run: it shows on the taskbar how far it is, and says when a long one has ended."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.icons import program_icon
from textcls_gui.gui.system.notification import Notification
from textcls_gui.gui.system.taskbar import Taskbar, taskbar_for
from textcls_gui.gui.workspace import Workspace

LONG_SECONDS = 30.0  # who has waited less is still looking


class RunManners(QObject):
    def __init__(self, window: QWidget, workspace: Workspace, long_seconds: float = LONG_SECONDS) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._long_seconds = long_seconds
        self._taskbar: Taskbar | None = None
        self._percent: int | None = None
        self._began = 0.0
        self._run_before = workspace.run
        self.notification = Notification(window, program_icon())
        workspace.running_changed.connect(self._on_running_changed)
        workspace.progressed.connect(self._on_progressed)

    @Slot()
    def _on_running_changed(self) -> None:
        if self._workspace.is_running:
            self._began = time.monotonic()
            self._run_before = self._workspace.run
            self._show(0)
        else:
            self._show(None)
            self._tell()

    @Slot(object)
    def _on_progressed(self, share: float) -> None:
        if self._workspace.is_running:
            self._show(round(100 * share))

    def _show(self, percent: int | None) -> None:
        if percent != self._percent:
            self._percent = percent
            if self._taskbar is None:
                self._taskbar = taskbar_for(self._window)
            self._taskbar.show_share(percent)

    def _tell(self) -> None:
        is_long = time.monotonic() - self._began >= self._long_seconds
        is_looking = self._window.isActiveWindow() or not self._window.isVisible()
        if not self._workspace.preferences.settings.tells_when_done or is_looking or not is_long:
            return
        if self._workspace.run is not self._run_before:
            self.notification.tell(self.tr("Training is done"), self.tr("The model is in the Library, and Results shows how good it is."))
        else:
            self.notification.tell(self.tr("Training has ended"), self.tr("No model was kept. The window says why."))
