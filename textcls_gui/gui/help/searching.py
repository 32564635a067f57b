"""Finding words in the help: every word must stand in a section; titles come first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from textcls_gui.gui.help.book import HelpBook, Section

MOST_HITS = 30
BEFORE, AFTER = 40, 110  # characters of a section shown around the first word that was found

_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
_ENDING = re.compile(r"(?<=\w{4})(?:ing|ed|es|s)$")


@dataclass(frozen=True, slots=True)
class Hit:
    """`words` are what was really found, to be marked in excerpt and page."""

    section: Section
    excerpt: str
    words: tuple[str, ...]


def find(book: HelpBook, query: str) -> list[Hit]:
    """The best places first. Where nothing has the words as they stand, their beginnings and pieces are looked for."""
    wanted = tuple(query.casefold().split())
    if not wanted:
        return []
    return _hits(book, wanted) or _hits(book, _loosened(wanted))


def _hits(book: HelpBook, wanted: tuple[str, ...]) -> list[Hit]:
    scored = [(_score(section, wanted), section) for section in book.all_sections()]
    found = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])
    return [Hit(section, _excerpt(section.words, wanted), wanted) for _, section in found[:MOST_HITS]]


def _score(section: Section, wanted: tuple[str, ...]) -> float:
    title, words = section.title.casefold(), section.words.casefold()
    if not all(word in title or word in words for word in wanted):
        return 0.0
    if title == " ".join(wanted):
        return 100.0
    in_title = sum(word in title for word in wanted)
    return 10.0 * in_title + min(5.0, sum(words.count(word) for word in wanted)) + 1.0 / section.level


def _loosened(wanted: tuple[str, ...]) -> tuple[str, ...]:
    pieces: list[str] = []
    for word in wanted:
        if _WITHOUT_SPACES.fullmatch(word) and len(word) > 2:
            pieces += [word[start : start + 2] for start in range(0, len(word) - 1, 2)]
        else:
            pieces.append(_ENDING.sub("", word))
    return tuple(pieces)


def _excerpt(words: str, wanted: tuple[str, ...]) -> str:
    folded = words.casefold()
    places = [place for place in (folded.find(word) for word in wanted) if place >= 0]
    first = min(places, default=0)
    start, end = max(0, first - BEFORE), first + AFTER
    if start:
        start = words.find(" ", start, first) + 1 or start
    shown = words[start:end].replace("\n", " ")
    return ("…" if start else "") + shown + ("…" if end < len(words) else "")
