"""Texts of like length go together: few shapes, little padding, an order that follows from seed and epoch alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.text.encoder import PADDING, EncodedTexts

STEPS_PER_OCTAVE = 8  # every new length costs a set-up of the kernels, every step of padding costs time for nothing
POOL_BATCHES = 50
SPARSE = 128  # numbers so few in their range are sorted
Indexes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """Texts as the model takes them.

    Each distinct token of the batch, U of them with padding as number 0, is a bag of rows of the embedding table: its own, weighing 1,
    and those of its letter groups, weighing 1 in sum. Rows in use stand once in `row_ids` (R,); the bags are indexes into these,
    `bag_rows` (M,), with `bag_weights` (M,), a bag starting at `bag_starts` (U,). The same the other way round, for the gradient: the
    tokens that a row is part of are `user_tokens` (M,), with `user_weights` (M,), a row's starting at `user_starts` (R,).
    `positions` (T, B) says which of the U tokens stands where, padded on the right with 0; `lengths` (B,) >= 1.
    """

    positions: Indexes
    lengths: Indexes
    row_ids: Indexes
    bag_rows: Indexes
    bag_weights: NDArray[np.float32]
    bag_starts: Indexes
    user_tokens: Indexes
    user_weights: NDArray[np.float32]
    user_starts: Indexes

    @property
    def num_tokens(self) -> int:
        return int(self.lengths.sum())


def make_batch(encoded: EncodedTexts, texts: Indexes) -> TokenBatch:
    """The named texts side by side, padded to one of a few lengths."""
    starts, lengths = encoded.starts[texts], encoded.lengths_of(texts)
    longest = padded_length(int(lengths.max()))
    times = np.arange(longest)[:, None]
    is_token = times < lengths[None, :]
    tokens = np.where(is_token, encoded.token_ids[np.where(is_token, starts[None, :] + times, 0)], PADDING)
    distinct, positions = _distinct(tokens, encoded.bags.num_bags, always=PADDING)
    bags = encoded.bags.take(distinct)
    row_ids, bag_rows = _distinct(bags.ids, encoded.num_rows)
    order, user_starts = _grouped(bag_rows, len(row_ids))
    user_tokens = np.repeat(np.arange(bags.num_bags), np.diff(bags.starts))[order]
    return TokenBatch(positions, lengths, row_ids, bag_rows, bags.weights, bags.starts[:-1], user_tokens, bags.weights[order], user_starts)


def padded_length(length: int) -> int:
    """The next of the lengths that occur, of which there are STEPS_PER_OCTAVE between a power of two and the next."""
    step = max(1, (1 << (length - 1).bit_length()) // (2 * STEPS_PER_OCTAVE))
    return -(-length // step) * step


def _distinct(numbers: NDArray[np.int64], limit: int, always: int | None = None) -> tuple[Indexes, Indexes]:
    """The distinct numbers, ascending, and for each number its place among them; quicker than sorting where the limit is moderate."""
    if limit > SPARSE * numbers.size:
        distinct, places = np.unique(numbers if always is None else np.append(numbers, always), return_inverse=True)
        return distinct.astype(np.int64), places[: numbers.size].reshape(numbers.shape)
    is_there = np.zeros(limit, dtype=bool)
    is_there[numbers] = True
    if always is not None:
        is_there[always] = True
    distinct = np.flatnonzero(is_there)
    place = np.empty(limit, dtype=np.int64)
    place[distinct] = np.arange(len(distinct))
    return distinct, place[numbers]


def _grouped(numbers: Indexes, limit: int) -> tuple[Indexes, Indexes]:
    """The places of the numbers 0, 1, ... one after the other, and where each number's begin."""
    starts = np.zeros(limit, dtype=np.int64)
    np.cumsum(np.bincount(numbers, minlength=limit)[:-1], out=starts[1:])
    return np.argsort(numbers.astype(np.uint16) if limit <= 1 << 16 else numbers, kind="stable"), starts  # 16 bits: no comparisons


def hide_tokens(batch: TokenBatch, share: float, random: np.random.Generator) -> None:
    """Turn this share of the batch's tokens into padding, in place; the model must do without them."""
    if share > 0:
        batch.positions[random.random(batch.positions.shape, dtype=np.float32) < share] = 0


class BatchOrder(Sequence[Indexes]):
    """Batches as places in one array, so that millions of texts need no object each; batch i begins at `starts[i]`."""

    def __init__(self, texts: Indexes, batch_size: int, order: Indexes) -> None:
        self._texts = texts
        self._batch_size = batch_size
        self._order = order

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, index: int) -> Indexes: ...

    @overload
    def __getitem__(self, index: slice) -> list[Indexes]: ...

    def __getitem__(self, index: int | slice) -> Indexes | list[Indexes]:
        if isinstance(index, slice):
            return [self._batch(number) for number in self._order[index].tolist()]
        return self._batch(int(self._order[index]))

    def _batch(self, number: int) -> Indexes:
        start = number * self._batch_size
        return self._texts[start : None if number == len(self) - 1 else start + self._batch_size]


def training_batches(lengths: Indexes, batch_size: int, seed: int, epoch: int, weights: NDArray[np.float64] | None = None) -> BatchOrder:
    """All texts once, in batches of like length; the order depends on nothing but the arguments.

    With `weights` (num_texts,), which sum to 1, as many texts are drawn as there are, each as often as its weight says.

    Texts are shuffled, sorted by length within pools of some batches, cut into batches, and the batches shuffled. A last batch of
    less than half the size joins the one before it.
    """
    random = np.random.default_rng((seed, epoch))
    order = random.permutation(len(lengths)) if weights is None else random.choice(len(lengths), len(lengths), p=weights)
    pool_size = batch_size * POOL_BATCHES
    for start in range(0, len(order), pool_size):
        pool = order[start : start + pool_size]
        order[start : start + pool_size] = pool[np.argsort(lengths[pool], kind="stable")]
    return BatchOrder(order, batch_size, random.permutation(num_batches(len(lengths), batch_size)))


def num_batches(num_texts: int, batch_size: int) -> int:
    """Of an epoch."""
    whole, rest = divmod(num_texts, batch_size)
    joins = 0 < rest < batch_size / 2 and num_texts % (batch_size * POOL_BATCHES) > batch_size
    return whole + (rest > 0 and not joins)


def ordered_batches(lengths: Indexes, batch_size: int) -> Iterator[Indexes]:
    """All texts once, from short to long; for evaluation, where the order does not matter."""
    return iter(_cut(np.argsort(lengths, kind="stable"), batch_size))


def _cut(texts: Indexes, batch_size: int) -> list[Indexes]:
    batches = [texts[start : start + batch_size] for start in range(0, len(texts), batch_size)]
    if len(batches) > 1 and len(batches[-1]) < batch_size / 2:
        last = batches.pop()
        batches[-1] = np.concatenate([batches[-1], last])
    return batches
