"""What a column is for, and what becomes of the other columns when a person gives one another part."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # brings numpy along, which comes after the window
    from textcls_gui.core.data.columns import ColumnChoice

NO_COLUMN = -1


class Part(Enum):
    TEXT = "text"
    ALSO_TEXT = "also text"
    LABEL = "label"
    SPLIT = "split"
    IGNORED = "ignored"


def part_in(choice: ColumnChoice, column: int) -> Part:
    if column == choice.text:
        return Part.TEXT
    if column in choice.texts:
        return Part.ALSO_TEXT
    if column == choice.label:
        return Part.LABEL
    return Part.SPLIT if column == choice.part else Part.IGNORED


def can_be(choice: ColumnChoice, column: int, part: Part) -> bool:
    """The only text column can be neither given up nor joined to itself."""
    return part in (Part.TEXT, Part.LABEL) or choice.texts != (column,)


def with_part(choice: ColumnChoice, column: int, part: Part, num_columns: int) -> ColumnChoice:
    """The choice in which the column has this part; a column that had it before changes with it, so that none has two.

    Args:
        column: NO_COLUMN as the label is a file without labels.
    """
    if not can_be(choice, column, part):
        return choice
    others = tuple(text for text in choice.texts if text != column)
    left = replace(
        choice,
        texts=others or choice.texts,
        label=None if column == choice.label else choice.label,
        part=None if column == choice.part else choice.part,
    )
    match part:
        case Part.TEXT:
            changed = replace(left, texts=(column,), label=choice.text if column == choice.label else left.label)
        case Part.ALSO_TEXT:
            changed = replace(left, texts=(*others, column))
        case Part.LABEL:
            changed = _with_label(choice, left, column, num_columns)
        case Part.SPLIT:
            changed = replace(left, part=column)
        case Part.IGNORED:
            changed = left
    return changed if changed.label == choice.label else replace(changed, separator="")


def _with_label(choice: ColumnChoice, left: ColumnChoice, column: int, num_columns: int) -> ColumnChoice:
    if column == NO_COLUMN:
        return replace(left, label=None)
    if choice.texts != (column,):
        return replace(left, label=column)
    if choice.label is not None:
        return replace(left, texts=(choice.label,), label=column)
    other = next((other for other in range(num_columns) if other not in (column, choice.part)), None)
    return choice if other is None else replace(left, texts=(other,), label=column)
