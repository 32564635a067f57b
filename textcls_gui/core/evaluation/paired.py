"""Whether of two methods, asked about the same texts, one is really better: McNemar's exact test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SIGNIFICANCE = 0.05


@dataclass(frozen=True, slots=True)
class PairedTest:
    """How many texts only the one, and only the other, has right; texts that both have right or wrong tell nothing."""

    num_first_only: int
    num_second_only: int
    p_value: float  # two-sided

    @property
    def is_real(self) -> bool:
        return self.p_value < SIGNIFICANCE


def mcnemar(first_is_right: NDArray[np.bool_], second_is_right: NDArray[np.bool_]) -> PairedTest:
    """Compare answers (num_texts,) to the same texts in the same order. If neither is better, a text on which they differ is as likely
    to speak for the one as for the other: the p-value is that of the binomial test.

    Raises:
        ValueError: of different shapes.
    """
    from scipy.stats import binomtest

    if first_is_right.shape != second_is_right.shape:
        raise ValueError(f"cannot pair {first_is_right.shape} with {second_is_right.shape} answers")
    first = int((first_is_right & ~second_is_right).sum())
    second = int((second_is_right & ~first_is_right).sum())
    p_value = float(binomtest(first, first + second).pvalue) if first + second else 1.0
    return PairedTest(first, second, p_value)
