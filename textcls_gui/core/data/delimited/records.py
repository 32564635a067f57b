"""Lines become rows of cells; a row with a misplaced quotation mark is mended without losing the rows after it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from textcls_gui.core.data.rows import SkippedRow
from textcls_gui.core.phrases import phrase

csv.field_size_limit(2**31 - 1)

# Lone surrogates stand for what one character must stand for: no decoded text can hold them.
_DELIMITER = "\ud800"
_BACKSLASH = "\ud801"
_QUOTE = "\ud802"
_ESCAPED_DELIMITER = "\ud803"
_NEVER = "\ud804"

MAX_RECORD_CHARACTERS = 1 << 24
MAX_MENDED_LINES = 60
MAX_PIECES = 400
STRAY_QUOTE = phrase("has a quotation mark that is out of place; the row was read as well as possible")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How rows are written.

    Attributes:
        delimiter: one or more characters; empty where each line is one cell.
        quote: one character; empty where quotes are ordinary characters.
        escape: what stands before a quote inside quotes: the quote itself, or a backslash.
        is_wrapped: whether each whole line stands in quotes once more.
        is_aligned: whether more spaces than the delimiter's are one delimiter too, as between columns that are aligned.
    """

    delimiter: str = ","
    quote: str = '"'
    escape: str = '"'
    is_wrapped: bool = False
    is_aligned: bool = False

    @property
    def mark(self) -> str:
        """The one character that stands for the delimiter once the text is prepared."""
        if not self.delimiter:
            return _NEVER
        return self.delimiter if len(self.delimiter) == 1 and not self.is_aligned else _DELIMITER

    @property
    def needs_preparing(self) -> bool:
        return len(self.delimiter) > 1 or self.escape == "\\" or self.is_aligned

    def prepared(self, text: str) -> str:
        """The text with single characters for what is written in two or more; `restored` takes it back."""
        if self.is_aligned:
            return _without_alignment(text, self.delimiter, self.quote)
        if self.escape == "\\" and "\\" in text:
            text = text.replace("\\\\", _BACKSLASH)
            if self.quote:
                text = text.replace("\\" + self.quote, _QUOTE)
            if self.delimiter and not self.quote:
                text = text.replace("\\" + self.delimiter, _ESCAPED_DELIMITER)
        return text.replace(self.delimiter, _DELIMITER) if len(self.delimiter) > 1 else text

    def restored(self, cell: str) -> str:
        if self.escape == "\\":
            cell = cell.replace(_BACKSLASH, "\\").replace(_QUOTE, self.quote).replace(_ESCAPED_DELIMITER, self.delimiter)
        return cell.replace(_DELIMITER, self.delimiter)


def _without_alignment(text: str, delimiter: str, quote: str) -> str:
    """Marks where gaps are, and nothing at either end of a line; what stands in quotes is left alone.

    A tab is a gap too where one space is none.
    """
    space, gap = ("[ \t]", r"[ \t]{2,}|\t") if len(delimiter) > 1 else (" ", " +")
    quoted = rf"|(?<!\S){quote}[^{quote}\r\n]*{quote}(?!\S)" if quote else ""
    pieces = re.compile(rf"(?<![^\r\n]){space}+|{space}+(?![^\r\n]){quoted}|{gap}")

    def marked(found: re.Match[str]) -> str:
        if quote and found[0].startswith(quote):
            return found[0]
        begins, ends = found.start() == 0 or text[found.start() - 1] in "\r\n", found.end() == len(text) or text[found.end()] in "\r\n"
        return "" if begins or ends else _DELIMITER

    return pieces.sub(marked, text)


