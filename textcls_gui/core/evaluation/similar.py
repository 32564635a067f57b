"""Which texts of a data set are most like a given one: they share the rare words and groups of characters that the model reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import PARTS, Dataset
from textcls_gui.core.data.sampling import places_within
from textcls_gui.core.text.features import (
    WORD_BIT,
    Features,
    FeatureTable,
    as_compared,
    choose_spans,
    feature_hashes,
)

MAX_TEXTS = 100_000
MAX_CHARACTERS = 4_000_000  # in all texts, where groups of characters are read: about 150 MB
MAX_CHARACTERS_OF_WORDS = 40_000_000  # where whole words alone are read
BLOCK_TEXTS = 1_024
LEAST_ALIKE = 0.05  # cosine; below, two texts share no more than the words that all texts share
NUM_LOOKED_AT = 30  # the nearest by the features that the model knows, among which there may be copies; these are compared by all
Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class SimilarText:
    """`likeness` is from 0 to 1: the cosine of the two texts' weighted counts."""

    text: str
    labels: tuple[str, ...]
    likeness: float


@dataclass(frozen=True, slots=True)
class _Postings:
    """By feature: feature f stands in `texts[starts[f]:starts[f + 1]]`, with these values."""

    texts: NDArray[np.int32]
    values: NDArray[np.float32]
    starts: Ids


class SimilarTextIndex:
    """Made once for a model and a data set; several threads may ask it. `num_texts` of `num_all` texts are in it."""

    def __init__(self, dataset: Dataset, num_all: int, table: FeatureTable, postings: _Postings, norms: NDArray[np.float32]) -> None:
        """norms (num_texts,)"""
        self._dataset = dataset
        self.num_all = num_all
        self._table = table
        self._postings = postings
        self._norms = norms

    @property
    def num_texts(self) -> int:
        return self._dataset.num_texts

    @classmethod
    def build(
        cls,
        dataset: Dataset,
        table: FeatureTable | None,
        *,
        has_spaces: bool,
        control: RunControl | None = None,
        report: Callable[[float], None] = lambda _fraction: None,
    ) -> SimilarTextIndex:
        """Of the whole data set, or of a regular sample where it is very large; raises Cancelled if it is thrown away.

        Args:
            table: the features that the model knows; None for a model that reads none, whose texts are then compared by features of
                their own.
            has_spaces: whether there are spaces between words.
        """
        control = control or RunControl()
        kept = dataset.take(_places(dataset.texts, table, has_spaces=has_spaces))
        if table is None or not len(table):
            table = FeatureTable.fit(kept.texts, choose_spans(kept.texts, has_spaces=has_spaces), 1, control)
        ids, values, sizes = _encoded(kept.texts, table, control, report)
        owners = np.repeat(np.arange(kept.num_texts, dtype=np.int32), sizes)
        norms = np.sqrt(np.bincount(owners, values * values, minlength=kept.num_texts)).astype(np.float32)
        control.raise_if_discarded()
        return cls(kept, dataset.num_texts, table, _by_feature(ids, values, owners, len(table)), norms)

    def nearest(self, text: str, count: int) -> tuple[SimilarText, ...]:
        """The most alike first; a text that stands there again and again with the same labels is told once. Empty where none is alike."""
        likeness = self._likeness(text)
        looked_at = min(NUM_LOOKED_AT, len(likeness))
        if not looked_at:
            return ()
        mine = weighted(text, self._table)
        places = np.argpartition(-likeness, looked_at - 1)[:looked_at]
        found = self._dataset.take(places[likeness[places] > 0])
        compared = [
            SimilarText(similar, labels, min(1.0, _cosine(mine, weighted(similar, self._table))))
            for similar, labels in zip(found.texts, found.labels_of_texts(), strict=True)
        ]
        distinct: dict[tuple[str, tuple[str, ...]], SimilarText] = {}
        for similar in sorted(compared, key=lambda each: -each.likeness):
            if similar.likeness >= LEAST_ALIKE:
                distinct.setdefault((as_compared(similar.text), similar.labels), similar)
        return tuple(distinct.values())[:count]

    def _likeness(self, text: str) -> NDArray[np.float32]:
        """(num_texts,) by the features that the table knows: in the right order but for what it does not know."""
        features = self._table.encode([text])
        postings = self._postings
        likeness = np.zeros(self.num_texts, dtype=np.float32)
        for feature, value in zip(features.ids.tolist(), features.values.tolist(), strict=True):
            start, end = postings.starts[feature : feature + 2]
            likeness[postings.texts[start:end]] += np.float32(value) * postings.values[start:end]
        likeness /= np.maximum(self._norms, np.float32(1e-9))
        return likeness


