"""What training strives for: the loss that corrects the model, the figures told of each batch, and the score that decides which epoch
was best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from textcls_gui.core.config import TrainingConfig
from textcls_gui.core.models.decision import break_even, break_even_of
from textcls_gui.core.models.lstm import LstmClassifier
from textcls_gui.core.models.meaning import EACH_FOR_ITSELF, ONE_OF_ALL, Meaning, two_sided

Targets = NDArray[np.int64] | NDArray[np.bool_]  # (num_texts,) numbers of labels, or (num_texts, num_labels) which labels each text has
MAX_WEIGHT = 10.0  # of a label that a text has, where texts may have several
SMALLEST = 1e-9
UNEVEN = 10  # times as many texts of the commonest label as of the rarest: then the rare ones are heard as well
MeritName = Literal["accuracy", "macro_f1"]


@dataclass(frozen=True, slots=True)
class Score:
    """`loss` is the mean negative log-likelihood of a text's label, or of its labels, in nats. `accuracy` is the share of right answers;
    where texts may have several labels, it is what `break_even` says. `merit` is what the best epoch has most of: accuracy or macro F1."""

    loss: float
    accuracy: float
    merit: float = 0.0


@dataclass(frozen=True, slots=True)
class Answered:
    """A batch: logits (B, num_outputs) and targets as `Meaning.targets` gives them, both left on the device and without a gradient."""

    logits: Tensor
    targets: Tensor


class Objective(Protocol):
    best_by: MeritName

    def loss(self, logits: Tensor, targets: Tensor) -> Tensor:
        """What the model is corrected by; of a batch."""

    def figures(self, answers: Sequence[Answered]) -> list[Score]:
        """Of each batch; many at once, since it costs hardly more than one. A card is waited for once."""

    def score(self, probabilities: NDArray[np.float32], targets: Targets) -> Score: ...

    def weights(self, targets: Targets) -> NDArray[np.float32] | None:
        """What each text counts in the mean loss of its batch; None where all count the same, as they do in binary cross-entropy."""


def objective_for(model: LstmClassifier, config: TrainingConfig, targets: Targets) -> Objective:
    """Args: targets: of the training texts."""
    if model.meaning.is_several:
        return _EachForItself(model, config, targets)
    return _OneOfAll(model, config, targets)


class _OneOfAll:
    def __init__(self, model: LstmClassifier, config: TrainingConfig, targets: Targets) -> None:
        self._config = config
        self.best_by: MeritName = _merit_name(config, targets.astype(np.int64))
        self._weights: Tensor | None = None
        if config.class_weights == "balanced":
            weights = _weights_of_labels(targets.astype(np.int64), max(2, model.sizes.num_outputs))
            self._weights = torch.from_numpy(weights).to(model.output.bias.device)

    def loss(self, logits: Tensor, targets: Tensor) -> Tensor:
        smoothing = self._config.label_smoothing
        if self._config.loss == "binary_cross_entropy":
            smoothed = targets.float() * (1 - smoothing) + smoothing / 2
            weights = None if self._weights is None else self._weights[targets]
            return functional.binary_cross_entropy_with_logits(logits[:, 0], smoothed, weight=weights)
        return functional.cross_entropy(logits, targets, weight=self._weights, label_smoothing=smoothing)

    def figures(self, answers: Sequence[Answered]) -> list[Score]:
        full = two_sided(torch.cat([answered.logits for answered in answers]))
        targets = torch.cat([answered.targets for answered in answers])
        of_texts = torch.stack([functional.cross_entropy(full, targets, reduction="none"), (full.argmax(dim=1) == targets).float()])
        sizes = np.array([len(answered.targets) for answered in answers])
        losses, accuracies = np.add.reduceat(of_texts.cpu().numpy(), np.cumsum(sizes) - sizes, axis=1) / sizes
        return [Score(loss, accuracy) for loss, accuracy in zip(losses.tolist(), accuracies.tolist(), strict=True)]

    def score(self, probabilities: NDArray[np.float32], targets: Targets) -> Score:
        score = score_of(ONE_OF_ALL, probabilities, targets)
        if self.best_by == "accuracy":
            return replace(score, merit=score.accuracy)
        from sklearn.metrics import f1_score

        answers = probabilities.argmax(axis=1)
        return replace(score, merit=float(f1_score(targets, answers, labels=np.unique(targets), average="macro", zero_division=0)))

    def weights(self, targets: Targets) -> NDArray[np.float32] | None:
        if self._weights is None or self._config.loss == "binary_cross_entropy":
            return None
        return self._weights.cpu().numpy()[targets.astype(np.int64)]


class _EachForItself:
    """Binary cross-entropy over all labels. The model begins with each label's frequency, not with one half."""

    def __init__(self, model: LstmClassifier, config: TrainingConfig, targets: Targets) -> None:
        self.best_by: MeritName = "accuracy"
        device = model.output.bias.device
        frequencies = label_frequencies(targets)
        with torch.no_grad():
            model.output.bias.copy_(torch.from_numpy(np.log(frequencies / (1 - frequencies))))
        self._smoothing = config.label_smoothing
        self._frequencies = torch.from_numpy(frequencies).to(device)
        self._weights: Tensor | None = None
        if config.class_weights == "balanced":
            weights = np.clip((1 - frequencies) / frequencies, 1.0, MAX_WEIGHT).astype(np.float32)
            self._weights = torch.from_numpy(weights).to(device)

    def loss(self, logits: Tensor, targets: Tensor) -> Tensor:
        """Smoothing moves a label towards its frequency: towards one half it would make rare labels look common."""
        smoothed = targets * (1 - self._smoothing) + self._smoothing * self._frequencies
        each = functional.binary_cross_entropy_with_logits(logits, smoothed, pos_weight=self._weights, reduction="sum")
        return each / len(logits)

    def figures(self, answers: Sequence[Answered]) -> list[Score]:
        found = torch.stack([self._figures(answered.logits, answered.targets) for answered in answers])
        return [Score(loss, accuracy) for loss, accuracy in found.tolist()]

    @staticmethod
    def _figures(logits: Tensor, targets: Tensor) -> Tensor:
        """(2,)"""
        loss = functional.binary_cross_entropy_with_logits(logits, targets, reduction="sum") / len(logits)
        return torch.stack([loss, break_even(logits, targets)])

    def score(self, probabilities: NDArray[np.float32], targets: Targets) -> Score:
        score = score_of(EACH_FOR_ITSELF, probabilities, targets)
        return replace(score, merit=score.accuracy)

    def weights(self, targets: Targets) -> NDArray[np.float32] | None:
        return None


