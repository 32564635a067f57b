"""How much the LSTM and the linear path shall say, and how sure of itself the whole is: found on texts that neither has learnt from.

The shares need not sum to 1, and their sum is what others fit afterwards as a temperature (Guo et al., 2017; it is 1 / the sum): both are
found at once, by the likelihood of the right labels. A further temperature on top came out as 1.01 on TREC and MR and changed nothing.
"""

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
    first, second = _likeliest([lstm, linear], EQUAL_SHARES, targets, meaning)
    return first, second


def share_alone(lstm: NDArray[np.float32], targets: Targets, meaning: Meaning = ONE_OF_ALL) -> float:
    """The share of an LSTM that has no linear path beside it: its answers stay, and how sure it is of them changes."""
    return _likeliest([lstm], (1.0,), targets, meaning)[0]


def _likeliest(parts: list[NDArray[np.float32]], start: tuple[float, ...], targets: Targets, meaning: Meaning) -> tuple[float, ...]:
    from scipy.optimize import minimize

    each, wanted = torch.from_numpy(np.stack(parts)).double(), meaning.targets(targets)

    def loss(shares: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        unlikeliness, excess = meaning.loss(torch.tensordot(torch.from_numpy(shares), each, dims=1), wanted)
        apart = shares - start
        gradient = (excess * each).sum(dim=(1, 2)).numpy() + 2 * SHRINKAGE * apart
        return float(unlikeliness) + SHRINKAGE * float((apart**2).sum()), gradient

    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[(0.0, MAX_SHARE)] * len(parts))
    return tuple(found.x.tolist())
