"""Thresholds of several labels: those that suit the validation texts, and with few of these what the model expects."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score

from textcls_gui.core.training.thresholds import HIGHEST, LOWEST, choose_thresholds


def calibrated(num_texts: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    chance = np.random.default_rng(seed)
    probabilities = chance.beta(0.4, 1.5, size=(num_texts, 3)).astype(np.float32)
    return probabilities, chance.random((num_texts, 3)) < probabilities


def test_with_many_texts_they_give_nearly_the_best_f1() -> None:
    probabilities, membership = calibrated(4_000)
    found = choose_thresholds(probabilities, membership)
    for label in range(3):
        reached = f1_score(membership[:, label], probabilities[:, label] >= found[label])
        best = max(f1_score(membership[:, label], probabilities[:, label] >= t) for t in np.linspace(0.02, 0.95, 94))
        assert reached > best - 0.01


def test_they_follow_what_is_right_and_not_what_the_model_believes_where_there_are_many_texts() -> None:
    probabilities, membership = calibrated(4_000)
    timid = (probabilities / 4).astype(np.float32)
    found = choose_thresholds(timid, membership)
    for label in range(3):
        best = max(f1_score(membership[:, label], timid[:, label] >= t) for t in np.linspace(0.02, 0.25, 24))
        assert f1_score(membership[:, label], timid[:, label] >= found[label]) > best - 0.03


def test_one_lucky_text_does_not_decide() -> None:
    """A label seen once, where the model was nearly sure that it was not: following that would give the label to everything."""
    probabilities, _ = calibrated(300, seed=1)
    membership = np.zeros((300, 3), dtype=np.bool_)
    membership[probabilities[:, 0].argmin(), 0] = True
    assert choose_thresholds(probabilities, membership)[0] > 0.1


def test_a_label_without_any_text_gets_a_threshold_too() -> None:
    probabilities, _ = calibrated(300)
    found = choose_thresholds(probabilities, np.zeros((300, 3), dtype=np.bool_))
    assert ((found > 0.1) & (found < 0.7)).all()


@given(st.integers(1, 30), st.integers(0, 2**31 - 1))
def test_they_are_always_in_their_range(num_texts: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    probabilities = chance.random((num_texts, 2), dtype=np.float32)
    found = choose_thresholds(probabilities, chance.random((num_texts, 2)) < 0.3)
    assert ((found >= np.float32(LOWEST)) & (found <= np.float32(HIGHEST))).all()
