"""Two methods asked about the same texts."""

from __future__ import annotations

from math import comb

import numpy as np
import pytest

from textcls_gui.core.evaluation.paired import mcnemar


def answers(first_only: int, second_only: int, both: int = 0) -> tuple[np.ndarray, np.ndarray]:
    first = np.array([True] * first_only + [False] * second_only + [True] * both)
    second = np.array([False] * first_only + [True] * second_only + [True] * both)
    return first, second


def test_the_p_value_is_that_of_so_uneven_a_toss_of_coins() -> None:
    found = mcnemar(*answers(2, 10, both=50))
    tail = sum(comb(12, k) for k in range(3)) / 2**12
    assert (found.num_first_only, found.num_second_only) == (2, 10)
    assert found.p_value == pytest.approx(2 * tail)
    assert found.is_real


def test_texts_on_which_both_agree_tell_nothing() -> None:
    assert mcnemar(*answers(3, 8, both=1000)).p_value == mcnemar(*answers(3, 8)).p_value


def test_methods_that_never_differ_are_not_told_apart() -> None:
    found = mcnemar(*answers(0, 0, both=20))
    assert found.p_value == 1
    assert not found.is_real


def test_the_order_of_the_two_does_not_matter_to_the_p_value() -> None:
    assert mcnemar(*answers(4, 9)).p_value == pytest.approx(mcnemar(*answers(9, 4)).p_value)


def test_false_alarms_are_rare_where_neither_is_better() -> None:
    random = np.random.default_rng(0)
    alarms = sum(mcnemar(random.random(300) < 0.8, random.random(300) < 0.8).is_real for _ in range(400))
    assert alarms <= 0.07 * 400


def test_unequal_numbers_of_answers_are_no_pair() -> None:
    with pytest.raises(ValueError, match="pair"):
        mcnemar(np.ones(3, dtype=bool), np.ones(4, dtype=bool))
