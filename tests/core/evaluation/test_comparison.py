"""Comparing runs: texts are matched by row, else by words; the newest labels hold; chance is told from better."""

from __future__ import annotations

import pytest

from textcls_gui.core.evaluation.comparison import Answers, compare, verdict, words_on_texts
from textcls_gui.core.evaluation.report import LabelSets, TestedText

LABELS = ("good", "bad")


def answers(name: str, *texts: tuple[str, int, int], dataset_id: str = "", rows: bool = False, labels: tuple[str, ...] = LABELS) -> Answers:
    tested = [TestedText(text, target, given, 0.9, row=row if rows else None) for row, (text, target, given) in enumerate(texts)]
    return Answers(name, labels, tested, dataset_id)


def test_texts_that_only_one_gets_right_are_fixed_or_newly_broken() -> None:
    old = answers("old", ("a", 0, 0), ("b", 0, 1), ("c", 1, 1), ("d", 1, 0))
    new = answers("new", ("a", 0, 1), ("b", 0, 0), ("c", 1, 1), ("d", 1, 0))
    comparison = compare([old, new])
    assert [comparison.texts[place].text for place in comparison.fixed(0, 1)] == ["b"]
    assert [comparison.texts[place].text for place in comparison.broken(0, 1)] == ["a"]
    assert [comparison.texts[place].text for place in comparison.all_wrong()] == ["d"]
    assert (comparison.num_right(0), comparison.num_right(1)) == (2, 2)
    assert words_on_texts(comparison) is None


def test_both_are_judged_by_the_labels_that_the_newer_was_tested_with() -> None:
    old = answers("old", ("a", 0, 1), ("b", 0, 0))
    new = answers("new", ("a", 1, 1), ("b", 0, 0))
    comparison = compare([old, new])
    assert comparison.is_right.all()
    assert comparison.num_relabelled == 1
    assert verdict(comparison).message == "No difference: “new” gets the same of the 2 texts right as “old”."


def test_labels_are_compared_by_name_whatever_their_numbers_are() -> None:
    old = answers("old", ("a", 0, 0))
    new = answers("new", ("a", 1, 1), labels=("bad", "good"))
    comparison = compare([old, new])
    assert comparison.texts[0].wanted == ("good",)
    assert comparison.is_right.all()


def test_only_shared_texts_count_and_that_is_said() -> None:
    old = answers("old", ("a", 0, 0), ("b", 0, 1), ("x", 0, 0))
    new = answers("new", ("b", 0, 0), ("a", 0, 0), ("y", 0, 0), ("z", 0, 0))
    comparison = compare([old, new])
    assert sorted(text.text for text in comparison.texts) == ["a", "b"]
    said = words_on_texts(comparison)
    assert said is not None
    assert said.message == "Tested on different texts: only the 2 texts that all share are compared (3, 4 were tested)."


def test_runs_that_share_no_text_are_not_judged() -> None:
    comparison = compare([answers("old", ("a", 0, 0)), answers("new", ("b", 0, 0))])
    assert comparison.texts == ()
    assert comparison.is_right.shape == (2, 0)
    assert verdict(comparison).message.startswith("They were tested on different texts and share none")


def test_copies_of_a_text_are_matched_by_their_rows_in_one_table() -> None:
    old = answers("old", ("same", 0, 0), ("same", 0, 1), dataset_id="data", rows=True)
    new = Answers("new", LABELS, [TestedText("same", 0, 0, 0.9, row=1)], "data")
    comparison = compare([old, new])
    assert len(comparison.texts) == 1
    assert comparison.fixed(0, 1).tolist() == [0]


def test_copies_without_rows_are_matched_one_by_one() -> None:
    old = answers("old", ("same", 0, 0), ("same", 0, 1))
    new = answers("new", ("same", 0, 0), ("same", 0, 0), ("same", 0, 0))
    assert len(compare([old, new]).texts) == 2


def test_rows_of_different_tables_mean_nothing() -> None:
    old = answers("old", ("a", 0, 0), ("b", 0, 0), dataset_id="one", rows=True)
    new = answers("new", ("b", 0, 0), ("a", 0, 0), dataset_id="other", rows=True)
    assert len(compare([old, new]).texts) == 2


def test_several_labels_must_be_given_exactly() -> None:
    old = Answers("old", LABELS, [TestedText("a", 1, 0, 0.5, LabelSets((0, 1), (0,))), TestedText("b", -1, -1, 0.5, LabelSets((), ()))])
    new = Answers("new", LABELS, [TestedText("a", 1, 0, 0.5, LabelSets((0, 1), (1, 0))), TestedText("b", -1, 0, 0.5, LabelSets((), (0,)))])
    comparison = compare([old, new])
    assert comparison.fixed(0, 1).tolist() == [0]
    assert comparison.broken(0, 1).tolist() == [1]


@pytest.mark.parametrize(
    ("num_fixed", "num_broken", "beginning"),
    [(12, 0, "“new” is really better than “old”"), (0, 12, "“new” is really worse than “old”"), (5, 3, "No real difference: of 20 texts")],
)
def test_the_verdict_says_whether_the_difference_is_real(num_fixed: int, num_broken: int, beginning: str) -> None:
    texts = [f"text {number}" for number in range(20)]
    old_wrong, new_wrong = set(range(num_fixed)), set(range(num_fixed, num_fixed + num_broken))
    old = answers("old", *((text, 0, int(place in old_wrong)) for place, text in enumerate(texts)))
    new = answers("new", *((text, 0, int(place in new_wrong)) for place, text in enumerate(texts)))
    assert verdict(compare([old, new])).message.startswith(beginning)


def test_of_many_runs_each_must_be_surer_to_count_as_different() -> None:
    texts = [f"text {number}" for number in range(30)]
    best = answers("best", *((text, 0, 0) for text in texts))
    worse = answers("worse", *((text, 0, int(place < 7)) for place, text in enumerate(texts)))
    assert compare([worse, best]).is_real(0, 1)
    many = compare([worse, worse, worse, worse, best])
    assert many.best == 4
    assert not many.is_real(0, 4)
