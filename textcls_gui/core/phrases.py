"""The core's English words for people: marked, so that they are collected for translation, and said in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Self

CONTEXT = "core"  # under which all of these are translated
Translate = Callable[[str, str], str]


def as_it_is(_context: str, words: str) -> str:
    """For the command line, whose words are English."""
    return words


def phrase(words: str) -> str:
    """Marks a literal that is no argument of an error or a finding itself."""
    return words


class Phrase(str):
    """Words inside a sentence: as a string they are English; the window says them in its own language."""

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made

    def said(self, translate: Translate) -> str:
        return say(translate, self.template, self.values)


class PhraseList(Phrase):
    """Several of them, one after the other."""

    items: Sequence[str]

    def __new__(cls, items: Sequence[str], *, goes_on: bool = False) -> PhraseList:
        made = str.__new__(cls, ", ".join(items) + ", …" * goes_on)
        made.items = (*items, *["…"] * goes_on)
        return made

    def said(self, translate: Translate) -> str:
        return translate(CONTEXT, phrase(", ")).join(str(in_words(translate, item)) for item in self.items)


def in_a_row(translate: Translate, orders: Sequence[str]) -> str:
    """What is done in one go: “Remove 1 copy, mend 2 texts, and write 1 label in one way”."""
    lowered = [*orders[:1], *(order[:1].lower() + order[1:] for order in orders[1:])]
    if len(lowered) < 2:
        return "".join(lowered)
    first = translate(CONTEXT, phrase(", ")).join(lowered[:-1])
    return translate(CONTEXT, phrase("{first}, and {last}")).format(first=first, last=lowered[-1])


def say(translate: Translate, template: str, values: Mapping[str, object]) -> str:
    """The template filled in, in the language of `translate`."""
    return translate(CONTEXT, template).format(**{name: in_words(translate, value) for name, value in values.items()})


def in_words(translate: Translate, value: object) -> object:
    """A phrase in the language of `translate`; anything else, such as a person's label, as it is."""
    return value.said(translate) if isinstance(value, Phrase) else value
