"""Wilson's interval: the same as scipy's, in a moment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.evaluation.report import Interval, accuracy_interval
from textcls_gui.core.evaluation.shares import wilson


@given(st.integers(1, 100_000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_it_is_scipys(numbers):
    found, expected = wilson(*numbers), accuracy_interval(*numbers)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_of_nothing_nothing_is_known():
    assert wilson(0, 0) == Interval(0.0, 1.0)
