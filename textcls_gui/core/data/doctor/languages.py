"""Texts in another script or language than most."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from textcls_gui.core.data.doctor.findings import Finding, FixWords
from textcls_gui.core.data.doctor.function_words import LANGUAGES, UNKNOWN
from textcls_gui.core.data.doctor.scripts import CHINESE, JAPANESE, NAMES, NO_SCRIPT
from textcls_gui.core.data.doctor.survey import Survey
from textcls_gui.core.phrases import Phrase, PhraseList, phrase

SCRIPTS = FixWords(
    "Remove 1 text in another script",
    "Remove {count} texts in another script",
    "Removed 1 text in another script",
    "Removed {count} texts in another script",
)
OTHER_LANGUAGES = FixWords(
    "Remove 1 text in another language",
    "Remove {count} texts in another language",
    "Removed 1 text in another language",
    "Removed {count} texts in another language",
)
NAMES_SHOWN = 5
MAIN_SHARE = 0.2


def other_scripts(survey: Survey) -> Iterator[Finding]:
    scripts = survey.scripts
    counts = np.bincount(scripts, minlength=len(NAMES))
    counts[NO_SCRIPT] = 0
    main = int(counts.argmax())
    if main == JAPANESE:  # a short Japanese text may have Chinese characters alone
        counts[CHINESE] = 0
    others = [script for script in np.argsort(-counts, kind="stable").tolist() if counts[script] and script != main]
    if others:
        rows = survey.rows[np.isin(scripts, others)]
        found = PhraseList([_counted(NAMES[script], counts[script]) for script in others])
        template = phrase("Texts in another script than most: {count}. Most are in {main}; the others are in {found}.")
        values: dict[str, str] = {"main": Phrase(NAMES[main]), "found": found}
        yield Finding("other_scripts", "note", len(rows), template, values, rows, SCRIPTS.removing(rows))


def other_languages(survey: Survey) -> Iterator[Finding]:
    """Told by their small words; a text that has too few of them is not judged."""
    in_script = np.bincount(survey.scripts, minlength=len(NAMES))
    in_script[NO_SCRIPT] = 0
    is_usual = survey.scripts == in_script.argmax()  # another script has been told of already
    languages = np.where(is_usual, survey.languages, UNKNOWN)
    counts = np.bincount(languages, minlength=len(LANGUAGES))
    counts[UNKNOWN] = 0
    main = int(counts.argmax())
    if counts[main] < MAIN_SHARE * is_usual.sum():
        return
    others = [number for number in np.argsort(-counts, kind="stable").tolist() if counts[number] and number != main]
    if others:
        rows = survey.rows[np.isin(languages, others)]
        shown = [_counted(LANGUAGES[number], counts[number]) for number in others[:NAMES_SHOWN]]
        found = PhraseList(shown, goes_on=len(others) > NAMES_SHOWN)
        template = phrase("Texts in another language than most: {count}. Most are in {main}; the others are in {found}.")
        values: dict[str, str] = {"main": Phrase(LANGUAGES[main]), "found": found}
        yield Finding("other_languages", "note", len(rows), template, values, rows, OTHER_LANGUAGES.removing(rows))


def _counted(name: str, count: int) -> Phrase:
    return Phrase(phrase("{name} ({count})"), name=Phrase(name), count=f"{count:,}")
