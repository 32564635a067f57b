"""A trained model in use: text in, label and probabilities out."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.models.decision import Decision, certainty
from textcls_gui.core.models.linear import FeatureInput
from textcls_gui.core.models.lstm import ModelInput
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.text.batching import make_batch
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.training.familiarity import measured
from textcls_gui.core.training.loop import scores_by

BLOCK_TEXTS = 20_000  # whose words and features are in memory at one time


@dataclass(frozen=True, slots=True)
class Prediction:
    """`unknown` are the characters (start, end), in the text as typed, of words never seen in training; of the text after character
    `cut_at` nothing was read. `num_words` counts all words of the text; punctuation is none.

    Where a text may have several labels, `label` is all of `labels` as a cell holds them, and `probability` that of exactly these.
    `is_sure` says whether the person wants to rely on an answer of this probability.
    """

    label: str
    labels: tuple[str, ...]
    probability: float
    probabilities: tuple[float, ...]
    num_words: int
    unknown: tuple[tuple[int, int], ...]
    cut_at: int | None
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Answers:
    """`probabilities` (num_texts, num_labels) of the whole model; `lstm` and `linear` are scores of its parts."""

    probabilities: NDArray[np.float32]
    lstm: NDArray[np.float32]
    linear: NDArray[np.float32] | None


@dataclass(frozen=True, slots=True)
class Choice:
    """The labels given, likeliest first; as one cell; how probable it is that exactly these are right; and whether that is enough for
    the person to rely on it, or else “not sure” is to be said beside it."""

    labels: tuple[str, ...]
    cell: str
    probability: float
    is_sure: bool = True


class Classifier:
    """A model with all that it needs to read a text; several threads may ask it at once. One of several labels has a `decision`.

    `sure_from` is the probability of an answer below which it is “not sure”; with 0 it always is sure.
    """

    def __init__(
        self,
        name: str,
        model: Mixture,
        encoder: TextEncoder,
        labels: tuple[str, ...],
        config: ExperimentConfig,
        decision: Decision | None = None,
        sure_from: float = 0.0,
    ) -> None:
        self.name = name
        self.model = model.cpu().eval()
        self.encoder = encoder
        self.labels = labels
        self.config = config
        self.decision = decision
        self.sure_from = sure_from
        self.features = None if model.linear is None else model.linear.table()

    @property
    def max_tokens(self) -> int:
        return self.encoder.max_tokens

    def probabilities(self, texts: Sequence[str], control: RunControl | None = None) -> NDArray[np.float32]:
        """(num_texts, num_labels)"""
        return self.answers(texts, control).probabilities

    def answers(self, texts: Sequence[str], control: RunControl | None = None) -> Answers:
        """Probabilities, and what each part of the model would have said by itself; raises Cancelled if the run is thrown away."""
        num_labels = self.model.num_labels
        parts = np.concatenate(
            [self._answers(texts[start : start + BLOCK_TEXTS], control) for start in range(0, max(1, len(texts)), BLOCK_TEXTS)]
        )
        mixed = self.model.meaning.probabilities(self.model.mixed(torch.from_numpy(parts))).numpy()
        return Answers(mixed, parts[:, :num_labels], None if self.features is None else parts[:, num_labels:])

    def uncalibrated(self, answers: Answers) -> NDArray[np.float32]:
        """(num_texts, num_labels) probabilities as they would be, had nobody fitted how sure the model is."""
        parts = answers.lstm if answers.linear is None else np.concatenate([answers.lstm, answers.linear], axis=1)
        scores = self.model.uncalibrated(torch.from_numpy(parts))
        return np.asarray(self.model.meaning.probabilities(scores).numpy())

    def _answers(self, texts: Sequence[str], control: RunControl | None) -> NDArray[np.float32]:
        """What `Mixture.parts` says of a block of texts."""
        encoded = self.encoder.encode(texts, control)
        features = None if self.features is None else self.features.encode(texts, control)
        processor = torch.device("cpu")

        def score(batch: NDArray[np.int64]) -> Tensor:
            counted = None if features is None else FeatureInput.of(features, batch, processor)
            return self.model.parts(ModelInput.of(make_batch(encoded, batch), processor), counted)

        return scores_by(score, encoded, self.model.num_labels if features is None else 2 * self.model.num_labels, control)

    def choices(self, probabilities: NDArray[np.float32]) -> list[Choice]:
        """What is answered to texts with these probabilities, (num_texts, num_labels)."""
        return [self._choice(row) for row in probabilities]

    def _choice(self, probabilities: NDArray[np.float32]) -> Choice:
        if self.decision is None:
            best = int(probabilities.argmax())
            return self._told((self.labels[best],), self.labels[best], float(probabilities[best]))
        row = probabilities[None, :]
        given = self.decision.given(row)
        ranked = sorted(np.flatnonzero(given[0]).tolist(), key=lambda label: -probabilities[label])
        labels = tuple(self.labels[label] for label in ranked)
        return self._told(labels, self.decision.joined(labels), float(certainty(row, given)[0]))

    def _told(self, labels: tuple[str, ...], cell: str, probability: float) -> Choice:
        return Choice(labels, cell, probability, probability >= self.sure_from)

    def predict(self, texts: Sequence[str]) -> list[Prediction]:
        return [self._prediction(text, row) for text, row in zip(texts, self.probabilities(texts), strict=True)]

    def predict_one(self, text: str) -> Prediction:
        return self.predict([text])[0]

    def strangeness(self, texts: Sequence[str]) -> NDArray[np.float64] | None:
        """(num_texts,): above 0, a text is unlike the training texts. None if the model has not learnt to tell."""
        familiarity = self.model.familiarity
        if familiarity is None:
            return None
        measures = torch.from_numpy(measured(familiarity, self.model.lstm.lstms[0], self.encoder, self.features, texts)).float()
        with torch.no_grad():
            return (familiarity.strangeness(measures) - familiarity.threshold).double().numpy()

    def _prediction(self, text: str, probabilities: NDArray[np.float32]) -> Prediction:
        spans = self.encoder.spans(text)
        words = [span for span in spans if not _is_punctuation(text[span.start : span.end])]
        choice = self._choice(probabilities)
        return Prediction(
            label=choice.cell,
            labels=choice.labels,
            probability=choice.probability,
            probabilities=tuple(float(value) for value in probabilities),
            num_words=len(words),
            unknown=tuple((span.start, span.end) for span in words if not span.is_known),
            cut_at=self.encoder.cut_at(spans),
            is_sure=choice.is_sure,
        )


def _is_punctuation(piece: str) -> bool:
    return all(unicodedata.category(character).startswith("P") for character in piece)
