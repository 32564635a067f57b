"""Letter groups: what an unknown word shares with known ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.text.ngrams import SUBWORD_NGRAMS, WORD_NGRAMS, Bags, NgramIndex, concatenate, ngrams_of, token_bags

FIRST_ROW = 100
Token = tuple[int | None, list[int]]
tokens = st.tuples(st.none() | st.integers(0, FIRST_ROW - 1), st.lists(st.integers(0, 50), max_size=6))
lists_of_tokens = st.lists(tokens, max_size=8)
Pairs = list[tuple[int, float]]


def lists_in(bags: Bags) -> list[Pairs]:
    pairs = list(zip(bags.ids.tolist(), bags.weights.tolist(), strict=True))
    return [pairs[start:end] for start, end in zip(bags.starts[:-1], bags.starts[1:], strict=True)]


@given(lists_of_tokens, st.data())
def test_taking_bags_takes_their_lists(rows: list[Token], data: st.DataObject) -> None:
    bags = token_bags(rows, FIRST_ROW)
    wanted = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=12)) if rows else []
    taken = bags.take(np.array(wanted, dtype=np.int64))
    assert lists_in(taken) == [lists_in(bags)[index] for index in wanted]
    assert (bags.num_bags, taken.num_bags) == (len(rows), len(wanted))


@given(lists_of_tokens, lists_of_tokens)
def test_bags_side_by_side_are_the_bags_of_both(first: list[Token], second: list[Token]) -> None:
    together = concatenate(token_bags(first, FIRST_ROW), token_bags(second, FIRST_ROW))
    assert lists_in(together) == lists_in(token_bags([*first, *second], FIRST_ROW))


@given(lists_of_tokens)
def test_a_token_weighs_as_much_as_all_its_letter_groups(rows: list[Token]) -> None:
    for (row, ngrams), bag in zip(rows, lists_in(token_bags(rows, FIRST_ROW)), strict=True):
        if row is None:
            assert bag == []
        else:
            assert bag[0] == (row, 1.0)
            assert [number for number, _ in bag[1:]] == [FIRST_ROW + ngram for ngram in ngrams]
            assert sum(weight for _, weight in bag[1:]) == pytest.approx(1.0 if ngrams else 0.0)


def test_the_groups_of_a_word_mark_its_ends() -> None:
    assert list(ngrams_of("new", WORD_NGRAMS)) == ["<ne", "new", "ew>", "<new", "new>", "<new>"]


def test_the_groups_of_a_subword_are_its_characters_and_pairs() -> None:
    assert list(ngrams_of("质量很", SUBWORD_NGRAMS)) == ["质", "量", "很", "质量", "量很"]


@pytest.mark.parametrize("word", ["", "a", "ab"])
def test_short_words_have_few_groups_or_none(word: str) -> None:
    assert len(list(ngrams_of(word, WORD_NGRAMS))) == {0: 0, 1: 1, 2: 3}[len(word)]


def test_the_commonest_groups_are_kept_counting_words_as_often_as_they_occur() -> None:
    index = NgramIndex.fit({"abc": 5, "xyz": 1, "abd": 1}, WORD_NGRAMS, limit=3)
    assert index.ngrams == ("<ab", "<abc", "<abc>")
    assert len(index) == 3


def test_a_group_twice_in_one_word_counts_once() -> None:
    assert NgramIndex.fit({"nanana": 1, "ban": 2}, WORD_NGRAMS, limit=1).ngrams[0] in set(ngrams_of("ban", WORD_NGRAMS))


def test_an_unknown_word_finds_what_it_shares_with_known_ones() -> None:
    index = NgramIndex.fit({"lovely": 3}, WORD_NGRAMS, limit=1_000)
    shared = "lov love lovel ove ovel ovely vel vely vely> ely ely> ly>"
    assert {index.ngrams[number] for number in index.bag("unlovely")} == set(shared.split())
    assert index.bag("zzz") == ()


@given(st.dictionaries(st.text(max_size=8), st.integers(1, 9), max_size=10), st.integers(0, 40))
def test_every_known_group_is_numbered_once(counts: dict[str, int], limit: int) -> None:
    index = NgramIndex.fit(counts, WORD_NGRAMS, limit)
    assert len(set(index.ngrams)) == len(index) <= limit
    for word in counts:
        assert all(index.ngrams[number] in set(ngrams_of(word, WORD_NGRAMS)) for number in index.bag(word))
