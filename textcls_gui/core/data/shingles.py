"""Texts as numbers: their words and pairs of words hashed, and sketches by which nearly equal texts find each other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.scratch import scratch_array

Hashes = NDArray[np.uint64]
Counts = NDArray[np.int64]
MAX_CHARACTERS = 20_000  # of one text
PART_CHARACTERS = 50_000
NO_COUNTS: Counts = np.zeros(0, dtype=np.int64)
SPACE, LETTER, SIGN, MARK = range(4)
# scripts written without spaces: a character is about a word
SPACELESS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x31FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
APOSTROPHES = "'’"
LAST_KNOWN = 0x40000
_BASE = 0x9E3779B97F4A7C15  # odd, so that its powers have inverses modulo 2**64
_INVERSE = pow(_BASE, -1, 1 << 64)

NUM_HASHES = 48
NUM_BANDS = 12
MIN_WORDS = 3


@dataclass(frozen=True, slots=True)
class HashedTexts:
    """The words of several texts, one text after the other; a character of a spaceless script counts as a word.

    Text i has the words `words[starts[i]:starts[i + 1]]`; `num_marks` (num_texts,) counts its punctuation.
    """

    words: Hashes
    starts: Counts
    num_marks: Counts

    @property
    def num_words(self) -> Counts:
        return np.diff(self.starts)

    @property
    def pairs(self) -> Hashes:
        """As long as `words`: each word with the one after it, the last word of a text alone."""
        following = np.append(self.words[1:], np.uint64(0))[: len(self.words)]
        lasts = self.starts[1:] - 1
        following[lasts[self.num_words > 0]] = 0
        return _mixed(self.words * np.uint64(3) + following)


def hash_texts(texts: Sequence[str]) -> HashedTexts:
    """Some texts at a time, so that all their numbers fit into the processor's cache."""
    parts = [_hash_part(part) for part in _parts(texts)]
    num_words = np.concatenate([NO_COUNTS, *(part.num_words for part in parts)])
    starts = np.append(0, np.cumsum(num_words))
    words = np.concatenate([np.zeros(0, dtype=np.uint64), *(part.words for part in parts)])
    return HashedTexts(words, starts, np.concatenate([NO_COUNTS, *(part.num_marks for part in parts)]))


def _parts(texts: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    room = PART_CHARACTERS
    for text in texts:
        part.append(text[:MAX_CHARACTERS])
        room -= len(part[-1])
        if room <= 0:
            yield part
            part, room = [], PART_CHARACTERS
    if part:
        yield part


def _hash_part(texts: list[str]) -> HashedTexts:
    """Words are hashed as polynomials of their characters: all at once, by sums from the beginning."""
    codes = _codes("\n".join([*texts, ""]))
    kinds = _kinds().take(codes, mode="clip")
    first, last = _word_places(kinds)
    powers, inverses = _powers(1 << max(10, (len(codes) + 1).bit_length()))
    sums = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum(codes * powers[: len(codes)], out=sums[1:])
    words = _mixed((sums[last + 1] - sums[first]) * inverses[first])
    bounds = np.append(0, np.cumsum(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)) + 1))
    num_marks = np.diff(np.searchsorted(np.flatnonzero(kinds == MARK), bounds))
    return HashedTexts(words, np.searchsorted(first, bounds), num_marks)


def word_places(text: str) -> tuple[Counts, Counts]:
    """The first and the last character of each word that `hash_texts` finds in a text."""
    return _word_places(_kinds().take(_codes(text[:MAX_CHARACTERS]), mode="clip"))


def _word_places(kinds: NDArray[np.uint8]) -> tuple[Counts, Counts]:
    is_sign, is_letter = kinds == SIGN, kinds == LETTER
    begins, ends = is_letter.copy(), is_letter.copy()
    begins[1:] &= ~is_letter[:-1]
    ends[:-1] &= ~is_letter[1:]
    return np.flatnonzero(begins | is_sign), np.flatnonzero(ends | is_sign)


def _codes(text: str) -> NDArray[np.uint32] | NDArray[np.uint8]:
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), dtype=np.uint8)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


