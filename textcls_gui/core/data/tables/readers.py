"""Who reads from a database just now, so that its connection can be exchanged while nobody does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LOOK_SECONDS = 0.01


class Readers:
    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._num_reading = 0
        self._is_exchanged = False

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Waits where the connection is being exchanged."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_exchanged)
            self._num_reading += 1
        try:
            yield
        finally:
            with self._changed:
                self._num_reading -= 1
                self._changed.notify_all()

    @contextmanager
    def away(self, is_free: Callable[[], bool], patience: float) -> Iterator[bool]:
        """Whether nobody reads, nor begins to until this ends; `is_free` is asked too, for who reads without telling.

        Args:
            patience: seconds for which to wait for that.
        """
        until = time.monotonic() + patience
        with self._changed:
            while not (is_away := self._num_reading == 0 and is_free()) and time.monotonic() < until:
                self._changed.wait(LOOK_SECONDS)
            self._is_exchanged = is_away
        try:
            yield is_away
        finally:
            with self._changed:
                self._is_exchanged = False
                self._changed.notify_all()
