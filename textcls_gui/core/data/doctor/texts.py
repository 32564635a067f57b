"""Texts that are empty, copied, too long, or no texts at all; and rows that the file's reader could not take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.findings import Finding, FixWords, Rows, Severity
from textcls_gui.core.data.doctor.survey import Survey
from textcls_gui.core.data.rows import STANDS_ABOVE
from textcls_gui.core.data.tables.database import in_words
from textcls_gui.core.phrases import Phrase, phrase

EMPTY = FixWords("Remove 1 empty row", "Remove {count} empty rows", "Removed 1 empty row", "Removed {count} empty rows")
COPIES = FixWords("Remove 1 copy", "Remove {count} copies", "Removed 1 copy", "Removed {count} copies")
MANY_COPIES = 0.01
MANY_CUT = 0.1
WHOLE = 0.98
ROUND_LENGTH, LONGEST_ADVISED = 32, 1_024
LOOKED_AT = 1_000
NEARLY_ALL = 0.9
FEW_VALUES = 20
NO_TEXTS = (
    (Phrase("numbers"), re.compile(r"[-+]?[\d.,\s]*\d[\d.,\s]*[%€$£¥]?")),
    (
        Phrase("dates"),
        re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[AP]M|[+-]\d\d:?\d\d)?)?", re.IGNORECASE),
    ),
    (Phrase("ids"), re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,30}|(?=\S*\d)[A-Za-z0-9_#./:-]{2,40}")),
)


def skipped_rows(survey: Survey) -> Iterator[Finding]:
    """Lines that are in no row, and rows that were not read just as they are written."""
    table = survey.task.table
    if not table.num_skipped:
        return
    with in_words(table.path.name):
        found = table.sql().execute("SELECT skipped.line, cells.row FROM skipped LEFT JOIN cells USING (line) ORDER BY line").fetchall()
    first_reasons = {skipped.line: skipped.phrase for skipped in reversed(table.skipped())}
    lost = list(dict.fromkeys(line for line, row in found if row is None))
    mended = {line: row for line, row in found if row is not None}
    if lost:
        if table.format.kind == "folder":
            template = phrase("Files that are in no row of the table: {count}. The first {reason}.")
        else:
            template = phrase("Lines of the file that are in no row of the table: {count}. The first is line {line}, which {reason}.")
        are_above = all(line in first_reasons and first_reasons[line].template in STANDS_ABOVE for line in lost)
        yield Finding("skipped_rows", "note" if are_above else "warning", len(lost), template, _about(lost[0], first_reasons))
    if mended:
        template = phrase("Rows that were not read just as they are written: {count}. The first is on line {line}, which {reason}.")
        rows = np.array(sorted(mended.values()), dtype=np.int64)
        yield Finding("mended_rows", "note", len(rows), template, _about(min(mended), first_reasons), rows)


def _about(line: int, reasons: Mapping[int, str]) -> dict[str, str]:
    return {"line": f"{line:,}", "reason": reasons.get(line, "")}


def empty_texts(survey: Survey) -> Iterator[Finding]:
    rows = survey.rows[survey.is_empty]
    if len(rows):
        fix = EMPTY.removing(rows, is_safe=True)
        yield Finding("empty_texts", "warning", len(rows), "Rows without a text, left out: {count}.", rows=rows, fix=fix)


def duplicates(survey: Survey) -> Iterator[Finding]:
    """Rows whose text stands in an earlier row with the same label; without labels, in an earlier row."""
    group = survey.first_of_key * (len(survey.meanings) + 1) + survey.meaning
    order = np.argsort(group, kind="stable")
    is_copy = np.zeros(survey.num_texts, dtype=np.bool_)
    is_copy[order[1:]] = group[order][1:] == group[order][:-1]
    rows = survey.rows[is_copy & ~survey.is_empty]
    if len(rows):
        severity: Severity = "warning" if len(rows) > MANY_COPIES * survey.num_texts else "note"
        fix = COPIES.removing(rows, is_safe=True)
        template = phrase("Copies of another text: {count}. Case and spaces do not count; the first of each is kept.")
        yield Finding("duplicates", severity, len(rows), template, rows=rows, fix=fix)


def cut_texts(survey: Survey) -> Iterator[Finding]:
    limit = survey.task.max_tokens
    if limit is None:
        return
    rows = survey.rows[survey.num_tokens > limit]
    if len(rows):
        share = len(rows) / max(1, int((~survey.is_empty).sum()))
        severity: Severity = "warning" if share > MANY_CUT else "note"
        template = phrase(
            "Texts longer than about {limit} words: {count} ({share} of all). The model reads their beginning and not the rest."
        )
        shown = f"{share:.0%}" if share >= 0.01 else Phrase("less than 1%")
        values = {"limit": f"{limit:,}", "share": shown, "enough": str(_enough(survey.num_tokens[~survey.is_empty], limit))}
        yield Finding("cut_texts", severity, len(rows), template, values, rows)


def _enough(num_tokens: NDArray[np.int32], limit: int) -> int:
    """With how many words nearly all texts would be read whole; 0 where more would take too long."""
    longest = int(np.quantile(num_tokens, WHOLE))
    needed = longest if longest > limit else int(num_tokens.max())
    rounded = -(-needed // ROUND_LENGTH) * ROUND_LENGTH
    return rounded if rounded <= LONGEST_ADVISED else LONGEST_ADVISED if limit < LONGEST_ADVISED else 0


def no_texts(survey: Survey) -> Iterator[Finding]:
    """A text column of numbers, dates or ids."""
    filled = np.flatnonzero(~survey.is_empty)
    if len(filled) < FEW_VALUES:
        return
    looked_at = filled[:: max(1, len(filled) // LOOKED_AT)][:LOOKED_AT]
    texts = list(survey.texts_at(looked_at))
    for name, pattern in NO_TEXTS:
        matching = sum(1 for text in texts if pattern.fullmatch(text.strip()))
        if matching >= NEARLY_ALL * len(texts):
            rows: Rows = survey.rows[filled]
            template = phrase("The column of texts, “{column}”, looks like {what} and not like texts. Choose another column as the text.")
            column = " + ".join(survey.task.table.columns[index] for index in survey.task.choice.texts)
            yield Finding("no_texts", "harm", len(rows), template, {"column": column, "what": name}, rows)
            return
