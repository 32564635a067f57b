"""How good a model of several labels is: counted exactly, and told with intervals."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import f1_score

from textcls_gui.core.evaluation.report import EvaluationReport, LabelSets, PartAccuracies, TestedText, verdict
from textcls_gui.core.evaluation.several import Answered, evaluate_several

LABELS = ("a", "b", "c")


def sets(*rows: str) -> np.ndarray:  # type: ignore[type-arg]
    return np.array([[label in row for label in LABELS] for row in rows])


def report_of(wanted: tuple[str, ...], given: tuple[str, ...], counter: tuple[str, ...] | None = None) -> EvaluationReport:
    parts = PartAccuracies(0.5, 0.6)
    return evaluate_several(sets(*wanted), Answered(sets(*given), sets(*(counter or given)), 0, 0.7, parts), LABELS)


def test_every_number_is_what_one_would_count_by_hand() -> None:
    report = report_of(("a", "ab", "b", ""), ("a", "a", "ac", ""), ("a", "b", "", ""))
    scores = report.several
    assert scores is not None
    assert report.accuracy == 0.5
    assert (scores.micro_precision, scores.micro_recall) == (pytest.approx(2 / 4), pytest.approx(2 / 4))
    assert report.micro_f1 == pytest.approx(0.5)
    assert [score.f1 for score in report.per_label] == [pytest.approx(0.8), 0, 0]
    assert report.macro_f1 == pytest.approx(0.4)  # c does not occur
    assert report.baseline_accuracy == pytest.approx(2 / 4)
    assert scores.baseline_micro_f1 == pytest.approx(2 * 2 / (2 + 4))
    assert report.majority_accuracy == pytest.approx(1 / 4)
    assert scores.majority_micro_f1 == pytest.approx(2 * 2 / (4 + 4))
    assert (scores.num_without_label, scores.num_given_none) == (1, 1)
    assert report.confusion == ()


def test_where_none_is_right_none_is_wholly_right() -> None:
    report = report_of(("", ""), ("", ""))
    assert (report.accuracy, report.micro_f1, report.macro_f1) == (1, 1, 1)


def test_the_intervals_hold_the_figures_and_narrow_with_more_texts() -> None:
    chance = np.random.default_rng(0)
    widths = []
    for num_texts in (100, 2_500):
        wanted = chance.random((num_texts, 3)) < 0.4
        given = wanted ^ (chance.random((num_texts, 3)) < 0.2)
        scores = evaluate_several(wanted, Answered(given, given, 0, 0.7), LABELS).several
        assert scores is not None
        interval = scores.micro_f1_interval
        assert interval.low < f1_score(wanted, given, average="micro") < interval.high
        assert scores.macro_f1_interval.low < f1_score(wanted, given, average="macro") < scores.macro_f1_interval.high
        widths.append(interval.high - interval.low)
    assert widths[1] < widths[0] / 3


def test_the_verdict_tells_it_in_words() -> None:
    words = verdict(report_of(("a", "ab", "b", ""), ("a", "a", "ac", ""), ("a", "b", "", "")))
    assert words.startswith("Of 100 labels that it gives, 50 are right; of 100 that unseen texts have, it finds 50.")
    assert "All labels are right for 50 of 100 texts" in words
    assert "a simple word counter 67" in words
    assert "The simple word counter is as good." in words
    assert "adds 10.0 points" in words


def test_a_text_is_right_when_all_its_labels_are_given_and_no_other() -> None:
    assert TestedText("x", 1, 0, 0.5, LabelSets((0, 1), (1, 0))).is_right
    wrong = LabelSets((0, 1), (1, 2))
    assert not TestedText("x", 1, 1, 0.5, wrong).is_right
    assert (wrong.missing, wrong.extra) == ((0,), (2,))
