"""How probable each label must be to be given, where a text may have several: chosen on validation texts."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NUM_EXPECTED = 30.0  # as many texts with the label weigh as much as all that the model itself expects of it
LOWEST, HIGHEST = 0.02, 0.95


def choose_thresholds(probabilities: NDArray[np.float32], membership: NDArray[np.bool_]) -> NDArray[np.float32]:
    """(num_labels,) the probability from which on each label is given, so that its F1 on these texts is largest.

    A rare label has few texts here, or none, and what suits these few need not suit others. So of each label the right answers are
    taken together with those that the model's own probabilities let expect, the fewer texts the label has, the more of these.

    Args:
        probabilities: (num_texts, num_labels) that the model gives texts that it has not learnt from.
        membership: (num_texts, num_labels) which labels they have.
    """
    return np.array(
        [_best_threshold(column, has_label) for column, has_label in zip(probabilities.T, membership.T, strict=True)], dtype=np.float32
    )


def _best_threshold(probabilities: NDArray[np.float32], has_label: NDArray[np.bool_]) -> float:
    trust = float(has_label.sum()) / (float(has_label.sum()) + NUM_EXPECTED)
    order = np.argsort(-probabilities, kind="stable")
    ranked = probabilities[order].astype(np.float64)
    right = trust * has_label[order] + (1 - trust) * ranked
    f1 = 2 * np.cumsum(right) / (np.arange(1, len(ranked) + 1) + right.sum())
    last = int(np.argmax(f1))
    following = ranked[last + 1] if last + 1 < len(ranked) else 0.0
    return float(np.clip((ranked[last] + following) / 2, LOWEST, HIGHEST))
