"""How surprising a text's words and letters are to a model that counted those of its training texts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.text.features import MAX_CHARACTERS, WORD_BIT, FeatureTable, feature_hashes

BLOCK_TEXTS = 200


def surprisals(table: FeatureTable, texts: Sequence[str]) -> NDArray[np.float64]:
    """(num_texts, 2): the mean rarity (inverse document frequency, in nats) of the groups of characters of each text, and that of its
    words and word pairs; one never seen counts as e times as rare as the rarest. 0 where the table counts no such features."""
    blocks = [_of_block(table, texts[start : start + BLOCK_TEXTS]) for start in range(0, len(texts), BLOCK_TEXTS)]
    return np.concatenate(blocks) if blocks else np.zeros((0, 2))


def _of_block(table: FeatureTable, texts: Sequence[str]) -> NDArray[np.float64]:
    if not len(table):
        return np.zeros((len(texts), 2))
    compared = [" ".join(text[:MAX_CHARACTERS].lower().split()) for text in texts]
    hashes, of_text = feature_hashes(compared, table.spans)
    places = np.minimum(np.searchsorted(table.hashes, hashes), len(table) - 1)
    rarity = np.where(table.hashes[places] == hashes, table.idf[places], table.idf.max() + 1)
    rows = 2 * of_text + (hashes & WORD_BIT).astype(np.int64)
    sums, counts = np.bincount(rows, rarity, 2 * len(texts)), np.bincount(rows, minlength=2 * len(texts))
    return (sums / np.maximum(counts, 1)).reshape(-1, 2)
