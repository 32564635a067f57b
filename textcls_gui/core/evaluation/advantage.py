"""By how much the model is better than the word counter on the very same texts, and whether that may be chance."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.evaluation.paired import mcnemar
from textcls_gui.core.evaluation.report import CONFIDENCE, Advantage, Interval


def advantage_of(model_is_right: NDArray[np.bool_], counter_is_right: NDArray[np.bool_]) -> Advantage:
    """In accuracy: the p-value is McNemar's, the interval that of Agresti and Min (2005) for shares of the same texts."""
    test = mcnemar(model_is_right, counter_is_right)
    ahead, behind, num_texts = test.num_first_only + 0.5, test.num_second_only + 0.5, len(model_is_right) + 2
    middle = (ahead - behind) / num_texts
    spread = float(np.sqrt(max(0.0, ahead + behind - (ahead - behind) ** 2 / num_texts)) / num_texts)
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * spread
    difference = (test.num_first_only - test.num_second_only) / max(1, len(model_is_right))
    return Advantage(difference, Interval(max(-1.0, middle - reach), min(1.0, middle + reach)), test.p_value)


def resampled_advantage(difference: float, resampled: NDArray[np.float64]) -> Advantage:
    """In any figure: from its difference on the texts, and on texts drawn from them again and again, the same for both. The p-value is
    twice the share of draws on the other side of 0."""
    low, high = np.quantile(resampled, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    smaller = min((resampled <= 0).mean(), (resampled >= 0).mean())
    p_value = min(1.0, max(2 * float(smaller), 1 / len(resampled)))
    return Advantage(difference, Interval(float(low), float(high)), p_value)
