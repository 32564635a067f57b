"""Rare labels: which epoch counts as the best, and how often their texts are read."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from tests.core.examples import tiny_config
from textcls_gui.core.config import Value
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.training.objective import Objective, Targets, objective_for, sampling_weights

EVEN, UNEVEN = np.array([0, 1] * 10), np.array([0] * 30 + [1] * 3)


def objective(targets: Targets, **values: Value) -> Objective:
    config = tiny_config(**values)
    torch.manual_seed(0)
    return objective_for(LstmClassifier(ModelSizes(10, 2), config.model), config.training, targets)


@pytest.mark.parametrize(
    ("targets", "chosen", "expected"),
    [
        (EVEN, "auto", "accuracy"),
        (UNEVEN, "auto", "macro_f1"),
        (UNEVEN, "accuracy", "accuracy"),
        (EVEN, "macro_f1", "macro_f1"),
    ],
)
def test_where_labels_are_rare_the_best_epoch_is_good_at_all_of_them(targets: Targets, chosen: str, expected: str) -> None:
    assert objective(targets, best_by=chosen).best_by == expected


def test_who_answers_the_common_label_only_has_accuracy_but_little_merit() -> None:
    lazy = np.tile(np.array([[0.9, 0.1]], dtype=np.float32), (33, 1))
    score = objective(UNEVEN).score(lazy, UNEVEN)
    assert score.accuracy == pytest.approx(30 / 33)
    assert score.merit == pytest.approx((2 * 30 / 63) / 2)
    assert objective(EVEN).score(lazy, EVEN[:20].repeat(2)[:33]).merit == objective(EVEN).score(lazy, EVEN[:20].repeat(2)[:33]).accuracy


def test_evenly_means_that_labels_are_read_as_often_as_each_other() -> None:
    config = tiny_config(sampling="evenly").training
    weights = sampling_weights(config, UNEVEN)
    assert weights is not None
    assert weights.sum() == pytest.approx(1)
    assert weights[UNEVEN == 1].sum() == pytest.approx(0.5)
    assert sampling_weights(tiny_config().training, UNEVEN) is None


def test_a_text_of_several_labels_is_as_rare_as_the_rarest() -> None:
    targets = np.array([[True, False], [True, False], [True, True], [False, False]])
    weights = sampling_weights(tiny_config(sampling="evenly").training, targets)
    assert weights is not None
    assert weights[2] > weights[0] == weights[1] > 0
    assert weights[3] > 0
