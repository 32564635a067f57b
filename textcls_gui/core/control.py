"""How a person's wish reaches work that is under way: heard between two batches or two blocks of rows."""

from __future__ import annotations

import threading

from textcls_gui.core.errors import Cancelled
from textcls_gui.core.running_time import running_seconds


class RunControl:
    """Pause, go on, finish now, set aside for later, or throw away; safe to call from any thread."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._discard = threading.Event()
        self._aside = threading.Event()
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

    def set_aside(self) -> None:
        """Stop as soon as possible, with no result, and keep all that is needed to go on later; where nothing is kept, as `discard`."""
        self._aside.set()
        self.discard()

    @property
    def is_stop_requested(self) -> bool:
        return self._stop.is_set()

    @property
    def is_discard_requested(self) -> bool:
        return self._discard.is_set()

    @property
    def is_set_aside(self) -> bool:
        return self._aside.is_set()

    @property
    def is_paused(self) -> bool:
        return not self._go.is_set()

    @property
    def paused_seconds(self) -> float:
        """How long the work has waited so far."""
        return self._paused_seconds

    def wait_while_paused(self) -> None:
        before = running_seconds()
        self._go.wait()
        self._paused_seconds += running_seconds() - before

    def raise_if_stopped(self) -> None:
        """Raises Cancelled if a stop was asked for; for work that has no partial result."""
        if self._stop.is_set():
            raise Cancelled

    def raise_if_discarded(self) -> None:
        """Raises Cancelled if the run is to be thrown away; for work after training, which a finished run still needs."""
        if self._discard.is_set():
            raise Cancelled
