"""Embedding, LSTM, linear: what is learnt about each word, what is read in order, what is answered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from textcls_gui.core.config import Activation, Loss, ModelConfig, Pooling
from textcls_gui.core.models.meaning import Meaning, meaning_for
from textcls_gui.core.models.rows import RowTable
from textcls_gui.core.text.batching import TokenBatch

# Standard deviation: small enough to learn, large enough that Adam's steps do not memorise at once; 0.05 and 1 lost a point.
EMBEDDING_SPREAD = 0.4


@dataclass(frozen=True, slots=True)
class ModelSizes:
    """What the model needs to know of the data. `num_outputs` is 1 for binary cross-entropy of two labels, else the number of labels;
    `is_several` says whether a text may have several labels."""

    num_rows: int
    num_outputs: int
    is_several: bool = False

    @classmethod
    def fitting(cls, num_rows: int, num_labels: int, loss: Loss, *, is_several: bool) -> ModelSizes:
        """The sizes for this many labels, with this loss where each text has one of them."""
        is_one_sided = loss == "binary_cross_entropy" and num_labels == 2 and not is_several
        return cls(num_rows, 1 if is_one_sided else num_labels, is_several)


@dataclass(frozen=True, slots=True)
class ModelInput:
    """A TokenBatch as tensors on the model's device; every text has `shortest` tokens at least."""

    shortest: int
    positions: Tensor
    lengths: Tensor
    row_ids: Tensor
    bag_rows: Tensor
    bag_weights: Tensor
    bag_starts: Tensor
    user_tokens: Tensor
    user_weights: Tensor
    user_starts: Tensor

    @classmethod
    def of(cls, batch: TokenBatch, device: torch.device) -> ModelInput:
        bags = (batch.row_ids, batch.bag_rows, batch.bag_weights, batch.bag_starts)
        arrays = (batch.positions, batch.lengths, *bags, batch.user_tokens, batch.user_weights, batch.user_starts)
        return cls(int(batch.lengths.min()), *(torch.from_numpy(array).to(device, non_blocking=True) for array in arrays))


class TokenEmbedding(nn.Module):
    """The vector of a token: its own, plus the mean of those of its letter groups (Bojanowski 2017)."""

    def __init__(self, num_rows: int, embedding_size: int) -> None:
        super().__init__()
        bound = EMBEDDING_SPREAD * math.sqrt(3)  # uniform, since normal_ on the meta device, where bundles are opened, costs seconds
        self.table = RowTable(torch.empty(num_rows, embedding_size).uniform_(-bound, bound))

    @torch.no_grad()
    def begin_with(self, rows: Tensor, vectors: Tensor, first_ngram_row: int) -> None:
        """Rows (R,) of words begin with these vectors (R, E), and letter groups with nothing, so that the vectors stand as they are."""
        self.table.weight[rows] = vectors
        self.table.weight[first_ngram_row:] = 0.0

    def forward(self, batch: ModelInput) -> Tensor:
        """Vectors of the batch's distinct tokens, (U, E); padding's is zero."""
        vectors: Tensor = _BagSums.apply(self.table(batch.row_ids), batch)  # type: ignore[no-untyped-call]
        return vectors


