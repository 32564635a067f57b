"""How good a model is on texts it has not seen, told with an interval and beside two simple methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.evaluation.calibration import Calibration
from textcls_gui.core.evaluation.paired import SIGNIFICANCE
from textcls_gui.core.phrases import phrase

CONFIDENCE = 0.95
WIDE_INTERVAL = 0.2
SMALLEST_ADVANTAGE = 0.03  # who may be better by less than this is as good
UNEVEN = 3  # times as many texts of the commonest label as of the rarest
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
class SeveralScores:
    """Where a text may have several labels. Micro: of all pairs of a text and a label; macro: the mean over labels. `break_even` is the
    micro F1 if as many labels were given as the texts have."""

    micro_precision: float
    micro_recall: float
    micro_f1: float
    micro_f1_interval: Interval
    macro_f1_interval: Interval
    break_even: float
    baseline_micro_f1: float
    baseline_macro_f1: float
    majority_micro_f1: float
    num_without_label: int
    num_given_none: int


GroupKind = Literal["short", "long", "unknown words", "many unknown words", "cut off", "near copy", "value"]


@dataclass(frozen=True, slots=True)
class TextGroup:
    """Test texts that have something in common. Of the texts that are kept with the run: how many, how many are right, and the share that
    is right among the others, if there are any; `is_worse` where that is no chance, all groups taken together.

    `limit` is in words: of "short" at most, of "long" at least, and of "cut off" what was read. A "value" stands in a `column`.
    """

    kind: GroupKind
    limit: int = 0
    column: str = ""
    value: str = ""
    num_texts: int = 0
    num_right: int = 0
    interval: Interval = Interval(0.0, 1.0)
    rest_accuracy: float | None = None
    is_worse: bool = False

    @property
    def accuracy(self) -> float:
        return self.num_right / max(1, self.num_texts)


Standing = Literal["better", "worse", "as good", "too few texts"]


@dataclass(frozen=True, slots=True)
class Advantage:
    """The model's accuracy less the word counter's, or of several labels the micro F1, on the same texts; `p_value`, two-sided, says how
    often chance alone would make a difference as large."""

    difference: float
    interval: Interval
    p_value: float

    @property
    def standing(self) -> Standing:
        """What may be said of the model. Without a difference that is more than chance, the counter is as good if there were texts enough
        to see the model's advantage, had it one that counts."""
        if self.p_value < SIGNIFICANCE:
            return "better" if self.difference > 0 else "worse"
        return "as good" if self.interval.high <= SMALLEST_ADVANTAGE else "too few texts"


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """All shares are 0 to 1; `confusion[true][predicted]` counts texts; labels are in the model's order.

    Where a text may have several labels, there are `several` and no `confusion`, and a text counts as right in the accuracies if it
    is given all of its labels and no other; `parts` then tells break-evens.
    """

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
    several: SeveralScores | None = None
    groups: tuple[TextGroup, ...] = ()  # a text's own are in TestedText.groups, by number
    macro_f1_interval: Interval | None = None  # these three: None in a run of before they were known
    advantage: Advantage | None = None
    calibration: Calibration | None = None

    @property
    def micro_f1(self) -> float:
        """What a model is judged by. With one label for each text, it is the accuracy."""
        return self.accuracy if self.several is None else self.several.micro_f1

    @property
    def micro_f1_interval(self) -> Interval:
        return self.accuracy_interval if self.several is None else self.several.micro_f1_interval

    @property
    def baseline_micro_f1(self) -> float:
        return self.baseline_accuracy if self.several is None else self.several.baseline_micro_f1

    @property
    def majority_micro_f1(self) -> float:
        return self.majority_accuracy if self.several is None else self.several.majority_micro_f1

    @property
    def standing(self) -> Standing:
        """Against the word counter; of a run of before there was a paired test, by the bare figures."""
        if self.advantage is not None:
            return self.advantage.standing
        if self.baseline_micro_f1 > self.micro_f1:
            return "worse"
        return "as good" if self.baseline_micro_f1 >= self.micro_f1_interval.low else "better"

    @property
    def is_uneven(self) -> bool:
        """Whether some labels have so many more texts than others that the accuracy tells little of the rare ones."""
        sizes = [scores.support for scores in self.per_label if scores.support]
        return bool(sizes) and max(sizes) > UNEVEN * min(sizes)

    @property
    def comparable(self) -> float:
        """What `parts` is to be compared with."""
        return self.accuracy if self.several is None else self.several.break_even


