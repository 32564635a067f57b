"""The real program, driven as a person would, with a watch on how long its window leaves its events waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from textcls_gui.core.config import Value, with_values
from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.pages.data_page import DataPage
from textcls_gui.gui.program import Program
from textcls_gui.gui.workspace import Workspace
from textcls_gui.paths import UserPaths

TICK_MS = 5
WAKE_MS = 5
PATIENCE_SECONDS = 1_800


class Ticks(QObject):
    """The gaps, in milliseconds, between the ticks of a 5 ms timer in the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return list(self.gaps)

    @Slot()
    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1_000 * (now - self._last))
        self._last = now


class Driver:
    """One program with one window."""

    def __init__(self) -> None:
        self.program = Program([])
        self.window: MainWindow = self.program.open_window(UserPaths.locate())
        self.wait(lambda: self.window.is_complete and self.window.is_warm)  # a person takes longer than that to begin

    @property
    def workspace(self) -> Workspace:
        return self.window.workspace

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window live until the condition holds."""
        until = time.monotonic() + PATIENCE_SECONDS
        waker = QTimer()  # lets the window sleep as it does for a person, and not take the interpreter from its workers all the time
        waker.start(WAKE_MS)
        while not condition():
            self.program.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise TimeoutError("the window did not come to the awaited state")

    def rest(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() > until)

    def open_file(self, path: Path) -> None:
        self.window.open_path(path)
        page = self.window.page("data")
        assert isinstance(page, DataPage)
        self.wait(lambda: self.workspace.table is not None and self.workspace.table.path == path and not page.is_busy)

    def train(self, **values: Value) -> None:
        """From the press on Train until the results are there."""
        self.start_training(**values)
        self.wait(lambda: not self.workspace.is_running)

    def start_training(self, **values: Value) -> None:
        self.workspace.set_config(with_values(self.workspace.config, values))
        self.workspace.request_training()
        self.wait(lambda: self.workspace.is_running)

    def close(self) -> None:
        self.workspace.close()
        self.window.close()
        self.wait(lambda: not self.window.isVisible())
