"""The correction after each batch: clip, step, and a learning rate that follows its schedule.

A batch uses few rows of the embedding tables. Their gradients are sparse, and only those rows and their moments are updated (the
"lazy" variant of Adam); on short texts the dense update costs a quarter of the training time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from textcls_gui.core.config import TrainingConfig

BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-8
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
class _Rows:
    """An embedding table and the moments of its rows."""

    table: nn.Parameter
    first: Tensor
    second: Tensor


class Correction:
    """Clips the gradients and corrects the model by them."""

    def __init__(self, model: nn.Module, config: TrainingConfig) -> None:
        self._config = config
        tables = {id(module.weight) for module in model.modules() if isinstance(module, nn.Embedding) and module.sparse}
        parameters = list(model.parameters())
        self._dense = [parameter for parameter in parameters if id(parameter) not in tables]
        self._rows = [_Rows(p, torch.zeros_like(p), torch.zeros_like(p)) for p in parameters if id(p) in tables]
        self._optimizer = _dense_optimizer(self._dense, config)
        self._step = 0

    def apply(self, rate: float) -> None:
        """One step with the gradients that stand in the model, which are cleared."""
        self._step += 1
        scale = self._clip()
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        for rows in self._rows:
            self._correct(rows, rate, scale)

    @torch.no_grad()
    def _clip(self) -> Tensor | None:
        """Scale the dense gradients in place; the factor, which the sparse ones still need, or None."""
        if self._config.gradient_clipping <= 0:
            return None
        dense = [parameter.grad for parameter in self._dense if parameter.grad is not None]
        sparse = [rows.table.grad._values() for rows in self._rows if rows.table.grad is not None]
        norm = torch.stack(torch._foreach_norm([*dense, *sparse])).norm()
        scale: Tensor = (self._config.gradient_clipping / (norm + 1e-6)).clamp(max=1.0)
        torch._foreach_mul_(dense, scale)
        return scale

    @torch.no_grad()
    def _correct(self, rows: _Rows, rate: float, scale: Tensor | None) -> None:
        if rows.table.grad is None:
            return
        gradient = rows.table.grad.coalesce()
        rows.table.grad = None
        used, slopes = gradient._indices()[0], gradient._values()
        if scale is not None:
            slopes = slopes * scale
        if self._config.optimizer == "adam" and self._config.weight_decay:
            slopes = slopes.add(rows.table[used], alpha=self._config.weight_decay)
        match self._config.optimizer:
            case "sgd":
                first = rows.first.index_select(0, used).mul_(self._config.momentum).add_(slopes)
                change = first
            case "adam" | "adamw":
                first = rows.first.index_select(0, used).lerp_(slopes, 1 - BETA_1)
                second = rows.second.index_select(0, used).mul_(BETA_2).addcmul_(slopes, slopes, value=1 - BETA_2)
                rows.second.index_copy_(0, used, second)
                spread = second.div_(1 - BETA_2**self._step).sqrt_().add_(EPSILON)
                change = (first / (1 - BETA_1**self._step)).div_(spread)
        rows.first.index_copy_(0, used, first)
        rows.table.index_add_(0, used, change, alpha=-rate)


def _dense_optimizer(parameters: list[nn.Parameter], config: TrainingConfig) -> torch.optim.Optimizer:
    rate, decay = config.learning_rate, config.weight_decay
    match config.optimizer:
        case "adamw":
            return torch.optim.AdamW(parameters, rate, (BETA_1, BETA_2), EPSILON, decay, fused=True)
        case "adam":
            return torch.optim.Adam(parameters, rate, (BETA_1, BETA_2), EPSILON, decay, fused=True)
        case "sgd":
            return torch.optim.SGD(parameters, rate, config.momentum, weight_decay=decay, fused=True)
