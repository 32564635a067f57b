"""The correction after each batch: the rules that PyTorch's optimizers follow too, at a rate that follows its schedule."""

from __future__ import annotations

import copy
from itertools import pairwise
from typing import get_args

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from textcls_gui.core.config import Optimizer, Schedule, TrainingConfig
from textcls_gui.core.models.rows import RowTable
from textcls_gui.core.training.optimization import BETA_2, EPSILON, FINAL_SHARE, MAX_WARMUP_SHARE, Correction, learning_rate

NUM_ROWS, WIDTH, NUM_STEPS = 6, 3, 12
with_every_optimizer = pytest.mark.parametrize("optimizer", get_args(Optimizer))


class Reader(nn.Module):
    """A table of rows and a layer."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(3)
        self.table = RowTable(torch.randn(NUM_ROWS, WIDTH))
        self.layer = nn.Linear(WIDTH, 2)

    def forward(self, rows: Tensor, wanted: Tensor) -> Tensor:
        return (self.layer(torch.tanh(self.table(rows))) - wanted).square().sum()


class Reference:
    """The same in plain words: torch's own optimizer for the layer, and the rule for rows written out number by number."""

    def __init__(self, model: Reader, config: TrainingConfig) -> None:
        self.config = config
        self.weight = model.table.weight.detach().clone().requires_grad_()
        self.layer = copy.deepcopy(model.layer)
        self.second = torch.zeros(NUM_ROWS, WIDTH)
        self.num_steps = 0
        parameters, decay = self.layer.parameters(), config.weight_decay
        match config.optimizer:
            case "adamw":
                self.optimizer: torch.optim.Optimizer = torch.optim.AdamW(parameters, config.learning_rate, weight_decay=decay)
            case "adam":
                self.optimizer = torch.optim.Adam(parameters, config.learning_rate, weight_decay=decay)
            case "sgd":
                self.optimizer = torch.optim.SGD(parameters, config.learning_rate, config.momentum, weight_decay=decay)

    def step(self, rows: Tensor, wanted: Tensor) -> None:
        self.optimizer.zero_grad()
        self.weight.grad = None
        (self.layer(torch.tanh(self.weight[rows])) - wanted).square().sum().backward()
        if self.config.gradient_clipping:
            nn.utils.clip_grad_norm_([self.weight, *self.layer.parameters()], self.config.gradient_clipping)
        self.optimizer.step()
        self.num_steps += 1
        assert self.weight.grad is not None
        for row in rows.tolist():
            self.move(row, self.weight.data[row], self.weight.grad[row])

    def move(self, row: int, values: Tensor, gradient: Tensor) -> None:
        config, rate = self.config, self.config.learning_rate
        if config.optimizer == "adamw":
            values -= rate * config.weight_decay * values
        else:
            gradient = gradient + config.weight_decay * values
        if config.optimizer == "sgd":
            values -= rate / (1 - config.momentum) * gradient
            return
        self.second[row] = BETA_2 * self.second[row] + (1 - BETA_2) * gradient.square()
        corrected = self.second[row] / (1 - BETA_2**self.num_steps)
        values -= rate * gradient / (corrected.sqrt() + EPSILON)


def wishes(step: int) -> Tensor:
    return torch.randn(NUM_ROWS, 2, generator=torch.Generator().manual_seed(step))


@with_every_optimizer
@pytest.mark.parametrize("weight_decay", [0.0, 0.1])
@pytest.mark.parametrize("gradient_clipping", [0.0, 0.5, 1_000.0])
def test_the_weights_are_those_of_the_plain_rule(optimizer: Optimizer, weight_decay: float, gradient_clipping: float) -> None:
    config = TrainingConfig(optimizer=optimizer, weight_decay=weight_decay, gradient_clipping=gradient_clipping, learning_rate=0.02)
    model = Reader()
    correction, reference = Correction(model, config), Reference(model, config)
    for step in range(NUM_STEPS):
        rows = torch.randperm(NUM_ROWS, generator=torch.Generator().manual_seed(step))[: 2 + step % (NUM_ROWS - 1)]
        wanted = wishes(step)[: len(rows)]
        model(rows, wanted).backward()
        correction.apply(config.learning_rate)
        reference.step(rows, wanted)
        torch.testing.assert_close(model.table.weight.data, reference.weight.data, atol=1e-6, rtol=1e-5, msg=f"rows after step {step}")
        for ours, theirs in zip(model.layer.parameters(), reference.layer.parameters(), strict=True):
            torch.testing.assert_close(ours, theirs, atol=1e-6, rtol=1e-5, msg=f"layer after step {step}")


