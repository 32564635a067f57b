"""The correction after each batch: clip, step, and a learning rate that follows its schedule.

A batch uses few rows of the embedding table. Its gradient is sparse, and only the rows in use and their moments are updated (the
"lazy" variant of Adam); on short texts the dense update costs a quarter of the training time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim.adam import adam
from torch.optim.adamw import adamw
from torch.optim.sgd import sgd

from textcls_gui.core.config import TrainingConfig

BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-8
ROW_BETA_1 = 0.0  # a rare row is not there to be moved later by what is remembered of a gradient, so it is moved at once
FINAL_SHARE = 0.02
MAX_WARMUP_SHARE = 0.1


def learning_rate(config: TrainingConfig, step: int, num_steps: int) -> float:
    """The rate of a step, counted from 0: a linear warm-up, then the schedule down to FINAL_SHARE of the peak."""
    warmup = min(config.warmup_steps, int(num_steps * MAX_WARMUP_SHARE))
    if step < warmup:
        return config.learning_rate * (step + 1) / warmup
    progress = (step - warmup) / max(1, num_steps - warmup)
    match config.schedule:
        case "constant":
            share = 1.0
        case "linear":
            share = 1.0 - (1.0 - FINAL_SHARE) * progress
        case "cosine":
            share = FINAL_SHARE + (1.0 - FINAL_SHARE) * (1 + math.cos(math.pi * progress)) / 2
    return config.learning_rate * share


@dataclass(slots=True)
class _Moments:
    """What the optimizer remembers of a parameter: running means of the gradient and of its square, and the number of steps."""

    parameter: nn.Parameter
    first: Tensor
    second: Tensor
    step: Tensor


@dataclass(slots=True)
class _Used:
    """The rows of a table that the batch used, copied out; corrected together with the whole parameters, then copied back."""

    moments: _Moments
    rows: Tensor
    values: Tensor
    first: Tensor
    second: Tensor

    def copy_back(self, *, is_sgd: bool) -> None:
        self.moments.parameter.data.index_copy_(0, self.rows, self.values)
        kept, changed = (self.moments.first, self.first) if is_sgd else (self.moments.second, self.second)
        kept.index_copy_(0, self.rows, changed)


class Correction:
    """Clips the gradients and corrects the model by them."""

    def __init__(self, model: nn.Module, config: TrainingConfig) -> None:
        self._config = config
        tables = {id(module.weight) for module in model.modules() if isinstance(module, nn.Embedding) and module.sparse}
        moments = [_Moments(p, torch.zeros_like(p), torch.zeros_like(p), torch.zeros((), device=p.device)) for p in model.parameters()]
        self._whole = [item for item in moments if id(item.parameter) not in tables]
        self._tables = [item for item in moments if id(item.parameter) in tables]

    @torch.no_grad()
    def apply(self, rate: float) -> None:
        """One step with the gradients that stand in the model, which are cleared."""
        is_sgd = self._config.optimizer == "sgd"
        whole = [item for item in self._whole if item.parameter.grad is not None]
        used = [_used_rows(item, is_sgd=is_sgd) for item in self._tables if item.parameter.grad is not None]
        gradients = [_gradient(item) for item in whole]
        row_gradients = [_gradient(item.moments)._values() for item in used]
        self._clip([*gradients, *row_gradients])
        moments = ([item.first for item in whole], [item.second for item in whole], [item.step for item in whole])
        self._correct([item.parameter.data for item in whole], gradients, *moments, rate, BETA_1)
        row_moments = ([item.first for item in used], [item.second for item in used], [item.moments.step for item in used])
        self._correct([item.values for item in used], row_gradients, *row_moments, rate, ROW_BETA_1)
        for rows in used:
            rows.copy_back(is_sgd=is_sgd)
        for item in (*self._whole, *self._tables):
            item.parameter.grad = None

    def _clip(self, gradients: list[Tensor]) -> None:
        if self._config.gradient_clipping > 0:
            norm = torch.stack(torch._foreach_norm(gradients)).norm()
            torch._foreach_mul_(gradients, (self._config.gradient_clipping / (norm + 1e-6)).clamp(max=1.0))

    def _correct(
        self,
        values: list[Tensor],
        gradients: list[Tensor],
        first: list[Tensor],
        second: list[Tensor],
        steps: list[Tensor],
        rate: float,
        beta_1: float,
    ) -> None:
        decay = self._config.weight_decay
        if self._config.optimizer == "sgd":
            sgd(
                values,
                gradients,
                first,  # type: ignore[arg-type]
                fused=True,
                weight_decay=decay,
                momentum=self._config.momentum,
                lr=rate,
                dampening=0.0,
                nesterov=False,
                maximize=False,
            )
            return
        step = adamw if self._config.optimizer == "adamw" else adam
        step(
            values,
            gradients,
            first,
            second,
            [],
            steps,
            fused=True,
            amsgrad=False,
            beta1=beta_1,
            beta2=BETA_2,
            lr=rate,
            weight_decay=decay,
            eps=EPSILON,
            maximize=False,
        )


def _used_rows(table: _Moments, *, is_sgd: bool) -> _Used:
    """The gradient has each row once by construction (see TokenEmbedding), so it needs no coalescing.

    Of the two moments only the one that counts is copied: the first for SGD, the second for Adam without momentum.
    """
    rows = _gradient(table)._indices()[0]
    values = table.parameter.data.index_select(0, rows)
    kept = (table.first if is_sgd else table.second).index_select(0, rows)
    unused = torch.zeros_like(values)
    return _Used(table, rows, values, *((kept, unused) if is_sgd else (unused, kept)))


def _gradient(item: _Moments) -> Tensor:
    assert item.parameter.grad is not None
    return item.parameter.grad
