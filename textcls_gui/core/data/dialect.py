"""How the rows of a CSV file are written: which delimiter, and whether the first row is a header."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from itertools import islice

csv.field_size_limit(2**31 - 1)

DELIMITERS = (",", "\t", ";", "|")
SAMPLE_ROWS = 300
TEXT_NAMES = frozenset(
    "text texts message messages review reviews sentence content body comment comments question query tweet title document doc utterance "
    "description input 评论 文本 内容 句子 正文 问题 消息 标题".split()
)
LABEL_NAMES = frozenset(
    "label labels class category topic sentiment intent target tag tags type rating stars polarity emotion output answer y "
    "标签 类别 评价 分类 情感 主题 类型 意图".split()
)


def find_delimiter(sample: str) -> str:
    """The delimiter under which most rows of the sample have the same number of cells, more than one."""
    return max(DELIMITERS, key=lambda delimiter: _consistency(sample, delimiter))


def _consistency(sample: str, delimiter: str) -> float:
    rows = sample_rows(sample, delimiter)
    widths = Counter(len(row) for row in rows)
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    if width < 2:
        return 0.0
    header_agrees = len(rows[0]) == width
    return count / len(rows) + 0.2 * header_agrees


def sample_rows(sample: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)  # splitlines() would also split inside a text
    return [row for row in islice(reader, SAMPLE_ROWS) if row]


def is_named(cell: str, names: frozenset[str]) -> bool:
    return cell.strip().lower() in names


def first_row_is_header(rows: Sequence[Sequence[str]]) -> bool:
    """A header names its columns: short, distinct, not a number, and not one of the values below it."""
    if not rows:
        return False
    header = [cell.strip() for cell in rows[0]]
    if any(is_named(cell, TEXT_NAMES | LABEL_NAMES) for cell in header):
        return True
    if len(set(header)) < len(header) or any(not cell or len(cell) > 60 or _is_number(cell) for cell in header):
        return False
    below = rows[1:]
    return not any(_repeats_below(cell, [row[index].strip() for row in below if index < len(row)]) for index, cell in enumerate(header))


def _repeats_below(cell: str, values: list[str]) -> bool:
    return cell in values


def _is_number(cell: str) -> bool:
    try:
        float(cell.replace(",", "."))
    except ValueError:
        return False
    return True
