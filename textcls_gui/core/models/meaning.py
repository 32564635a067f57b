"""What the outputs of a model mean: one label of all, or each label for itself. Where the two differ, they differ here."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional


class Meaning(Protocol):
    """Scores of several models may be weighted and added: the sum is a score again, that of their log-linear mix."""

    is_several: bool

    def targets(self, targets: NDArray[np.int64] | NDArray[np.bool_]) -> Tensor:
        """As the loss takes them."""

    def scores(self, logits: Tensor) -> Tensor:
        """(B, C) float32 from what a model gives, (B, num_outputs)"""

    def probabilities(self, scores: Tensor) -> Tensor:
        """(B, C)"""

    def averaged(self, scores: Tensor) -> Tensor:
        """(B, C) scores of the mean of the probabilities that several models give, from their scores (M, B, C)."""

    def loss(self, scores: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        """The negative log-likelihood of the targets, summed, in nats; and its gradient (B, C) by the scores."""


class OneOfAll:
    """A softmax: exactly one label is right. Targets are (B,) numbers of labels."""

    is_several = False

    def targets(self, targets: NDArray[np.int64] | NDArray[np.bool_]) -> Tensor:
        return torch.from_numpy(targets)

    def scores(self, logits: Tensor) -> Tensor:
        """Log-probabilities."""
        return two_sided(logits.float()).log_softmax(dim=1)

    def probabilities(self, scores: Tensor) -> Tensor:
        return scores.softmax(dim=1)

    def averaged(self, scores: Tensor) -> Tensor:
        return _log_mean(scores)

    def loss(self, scores: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        logs = scores.log_softmax(dim=1)
        texts = torch.arange(len(targets), device=targets.device)
        loss = -logs[texts, targets].sum()
        excess = logs.exp_()
        excess[texts, targets] -= 1
        return loss, excess


class EachForItself:
    """A sigmoid for each label: any number of labels may be right, or none. Targets are (B, C), 1 where a text has the label."""

    is_several = True

    def targets(self, targets: NDArray[np.int64] | NDArray[np.bool_]) -> Tensor:
        return torch.from_numpy(targets).float()

    def scores(self, logits: Tensor) -> Tensor:
        return logits.float()

    def probabilities(self, scores: Tensor) -> Tensor:
        return scores.sigmoid()

    def averaged(self, scores: Tensor) -> Tensor:
        return scores[0] if len(scores) == 1 else _log_mean(functional.logsigmoid(scores)) - _log_mean(functional.logsigmoid(-scores))

    def loss(self, scores: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        loss = functional.softplus(scores).sum() - (scores * targets).sum()
        return loss, scores.sigmoid() - targets


def _log_mean(logs: Tensor) -> Tensor:
    return logs[0] if len(logs) == 1 else logs.logsumexp(dim=0) - math.log(len(logs))


ONE_OF_ALL, EACH_FOR_ITSELF = OneOfAll(), EachForItself()


def meaning_for(*, is_several: bool) -> Meaning:
    return EACH_FOR_ITSELF if is_several else ONE_OF_ALL


def two_sided(logits: Tensor) -> Tensor:
    """(B, 1) logits of the second of two labels become (B, 2), whose softmax is the sigmoid; others stay as they are."""
    return torch.cat([torch.zeros_like(logits), logits], dim=1) if logits.shape[1] == 1 else logits
