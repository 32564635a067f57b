"""The names of labels: which are one label written in several ways."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

# capital and small letters of Greek and Cyrillic that look like Latin ones
_LOOK_ALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԚԜаеѕіјорсухԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ",
    "ABESIJKMHOPCTYXQWaesijopcyxqwABEZHIKMNOPTYXovp",
)
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_AT_THE_END = " .,;:!?…。，；：！？、"


def labels_in(cell: str, separator: str) -> list[str]:
    """The labels of a cell: several where they are separated; spaces around them do not count then."""
    return [part.strip() for part in cell.split(separator) if part.strip()] if separator else [cell]


def meaning_of(cell: str, separator: str) -> tuple[str, ...]:
    """Equal for cells that say the same: neither spelling nor the order of several labels counts."""
    return tuple(sorted({_keys(label)[1] for label in labels_in(cell, separator)}))


def spelling_groups(labels: Sequence[str]) -> list[list[str]]:
    """Labels that differ by case, width, spaces, unseen characters, a mark at the end or letters of another script that look the same.

    Only groups of two or more, each in the order given.
    """
    group_of: dict[str, list[str]] = {}
    for label in labels:
        keys = _keys(label)
        known = {id(group_of[key]): group_of[key] for key in keys if key in group_of}
        group = [member for found in known.values() for member in found] + [label]
        for member in group:
            group_of.update(dict.fromkeys(_keys(member), group))
    groups = {id(group): group for group in group_of.values()}
    position = {label: place for place, label in enumerate(labels)}
    return [sorted(group, key=position.__getitem__) for group in groups.values() if len(group) > 1]


def looks_like(one: str, other: str) -> bool:
    """They are different, and cannot be told apart by eye."""
    return one != other and one.translate(_LOOK_ALIKES) == other.translate(_LOOK_ALIKES)


def _keys(label: str) -> tuple[str, str]:
    """As it is read, and as it looks: look-alikes are told by their capitals, which case folding would take away."""
    seen = unicodedata.normalize("NFKC", label).translate(_UNSEEN)
    return _folded(seen), _folded(seen.translate(_LOOK_ALIKES))


def _folded(name: str) -> str:
    folded = " ".join(name.casefold().split())
    return folded.rstrip(_AT_THE_END) or folded
