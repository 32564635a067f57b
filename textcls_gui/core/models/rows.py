"""A table of vectors of which a batch uses few rows: the only ones that are copied, corrected and put back."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class UsedRows:
    """What a batch took from the table: distinct row numbers (R,) and their vectors (R, width), which collect the gradient."""

    ids: Tensor
    values: Tensor


class RowTable(nn.Module):
    """In training, the rows handed out are copies that collect a gradient; `take_used` gives them to whoever corrects them.

    The table itself has no gradient, neither dense, which on short texts would cost more than the LSTM, nor sparse.
    """

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight, requires_grad=False)
        self._used: list[UsedRows] = []

    def forward(self, ids: Tensor) -> Tensor:
        """Rows (R, width) with these distinct numbers (R,)."""
        values = self.weight.index_select(0, ids)
        if self.training and torch.is_grad_enabled():
            values.requires_grad_()
            self._used.append(UsedRows(ids, values))
        return values

    def take_used(self) -> list[UsedRows]:
        """The rows handed out since the last call."""
        used, self._used = self._used, []
        return used

    def put_back(self, used: UsedRows) -> None:
        put_rows(self.weight, used.ids, used.values.detach())


def merged(used: list[UsedRows]) -> UsedRows:
    """What several readings of one table took, each row once, with the sum of its gradients."""
    if len(used) == 1:
        return used[0]
    ids, places = torch.unique(torch.cat([each.ids for each in used]), return_inverse=True)
    values = torch.empty(len(ids), used[0].values.shape[1], dtype=used[0].values.dtype, device=ids.device)
    gradient = torch.zeros_like(values)
    start = 0
    for each in used:
        of_each = places[start : start + len(each.ids)]
        values[of_each] = each.values.detach()
        if each.values.grad is not None:
            gradient.index_add_(0, of_each, each.values.grad)
        start += len(each.ids)
    values.grad = gradient
    return UsedRows(ids, values)


def put_rows(table: Tensor, ids: Tensor, rows: Tensor) -> None:
    """table[ids] = rows"""
    if table.device.type == "cpu":
        table.numpy()[ids.numpy()] = rows.numpy()  # twice as fast as index_copy_
    else:
        table.index_copy_(0, ids, rows)
