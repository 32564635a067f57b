"""Several LSTMs that learnt the same texts from different starts, and answer as one."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn

from textcls_gui.core.models.lstm import LstmClassifier, ModelInput
from textcls_gui.core.models.meaning import Meaning


class LstmEnsemble(nn.Module):
    """One or more members, whose probabilities are averaged: steadier than the best of them, and better calibrated."""

    def __init__(self, members: Iterable[LstmClassifier]) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)

    @property
    def num_labels(self) -> int:
        return self.lstms[0].num_labels

    @property
    def meaning(self) -> Meaning:
        return self.lstms[0].meaning

    @property
    def lstms(self) -> tuple[LstmClassifier, ...]:
        return tuple(member for member in self.members if isinstance(member, LstmClassifier))

    def forward(self, batch: ModelInput) -> Tensor:
        """(B, C) scores"""
        return self.meaning.averaged(torch.stack([self.meaning.scores(member(batch)) for member in self.lstms]))
