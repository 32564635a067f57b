"""Is the model right as often as it says, and what does it help to let it say “not sure”?"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.evaluation.calibration import Reluctance, calibration_of


def answers_right_as_often_as(said: float, right: float, num_texts: int = 1_000) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    return np.full(num_texts, said, dtype=np.float32), np.arange(num_texts) < right * num_texts


def test_an_answer_that_is_right_as_often_as_it_says_has_no_error() -> None:
    calibration = calibration_of(*answers_right_as_often_as(0.75, 0.75))
    assert calibration.error == pytest.approx(0, abs=1e-6)
    assert calibration.error_before is None
    (only,) = calibration.bins
    assert (only.low, only.high, only.num_texts, only.num_right) == (0.7, 0.8, 1_000, 750)


def test_a_boaster_and_a_waverer_do_not_make_up_for_each_other() -> None:
    boasts, wavers = answers_right_as_often_as(0.95, 0.75), answers_right_as_often_as(0.55, 0.75)
    calibration = calibration_of(*(np.concatenate(pair) for pair in zip(boasts, wavers, strict=True)))
    assert calibration.error == pytest.approx(0.2, abs=1e-6)
    assert calibration.mean_probability == pytest.approx(calibration.accuracy)


def test_an_error_that_chance_makes_on_few_texts_is_not_held_against_the_model() -> None:
    random = np.random.default_rng(0)
    errors, by_chance = [], []
    for _ in range(200):
        probability = random.uniform(0.5, 1, 100).astype(np.float32)
        found = calibration_of(probability, random.random(100) < probability)
        errors.append(found.error)
        by_chance.append(found.error_by_chance)
    assert np.mean(errors) == pytest.approx(np.mean(by_chance), rel=0.1)
    assert calibration_of(*answers_right_as_often_as(0.75, 0.65, 20)).is_good
    assert not calibration_of(*answers_right_as_often_as(0.75, 0.65, 1_000)).is_good


def test_the_error_before_is_of_the_same_answers() -> None:
    probability, is_right = answers_right_as_often_as(0.75, 0.75)
    assert calibration_of(probability, is_right, np.full_like(probability, 0.99)).error_before == pytest.approx(0.24, abs=1e-6)


@given(st.lists(st.tuples(st.floats(0, 1, width=32), st.booleans()), min_size=1, max_size=60))
def test_every_answer_is_in_one_bin(answers: list[tuple[float, bool]]) -> None:
    probability, is_right = np.array([each for each, _ in answers], dtype=np.float32), np.array([each for _, each in answers])
    calibration = calibration_of(probability, is_right)
    assert sum(each.num_texts for each in calibration.bins) == len(answers)
    assert sum(each.num_right for each in calibration.bins) == is_right.sum()
    assert all(each.low - 1e-6 <= each.mean_probability <= each.high + 1e-6 for each in calibration.bins)
    assert 0 <= calibration.error <= 1


@given(st.lists(st.tuples(st.sampled_from([0.1, 0.5, 0.72, 0.9, 1.0]), st.booleans()), min_size=1, max_size=30), st.floats(0, 1))
def test_who_answers_less_often_answers_the_texts_that_are_sure_enough(answers: list[tuple[float, bool]], sure_from: float) -> None:
    probability, is_right = np.array([each for each, _ in answers]), np.array([each for _, each in answers])
    answered = Reluctance(probability, is_right).answered(sure_from)
    enough = probability >= sure_from
    assert (answered.num_texts, answered.num_answered, answered.num_right) == (len(answers), enough.sum(), (enough & is_right).sum())
    assert answered.coverage == pytest.approx(enough.mean())
