"""Why a model gives a label: how much each word of a text speaks for it, found by leaving words out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.control import RunControl
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import LstmClassifier, ModelInput
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.batching import TokenBatch, make_batch
from textcls_gui.core.text.encoder import TokenSpan
from textcls_gui.core.text.features import FeatureTable
from textcls_gui.core.text.occurrences import Occurrences, occurrences

MAX_MULTIPLICATIONS = 2_500_000_000  # about a tenth of a second on one core
BLOCK_MULTIPLICATIONS = 400_000_000  # after so many, a stop is heard
LEAST_GROUPS = 8
SMALLEST = 1e-12
SMALLEST_SQUARE = 1e-9

Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What each word does. Word i is `spans[i]`, characters (start, end) of the text as typed; words that were not read are left out.

    `influences` (num_words, num_labels): by how much the log-odds of a label fall when the word is left out; below 0 the word speaks
    against the label. `window` is how many neighbouring words the LSTMs were asked about at a time: 1, but in very long texts.
    """

    spans: tuple[tuple[int, int], ...]
    influences: NDArray[np.float64]
    window: int


def explain(classifier: Classifier, text: str, control: RunControl | None = None) -> Explanation:
    """For all labels at once, and for the whole mixture; raises Cancelled soon after a stop is asked for.

    Leaving out follows what the model gives as faithfully as integrated gradients do (benchmarks.faithfulness), and is what a person
    does who deletes a word to see what happens.
    """
    encoded = classifier.encoder.encode([text])
    spans = classifier.encoder.spans(text)[: int(encoded.lengths[0])]
    if not spans:
        return Explanation((), np.zeros((0, classifier.model.num_labels)), 1)
    window = _window(classifier, len(spans))
    with torch.inference_mode():
        groups = np.arange(len(spans)) // window
        lstm = _lstm_without(classifier, make_batch(encoded, np.zeros(1, dtype=np.int64)), groups, control or RunControl())
        parts = _with_votes(classifier, lstm, text, spans)
        odds = _log_odds(classifier, parts)
    return Explanation(tuple((span.start, span.end) for span in spans), odds[0] - odds[1:], window)


def _log_odds(classifier: Classifier, parts: Tensor) -> NDArray[np.float64]:
    """(B, C) from what `Mixture.parts` gives: unlike probabilities, they do not stand still where the model is sure."""
    model = classifier.model
    probabilities = model.meaning.probabilities(model.mixed(parts).double())
    found: NDArray[np.float64] = torch.logit(probabilities, eps=SMALLEST).numpy()
    return found


