"""Python's classes for those of Qt, all made before a second thread may want one.

PySide makes such a class when it is first named. That is not safe where two threads do it at once, nor where the making of one leads to
the making of another (an event filter that is shown an object of a class not seen before): the program ends without a word.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal, Slot

# Those that the program imports, and those that pyqtgraph imports besides
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus", "QtTest", "QtOpenGL", "QtOpenGLWidgets")
SLICE_SECONDS = 0.008


class QtClasses(QObject):
    """Makes them by and by, in the thread that it is started in: that is the window's."""

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = _make_each()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_some)

    def begin(self) -> None:
        self._timer.start(0)

    @Slot()
    def _make_some(self) -> None:
        until = time.perf_counter() + SLICE_SECONDS
        for _ in self._names:
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self.made.emit()


def _make_each() -> Iterator[str]:
    for name in MODULES:
        with suppress(ImportError):  # not every system has all of them, and a bundle leaves some out
            module = importlib.import_module(f"PySide6.{name}")
            for class_name in dir(module):
                getattr(module, class_name, None)
                yield class_name
