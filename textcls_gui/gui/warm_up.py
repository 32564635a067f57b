"""What costs seconds to import comes in behind the window, which must not notice."""

from __future__ import annotations

import atexit
import gc
import importlib
import logging
import threading
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, QThread, Signal

from textcls_gui.gui.libraries import load_scipy_libraries, load_torch_libraries
from textcls_gui.gui.workers.failure import failure_of

logger = logging.getLogger(__name__)
atexit.register(gc.unfreeze)  # duckdb complains aloud, at the very end, of what was never collected

Part = Literal["data", "plots", "core", "results", "evaluation"]
MODULES: dict[Part, tuple[str, ...]] = {
    "data": ("textcls_gui.gui.pages.data_page",),
    "plots": (
        "numpy",
        "textcls_gui.core.data.doctor",
        "textcls_gui.core.data.reading",
        "textcls_gui.core.data.tables.store",
        "textcls_gui.core.data.frozen",
        "textcls_gui.core.data.splitting",
        "pyqtgraph",
        "textcls_gui.gui.pages.model_page",
        "textcls_gui.gui.pages.train_page",
    ),
    "core": ("torch", "textcls_gui.core.library.store", "textcls_gui.core.prediction", "textcls_gui.core.experiment"),
    "results": (
        "textcls_gui.gui.pages.results_page",
        "textcls_gui.gui.pages.try_page",
        "textcls_gui.gui.pages.library_page",
        "textcls_gui.gui.pages.compare_page",
    ),
    "evaluation": ("scipy.stats", "sklearn.feature_extraction.text", "sklearn.linear_model", "sklearn.metrics"),
}


@cache
def load_torch_ahead() -> threading.Thread:
    """The linker needs no interpreter: it works on the second core while this one does something else."""
    thread = threading.Thread(target=load_torch_libraries, name="libraries")
    thread.start()
    return thread


class WarmUp(QThread):
    """Start it when the window is on the screen and all of Qt's classes are made (`QtClasses`), and only then: no module named above may
    be imported by the window's thread before."""

    brought = Signal(object)  # Part
    failed = Signal(object)  # Failure

    def __init__(self, *parts: Part, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_cancelled = threading.Event()

    def cancel(self) -> None:
        """Heard between two modules."""
        self._is_cancelled.set()

    def run(self) -> None:
        try:
            if "core" in self._parts:
                load_torch_ahead()
            if "evaluation" in self._parts:
                load_scipy_libraries()
            for part in self._parts:
                if part == "core":
                    load_torch_ahead().join()
                for name in MODULES[part]:
                    if self._is_cancelled.is_set():
                        return
                    importlib.import_module(name)
                self.brought.emit(part)
        except Exception as error:
            logger.exception("The program is not complete")
            self.failed.emit(failure_of(error))
        finally:
            gc.freeze()  # modules live as long as the program: later collections need not look at them
