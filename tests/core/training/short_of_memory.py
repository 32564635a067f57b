"""What a program does in a test when the system gives it no more memory: train on long texts in large batches. Not a test by itself.

Started as `short_of_memory.py MEGABYTES`, which it may take on top of what it has when the training begins. Says what was told, as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
from dataclasses import replace
from pathlib import Path

import torch

from tests.core.examples import mood_rows
from tests.core.training.test_loop import labelled
from textcls_gui.core.config import ExperimentConfig, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import TextClsError
from textcls_gui.core.events import BatchDivided, EpochFinished
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.training.devices import choose_device
from textcls_gui.core.training.loop import train


def main(megabytes: int) -> dict[str, object]:
    config = with_values(
        ExperimentConfig(),
        {"hidden_size": 128, "embedding_size": 64, "batch_size": 256, "max_epochs": 1, "max_tokens": 400, "device": "cpu"},
    )
    rows = [(" ".join([text] * 40), label) for text, label in mood_rows(256)]
    encoder = TextEncoder.fit([text for text, _ in rows], config.text)
    texts, validation = labelled(encoder, rows), labelled(encoder, rows[:10])
    torch.manual_seed(1)
    model = LstmClassifier(ModelSizes(encoder.num_rows, 2), config.model)
    device = replace(choose_device("cpu"), num_threads=1)
    limit = 1_024 * int(Path("/proc/self/statm").read_text().split()[0]) * (resource.getpagesize() // 1_024) + (megabytes << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    try:
        events = list(train(model, texts, validation, config.training, device, RunControl()))
    except TextClsError as error:
        return {"refused": str(error)}
    divided = [event.texts_at_once for event in events if isinstance(event, BatchDivided)]
    return {"divided": divided, "epochs": sum(isinstance(event, EpochFinished) for event in events)}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
