"""Texts that are almost copies of each other."""

from __future__ import annotations

import numpy as np
import pytest

from tests.core.data.doctor.patients import by_kind, is_cured_and_relapses, patient, rows_of
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.shingles import hash_texts

LONG = "my parcel came three days late and the box was open when i took it from the neighbour who lives next door"
CHINESE = "这家酒店的房间非常干净服务员也很热情早餐种类丰富下次来还会住在这里强烈推荐给大家"


@pytest.mark.parametrize(
    "other",
    [
        LONG.replace("three", "four"),
        LONG + " thanks",
        LONG.replace(" and", ", and") + "!!",
        LONG.removeprefix("my "),
    ],
)
def test_a_word_or_a_mark_more_or_less_is_almost_a_copy(other: str) -> None:
    table = patient((LONG, "good"), (other, "good"))
    finding = by_kind(table)["near_duplicates"]
    assert (finding.severity, rows_of(finding)) == ("note", [41])
    assert is_cured_and_relapses(table, "near_duplicates")


def test_a_character_more_or_less_counts_where_words_have_no_spaces() -> None:
    assert rows_of(by_kind(patient((CHINESE, "good"), (CHINESE.replace("早餐", "晚餐"), "good")))["near_duplicates"]) == [41]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("how do i change my card", "how do i change my address"),
        ("what is the capital of france", "what is the capital of spain"),
        ("thank you", "thank you!"),
        (LONG, " ".join(reversed(LONG.split()))),
        (CHINESE, "这家餐厅的菜品非常新鲜老板也很热情上菜速度很快下次聚会还会选择这里"),
    ],
)
def test_texts_that_say_something_else_are_not(one: str, other: str) -> None:
    assert "near_duplicates" not in by_kind(patient((one, "good"), (other, "good")))


def test_an_exact_copy_is_told_as_a_copy_only() -> None:
    kinds = by_kind(patient((LONG, "good"), (LONG.upper(), "good"), (LONG + " thanks", "good")))
    assert rows_of(kinds["duplicates"]) == [41]
    assert rows_of(kinds["near_duplicates"]) == [42]


def test_among_many_texts_those_with_one_word_changed_are_found_and_no_others() -> None:
    random = np.random.default_rng(3)
    words = [f"w{number}" for number in range(3_000)]
    texts = [random.choice(words, 25) for _ in range(2_000)]
    changed = [text.copy() for text in texts[:100]]
    for text in changed:
        text[int(random.integers(25))] = "changed"
    table = table_of(("text",), [[" ".join(text)] for text in [*texts, *changed]])
    found = set(rows_of(by_kind(table, ColumnChoice((0,), None))["near_duplicates"]))
    assert found <= set(range(2_000, 2_100))
    assert len(found) >= 98


@pytest.mark.parametrize("text", ["", "one", "two words", "a-b c", "é è", "我爱你", "don't stop"])
def test_a_text_has_the_same_words_wherever_it_stands(text: str) -> None:
    alone, among = hash_texts([text]), hash_texts(["before", text, "", "behind 我"])
    assert list(among.words[among.starts[1] : among.starts[2]]) == list(alone.words)
    assert list(among.pairs[among.starts[1] : among.starts[2]]) == list(alone.pairs)
    assert among.num_marks[1] == alone.num_marks[0]


def test_words_are_what_stands_between_spaces_and_marks_and_each_character_of_a_spaceless_script() -> None:
    hashed = hash_texts(["one, two three!", "我爱 you", "...", ""])
    assert hashed.num_words.tolist() == [3, 3, 0, 0]
    assert hashed.num_marks.tolist() == [2, 0, 3, 0]
    assert len(set(hashed.words.tolist())) == 6
