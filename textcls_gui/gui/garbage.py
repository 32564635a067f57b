"""Python's cyclic garbage, collected by the window's thread alone.

A cycle may hold parts of a window. Python collects in whichever thread happens to allocate, and a worker that takes such parts apart while
Qt lays them out ends the program; so nothing is collected on its own any more.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 200


class GarbageCollection(QObject):
    """From the moment it is made, Python collects nothing by itself in any thread; from `begin`, this does, as often as Python would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    @Slot()
    def begin(self) -> None:
        """Not while modules are being imported: what they leave behind is large, and none of it is garbage."""
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """The oldest generation that is due, if any; that takes the younger ones with it."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def end(self) -> None:
        self._timer.stop()
        gc.enable()