@with_every_optimizer
def test_rows_that_are_not_in_use_are_left_alone(optimizer: Optimizer) -> None:
    config = TrainingConfig(optimizer=optimizer, weight_decay=0.1, learning_rate=0.05)
    model = Reader()
    correction = Correction(model, config)
    for step in range(NUM_STEPS):
        before = model.table.weight.detach().clone()
        rows = torch.tensor([step % NUM_ROWS, (step + 2) % NUM_ROWS])
        model(rows, wishes(step)[:2]).backward()
        correction.apply(config.learning_rate)
        changed = (model.table.weight.detach() != before).any(dim=1)
        assert set(changed.nonzero().flatten().tolist()) == set(rows.tolist())


@with_every_optimizer
def test_gradients_are_cleared_after_a_correction(optimizer: Optimizer) -> None:
    model = Reader()
    correction = Correction(model, TrainingConfig(optimizer=optimizer))
    model(torch.arange(NUM_ROWS), wishes(0)).backward()
    correction.apply(0.01)
    assert all(parameter.grad is None for parameter in model.parameters())
    assert model.table.take_used() == []


@with_every_optimizer
def test_at_a_rate_of_nought_nothing_moves(optimizer: Optimizer) -> None:
    model = Reader()
    before = [parameter.detach().clone() for parameter in model.parameters()]
    correction = Correction(model, TrainingConfig(optimizer=optimizer))
    model(torch.arange(NUM_ROWS), wishes(0)).backward()
    correction.apply(0.0)
    assert all(torch.equal(parameter, old) for parameter, old in zip(model.parameters(), before, strict=True))


schedules = st.sampled_from(get_args(Schedule))
runs = st.tuples(st.integers(1, 400), st.integers(0, 200))


@given(schedules, runs, st.floats(1e-6, 10.0))
def test_the_rate_rises_then_never_rises_again_and_stays_within_its_peak(schedule: Schedule, run: tuple[int, int], peak: float) -> None:
    num_steps, warmup_steps = run
    config = TrainingConfig(schedule=schedule, learning_rate=peak, warmup_steps=warmup_steps)
    rates = [learning_rate(config, step, num_steps) for step in range(num_steps)]
    assert all(0 < rate <= peak * (1 + 1e-9) for rate in rates)
    warmup = min(warmup_steps, int(num_steps * MAX_WARMUP_SHARE))
    assert max(rates) == pytest.approx(rates[max(0, warmup - 1)])
    assert all(after > before for before, after in pairwise(rates[:warmup]))
    assert all(after <= before * (1 + 1e-9) for before, after in pairwise(rates[warmup:]))


@pytest.mark.parametrize("schedule", get_args(Schedule))
def test_the_rate_begins_at_its_peak_and_ends_where_the_schedule_says(schedule: Schedule) -> None:
    config = TrainingConfig(schedule=schedule, learning_rate=0.5, warmup_steps=0)
    assert learning_rate(config, 0, 10_000) == 0.5
    end = 0.5 if schedule == "constant" else 0.5 * FINAL_SHARE
    assert learning_rate(config, 9_999, 10_000) == pytest.approx(end, rel=0.01)


def test_half_way_the_rate_is_half_way() -> None:
    for schedule in ("linear", "cosine"):
        config = TrainingConfig(schedule=schedule, learning_rate=1.0, warmup_steps=0)
        assert learning_rate(config, 500, 1_000) == pytest.approx((1 + FINAL_SHARE) / 2)


def test_the_warm_up_takes_no_more_than_its_share_of_a_short_run() -> None:
    config = TrainingConfig(learning_rate=1.0, warmup_steps=100, schedule="constant")
    assert [learning_rate(config, step, 40) for step in range(5)] == [0.25, 0.5, 0.75, 1.0, 1.0]
    assert learning_rate(config, 0, 5) == 1.0
    assert learning_rate(config, 49, 1_000) == 0.5
