"""Which texts have an almost equal one among others: a test text that the model has nearly learnt by heart tells little."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.shingles import MIN_WORDS, NUM_BANDS, HashedTexts, Hashes, Sketches, hash_texts, sketch
from textcls_gui.core.data.splitting import text_key

ALIKE = 0.65  # of the pairs of words that either text has: one word of ten may differ
MAYBE_ALIKE = 0.5  # below, a sketch of 48 numbers is hardly ever wrong
READ_CHARACTERS = 1_000  # of each text: who begins with as many equal words is a copy
BLOCK_TEXTS = 1_024
MAX_COMPARED = 200_000  # pairs whose words are compared; beyond, the sketches decide
MAX_PAIRS = 65_536  # of texts that are compared by one band with one block, so that a table of copies does not take for ever
Places = NDArray[np.int64]


def have_near_copies(texts: Sequence[str], others: Sequence[str], control: RunControl | None = None) -> NDArray[np.bool_]:
    """(num_texts,) whether one of the others shares most of its pairs of words, or is the same where there are one or two words.

    Of the others nothing is kept, so that there may be any number. Case, width and spacing do not count.

    Raises Cancelled if the run is thrown away.
    """
    control = control or RunControl()
    search = _Search(texts, control)
    for start in range(0, len(others), BLOCK_TEXTS):
        control.raise_if_discarded()
        search.look_among(_hashed(others[start : start + BLOCK_TEXTS]))
    return search.found


class _Search:
    """The sketches of all texts, by band in order of their values; and their pairs of words, text i's from starts[i] to starts[i + 1]."""

    def __init__(self, texts: Sequence[str], control: RunControl) -> None:
        self.found = np.zeros(len(texts), dtype=np.bool_)
        self._sketches = Sketches.room_for(len(texts))
        pairs, sizes = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.int64)]
        for start in range(0, len(texts), BLOCK_TEXTS):
            control.raise_if_discarded()
            hashed = _hashed(texts[start : start + BLOCK_TEXTS])
            sketch(hashed, self._sketches.part(start, start + len(hashed.num_marks)))
            pairs.append(hashed.pairs)
            sizes.append(hashed.num_words)
        self._pairs = np.concatenate(pairs)
        self._num_words = np.concatenate(sizes)
        self._starts = np.append(0, np.cumsum(self._num_words))
        self._short = np.flatnonzero((self._num_words > 0) & (self._num_words < MIN_WORDS))
        self._num_compared = 0
        self._sort()

    def look_among(self, others: HashedTexts) -> None:
        pairs = others.pairs
        self._look_for_short(others, pairs)
        sketches = Sketches.room_for(len(others.num_marks))
        sketch(others, sketches)
        for band in range(NUM_BANDS):
            mine, other = self._matching(band, sketches.bands[:, band])
            likeness = (self._sketches.bytes_[mine] == sketches.bytes_[other]).mean(axis=1, dtype=np.float32)
            for place in np.flatnonzero(likeness >= MAYBE_ALIKE).tolist():
                text = int(mine[place])
                if not self.found[text]:
                    theirs = pairs[others.starts[other[place]] : others.starts[other[place] + 1]]
                    self.found[text] = self._is_copy(text, theirs, float(likeness[place]))
        if self.found.sum() > 1.1 * self._num_left_out:
            self._sort()

    def _sort(self) -> None:
        """Without those that have been found."""
        self._num_left_out = int(self.found.sum())
        left = np.flatnonzero(~self.found & (self._num_words >= MIN_WORDS))
        orders = [np.argsort(self._sketches.bands[left, band], kind="stable") for band in range(NUM_BANDS)]
        self._places = [left[order] for order in orders]
        self._values = [self._sketches.bands[left[order], band] for band, order in enumerate(orders)]

    def _look_for_short(self, others: HashedTexts, pairs: Hashes) -> None:
        left = self._short[~self.found[self._short]]
        short = np.flatnonzero((others.num_words > 0) & (others.num_words < MIN_WORDS))
        self.found[left] = np.isin(self._pairs[self._starts[left]], pairs[others.starts[short]])

    def _matching(self, band: int, values: NDArray[np.uint32]) -> tuple[Places, Places]:
        """Pairs of a text and another with the same value in this band; of others that share one, the first. 0 is none."""
        values, others = np.unique(values, return_index=True)
        low = np.searchsorted(self._values[band], values, "left")
        counts = np.searchsorted(self._values[band], values, "right") - low
        counts[values == 0] = 0
        matched = counts > 0
        low, others = low[matched], others[matched]
        counts = np.minimum(counts[matched], MAX_PAIRS // max(1, len(others)))
        within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        return self._places[band][np.repeat(low, counts) + within], np.repeat(others, counts)

    def _is_copy(self, text: int, pairs: Hashes, likeness: float) -> bool:
        self._num_compared += 1
        if self._num_compared > MAX_COMPARED:
            return likeness >= ALIKE
        mine = set(self._pairs[self._starts[text] : self._starts[text + 1]].tolist())
        theirs = set(pairs.tolist())
        return len(mine & theirs) >= ALIKE * len(mine | theirs)


def _hashed(texts: Sequence[str]) -> HashedTexts:
    return hash_texts([text_key(text[:READ_CHARACTERS]) for text in texts])
