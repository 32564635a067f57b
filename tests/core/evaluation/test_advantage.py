"""Is the model better than the word counter, worse, as good, or can nobody tell?"""

from __future__ import annotations

import numpy as np
import pytest

from textcls_gui.core.evaluation.advantage import advantage_of, resampled_advantage


def right_on(num_both: int, num_model: int, num_counter: int, num_none: int = 0) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    model = np.repeat([True, True, False, False], [num_both, num_model, num_counter, num_none])
    counter = np.repeat([True, False, True, False], [num_both, num_model, num_counter, num_none])
    return model, counter


@pytest.mark.parametrize(
    ("answers", "standing"),
    [
        (right_on(400, 60, 20, 20), "better"),
        (right_on(400, 20, 60, 20), "worse"),
        (right_on(2_000, 30, 28), "as good"),
        (right_on(60, 12, 8, 20), "too few texts"),
        (right_on(3, 1, 1), "too few texts"),
        (right_on(1_000, 0, 0), "as good"),
    ],
)
def test_it_is_judged_by_the_texts_on_which_they_differ(answers: tuple[np.ndarray, np.ndarray], standing: str) -> None:  # type: ignore[type-arg]
    assert advantage_of(*answers).standing == standing


def test_the_interval_holds_the_difference_and_is_narrow_where_they_agree() -> None:
    agreeing, differing = advantage_of(*right_on(900, 60, 40)), advantage_of(*right_on(300, 360, 340))
    for each in (agreeing, differing):
        assert each.difference == pytest.approx(0.02)
        assert each.interval.low < 0.02 < each.interval.high
    assert agreeing.interval.high - agreeing.interval.low < (differing.interval.high - differing.interval.low) / 2


def test_of_resampled_figures_the_p_value_counts_the_draws_on_the_other_side() -> None:
    draws = np.linspace(-0.01, 0.09, 1_001)
    advantage = resampled_advantage(0.04, draws)
    assert advantage.p_value == pytest.approx(0.2, abs=0.01)
    assert advantage.standing == "too few texts"
    assert resampled_advantage(0.04, draws + 0.02).standing == "better"
    assert resampled_advantage(0.0, np.zeros(100)).standing == "as good"
