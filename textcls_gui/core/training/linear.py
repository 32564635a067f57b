"""The linear path is fitted as a whole, by L-BFGS, as long as texts that it has not seen gain from it."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.control import RunControl
from textcls_gui.core.models.linear import FeatureInput, LinearPath
from textcls_gui.core.text.features import Features

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

INVERSE_PENALTY = 10.0
ROUND_STEPS = 5
MAX_ROUNDS = 16
PATIENCE = 2
ROUNDS_WITH_ALL = 3
HISTORY = 4
BLOCK_TEXTS = 1_024


@dataclass(frozen=True, slots=True)
class LabelledFeatures:
    """Features of texts with their labels' numbers (num_texts,)."""

    features: Features
    targets: NDArray[np.int64]


def fit_linear(
    path: LinearPath,
    texts: LabelledFeatures,
    validation: LabelledFeatures,
    control: RunControl,
    report: Callable[[float], None] = lambda _fraction: None,
) -> NDArray[np.float32]:
    """Fit the path; it stops being fitted when the validation texts have not gained for PATIENCE rounds, which is its regularisation
    beside a weak penalty on large weights. Afterwards it is taught the validation texts too.

    Returns:
        (num_validation, C) log-probabilities of the validation texts, from before it was taught them.

    Raises:
        Cancelled: the run is thrown away.
    """
    solver = _Solver(path, texts, control)
    best = log_probabilities(path, validation.features)
    best_loss, best_round, kept = _loss(best, validation.targets), 0, solver.weights.detach().clone()
    for number in range(1, MAX_ROUNDS + 1):
        solver.run_round()
        found = log_probabilities(path, validation.features)
        loss = _loss(found, validation.targets)
        if loss < best_loss:
            best, best_loss, best_round, kept = found, loss, number, solver.weights.detach().clone()
        report(number / (MAX_ROUNDS + ROUNDS_WITH_ALL))
        if number - best_round >= PATIENCE or solver.is_done:
            break
    with torch.no_grad():
        solver.weights.copy_(kept)
    del solver
    if best_round:
        everything = LabelledFeatures(texts.features.followed_by(validation.features), np.concatenate([texts.targets, validation.targets]))
        last = _Solver(path, everything, control)
        for number in range(min(ROUNDS_WITH_ALL, best_round)):
            last.run_round()
            report((MAX_ROUNDS + number + 1) / (MAX_ROUNDS + ROUNDS_WITH_ALL))
    return best


def log_probabilities(path: LinearPath, features: Features) -> NDArray[np.float32]:
    """(num_texts, C)"""
    parts = [np.zeros((0, path.bias.shape[0]), np.float32)]
    for start in range(0, features.num_texts, BLOCK_TEXTS):
        block = np.arange(start, min(start + BLOCK_TEXTS, features.num_texts))
        parts.append(path(FeatureInput.of(features, block, path.bias.device)).numpy())
    return np.concatenate(parts)


class _Solver:
    """Weights and biases in one vector that shares its memory with the path, so that each round leaves the path fitted so far."""

    def __init__(self, path: LinearPath, texts: LabelledFeatures, control: RunControl) -> None:
        num_features, num_labels = path.weight.shape
        self._control = control
        self._rows, self._columns = _matrices(texts.features, num_features)
        self._targets = torch.from_numpy(texts.targets)
        self.weights = torch.cat([path.weight.detach().flatten(), path.bias.detach()])
        self._weight = self.weights[: num_features * num_labels].view(num_features, num_labels)
        self._bias = self.weights[num_features * num_labels :]
        path.weight.data, path.bias.data = self._weight, self._bias
        self._optimizer = torch.optim.LBFGS(
            [self.weights], max_iter=ROUND_STEPS, history_size=HISTORY, line_search_fn="strong_wolfe", tolerance_change=0.0
        )
        self._last_loss = float("inf")
        self.is_done = False

    def run_round(self) -> None:
        loss = float(self._optimizer.step(self._closure))  # type: ignore[no-untyped-call]
        self.is_done = not loss < self._last_loss
        self._last_loss = loss

    @torch.no_grad()
    def _closure(self) -> Tensor:
        """The loss, summed over the texts, with its gradient."""
        self._control.raise_if_discarded()
        found = (self._rows @ self._weight).add_(self._bias).log_softmax(dim=1)
        texts = torch.arange(len(self._targets))
        loss = -INVERSE_PENALTY * found[texts, self._targets].sum() + self._weight.square().sum() / 2
        excess = found.exp_()
        excess[texts, self._targets] -= 1
        excess.mul_(INVERSE_PENALTY)
        gradient = torch.empty_like(self.weights)
        size = self._weight.numel()
        torch.add(self._columns @ excess, self._weight, out=gradient[:size].view_as(self._weight))
        gradient[size:] = excess.sum(dim=0)
        self.weights.grad = gradient
        return loss


def _matrices(features: Features, num_features: int) -> tuple[Tensor, Tensor]:
    """Texts by features, and features by texts, both by rows: either product is quick."""
    from scipy.sparse import csr_matrix

    rows = csr_matrix((features.values, features.ids, features.starts), shape=(features.num_texts, num_features))
    return _sparse(rows), _sparse(rows.T.tocsr())


def _sparse(matrix: csr_matrix) -> Tensor:
    parts = (torch.from_numpy(matrix.indptr), torch.from_numpy(matrix.indices), torch.from_numpy(matrix.data))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Sparse CSR tensor support")
        return torch.sparse_csr_tensor(*parts, matrix.shape, check_invariants=False)


def _loss(found: NDArray[np.float32], targets: NDArray[np.int64]) -> float:
    return float(-found[np.arange(len(targets)), targets].mean())
