"""Learning to tell what is unlike the training texts: chosen by measurement (benchmarks.out_of_distribution), not by theory.

Three measures, each as good as useless on some pair of data sets and strong on others, are added up: how rare the text's groups of
characters are, how rare its words, and how far its summary by the LSTM is from those of each label's training texts. Confidence
(largest logit, energy, largest probability) added nothing to them, and flagged honest texts that are merely hard.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.data.sampling import places_within
from textcls_gui.core.models.familiarity import Familiarity
from textcls_gui.core.models.lstm import LstmClassifier, ModelInput
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.text.batching import make_batch
from textcls_gui.core.text.encoder import EncodedTexts, TextEncoder
from textcls_gui.core.text.features import FeatureTable
from textcls_gui.core.text.surprisal import surprisals
from textcls_gui.core.training.loop import scores_by

MAX_TRAINING_TEXTS, MAX_TRAINING_CHARACTERS = 5_000, 600_000
MAX_VALIDATION_TEXTS, MAX_VALIDATION_CHARACTERS = 2_000, 300_000
LEAST_TEXTS = 50  # of validation: fewer do not tell what is usual
FLAGGED = 0.015  # of the validation texts
PROCESSOR = torch.device("cpu")
Measures = NDArray[np.float64]


def fit_familiarity(model: Mixture, encoder: TextEncoder, train: Dataset, validation: Dataset, control: RunControl) -> Familiarity | None:
    """None where there are too few validation texts to say what is usual; raises Cancelled if the run is thrown away."""
    if validation.num_texts < LEAST_TEXTS:
        return None
    train = train.take(places_within(train.texts, MAX_TRAINING_TEXTS, MAX_TRAINING_CHARACTERS))
    validation = validation.take(places_within(validation.texts, MAX_VALIDATION_TEXTS, MAX_VALIDATION_CHARACTERS))
    lstm = model.lstm.lstms[0].cpu().eval()
    found = Familiarity(lstm.width, model.num_labels)
    table = None if model.linear is None else model.linear.table()
    _remember(found, _summaries(lstm, encoder.encode(train.texts, control), control).astype(np.float64), _membership(train))
    measures = measured(found, lstm, encoder, table, validation.texts, control)
    with torch.no_grad():
        found.location.copy_(torch.from_numpy(measures.mean(axis=0)))
        found.spread.copy_(torch.from_numpy(measures.std(axis=0)))
        strange = found.strangeness(torch.from_numpy(measures).float())
        found.threshold.copy_(torch.quantile(strange, 1 - FLAGGED))
    return found


def measured(
    familiarity: Familiarity,
    lstm: LstmClassifier,
    encoder: TextEncoder,
    table: FeatureTable | None,
    texts: Sequence[str],
    control: RunControl | None = None,
) -> Measures:
    """(num_texts, 3): rarity of characters, rarity of words, and distance of the summary. Without counted words the share of words
    never seen stands for their rarity."""
    encoded = encoder.encode(texts, control)
    with torch.no_grad():
        distances = familiarity.distances(torch.from_numpy(_summaries(lstm, encoded, control))).double().numpy()
    rarities = np.zeros((len(texts), 2)) if table is None else surprisals(table, texts)
    if table is None or not table.kinds.any():
        rarities[:, 1] = [_unknown_share(encoder, text) for text in texts]
    return np.column_stack([rarities, distances])


def _summaries(lstm: LstmClassifier, encoded: EncodedTexts, control: RunControl | None) -> NDArray[np.float32]:
    def summarised(batch: NDArray[np.int64]) -> Tensor:
        return lstm.summary(ModelInput.of(make_batch(encoded, batch), PROCESSOR))

    return scores_by(summarised, encoded, lstm.width, control)


def _membership(dataset: Dataset) -> NDArray[np.bool_]:
    """(num_texts, num_labels), also where each text has one."""
    if dataset.membership is not None:
        return dataset.membership
    return np.equal(dataset.targets[:, None], np.arange(len(dataset.labels))[None, :])


def _remember(found: Familiarity, summaries: Measures, membership: NDArray[np.bool_]) -> None:
    """A label without a text here has the mean of all."""
    from sklearn.covariance import ledoit_wolf

    sizes = membership.sum(axis=0)
    sums = membership.T.astype(np.float64) @ summaries
    means = np.where(sizes[:, None] > 0, sums / np.maximum(sizes, 1)[:, None], summaries.mean(axis=0))
    has_one = membership.sum(axis=1) > 0
    centres = np.where(has_one[:, None], membership @ means / np.maximum(1, membership.sum(axis=1))[:, None], summaries.mean(axis=0))
    covariance, _ = ledoit_wolf(summaries - centres, assume_centered=True)
    ridge = max(1e-6, 1e-3 * float(np.trace(covariance)) / len(covariance))
    with torch.no_grad():
        found.means.copy_(torch.from_numpy(means))
        found.precision.copy_(torch.from_numpy(np.linalg.inv(covariance + ridge * np.eye(len(covariance)))))


def _unknown_share(encoder: TextEncoder, text: str) -> float:
    spans = encoder.spans(text)[: encoder.max_tokens]
    return sum(not span.is_known for span in spans) / max(1, len(spans))
