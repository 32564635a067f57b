"""What is kept with a run of the data that it learnt from: counts and lengths, never a text."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import metadata

import numpy as np
from numpy.typing import NDArray

from textcls_gui import __version__
from textcls_gui.core.data.dataset import LeftOut
from textcls_gui.core.data.doctor.findings import Finding, Severity

LIBRARIES = ("torch", "tokenizers", "scikit-learn", "numpy")
LONG = 0.95


@dataclass(frozen=True, slots=True)
class FoundInData:
    """A finding without its rows and words."""

    kind: str
    severity: Severity
    count: int


@dataclass(frozen=True, slots=True)
class UsedData:
    """Lengths are in words, or in what else the model reads, of the texts for learning and validation: half of them are `median_length`
    long at most, 95 of 100 `long_length`, both as far as they are read; `num_cut` are as long as the model reads, or longer.
    `findings` are None where the data had not been examined. `versions` are those of the program and its libraries.
    """

    num_train: int
    num_validation: int
    num_test: int
    label_counts: tuple[int, ...]  # of all three parts
    unit: str
    median_length: int
    long_length: int
    num_cut: int
    has_own_test: bool
    left_out: tuple[LeftOut, ...] = ()
    findings: tuple[FoundInData, ...] | None = None
    versions: dict[str, str] = field(default_factory=dict)


def counted_findings(findings: Iterable[Finding]) -> tuple[FoundInData, ...]:
    return tuple(FoundInData(finding.kind, finding.severity, finding.count) for finding in findings)


@dataclass(frozen=True, slots=True)
class Lengths:
    median: int
    long: int
    num_cut: int

    @classmethod
    def of(cls, lengths: NDArray[np.int64], limit: int) -> Lengths:
        median, long = np.quantile(lengths, [0.5, LONG], method="inverted_cdf")
        return cls(int(median), int(long), int((lengths >= limit).sum()))


def versions() -> dict[str, str]:
    return {"TextCls": __version__, "Python": platform.python_version(), **{name: metadata.version(name) for name in LIBRARIES}}
