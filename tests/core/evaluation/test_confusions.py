"""Confusions: the most frequent first, and labels in orders that show them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.evaluation.confusions import Confusion, frequent_confusions, label_order

LABELS = ("refund", "Delivery", "praise", "address")
COUNTS = np.array([[50, 0, 0, 5], [2, 70, 5, 0], [0, 1, 9, 0], [3, 0, 0, 20]])


def test_the_most_frequent_come_first_and_of_equals_the_larger_share():
    found = frequent_confusions(COUNTS)
    assert [(each.target, each.predicted, each.count) for each in found] == [(0, 3, 5), (1, 2, 5), (3, 0, 3), (1, 0, 2), (2, 1, 1)]
    assert found[0] == Confusion(0, 3, 5, 5 / 55)


def test_without_mistakes_there_is_none():
    assert frequent_confusions(np.diag([3, 0, 2])) == []


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("as given", ["refund", "Delivery", "praise", "address"]),
        ("by size", ["Delivery", "refund", "address", "praise"]),
        ("by name", ["address", "Delivery", "praise", "refund"]),
        ("most confused", ["refund", "Delivery", "address", "praise"]),
    ],
)
def test_labels_stand_in_the_order_that_is_asked_for(order, names):
    assert [LABELS[number] for number in label_order(COUNTS, LABELS, order)] == names


def test_labels_that_are_taken_for_each_other_stand_side_by_side():
    order = label_order(COUNTS, LABELS, "similar together")
    places = {LABELS[number]: place for place, number in enumerate(order)}
    assert abs(places["refund"] - places["address"]) == 1
    assert abs(places["Delivery"] - places["praise"]) == 1


@given(st.integers(1, 12), st.integers(0, 2**32 - 1), st.sampled_from(["by size", "by name", "most confused", "similar together"]))
def test_no_label_is_lost_in_any_order(num_labels, seed, order):
    counts = np.random.default_rng(seed).poisson(0.5, (num_labels, num_labels))
    assert sorted(label_order(counts, [str(number) for number in range(num_labels)], order)) == list(range(num_labels))
