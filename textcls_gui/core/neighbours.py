"""Words that a model reads much like a given one: their vectors point the same way."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.encoder import SPECIAL_TOKENS

LEAST_ALIKE = 0.2  # cosine


def near_words(classifier: Classifier, word: str, count: int) -> tuple[str, ...]:
    """Of the words of the training texts, nearest first; a word never seen is read by its letters. Empty where nothing is near."""
    encoder = classifier.encoder
    encoded = encoder.encode([word])
    own = int(encoded.token_ids[0])
    if own < len(SPECIAL_TOKENS):
        return ()
    bags = encoded.bags
    with torch.no_grad():
        table = classifier.model.lstm.lstms[0].embedding.table.weight
        ids, starts, weights = (torch.from_numpy(np.ascontiguousarray(part)) for part in (bags.ids, bags.starts[:-1], bags.weights))
        vectors = functional.normalize(functional.embedding_bag(ids, table, starts, mode="sum", per_sample_weights=weights), dim=1)
        alike = vectors[: encoder.vocabulary_size] @ vectors[own]
    alike[: len(SPECIAL_TOKENS)] = -1.0
    if own < encoder.vocabulary_size:
        alike[own] = -1.0
    found = torch.topk(alike, min(count, len(alike)))
    near = zip(found.indices.tolist(), found.values.tolist(), strict=True)
    return tuple(encoder.words[row - len(SPECIAL_TOKENS)] for row, value in near if value >= LEAST_ALIKE)
