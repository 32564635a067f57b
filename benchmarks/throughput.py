"""Tokens per second of whole training against a bare loop of the same LSTM on ready tensors.

The bare loop runs nn.LSTM forward and backward and the same optimizer over random tensors of the very shapes that the training
used, in the same order, with the same threads, once in 32-bit floats as a plain loop has them, once under the autocast to bfloat16 that
the program itself trains with where the processor is made for it. All are measured in turn, five times; the ratios are medians.

    python -m benchmarks.throughput [SET ...]
"""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np
import torch
from torch import nn

from benchmarks.accuracy import load
from benchmarks.table import Row, print_rows
from textcls_gui.core.config import ExperimentConfig, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.splitting import split_dataset
from textcls_gui.core.events import TrainingFinished
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.text.batching import make_batch, training_batches
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.training.devices import choose_device, has_fast_bfloat16
from textcls_gui.core.training.loop import LabelledTexts, train

AT_LEAST = 0.90
ROUNDS = 5
MAX_TOKENS = 150_000
Shape = tuple[int, int]


class Task:
    """One data set, encoded once; its first epoch's shapes."""

    def __init__(self, name: str) -> None:
        dataset = load(name, "train")
        self.config: ExperimentConfig = with_values(preset_config("balanced", dataset.num_texts), {"max_epochs": 1, "device": "cpu"})
        splits = split_dataset(dataset, self.config.split, 1, with_test=False)
        batch_size = self.config.training.batch_size
        num_texts = _num_texts([dataset.texts[index] for index in splits.train.tolist()], self.config.text.max_tokens)
        train_part = dataset.take(splits.train[:num_texts])
        validation_part = dataset.take(splits.validation[: num_texts // 9])
        self.encoder = TextEncoder.fit(train_part.texts, self.config.text)
        self.texts = LabelledTexts(self.encoder.encode(train_part.texts), train_part.targets)
        self.validation = LabelledTexts(self.encoder.encode(validation_part.texts), validation_part.targets)
        self.num_labels = len(dataset.labels)
        order = training_batches(self.texts.encoded.lengths, batch_size, self.config.training.seed, 1)
        shapes = [make_batch(self.texts.encoded, indexes).positions.shape for indexes in order]
        self.shapes: list[Shape] = [(shape[0], shape[1]) for shape in shapes]
        self.num_tokens = int(self.texts.encoded.lengths.sum())

    @property
    def padding(self) -> float:
        return 1 - self.num_tokens / sum(times * texts for times, texts in self.shapes)

    def train_seconds(self) -> float:
        """One epoch as the program trains, with the validation at its end."""
        model = LstmClassifier(ModelSizes(self.encoder.num_rows, self.num_labels), self.config.model)
        device = choose_device("cpu")
        for event in train(model, self.texts, self.validation, self.config.training, device, RunControl()):
            if isinstance(event, TrainingFinished):
                return event.seconds
        raise AssertionError("the training ended without saying so")

    def bare_seconds(self, *, is_mixed: bool) -> float:
        """The same shapes through nn.LSTM alone."""
        size, config = self.config.model.embedding_size, self.config.model
        lstm = nn.LSTM(size, config.hidden_size, bidirectional=config.bidirectional)
        optimizer = torch.optim.AdamW(lstm.parameters(), lr=1e-3, fused=True)
        ready = {shape: torch.randn(*shape, size).requires_grad_() for shape in set(self.shapes)}
        torch.set_num_threads(choose_device("cpu").num_threads)
        started = time.perf_counter()
        for shape in self.shapes:
            optimizer.zero_grad()
            with torch.autocast("cpu", torch.bfloat16, enabled=is_mixed):
                outputs, _ = lstm(ready[shape])
            outputs.float().sum().backward()
            optimizer.step()
        return time.perf_counter() - started


def _num_texts(texts: list[str], max_tokens: int) -> int:
    """As many as make about MAX_TOKENS, by their spaces: long texts need not be read for minutes to know their pace."""
    sizes = np.cumsum([min(text.count(" ") + 1, max_tokens) for text in texts])
    return int(np.searchsorted(sizes, MAX_TOKENS)) + 1


def measure(names: list[str]) -> bool:
    rows = []
    for name in names:
        task = Task(name)
        mixed = has_fast_bfloat16(torch.device("cpu"))
        task.train_seconds()
        rounds = [(task.train_seconds(), task.bare_seconds(is_mixed=False), task.bare_seconds(is_mixed=mixed)) for _ in range(ROUNDS)]
        whole, bare, bare_mixed = (statistics.median(times) for times in zip(*rounds, strict=True))
        ratio = statistics.median(plain / whole for whole, plain, _ in rounds)
        same_floats = statistics.median(reduced / whole for whole, _, reduced in rounds)
        what = f"{name}: {task.num_tokens / whole:,.0f} tokens/s, bare {task.num_tokens / bare:,.0f}, padding {task.padding:.0%}"
        rows.append(Row(what, f"{ratio:.3f}", f"at least {AT_LEAST}", ratio >= AT_LEAST))
        if mixed:
            against = f"bare {task.num_tokens / bare_mixed:,.0f} tokens/s"
            rows.append(Row(f"{name}: the same against a bare loop in bfloat16", f"{same_floats:.3f}", against, None))
    return print_rows("Whole training (one epoch, with validation) against a bare nn.LSTM loop of the same shapes", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=["trec", "sst2", "imdb"])
    measure(parser.parse_args().sets)


if __name__ == "__main__":
    main()
