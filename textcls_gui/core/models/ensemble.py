"""Several LSTMs that learnt the same texts from different starts, and answer as one."""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor, nn

from textcls_gui.core.models.lstm import LstmClassifier, ModelInput, two_sided


class LstmEnsemble(nn.Module):
    """One or more members, whose probabilities are averaged: steadier than the best of them, and better calibrated."""

    def __init__(self, members: Iterable[LstmClassifier]) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)

    @property
    def num_labels(self) -> int:
        return max(2, self.lstms[0].sizes.num_outputs)

    @property
    def lstms(self) -> tuple[LstmClassifier, ...]:
        return tuple(member for member in self.members if isinstance(member, LstmClassifier))

    def forward(self, batch: ModelInput) -> Tensor:
        """(B, C) log-probabilities"""
        each = torch.stack([two_sided(member(batch).float()).log_softmax(dim=1) for member in self.lstms])
        return each[0] if len(each) == 1 else each.logsumexp(dim=0) - math.log(len(each))
