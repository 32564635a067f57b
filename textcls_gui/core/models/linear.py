"""The linear path beside the LSTM: each word, word pair and group of characters votes for labels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from textcls_gui.core.models.meaning import ONE_OF_ALL, Meaning
from textcls_gui.core.text.features import Features, FeatureSpans, FeatureTable


@dataclass(frozen=True, slots=True)
class FeatureInput:
    """Features of a batch's texts as tensors: ids (M,), values (M,), and where each text's begin (B,)."""

    ids: Tensor
    values: Tensor
    starts: Tensor

    @classmethod
    def of(cls, features: Features, texts: NDArray[np.int64], device: torch.device) -> FeatureInput:
        taken = features.take(texts)
        arrays = (taken.ids, taken.values, taken.starts[:-1])
        return cls(*(torch.from_numpy(array).to(device, non_blocking=True) for array in arrays))


class LinearPath(nn.Module):
    """Logistic regression, of one label of all or of each label for itself, over the features of a FeatureTable, which is kept with
    it: `hashes` (F,), `idf` (F,).

    Its weights (F, C) are fitted as a whole (see training.linear) and so have no gradient here.
    """

    hashes: Tensor
    idf: Tensor
    spans: Tensor

    def __init__(self, num_features: int, num_labels: int, meaning: Meaning = ONE_OF_ALL) -> None:
        super().__init__()
        self.meaning = meaning
        self.weight = nn.Parameter(torch.zeros(num_features, num_labels), requires_grad=False)
        self.bias = nn.Parameter(torch.zeros(num_labels), requires_grad=False)
        self.register_buffer("hashes", torch.zeros(num_features, dtype=torch.int64))
        self.register_buffer("idf", torch.zeros(num_features))
        self.register_buffer("spans", torch.zeros(2, dtype=torch.int64))

    @classmethod
    def for_table(cls, table: FeatureTable, num_labels: int, meaning: Meaning = ONE_OF_ALL) -> LinearPath:
        path = cls(len(table), num_labels, meaning)
        path.hashes.copy_(torch.from_numpy(table.hashes.view(np.int64)))
        path.idf.copy_(torch.from_numpy(table.idf))
        path.spans.copy_(torch.tensor([table.spans.words, table.spans.characters]))
        return path

    def table(self) -> FeatureTable:
        """The table that the features of its texts are made by."""
        words, characters = self.spans.tolist()
        return FeatureTable(FeatureSpans(words, characters), self.hashes.cpu().numpy().view(np.uint64), self.idf.cpu().numpy())

    def forward(self, features: FeatureInput) -> Tensor:
        """(B, C) scores"""
        votes = functional.embedding_bag(features.ids, self.weight, features.starts, mode="sum", per_sample_weights=features.values)
        return self.meaning.scores(votes + self.bias)
