"""Labels that a person has looked at and found right, though a model says something else: kept beside the data set."""

from __future__ import annotations

from pathlib import Path

import msgspec

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import read_to_change, write_whole
from textcls_gui.core.locks import changing
from textcls_gui.core.phrases import Phrase


class KeptLabels:
    """Rows of the table, in one file. A damaged file is as none: then these texts are looked at once more."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rows(self) -> frozenset[int]:
        try:
            return self._known()
        except LibraryError:
            return frozenset()

    def _known(self) -> frozenset[int]:
        """Raises LibraryError if the file cannot be read now: it is not to be written over then."""
        content = read_to_change(self._path)
        try:
            return frozenset() if content is None else frozenset(msgspec.json.decode(content, type=list[int]))
        except (ValueError, RecursionError):
            return frozenset()

    def mark(self, row: int, *, is_kept: bool) -> None:
        """Raises LibraryError if it cannot be written."""
        with changing(self._path, Phrase("What you found right")):
            rows = self._known() | {row} if is_kept else self._known() - {row}
            write_whole(self._path, msgspec.json.encode(sorted(rows)))
