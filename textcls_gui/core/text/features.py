"""A text becomes weighted counts of its words, word pairs and groups of characters: what the linear path of the model reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.shingles import hash_texts
from textcls_gui.core.text.ngrams import Bags, concatenate

Hashes = NDArray[np.uint64]
Ids = NDArray[np.int64]
BLOCK_CHARACTERS = 100_000  # few enough that a stop is heard at once, and that the window is not kept waiting
MAX_CHARACTERS = 20_000  # of one text
MANY_CHARACTERS = 8_000_000  # in all texts: beyond, groups of characters cost minutes and add little to whole words
MAX_FEATURES = 1_000_000
MAX_WEIGHTS = 8_000_000
RARE_WHEN_MANY = 200_000
MAX_SPAN = 8
SEPARATOR = "\n"
MAX_STEPS = 16  # from where a hash should stand to where it does
WORD_BIT = np.uint64(1)
_BASE = 0x9E3779B97F4A7C15


@dataclass(frozen=True, slots=True)
class FeatureSpans:
    """Longest runs of words, 2 at most, and of characters, that are counted; 0 for none."""

    words: int
    characters: int


def choose_spans(texts: Sequence[str], *, has_spaces: bool) -> FeatureSpans:
    """Words and pairs of words, and short groups of characters where there is time for them or where words have no spaces."""
    return spans_for(sum(min(len(text), MAX_CHARACTERS) for text in texts), has_spaces=has_spaces)


def spans_for(num_characters: int, *, has_spaces: bool) -> FeatureSpans:
    """As `choose_spans`, for texts with so many characters in all."""
    is_much = num_characters > MANY_CHARACTERS
    if has_spaces:
        return FeatureSpans(2, 0 if is_much else 5)
    return FeatureSpans(0, 3 if is_much else 5)


@dataclass(frozen=True, slots=True)
class Features:
    """Of several texts, one after the other: text i has the features `ids[starts[i]:starts[i + 1]]` with these values.

    Words are of norm 1 among themselves, and so are characters: of the two, neither drowns the other.
    """

    ids: Ids
    values: NDArray[np.float32]
    starts: Ids

    @property
    def num_texts(self) -> int:
        return len(self.starts) - 1

    def take(self, texts: Ids) -> Features:
        """The features of these texts, in their order."""
        bags = Bags(self.ids, self.values, self.starts).take(texts)
        return Features(bags.ids, bags.weights, bags.starts)

    def followed_by(self, other: Features) -> Features:
        both = concatenate(Bags(self.ids, self.values, self.starts), Bags(other.ids, other.values, other.starts))
        return Features(both.ids, both.weights, both.starts)


class FeatureTable:
    """The features that the model knows, by the hashes of their characters, with the weight of each: its inverse document frequency.

    A hash has 63 bits, so that any two of a million features share one with a chance of one in 10 million; the last bit says
    whether it is of words.
    """

    def __init__(self, spans: FeatureSpans, hashes: Hashes, idf: NDArray[np.float32]) -> None:
        """hashes (F,) ascending; idf (F,)"""
        self.spans = spans
        self.hashes = hashes
        self.idf = idf
        self.kinds = (hashes & WORD_BIT).astype(np.int64)
        self._shift = np.uint64(64 - max(1, (2 * len(hashes)).bit_length()))
        self._bounded = np.append(hashes, np.uint64(2**64 - 1))
        sizes = np.bincount((hashes >> self._shift).astype(np.int64), minlength=1 << int(64 - self._shift))
        self._starts = (np.cumsum(sizes) - sizes).astype(np.int32)  # where those with the same first bits begin

    def __len__(self) -> int:
        return len(self.hashes)

    @classmethod
    def fit(cls, texts: Sequence[str], spans: FeatureSpans, num_outputs: int, control: RunControl) -> FeatureTable:
        """The commonest features of these texts, as many as are of use; raises Cancelled if the run is thrown away."""
        counts = _Counts()
        for block in _blocks(texts):
            control.raise_if_discarded()
            hashes, of_text = feature_hashes(block, spans)
            counts.add(_distinct_pairs(of_text, hashes)[1])
        hashes, frequencies = counts.whole()
        if len(hashes) > RARE_WHEN_MANY:
            hashes, frequencies = hashes[frequencies > 1], frequencies[frequencies > 1]
        limit = max(1, min(MAX_FEATURES, MAX_WEIGHTS // num_outputs))
        if len(hashes) > limit:
            kept = np.sort(np.argsort(-frequencies, kind="stable")[:limit])
            hashes, frequencies = hashes[kept], frequencies[kept]
        idf = np.log((1 + len(texts)) / (1 + frequencies)) + 1
        return cls(spans, hashes, idf.astype(np.float32))

    def places(self, hashes: Hashes) -> Ids:
        """What `searchsorted` says, four times as fast: hashes are spread evenly, so that their first bits say nearly where they stand."""
        places: Ids = self._starts[hashes >> self._shift].astype(np.int64)
        behind = np.flatnonzero(self._bounded[places] < hashes)
        for _ in range(MAX_STEPS):
            if not len(behind):
                return places
            places[behind] += 1
            behind = behind[self._bounded[places[behind]] < hashes[behind]]
        places[behind] = np.searchsorted(self.hashes, hashes[behind])
        return places

    def encode(
        self, texts: Sequence[str], control: RunControl | None = None, report: Callable[[float], None] = lambda _fraction: None
    ) -> Features:
        """Sublinear counts times inverse document frequency; raises Cancelled if the run is thrown away."""
        control = control or RunControl()
        parts = [(np.zeros(0, np.int64), np.zeros(0, np.float32), np.zeros(1, np.int64))]
        num_done = 0
        for block in _blocks(texts):
            control.raise_if_discarded()
            parts.append(self._encoded(block))
            num_done += len(block)
            report(num_done / len(texts))
        ids, values, sizes = (np.concatenate([part[index] for part in parts]) for index in range(3))
        return Features(ids, values, np.cumsum(sizes))

    def _encoded(self, block: list[str]) -> tuple[Ids, NDArray[np.float32], Ids]:
        """Ids and values of the block's features, and how many each text has."""
        if not len(self):
            return np.zeros(0, np.int64), np.zeros(0, np.float32), np.zeros(len(block), np.int64)
        hashes, of_text = feature_hashes(block, self.spans)
        places = self.places(hashes)
        places[places == len(self)] = 0
        is_known = self.hashes[places] == hashes
        pairs, counts = np.unique(of_text[is_known] * len(self) + places[is_known], return_counts=True)
        owners, ids = np.divmod(pairs, len(self))
        values = (1 + np.log(counts)) * self.idf[ids]
        kinds = 2 * owners + self.kinds[ids]
        norms = np.sqrt(np.bincount(kinds, values * values))
        return ids, (values / norms[kinds]).astype(np.float32), np.bincount(owners, minlength=len(block))