@dataclass(slots=True)
class Records:
    """Rows with the position of the line after each; `num_lines` were used up, the rest belongs to a row that goes on."""

    rows: list[list[str]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    notes: list[SkippedRow] = field(default_factory=list)
    num_lines: int = 0


def read_records(lines: Sequence[str], dialect: Dialect, width: int | None, *, is_last: bool, first: int = 1) -> Records:
    """
    Args:
        lines: prepared, with their ends.
        width: how many cells a row should have; None where that is not known yet.
        is_last: whether no line follows: a row cannot go on then.
        first: the number of the first line in its file.
    """
    if dialect.is_wrapped:
        lines = [_unwrapped(line, dialect.quote) for line in lines]
    if not dialect.quote:
        return _unquoted(lines, dialect)
    records = Records()
    while records.num_lines < len(lines):
        start = records.num_lines
        if _read_well_formed(lines, start, dialect, records):
            break
        start = records.num_lines
        if not is_last and _may_go_on(lines, start, dialect):
            break
        row, num_lines = mended_row(lines[start : start + MAX_MENDED_LINES], dialect, width)
        records.rows.append(row)
        records.num_lines = start + num_lines
        records.ends.append(records.num_lines)
        records.notes.append(SkippedRow(first + start, STRAY_QUOTE))
    if width is not None and not set(map(len, records.rows)) <= {width}:
        _mend_spaced(lines, dialect, width, records)
    if dialect.needs_preparing:
        records.rows = [[dialect.restored(cell) for cell in row] for row in records.rows]
    return records


def _mend_spaced(lines: Sequence[str], dialect: Dialect, width: int, records: Records) -> None:
    """Quotes with a space before them are quotes too, where the row has too many cells otherwise."""
    spaced = f"{dialect.mark} {dialect.quote}"
    begin = 0
    for number, end in enumerate(records.ends):
        if len(records.rows[number]) > width and end == begin + 1 and spaced in lines[begin]:
            cells, _ = likeliest_cells(lines[begin].rstrip("\r\n"), dialect, width)
            if len(cells) == width:
                records.rows[number] = cells
        begin = end


def _unwrapped(line: str, quote: str) -> str:
    content = line.rstrip("\r\n")
    if len(content) >= 2 and content.startswith(quote) and content.endswith(quote):
        return content[1:-1].replace(quote * 2, quote) + line[len(content) :]
    return line


def _unquoted(lines: Sequence[str], dialect: Dialect) -> Records:
    contents = [line.rstrip("\r\n") for line in lines]
    mark = dialect.mark
    rows = [content.split(mark) if content else [] for content in contents]
    if dialect.needs_preparing:
        rows = [[dialect.restored(cell) for cell in row] for row in rows]
    return Records(rows, list(range(1, len(rows) + 1)), [], len(rows))


def _read_well_formed(lines: Sequence[str], start: int, dialect: Dialect, records: Records) -> bool:
    """Add rows up to the first that is not well-formed; whether there is none."""
    remaining = lines[start:] if start else lines
    reader = csv.reader(remaining, delimiter=dialect.mark, quotechar=dialect.quote, strict=True)
    append, append_end = records.rows.append, records.ends.append
    try:
        for row in reader:
            append(row)
            append_end(start + reader.line_num)
    except csv.Error:
        records.num_lines = records.ends[-1] if records.ends else 0
        return False
    records.num_lines = len(lines)
    return True


def _may_go_on(lines: Sequence[str], start: int, dialect: Dialect) -> bool:
    """Whether the row at `start` is well-formed as far as it is there."""
    reader = csv.reader(lines[start:], delimiter=dialect.mark, quotechar=dialect.quote, strict=True)
    try:
        next(reader)
    except csv.Error as error:
        is_open = "unexpected end" in str(error)
        return is_open and sum(map(len, lines[start:])) < MAX_RECORD_CHARACTERS
    return False


def mended_row(lines: Sequence[str], dialect: Dialect, width: int | None) -> tuple[list[str], int]:
    """The likeliest cells of a row that is not well-formed, and how many lines it takes.

    Several lines are tried only as far as none of them is a good row by itself.
    """
    best, best_cost = likeliest_cells(lines[0].rstrip("\r\n"), dialect, width)
    num_lines = 1
    if width is None:
        return best, num_lines
    text = lines[0]
    for count in range(2, len(lines) + 1):
        alone, cost = likeliest_cells(lines[count - 1].rstrip("\r\n"), dialect, width)
        text += lines[count - 1]
        if (len(alone) == width and cost < 1) or text.count(dialect.mark) > MAX_PIECES:
            break
        cells, cost = likeliest_cells(text.rstrip("\r\n"), dialect, width)
        if len(cells) == width and (len(best) != width or cost < best_cost):
            best, best_cost, num_lines = cells, cost, count
    return best, num_lines


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to read the pieces so far: what it costs, where its last cell begins, and the way to there."""

    cost: float
    begin: int
    before: _Way | None
    cell: str


def likeliest_cells(text: str, dialect: Dialect, width: int | None) -> tuple[list[str], float]:
    """Cells whose quotation marks are the least out of place; `width` of them if there is a way, otherwise the cheapest.

    The text between two delimiters is a piece; a cell is one piece as it stands, or several that stand in quotes together.
    """
    pieces = text.split(dialect.mark)
    if len(pieces) > MAX_PIECES:
        return pieces, 1.0
    ways: list[dict[int, _Way]] = [{0: _Way(0.0, 0, None, "")}] + [{} for _ in pieces]
    for begin in range(len(pieces)):
        if not ways[begin]:
            continue
        for end, cell, cost in _cells_from(pieces, begin, dialect):
            for count, way in ways[begin].items():
                key = count + 1 if width is not None else 1
                if width is not None and key > width + 20:
                    continue
                total = way.cost + cost
                if key not in ways[end] or total < ways[end][key].cost:
                    ways[end][key] = _Way(total, begin, way, cell)
    found = ways[-1]
    if not found:
        return pieces, 9.0
    best = found.get(width) if width is not None else None
    best = best or min(found.values(), key=lambda way: way.cost)
    return _cells_of(best), best.cost


def _cells_of(way: _Way) -> list[str]:
    cells = []
    step: _Way | None = way
    while step is not None and step.before is not None:
        cells.append(step.cell)
        step = step.before
    return cells[::-1]


def _cells_from(pieces: Sequence[str], begin: int, dialect: Dialect) -> Iterator[tuple[int, str, float]]:
    """Each cell that may begin at this piece: the piece after it, its text, how odd it is."""
    quote = dialect.quote
    piece = pieces[begin]
    stripped = piece.strip(" ")
    if not stripped.startswith(quote):
        if "\n" not in piece and "\r" not in piece:
            yield begin + 1, piece, 0.0
        return
    if "\n" not in piece and "\r" not in piece:
        yield begin + 1, piece, 3.0
    for end in range(begin, len(pieces)):
        if not pieces[end].rstrip(" ").endswith(quote):
            continue
        whole = dialect.mark.join(pieces[begin : end + 1])
        cell, cost = _unquoted_cell(whole, quote)
        if cost < 50:
            yield end + 1, cell, cost + 0.01 * (end - begin)


def _unquoted_cell(whole: str, quote: str) -> tuple[str, float]:
    content = whole.strip(" ")
    if len(content) < 2:
        return whole, 99.0
    inside = content[1:-1]
    without_doubled = inside.replace(quote * 2, "")
    pairs, single = divmod(without_doubled.count(quote), 2)
    spaces = 0.1 * (content != whole)
    lines = 0.2 * (inside.count("\n") + inside.count("\r"))
    return inside.replace(quote * 2, quote), 0.5 * pairs + single + spaces + lines
