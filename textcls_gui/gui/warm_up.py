"""What costs seconds to import comes in behind the window, which must not notice."""

from __future__ import annotations

import atexit
import gc
import importlib
import logging
import threading
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


class WarmUp(QThread):
    """Start it when the window is on the screen, and only then: no module named above may be imported by the window's thread before."""

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
            libraries = threading.Thread(target=load_torch_libraries, name="libraries")
            if "core" in self._parts:
                libraries.start()  # the linker needs no interpreter: on the second core, while this thread imports the rest
            if "evaluation" in self._parts:
                load_scipy_libraries()
            for part in self._parts:
                if part == "core":
                    libraries.join()
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
