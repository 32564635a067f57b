"""What training strives for where texts may have several labels."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from textcls_gui.core.config import ModelConfig, TrainingConfig
from textcls_gui.core.models.decision import break_even
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.models.meaning import EACH_FOR_ITSELF, ONE_OF_ALL, Meaning
from textcls_gui.core.training.objective import Answered, commonest_answer, commonest_label, objective_for

TARGETS = np.array([[True, False, False], [True, True, False], [False, False, False], [True, False, False]])
LOGITS = torch.tensor([[2.0, -1.0, -3.0], [1.0, 0.5, -2.0], [-1.0, -2.0, -4.0], [3.0, 1.5, -1.0]])


def new_model() -> LstmClassifier:
    return LstmClassifier(ModelSizes(50, 3, is_several=True), ModelConfig(embedding_size=4, hidden_size=4))


def wanted() -> torch.Tensor:
    return torch.from_numpy(TARGETS).float()


def test_the_loss_is_the_binary_cross_entropy_summed_over_the_labels_of_a_text() -> None:
    objective = objective_for(new_model(), TrainingConfig(label_smoothing=0.0), TARGETS)
    by_hand = -sum(
        math.log(p if is_wanted else 1 - p)
        for row, wanted_row in zip(LOGITS.sigmoid().tolist(), TARGETS.tolist(), strict=True)
        for p, is_wanted in zip(row, wanted_row, strict=True)
    )
    assert float(objective.loss(LOGITS, wanted())) == pytest.approx(by_hand / 4, rel=1e-5)
    assert objective.figures([Answered(LOGITS, wanted())])[0].loss == pytest.approx(by_hand / 4, rel=1e-5)
    assert objective.score(LOGITS.sigmoid().numpy(), TARGETS).loss == pytest.approx(by_hand / 4, rel=1e-5)


@pytest.mark.parametrize("is_several", [True, False])
def test_the_figures_of_many_batches_are_those_of_each(is_several: bool) -> None:
    targets = TARGETS if is_several else np.array([0, 2, 1, 0])
    model = LstmClassifier(ModelSizes(50, 3, is_several=is_several), ModelConfig(embedding_size=4, hidden_size=4))
    objective = objective_for(model, TrainingConfig(), targets)
    wanted_targets = model.meaning.targets(targets)
    batches = [Answered(LOGITS[part], wanted_targets[part]) for part in (slice(0, 3), slice(3, 4), slice(1, 3))]
    together = objective.figures(batches)
    for score, batch in zip(together, batches, strict=True):
        (alone,) = objective.figures([batch])
        assert (score.loss, score.accuracy) == pytest.approx((alone.loss, alone.accuracy), rel=1e-6)
    if not is_several:
        expected = torch.nn.functional.cross_entropy(LOGITS[:3], torch.tensor([0, 2, 1]))
        assert together[0].loss == pytest.approx(float(expected), rel=1e-6)
        assert together[0].accuracy == pytest.approx(1 / 3)


def test_a_model_begins_with_the_frequencies_of_the_labels() -> None:
    model = new_model()
    objective_for(model, TrainingConfig(), TARGETS)
    assert model.output.bias.sigmoid().tolist() == pytest.approx([4 / 6, 2 / 6, 1 / 6], rel=1e-5)


def test_smoothing_leaves_a_label_that_is_as_frequent_as_expected_where_it_is() -> None:
    """The best answer without any knowledge stays the frequency itself."""
    objective = objective_for(new_model(), TrainingConfig(label_smoothing=0.2), TARGETS)
    logits = torch.zeros(4, 3, requires_grad=True)
    frequencies = torch.tensor([4 / 6, 2 / 6, 1 / 6])
    bias = torch.log(frequencies / (1 - frequencies))
    objective.loss(logits + bias, frequencies.expand(4, 3)).backward()  # type: ignore[no-untyped-call]
    assert logits.grad is not None
    assert float(logits.grad.abs().max()) < 1e-6


def test_balanced_weights_count_a_missed_rare_label_more_than_a_missed_common_one() -> None:
    balanced = objective_for(new_model(), TrainingConfig(label_smoothing=0.0, class_weights="balanced"), TARGETS)
    plain = objective_for(new_model(), TrainingConfig(label_smoothing=0.0), TARGETS)
    zeros = torch.zeros(1, 3)
    for label, ratio in ((0, 1.0), (1, 2.0), (2, 5.0)):
        one = torch.nn.functional.one_hot(torch.tensor([label]), 3).float()
        weight = (float(balanced.loss(zeros, one)) - 2 * math.log(2)) / math.log(2)
        assert weight == pytest.approx(ratio, rel=1e-4)
        assert float(plain.loss(zeros, one)) == pytest.approx(3 * math.log(2), rel=1e-5)


class TestBreakEven:
    def test_gives_as_many_labels_as_the_texts_have(self) -> None:
        assert float(break_even(LOGITS, wanted())) == pytest.approx(3 / 4)  # 3.0, 2.0, 1.5 and 1.0 are given; 1.5 is wrong

    def test_is_1_where_the_ranking_is_perfect_and_0_where_it_is_upside_down(self) -> None:
        assert float(break_even(wanted(), wanted())) == 1
        assert float(break_even(-wanted(), wanted())) == 0

    def test_is_1_where_no_text_has_a_label(self) -> None:
        assert float(break_even(LOGITS, torch.zeros(4, 3))) == 1


@pytest.mark.parametrize("meaning", [ONE_OF_ALL, EACH_FOR_ITSELF])
def test_averaged_scores_give_the_mean_of_the_probabilities(meaning: Meaning) -> None:
    scores = torch.stack([meaning.scores(LOGITS), meaning.scores(-3 * LOGITS)])
    mean = torch.stack([meaning.probabilities(one) for one in scores]).mean(dim=0)
    torch.testing.assert_close(meaning.probabilities(meaning.averaged(scores)), mean)


@pytest.mark.parametrize("meaning", [ONE_OF_ALL, EACH_FOR_ITSELF])
def test_the_gradient_of_the_loss_is_how_much_it_changes(meaning: Meaning) -> None:
    targets = meaning.targets(np.array([0, 1, 2, 0]) if meaning is ONE_OF_ALL else TARGETS)
    scores = LOGITS.double()
    _, excess = meaning.loss(scores, targets)
    for place in np.ndindex(4, 3):
        step = torch.zeros_like(scores)
        step[place] = 1e-5
        change = float(meaning.loss(scores + step, targets)[0] - meaning.loss(scores - step, targets)[0]) / 2e-5
        assert float(excess[place]) == pytest.approx(change, abs=1e-6)


def test_how_much_one_label_outweighs_the_others_in_answers_and_in_the_texts() -> None:
    probabilities = np.array([[0.9, 0.1], [0.6, 0.4], [0.2, 0.8], [0.7, 0.3]], dtype=np.float32)
    assert commonest_answer(probabilities) == 0.75
    assert commonest_label(np.array([0, 1, 1, 0])) == 0.5
    assert commonest_label(TARGETS) == 0.75
