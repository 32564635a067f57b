"""One window for each folder of the person's: a second start hands its files to the first window and ends.

A lock file says who is first, and a file in a folder beside it says what to open. No connection is made between the two programs.
"""

from __future__ import annotations

import logging
import os
import sys
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

from textcls_gui.paths import UserPaths

SUFFIX = ".json"
PATIENCE_SECONDS = 10.0  # a window that is just starting on a slow disk takes this long to listen
LOOK_SECONDS = 0.02
OLD_SECONDS = 60.0
MANY_BYTES = 1_000_000  # no list of files is as long
ACTIVATION_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")  # with which a launcher lets a window come to the front

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Files to open, in the system's own bytes; `activation` is what the launcher gave."""

    files: tuple[bytes, ...] = ()
    activation: str = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(Path(os.fsdecode(file)) for file in self.files)


class OneWindow(QObject):
    """Ask `is_first` once; the first then hears by `handed_over` what later starts were given."""

    handed_over = Signal(object)  # HandedOver

    def __init__(self, paths: UserPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = paths.handed_over
        self._lock = QLockFile(str(paths.lock))
        self._lock.setStaleLockTime(0)  # a window may stay open for weeks; whether its program still runs is asked in any case
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self, files: Sequence[Path], patience: float = PATIENCE_SECONDS) -> bool:
        """False once the first window has taken the files. A window that does not answer keeps nobody from working: then this one opens
        beside it, and likewise where no lock can be made at all."""
        if self._take():
            return True
        return not self._hand_over(files, patience)

    def watch(self) -> None:
        """From now on, and for what has been handed over meanwhile."""
        if self._watcher is None and self._lock.isLocked() and self._folder.is_dir():
            self._watcher = QFileSystemWatcher([str(self._folder)], self)
            self._watcher.directoryChanged.connect(self._on_handed_over)
            self._on_handed_over()

    def leave(self) -> None:
        """Whoever starts next is the first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _take(self) -> bool:
        try:
            self._folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            logger.info("No folder for what is handed over: %s", error.strerror)
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def _hand_over(self, files: Sequence[Path], patience: float) -> bool:
        """Whether somebody has taken it. Who ends meanwhile leaves the first place to us."""
        given = HandedOver(tuple(os.fsencode(file) for file in files), _activation())
        path = self._folder / f"{uuid.uuid4().hex}{SUFFIX}"
        try:
            _write(path, given)
        except OSError as error:
            logger.info("Nothing can be handed over: %s", error.strerror)
            return False
        _let_others_come_to_the_front()
        is_settled = _waits_until(lambda: not path.exists() or self._take(), patience)
        if path.exists():
            path.unlink(missing_ok=True)
            return False
        return is_settled

    @Slot()
    def _on_handed_over(self) -> None:
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            given = _read(path)
            path.unlink(missing_ok=True)  # which tells the other program that it was heard
            if given is not None:
                self.handed_over.emit(given)


def _write(path: Path, given: HandedOver) -> None:
    beside = path.with_suffix(".new")
    beside.write_bytes(msgspec.json.encode(given))
    beside.replace(path)


def _read(path: Path) -> HandedOver | None:
    """None where it is not ours, or was left by a start that came to nothing."""
    try:
        found = path.stat()
        is_fresh = abs(time.time() - found.st_mtime) < OLD_SECONDS
        return msgspec.json.decode(path.read_bytes(), type=HandedOver) if is_fresh and found.st_size <= MANY_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None


def _waits_until(happens: Callable[[], bool], patience: float) -> bool:
    until = time.monotonic() + patience
    while not happens():
        if time.monotonic() > until:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def _activation() -> str:
    return next((os.environ[name] for name in ACTIVATION_VARIABLES if os.environ.get(name)), "")


def _let_others_come_to_the_front() -> None:
    """Windows lets only the program that was just started put a window in front, or whom it names."""
    if sys.platform == "win32":
        import ctypes

        any_program = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_program)
