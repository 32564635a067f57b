"""A model before its test texts: what it answers, beside what simple methods answer, as a report."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.evaluation.advantage import advantage_of
from textcls_gui.core.evaluation.baseline import (
    TextsAndTargets,
    baseline_predictions,
    cross_validated_predictions,
    several_predictions,
)
from textcls_gui.core.evaluation.bootstrap import macro_f1_interval
from textcls_gui.core.evaluation.calibration import calibration_of
from textcls_gui.core.evaluation.report import EvaluationReport, LabelSets, PartAccuracies, TestedText, evaluate
from textcls_gui.core.evaluation.several import Answered, evaluate_several
from textcls_gui.core.models.decision import Decision, break_even_of, certainty
from textcls_gui.core.text.encoder import Unit


@dataclass(frozen=True, slots=True)
class Said:
    """What a model says of the test texts: probabilities (num_texts, num_labels), the same before it was fitted how sure it is, and the
    scores that its parts give by themselves; `unit` is what it reads, and `decision` its own where a text may have several labels."""

    probabilities: NDArray[np.float32]
    uncalibrated: NDArray[np.float32]
    lstm: NDArray[np.float32]
    linear: NDArray[np.float32] | None
    unit: Unit
    decision: Decision | None


def judged(said: Said, test: Dataset, seen: TextsAndTargets, majority: int, control: RunControl) -> EvaluationReport:
    """Beside a word counter that is trained on the same texts as the model, which are `seen`, and the label `majority`."""
    if said.decision is None:
        guesses = baseline_predictions(seen, test.texts, said.unit, control)
        return _of_one(said, test, guesses, majority)
    counter = several_predictions(seen, test.texts, said.unit, control)
    return _of_several(said, said.decision, test, counter, majority)


def judged_by_itself(said: Said, test: Dataset, control: RunControl) -> EvaluationReport:
    """Where the model's training texts are not at hand: beside a word counter that has learnt from the other test texts."""
    guesses = cross_validated_predictions(TextsAndTargets(test.texts, test.answers), said.unit, control)
    majority = int(np.argmax(test.label_counts))
    if said.decision is None:
        return _of_one(said, test, guesses.astype(np.int64), majority)
    return _of_several(said, said.decision, test, guesses.astype(np.bool_), majority)


def tested_texts(test: Dataset, probabilities: NDArray[np.float32], decision: Decision | None) -> list[TestedText]:
    if decision is None or test.membership is None:
        predicted = probabilities.argmax(axis=1)
        rows = zip(test.texts, test.targets.tolist(), predicted.tolist(), probabilities.max(axis=1).tolist(), strict=True)
        return [TestedText(*row) for row in rows]
    given = decision.given(probabilities)
    sure = certainty(probabilities, given)
    found = []
    for position, text in enumerate(test.texts):
        sets = LabelSets(_numbers(test.membership[position]), _numbers(given[position]))
        likeliest = max(sets.given, key=lambda label, row=position: probabilities[row, label], default=-1)  # type: ignore[misc]
        found.append(TestedText(text, max(sets.wanted, default=-1), likeliest, float(sure[position]), sets))
    return found


def _numbers(row: NDArray[np.bool_]) -> tuple[int, ...]:
    return tuple(np.flatnonzero(row).tolist())


def _of_one(said: Said, test: Dataset, guesses: NDArray[np.int64], majority: int) -> EvaluationReport:
    targets = test.targets
    counter_accuracy = float((guesses == targets).mean())
    parts = None
    if said.linear is not None:
        parts = PartAccuracies(*(float((part.argmax(axis=1) == targets).mean()) for part in (said.lstm, said.linear)))
    report = evaluate(targets, said.probabilities, test.labels, majority, counter_accuracy, parts)
    answers = said.probabilities.argmax(axis=1)
    is_right = np.asarray(answers == targets)
    texts = np.arange(len(targets))
    return replace(
        report,
        macro_f1_interval=macro_f1_interval(np.array(report.confusion)),
        advantage=advantage_of(is_right, guesses == targets),
        calibration=calibration_of(said.probabilities[texts, answers], is_right, said.uncalibrated[texts, answers]),
    )


def _of_several(said: Said, decision: Decision, test: Dataset, counter: NDArray[np.bool_], majority: int) -> EvaluationReport:
    wanted = test.membership
    assert wanted is not None
    parts = None
    if said.linear is not None:
        parts = PartAccuracies(break_even_of(said.lstm, wanted), break_even_of(said.linear, wanted))
    whole = break_even_of(said.probabilities, wanted)
    given = decision.given(said.probabilities)
    report = evaluate_several(wanted, Answered(given, counter, majority, whole, parts), test.labels)
    sure, before = (certainty(probabilities, given) for probabilities in (said.probabilities, said.uncalibrated))
    return replace(report, calibration=calibration_of(sure, np.asarray((given == wanted).all(axis=1)), before))
