"""Rows on their way from a file into a table: gathered into blocks, and the words for a file that cannot be opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from textcls_gui.core.data.rows import RowBlock, SkippedRow
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.reasons import reason_of

BLOCK_ROWS = 2_000
BLOCK_CHARACTERS = 500_000


class BlockBuilder:
    """Rows of any width, turned into blocks that are as wide as the widest row so far."""

    def __init__(self, width: int = 0) -> None:
        self.width = width
        self._lines: list[int] = []
        self._rows: list[Sequence[str]] = []
        self._skipped: list[SkippedRow] = []
        self._num_characters = 0

    def add(self, line: int, row: Sequence[str]) -> None:
        self._lines.append(line)
        self._rows.append(row)
        self._num_characters += sum(map(len, row))
        self.width = max(self.width, len(row))

    def skip(self, line: int, template: str, values: dict[str, str] | None = None) -> None:
        self._skipped.append(SkippedRow(line, template, values or {}))

    @property
    def is_full(self) -> bool:
        return max(len(self._rows), len(self._skipped)) >= BLOCK_ROWS or self._num_characters >= BLOCK_CHARACTERS

    @property
    def is_empty(self) -> bool:
        return not self._rows and not self._skipped

    def take(self) -> RowBlock:
        """What was gathered since the last time."""
        width = self.width
        rows = [row if len(row) == width else (*row, *[""] * (width - len(row))) for row in self._rows]
        cells = list(zip(*rows, strict=True)) if rows else [()] * width
        block = RowBlock(self._lines, cells, self._skipped)
        self._lines, self._rows, self._skipped, self._num_characters = [], [], [], 0
        return block


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Put what the system says about a file into a person's words.

    Raises:
        DatasetError: instead of any OSError.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise DatasetError("There is no file {name}.", hint="Check its name and folder: {path}.", name=path.name, path=path) from error
    except PermissionError as error:
        raise DatasetError(
            "The file {name} may not be opened.",
            hint="Close it in the other program where it is open, or check that you are allowed to read it.",
            name=path.name,
        ) from error
    except OSError as error:
        raise DatasetError(
            "The file {name} cannot be read: {reason}.",
            hint="Check that it still exists, that you may open it, and that no other program has locked it.",
            name=path.name,
            reason=reason_of(error),
        ) from error
