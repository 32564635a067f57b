"""How good a model is: counted exactly, told with an interval and beside two simple methods."""

from __future__ import annotations

import math

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import shares
from textcls_gui.core.evaluation.report import EvaluationReport, PartAccuracies, accuracy_interval, added_by_lstm, evaluate, verdict

LABELS = ("a", "b", "c")


def answers(predicted: list[int], num_labels: int = 3) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.eye(num_labels, dtype=np.float32)[predicted]


def report_of(targets: list[int], predicted: list[int], majority: int = 0, baseline_accuracy: float = 0.25) -> EvaluationReport:
    return evaluate(np.array(targets, dtype=np.int64), answers(predicted), LABELS, majority, baseline_accuracy)


def test_every_number_is_what_one_would_count_by_hand() -> None:
    report = report_of([0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 0])
    assert report.num_texts == 6
    assert report.accuracy == pytest.approx(4 / 6)
    assert (report.majority_label, report.majority_accuracy) == ("a", pytest.approx(4 / 6))
    assert report.baseline_accuracy == 0.25
    assert report.confusion == ((3, 1, 0), (1, 1, 0), (0, 0, 0))
    first, second, third = report.per_label
    assert (first.label, first.precision, first.recall, first.f1, first.support) == ("a", 0.75, 0.75, 0.75, 4)
    assert (second.precision, second.recall, second.support) == (0.5, 0.5, 2)
    assert (third.precision, third.recall, third.f1, third.support) == (0, 0, 0, 0)


def test_a_label_without_test_texts_does_not_count_in_the_mean_f1() -> None:
    report = report_of([0, 0, 1, 1], [0, 0, 1, 1])
    assert report.macro_f1 == 1.0


def test_a_label_that_is_never_right_counts_in_the_mean_f1() -> None:
    report = report_of([0, 0, 1, 1], [0, 0, 0, 0])
    assert report.macro_f1 == pytest.approx((2 / 3 + 0) / 2)


def test_counts_are_whole_numbers_even_where_no_answer_is_right() -> None:
    report = report_of([0, 0, 1, 2], [1, 2, 0, 1])
    assert report.accuracy == 0
    assert [scores.support for scores in report.per_label] == [2, 1, 1]
    assert all(type(scores.support) is int for scores in report.per_label)
    assert msgspec.json.decode(msgspec.json.encode(report), type=EvaluationReport) == report


@given(st.integers(1, 60), st.integers(2, 6), st.integers(0, 2**31 - 1))
def test_all_shares_are_shares_and_the_counts_add_up(num_texts: int, num_labels: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    targets = chance.integers(0, num_labels, num_texts)
    labels = tuple(f"label {number}" for number in range(num_labels))
    report = evaluate(targets, shares(num_texts, num_labels, seed), labels, 0, 0.5)
    assert sum(map(sum, report.confusion)) == num_texts
    assert [sum(row) for row in report.confusion] == [scores.support for scores in report.per_label]
    assert report.accuracy == pytest.approx(sum(report.confusion[number][number] for number in range(num_labels)) / num_texts)
    assert 0 <= report.accuracy_interval.low <= report.accuracy <= report.accuracy_interval.high <= 1
    assert 0 <= report.macro_f1 <= 1


@given(st.integers(1, 5_000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_the_interval_is_wilsons(counts: tuple[int, int]) -> None:
    num_right, num_texts = counts
    share, z = num_right / num_texts, 1.959963984540054
    centre = (share + z * z / (2 * num_texts)) / (1 + z * z / num_texts)
    half = z / (1 + z * z / num_texts) * math.sqrt(share * (1 - share) / num_texts + z * z / (4 * num_texts**2))
    found = accuracy_interval(num_right, num_texts)
    assert (found.low, found.high) == (pytest.approx(centre - half, abs=1e-9), pytest.approx(centre + half, abs=1e-9))


def test_more_texts_give_a_narrower_interval() -> None:
    widths = [interval.high - interval.low for interval in (accuracy_interval(9 * number, 10 * number) for number in (1, 10, 100))]
    assert widths == sorted(widths, reverse=True)


class TestTheVerdict:
    def test_says_how_good_beside_guessing_and_counting(self) -> None:
        told = verdict(report_of([0] * 500 + [1] * 500, [0] * 480 + [1] * 520, baseline_accuracy=0.9))
        assert told == (
            "Right on 98 of 100 unseen texts (97–99 with 95 % certainty, from 1,000 texts). "
            "Always answering “a” gives 50; a simple word counter 90."
        )

    def test_admits_that_the_word_counter_is_as_good(self) -> None:
        assert "The simple word counter is as good." in verdict(report_of([0, 1] * 500, [0, 1] * 500, baseline_accuracy=1.0))

    def test_admits_that_there_are_too_few_texts(self) -> None:
        assert "There are too few test texts to tell more exactly." in verdict(report_of([0, 1, 0, 1], [0, 1, 0, 0]))


@pytest.mark.parametrize(
    ("accuracy", "linear", "words"),
    [
        (0.85, 0.8, "Reading the words in their order adds 5.0 points to what counting them gives by itself (80 of 100)."),
        (0.8, 0.8, "Reading the words in their order adds nothing here: counting them is enough."),
        (0.7, 0.8, "Reading the words in their order adds nothing here: counting them is enough."),
    ],
)
def test_what_the_lstm_adds_is_said_in_words(accuracy: float, linear: float, words: str) -> None:
    assert added_by_lstm(accuracy, PartAccuracies(0.75, linear)).message == words
