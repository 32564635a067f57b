"""Whole training against the loop that tutorials show, and how much of the machine's arithmetic the LSTM uses.

The tutorial loop trains the same model (embedding, two LSTM directions of the same sizes, maximum over time, linear layer) on the same
token ids: batches in random order from a DataLoader, padded to their longest text, packed sequences, a dense embedding gradient, Adam,
the loss read after each batch, 32-bit floats. The ratio counts tokens of texts, not padding.

    python -m benchmarks.tutorial [SET ...]
"""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence
from torch.utils.data import DataLoader

from benchmarks.table import Row, median_of, print_rows
from benchmarks.throughput import Task
from textcls_gui.core.config import with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.events import EpochFinished
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.training.devices import choose_device
from textcls_gui.core.training.loop import train

AT_LEAST_TIMES = 3.0
PEAK_SHARE = 0.60
FIRST_EPOCH = 1.3
ROUNDS = 5
NUM_EPOCHS = 4
MATRIX_SIZE = 2_048
TIMES, BATCH, HIDDEN = 32, 128, 128


class TutorialModel(nn.Module):
    def __init__(self, num_words: int, embedding_size: int, hidden_size: int, num_labels: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(num_words, embedding_size, padding_idx=0)
        self.lstm = nn.LSTM(embedding_size, hidden_size, batch_first=True, bidirectional=True)
        self.output = nn.Linear(2 * hidden_size, num_labels)

    def forward(self, token_ids: Tensor, lengths: Tensor) -> Tensor:
        """(B, T) and (B,) -> (B, num_labels)"""
        packed = pack_padded_sequence(self.embedding(token_ids), lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True, padding_value=float("-inf"))
        logits: Tensor = self.output(states.amax(dim=1))
        return logits


def tutorial_seconds(task: Task) -> float:
    """One epoch."""
    encoded, targets, config = task.texts.encoded, task.texts.targets, task.config
    starts = encoded.starts
    texts = [torch.from_numpy(encoded.token_ids[starts[i] : starts[i + 1]].astype(np.int64)) for i in range(encoded.num_texts)]
    examples = [(text.clamp(max=task.encoder.num_rows - 1), int(target)) for text, target in zip(texts, targets, strict=True)]

    def collate(batch: list[tuple[Tensor, int]]) -> tuple[Tensor, Tensor, Tensor]:
        lengths = torch.tensor([len(text) for text, _ in batch])
        return pad_sequence([text for text, _ in batch], batch_first=True), lengths, torch.tensor([target for _, target in batch])

    torch.set_num_threads(choose_device("cpu").num_threads)
    model = TutorialModel(task.encoder.num_rows, config.model.embedding_size, config.model.hidden_size, task.num_labels)
    optimizer = torch.optim.Adam(model.parameters())
    loader = DataLoader(examples, batch_size=config.training.batch_size, shuffle=True, collate_fn=collate)  # type: ignore[arg-type]
    started = time.perf_counter()
    for token_ids, lengths, wanted in loader:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(token_ids, lengths), wanted)
        loss.backward()
        optimizer.step()
        loss.item()
    return time.perf_counter() - started


def epoch_seconds(task: Task) -> list[float]:
    """Of the program's own training, epoch by epoch."""
    model = LstmClassifier(ModelSizes(task.encoder.num_rows, task.num_labels), task.config.model)
    config = with_values(task.config, {"max_epochs": NUM_EPOCHS, "patience": NUM_EPOCHS}).training
    events = train(model, task.texts, task.validation, config, choose_device("cpu"), RunControl())
    return [event.seconds for event in events if isinstance(event, EpochFinished)]


def matrix_peak() -> float:
    """Operations per second of a large product of matrices, in 32-bit floats."""
    left, right = torch.randn(MATRIX_SIZE, MATRIX_SIZE), torch.randn(MATRIX_SIZE, MATRIX_SIZE)

    def once() -> float:
        started = time.perf_counter()
        torch.mm(left, right)
        return time.perf_counter() - started

    once()
    return 2 * MATRIX_SIZE**3 / median_of(2 * ROUNDS, once)


def lstm_rate() -> float:
    """Operations per second of nn.LSTM forward and backward: two products of each weight in each step forward, four more backward."""
    lstm, inputs = nn.LSTM(HIDDEN, HIDDEN), torch.randn(TIMES, BATCH, HIDDEN, requires_grad=True)

    def once() -> float:
        started = time.perf_counter()
        lstm(inputs)[0].sum().backward()
        return time.perf_counter() - started

    once()
    return 6 * TIMES * BATCH * 8 * HIDDEN**2 / median_of(2 * ROUNDS, once)


def measure(names: list[str]) -> bool:
    torch.set_num_threads(choose_device("cpu").num_threads)
    peak, rate = matrix_peak(), lstm_rate()
    rows = [Row(f"the LSTM's share of {peak / 1e9:.0f} GFLOP/s", f"{rate / peak:.2f}", f"at least {PEAK_SHARE}", rate / peak >= PEAK_SHARE)]
    for name in names:
        task = Task(name)
        task.train_seconds()
        times = statistics.median(tutorial_seconds(task) / task.train_seconds() for _ in range(ROUNDS))
        what = f"{name}: times as fast as the tutorial loop"
        rows.append(Row(what, f"{times:.1f}", f"at least {AT_LEAST_TIMES}", times >= AT_LEAST_TIMES))
        first, *later = epoch_seconds(task)
        ratio = first / statistics.median(later)
        rows.append(Row(f"{name}: first epoch against the later ones", f"{ratio:.2f}", f"at most {FIRST_EPOCH}", ratio <= FIRST_EPOCH))
    return print_rows("Training speed against the usual loop", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=["trec", "imdb"])
    raise SystemExit(0 if measure(parser.parse_args().sets) else 1)


if __name__ == "__main__":
    main()
