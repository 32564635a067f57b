"""How much the LSTM and the linear path shall say: found on texts that neither has learnt from."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from textcls_gui.core.models.meaning import ONE_OF_ALL, Meaning
from textcls_gui.core.training.objective import Targets

EQUAL_SHARES = (0.5, 0.5)
MAX_SHARE = 4.0
SHRINKAGE = 5.0  # pulls towards equal shares as hard as some few texts would: with hardly any texts to judge by, they are left equal


def mixing_shares(
    lstm: NDArray[np.float32], linear: NDArray[np.float32], targets: Targets, meaning: Meaning = ONE_OF_ALL
) -> tuple[float, float]:
    """The shares under which the right labels are likeliest; either may be 0.

    Args:
        lstm, linear: (num_texts, C) scores that each gives the texts.
    """
    from scipy.optimize import minimize

    both, wanted = torch.from_numpy(np.stack([lstm, linear])).double(), meaning.targets(targets)

    def loss(shares: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        unlikeliness, excess = meaning.loss(torch.tensordot(torch.from_numpy(shares), both, dims=1), wanted)
        apart = shares - EQUAL_SHARES
        gradient = (excess * both).sum(dim=(1, 2)).numpy() + 2 * SHRINKAGE * apart
        return float(unlikeliness) + SHRINKAGE * float((apart**2).sum()), gradient

    found = minimize(loss, EQUAL_SHARES, jac=True, method="L-BFGS-B", bounds=[(0.0, MAX_SHARE)] * 2)
    return float(found.x[0]), float(found.x[1])
