"""One after the other, between the programs and threads that change the same file."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import IO

from textcls_gui.core.errors import LibraryError, called
from textcls_gui.core.files import cannot_write

LOCK_FILE = ".lock"
PATIENCE_SECONDS = 10.0  # a change takes milliseconds: who waits longer, waits for a program that hangs
WAIT_SECONDS = 0.01
NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)  # some network drives know none


@contextmanager
def changing(path: Path, name: str = "", *, patience: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Held while a file in this folder of our own is read, changed and written: nobody else changes any file in it meanwhile.

    The folder is made if it is not there. The system lets go of it when a program ends, however it ends.

    Args:
        name: what a person calls the file; a refusal within then does too.

    Raises:
        LibraryError: nothing can be written there, or another program does not let go.
    """
    with called(name) if name else nullcontext():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = (path.parent / LOCK_FILE).open("ab")
        except OSError as error:
            raise cannot_write(path, error) from error
        with file:
            _take(file, path, time.monotonic() + patience)
            yield


def _take(file: IO[bytes], path: Path, until: float) -> None:
    while not try_to_hold(file):
        if time.monotonic() > until:
            raise LibraryError(
                "{name} is being changed by another window of this program, which does not finish.",
                hint="Close the other window, then try again. Nothing was changed.",
                name=path.name,
            )
        time.sleep(WAIT_SECONDS)


if sys.platform == "win32":
    import msvcrt

    def try_to_hold(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno in NO_LOCKS
        return True

else:
    import fcntl

    def try_to_hold(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno in NO_LOCKS
        return True
