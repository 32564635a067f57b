"""All that changes while a model learns: taken out between two batches, and put back so that nothing tells the difference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from textcls_gui.core.events import EpochFinished, TrainingFinished

if TYPE_CHECKING:  # whoever only asks how far a run has come does not wait for torch
    from torch import Tensor

Tensors = Mapping[str, "Tensor"]


@dataclass(frozen=True, slots=True)
class Position:
    """`batch` batches of `epoch` are over, and `step` in all; seconds are of work, pauses and sleep not counted.

    `hiding` is the state of the chance that hides words, as JSON; none at the start of an epoch, which sets it by itself. The order of the
    batches and the learning rate follow from seed, epoch and step alone. `best_merit` and `best_loss` are of `best_epoch`, after
    `best_step` steps; 0 before the first. `texts_at_once` is 0 as long as batches are read whole.
    """

    epoch: int
    batch: int
    step: int
    num_tokens: int
    seconds: float
    epoch_seconds: float
    hiding: str
    best_epoch: int = 0
    best_step: int = 0
    best_merit: float = 0.0
    best_loss: float = 0.0
    texts_at_once: int = 0


@dataclass(frozen=True, slots=True)
class TrainingState:
    """`moments` are the optimizer's; `chances` (team,) the states of each process's dropout; `scores` the epoch's batches so far,
    (batch, 2) loss and accuracy. All tensors are copies on the processor.

    `best_weights` and `at_best` are of the end of the best epoch, where that is another moment than this one; `at_best` only where it was
    seen, and not read from the disk.
    """

    position: Position
    weights: Tensors
    moments: Tensors
    chances: tuple[Tensor, ...]
    scores: Tensor
    best_weights: Tensors = field(default_factory=dict)
    at_best: TrainingState | None = None


@dataclass(frozen=True, slots=True)
class Learnt:
    """What one of the run's LSTMs has told so far: epochs, and the `curve` (batch, 2) of loss and accuracy. When it is trained, `finished`
    and `weights`, of its best epoch, are there."""

    history: tuple[EpochFinished, ...]
    curve: Tensor
    finished: TrainingFinished | None = None
    weights: Tensors = field(default_factory=dict)

    def until(self, position: Position) -> Learnt:
        """What it had told by the end of this epoch."""
        return Learnt(tuple(epoch for epoch in self.history if epoch.epoch <= position.epoch), self.curve[: position.step])


@dataclass(frozen=True, slots=True)
class RunState:
    """The LSTMs that are trained, and what the next one is doing, if it has begun."""

    finished: tuple[Learnt, ...]
    under_way: Learnt | None = None
    training: TrainingState | None = None

    @property
    def at_best(self) -> RunState | None:
        """As it was at the end of the best epoch, if that is known and another moment."""
        if self.training is None or self.training.at_best is None or self.under_way is None:
            return None
        return RunState(self.finished, self.under_way.until(self.training.at_best.position), self.training.at_best)


class Saving(Protocol):
    """Where the loop leaves its state; asked after every batch, so it must answer at once."""

    @property
    def is_due(self) -> bool: ...

    @property
    def is_due_soon(self) -> bool:
        """Then the end of an epoch is a good moment: the best weights need not be kept beside the others."""

    def save(self, take: Callable[[], TrainingState]) -> None:
        """`take` copies the state as it is now."""
