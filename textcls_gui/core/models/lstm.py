"""Embedding, LSTM, linear: what is learnt about each word, what is read in order, what is answered."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from textcls_gui.core.config import Activation, ModelConfig
from textcls_gui.core.text.batching import TokenBatch
from textcls_gui.core.text.encoder import PADDING

EMBEDDING_SPREAD = 0.4  # small enough to learn, large enough that Adam's steps do not memorise at once; .05 and 1 lost a point


@dataclass(frozen=True, slots=True)
class ModelSizes:
    """What the model needs to know of the data. `num_outputs` is 1 for binary cross-entropy, else the number of labels."""

    vocabulary_size: int
    num_ngrams: int
    num_outputs: int


@dataclass(frozen=True, slots=True)
class ModelInput:
    """A TokenBatch as tensors on the model's device."""

    positions: Tensor
    word_ids: Tensor
    ngram_ids: Tensor
    bag_rows: Tensor
    bag_starts: Tensor
    lengths: Tensor

    @classmethod
    def of(cls, batch: TokenBatch, device: torch.device) -> ModelInput:
        arrays = (batch.positions, batch.word_ids, batch.ngram_ids, batch.bag_rows, batch.bag_starts, batch.lengths)
        return cls(*(torch.from_numpy(array).to(device, non_blocking=True) for array in arrays))


class TokenEmbedding(nn.Module):
    """The vector of a token: its own, plus the mean of those of its letter groups (Bojanowski 2017)."""

    def __init__(self, sizes: ModelSizes, embedding_size: int) -> None:
        super().__init__()
        self.words = nn.Embedding(sizes.vocabulary_size, embedding_size, padding_idx=PADDING, sparse=True)
        self.ngrams = nn.Embedding(sizes.num_ngrams, embedding_size, sparse=True) if sizes.num_ngrams else None
        for table in (self.words, self.ngrams):
            if table is not None:
                nn.init.normal_(table.weight, std=EMBEDDING_SPREAD)
        with torch.no_grad():
            self.words.weight[PADDING].zero_()

    def forward(self, batch: ModelInput) -> Tensor:
        """Vectors of the batch's distinct tokens, (U, E)."""
        vectors: Tensor = self.words(batch.word_ids)
        if self.ngrams is not None and len(batch.ngram_ids):
            groups = self.ngrams(batch.ngram_ids)
            vectors = vectors + functional.embedding_bag(batch.bag_rows, groups, batch.bag_starts, mode="mean")
        return vectors


class LstmClassifier(nn.Module):
    """Reads a text in order, forwards and backwards, and scores each label.

    Each direction is an `nn.LSTM` of its own: the backward one reads the text reversed within its length, so that it never starts
    in the padding, and both keep the fast padded kernels.
    """

    def __init__(self, sizes: ModelSizes, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.sizes = sizes
        self.embedding = TokenEmbedding(sizes, config.embedding_size)
        num_directions = 2 if config.bidirectional else 1
        width = config.hidden_size * num_directions
        inputs = [config.embedding_size] + [width] * (config.num_layers - 1)
        self.directions = nn.ModuleList(
            nn.ModuleList(nn.LSTM(input_size, config.hidden_size) for input_size in inputs) for _ in range(num_directions)
        )
        self.attention = nn.Linear(width, 1) if config.pooling == "attention" else None
        self.dense = nn.Linear(width, config.hidden_size) if config.activation != "none" else None
        self.dropout = nn.Dropout(config.dropout)
        self.output = nn.Linear(config.hidden_size if self.dense is not None else width, sizes.num_outputs)
        self._initialise_lstms()

    def forward(self, batch: ModelInput) -> Tensor:
        """Score each label.

        Returns:
            (B, num_outputs) float32 logits, not yet probabilities.
        """
        embedded = functional.embedding(batch.positions, self.embedding(batch))  # (T, B, E)
        if self.training and self.config.embedding_dropout > 0:
            embedded = embedded * self._same_for_all_times(embedded)
        summary = self._pool(self._read(embedded, batch.lengths), batch.lengths)
        if self.dense is not None:
            summary = _activated(self.dense(self.dropout(summary)), self.config.activation)
        logits: Tensor = self.output(self.dropout(summary))
        return logits

    def _same_for_all_times(self, embedded: Tensor) -> Tensor:
        kept = 1 - self.config.embedding_dropout
        mask: Tensor = torch.empty_like(embedded[:1]).bernoulli_(kept)
        return mask.div_(kept)

    def _read(self, inputs: Tensor, lengths: Tensor) -> Tensor:
        """(T, B, E) -> (T, B, width); every direction's output stands at the token that it has just read."""
        reversal = _reversal(inputs.shape[0], lengths) if len(self.directions) > 1 else None
        for layer in range(self.config.num_layers):
            outputs = []
            for number, lstms in enumerate(self.directions):
                order = reversal if number == 1 else None
                outputs.append(_in_order(lstms[layer](_in_order(inputs, order))[0], order))  # type: ignore[index]
            inputs = torch.cat(outputs, dim=2) if len(outputs) > 1 else outputs[0]
        return inputs

    def _pool(self, states: Tensor, lengths: Tensor) -> Tensor:
        """(T, B, width) -> (B, width), over real tokens only."""
        padding = (torch.arange(states.shape[0], device=states.device)[:, None] >= lengths[None, :]).unsqueeze(2)
        match self.config.pooling:
            case "max":
                highest: Tensor = states.masked_fill(padding, float("-inf")).max(dim=0).values
                return highest
            case "mean":
                return states.masked_fill(padding, 0.0).sum(dim=0) / lengths[:, None]
            case "last":
                return self._last(states, lengths)
            case "attention":
                assert self.attention is not None
                scores: Tensor = self.attention(states).masked_fill(padding, float("-inf"))
                return (states * scores.softmax(dim=0)).masked_fill(padding, 0.0).sum(dim=0)

    def _last(self, states: Tensor, lengths: Tensor) -> Tensor:
        """What each direction holds after its last token: forwards at the end of the text, backwards at its beginning."""
        texts = torch.arange(states.shape[1], device=states.device)
        size = self.config.hidden_size
        forwards = states[lengths - 1, texts, :size]
        return torch.cat([forwards, states[0, :, size:]], dim=1)

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
