"""What gives the answer away: the label's name in the text, and copies of a text on both sides of a split."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.cells import CleanedCells, cells_at, distinct
from textcls_gui.core.data.doctor.findings import Finding, Fix, FixWords, Rows, Severity, name_of
from textcls_gui.core.data.doctor.label_names import labels_in
from textcls_gui.core.data.doctor.survey import Codes, Survey
from textcls_gui.core.data.splitting import text_key
from textcls_gui.core.data.tables.edits import SetCells, Step
from textcls_gui.core.phrases import Phrase, PhraseList, phrase

ELSEWHERE = FixWords(
    "Remove 1 text from the table",
    "Remove {count} texts from the table",
    "Removed 1 text that stands elsewhere too",
    "Removed {count} texts that stand elsewhere too",
)
UNNAMED = FixWords(
    "Take the names of these labels out of 1 text",
    "Take the names of these labels out of {count} texts",
    "Took the names of labels out of 1 text",
    "Took the names of labels out of {count} texts",
)
SAMPLE_TEXTS = 20_000
MAX_SEARCHES = 2_000_000
MIN_OWN_TEXTS = 10
IN_MOST = 0.5
IN_ALL = 0.9
TIMES_MORE = 5
SHORTEST_NAME = 3
NO_WORD = re.compile(r"[\W_]+")
SPACELESS = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{2}")
BLOCK_TEXTS = 1_024
NAMES_SHOWN = 5


def _as_words(text: str) -> str:
    return f" {NO_WORD.sub(' ', text_key(text)).strip()} "


def label_in_text(survey: Survey) -> Iterator[Finding]:
    """Labels whose name stands in most of their own texts and hardly in others."""
    labels = survey.labels
    if labels is None:
        return
    places = np.flatnonzero(survey.is_labelled)
    own = [set(labels_in(cell, survey.task.choice.separator)) for cell in labels.values]
    names = {label: name for cell in own for label in cell if (name := _searchable(label))}
    wanted = min(SAMPLE_TEXTS, MAX_SEARCHES // max(1, len(names)))
    places = places[:: max(1, -(-len(places) // max(1, wanted)))]
    if not names or not len(places):
        return
    told = _told(survey, places)
    cells = [own[code] for code in labels.codes[places].tolist()]
    leaking: list[tuple[str, float]] = []
    for label in sorted(names):
        survey.task.control.raise_if_stopped()
        is_own = np.fromiter((label in cell for cell in cells), dtype=np.bool_, count=len(cells))
        inside = np.fromiter((names[label] in text for text in told), dtype=np.bool_, count=len(told))
        share, elsewhere = inside[is_own].mean() if is_own.any() else 0.0, inside[~is_own].mean() if not is_own.all() else 0.0
        if is_own.sum() >= MIN_OWN_TEXTS and share >= IN_MOST and share >= TIMES_MORE * elsewhere:
            leaking.append((label, float(share)))
    if leaking:
        yield _leak(survey, labels, leaking, own)


def _told(survey: Survey, places: NDArray[np.int64]) -> list[str]:
    told: list[str] = []
    for text in survey.texts_at(places):
        if len(told) % BLOCK_TEXTS == 0:
            survey.task.control.raise_if_stopped()
        told.append(_as_words(text[:20_000]))
    return told


def _searchable(label: str) -> str:
    """The label's name as it would stand in a text; empty where it is too short or a number."""
    name = _as_words(label)
    if SPACELESS.search(name):
        return name.strip()
    return name if len(name) >= SHORTEST_NAME + 2 and not name.strip().replace(" ", "").isdigit() else ""


def _leak(survey: Survey, labels: Codes, leaking: Sequence[tuple[str, float]], own: Sequence[set[str]]) -> Finding:
    leaks = {label for label, _ in leaking}
    rows = survey.rows[labels.rows_with([number for number, cell in enumerate(own) if cell & leaks]) & ~survey.is_empty]
    severity: Severity = "harm" if all(share >= IN_ALL for _, share in leaking) else "warning"
    shown = [Phrase(phrase("{name} ({count})"), name=f"“{name_of(label)}”", count=f"{share:.0%}") for label, share in leaking[:NAMES_SHOWN]]
    names = PhraseList(shown, goes_on=len(leaking) > NAMES_SHOWN)
    template = phrase(
        "Labels whose name stands in most of their texts: {count}. These are {names}. If the name is written there only because the "
        "label was known, the model learns to look for it and for nothing else."
    )
    return Finding("label_in_text", severity, len(leaking), template, {"names": names}, rows, _without_names(survey, rows, sorted(leaks)))


def _without_names(survey: Survey, rows: Rows, labels: Sequence[str]) -> Fix | None:
    """The texts of these rows without the names: only those that change."""
    pattern = re.compile("|".join(_name_pattern(label) for label in sorted(labels, key=len, reverse=True)), re.IGNORECASE)

    def clean(text: str) -> str:
        cleaned = pattern.sub("", text)
        return cleaned if cleaned == text else clean(cleaned.strip())

    steps: list[Step] = []
    changed: list[Rows] = []
    for column in survey.task.choice.texts:
        cells = cells_at(survey.task.table.sql(), f"c{column}", rows)
        is_named = np.fromiter((pattern.search(cell) is not None for cell in cells), dtype=np.bool_, count=len(rows))
        if is_named.any():
            changed.append(rows[is_named])
            steps.append(SetCells(column, changed[-1], CleanedCells(survey.task.table, column, changed[-1], clean)))
    return UNNAMED.fix(len(distinct(np.concatenate(changed))), steps) if changed else None


def _name_pattern(label: str) -> str:
    """Finds the name as `label_in_text` does, with the spaces after it."""
    words = [re.escape(word) for word in _searchable(label).split()]
    if SPACELESS.search(label):
        return "".join(words)
    return r"(?<![^\W_])" + r"[\W_]+".join(words) + r"(?![^\W_])[ \t]*"


def copies_between_parts(survey: Survey) -> Iterator[Finding]:
    """Texts that stand in two parts of a split column: they are told of the larger parts, which can spare them."""
    parts = survey.parts
    if parts is None:
        return
    places = np.flatnonzero(~survey.is_empty & (parts.codes >= 0))
    group, part = survey.first_of_key[places], parts.codes[places]
    rank = np.argsort(np.argsort(np.bincount(part, minlength=len(parts.values)), kind="stable"))
    order = np.argsort(group * len(parts.values) + rank[part], kind="stable")
    is_first = np.append(True, group[order][1:] != group[order][:-1])[: len(order)]
    home = np.zeros(survey.num_texts, dtype=np.int64)
    home[group[order][is_first]] = part[order][is_first]
    astray = places[part != home[group]]
    if len(astray):
        yield _between(survey.rows[astray], Phrase("another part of the table"))


def copies_in_others(survey: Survey) -> Iterator[Finding]:
    """Texts that stand in the person's own validation or test file too; they are taken out of the table, not of that file."""
    for name, texts in survey.task.others:
        keys: list[int] = []
        for number, text in enumerate(texts):
            if number % BLOCK_TEXTS == 0:
                survey.task.control.raise_if_stopped()
            keys.append(hash(text_key(text)))
        rows = survey.rows[np.isin(survey.keys, np.array(keys, dtype=np.int64)) & ~survey.is_empty]
        if len(rows):
            yield _between(rows, name)


def _between(rows: Rows, where: str) -> Finding:
    template = phrase("Texts that also stand in {where}: {count}. A model that has seen a text before is tested too kindly by it.")
    return Finding("copies_between_parts", "harm", len(rows), template, {"where": where}, rows, ELSEWHERE.removing(rows))
