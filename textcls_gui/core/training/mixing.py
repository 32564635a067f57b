"""How much the LSTM and the linear path shall say: found on texts that neither has learnt from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

EQUAL_SHARES = (0.5, 0.5)
MAX_SHARE = 4.0
SHRINKAGE = 5.0  # pulls towards equal shares as hard as some few texts would: with hardly any texts to judge by, they are left equal


def mixing_shares(lstm: NDArray[np.float32], linear: NDArray[np.float32], targets: NDArray[np.int64]) -> tuple[float, float]:
    """The shares under which the right labels are likeliest; either may be 0.

    Args:
        lstm, linear: (num_texts, C) log-probabilities that each gives the texts.
    """
    from scipy.optimize import minimize

    both = np.stack([lstm, linear]).astype(np.float64)
    texts = np.arange(len(targets))

    def loss(shares: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = np.tensordot(shares, both, axes=1)
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        apart = shares - EQUAL_SHARES
        expected = (np.exp(logs) * both).sum(axis=(1, 2))
        gradient = expected - both[:, texts, targets].sum(axis=1) + 2 * SHRINKAGE * apart
        return float(-logs[texts, targets].sum() + SHRINKAGE * (apart**2).sum()), gradient

    found = minimize(loss, EQUAL_SHARES, jac=True, method="L-BFGS-B", bounds=[(0.0, MAX_SHARE)] * 2)
    return float(found.x[0]), float(found.x[1])
