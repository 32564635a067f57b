"""Labels that a person has looked at and found right, though a model says something else: kept beside the data set."""

from __future__ import annotations

from pathlib import Path

import msgspec

from textcls_gui.core.files import write_whole
from textcls_gui.core.locks import changing


class KeptLabels:
    """Rows of the table, in one file. A damaged file is as none: then these texts are looked at once more."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rows(self) -> frozenset[int]:
        try:
            return frozenset(msgspec.json.decode(self._path.read_bytes(), type=list[int]))
        except (OSError, ValueError, RecursionError):
            return frozenset()

    def mark(self, row: int, *, is_kept: bool) -> None:
        """Raises LibraryError if it cannot be written."""
        with changing(self._path):
            rows = self.rows() | {row} if is_kept else self.rows() - {row}
            write_whole(self._path, msgspec.json.encode(sorted(rows)))
