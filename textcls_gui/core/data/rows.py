"""What every reader gives: the rows of a file in blocks, how the file was read, and which rows were not imported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from textcls_gui.core.control import RunControl
from textcls_gui.core.phrases import Phrase, phrase

FileKind = Literal["delimited", "spreadsheet", "json_lines", "json", "parquet", "folder"]
Report = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file; None is found out from the file.

    `delimiter` is one or more characters; `quote` is empty where quotes are ordinary characters; `first_line` is the line of the
    file, from 1, where the table begins: the preamble above it is skipped; `sheet` is a sheet's name.
    """

    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    has_header: bool | None = None
    first_line: int | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class TableFormat:
    """How a file was read. `encoding` is Python's name, empty where the format has its own; `sheets` are all of the file's, in order."""

    kind: FileKind
    encoding: str = ""
    delimiter: str = ""
    quote: str = ""
    escape: str = ""
    has_header: bool = True
    first_line: int = 1
    sheet: str = ""
    sheets: tuple[str, ...] = ()


STANDS_ABOVE = (phrase("stands above the table and is not part of it"), phrase("stands above the table"))  # of a title, mostly


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was not imported, or a line whose bytes are wrong; `line` counts from 1.

    `template` is what follows "line 7": "has {found} cells, but the table has {expected} columns".
    """

    line: int
    template: str
    values: dict[str, str] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        return self.template.format(**self.values)

    @property
    def phrase(self) -> Phrase:
        return Phrase(self.template, **self.values)


@dataclass(frozen=True, slots=True)
class RowBlock:
    """Some thousand rows, column by column: one sequence of cells for each column, all as long as `lines`.

    `lines` says where each row begins: the line in the file, the row of the sheet or the number of the file in its folder, from 1.
    """

    lines: Sequence[int]
    cells: Sequence[Sequence[str]]
    skipped: Sequence[SkippedRow] = ()


class RowSource(Protocol):
    """An opened file, read once, in order. A missing cell is "", and every other cell is exactly the file's text."""

    @property
    def columns(self) -> tuple[str, ...]:
        """As the file says: may be empty or repeated, and may grow while blocks are read."""
        ...

    @property
    def format(self) -> TableFormat: ...

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        """A later block may have more columns than an earlier one."""
        ...


def ignore_progress(_fraction: float) -> None:
    """For callers who do not want to know how far the work is."""