@dataclass(frozen=True, slots=True)
class LabelSets:
    """Numbers of labels: those that a text has, and those that the model gives it."""

    wanted: tuple[int, ...]
    given: tuple[int, ...]

    @property
    def missing(self) -> tuple[int, ...]:
        return tuple(label for label in self.wanted if label not in self.given)

    @property
    def extra(self) -> tuple[int, ...]:
        return tuple(label for label in self.given if label not in self.wanted)


@dataclass(frozen=True, slots=True)
class TestedText:
    """A text of the test part; `target` and `predicted` are numbers of labels, `probability` is the predicted one's.

    Where a text may have several labels, these stand in `sets`; `target` is then the rarest of them, `predicted` the likeliest of those
    given, either -1 for none, and `probability` that of exactly those that are given. `row` is where it stands in the data set's table;
    None if it came from a file of its own, or where nobody noted it.
    """

    __test__ = False  # its name is no test's

    text: str
    target: int
    predicted: int
    probability: float
    sets: LabelSets | None = None
    row: int | None = None
    groups: tuple[int, ...] = ()  # numbers of the report's groups

    @property
    def is_right(self) -> bool:
        return self.target == self.predicted if self.sets is None else set(self.sets.wanted) == set(self.sets.given)


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
    interval = report.micro_f1_interval
    sentences = _sentences_of_one(report) if report.several is None else _sentences_of_several(report, report.several)
    if interval.high - interval.low > WIDE_INTERVAL:
        sentences.append("There are too few test texts to tell more exactly.")
    sentences += _sentences_on_standing(report)
    if report.parts is not None:
        sentences.append(added_by_lstm(report.comparable, report.parts).message)
    return " ".join(sentences)


def _sentences_on_standing(report: EvaluationReport) -> list[str]:
    match report.standing:
        case "worse":
            return ["The simple word counter does better."]
        case "as good":
            return ["The simple word counter is as good."]
        case "too few texts":
            return ["There are too few test texts to tell whether it is better than the simple word counter."]
        case "better":
            return []


def _sentences_of_one(report: EvaluationReport) -> list[str]:
    macro = ""
    if report.is_uneven:
        interval = "" if report.macro_f1_interval is None else f" ({_range(report.macro_f1_interval)})"
        macro = f" The mean of all labels’ F1, rare ones counted like common ones, is {_of_hundred(report.macro_f1)}{interval}."
    return [
        f"Right on {_of_hundred(report.accuracy)} of 100 unseen texts "
        f"({_range(report.accuracy_interval)} with {_of_hundred(CONFIDENCE)} % certainty, from {report.num_texts:,} texts).{macro}",
        f"Always answering “{report.majority_label}” gives {_of_hundred(report.majority_accuracy)}; "
        f"a simple word counter {_of_hundred(report.baseline_accuracy)}.",
    ]


def _sentences_of_several(report: EvaluationReport, scores: SeveralScores) -> list[str]:
    return [
        f"Of 100 labels that it gives, {_of_hundred(scores.micro_precision)} are right; of 100 that unseen texts have, it finds "
        f"{_of_hundred(scores.micro_recall)}. In one number, F1, that is {_of_hundred(scores.micro_f1)} "
        f"({_range(scores.micro_f1_interval)} with {_of_hundred(CONFIDENCE)} % certainty, from {report.num_texts:,} texts).",
        f"All labels are right for {_of_hundred(report.accuracy)} of 100 texts ({_range(report.accuracy_interval)}).",
        f"Always answering “{report.majority_label}” gives an F1 of {_of_hundred(scores.majority_micro_f1)}; "
        f"a simple word counter {_of_hundred(scores.baseline_micro_f1)}.",
    ]


def _range(interval: Interval) -> str:
    return f"{_of_hundred(interval.low)}–{_of_hundred(interval.high)}"


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
    template = phrase("Reading the words in their order adds {points} points to what counting them gives by itself ({counting} of 100).")
    return Statement(template, {"points": f"{points:.1f}", "counting": _of_hundred(parts.linear)})


def _of_hundred(share: float) -> str:
    return f"{100 * share:.0f}"
