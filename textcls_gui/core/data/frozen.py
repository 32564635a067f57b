"""The test part of a data set: chosen once, the same ever after, and counted how often it has been looked at."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import read_to_change, write_whole
from textcls_gui.core.locks import changing
from textcls_gui.core.phrases import Phrase


class _Saved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rows: tuple[int, ...]
    num_looks: int


class FrozenTest:
    """Kept in one file beside the data set. A damaged file is as good as none: another test part is chosen then."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        return self._path

    def rows(self) -> NDArray[np.int64] | None:
        """Rows of the table, ascending; None before the first run. Raises LibraryError if they cannot be read now."""
        saved = self._saved()
        return None if saved is None else np.array(saved.rows, dtype=np.int64)

    @property
    def num_looks(self) -> int:
        """0 where it cannot be told."""
        try:
            saved = self._saved()
        except LibraryError:
            return 0
        return 0 if saved is None else saved.num_looks

    def look_at(self, rows: NDArray[np.int64]) -> int:
        """Note that figures on these rows are shown, and which they are if none were chosen yet; gives the number of looks so far.

        Raises:
            LibraryError: it cannot be written.
        """
        with changing(self._path, Phrase("The choice of test texts")):
            saved = self._saved() or _Saved(tuple(np.sort(rows).tolist()), 0)
            looked = _Saved(saved.rows, saved.num_looks + 1)
            write_whole(self._path, msgspec.json.encode(looked))
        return looked.num_looks

    def choose(self, rows: NDArray[np.int64]) -> None:
        """Note which rows they are, unless that is known already; nobody has looked at them yet.

        Raises:
            LibraryError: it cannot be written.
        """
        with changing(self._path, Phrase("The choice of test texts")):
            if self._saved() is None:
                write_whole(self._path, msgspec.json.encode(_Saved(tuple(np.sort(rows).tolist()), 0)))

    def forget(self) -> None:
        """The next run chooses another test part."""
        self._path.unlink(missing_ok=True)

    def _saved(self) -> _Saved | None:
        """Raises LibraryError if it cannot be read now: another test part would be chosen, and a later run would learn from this one."""
        content = read_to_change(self._path)
        try:
            return None if content is None else msgspec.json.decode(content, type=_Saved)
        except (ValueError, RecursionError):
            return None
