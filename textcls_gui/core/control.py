"""How a person's wish reaches work that is under way: heard between two batches or two blocks of rows."""

from __future__ import annotations

import threading
import time

from textcls_gui.core.errors import Cancelled


class RunControl:
    """Pause, go on, finish now, or throw away; safe to call from any thread."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._discard = threading.Event()
        self._go = threading.Event()
        self._go.set()
        self._paused_seconds = 0.0

    def pause(self) -> None:
        self._go.clear()

    def resume(self) -> None:
        self._go.set()

    def finish(self) -> None:
        """Stop as soon as possible and keep the best model so far."""
        self._stop.set()
        self._go.set()  # a paused run must wake up to see that it should stop

    def discard(self) -> None:
        """Stop as soon as possible and keep nothing."""
        self._discard.set()
        self.finish()

    @property
    def is_stop_requested(self) -> bool:
        return self._stop.is_set()

    @property
    def is_discard_requested(self) -> bool:
        return self._discard.is_set()

    @property
    def is_paused(self) -> bool:
        return not self._go.is_set()

    @property
    def paused_seconds(self) -> float:
        """How long the work has waited so far."""
        return self._paused_seconds

    def wait_while_paused(self) -> None:
        before = time.perf_counter()
        self._go.wait()
        self._paused_seconds += time.perf_counter() - before

    def raise_if_stopped(self) -> None:
        """Raises Cancelled if a stop was asked for; for work that has no partial result."""
        if self._stop.is_set():
            raise Cancelled

    def raise_if_discarded(self) -> None:
        """Raises Cancelled if the run is to be thrown away; for work after training, which a finished run still needs."""
        if self._discard.is_set():
            raise Cancelled
