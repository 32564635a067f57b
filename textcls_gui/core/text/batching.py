"""Texts of like length go together: few shapes, little padding, an order that follows from seed and epoch alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.text.encoder import PADDING, UNKNOWN, EncodedTexts

LENGTH_STEP = 8
POOL_BATCHES = 50
Indexes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """Texts as the model takes them.

    Each distinct token of the batch stands once in `word_ids` (U,), row 0 being padding; its letter groups are a bag of rows of
    `ngram_ids` (distinct), the bag starting at `bag_starts` (U,) in `bag_rows`. `positions` (T, B) says which of the U rows each
    token is, padded on the right with 0; `lengths` (B,) >= 1.
    """

    positions: NDArray[np.int64]
    lengths: Indexes
    word_ids: Indexes
    ngram_ids: Indexes
    bag_rows: Indexes
    bag_starts: Indexes

    @property
    def num_tokens(self) -> int:
        return int(self.lengths.sum())


def make_batch(encoded: EncodedTexts, texts: Indexes) -> TokenBatch:
    """The named texts side by side, padded to a multiple of LENGTH_STEP."""
    starts, lengths = encoded.starts[texts], encoded.lengths[texts]
    longest = -(-int(lengths.max()) // LENGTH_STEP) * LENGTH_STEP
    times = np.arange(longest)[:, None]
    is_token = times < lengths[None, :]
    where = np.where(is_token, starts[None, :] + times, 0)
    tokens = np.where(is_token, encoded.token_ids[where], PADDING).ravel()
    distinct, positions = np.unique(np.append(tokens, PADDING), return_inverse=True)  # padding is the lowest id, so row 0
    bags = encoded.ngrams.take(distinct.astype(np.int64))
    word_ids = np.where(distinct < encoded.vocabulary_size, distinct, UNKNOWN).astype(np.int64)
    ngram_ids, bag_rows = np.unique(bags.ids, return_inverse=True)
    return TokenBatch(positions[:-1].reshape(longest, len(texts)), lengths, word_ids, ngram_ids, bag_rows, bags.starts[:-1])


def hide_tokens(batch: TokenBatch, share: float, random: np.random.Generator) -> None:
    """Turn this share of the batch's tokens into padding, in place; the model must do without them."""
    if share > 0:
        batch.positions[random.random(batch.positions.shape, dtype=np.float32) < share] = 0


def training_batches(lengths: Indexes, batch_size: int, seed: int, epoch: int) -> list[Indexes]:
    """All texts once, in batches of like length; the order depends on nothing but the arguments.

    Texts are shuffled, sorted by length within pools of some batches, cut into batches, and the batches shuffled. A last batch of
    less than half the size joins the one before it.
    """
    random = np.random.default_rng((seed, epoch))
    order = random.permutation(len(lengths))
    pool_size = batch_size * POOL_BATCHES
    batches: list[Indexes] = []
    for start in range(0, len(order), pool_size):
        pool = order[start : start + pool_size]
        ordered = pool[np.argsort(lengths[pool], kind="stable")]
        batches += _cut(ordered, batch_size)
    return [batches[index] for index in random.permutation(len(batches))]


def ordered_batches(lengths: Indexes, batch_size: int) -> Iterator[Indexes]:
    """All texts once, from short to long; for evaluation, where the order does not matter."""
    return iter(_cut(np.argsort(lengths, kind="stable"), batch_size))


def _cut(texts: Indexes, batch_size: int) -> list[Indexes]:
    batches = [texts[start : start + batch_size] for start in range(0, len(texts), batch_size)]
    if len(batches) > 1 and len(batches[-1]) < batch_size / 2:
        last = batches.pop()
        batches[-1] = np.concatenate([batches[-1], last])
    return batches
