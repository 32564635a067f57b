"""What is in the texts and is no text: unseen characters, markup of web pages, letters that were garbled on their way."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from textcls_gui.core.data.doctor.cells import CleanedCells, block_rows, distinct, ranges
from textcls_gui.core.data.doctor.findings import Finding, Fix, FixWords, Rows, Severity
from textcls_gui.core.data.doctor.survey import Survey
from textcls_gui.core.data.tables.edits import SetCells

_UNSEEN_GAPS = "\x0b\x0c\x1c-\x1f"
_UNSEEN = "\x00-\x08\x0e-\x1b\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_TAGS = (
    "a|abbr|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|input|label|li|link|meta|ol|option|p|pre|q|s|script|"
    "section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul"
)
_GARBLED_ENDS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"

CONTROL = re.compile(f"[{_UNSEEN}{_UNSEEN_GAPS}]")
GAP = re.compile(f"[{_UNSEEN_GAPS}]+")
TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]{{0,200}}=[^<>]{{0,200}})?\s?/?>|<!--.{{0,400}}?-->", re.IGNORECASE | re.DOTALL)
BREAKING_TAG = re.compile(r"</?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|table|td|th|tr|ul)\b", re.IGNORECASE)
ENTITY = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|[mn]dash|[lr][sd]quo|hellip|euro|pound|[aeiouAEIOU](?:uml|acute|grave|circ)|#\d{1,6}|#[xX][0-9a-fA-F]{1,6});"
)
GARBLED = re.compile(f"[\u00c2-\u00f4][{_GARBLED_ENDS}]|[\u0080-\u0084\u0086-\u009f]")
SURELY_GARBLED = re.compile(f"â€[{_GARBLED_ENDS}]|Ã[{_GARBLED_ENDS}]|Â[\u00a0-\u00bf]|[\u0080-\u0084\u0086-\u009f]")
LOST = re.compile("\ufffd")
# rough but quick, in the database's own regular expressions: what Python looks at more closely
SUSPECT = (
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x{7f}-\x{9f}\x{ad}\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2060}\x{2066}-\x{2069}\x{feff}\x{fffd}]"
    r"|<[a-zA-Z/!]|&[a-zA-Z#]|[\x{c2}-\x{f4}][\x{a0}-\x{bf}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
)
MAX_UNGARBLED = 10_000  # mending a text takes a tenth of a millisecond
MAX_ROUNDS = 5
SCANNED_BLOCKS = 8


def without_unseen(text: str) -> str:
    return CONTROL.sub("", GAP.sub(" ", text))


def without_markup(text: str) -> str:
    """Tags become nothing or, where they break a line, a space; entities what they stand for; as long as there are any."""
    for _ in range(MAX_ROUNDS):
        cleaned = TAG.sub(_in_place_of, text)
        cleaned = ENTITY.sub(lambda match: html.unescape(match[0]).replace("\xa0", " "), cleaned)
        if cleaned == text:
            break
        text = cleaned
    return text


def _in_place_of(tag: re.Match[str]) -> str:
    text, end = tag.string, tag.end()
    stands_free = tag.start() == 0 or text[tag.start() - 1].isspace() or end == len(text) or text[end].isspace()
    return " " if BREAKING_TAG.match(tag[0]) and not stands_free else ""


def ungarbled(text: str) -> str:
    """By ftfy (Speer 2019), which knows how text looks that was read in the wrong character set, and leaves all other text alone."""
    from ftfy import fix_encoding

    return str(fix_encoding(text))


@dataclass(frozen=True, slots=True)
class _Mark:
    """A kind of thing that is no text. `is_in` looks; `clean` mends, None where nothing can."""

    kind: str
    severity: Severity
    template: str
    is_in: Callable[[str], bool]
    clean: Callable[[str], str] | None = None
    words: FixWords | None = None
    is_safe: bool = False


MARKS = (
    _Mark(
        "control_characters",
        "note",
        "Texts with characters that cannot be seen, such as control characters: {count}.",
        lambda text: CONTROL.search(text) is not None,
        without_unseen,
        FixWords(
            "Remove unseen characters from 1 text",
            "Remove unseen characters from {count} texts",
            "Removed unseen characters from 1 text",
            "Removed unseen characters from {count} texts",
        ),
        is_safe=True,
    ),
    _Mark(
        "markup",
        "warning",
        "Texts with pieces of a web page's code, such as {example}: {count}. The model would take them for words.",
        lambda text: TAG.search(text) is not None or ENTITY.search(text) is not None,
        without_markup,
        FixWords(
            "Remove the code from 1 text",
            "Remove the code from {count} texts",
            "Removed a web page's code from 1 text",
            "Removed a web page's code from {count} texts",
        ),
    ),
    _Mark(
        "garbled",
        "warning",
        "Texts with garbled letters, such as “{example}”: {count}. They were once read in the wrong character set.",
        lambda text: GARBLED.search(text) is not None and ungarbled(text) != text,
        ungarbled,
        FixWords(
            "Mend the letters of 1 text",
            "Mend the letters of {count} texts",
            "Mended the letters of 1 text",
            "Mended the letters of {count} texts",
        ),
    ),
    _Mark(
        "lost_characters",
        "note",
        "Texts with characters that were lost before, shown as �: {count}.",
        lambda text: LOST.search(text) is not None,
    ),
)
_EXAMPLES = {"markup": re.compile(f"{TAG.pattern}|{ENTITY.pattern}", TAG.flags), "garbled": SURELY_GARBLED}


@dataclass(slots=True)
class _Found:
    rows: list[int]
    example: str = ""


def marks(survey: Survey) -> Iterator[Finding]:
    by_column = {column: _scan(survey, column) for column in survey.task.choice.texts}
    for mark in MARKS:
        found = {column: kinds[mark.kind] for column, kinds in by_column.items() if kinds[mark.kind].rows}
        if found:
            yield _finding(survey, mark, found)


def _scan(survey: Survey, column: int) -> dict[str, _Found]:
    cursor = survey.task.table.sql()
    found = {mark.kind: _Found([]) for mark in MARKS}
    num_rows = survey.task.table.num_rows
    query = f"SELECT row, c{column} FROM cells WHERE row >= ? AND row < ? AND NOT is_removed AND regexp_matches(c{column}, ?) ORDER BY row"
    for start, end in ranges(num_rows, SCANNED_BLOCKS * block_rows(cursor, f"c{column}", num_rows)):
        survey.task.report(start / max(1, num_rows))
        cursor.execute(query, [start, end, SUSPECT])
        while suspects := cursor.fetchmany(512):
            survey.task.control.raise_if_stopped()
            for row, text in suspects:
                _look(found, int(row), str(text))
    return found


def _look(found: dict[str, _Found], row: int, text: str) -> None:
    for mark in MARKS:
        kind = found[mark.kind]
        is_in = mark.is_in
        if mark.kind == "garbled" and len(kind.rows) >= MAX_UNGARBLED:
            is_in = _is_surely_garbled
        if is_in(text):
            kind.rows.append(row)
            if not kind.example and mark.kind in _EXAMPLES and (match := _EXAMPLES[mark.kind].search(text)):
                kind.example = match[0][:20]


def _is_surely_garbled(text: str) -> bool:
    return SURELY_GARBLED.search(text) is not None


def _finding(survey: Survey, mark: _Mark, found: dict[int, _Found]) -> Finding:
    by_column: dict[int, Rows] = {column: np.array(kind.rows, dtype=np.int64) for column, kind in found.items()}
    rows = distinct(np.concatenate(list(by_column.values())))
    example = next((kind.example for kind in found.values() if kind.example), "…")
    values = {"example": example} if mark.kind in _EXAMPLES else {}
    return Finding(mark.kind, mark.severity, len(rows), mark.template, values, rows, _fix(survey, mark, by_column, len(rows)))


def _fix(survey: Survey, mark: _Mark, by_column: dict[int, Rows], count: int) -> Fix | None:
    if mark.clean is None or mark.words is None:
        return None
    table = survey.task.table
    steps = tuple(SetCells(column, rows, CleanedCells(table, column, rows, mark.clean)) for column, rows in by_column.items())
    return mark.words.fix(count, steps, is_safe=mark.is_safe)
