"""How good a model is on groups of texts: short and long ones, with new words, nearly learnt by heart, from one source or another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.data.near_copies import have_near_copies
from textcls_gui.core.data.sampling import places_within
from textcls_gui.core.data.shingles import hash_texts
from textcls_gui.core.data.stored_texts import taken
from textcls_gui.core.evaluation.report import TestedText, TextGroup, accuracy_interval
from textcls_gui.core.text.encoder import TextEncoder

SHORT_SHARE, LONG_SHARE = 0.25, 0.75
MANY_UNKNOWN = 0.25  # of a text's words
SIGNIFICANCE = 0.05  # of all groups together
MAX_COMPARED_TEXTS, MAX_COMPARED_CHARACTERS = 300_000, 500_000_000  # of those that the model has learnt from
HASHED_TEXTS = 1_024
Members = NDArray[np.bool_]  # (num_texts,)


@dataclass(frozen=True, slots=True)
class Grouped:
    """The texts with the numbers of their groups."""

    groups: tuple[TextGroup, ...]
    tested: list[TestedText]


def in_groups(
    tested: Sequence[TestedText], test: Dataset, learnt: Sequence[str], encoder: TextEncoder, control: RunControl | None = None
) -> Grouped:
    """Put tested texts into groups; a text may be in several, or in none.

    Args:
        test: the same texts in the same order, with their other columns.
        learnt: the texts that the model has learnt from; of very many a regular sample is compared.

    Raises Cancelled if the run is thrown away.
    """
    control = control or RunControl()
    is_right = np.array([text.is_right for text in tested], dtype=np.bool_)
    found = [*_by_length(test.texts, control), *_by_reading(test.texts, encoder, control), *_copies(test.texts, learnt, control)]
    found += _by_column(test)
    found = [(group, members) for group, members in found if members.any()]
    p_values = [_p_value(is_right, members) for _, members in found]
    groups = [
        _judged(group, is_right, members, is_worse=is_worse)
        for (group, members), is_worse in zip(found, holm(p_values, SIGNIFICANCE), strict=True)
    ]
    numbers: list[list[int]] = [[] for _ in tested]
    for number, (_, members) in enumerate(found):
        for place in np.flatnonzero(members).tolist():
            numbers[place].append(number)
    return Grouped(tuple(groups), [replace(text, groups=tuple(own)) for text, own in zip(tested, numbers, strict=True)])


def holm(p_values: Sequence[float], significance: float) -> list[bool]:
    """Which of several findings hold when all are looked at together (Holm 1979): one of them by chance at most this often."""
    holds = [False] * len(p_values)
    for rank, place in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        if p_values[place] > significance / (len(p_values) - rank):
            break
        holds[place] = True
    return holds


Found = tuple[TextGroup, Members]


def _by_length(texts: Sequence[str], control: RunControl) -> Iterator[Found]:
    """The shortest and the longest quarter; none where most texts are equally long."""
    num_words = np.concatenate([np.zeros(0, dtype=np.int64), *_word_counts(texts, control)])
    if not len(num_words):
        return
    short, long = (int(limit) for limit in np.quantile(num_words, (SHORT_SHARE, LONG_SHARE), method="nearest"))
    if short < long:
        yield TextGroup("short", limit=short), num_words <= short
        yield TextGroup("long", limit=long), num_words >= long


def _word_counts(texts: Sequence[str], control: RunControl) -> Iterator[NDArray[np.int64]]:
    for start in range(0, len(texts), HASHED_TEXTS):
        control.raise_if_discarded()
        yield hash_texts(texts[start : start + HASHED_TEXTS]).num_words


def _by_reading(texts: Sequence[str], encoder: TextEncoder, control: RunControl) -> Iterator[Found]:
    found = encoder.familiarity(texts, control)
    yield TextGroup("unknown words"), found.num_unknown > 0
    yield TextGroup("many unknown words"), (found.num_unknown > 0) & (found.num_unknown >= MANY_UNKNOWN * found.num_words)
    yield TextGroup("cut off", limit=encoder.max_tokens), found.is_cut


def _copies(texts: Sequence[str], learnt: Sequence[str], control: RunControl) -> Iterator[Found]:
    compared = taken(learnt, places_within(learnt, MAX_COMPARED_TEXTS, MAX_COMPARED_CHARACTERS))
    yield TextGroup("near copy"), have_near_copies(texts, compared, control)


def _by_column(test: Dataset) -> Iterator[Found]:
    for side in test.sides:
        for number, value in enumerate(side.values):
            yield TextGroup("value", column=side.name, value=value), side.codes == number


def _p_value(is_right: Members, members: Members) -> float:
    """How likely the group would be as bad as this, or worse, if it were like the rest: Fisher's exact test, one-sided."""
    from scipy.stats import hypergeom

    if members.all():
        return 1.0
    num_right = int((is_right & members).sum())
    return float(hypergeom.cdf(num_right, len(is_right), int(is_right.sum()), int(members.sum())))


def _judged(group: TextGroup, is_right: Members, members: Members, *, is_worse: bool) -> TextGroup:
    num_texts, num_right = int(members.sum()), int((is_right & members).sum())
    rest = is_right[~members]
    return replace(
        group,
        num_texts=num_texts,
        num_right=num_right,
        interval=accuracy_interval(num_right, num_texts),
        rest_accuracy=float(rest.mean()) if len(rest) else None,
        is_worse=is_worse,
    )