def training_texts(dataset: Dataset, test_rows: Ids) -> Dataset:
    """Those of the data set that are neither in these rows nor kept apart from learning by the table itself."""
    is_kept = ~np.isin(dataset.rows, test_rows)
    if dataset.parts is not None:
        is_kept &= ~np.isin(dataset.parts, (PARTS.index("validation"), PARTS.index("test")))
    return dataset if is_kept.all() else dataset.take(np.flatnonzero(is_kept))


@dataclass(frozen=True, slots=True)
class _Weighted:
    """A text's distinct hashes, ascending, and their values, of norm 1 in all."""

    hashes: NDArray[np.uint64]
    values: NDArray[np.float64]


def weighted(text: str, table: FeatureTable) -> _Weighted:
    """Features that the table does not know count as rare ones: or else a text of one known word would be the same as this word among
    many unknown ones, and a text with a rare word unlike itself.
    """
    hashes, counts = np.unique(feature_hashes([as_compared(text)], table.spans)[0], return_counts=True)
    places = table.places(hashes)
    places[places == len(table)] = 0
    idf = np.where(table.hashes[places] == hashes, table.idf[places], table.idf.max())
    values = (1 + np.log(counts)) * idf
    kinds = (hashes & WORD_BIT).astype(np.int64)
    norms = np.sqrt(np.bincount(kinds, values * values, minlength=2))
    return _Weighted(hashes, values / norms[kinds] / np.sqrt(max(1, (norms > 0).sum())))


def _cosine(one: _Weighted, other: _Weighted) -> float:
    _, mine, theirs = np.intersect1d(one.hashes, other.hashes, assume_unique=True, return_indices=True)
    return float(one.values[mine] @ other.values[theirs])


def _places(texts: Sequence[str], table: FeatureTable | None, *, has_spaces: bool) -> Ids:
    reads_characters = table.spans.characters > 0 if table is not None else not has_spaces
    return places_within(texts, MAX_TEXTS, MAX_CHARACTERS if reads_characters else MAX_CHARACTERS_OF_WORDS)


def _encoded(
    texts: Sequence[str], table: FeatureTable, control: RunControl, report: Callable[[float], None]
) -> tuple[NDArray[np.int32], NDArray[np.float32], Ids]:
    """Ids and values of all texts' features, and how many each text has; numbers as small as can be, since there are millions."""
    ids, values, sizes = [np.zeros(0, np.int32)], [np.zeros(0, np.float32)], [np.zeros(0, np.int64)]
    for start in range(0, len(texts), BLOCK_TEXTS):
        features: Features = table.encode(texts[start : start + BLOCK_TEXTS], control)
        ids.append(features.ids.astype(np.int32))
        values.append(features.values)
        sizes.append(np.diff(features.starts))
        report(min(1.0, (start + BLOCK_TEXTS) / len(texts)))
    return np.concatenate(ids), np.concatenate(values), np.concatenate(sizes)


def _by_feature(ids: NDArray[np.int32], values: NDArray[np.float32], owners: NDArray[np.int32], num_features: int) -> _Postings:
    from scipy.sparse import coo_array  # not with the window: it takes a while

    turned = coo_array((values, (ids, owners)), shape=(num_features, int(owners.max(initial=0)) + 1)).tocsr()
    return _Postings(turned.indices.astype(np.int32, copy=False), turned.data, turned.indptr.astype(np.int64))
