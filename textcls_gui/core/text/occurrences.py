"""Where the features of a text stand in it: which of them a word takes part in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from textcls_gui.core.data.shingles import word_places
from textcls_gui.core.text.features import MAX_CHARACTERS, FeatureTable, Ids, feature_hashes


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Each time that a known feature occurs: its id, and the characters (start, end) of the text as typed."""

    ids: Ids
    starts: Ids
    ends: Ids


def occurrences(table: FeatureTable, text: str) -> Occurrences:
    """In the order of `feature_hashes`: characters by length, then words, then pairs of words."""
    compared, places = _compared(text)
    if not len(table) or not compared:
        return Occurrences(*(np.zeros(0, dtype=np.int64) for _ in range(3)))
    hashes, _ = feature_hashes([compared], table.spans)
    firsts, lasts = _spans(compared, table)
    found = np.minimum(np.searchsorted(table.hashes, hashes), len(table) - 1)
    is_known = table.hashes[found] == hashes
    return Occurrences(found[is_known], places[firsts[is_known]], places[lasts[is_known]] + 1)


def _spans(compared: str, table: FeatureTable) -> tuple[Ids, Ids]:
    """The first and last character of every feature, known or not."""
    size = len(compared)
    lengths = range(1, min(size, table.spans.characters) + 1)
    firsts = [np.arange(size - length + 1) for length in lengths]
    lasts = [first + length - 1 for length, first in zip(lengths, firsts, strict=True)]
    begins, ends = word_places(compared)
    for run in range(1, table.spans.words + 1):
        firsts.append(begins[: len(begins) - run + 1])
        lasts.append(ends[run - 1 :])
    return np.concatenate(firsts), np.concatenate(lasts)


def _compared(text: str) -> tuple[str, Ids]:
    """The text as features are made of it: lower case, white space as one space; and where each character stood."""
    text = text[:MAX_CHARACTERS]
    lowered = text.lower()
    whole = list(range(len(text)))
    places = whole if len(lowered) == len(text) else [place for place in whole for _ in text[place].lower()]
    kept: list[int] = []
    for index, character in enumerate(lowered):
        is_space = character.isspace()
        if not is_space or (kept and not lowered[kept[-1]].isspace()):
            kept.append(index)
    while kept and lowered[kept[-1]].isspace():
        kept.pop()
    compared = "".join(" " if lowered[index].isspace() else lowered[index] for index in kept)
    return compared, np.array([places[index] for index in kept], dtype=np.int64)
