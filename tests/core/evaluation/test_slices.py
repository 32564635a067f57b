"""Groups of test texts: each with its count, and called worse only where that is no chance."""

from dataclasses import replace

import numpy as np
import pytest

from tests.core.examples import dataset_of
from textcls_gui.core.config import TextConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.side_columns import SideColumn
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.evaluation.report import LabelSets, TestedText
from textcls_gui.core.evaluation.slices import holm, in_groups
from textcls_gui.core.text.encoder import TextEncoder

WORDS = "the parcel came late and the box was open so I want my money back today please".split()
LEARNT = [" ".join(WORDS[start:end]) for start in range(10) for end in range(start + 3, 16)]


@pytest.fixture(scope="module")
def encoder():
    return TextEncoder.fit(LEARNT, TextConfig(max_tokens=12, tokenization="words"))


def grouped(encoder, texts, is_right=None, sides=(), learnt=LEARNT):
    test = dataset_of([(text, "ab"[place % 2]) for place, text in enumerate(texts)])
    right = is_right if is_right is not None else [True] * len(texts)
    tested = [TestedText(text, 0, 0 if ok else 1, 0.9) for text, ok in zip(texts, right, strict=True)]
    return in_groups(tested, replace(test, sides=tuple(sides)), learnt, encoder)


def members(found, kind, value=""):
    number = next(number for number, group in enumerate(found.groups) if (group.kind, group.value) == (kind, value))
    return [place for place, text in enumerate(found.tested) if number in text.groups]


def test_short_and_long_texts_are_the_outer_quarters(encoder):
    texts = [" ".join(["parcel"] * count) for count in range(1, 21)]
    found = grouped(encoder, texts)
    short, long = (next(group for group in found.groups if group.kind == kind) for kind in ("short", "long"))
    assert [len(texts[place].split()) for place in members(found, "short")] == list(range(1, short.limit + 1))
    assert [len(texts[place].split()) for place in members(found, "long")] == list(range(long.limit, 21))
    assert (short.num_texts, long.num_texts) == (short.limit, 21 - long.limit)
    assert 4 <= short.limit <= 7


def test_where_all_are_equally_long_there_is_no_short_and_no_long(encoder):
    assert not {"short", "long"} & {group.kind for group in grouped(encoder, ["late parcel today"] * 20).groups}


def test_words_never_seen_and_texts_cut_off_are_told(encoder):
    texts = ["the parcel came late", "the zebra parcel came late so I want", "zebra giraffe", "the ! …", " ".join(["parcel"] * 13)]
    found = grouped(encoder, texts)
    assert members(found, "unknown words") == [1, 2]
    assert members(found, "many unknown words") == [2]
    assert members(found, "cut off") == [4]
    assert next(group.limit for group in found.groups if group.kind == "cut off") == 12


def test_a_text_that_was_nearly_learnt_by_heart_is_told(encoder):
    found = grouped(encoder, ["my money please", LEARNT[4] + "!", "something quite different here"])
    assert members(found, "near copy") == [1]


def test_each_value_of_a_column_is_a_group(encoder):
    side = SideColumn("source", ("web", "mail"), np.array([0, 1, 0, 0], dtype=np.int8))
    found = grouped(encoder, LEARNT[:4], [True, False, True, False], [side])
    assert members(found, "value", "web") == [0, 2, 3]
    web = next(group for group in found.groups if group.value == "web")
    assert (web.column, web.num_texts, web.num_right, web.rest_accuracy) == ("source", 3, 2, 0.0)
    assert web.interval.low < web.accuracy < web.interval.high


def test_a_group_that_is_much_worse_is_marked_and_its_like_is_not(encoder):
    random = np.random.default_rng(0)
    source = np.repeat(np.array([0, 1, 2], dtype=np.int8), 200)
    right = random.random(600) < np.array([0.9, 0.6, 0.9])[source]
    found = grouped(encoder, ["parcel came late"] * 600, right.tolist(), [SideColumn("source", ("web", "mail", "phone"), source)])
    assert {group.value for group in found.groups if group.is_worse} == {"mail"}


def test_chance_alone_marks_a_group_in_one_of_twenty_tests_at_most(encoder):
    random = np.random.default_rng(1)
    sides = [SideColumn(f"c{number}", ("x", "y", "z"), random.integers(0, 3, 120).astype(np.int8)) for number in range(5)]
    marked = 0
    for _ in range(60):
        right = (random.random(120) < 0.8).tolist()
        marked += any(group.is_worse for group in grouped(encoder, ["parcel came late"] * 120, right, sides, []).groups)
    assert marked <= 7  # with 3 expected at most, eight or more have a chance of one in a hundred


def test_a_group_of_all_texts_is_compared_with_nothing(encoder):
    found = grouped(encoder, ["zebra"] * 5, [False] * 5)
    group = next(group for group in found.groups if group.kind == "unknown words")
    assert (group.rest_accuracy, group.is_worse) == (None, False)


def test_texts_with_several_labels_are_right_if_all_labels_are(encoder):
    test = dataset_of([("parcel", "a"), ("zebra", "b")])
    tested = [TestedText("parcel", 0, 0, 0.9, LabelSets((0, 1), (0, 1))), TestedText("zebra", 0, 0, 0.9, LabelSets((0, 1), (0,)))]
    found = in_groups(tested, test, LEARNT, encoder)
    group = next(group for group in found.groups if group.kind == "unknown words")
    assert (group.num_texts, group.num_right, group.rest_accuracy) == (1, 0, 1.0)


def test_holm_asks_more_of_the_likeliest_finding_than_of_the_last():
    assert holm([0.04, 0.01, 0.03], 0.05) == [False, True, False]
    assert holm([0.02, 0.01, 0.03], 0.05) == [True, True, True]
    assert holm([], 0.05) == []


def test_who_throws_the_run_away_is_heard(encoder):
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        in_groups([TestedText("parcel", 0, 0, 0.9)] * 2, dataset_of([("parcel", "a"), ("late", "b")]), LEARNT, encoder, control)
