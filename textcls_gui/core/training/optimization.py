"""The correction after each batch: clip, step, and a learning rate that follows its schedule.

A batch uses few rows of the embedding table, and only these and what is remembered of them are touched; on short texts a dense update
costs a quarter of the training time.
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
from textcls_gui.core.models.rows import RowTable, UsedRows, merged, put_rows
from textcls_gui.core.training.distributed import ALONE, Team

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
class _Moments:
    """What the optimizer remembers of a parameter: running means of the gradient and of its square, and the number of steps."""

    parameter: nn.Parameter
    first: Tensor
    second: Tensor
    step: Tensor


class Correction:
    """Clips the gradients and corrects the model by them."""

    def __init__(self, model: nn.Module, config: TrainingConfig, team: Team = ALONE) -> None:
        self._config = config
        parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
        self._whole = [_Moments(p, torch.zeros_like(p), torch.zeros_like(p), torch.zeros((), device=p.device)) for p in parameters]
        self._tables = [_RowCorrection(module, config, team) for module in model.modules() if isinstance(module, RowTable)]

    def remembered(self) -> dict[str, Tensor]:
        """All that it keeps from one step to the next, by name: the tensors themselves."""
        whole = {f"{number}.{name}": getattr(item, name) for number, item in enumerate(self._whole) for name in self._kept}
        tables = {
            f"table.{number}.{name}": value for number, table in enumerate(self._tables) for name, value in table.remembered().items()
        }
        return whole | tables

    @property
    def _kept(self) -> tuple[str, ...]:
        return ("first",) if self._config.optimizer == "sgd" else ("first", "second", "step")

    def forget_gradients(self) -> None:
        """As if the batch under way had not begun."""
        for item in self._whole:
            item.parameter.grad = None
        for table in self._tables:
            table.forget_used()

    @torch.no_grad()
    def apply(self, rate: float) -> None:
        """One step with the gradients that stand in the model, which are cleared."""
        whole = [item for item in self._whole if item.parameter.grad is not None]
        gradients = [_gradient(item.parameter) for item in whole]
        rows = [(table, used) for table in self._tables for used in table.take_used()]
        share = self._share_kept([*gradients, *(_gradient(used.values) for _, used in rows)])
        if share is not None:
            torch._foreach_mul_(gradients, share)
        self._correct(whole, gradients, rate)
        for table, used in rows:
            table.correct(used, share, rate)
        for item in whole:
            item.parameter.grad = None

    def _share_kept(self, gradients: list[Tensor]) -> Tensor | None:
        """What is left of the gradients, in (0, 1], when their norm is clipped; None where nothing is to be done."""
        if self._config.gradient_clipping == 0:
            return None
        norm = torch.stack(torch._foreach_norm(gradients)).norm()
        share = torch.clamp(self._config.gradient_clipping / (norm + 1e-6), max=1.0)
        is_whole = share.device.type == "cpu" and float(share) == 1.0  # a card would have to be waited for
        return None if is_whole else share

    def _correct(self, whole: list[_Moments], gradients: list[Tensor], rate: float) -> None:
        values = [item.parameter.data for item in whole]
        first, second, steps = ([getattr(item, name) for item in whole] for name in ("first", "second", "step"))
        decay = self._config.weight_decay
        if self._config.optimizer == "sgd":
            sgd(
                values,
                gradients,
                first,
                fused=True,
                weight_decay=decay,
                momentum=self._config.momentum,
                lr=rate,
                dampening=0.0,
                nesterov=False,
                maximize=False,
            )
            return
        _adam_step(self._config, values, gradients, first, second, steps, BETA_1, rate)


class _RowCorrection:
    """Corrects the rows in use.

    Adam keeps no first moment of them, nor SGD a momentum: a rare row is not there to be moved later by what is remembered of a
    gradient, so it is moved at once, by as much in sum. One second moment for a whole row would cost less to read and write, but lost
    half a point on MR.
    """

    def __init__(self, table: RowTable, config: TrainingConfig, team: Team) -> None:
        self._table = table
        self._config = config
        self._team = team
        self._second = torch.zeros_like(table.weight)
        self._step = torch.zeros((), device=table.weight.device)
        self._scratch = torch.zeros(0, table.weight.shape[1], device=table.weight.device)

    def _no_first(self, num_rows: int) -> Tensor:
        """Room for a first moment, of which Adam with a beta of 0 keeps nothing: what stands in it only has to be finite."""
        if len(self._scratch) < num_rows:
            self._scratch = torch.zeros(2 * num_rows, self._scratch.shape[1], device=self._scratch.device)
        return self._scratch[:num_rows]

    def take_used(self) -> list[UsedRows]:
        """None or one: a batch that was read in parts corrects each row once."""
        used = self._table.take_used()
        return [self._team.combined(merged(used), self._table.weight)] if used else []

    def forget_used(self) -> None:
        self._table.take_used()

    def remembered(self) -> dict[str, Tensor]:
        return {} if self._config.optimizer == "sgd" else {"second": self._second, "step": self._step}

    def correct(self, used: UsedRows, share: Tensor | None, rate: float) -> None:
        """Args: share: what clipping leaves of the gradient."""
        config, gradient, values = self._config, _gradient(used.values), used.values.detach()
        if share is not None:
            gradient.mul_(share)
        if config.optimizer == "sgd":
            gradient.add_(values, alpha=config.weight_decay)
            values.add_(gradient, alpha=-rate / (1 - config.momentum))
        else:
            second = self._second.index_select(0, used.ids)
            _adam_step(config, [values], [gradient], [self._no_first(len(values))], [second], [self._step], 0.0, rate)
            put_rows(self._second, used.ids, second)
        self._table.put_back(UsedRows(used.ids, values))


def _adam_step(
    config: TrainingConfig,
    values: list[Tensor],
    gradients: list[Tensor],
    first: list[Tensor],
    second: list[Tensor],
    steps: list[Tensor],
    beta_1: float,
    rate: float,
) -> None:
    """In place; all in one pass over the memory."""
    step = adamw if config.optimizer == "adamw" else adam
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
        weight_decay=config.weight_decay,
        eps=EPSILON,
        maximize=False,
    )


def _gradient(values: Tensor) -> Tensor:
    assert values.grad is not None
    return values.grad
