"""A report as a row of blocks: what is said, before it is HTML or PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textcls_gui.core.card.drawing import Drawing

Role = Literal["plain", "lead", "muted", "warning"]


@dataclass(frozen=True, slots=True)
class Heading:
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    words: str
    role: Role = "plain"


@dataclass(frozen=True, slots=True)
class Points:
    """A list with a dot before each."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with what they are."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """`share` of the table's width; numbers stand at the right."""

    title: str
    share: float
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `marked` are the numbers of rows that stand out, in bold."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Figure:
    """`caption` says in words what can be seen."""

    drawing: Drawing
    caption: str


@dataclass(frozen=True, slots=True)
class Code:
    """For a machine, letter by letter."""

    lines: str


Block = Heading | Paragraph | Points | Facts | Grid | Figure | Code


@dataclass(frozen=True, slots=True)
class Report:
    """`kind` stands over the title and `footer` under each page; `language` is its tag, such as en or zh-CN."""

    title: str
    kind: str
    footer: str
    language: str
    blocks: tuple[Block, ...]