def score_of(meaning: Meaning, probabilities: NDArray[np.float32], targets: Targets) -> Score:
    if meaning.is_several:
        right = np.where(targets, probabilities, 1 - probabilities)
        loss = float(-np.log(np.maximum(right, SMALLEST)).sum(axis=1).mean())
        return Score(loss, break_even_of(probabilities, targets.astype(np.bool_)))
    right = probabilities[np.arange(len(targets)), targets.astype(np.int64)]
    loss = float(-np.log(np.maximum(right, SMALLEST)).mean())
    return Score(loss, float((probabilities.argmax(axis=1) == targets).mean()))


def commonest_answer(probabilities: NDArray[np.float32]) -> float:
    """The share of the texts for which the same label is the likeliest."""
    return float(np.bincount(probabilities.argmax(axis=1)).max() / len(probabilities))


def commonest_label(targets: Targets) -> float:
    """The share of the texts that has the same label."""
    counts = targets.sum(axis=0) if targets.ndim == 2 else np.bincount(targets.astype(np.int64))
    return float(counts.max() / len(targets))


def label_frequencies(targets: Targets) -> NDArray[np.float32]:
    """(num_labels,) share of the texts that have each label, one more text with it and one without assumed: never 0 or 1."""
    return np.asarray((targets.sum(axis=0) + 1) / (len(targets) + 2), dtype=np.float32)


def _merit_name(config: TrainingConfig, targets: NDArray[np.int64]) -> MeritName:
    if config.best_by != "auto":
        return config.best_by
    counts = np.bincount(targets)
    return "macro_f1" if counts.max() >= UNEVEN * counts[counts > 0].min() else "accuracy"


def sampling_weights(config: TrainingConfig, targets: Targets) -> NDArray[np.float64] | None:
    """(num_texts,) how likely each text is to be read, if all labels are to be read as often; None where each is read once."""
    if config.sampling == "natural":
        return None
    if targets.ndim == 2:  # a text is as rare as the rarest of its labels
        each = np.where(targets, 1 / np.maximum(targets.sum(axis=0), 1), 0.0).max(axis=1)
        each[each == 0] = 1 / len(each)
    else:
        each = 1 / np.bincount(targets)[targets]
    return np.asarray(each / each.sum(), dtype=np.float64)


def _weights_of_labels(targets: NDArray[np.int64], num_labels: int) -> NDArray[np.float32]:
    """(num_labels,) so that every label weighs the same in sum, and texts weigh 1 on average."""
    counts = np.bincount(targets, minlength=num_labels).astype(np.float32)
    weights = len(targets) / (np.count_nonzero(counts) * np.maximum(counts, 1))
    return weights.astype(np.float32)