class _BagSums(torch.autograd.Function):
    """Weighted sums of rows; the gradient is made in the same way from the tokens each row is part of, without sorting or atomics."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, batch: ModelInput) -> Tensor:
        """(R, E) -> (U, E)"""
        ctx.batch = batch
        return functional.embedding_bag(batch.bag_rows, rows, batch.bag_starts, mode="sum", per_sample_weights=batch.bag_weights)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        batch: ModelInput = ctx.batch
        weights = batch.user_weights
        return functional.embedding_bag(batch.user_tokens, gradient, batch.user_starts, mode="sum", per_sample_weights=weights), None


class LstmClassifier(nn.Module):
    """Reads a text in order, forwards and backwards, and scores each label.

    Each direction is an `nn.LSTM` of its own: the backward one reads the text reversed within its length, so that it never starts
    in the padding, and both keep the fast padded kernels.
    """

    def __init__(self, sizes: ModelSizes, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.sizes = sizes
        self.meaning: Meaning = meaning_for(is_several=sizes.is_several)
        self.embedding = TokenEmbedding(sizes.num_rows, config.embedding_size)
        num_directions = 2 if config.bidirectional else 1
        width = config.hidden_size * num_directions
        inputs = [config.embedding_size] + [width] * (config.num_layers - 1)
        self.directions = nn.ModuleList(
            nn.ModuleList(nn.LSTM(input_size, config.hidden_size) for input_size in inputs) for _ in range(num_directions)
        )
        self.attention = nn.Linear(width, 1) if config.pooling == "attention" else None
        self.dense = nn.Linear(width, config.hidden_size) if config.activation != "none" else None
        self.output = nn.Linear(config.hidden_size if self.dense is not None else width, sizes.num_outputs)
        self.chance: torch.Generator | None = None  # of dropout; torch's own is anybody's in the program, and then no run is like another
        self._initialise_lstms()

    @property
    def width(self) -> int:
        """Of the summary."""
        return self.config.hidden_size * len(self.directions)

    @property
    def num_labels(self) -> int:
        return self.sizes.num_outputs if self.sizes.is_several else max(2, self.sizes.num_outputs)

    def forward(self, batch: ModelInput, embedded: Tensor | None = None) -> Tensor:
        """Score each label.

        Args:
            embedded: (T, B, E) vectors of the batch's tokens, where they are not to be looked up.

        Returns:
            (B, num_outputs) float32 logits, not yet probabilities.
        """
        if embedded is None:
            embedded = self.embedded(batch)
        if self.training and self.config.embedding_dropout > 0:
            embedded = embedded * _kept(embedded[:1], self.config.embedding_dropout, self.chance)  # the same for all times
        summary = self._summarise(embedded, batch.lengths, batch.shortest)
        if self.dense is not None:
            summary = _activated(self.dense(self._dropped(summary)), self.config.activation)
        logits: Tensor = self.output(self._dropped(summary))
        return logits

    def summary(self, batch: ModelInput) -> Tensor:
        """(B, width): what is left of a text when it has been read, before anything is answered."""
        return self._summarise(self.embedded(batch), batch.lengths, batch.shortest)

    def embedded(self, batch: ModelInput) -> Tensor:
        """(T, B, E) vectors of the tokens."""
        return functional.embedding(batch.positions, self.embedding(batch))

    def _dropped(self, values: Tensor) -> Tensor:
        return values * _kept(values, self.config.dropout, self.chance) if self.training and self.config.dropout > 0 else values

    def _summarise(self, embedded: Tensor, lengths: Tensor, shortest: int) -> Tensor:
        """(T, B, E) -> (B, width)"""
        if self.config.pooling == "attention":
            return self._attend(torch.cat(self._read(embedded, lengths, align=True), dim=2), lengths)
        directions = self._read(embedded, lengths, align=False)
        return torch.cat([_pooled(states, lengths, shortest, self.config.pooling) for states in directions], dim=1)

    def _read(self, inputs: Tensor, lengths: Tensor, *, align: bool) -> list[Tensor]:
        """What each direction of the last layer says, (T, B, H) each.

        Args:
            align: the backward direction's output stands at the token that it has just read, instead of in its reading order; costs a
                copy, and matters only to what looks at both directions together.
        """
        reversal = _reversal(inputs.shape[0], lengths) if len(self.directions) > 1 else None
        for layer in range(self.config.num_layers):
            is_last = layer == self.config.num_layers - 1
            outputs = []
            for number, lstms in enumerate(self.directions):
                order = reversal if number == 1 else None
                states = lstms[layer](_in_order(inputs, order))[0]  # type: ignore[index]
                outputs.append(_in_order(states, order) if align or not is_last else states)
            if not is_last:
                inputs = torch.cat(outputs, dim=2)
        return outputs

    def _attend(self, states: Tensor, lengths: Tensor) -> Tensor:
        assert self.attention is not None
        padding = _padding(states.shape[0], lengths)
        scores: Tensor = self.attention(states).masked_fill(padding, float("-inf"))
        return (states * scores.softmax(dim=0)).masked_fill(padding, 0.0).sum(dim=0)

    def _initialise_lstms(self) -> None:
        """Orthogonal recurrent weights, and a forget gate that starts open (Jozefowicz 2015)."""
        for name, parameter in self.directions.named_parameters():
            if "weight_hh" in name:
                for gate in parameter.chunk(4):
                    nn.init.orthogonal_(gate)
            elif "weight_ih" in name:
                nn.init.xavier_uniform_(parameter)
            else:
                nn.init.zeros_(parameter)
                if "bias_ih" in name:
                    with torch.no_grad():
                        parameter.chunk(4)[1].fill_(1.0)


def _kept(values: Tensor, dropout: float, chance: torch.Generator | None) -> Tensor:
    """Factors of that shape, 0 for the share that is dropped; a comparison is five times as fast as torch's own dropout here."""
    return (torch.rand(values.shape, device=values.device, generator=chance) >= dropout).to(values.dtype).div_(1 - dropout)


