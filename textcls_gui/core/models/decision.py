"""Which labels are given, where a text may have several: those that are probable enough, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.data.columns import MAX_SEPARATOR

Threshold = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`thresholds` (num_labels,): from which probability on each label is given. `separator` stands between labels in a cell."""

    thresholds: tuple[Threshold, ...]
    separator: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_SEPARATOR)]

    def given(self, probabilities: NDArray[np.float32]) -> NDArray[np.bool_]:
        """(num_texts, num_labels) whether each label is given."""
        return np.asarray(probabilities >= np.array(self.thresholds, dtype=np.float32))

    def joined(self, labels: Sequence[str]) -> str:
        """As a cell holds them; empty for none."""
        return self.separator.join(labels)


def certainty(probabilities: NDArray[np.float32], given: NDArray[np.bool_]) -> NDArray[np.float32]:
    """(num_texts,) how probable it is that exactly these labels are right, were labels independent of each other."""
    return np.asarray(np.where(given, probabilities, 1 - probabilities).prod(axis=1, dtype=np.float64), dtype=np.float32)


def break_even(scores: Tensor, targets: Tensor) -> Tensor:
    """Micro F1 when as many labels are given as the texts have, those with the highest scores: precision, recall and F1 are then equal,
    and no threshold need be known. 1 where no text has a label.

    Args:
        scores, targets: (B, C); targets float, 1 where a text has the label.
    """
    hits = targets.flatten()[scores.flatten().argsort(descending=True)].cumsum(dim=0)
    wanted = targets.sum()
    found = hits[(wanted.long() - 1).clamp(min=0)]
    return torch.where(wanted > 0, found / wanted.clamp(min=1), torch.ones_like(wanted))


def break_even_of(scores: NDArray[np.float32], wanted: NDArray[np.bool_]) -> float:
    return float(break_even(torch.from_numpy(np.ascontiguousarray(scores)), torch.from_numpy(wanted.astype(np.float32))))
