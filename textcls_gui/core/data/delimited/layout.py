"""Where in a file the table stands: the lines above it, its header of one row or several, its width."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from textcls_gui.core.data.delimited.dialect import LABEL_NAMES, TEXT_NAMES, is_named, usual_width

MAX_PREAMBLE_ROWS = 40
MAX_HEADER_ROWS = 4
JUDGED_ROWS = 200
NEAR_ROWS = 10
Rows = Sequence[Sequence[str]]

_NUMBER = re.compile(r"[-+(]?\s?[$€£¥₹]?\s?[-+]?[\d.,' \u00a0]*\d[\d.,' \u00a0]*(?:[eE][-+]?\d+)?\s?[%$€£¥)*]?")
_DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ,]\s?\d{1,2}:\d\d.*)?|\d{1,2}:\d\d(?::\d\d.*)?(?:\s?[APap]\.?[Mm]\.?)?"
    r"|\d{1,2}[- ][A-Za-z]{3,9}[- ,]+\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{4}年\d{1,2}月.*"
)
_MISSING = re.compile(r"|n/?a|nan|null|none|nil|-+|\.+|\*+|…|\?|#n/a|unknown|missing|x", re.IGNORECASE)
_LINE = re.compile(r"[-=_+|: ]*[-=_]{3}[-=_+|: ]*")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions in the rows that were looked at.

    Attributes:
        first: the first row of the table, its header if it has one.
        num_header_rows: 0 where there is no header.
        header: as many names as there are columns; none of them without a header.
    """

    first: int
    num_header_rows: int
    header: tuple[str, ...]
    width: int


@lru_cache(maxsize=20_000)
def kind_of(cell: str) -> str:
    """ "missing", "number", "date" or "text"."""
    stripped = cell.strip()
    if len(stripped) > 40:
        return "text"
    if _MISSING.fullmatch(stripped):
        return "missing"
    if _NUMBER.fullmatch(stripped):
        return "number"
    return "date" if _DATE.fullmatch(stripped) else "text"


def find_layout(rows: Rows, has_header: bool | None = None, first: int | None = None) -> Layout:
    """
    Args:
        rows: the first of the file; an empty line is a row without cells.
        has_header: what the person says; True is one row.
        first: the row at which the table begins, where that is known.
    """
    rows = rows[: MAX_PREAMBLE_ROWS + JUDGED_ROWS]
    start = _first_row(rows) if first is None else first
    table = [row for row in rows[start:] if row and not is_drawn_line(row)]
    width = usual_width(table[1:] or table)
    if not table:
        return Layout(start, 0, (), 0)
    is_header = _begins_with_names(table) if has_header is None else has_header
    if not is_header:
        return Layout(start, 0, (), max(width, len(table[0])) if len(table) == 1 else width)
    num_rows = 1 if has_header else _num_header_rows(table, width)
    header = _joined(table[:num_rows])
    return Layout(start, _span(rows, start, num_rows), *_fitted_header(header, table[num_rows:], width))


def _begins_with_names(table: Rows) -> bool:
    return first_row_is_header(table) or (len(table) > 2 and _is_spread(table[0]) and first_row_is_header(table[1:]))


def _is_spread(row: Sequence[str]) -> bool:
    """Names with gaps between them, as they stand above groups of columns."""
    places = [index for index, cell in enumerate(row) if cell.strip()]
    return 1 < len(places) < len(row) and places != list(range(len(places)))


def _span(rows: Rows, start: int, num_rows: int) -> int:
    """How many of the rows the header takes, empty and drawn lines within and below it counted."""
    position = start
    while num_rows:
        num_rows -= bool(rows[position]) and not is_drawn_line(rows[position])
        position += 1
    while position < len(rows) and is_drawn_line(rows[position]):
        position += 1
    return position - start


def is_drawn_line(row: Sequence[str]) -> bool:
    """Whether the row is nothing but a line, as it is drawn below names or above notes."""
    return any(cell.strip() for cell in row) and all(not cell.strip() or _LINE.fullmatch(cell.strip()) for cell in row)


def filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _first_row(rows: Rows) -> int:
    """The first row that is as wide and as full as the table's rows, if what stands above it looks like no row of it."""
    width = usual_width([row for row in rows if row])
    first_filled = next((number for number, row in enumerate(rows) if row), 0)
    if width < 2:
        return first_filled
    for number, row in enumerate(rows[: MAX_PREAMBLE_ROWS + 1]):
        if row and _is_table_like(row, width) and not _is_better_later(rows, number, width):
            above = [other for other in rows[:number] if other]
            return number if not above or _is_preamble(rows, number, width) else first_filled
    return first_filled


def _is_table_like(row: Sequence[str], width: int) -> bool:
    if len(row) < max(2, width - 1 - width // 10):
        return False
    count = filled(row)
    if count > width / 2 or count == width:
        return True
    return count > 1 and count >= width * 0.15 and _is_spread(row)


def _is_better_later(rows: Rows, number: int, width: int) -> bool:
    """Whether this row is too short for the table, and one that is as wide as it follows and names its columns."""
    if len(rows[number]) >= width:
        return False
    following = [row for row in rows[number + 1 : number + NEAR_ROWS] if len(row) == width]
    rest = [row for row in rows[number + 1 :] if len(row) >= width]
    if not following or rest[0] is not following[0]:
        return False
    num_before = sum(1 for row in rows[number : rows.index(rest[0])] if row)
    return (num_before < 4 or len(rest) > 2 * num_before) and first_row_is_header(rest)


def _is_preamble(rows: Rows, number: int, width: int) -> bool:
    above, row = rows[:number], rows[number]
    filled_above = [other for other in above if filled(other)]
    if not filled_above:
        return True
    if filled(filled_above[0]) == 1 and re.fullmatch(r'"?sep=.*', filled_above[0][0], re.IGNORECASE):
        return len(filled_above) == 1 or _is_preamble(rows[1:], number - 1, width)
    if all(other[0].startswith(("#", "//", "%")) for other in filled_above if other[0]):
        return True
    is_set_apart = not filled(rows[number - 1])
    is_header = _begins_with_names([other for other in rows[number:] if other])
    if width == 2:
        return all(len(other) == 1 for other in filled_above) and (is_header or is_set_apart)
    is_short = all(len(other) < width for other in filled_above)
    return (
        is_header or is_short or (is_set_apart and all(filled(other) <= 2 for other in filled_above)) or len(row) > 2 * max(map(len, above))
    )


def first_row_is_header(rows: Rows) -> bool:
    """A header names its columns: short, distinct, not a number, and not one of the values below it."""
    if not rows:
        return False
    header = [cell.strip() for cell in rows[0]]
    below = [row for row in rows[1:JUDGED_ROWS] if row and (row != rows[0] or len(row) == 1)]  # it may be repeated on each page
    if any(is_named(cell, TEXT_NAMES | LABEL_NAMES) for cell in header):
        return True
    if not any(header) or any(len(cell) > 120 for cell in header):
        return False
    evidence = sum(_evidence(cell, [row[index].strip() for row in below if index < len(row)]) for index, cell in enumerate(header))
    if abs(evidence) > 0.4:
        return evidence > 0
    if len(header) == 1 or len(set(header)) < len(header) or not all(map(_may_be_name, header)):
        return False
    return not any(cell in [row[index].strip() for row in below if index < len(row)] for index, cell in enumerate(header))


def _may_be_name(cell: str) -> bool:
    return 0 < len(cell) <= 60 and not cell.endswith((".", "!", "。", "！")) and kind_of(cell) not in ("number", "date")


def _evidence(cell: str, below: Sequence[str]) -> float:
    """Above 0 where a name rather than a value would stand above these cells, below 0 where a value would; 1 is certain."""
    told = [other for other in below if kind_of(other) != "missing"]
    if not told:
        return 0.0
    kind, share = kind_of(cell), sum(1 for other in told if kind_of(other) != "text") / len(told)
    if share >= 0.8:
        is_year = bool(_YEAR.fullmatch(cell)) and not any(map(_YEAR.fullmatch, told[:5]))
        return 1.0 if kind == "text" or is_year else -1.0 if kind != "missing" else 0.0
    if share > 0.2 or kind != "text":
        return -0.5 if kind in ("number", "date") else 0.0
    return _evidence_of_words(cell, told)


def _evidence_of_words(cell: str, told: Sequence[str]) -> float:
    mean_length = sum(map(len, told)) / len(told)
    distinct = set(told)
    if cell in distinct:
        return -0.5
    if len(cell) > max(25, 1.5 * mean_length) or (mean_length >= 25 and cell.endswith((".", "!", "。", "！"))):
        return -0.5
    if mean_length >= 20 and len(cell) * 3 <= mean_length:
        return 0.5
    return 0.5 if len(told) >= 8 and len(distinct) * 3 <= len(told) else 0.0


def _num_header_rows(table: Rows, width: int) -> int:
    """More than one where words go on standing above columns of numbers, or the names are repeated."""
    for number in range(1, min(MAX_HEADER_ROWS, len(table) - 1)):
        if not (_repeats(table[0], table[number]) or _is_name_row(table, number, width)):
            return number
    return min(MAX_HEADER_ROWS, max(1, len(table) - 1))


def _repeats(header: Sequence[str], row: Sequence[str]) -> bool:
    return len(header) > 1 and filled(header) > 1 and [cell.strip() for cell in header] == [cell.strip() for cell in row]


def _is_name_row(table: Rows, number: int, width: int) -> bool:
    row, below = table[number], table[number + 1 :][:JUDGED_ROWS]
    below = below[min(len(below) // 2, MAX_HEADER_ROWS) :]  # what follows may be names still
    if len(below) < 2 or len(row) < width - 1 or any(len(cell) > 60 for cell in row):
        return False
    typed = [index for index in range(min(len(row), width)) if _is_typed([other[index] for other in below if index < len(other)])]
    kinds = [_kind_of_name(row[index], [other[index] for other in below if index < len(other)]) for index in typed]
    named = kinds.count("text")
    return named > 0 and named >= len(typed) / 2 and not {"number", "date"} & set(kinds)


def _kind_of_name(cell: str, below: Sequence[str]) -> str:
    """Years count as names where what stands below are none."""
    is_year = _YEAR.fullmatch(cell.strip()) and not any(_YEAR.fullmatch(other.strip()) for other in below[:5])
    return "text" if is_year else kind_of(cell)


def _is_typed(cells: Sequence[str]) -> bool:
    told = [kind for kind in map(kind_of, cells) if kind != "missing"]
    return len(told) >= 2 and sum(1 for kind in told if kind != "text") >= 0.9 * len(told)


def _joined(rows: Rows) -> list[str]:
    """One name for each column: what stands above each other, joined by spaces."""
    if len(rows) == 1:
        return list(rows[0])
    width = max(map(len, rows))
    return [" ".join(row[index].strip() for row in rows if index < len(row) and row[index].strip()) for index in range(width)]


def _are_row_names(first: Sequence[str], header: Sequence[str], widths: Sequence[int]) -> bool:
    """Whether each row is one cell longer than the header since it begins with its own name, as R writes tables."""
    is_longer = len(widths) > 2 and set(widths) == {len(header) + 1}
    is_numbered = [cell.strip() for cell in first] == [str(number) for number in range(1, len(first) + 1)]
    return is_longer and (is_numbered or (len(set(first)) == len(first) and all(kind_of(cell) == "text" for cell in first)))


def _fitted_header(header: list[str], body: Rows, width: int) -> tuple[tuple[str, ...], int]:
    """The header as wide as the table; a nameless cell too many in its midst is a slip."""
    if not body:
        return tuple(header), len(header)
    while len(header) > width and not header[-1].strip():
        header = header[:-1]
    if not any(cell.strip() for row in body for cell in row[len(header) :]):
        width = min(width, len(header))  # a delimiter at the end of each row
    widths = [len(row) for row in body]
    if _are_row_names([row[0] for row in body], header, widths):
        return ("", *header), len(header) + 1
    is_least = min(widths) == len(header) and widths.count(width) < 0.9 * len(widths)
    if len(header) < width and (is_least or widths.count(len(header)) >= widths.count(width)):
        width = len(header)  # delimiters inside the texts, or cells too many
    surplus = len(header) - width
    nameless = [index for index, name in enumerate(header) if not name.strip()]
    if surplus > 0 and len(nameless) == surplus and max(map(len, body)) <= width:
        header = [name for name in header if name.strip()]
    width = max(width, len(header))
    return tuple(header + [""] * (width - len(header))), width
