"""What one program works on and no other may: held by the system as long as the program lives, however it ends."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import IO

from textcls_gui.core.locks import try_to_hold


class Held:
    """Until `release`, or until the program ends."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def take(cls, path: Path) -> Held | None:
        """None where another has it. Raises OSError where the file cannot be made."""
        file = path.open("ab")
        if try_to_hold(file):
            return cls(path, file)
        file.close()
        return None

    def release(self) -> None:
        with suppress(OSError):
            self._path.unlink()  # before it is let go, so that nobody takes a file that is on its way out
        self._file.close()


def is_held(path: Path) -> bool:
    """By this program or another."""
    try:
        file = path.open("rb+")
    except OSError:
        return False
    with file:
        return not try_to_hold(file)
