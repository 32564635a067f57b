"""What the coach says of curves: of made-up ones, rule by rule; of recorded ones in test_recorded_curves."""

from __future__ import annotations

import pytest

from textcls_gui.core.events import BatchesFinished, EpochFinished, TrainingDiverged, TrainingStarted
from textcls_gui.core.training.coach import Advice, Coach

GUESSING = 1.4


def epochs(
    training: list[float], validation: list[float], accuracies: list[float] | None = None, commonest: list[float] | None = None
) -> list[EpochFinished]:
    found = []
    for number, (train_loss, validation_loss) in enumerate(zip(training, validation, strict=True), 1):
        accuracy = 1 / (1 + validation_loss) if accuracies is None else accuracies[number - 1]
        answer = 0.5 if commonest is None else commonest[number - 1]
        is_best = validation_loss == min(validation[:number])
        found.append(EpochFinished(number, number, train_loss, 0.5, validation_loss, accuracy, 1e-3, 1.0, is_best, 0, answer, 0.4))
    return found


def said_of(told: list[EpochFinished], diverged: TrainingDiverged | None = None) -> Advice:
    coach = Coach()
    coach.take(TrainingStarted(max_epochs=20, num_batches=1, num_parameters=1, patience=9))
    coach.take(BatchesFinished(1, 1, (1,), (GUESSING,), (0.2,)))
    for event in told:
        coach.take(event)
    if diverged is not None:
        coach.take(diverged)
    return coach.advice


def test_after_one_epoch_it_is_too_early_to_say_anything() -> None:
    assert said_of(epochs([1.3], [1.2])) == Advice("too_early", None, 1)


def test_a_falling_validation_loss_is_an_improvement() -> None:
    assert said_of(epochs([1.3, 1.1, 0.9, 0.8], [1.2, 1.0, 0.9, 0.8])) == Advice("improving", None, 4)


def test_a_level_validation_loss_is_flat_since_it_stopped_falling() -> None:
    advice = said_of(epochs([1.3, 1.0, 0.8, 0.8, 0.8, 0.8, 0.8], [1.2, 1.0, 0.8, 0.8, 0.8, 0.8, 0.8]))
    assert advice.kind == "flat"
    assert advice.since in (4, 5)  # smoothed, the last fall reaches an epoch further


def test_more_right_answers_are_an_improvement_even_at_a_level_loss() -> None:
    accuracies = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]
    assert said_of(epochs([1.3, 1.0, 0.8, 0.7, 0.6, 0.5, 0.4], [1.2, 1.0, 0.8, 0.8, 0.8, 0.8, 0.8], accuracies)).kind == "improving"


def test_a_rising_validation_loss_under_a_falling_training_loss_is_memorising() -> None:
    advice = said_of(epochs([1.3, 0.9, 0.6, 0.4, 0.2, 0.1], [1.2, 1.0, 0.9, 1.1, 1.3, 1.5]))
    assert advice.kind == "memorising"
    assert advice.since in (3, 4)
    assert advice.best_epoch == 3


def test_one_odd_epoch_is_no_memorising() -> None:
    assert said_of(epochs([1.3, 1.0, 0.8, 0.7], [1.2, 1.0, 0.9, 1.0])).kind == "improving"


def test_a_training_loss_above_guessing_is_unstable() -> None:
    assert said_of(epochs([1.3, 3.0, 5.0], [1.2, 2.0, 6.0])) == Advice("unstable", 2, 1)


def test_a_training_loss_that_has_climbed_is_unstable() -> None:
    assert said_of(epochs([1.3, 0.7, 1.3], [1.2, 0.9, 1.2])) == Advice("unstable", 3, 2)


def test_a_few_odd_texts_in_a_training_loss_of_almost_nothing_are_not_unstable() -> None:
    assert said_of(epochs([1.0, 0.02, 0.05], [0.5, 0.4, 0.39])).kind == "improving"


@pytest.mark.parametrize(
    ("commonest", "kind"), [([1.0, 1.0, 1.0], "one_label"), ([1.0, 1.0, 0.9], "improving"), ([0.9, 1.0, 1.0], "improving")]
)
def test_the_same_answer_to_all_texts_is_told_when_it_lasts(commonest: list[float], kind: str) -> None:
    assert said_of(epochs([1.35, 1.32, 1.3], [1.3, 1.28, 1.25], commonest=commonest)).kind == kind


def test_a_loss_that_is_no_number_is_told_before_all_else() -> None:
    told = epochs([1.3, 3.0], [1.2, 5.0])
    assert said_of(told, TrainingDiverged(3, 40)) == Advice("not_finite", 3, 1)


def test_a_run_without_figures_on_answers_is_judged_by_the_rest() -> None:
    old = [EpochFinished(number, number, 1.0, 0.5, 1.0 / number, 0.5, 1e-3, 1.0, True, 0) for number in (1, 2, 3)]
    assert said_of(old).kind == "improving"


def test_a_new_training_begins_from_nothing() -> None:
    coach = Coach()
    for event in epochs([1.3, 0.9, 0.6, 0.4, 0.2, 0.1], [1.2, 1.0, 0.9, 1.1, 1.3, 1.5]):
        coach.take(event)
    assert coach.advice.kind == "memorising"
    coach.take(TrainingStarted(max_epochs=20, num_batches=1, num_parameters=1, patience=9))
    assert coach.advice == Advice("too_early")
