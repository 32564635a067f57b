"""How a person wants to see the curves, and what is drawn on them besides: earlier runs, and what the coach says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textcls_gui.gui.plots.batch_curve import QUARTER

Tone = Literal["muted", "success", "warning", "danger"]


@dataclass(frozen=True, slots=True)
class CurveView:
    """`last_epochs` is None for all; `smoothing` is over how many epochs the bold line is an average, 0 for each batch alone."""

    last_epochs: int | None = None
    is_log: bool = False
    smoothing: float = QUARTER


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """What was measured on the validation texts after epoch 1, 2 and so on; accuracies are 0 to 1."""

    run_id: str
    name: str
    when: str
    losses: tuple[float, ...]
    accuracies: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PlotMark:
    """A few words at an epoch; from there on the ground has the tone's colour, unless the mark is of one place only."""

    words: str
    epoch: float
    tone: Tone
    is_onwards: bool = True
