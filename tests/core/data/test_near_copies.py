"""Near copies: a text with a word changed is found among others, however many there are, and a different one is not."""

import numpy as np
import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.near_copies import BLOCK_TEXTS, have_near_copies
from textcls_gui.core.errors import Cancelled

LONG = "the parcel that I ordered last week has still not come and nobody answers the phone at your shop"


def sentences(count, seed=0):
    random = np.random.default_rng(seed)
    return [" ".join(f"w{number}" for number in random.integers(0, 4_000, 12)) for _ in range(count)]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (LONG, LONG.replace("week", "month")),
        (LONG, LONG.upper() + " !"),
        ("thanks", "Thanks"),
        ("thank you", " thank  you "),
        ("我昨天在你们的商店里买了一部手机但是它今天已经坏了", "我昨天在你们的商店里买了一部手机但是它今天又坏了"),
    ],
)
def test_a_text_with_little_changed_is_a_copy(text, other):
    assert have_near_copies([text], ["something else", other]).tolist() == [True]


@pytest.mark.parametrize(
    ("text", "other"), [(LONG, "the parcel that I ordered is here"), ("thanks", "thank you"), ("", ""), ("…", "…"), ("yes", "yes please")]
)
def test_a_text_that_says_something_else_is_none(text, other):
    assert have_near_copies([text], [other]).tolist() == [False]


def test_copies_are_found_among_many_and_only_they():
    others = sentences(3 * BLOCK_TEXTS)
    texts = sentences(300, seed=1)
    for place in range(0, 300, 10):
        texts[place] = others[place * 7] + " more"
    assert np.flatnonzero(have_near_copies(texts, others)).tolist() == list(range(0, 300, 10))


def test_a_table_of_copies_is_done_in_a_moment():
    found = have_near_copies([f"{LONG} {number}" for number in range(3_000)], [LONG] * 3_000)
    assert found.all()


def test_without_texts_or_others_nothing_is_found():
    assert have_near_copies([], [LONG]).tolist() == []
    assert have_near_copies([LONG], []).tolist() == [False]


def test_who_throws_the_run_away_is_heard():
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        have_near_copies([LONG], [LONG], control)
