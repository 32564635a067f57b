"""Whether a language is complete and right: each rule finds what breaks it, in words for the translator."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from translating.catalogue import Catalogue, Translation, num_forms
from translating.collect import Collected, Message

PLACE = re.compile(r"\{[^{}]*\}")
QT_PLACE = re.compile(r"%L?(?:n|\d{1,2})")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
MNEMONIC = re.compile(r"&(\w)")
GAPS = re.compile(r"^(\s*).*?(\s*)$", re.DOTALL)


def problems(collected: Collected, catalogue: Catalogue, language: str) -> list[str]:
    """Empty where the language is complete."""
    found = [*collected.problems]
    found += [f"not in the file yet: {_named(message)}" for message in collected.files if message not in catalogue]
    found += [f"used nowhere any more: {_named(message)}" for message in catalogue if message not in collected.files]
    for message, translation in catalogue.items():
        found += [f"{fault}: {_named(message)}" for fault in _faults(message, translation, language)]
    return found


def _faults(message: Message, translation: Translation, language: str) -> Iterator[str]:
    wanted = num_forms(language) if message.is_plural else 1
    if len(translation.forms) != wanted:
        yield f"has {len(translation.forms)} forms for counts where {language} has {wanted}"
    if not all(translation.forms):
        yield "not translated"
        return
    if not translation.is_finished:
        yield "translated, but not looked through yet"
    for form in translation.forms:
        yield from _differences(message.source, form, may_omit_count=wanted > 1)


def _differences(source: str, form: str, *, may_omit_count: bool) -> Iterator[str]:
    """Between the words and their translation, in what the program puts in or takes away."""
    for name, pattern in (("places", PLACE), ("tags", TAG)):
        if set(pattern.findall(source)) != set(pattern.findall(form)):
            yield f"other {name} than the English ({form})"
    if "%n" in form:
        yield f"write %Ln for the count, which sets it as the language does ({form})"
    places, found = Counter(QT_PLACE.findall(source)), Counter(QT_PLACE.findall(form.replace("%Ln", "%n")))
    if places != found and not (may_omit_count and places - found == Counter(["%n"]) and not found - places):
        yield f"other places for numbers than the English ({form})"
    if [key.lower() for key in MNEMONIC.findall(source)] != [key.lower() for key in MNEMONIC.findall(form)]:
        yield f"another key to press than the English ({form})"
    has_words = any(character.isalnum() for character in source)  # a comma between words has its own spaces in each language
    if has_words and GAPS.sub(r"\1|\2", source) != GAPS.sub(r"\1|\2", form):
        yield f"other spaces or lines at its ends than the English ({form})"


def _named(message: Message) -> str:
    return f"[{message.context}] {message.source}"
