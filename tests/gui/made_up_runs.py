"""Runs with results that a test makes up, on a real run's record."""

from dataclasses import replace

import numpy as np

from textcls_gui.core.evaluation.report import TestedText, evaluate
from textcls_gui.core.library.store import SavedRun


def made_up_run(finished_run, tested, labels, **of_report):
    """A real run with other texts and answers; the report is of these texts."""
    targets = np.array([text.target for text in tested])
    probabilities = np.full((len(tested), len(labels)), 0.01, dtype=np.float32)
    probabilities[np.arange(len(tested)), [text.predicted for text in tested]] = 0.9
    report = replace(evaluate(targets, probabilities, labels, 0, 0.5), **of_report)
    return SavedRun(replace(finished_run.run.record, report=report), finished_run.run.curve, tuple(tested), finished_run.run.model_path)


def many_labels(num_labels, num_texts=600):
    """Labels and texts; every fifth text is taken for the label after its own."""
    labels = tuple(f"card payment {number} not recognised" for number in range(num_labels))
    tested = []
    for number in range(num_texts):
        target = number % num_labels
        wrong = number % 5 == 0
        tested.append(TestedText(f"text {number}", target, (target + 1) % num_labels if wrong else target, 0.5 + number % 50 / 100))
    return labels, tested
