"""Letter groups: what a word that was never seen shares with words that were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class NgramSpan:
    """Lengths of the letter groups, inclusive; `marks_ends` sets < and > around a word, so that its beginning and end count."""

    shortest: int
    longest: int
    marks_ends: bool


WORD_NGRAMS = NgramSpan(3, 5, marks_ends=True)
SUBWORD_NGRAMS = NgramSpan(1, 2, marks_ends=False)
REMEMBERED_WORDS = 20_000  # their bags: the same new words come again and again in a file that is classified


@dataclass(frozen=True, slots=True)
class Bags:
    """Several lists of ids in one, each id with its weight: bag i is `ids[starts[i]:starts[i + 1]]`."""

    ids: Ids
    weights: NDArray[np.float32]
    starts: Ids

    @property
    def num_bags(self) -> int:
        return len(self.starts) - 1

    def take(self, bags: Ids) -> Bags:
        sizes = self.starts[bags + 1] - self.starts[bags]
        starts = np.zeros(len(bags) + 1, dtype=np.int64)
        np.cumsum(sizes, out=starts[1:])
        positions = np.arange(starts[-1]) + np.repeat(self.starts[bags] - starts[:-1], sizes)
        return Bags(self.ids[positions], self.weights[positions], starts)


def token_bags(rows_and_ngrams: Iterable[tuple[int | None, Sequence[int]]], first_ngram_row: int) -> Bags:
    """A bag for each token: its own row, weighing 1, and its letter groups, weighing 1 in sum. A token without a row has an empty bag."""
    ids: list[int] = []
    weights: list[float] = []
    starts = [0]
    for row, ngrams in rows_and_ngrams:
        if row is not None:
            ids.append(row)
            weights.append(1.0)
            ids += (first_ngram_row + ngram for ngram in ngrams)
            weights += [1.0 / len(ngrams)] * len(ngrams) if ngrams else []
        starts.append(len(ids))
    return Bags(np.array(ids, dtype=np.int64), np.array(weights, dtype=np.float32), np.array(starts, dtype=np.int64))


def concatenate(first: Bags, second: Bags) -> Bags:
    starts = np.concatenate([first.starts, second.starts[1:] + first.starts[-1]])
    return Bags(np.concatenate([first.ids, second.ids]), np.concatenate([first.weights, second.weights]), starts)


class NgramIndex:
    """The letter groups that the model knows, numbered from 0."""

    def __init__(self, ngrams: Sequence[str], span: NgramSpan) -> None:
        self.ngrams = tuple(ngrams)
        self.span = span
        self._number = {ngram: index for index, ngram in enumerate(ngrams)}
        self._bags = lru_cache(REMEMBERED_WORDS)(partial(_known, self._number, span))

    def __len__(self) -> int:
        return len(self.ngrams)

    @classmethod
    def fit(cls, word_counts: dict[str, int], span: NgramSpan, limit: int) -> NgramIndex:
        """The `limit` commonest letter groups of these words, each word counted as often as it occurs."""
        counts: Counter[str] = Counter()
        for word, count in word_counts.items():
            for ngram in set(ngrams_of(word, span)):
                counts[ngram] += count
        common = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]
        return cls([ngram for ngram, _ in common], span)

    def bag(self, word: str) -> tuple[int, ...]:
        """The numbers of its letter groups that the model knows."""
        return self._bags(word)


def _known(number: dict[str, int], span: NgramSpan, word: str) -> tuple[int, ...]:
    return tuple(number[ngram] for ngram in ngrams_of(word, span) if ngram in number)


def ngrams_of(word: str, span: NgramSpan) -> Iterator[str]:
    marked = f"<{word}>" if span.marks_ends else word
    for length in range(span.shortest, span.longest + 1):
        for start in range(len(marked) - length + 1):
            yield marked[start : start + length]
