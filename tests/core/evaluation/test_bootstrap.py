"""An interval of the mean F1: it holds the figure, narrows with more texts, and covers the truth as often as it says."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textcls_gui.core.evaluation.bootstrap import macro_f1_interval
from textcls_gui.core.evaluation.report import evaluate

MATRICES = st.integers(2, 5).flatmap(
    lambda size: st.lists(st.lists(st.integers(0, 9), min_size=size, max_size=size), min_size=size, max_size=size)
)


@settings(deadline=None, max_examples=40)
@given(MATRICES)
def test_it_holds_the_figure_itself(rows: list[list[int]]) -> None:
    confusion = np.array(rows)
    if not confusion.sum():
        return
    targets, predicted = np.nonzero(confusion)
    counts = confusion[targets, predicted]
    targets, predicted = np.repeat(targets, counts), np.repeat(predicted, counts)
    labels = tuple(str(label) for label in range(len(confusion)))
    found = evaluate(targets, np.eye(len(confusion), dtype=np.float32)[predicted], labels, 0, 0.5).macro_f1
    interval = macro_f1_interval(confusion)
    assert 0 <= interval.low <= found + 1e-9
    assert found - 1e-9 <= interval.high <= 1


def test_it_is_narrower_the_more_texts_there_are() -> None:
    confusion = np.array([[40, 10], [5, 20]])
    few, many = macro_f1_interval(confusion), macro_f1_interval(100 * confusion)
    assert (many.high - many.low) == pytest.approx((few.high - few.low) / 10, rel=0.2)


def test_it_is_the_same_each_time() -> None:
    confusion = np.array([[40, 10], [5, 20]])
    assert macro_f1_interval(confusion) == macro_f1_interval(confusion)


def test_no_mistake_in_few_texts_is_no_certainty() -> None:
    interval = macro_f1_interval(np.diag([10, 10]))
    assert interval.high == 1
    assert 0.8 < interval.low < 0.9


def test_it_covers_the_truth_in_about_95_of_100_tests() -> None:
    shares = np.array([[0.55, 0.05, 0.02], [0.04, 0.2, 0.01], [0.02, 0.03, 0.08]])
    truth = np.mean(2 * np.diag(shares) / (shares.sum(axis=0) + shares.sum(axis=1)))
    random = np.random.default_rng(0)
    intervals = [macro_f1_interval(random.multinomial(300, shares.ravel()).reshape(3, 3)) for _ in range(200)]
    assert 0.91 <= np.mean([each.low <= truth <= each.high for each in intervals]) <= 0.99
