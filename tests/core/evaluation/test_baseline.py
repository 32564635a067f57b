"""The simple word counter that every model is held against."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from tests.core.examples import Rows, mood_rows
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.evaluation.baseline import TextsAndTargets, baseline_predictions, cross_validated_predictions
from textcls_gui.core.text.encoder import Unit

UNITS: tuple[Unit, ...] = get_args(Unit)
in_every_unit = pytest.mark.parametrize("unit", UNITS)


def labelled(rows: Rows) -> TextsAndTargets:
    names = sorted({label for _, label in rows})
    return TextsAndTargets([text for text, _ in rows], np.array([names.index(label) for _, label in rows], dtype=np.int64))


def numbered(words: str, targets: list[int]) -> TextsAndTargets:
    return TextsAndTargets(words.split(), np.array(targets, dtype=np.int64))


@in_every_unit
def test_it_gets_simple_texts_right(unit: Unit) -> None:
    tested = labelled(mood_rows(40, start=1_000))
    found = baseline_predictions(labelled(mood_rows(80)), tested.texts, unit, RunControl())
    assert (found == tested.targets).mean() > 0.9


def test_it_knows_more_than_two_labels() -> None:
    rows = [(f"{word} thing {number}", word) for number in range(20) for word in ("red", "green", "blue")]
    training = labelled(rows)
    found = baseline_predictions(training, ["a green one", "blue", "red red"], "words", RunControl())
    assert found.tolist() == [1, 0, 2]


def test_it_answers_with_the_labels_own_numbers() -> None:
    training = TextsAndTargets([text for text, _ in mood_rows(40)], np.where(labelled(mood_rows(40)).targets == 0, 3, 7))
    assert set(baseline_predictions(training, [text for text, _ in mood_rows(40)], "words", RunControl()).tolist()) == {3, 7}


def test_with_one_label_it_answers_that() -> None:
    assert baseline_predictions(numbered("a b c", [4, 4, 4]), ["x", "y"], "words", RunControl()).tolist() == [4, 4]


@in_every_unit
def test_texts_without_any_word_are_no_trouble(unit: Unit) -> None:
    training = numbered("😀 😀😀 😡 😡😡 😡😡😡", [0, 0, 1, 1, 1])
    found = baseline_predictions(training, ["😀", "!"], unit, RunControl())
    assert set(found.tolist()) <= {0, 1}
    if unit == "words":
        assert found.tolist() == [1, 1]


def test_progress_is_told_as_a_rising_fraction_up_to_the_end() -> None:
    told: list[float] = []
    rows = [(f"{word} thing {number}", word) for number in range(20) for word in ("red", "green", "blue")]
    baseline_predictions(labelled(rows), ["red"], "words", RunControl(), told.append)
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] == pytest.approx(1.0)


def test_it_hears_that_the_run_is_thrown_away_but_not_that_it_is_to_be_finished() -> None:
    control = RunControl()
    control.finish()
    assert len(baseline_predictions(labelled(mood_rows(20)), ["lovely"], "words", control)) == 1
    control.discard()
    with pytest.raises(Cancelled):
        baseline_predictions(labelled(mood_rows(20)), ["lovely"], "words", control)


class TestCrossValidation:
    def test_judges_each_text_by_a_counter_that_has_not_seen_it(self) -> None:
        known = cross_validated_predictions(labelled(mood_rows(80)), "words", RunControl())
        assert (known == labelled(mood_rows(80)).targets).mean() > 0.9
        random = TextsAndTargets([f"word{number}" for number in range(100)], np.arange(100) % 2)
        guessed = cross_validated_predictions(random, "words", RunControl())
        assert (guessed == random.targets).mean() < 0.7

    @pytest.mark.parametrize("num_texts", [1, 2, 3, 6])
    def test_works_on_very_few_texts(self, num_texts: int) -> None:
        rows = labelled(mood_rows(num_texts))
        found = cross_validated_predictions(rows, "words", RunControl())
        assert len(found) == num_texts
        assert set(found.tolist()) <= set(rows.targets.tolist())

    def test_is_the_same_each_time(self) -> None:
        one, other = (cross_validated_predictions(labelled(mood_rows(30)), "words", RunControl()) for _ in range(2))
        assert np.array_equal(one, other)
