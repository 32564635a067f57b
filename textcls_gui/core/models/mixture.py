"""The whole model: what the LSTMs say and what the linear path says, each with its share."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from textcls_gui.core.models.ensemble import LstmEnsemble
from textcls_gui.core.models.familiarity import Familiarity
from textcls_gui.core.models.linear import FeatureInput, LinearPath
from textcls_gui.core.models.lstm import ModelInput
from textcls_gui.core.models.meaning import Meaning


class Mixture(nn.Module):
    """A log-linear mix: probabilities to the power of their shares, multiplied. A share of 0 leaves that part out.

    `shares` (2,) of the LSTMs and of the linear path. Their sum is the inverse of what is called a temperature: it says how sure of itself
    the mix is, and `training.mixing` fits it so that of the answers given with 80 %, 80 of 100 are right.
    `familiarity` has no part in the answer: it tells texts that are unlike those of the training.
    """

    def __init__(self, lstm: LstmEnsemble, linear: LinearPath | None = None, familiarity: Familiarity | None = None) -> None:
        super().__init__()
        self.lstm = lstm
        self.linear = linear
        self.familiarity = familiarity
        self.shares = nn.Parameter(torch.tensor([1.0, 0.0]), requires_grad=False)

    @property
    def meaning(self) -> Meaning:
        return self.lstm.meaning

    @property
    def num_labels(self) -> int:
        return self.lstm.num_labels

    def forward(self, batch: ModelInput, features: FeatureInput | None) -> Tensor:
        """(B, C) scores, which become the answer by `meaning.probabilities`."""
        return self.mixed(self.parts(batch, features))

    def parts(self, batch: ModelInput, features: FeatureInput | None) -> Tensor:
        """(B, C) scores of the LSTMs, and beside them, (B, 2 C), those of the linear path if there is one."""
        lstm: Tensor = self.lstm(batch)
        return lstm if self.linear is None or features is None else torch.cat([lstm, self.linear(features)], dim=1)

    def mixed(self, parts: Tensor) -> Tensor:
        """(B, C) scores from what `parts` gave."""
        each = parts.view(len(parts), parts.shape[1] // self.num_labels, self.num_labels)
        return torch.einsum("bpc,p->bc", each, self.shares[: each.shape[1]])

    def uncalibrated(self, parts: Tensor) -> Tensor:
        """(B, C) scores as of `mixed`, had the parts the same weight against each other, but in all the weight 1."""
        return self.mixed(parts) / self.shares.sum().clamp(min=1e-6)