@dataclass(frozen=True, slots=True)
class Sketches:
    """What is kept of texts to find nearly equal ones.

    `bands` (num_texts, NUM_BANDS) uint32: texts that agree in one are worth comparing; `bytes_` (num_texts, NUM_HASHES) uint8: the share
    in which two texts agree is about the share of their pairs of words that they have in common.
    """

    bands: NDArray[np.uint32]
    bytes_: NDArray[np.uint8]

    @classmethod
    def room_for(cls, num_texts: int) -> Sketches:
        """In a file where there are many; raises LibraryError if the disk is full."""
        return cls(scratch_array((num_texts, NUM_BANDS), np.uint32), scratch_array((num_texts, NUM_HASHES), np.uint8))

    def part(self, start: int, end: int) -> Sketches:
        """A view, as long as there is room."""
        return Sketches(self.bands[start:end], self.bytes_[start:end])


def sketch(hashed: HashedTexts, into: Sketches) -> None:
    """MinHash with banding (Broder 1997; Leskovec et al., Mining of Massive Datasets, 3.4), for texts of MIN_WORDS or more.

    In numpy, since the libraries that do it give a sketch as a Python list of numbers, which takes four times as long as making it.
    The bands of a text with fewer words stay 0.
    """
    kept = np.flatnonzero(hashed.num_words[: len(into.bands)] >= MIN_WORDS)
    if not len(kept):
        return
    minima = np.empty((NUM_HASHES, len(kept)), dtype=np.uint32)
    pairs = np.append(hashed.pairs >> np.uint64(32), np.uint64(0xFFFFFFFF)).astype(np.uint32)
    bounds = np.stack([hashed.starts[kept], hashed.starts[kept + 1]], axis=1).ravel()
    factors, shifts = _permutations()
    for number in range(NUM_HASHES):
        minima[number] = np.minimum.reduceat(pairs * factors[number] + shifts[number], bounds)[::2]
    into.bands[kept] = _bands(minima)
    into.bytes_[kept] = (minima & np.uint32(0xFF)).astype(np.uint8).T


def pairs_of_band(values: NDArray[np.uint32], places: Counts) -> Iterator[tuple[Counts, Counts]]:
    """Each text with the one before it that has the same value, and with the first that has it."""
    order = np.argsort(values, kind="stable")
    values, places = values[order], places[order]
    begins = np.append(True, values[1:] != values[:-1])[: len(values)]
    later = np.flatnonzero(~begins)
    firsts = np.maximum.accumulate(np.where(begins, np.arange(len(values)), 0))[later]
    yield places[later], places[later - 1]
    is_third = firsts < later - 1
    yield places[later[is_third]], places[firsts[is_third]]


def _bands(minima: NDArray[np.uint32]) -> NDArray[np.uint32]:
    bands = np.empty((minima.shape[1], NUM_BANDS), dtype=np.uint32)
    for band in range(NUM_BANDS):
        joint = np.zeros(minima.shape[1], dtype=np.uint64)
        for row in minima[band::NUM_BANDS]:
            joint = _mixed(joint * np.uint64(_BASE) + row)
        bands[:, band] = joint >> np.uint64(32)
    return bands


def _mixed(hashes: Hashes) -> Hashes:
    mixed = hashes ^ (hashes >> np.uint64(32))
    mixed *= np.uint64(0xD6E8FEB86659FD93)
    mixed ^= mixed >> np.uint64(32)
    return mixed


@cache
def _permutations() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    random = np.random.default_rng(20)
    return random.integers(0, 1 << 32, NUM_HASHES, dtype=np.uint32) | np.uint32(1), random.integers(0, 1 << 32, NUM_HASHES, dtype=np.uint32)


@cache
def _powers(count: int) -> tuple[Hashes, Hashes]:
    powers = np.full((2, count), 1, dtype=np.uint64)
    powers[0, 1:], powers[1, 1:] = _BASE, _INVERSE
    np.multiply.accumulate(powers, axis=1, out=powers)
    return powers[0], powers[1]


@cache
def _kinds() -> NDArray[np.uint8]:
    """For each character's number, what it is to us."""
    kinds = np.fromiter(map(_kind, map(chr, range(LAST_KNOWN + 1))), dtype=np.uint8, count=LAST_KNOWN + 1)
    for first, last in SPACELESS:
        part = kinds[first : last + 1]
        part[part == LETTER] = SIGN
    return kinds


def _kind(character: str) -> int:
    if character.isalnum() or unicodedata.category(character)[0] == "M":
        return LETTER
    return SPACE if character.isspace() or not character.isprintable() or character in APOSTROPHES else MARK