def _lstm_without(classifier: Classifier, batch: TokenBatch, groups: Ids, control: RunControl) -> Tensor:
    """(1 + num_words, C): what the LSTMs say of the whole text, and then of it without each word; words of a group share alike."""
    without = _batch_without(batch, groups)
    num_texts = max(LEAST_GROUPS, BLOCK_MULTIPLICATIONS // (_of_a_step(classifier) * len(groups)))
    parts = []
    for start in range(0, len(without.lengths), num_texts):
        control.raise_if_stopped()
        block = slice(start, start + num_texts)
        taken = replace(without, positions=without.positions[:, block], lengths=without.lengths[block])
        parts.append(classifier.model.lstm(ModelInput.of(taken, torch.device("cpu"))))
    found = torch.cat(parts)
    whole, sizes = found[:1], torch.from_numpy(np.bincount(groups)[groups])[:, None]
    return torch.cat([whole, whole + (found[1:][torch.from_numpy(groups)] - whole) / sizes])


def _with_votes(classifier: Classifier, lstm: Tensor, text: str, spans: Sequence[TokenSpan]) -> Tensor:
    """Beside them, as `Mixture.parts` has it, what the linear path says."""
    path, table = classifier.model.linear, classifier.features
    if path is None or table is None:
        return lstm
    return torch.cat([lstm, _votes_without(path, table, occurrences(table, text), spans)], dim=1)


def _window(classifier: Classifier, num_words: int) -> int:
    """How many words are to be left out at a time so that the answer comes while it is still wanted."""
    num_groups = max(LEAST_GROUPS, MAX_MULTIPLICATIONS // (_of_a_step(classifier) * num_words))
    return -(-num_words // num_groups)


def _of_a_step(classifier: Classifier) -> int:
    """Multiplications for one token of one text."""
    return sum(_multiplications(lstm) for lstm in classifier.model.lstm.lstms)


def _multiplications(lstm: LstmClassifier) -> int:
    config = lstm.config
    num_directions = 2 if config.bidirectional else 1
    widths = [config.embedding_size] + [config.hidden_size * num_directions] * (config.num_layers - 1)
    return sum(4 * config.hidden_size * (width + config.hidden_size) * num_directions for width in widths)


def _batch_without(batch: TokenBatch, groups: Ids) -> TokenBatch:
    """The one text of the batch, and then the text without each group of its tokens."""
    num_tokens, num_groups = len(groups), int(groups[-1]) + 1
    tokens = batch.positions[:num_tokens, 0]
    positions = np.zeros((num_tokens, 1 + num_groups), dtype=np.int64)
    positions[:, 0] = tokens
    lengths = np.full(1 + num_groups, num_tokens)
    for group in range(num_groups):
        kept = tokens[groups != group]
        positions[: len(kept), 1 + group] = kept
        lengths[1 + group] = max(1, len(kept))  # of a text without its only word, padding is left
    return replace(batch, positions=positions, lengths=lengths)


@dataclass(frozen=True, slots=True)
class _Touched:
    """Which features lose how many of their occurrences by which word; features by their place among the text's distinct ones."""

    words: Ids
    features: Ids
    counts: Ids


def _touched(found: Occurrences, features: Ids, spans: Sequence[TokenSpan], num_features: int) -> _Touched:
    """An occurrence goes with each word of which it holds a character."""
    starts, ends = np.array([span.start for span in spans]), np.array([span.end for span in spans])
    first = np.searchsorted(ends, found.starts, side="right")
    sizes = np.maximum(0, np.searchsorted(starts, found.ends, side="left") - first)
    owners = np.repeat(np.arange(len(sizes)), sizes)
    words = first[owners] + np.arange(len(owners)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    pairs, counts = np.unique(words * num_features + features[owners], return_counts=True)
    of_word, of_feature = np.divmod(pairs, num_features)
    return _Touched(of_word, of_feature, counts)


def _votes_without(path: LinearPath, table: FeatureTable, found: Occurrences, spans: Sequence[TokenSpan]) -> Tensor:
    """(1 + num_words, C) scores of the linear path for the text and for it without each word: exact, since it is a sum, of which a
    word takes its part away. Pairs that meet only when a word between them has gone are not counted."""
    ids, features, counts = np.unique(found.ids, return_inverse=True, return_counts=True)
    touched = _touched(found, features, spans, max(1, len(ids)))
    kinds, idf = table.kinds[ids], table.idf[ids].astype(np.float64)
    values = (1 + np.log(counts)) * idf
    left = counts[touched.features] - touched.counts
    remaining = np.where(left > 0, 1 + np.log(np.maximum(left, 1)), 0.0) * idf[touched.features]
    weights = path.weight[torch.from_numpy(ids)].double()
    whole = _summed(kinds, values[:, None], weights, 2)
    rows = 2 * touched.words + kinds[touched.features]
    change = _summed(rows, (remaining - values[touched.features])[:, None], weights[torch.from_numpy(touched.features)], 2 * len(spans))
    norms = np.bincount(kinds, values**2, minlength=2)
    lost = np.bincount(rows, remaining**2 - values[touched.features] ** 2, minlength=2 * len(spans))
    squares = torch.from_numpy(np.concatenate([norms, np.tile(norms, len(spans)) + lost]))
    scale = torch.where(squares > SMALLEST_SQUARE, squares.clamp_min(SMALLEST_SQUARE).rsqrt(), 0.0)
    sums = torch.cat([whole, whole.repeat(len(spans), 1) + change]) * scale[:, None]
    return path.meaning.scores(sums.view(1 + len(spans), 2, -1).sum(dim=1).float() + path.bias)


def _summed(rows: Ids, factors: NDArray[np.float64], values: Tensor, num_rows: int) -> Tensor:
    """(num_rows, C)"""
    found = torch.zeros(num_rows, values.shape[1], dtype=torch.float64)
    return found.index_add_(0, torch.from_numpy(rows), torch.from_numpy(factors) * values)
