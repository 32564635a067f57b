"""What is wrong with the data, in plain words; nothing is changed here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from textcls_gui.core.data.dataset import ColumnChoice
from textcls_gui.core.data.splitting import text_key
from textcls_gui.core.data.table import Table

Severity = Literal["harm", "warning", "note"]
FEW_TEXTS = 10
STRONG_IMBALANCE = 20
MAX_ROWS_SHOWN = 1_000
_ORDER: dict[Severity, int] = {"harm": 0, "warning": 1, "note": 2}


@dataclass(frozen=True, slots=True)
class Finding:
    """`template` with `values` filled in is one English sentence; `rows` are the first rows of the table that it is about."""

    kind: str
    severity: Severity
    count: int
    template: str
    values: dict[str, str]
    rows: tuple[int, ...] = ()

    @property
    def message(self) -> str:
        return self.template.format(count=f"{self.count:,}", **self.values)


@dataclass(frozen=True, slots=True)
class _Columns:
    table: Table
    texts: list[str]
    labels: list[str]


def examine(table: Table, choice: ColumnChoice) -> tuple[Finding, ...]:
    """Everything found, the most harmful first."""
    labels = table.column(choice.label) if choice.label is not None else [""] * table.num_rows
    columns = _Columns(table, list(table.column(choice.text)), list(labels))
    checks: tuple[Callable[[_Columns], Iterator[Finding]], ...] = (_skipped_rows, _empty_texts, _duplicates)
    if choice.label is not None:
        checks = (*checks, _missing_labels, _conflicts, _rare_labels, _imbalance, _label_spelling)
    found = [finding for check in checks for finding in check(columns)]
    return tuple(sorted(found, key=lambda finding: (_ORDER[finding.severity], -finding.count)))


def _finding(kind: str, severity: Severity, template: str, rows: list[int], **values: str) -> Iterator[Finding]:
    if rows:
        yield Finding(kind, severity, len(rows), template, values, tuple(rows[:MAX_ROWS_SHOWN]))


def _skipped_rows(columns: _Columns) -> Iterator[Finding]:
    skipped = columns.table.skipped
    if skipped:
        first = skipped[0]
        template = "Rows that could not be read: {count}. The first is line {line}, which {reason}."
        yield Finding("skipped_rows", "harm", len(skipped), template, {"line": f"{first.line:,}", "reason": first.reason})


def _empty_texts(columns: _Columns) -> Iterator[Finding]:
    rows = [row for row, text in enumerate(columns.texts) if not text.strip()]
    return _finding("empty_texts", "warning", "Rows without a text, left out: {count}.", rows)


def _missing_labels(columns: _Columns) -> Iterator[Finding]:
    rows = [row for row, label in enumerate(columns.labels) if not label.strip() and columns.texts[row].strip()]
    return _finding("missing_labels", "warning", "Texts without a label, left out: {count}.", rows)


def _duplicates(columns: _Columns) -> Iterator[Finding]:
    seen: set[str] = set()
    rows = []
    for row, text in enumerate(columns.texts):
        key = text_key(text)
        if key and key in seen:
            rows.append(row)
        seen.add(key)
    return _finding("duplicates", "note", "Copies of another text: {count}. Copies are kept on the same side of the split.", rows)


def _conflicts(columns: _Columns) -> Iterator[Finding]:
    labels_of: dict[str, str] = {}
    conflicting: set[str] = set()
    for text, label in zip(columns.texts, columns.labels, strict=True):
        key = text_key(text)
        if key and label.strip() and labels_of.setdefault(key, label) != label:
            conflicting.add(key)
    rows = [row for row, text in enumerate(columns.texts) if text_key(text) in conflicting] if conflicting else []
    return _finding("conflicting_labels", "harm", "Texts that appear with different labels: {count}. The model cannot get all right.", rows)


def _counts(columns: _Columns) -> Counter[str]:
    pairs = zip(columns.texts, columns.labels, strict=True)
    return Counter(label for text, label in pairs if text.strip() and label.strip())


def _rare_labels(columns: _Columns) -> Iterator[Finding]:
    rare = {label: count for label, count in _counts(columns).items() if count < FEW_TEXTS}
    if rare:
        rows = tuple(row for row, label in enumerate(columns.labels) if label in rare)[:MAX_ROWS_SHOWN]
        names = ", ".join(f"“{label[:40]}” ({count})" for label, count in sorted(rare.items(), key=lambda item: item[1])[:5])
        template = "Labels with fewer than {few} texts, too few to learn them well: {count}. These are {names}."
        yield Finding("rare_labels", "warning", len(rare), template, {"few": str(FEW_TEXTS), "names": names}, rows)


def _imbalance(columns: _Columns) -> Iterator[Finding]:
    counts = _counts(columns).most_common()
    if len(counts) > 1 and counts[0][1] > STRONG_IMBALANCE * counts[-1][1]:
        template = "“{common}” has {ratio} times as many texts as “{rare}”: rare labels may be overlooked."
        values = {"common": counts[0][0][:40], "rare": counts[-1][0][:40], "ratio": f"{counts[0][1] // counts[-1][1]:,}"}
        yield Finding("imbalance", "note", counts[0][1], template, values)


def _label_spelling(columns: _Columns) -> Iterator[Finding]:
    spellings: dict[str, set[str]] = {}
    for label in _counts(columns):
        spellings.setdefault(text_key(label), set()).add(label)
    twins = [sorted(names) for names in spellings.values() if len(names) > 1]
    if twins:
        rows = tuple(row for row, label in enumerate(columns.labels) if any(label in names for names in twins))[:MAX_ROWS_SHOWN]
        template = "Labels written in several ways, and so counted as different: {count}. These are {names}."
        names = "; ".join(" / ".join(f"“{name[:40]}”" for name in group) for group in twins[:3])
        yield Finding("label_spelling", "harm", len(twins), template, {"names": names}, rows)