def _padding(num_times: int, lengths: Tensor, first: int = 0) -> Tensor:
    """(T, B, 1): whether there is no token, for the times from `first` on."""
    return (torch.arange(first, num_times, device=lengths.device)[:, None] >= lengths[None, :]).unsqueeze(2)


def _pooled(states: Tensor, lengths: Tensor, shortest: int, pooling: Pooling) -> Tensor:
    """(T, B, H) in reading order -> (B, H), over real tokens only; "last" is what the direction holds when it has read all."""
    match pooling:
        case "mean":
            return states.masked_fill(_padding(states.shape[0], lengths), 0.0).sum(dim=0) / lengths[:, None]
        case "last":
            return states[lengths - 1, torch.arange(states.shape[1], device=states.device)]
        case _:
            largest: Tensor = _Largest.apply(states, _padding(states.shape[0], lengths, shortest), shortest)  # type: ignore[no-untyped-call]
            return largest


class _Largest(torch.autograd.Function):
    """The largest state of each text over its tokens: amax, whose own gradient on a processor takes as long as the rest of a short
    text's reading. States that are equally large share the gradient.
    """

    @staticmethod
    def forward(ctx: Any, states: Tensor, padding: Tensor, shortest: int) -> Tensor:
        """states (T, B, H); padding (T - shortest, B, 1), the times after the shortest text's end -> (B, H)."""
        largest = states[:shortest].amax(dim=0)
        if len(padding):
            largest = torch.maximum(largest, states[shortest:].masked_fill(padding, float("-inf")).amax(dim=0))
        ctx.save_for_backward(states, padding, largest)
        ctx.shortest = shortest
        return largest

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        states, padding, largest = ctx.saved_tensors
        is_largest = torch.empty_like(states)
        torch.eq(states, largest, out=is_largest)
        is_largest[ctx.shortest :].masked_fill_(padding, 0.0)
        return is_largest.mul_(gradient / is_largest.sum(dim=0)), None, None


def _reversal(num_times: int, lengths: Tensor) -> Tensor:
    """(T, B) times at which a reader from the end finds its tokens; padding stays where it is. It is its own inverse."""
    times = torch.arange(num_times, device=lengths.device)[:, None]
    return torch.where(times < lengths[None, :], lengths[None, :] - 1 - times, times)


def _in_order(states: Tensor, order: Tensor | None) -> Tensor:
    """(T, B, width) with the times of each text in the given order (T, B)."""
    if order is None:
        return states
    num_times, num_texts, width = states.shape
    rows = order * num_texts + torch.arange(num_texts, device=order.device)
    return functional.embedding(rows, states.reshape(num_times * num_texts, width))


def _activated(values: Tensor, activation: Activation) -> Tensor:
    match activation:
        case "relu":
            return functional.relu(values)
        case "tanh":
            return torch.tanh(values)
        case "sigmoid":
            return torch.sigmoid(values)
        case "none":
            return values