class _Counts:
    """In how many texts each hash stands; merged now and then, so that memory follows the distinct ones."""

    def __init__(self) -> None:
        self._parts: list[tuple[Hashes, Ids]] = []
        self._pending = 0

    def add(self, hashes: Hashes) -> None:
        found, counts = np.unique(hashes, return_counts=True)
        self._parts.append((found, counts))
        self._pending += len(found)
        if self._pending > 2 * len(self._parts[0][0]) + 1_000_000:
            self._merge()

    def whole(self) -> tuple[Hashes, Ids]:
        """Distinct hashes, ascending, and their counts."""
        self._merge()
        return self._parts[0] if self._parts else (np.zeros(0, np.uint64), np.zeros(0, np.int64))

    def _merge(self) -> None:
        if len(self._parts) > 1:
            hashes = np.concatenate([part[0] for part in self._parts])
            order = np.argsort(hashes)
            hashes, counts = hashes[order], np.concatenate([part[1] for part in self._parts])[order]
            first = np.flatnonzero(np.diff(hashes, prepend=hashes[0] ^ WORD_BIT))
            self._parts = [(hashes[first], np.add.reduceat(counts, first))]
        self._pending = 0


def as_compared(text: str) -> str:
    """Lower case, white space as one space; cut where it is very long."""
    return " ".join(text[:MAX_CHARACTERS].lower().split())


def _blocks(texts: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    size = 0
    for text in texts:
        block.append(as_compared(text))
        size += len(block[-1])
        if size > BLOCK_CHARACTERS:
            yield block
            block, size = [], 0
    if block:
        yield block


def feature_hashes(block: list[str], spans: FeatureSpans) -> tuple[Hashes, Ids]:
    """The hash of every feature of every text, again and again where it occurs again, and the number of its text."""
    joined = SEPARATOR.join(block) + SEPARATOR
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    is_end = codes == ord(SEPARATOR)
    of_text = np.cumsum(is_end) - is_end
    mixed = _mixed(codes.astype(np.uint64))
    found = [*_character_hashes(mixed, is_end, of_text, spans.characters), *_word_hashes(block, spans.words)]
    return np.concatenate([hashes for hashes, _ in found]), np.concatenate([owners for _, owners in found])


def _character_hashes(mixed: Hashes, is_end: NDArray[np.bool_], of_text: Ids, longest: int) -> Iterator[tuple[Hashes, Ids]]:
    num_left = _distance_to_end(is_end)  # characters from here to the end of the text
    hashes = np.zeros_like(mixed)
    for length in range(1, longest + 1):
        hashes = hashes[: len(mixed) - length + 1] * np.uint64(_BASE) + mixed[length - 1 :]
        is_whole = num_left[: len(hashes)] >= length
        yield _mixed(hashes[is_whole] + np.uint64(length)) & ~WORD_BIT, of_text[: len(hashes)][is_whole]


def _distance_to_end(is_end: NDArray[np.bool_]) -> Ids:
    ends = np.flatnonzero(is_end)
    positions = np.arange(len(is_end))
    return ends[np.searchsorted(ends, positions)] - positions


def _word_hashes(block: list[str], longest: int) -> Iterator[tuple[Hashes, Ids]]:
    if longest == 0:
        return
    hashed = hash_texts(block)
    owners = np.repeat(np.arange(len(block)), hashed.num_words)
    yield hashed.words | WORD_BIT, owners
    if longest > 1:
        has_next = np.ones(len(owners), dtype=bool)
        has_next[hashed.starts[1:][hashed.num_words > 0] - 1] = False
        yield hashed.pairs[has_next] | WORD_BIT, owners[has_next]


def _mixed(values: Hashes) -> Hashes:
    """Every bit of the result depends on every bit of the value (Steele 2014, the finalizer of SplitMix64)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _distinct_pairs(of_text: Ids, hashes: Hashes) -> tuple[Ids, Hashes]:
    """Each hash once for each text."""
    order = np.lexsort((hashes, of_text))
    owners, sorted_hashes = of_text[order], hashes[order]
    is_new = np.ones(len(order), dtype=bool)
    is_new[1:] = (owners[1:] != owners[:-1]) | (sorted_hashes[1:] != sorted_hashes[:-1])
    return owners[is_new], sorted_hashes[is_new]
