"""Train, validation and test: stratified, seeded, with copies of one text on one side."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.config import MAX_TEST, MAX_VALIDATION, RareLabels, SplitConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import NO_PART, PARTS, Dataset, LeftOut
from textcls_gui.core.data.shingles import NUM_BANDS, Sketches, hash_texts, pairs_of_band, sketch
from textcls_gui.core.data.stored_texts import taken
from textcls_gui.core.errors import DatasetError

MIN_TEXTS = 8
MIN_DIFFERENT = 3
FIRST_TEXTS = 64  # of a label: nearly always enough to see that it is not rare
LONG_TEXT = 20  # words
ALIKE = 0.8  # of the pairs of words: each word that differs spoils two
SKETCHED_TEXTS = 1_024
BLOCK_PAIRS = 32_768
_NO_LETTERS = re.compile(r"[^a-z0-9 ]+")
MERGED_LABEL = "other"
TRAIN, VALIDATION, TEST = range(len(PARTS))
Indexes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Splits:
    """Positions in the dataset; the three parts are disjoint and cover it."""

    train: Indexes
    validation: Indexes
    test: Indexes


def split_dataset(
    dataset: Dataset,
    config: SplitConfig,
    seed: int,
    *,
    with_test: bool = True,
    with_validation: bool = True,
    test_rows: Indexes | None = None,
    control: RunControl | None = None,
) -> Splits:
    """Deal out the texts of each label by the configured fractions, as far as these come to MAX_VALIDATION and MAX_TEST texts; texts that
    are equal or almost equal go together.

    Where the table says which part a text is in, that holds. A label with three different texts or more has at least one in each part;
    with fewer, they stay in train.

    Args:
        with_test, with_validation: False where these texts come from a file of their own; the part is then empty.
        test_rows: rows of the table that were the test part before and are to be it again, with all copies of their texts.

    Raises:
        DatasetError: there are too few texts.
        Cancelled: a stop was asked for.
    """
    if dataset.num_texts < MIN_TEXTS:
        raise DatasetError(
            "There are only {found} texts with a label.",
            hint="At least {needed} are needed to try, and some hundreds to be useful.",
            found=dataset.num_texts,
            needed=MIN_TEXTS,
        )
    dealing = _Dealing(dataset, test_rows if with_test else None, control)
    fractions = (
        min(config.validation_fraction, MAX_VALIDATION / dataset.num_texts) if with_validation else 0.0,
        min(config.test_fraction, MAX_TEST / dataset.num_texts) if with_test else 0.0,
    )
    train, validation, test = dealing.deal(fractions, np.random.default_rng(seed))
    if (with_validation and not len(validation)) or (with_test and not len(test)):
        raise DatasetError(
            "No label has enough different texts to check the model with.",
            hint="Each label should have at least three different texts.",
        )
    return Splits(train, validation, test)


def text_key(text: str) -> str:
    """Equal for texts that a person would call the same: case, width and spacing do not count."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def with_rare_labels(dataset: Dataset, choice: RareLabels, control: RunControl | None = None) -> Dataset:
    """The dataset with its untestable labels, those with too few different texts to be in each part, treated as chosen.

    Raises:
        DatasetError: fewer than two labels are left.
    """
    if choice == "learn only" or dataset.membership is not None:
        return dataset
    rare = rare_labels(dataset, control)
    if not len(rare):
        return dataset
    kept = [number for number in range(len(dataset.labels)) if number not in set(rare.tolist())]
    names = [dataset.labels[number] for number in kept]
    place = np.full(len(dataset.labels), -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    if choice == "merge" and len(rare) > 1:
        place[rare] = len(kept)
        names.append(_unused(MERGED_LABEL, names))
    if len(names) < 2:
        raise DatasetError(
            "Only {found} label has enough different texts.",
            hint="Each label should have at least three different texts. Or let rare labels be learnt only.",
            found=len(names),
        )
    targets = place[dataset.targets]
    texts = np.flatnonzero(targets >= 0)
    left_out = (
        (*dataset.left_out, LeftOut("rare label", dataset.num_texts - len(texts))) if len(texts) < dataset.num_texts else dataset.left_out
    )
    return replace(dataset.take(texts), targets=targets[texts], labels=tuple(names), left_out=left_out)


def rare_labels(dataset: Dataset, control: RunControl | None = None) -> Indexes:
    """Numbers of the labels with fewer than MIN_DIFFERENT different texts."""
    by_label = np.argsort(dataset.targets, kind="stable")
    place = np.arange(len(by_label)) - np.searchsorted(dataset.targets[by_label], dataset.targets[by_label])
    maybe = _with_few(dataset, by_label[place < FIRST_TEXTS], np.arange(len(dataset.labels)), control)
    return _with_few(dataset, np.flatnonzero(np.isin(dataset.targets, maybe)), maybe, control)


def _with_few(dataset: Dataset, places: Indexes, labels: Indexes, control: RunControl | None) -> Indexes:
    """Those of the labels that have fewer than MIN_DIFFERENT different texts at these places."""
    groups = groups_of_like(taken(dataset.texts, places), control)
    pairs = np.unique(np.stack([dataset.targets[places], groups]), axis=1)
    return labels[np.bincount(pairs[0], minlength=len(dataset.labels))[labels] < MIN_DIFFERENT]


def _unused(name: str, taken: Sequence[str]) -> str:
    while name in taken:
        name += "*"
    return name


class _Dealing:
    """What is settled beforehand, and the groups of like texts that are left to be dealt, by label."""

    def __init__(self, dataset: Dataset, test_rows: Indexes | None, control: RunControl | None) -> None:
        self._dataset = dataset
        self._settled = np.full(dataset.num_texts, NO_PART, dtype=np.int8)
        self._settled_parts: set[int] = set()
        groups = groups_of_like(dataset.texts, control)
        if dataset.parts is not None:
            self._settled = dataset.parts.copy()
            self._settled[self._settled == NO_PART] = TRAIN
            self._settled_parts = set(self._settled.tolist()) - {TRAIN}
        elif test_rows is not None:
            is_test = np.isin(dataset.rows, test_rows)
            self._settled[np.isin(groups, groups[is_test])] = TEST
            self._settled_parts = {TEST} if is_test.any() else set()
        self._groups = groups

    def deal(self, fractions: tuple[float, float], random: np.random.Generator) -> tuple[Indexes, Indexes, Indexes]:
        """Whole groups go to one part; a group with several labels belongs to the label seen first."""
        wanted = [
            (part, fraction)
            for part, fraction in ((TEST, fractions[1]), (VALIDATION, fractions[0]))
            if fraction > 0 and part not in self._settled_parts
        ]
        part = np.where(self._settled == NO_PART, TRAIN, self._settled)
        left = np.flatnonzero(part == TRAIN)
        _, first, group, sizes = np.unique(self._groups[left], return_index=True, return_inverse=True, return_counts=True)
        labels = self._dataset.strata[left[first]]
        part_of_group = np.full(len(sizes), TRAIN, dtype=np.int8)
        by_label = np.lexsort((first, labels))
        for groups in np.split(by_label, np.flatnonzero(np.diff(labels[by_label])) + 1):
            order = groups[random.permutation(len(groups))]
            part_of_group[order] = _deal(sizes[order].tolist(), wanted)
        part[left] = part_of_group[group]
        train, validation, test = (np.flatnonzero(part == number) for number in (TRAIN, VALIDATION, TEST))
        return train, validation, test


def groups_of_like(texts: Sequence[str], control: RunControl | None = None) -> Indexes:
    """(num_texts,) numbers of groups, equal for texts that are the same to a person, or almost.

    Punctuation does not count; of LONG_TEXT words or more, one in ten may differ. Of each text only a hash of 64 bits is kept meanwhile, so
    that of ten million texts two that differ share one with a chance of one in 300,000.

    Raises:
        Cancelled: a stop was asked for.
        LibraryError: the disk is full.
    """
    control = control or RunControl()
    hashes = np.zeros(len(texts), dtype=np.uint64)
    is_long = np.zeros(len(texts), dtype=np.bool_)
    for place, text in enumerate(texts):
        if place % SKETCHED_TEXTS == 0:
            control.raise_if_stopped()
        key = _like_key(text)
        hashes[place] = int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
        is_long[place] = key.count(" ") >= LONG_TEXT - 1
    if not len(texts):
        return np.zeros(0, dtype=np.int64)
    _, first, group = np.unique(hashes, return_index=True, return_inverse=True)
    order = np.argsort(first)
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    firsts = first[order]
    joined = _joined(texts, firsts, np.flatnonzero(is_long[firsts]), control)
    return joined[number[group]]


def _like_key(text: str) -> str:
    """Equal for texts that differ in punctuation only."""
    key = text_key(text)
    return _letters(key) or key


def _letters(key: str) -> str:
    return _NO_LETTERS.sub("", key) if key.isascii() else "".join(filter(_is_letter, key))


@cache
def _is_letter(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] in "LNM"


def _joined(texts: Sequence[str], firsts: Indexes, long: Indexes, control: RunControl) -> Indexes:
    """(num_firsts,) numbers, equal for long texts of which nearly all is the same.

    Args:
        firsts: places of the texts that are compared.
        long: those of them, as places in `firsts`, that are long.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    later, earlier = _almost_equal(texts, firsts, long, control)
    group = np.arange(len(firsts))
    if len(later):
        involved, places = np.unique(np.concatenate([later, earlier]), return_inverse=True)
        first, second = places[: len(later)], places[len(later) :]
        joins = coo_matrix((np.ones(len(later), dtype=np.int8), (first, second)), shape=(len(involved), len(involved)))
        joined = connected_components(joins, directed=False)[1]
        leaders = np.full(int(joined.max()) + 1, len(firsts), dtype=np.int64)
        np.minimum.at(leaders, joined, involved)
        group[involved] = leaders[joined]
    return group


def _almost_equal(texts: Sequence[str], firsts: Indexes, long: Indexes, control: RunControl) -> tuple[Indexes, Indexes]:
    """Pairs of places in `firsts`, of the long ones, whose texts have nearly all pairs of words in common, judged by their sketches."""
    sketches = Sketches.room_for(len(long))
    for start in range(0, len(long), SKETCHED_TEXTS):
        control.raise_if_stopped()
        block = [_like_key(texts[place]) for place in firsts[long[start : start + SKETCHED_TEXTS]].tolist()]
        sketch(hash_texts(block), sketches.part(start, start + len(block)))
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    places = np.arange(len(long))
    for band in range(NUM_BANDS):
        for later, earlier in pairs_of_band(sketches.bands[:, band], places):
            control.raise_if_stopped()
            for start in range(0, len(later), BLOCK_PAIRS):
                new, old = later[start : start + BLOCK_PAIRS], earlier[start : start + BLOCK_PAIRS]
                is_alike = (sketches.bytes_[new] == sketches.bytes_[old]).mean(axis=1) >= ALIKE
                found.append((long[new[is_alike]], long[old[is_alike]]))
    return np.concatenate([pair[0] for pair in found]), np.concatenate([pair[1] for pair in found])


def _deal(sizes: list[int], wanted: Sequence[tuple[int, float]]) -> list[int]:
    """The part of each group of texts, one label's, in the order in which they are dealt."""
    parts = [TRAIN] * len(sizes)
    if len(sizes) > len(wanted):
        total, position = sum(sizes), 0
        for parts_left, (part, fraction) in zip(range(len(wanted), 0, -1), wanted, strict=True):
            last = len(sizes) - parts_left  # one group is left for each part that follows, train being the last of them
            target, dealt = round(total * fraction), 0
            while position < last and (dealt == 0 or dealt + sizes[position] <= target):
                parts[position] = part
                dealt += sizes[position]
                position += 1
    return parts
