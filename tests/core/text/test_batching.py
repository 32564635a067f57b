"""Batches: every text once, of like length, in an order that follows from seed and epoch alone."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.core.examples import mood_rows
from textcls_gui.core.config import TextConfig
from textcls_gui.core.text.batching import (
    POOL_BATCHES,
    TokenBatch,
    hide_tokens,
    make_batch,
    ordered_batches,
    padded_length,
    training_batches,
)
from textcls_gui.core.text.encoder import EncodedTexts, TextEncoder

lengths_of_texts = st.lists(st.integers(1, 60), min_size=1, max_size=200).map(lambda lengths: np.array(lengths, dtype=np.int64))
batch_sizes = st.integers(1, 40)
TEXTS = ["", "the film", *(text for text, _ in mood_rows(12)), "zebra quagga okapi " * 9, "zebra"]


@pytest.fixture(scope="module")
def encoded() -> EncodedTexts:
    return TextEncoder.fit(TEXTS, TextConfig(max_ngrams=200)).encode(TEXTS)


@given(lengths_of_texts, batch_sizes, st.integers(0, 2**31 - 1), st.integers(1, 1_000))
def test_training_batches_have_every_text_once(lengths: NDArray[np.int64], batch_size: int, seed: int, epoch: int) -> None:
    batches = training_batches(lengths, batch_size, seed, epoch)
    assert sorted(np.concatenate(batches).tolist()) == list(range(len(lengths)))
    assert all(len(batch) <= 1.5 * batch_size for batch in batches)
    again = training_batches(lengths.copy(), batch_size, seed, epoch)
    assert [batch.tolist() for batch in again] == [batch.tolist() for batch in batches]


@given(lengths_of_texts, batch_sizes)
def test_batches_for_evaluation_have_every_text_once_from_short_to_long(lengths: NDArray[np.int64], batch_size: int) -> None:
    found = np.concatenate(list(ordered_batches(lengths, batch_size)))
    assert sorted(found.tolist()) == list(range(len(lengths)))
    assert np.array_equal(lengths[found], np.sort(lengths))


def test_no_texts_make_no_batches() -> None:
    assert list(ordered_batches(np.zeros(0, dtype=np.int64), 8)) == []


@pytest.mark.parametrize(("seed", "epoch"), [(1, 2), (2, 1)])
def test_another_epoch_or_seed_gives_another_order(seed: int, epoch: int) -> None:
    lengths = np.arange(1, 101)
    orders = [np.concatenate(training_batches(lengths, 8, *numbers)).tolist() for numbers in ((1, 1), (seed, epoch))]
    assert orders[0] != orders[1]


def test_the_number_of_batches_is_the_same_in_every_epoch() -> None:
    lengths = np.random.default_rng(0).integers(1, 50, 1_003)
    assert len({len(training_batches(lengths, 8, 1, epoch)) for epoch in range(1, 20)}) == 1


def test_texts_in_a_batch_are_of_like_length() -> None:
    lengths = np.random.default_rng(0).integers(1, 200, 16 * POOL_BATCHES)
    batches = training_batches(lengths, 16, 1, 1)
    padded = sum(len(batch) * int(lengths[batch].max()) for batch in batches)
    assert padded < 1.05 * lengths.sum()


@pytest.mark.parametrize(("num_texts", "sizes"), [(16, [8, 8]), (19, [8, 11]), (20, [4, 8, 8]), (3, [3]), (1, [1])])
def test_a_small_rest_joins_the_batch_before_it(num_texts: int, sizes: list[int]) -> None:
    batches = training_batches(np.ones(num_texts, dtype=np.int64), 8, 1, 1)
    assert sorted(len(batch) for batch in batches) == sizes


@given(data=st.data())
def test_a_batch_holds_the_tokens_of_its_texts_and_padding_after_them(encoded: EncodedTexts, data: st.DataObject) -> None:
    texts = np.array(data.draw(st.lists(st.integers(0, len(TEXTS) - 1), min_size=1, max_size=8)), dtype=np.int64)
    batch = make_batch(encoded, texts)
    assert batch.positions.shape[0] == padded_length(int(batch.lengths.max()))
    assert batch.positions.shape[1] == len(texts)
    assert batch.num_tokens == int(encoded.lengths[texts].sum())
    for column, text in enumerate(texts.tolist()):
        expected = encoded.token_ids[encoded.starts[text] : encoded.starts[text + 1]]
        assert batch.lengths[column] == len(expected)
        for position, token in zip(batch.positions[: len(expected), column].tolist(), expected.tolist(), strict=True):
            assert rows_of(batch, position) == rows_in(encoded, token)
        assert not batch.positions[len(expected) :, column].any()
    assert rows_of(batch, 0) == Counter()


def rows_of(batch: TokenBatch, token: int) -> Counter[int]:
    """Which rows of the embedding table make the vector of one of the batch's distinct tokens."""
    bounds = [*batch.bag_starts.tolist(), len(batch.bag_rows)]
    inside = slice(bounds[token], bounds[token + 1])
    return Counter(batch.row_ids[batch.bag_rows[inside]].tolist())


def rows_in(encoded: EncodedTexts, token: int) -> Counter[int]:
    return Counter(encoded.bags.ids[encoded.bags.starts[token] : encoded.bags.starts[token + 1]].tolist())


def test_every_row_stands_once_in_a_batch(encoded: EncodedTexts) -> None:
    row_ids = make_batch(encoded, np.arange(len(TEXTS))).row_ids.tolist()
    assert len(set(row_ids)) == len(row_ids)


def test_hiding_words_turns_the_asked_share_into_padding() -> None:
    texts = [text for text, _ in mood_rows(400)]
    batch = make_batch(TextEncoder.fit(texts, TextConfig()).encode(texts), np.arange(400))
    shape, before = batch.positions.shape, int((batch.positions > 0).sum())
    hide_tokens(batch, 0.3, np.random.default_rng(1))
    assert batch.positions.shape == shape
    assert int((batch.positions > 0).sum()) == pytest.approx(0.7 * before, rel=0.1)


def test_hiding_nothing_changes_nothing(encoded: EncodedTexts) -> None:
    batch = make_batch(encoded, np.arange(len(TEXTS)))
    before = batch.positions.copy()
    hide_tokens(batch, 0.0, np.random.default_rng(1))
    assert np.array_equal(batch.positions, before)


@given(st.integers(1, 10_000))
def test_padding_is_short_and_of_few_lengths(length: int) -> None:
    padded = padded_length(length)
    assert length <= padded <= 1.25 * length
    assert padded_length(padded) == padded
    assert padded_length(length + 1) >= padded


def test_texts_are_drawn_as_often_as_their_weights_say() -> None:
    weights = np.where(np.arange(1_000) < 100, 5.0, 0.5 / 0.9)
    weights /= weights.sum()
    lengths = np.ones(1_000, dtype=np.int64)
    drawn = np.concatenate([np.concatenate(list(training_batches(lengths, 16, 1, epoch, weights))) for epoch in range(1, 6)])
    assert len(drawn) == 5_000
    assert (drawn < 100).mean() == pytest.approx(0.5, abs=0.03)
