"""Which part each column of a table plays: texts, labels, or which side of the split a row is on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from textcls_gui.core.data.delimited.dialect import LABEL_NAMES, TEXT_NAMES, is_named
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import DatasetError

SAMPLE_ROWS, MIN_SAMPLE_ROWS, SAMPLE_CELLS = 2_000, 50, 500_000
Part = Literal["train", "validation", "test"]
SEPARATORS = ("|", ";", ",")
SEPARATOR_SAMPLE = 2_000
MAX_SEPARATOR = 20
_PART_NAMES = frozenset("split part set subset fold partition usage 划分 数据集".split())
_PART_WORDS: dict[str, Part] = {
    **dict.fromkeys(("train", "training", "trn", "训练", "训练集"), "train"),
    **dict.fromkeys(("validation", "valid", "val", "dev", "development", "验证", "验证集"), "validation"),
    **dict.fromkeys(("test", "testing", "tst", "eval", "evaluation", "测试", "测试集"), "test"),
}
MAX_REPEATED_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Indexes of the table's columns.

    Several columns of `texts` are joined by a line break. Without a `label` column the file is one to classify. With a `separator`,
    a cell of labels holds several. `part` is a column that says train, validation or test.
    """

    texts: tuple[int, ...]
    label: int | None = None
    separator: str = ""
    part: int | None = None

    @property
    def text(self) -> int:
        """The first of the text columns."""
        return self.texts[0]


def guess_columns(table: Table, text: int | None = None, label: int | None = None) -> ColumnChoice:
    """Names first, then looks: texts are long and differ, labels are short and repeat.

    Args:
        text, label: what the person has chosen already.
    """
    rows = next(table.blocks(sample_size(len(table.columns))), [])  # all with one query: a wide table has its price for each
    return guess_from(table.columns, rows, text, label)


def sample_size(num_columns: int) -> int:
    """How many rows are looked at for a guess: fewer where there are very many columns."""
    return max(MIN_SAMPLE_ROWS, min(SAMPLE_ROWS, SAMPLE_CELLS // max(1, num_columns)))


def guess_from(columns: Sequence[str], rows: Sequence[Sequence[str]], text: int | None = None, label: int | None = None) -> ColumnChoice:
    """The same from the first rows of a table."""
    indexes = range(len(columns))
    samples: list[Sequence[str]] = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    part = next((index for index in indexes if index not in (text, label) and _is_part(columns[index], samples[index])), None)
    indexes_left = [index for index in indexes if index != part]
    if text is None:
        others = [index for index in indexes_left if index != label] or [0]
        text = max(others, key=lambda index: _text_likeness(columns[index], samples[index]))
    others = [index for index in indexes_left if index != text]
    if label is None and others:
        likeliest = max(others, key=lambda index: _label_likeness(columns[index], samples[index]))
        label = likeliest if _label_likeness(columns[likeliest], samples[likeliest]) > 0 else None
    return ColumnChoice((text,), label, part=part)


def guess_separator(cells: Sequence[str]) -> str:
    """What stands between several labels in these cells, or "" where each holds one.

    The pieces must repeat much more than the cells: the same few labels in many combinations.
    """
    filled = [cell for cell in cells if cell.strip()]
    for separator in SEPARATORS:
        several = [cell for cell in filled if separator in cell]
        pieces = Counter(piece.strip() for cell in filled for piece in cell.split(separator))
        if not several or "" in pieces or max(map(len, pieces)) > 60:
            continue
        alone = {cell.strip() for cell in filled if separator not in cell}
        known = sum(1 for cell in several if all(piece.strip() in alone or pieces[piece.strip()] > 1 for piece in cell.split(separator)))
        if len(pieces) < MAX_REPEATED_SHARE * len(set(filled)) or (known == len(several) and len(pieces) < len(set(filled))):
            return separator
    return ""


def with_guessed_separator(table: Table, choice: ColumnChoice) -> ColumnChoice:
    if choice.label is None:
        return choice
    return replace(choice, separator=guess_separator(table.column_sample(choice.label, SEPARATOR_SAMPLE)))


def require_separator(separator: str) -> str:
    """Raises DatasetError if it is too long to stand between labels."""
    if len(separator) > MAX_SEPARATOR:
        raise DatasetError("“{found}” is too long to stand between labels.", hint="Choose a character or two.", found=separator[:80])
    return separator


def part_of(cell: str) -> Part | None:
    return _PART_WORDS.get(cell.strip().casefold())


def _is_part(name: str, cells: Sequence[str]) -> bool:
    """Most cells name a part, two different ones at least; the column is named so, or has nothing else."""
    found = [part_of(cell) for cell in cells]
    share = sum(1 for part in found if part is not None) / max(1, len(found))
    return len(set(found) - {None}) > 1 and (share == 1 or (share > 0.5 and name.strip().casefold() in _PART_NAMES))


def _text_likeness(name: str, values: Sequence[str]) -> float:
    mean_length = sum(min(len(value), 500) for value in values) / max(1, len(values))
    is_prose = sum(1 for value in values if " " in value.strip() or len(value.encode("utf-8", "replace")) > 2 * len(value)) / max(
        1, len(values)
    )
    is_text, is_label = is_named(name, TEXT_NAMES), is_named(name, LABEL_NAMES)
    return mean_length * (0.2 + is_prose) * (3 if is_text else 1) * (0.05 if is_label else 1)


def _label_likeness(name: str, values: Sequence[str]) -> float:
    filled = [value for value in values if value.strip()]
    if not filled:
        return 0.0
    distinct = len(set(filled))
    repeats = len(filled) / distinct
    mean_length = sum(map(len, filled)) / len(filled)
    if is_named(name, LABEL_NAMES):
        return 1_000.0 * repeats
    return repeats / (1 + mean_length / 20) if distinct > 1 and repeats >= 1.5 else 0.0


def column_named(table: Table, name: str) -> int:
    """The index of the column with this name; case and spaces around it do not count.

    Raises:
        DatasetError: there is none.
    """
    return place_of(name, table.columns, table.path.name)


def place_of(name: str, columns: Sequence[str], file_name: str) -> int:
    """The same among the columns of a file that is no table yet."""
    stripped = [column.strip().casefold() for column in columns]
    if name in columns:
        return columns.index(name)
    if name.strip().casefold() in stripped:
        return stripped.index(name.strip().casefold())
    known = ", ".join(f"“{column}”" for column in columns[:50])
    raise DatasetError("{file} has no column “{name}”.", hint="It has: {columns}.", file=file_name, name=name, columns=known)
