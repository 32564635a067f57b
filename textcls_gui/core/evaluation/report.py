"""How good a model is on texts it has not seen, told with an interval and beside two simple methods."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CONFIDENCE = 0.95
WIDE_INTERVAL = 0.2
SMALLEST_GAIN = 0.05  # points: less is not shown


@dataclass(frozen=True, slots=True)
class Interval:
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class LabelScores:
    label: str
    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True, slots=True)
class PartAccuracies:
    """What the two parts of the model reach by themselves."""

    lstm: float
    linear: float


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """All shares are 0 to 1; `confusion[true][predicted]` counts texts; labels are in the model's order."""

    num_texts: int
    labels: tuple[str, ...]
    accuracy: float
    accuracy_interval: Interval
    macro_f1: float
    majority_label: str
    majority_accuracy: float
    baseline_accuracy: float
    per_label: tuple[LabelScores, ...]
    confusion: tuple[tuple[int, ...], ...]
    parts: PartAccuracies | None = None  # None for a model of one part


@dataclass(frozen=True, slots=True)
class TestedText:
    """A text of the test part; `target` and `predicted` are numbers of labels, `probability` is the predicted one's."""

    __test__ = False  # its name is no test's

    text: str
    target: int
    predicted: int
    probability: float


def accuracy_interval(num_right: int, num_texts: int) -> Interval:
    """Wilson's 95 % interval of a share."""
    from scipy.stats import binomtest

    found = binomtest(num_right, num_texts).proportion_ci(CONFIDENCE, method="wilson")
    return Interval(float(found.low), float(found.high))


def evaluate(
    targets: NDArray[np.int64],
    probabilities: NDArray[np.float32],
    labels: tuple[str, ...],
    majority: int,
    baseline_accuracy: float,
    parts: PartAccuracies | None = None,
) -> EvaluationReport:
    """Compare probabilities (num_texts, num_labels) with the right labels.

    Args:
        majority: the commonest label of the training texts.
        baseline_accuracy: of the simple method trained on the same texts.
    """
    from sklearn.metrics import confusion_matrix, precision_recall_fscore_support

    predicted = probabilities.argmax(axis=1)
    numbers = np.arange(len(labels))
    scores = precision_recall_fscore_support(targets, predicted, labels=numbers, zero_division=0)
    precision, recall, f1, counts = (np.asarray(values).tolist() for values in scores)
    support = [int(count) for count in counts]  # where no answer is right, these come as floats
    occurring = [value for value, count in zip(f1, support, strict=True) if count]
    num_right = int((predicted == targets).sum())
    return EvaluationReport(
        num_texts=len(targets),
        labels=labels,
        accuracy=num_right / len(targets),
        accuracy_interval=accuracy_interval(num_right, len(targets)),
        macro_f1=sum(occurring) / len(occurring),
        majority_label=labels[majority],
        majority_accuracy=float((targets == majority).mean()),
        baseline_accuracy=baseline_accuracy,
        per_label=tuple(LabelScores(*row) for row in zip(labels, precision, recall, f1, support, strict=True)),
        confusion=tuple(tuple(row) for row in confusion_matrix(targets, predicted, labels=numbers).tolist()),
        parts=parts,
    )


def verdict(report: EvaluationReport) -> str:
    """The report in English sentences."""
    interval = report.accuracy_interval
    sentences = [
        f"Right on {_of_hundred(report.accuracy)} of 100 unseen texts ({_of_hundred(interval.low)}–{_of_hundred(interval.high)} "
        f"with {_of_hundred(CONFIDENCE)} % certainty, from {report.num_texts:,} texts).",
        f"Always answering “{report.majority_label}” gives {_of_hundred(report.majority_accuracy)}; "
        f"a simple word counter {_of_hundred(report.baseline_accuracy)}.",
    ]
    if interval.high - interval.low > WIDE_INTERVAL:
        sentences.append("There are too few test texts to tell more exactly.")
    if report.baseline_accuracy >= report.accuracy:
        sentences.append("The simple word counter is as good.")
    if report.parts is not None:
        sentences.append(added_by_lstm(report.accuracy, report.parts).message)
    return " ".join(sentences)


@dataclass(frozen=True, slots=True)
class Statement:
    """`template` with `values` filled in is one English sentence."""

    template: str
    values: dict[str, str]

    @property
    def message(self) -> str:
        return self.template.format(**self.values)


def added_by_lstm(accuracy: float, parts: PartAccuracies) -> Statement:
    """What reading the words in order adds over counting them."""
    points = 100 * (accuracy - parts.linear)
    if points < SMALLEST_GAIN:
        return Statement("Reading the words in their order adds nothing here: counting them is enough.", {})
    template = "Reading the words in their order adds {points} points to what counting them gives by itself ({counting} of 100)."
    return Statement(template, {"points": f"{points:.1f}", "counting": _of_hundred(parts.linear)})


def _of_hundred(share: float) -> str:
    return f"{100 * share:.0f}"
