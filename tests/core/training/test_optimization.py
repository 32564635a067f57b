"""The correction after each batch: what PyTorch's own optimizers would do, at a rate that follows its schedule."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from textcls_gui.core.config import Optimizer, Schedule, TrainingConfig
from textcls_gui.core.training.optimization import BETA_1, BETA_2, FINAL_SHARE, MAX_WARMUP_SHARE, ROW_BETA_1, Correction, learning_rate

NUM_ROWS, WIDTH, NUM_STEPS = 6, 3, 12
with_every_optimizer = pytest.mark.parametrize("optimizer", get_args(Optimizer))


class Reader(nn.Module):
    """An embedding table and a layer; with `sparse` as our models have it, without as PyTorch's optimizers need it."""

    def __init__(self, sparse: bool) -> None:
        super().__init__()
        torch.manual_seed(3)
        self.table = nn.Embedding(NUM_ROWS, WIDTH, sparse=sparse)
        self.layer = nn.Linear(WIDTH, 2)

    def forward(self, rows: Tensor, wanted: Tensor) -> Tensor:
        return (self.layer(torch.tanh(self.table(rows))) - wanted).square().sum()


def torch_optimizer(model: Reader, config: TrainingConfig) -> torch.optim.Optimizer:
    groups = [
        {"params": model.table.parameters(), "betas": (ROW_BETA_1, BETA_2)},
        {"params": model.layer.parameters(), "betas": (BETA_1, BETA_2)},
    ]
    match config.optimizer:
        case "adamw":
            return torch.optim.AdamW(groups, config.learning_rate, weight_decay=config.weight_decay)
        case "adam":
            return torch.optim.Adam(groups, config.learning_rate, weight_decay=config.weight_decay)
        case "sgd":
            return torch.optim.SGD(model.parameters(), config.learning_rate, config.momentum, weight_decay=config.weight_decay)


def wishes(step: int) -> Tensor:
    return torch.randn(NUM_ROWS, 2, generator=torch.Generator().manual_seed(step))


@with_every_optimizer
@pytest.mark.parametrize("weight_decay", [0.0, 0.1])
@pytest.mark.parametrize("gradient_clipping", [0.0, 0.5, 1_000.0])
def test_when_every_row_is_in_use_the_weights_are_those_of_torchs_own_optimizer(
    optimizer: Optimizer, weight_decay: float, gradient_clipping: float
) -> None:
    config = TrainingConfig(optimizer=optimizer, weight_decay=weight_decay, gradient_clipping=gradient_clipping, learning_rate=0.05)
    ours, theirs = Reader(sparse=True), Reader(sparse=False)
    correction, reference = Correction(ours, config), torch_optimizer(theirs, config)
    for step in range(NUM_STEPS):
        rows = torch.randperm(NUM_ROWS, generator=torch.Generator().manual_seed(step))
        ours(rows, wishes(step)).backward()
        correction.apply(config.learning_rate)
        reference.zero_grad()
        theirs(rows, wishes(step)).backward()
        if gradient_clipping:
            nn.utils.clip_grad_norm_(theirs.parameters(), gradient_clipping)
        reference.step()
        for (name, ours_now), theirs_now in zip(ours.named_parameters(), theirs.parameters(), strict=True):
            torch.testing.assert_close(ours_now, theirs_now, atol=1e-6, rtol=1e-5, msg=f"{name} after step {step}")


@with_every_optimizer
def test_rows_that_are_not_in_use_are_left_alone(optimizer: Optimizer) -> None:
    config = TrainingConfig(optimizer=optimizer, weight_decay=0.1, learning_rate=0.05)
    model = Reader(sparse=True)
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
    model = Reader(sparse=True)
    correction = Correction(model, TrainingConfig(optimizer=optimizer))
    model(torch.arange(NUM_ROWS), wishes(0)).backward()
    correction.apply(0.01)
    assert all(parameter.grad is None for parameter in model.parameters())


@with_every_optimizer
def test_at_a_rate_of_nought_nothing_moves(optimizer: Optimizer) -> None:
    model = Reader(sparse=True)
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
