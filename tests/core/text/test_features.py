"""Words, word pairs and groups of characters: the same ones for the same text, whatever stands beside it."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.text import features
from textcls_gui.core.text.features import Features, FeatureSpans, FeatureTable, choose_spans

BOTH = FeatureSpans(2, 3)
TEXTS = ["The film was good", "the  FILM\twas bad", "ein Grüner Baum", "", "!!!", "电影 很好", "good good good film"]
texts_of_words = st.lists(st.text("ab ü电\n.", max_size=12), min_size=1, max_size=6)


def table_of(texts: list[str], spans: FeatureSpans = BOTH) -> FeatureTable:
    return FeatureTable.fit(texts, spans, 2, RunControl())


def rows(found: Features) -> list[dict[int, float]]:
    edges = found.starts.tolist()
    pairs = list(zip(found.ids.tolist(), found.values.tolist(), strict=True))
    return [dict(pairs[start:end]) for start, end in pairwise(edges)]


def plain_features(text: str, spans: FeatureSpans) -> Counter[tuple[str, ...]]:
    """What should be counted, written down plainly."""
    readable = " ".join(text.lower().split())
    characters = [readable[i : i + n] for n in range(1, spans.characters + 1) for i in range(len(readable) - n + 1)]
    words = "".join(f" {one} " if one in "电影" else one if one.isalnum() else " " for one in readable).split()
    runs = [" ".join(words[i : i + n]) for n in range(1, spans.words + 1) for i in range(len(words) - n + 1)]
    return Counter([("characters", run) for run in characters] + [("words", run) for run in runs])


@given(texts_of_words)
def test_as_many_features_as_a_plain_count_finds_each_as_often(texts: list[str]) -> None:
    table = table_of(texts)
    plain = [plain_features(text, BOTH) for text in texts]
    frequencies = Counter(feature for counted in plain for feature in counted)
    assert len(table) == len(frequencies)
    for found, counted in zip(rows(table.encode(texts)), plain, strict=True):
        expected = {}
        for kind in ("characters", "words"):
            weights = {
                feature: (1 + math.log(count)) * (math.log((1 + len(texts)) / (1 + frequencies[feature])) + 1)
                for feature, count in counted.items()
                if feature[0] == kind
            }
            norm = math.sqrt(sum(weight**2 for weight in weights.values()))
            expected |= {feature: weight / norm for feature, weight in weights.items()}
        assert sorted(found.values()) == pytest.approx(sorted(expected.values()), rel=1e-4)


def test_case_and_spacing_do_not_count_and_neighbours_do_not_matter() -> None:
    table = table_of(TEXTS)
    together = rows(table.encode(TEXTS))
    for text, expected in zip(TEXTS, together, strict=True):
        assert rows(table.encode([f" {text.upper()}  " if text.isascii() else text])) == [expected]


def test_a_pair_of_words_knows_its_order_and_never_crosses_two_texts() -> None:
    table = table_of(["a b", "b a"], FeatureSpans(2, 0))
    assert len(table) == 4
    first, second = rows(table.encode(["a b", "b a"]))
    assert first.keys() != second.keys()
    assert [len(row) for row in rows(table.encode(["a", "b"]))] == [1, 1]


def test_words_and_characters_weigh_the_same_in_sum() -> None:
    (row,) = rows(table_of(TEXTS).encode(["the film was good"]))
    assert sum(value**2 for value in row.values()) == pytest.approx(2.0, rel=1e-5)


def test_what_was_never_seen_counts_for_nothing() -> None:
    assert rows(table_of(["aaa"]).encode(["zzz", ""])) == [{}, {}]
    assert rows(table_of([""]).encode(["anything"])) == [{}]


def test_blocks_of_texts_give_what_all_at_once_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [f"{text} {number}" for number in range(30) for text in TEXTS]
    table, found = table_of(many), table_of(many).encode(many)
    monkeypatch.setattr(features, "BLOCK_CHARACTERS", 50)
    in_blocks = table_of(many)
    assert np.array_equal(in_blocks.hashes, table.hashes)
    assert np.array_equal(in_blocks.idf, table.idf)
    assert rows(in_blocks.encode(many)) == rows(found)


def test_only_the_commonest_are_kept_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "MAX_WEIGHTS", 20)
    table = table_of([*["common words here"] * 5, "a rare one"])
    assert len(table) == 10
    assert len(rows(table.encode(["common words here"]))[0]) == 10


def test_taking_and_joining_texts() -> None:
    found = table_of(TEXTS).encode(TEXTS)
    assert rows(found.take(np.array([4, 0, 0]))) == [rows(found)[4], rows(found)[0], rows(found)[0]]
    assert rows(found.take(np.arange(3)).followed_by(found.take(np.arange(3, len(TEXTS))))) == rows(found)


def test_spans_follow_the_writing_and_the_amount(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_spans(TEXTS, has_spaces=True) == FeatureSpans(2, 5)
    assert choose_spans(TEXTS, has_spaces=False) == FeatureSpans(0, 5)
    monkeypatch.setattr(features, "MANY_CHARACTERS", 10)
    assert choose_spans(TEXTS, has_spaces=True) == FeatureSpans(2, 0)
    assert choose_spans(TEXTS, has_spaces=False) == FeatureSpans(0, 3)


def test_half_a_character_is_no_obstacle() -> None:
    assert len(rows(table_of(["ok \ud800 ok"]).encode(["ok \ud800"]))[0]) > 0


def test_a_run_that_is_thrown_away_stops() -> None:
    control = RunControl()
    table = table_of(TEXTS)
    control.discard()
    with pytest.raises(Cancelled):
        FeatureTable.fit(TEXTS, BOTH, 2, control)
    with pytest.raises(Cancelled):
        table.encode(TEXTS, control)


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=300, unique=True), st.lists(st.integers(0, 2**64 - 1), max_size=50))
def test_places_are_where_a_search_finds_them(known: list[int], others: list[int]) -> None:
    hashes = np.array(sorted(known), dtype=np.uint64)
    asked = np.array([*known, *others, 0, 2**64 - 1], dtype=np.uint64)
    table = FeatureTable(BOTH, hashes, np.ones(len(hashes), dtype=np.float32))
    assert np.array_equal(table.places(asked), np.searchsorted(hashes, asked))


def test_places_are_found_where_all_hashes_stand_together() -> None:
    hashes = np.arange(1_000, dtype=np.uint64)
    table = FeatureTable(BOTH, hashes, np.ones(len(hashes), dtype=np.float32))
    asked = np.array([0, 15, 16, 500, 999, 1_000, 2**63], dtype=np.uint64)
    assert np.array_equal(table.places(asked), np.searchsorted(hashes, asked))
