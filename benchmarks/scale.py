"""Training on ten thousand to ten million rows: the processor's time for each word, and the memory beyond that of an idle program.

The rows are made up: words as frequent as words are, some of which tell the label. Each size is trained by a process of its own, whole from
reading the file to the saved run, for one epoch of a small model. Memory is what the process has to itself (`RssAnon`): pages of its
scratch files can be taken from it at any time.

With `--loop`, only the training's batches are timed, on that many texts of random words that are encoded already: minutes instead of hours.

    python -m benchmarks.scale [--rows N ...] [--ten-million] [--loop]
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.table import Row, print_rows

SIZES = (10_000, 100_000, 1_000_000)
TEN_MILLION = 10_000_000
MAX_MEGABYTES = 2_000  # beyond idle, at any size
AT_LEAST = 0.85  # of the words per second with the fewest rows
LABELS = tuple("sport politics science travel food music money health".split())
VOCABULARY, TELLING = 200_000, 200
BLOCK_ROWS = 50_000
LOOP_BATCHES = 300
SETTINGS = {"max_epochs": 1, "hidden_size": 64, "embedding_size": 64, "device": "cpu"}


def write_rows(path: Path, num_rows: int) -> None:
    random = np.random.default_rng(7)
    words = np.array([f"w{number:x}" for number in range(VOCABULARY)], dtype=object)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        for start in range(0, num_rows, BLOCK_ROWS):
            writer.writerows(_rows(random, words, min(BLOCK_ROWS, num_rows - start)))


def _rows(random: np.random.Generator, words: np.ndarray[tuple[int], np.dtype[np.object_]], count: int) -> Iterator[tuple[str, str]]:
    """Word k stands about 1 / k as often as the first; two words of each text are its label's own."""
    lengths = random.integers(6, 30, count)
    labels = random.integers(0, len(LABELS), count)
    numbers = np.exp(random.random(lengths.sum()) * np.log(VOCABULARY)).astype(np.int64) - 1
    ends = np.cumsum(lengths)
    numbers[ends - 1] = numbers[ends - 3] = 1_000 + labels * TELLING + random.integers(0, TELLING, count)
    for label, end, length in zip(labels.tolist(), ends.tolist(), lengths.tolist(), strict=True):
        yield " ".join(words[numbers[end - length : end]]), LABELS[label]


class Memory:
    """The most that this process has had to itself since it was made, in megabytes, by stage."""

    def __init__(self) -> None:
        self.idle = own_megabytes()
        self.stage = "reading"
        self.peaks: dict[str, float] = {}
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            self.peaks[self.stage] = max(self.peaks.get(self.stage, 0.0), own_megabytes() - self.idle)
            time.sleep(0.02)


def own_megabytes() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("RssAnon:", "RssShmem:"))) / 1_000


def train_on(path: Path) -> None:
    """Print what was found as JSON."""
    from textcls_gui.core.config import preset_config, with_values
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.data.columns import guess_columns
    from textcls_gui.core.data.dataset import build_dataset
    from textcls_gui.core.data.reading import read_table
    from textcls_gui.core.events import StageStarted, TrainingFinished, TrainingStarted
    from textcls_gui.core.experiment import RunRequest, run_experiment
    from textcls_gui.core.library.store import RunStore
    from textcls_gui.core.training.devices import choose_device

    choose_device("cpu")
    memory, began, seconds = Memory(), time.perf_counter(), dict[str, float]()
    home = path.parent
    table = read_table(path)
    memory.stage, seconds["reading"] = "choosing", time.perf_counter() - began
    dataset = build_dataset(table, guess_columns(table))
    table.close()
    config = with_values(preset_config("balanced"), SETTINGS)
    memory.stage, seconds["choosing"], speed = "splitting", time.perf_counter() - began, 0.0
    cpu = 0.0
    for event in run_experiment(RunRequest(dataset, config, "scale"), RunControl(), RunStore(home / "runs", home / "trash")):
        if isinstance(event, StageStarted):
            seconds[memory.stage] = time.perf_counter() - began
            memory.stage = event.stage
        if isinstance(event, TrainingStarted):
            cpu = time.process_time()
        if isinstance(event, TrainingFinished):
            speed = event.tokens_per_second * event.seconds / (time.process_time() - cpu)
    seconds[memory.stage] = time.perf_counter() - began
    print(json.dumps({"speed": speed, "peaks": memory.peaks, "seconds": seconds}))


def loop_on(num_rows: int) -> None:
    """Print what was found as JSON."""
    import torch

    from textcls_gui.core.config import preset_config, with_values
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
    from textcls_gui.core.scratch import GrowingArray
    from textcls_gui.core.text.batching import training_batches
    from textcls_gui.core.text.encoder import EncodedTexts, TextEncoder
    from textcls_gui.core.training.devices import choose_device
    from textcls_gui.core.training.loop import LabelledTexts, time_steps

    config = with_values(preset_config("balanced"), SETTINGS)
    random = np.random.default_rng(7)
    numbers = np.exp(random.random(500_000) * np.log(30_000)).astype(np.int64)
    encoder = TextEncoder.fit([" ".join(f"w{number:x}" for number in numbers)] * 2, replace(config.text, max_tokens=10_000))
    torch.set_num_threads(1)
    memory, began = Memory(), time.perf_counter()
    memory.stage = "encoding"
    sample = encoder.encode([" ".join(f"w{number:x}" for number in numbers[start : start + 5_000]) for start in range(0, 500_000, 5_000)])
    token_ids = GrowingArray[np.int32](np.int32)
    starts = np.zeros(num_rows + 1, dtype=np.int64)
    for start in range(0, num_rows, BLOCK_ROWS):
        lengths = random.integers(6, 30, min(BLOCK_ROWS, num_rows - start))
        starts[start + 1 : start + 1 + len(lengths)] = lengths
        token_ids.append(sample.token_ids[random.integers(0, len(sample.token_ids), int(lengths.sum()))])
    np.cumsum(starts, out=starts)
    texts = LabelledTexts(EncodedTexts(token_ids.whole(), starts, sample.bags, sample.num_rows), random.integers(0, len(LABELS), num_rows))
    memory.stage = "ordering"
    ordering = time.process_time()
    batches = training_batches(texts.encoded.lengths, config.training.batch_size, 1, 1)
    ordering = time.process_time() - ordering
    memory.stage = "training"
    torch.manual_seed(1)
    model = LstmClassifier(ModelSizes(encoder.num_rows, len(LABELS)), config.model)
    timed = batches[:LOOP_BATCHES]
    num_tokens = sum(int(texts.encoded.lengths_of(batch).sum()) for batch in timed)
    steps = time_steps(model, texts, config.training, choose_device("cpu"), RunControl(), timed)
    next(steps)
    cpu = time.process_time()
    for _ in steps:
        pass
    speed = num_tokens * (1 - 1 / len(timed)) / (time.process_time() - cpu)
    seconds = {"ordering": ordering, "training": time.perf_counter() - began}
    print(json.dumps({"speed": speed, "peaks": memory.peaks, "seconds": seconds}))


def measured_loop(num_rows: int) -> dict[str, dict[str, float]]:
    return _found_by("--loop-on", str(num_rows))


def measured(num_rows: int) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory(prefix="textcls-scale-") as folder:
        path = Path(folder) / "rows.csv"
        write_rows(path, num_rows)
        return _found_by("--train-on", str(path))


def _found_by(*arguments: str) -> dict[str, dict[str, float]]:
    """What a process of its own has measured."""
    done = subprocess.run([sys.executable, "-m", "benchmarks.scale", *arguments], capture_output=True, text=True, check=True)
    found: dict[str, dict[str, float]] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--ten-million", action="store_true", help="some hours")
    parser.add_argument("--loop", action="store_true", help="time the batches alone, on texts that are encoded already")
    parser.add_argument("--loop-on", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--train-on", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.train_on is not None:
        train_on(arguments.train_on)
        return 0
    if arguments.loop_on is not None:
        loop_on(arguments.loop_on)
        return 0
    measure = measured_loop if arguments.loop else measured
    rows, first = [], 0.0
    for num_rows in [*arguments.rows, *([TEN_MILLION] if arguments.ten_million else [])]:
        found = measure(num_rows)
        speed = float(found["speed"])  # type: ignore[arg-type]
        first = first or speed
        worst = max(found["peaks"], key=lambda stage: found["peaks"][stage])
        peak = found["peaks"][worst]
        anchor = f"at least {AT_LEAST:.0%} of {first:,.0f}"
        rows.append(Row(f"{num_rows:,} rows: words in a second of processor time", f"{speed:,.0f}", anchor, speed >= AT_LEAST * first))
        rows.append(
            Row(f"{num_rows:,} rows: memory, most in {worst}", f"{peak:,.0f} MB", f"at most {MAX_MEGABYTES:,} MB", peak <= MAX_MEGABYTES)
        )
        stages = ", ".join(f"{stage} {peak:,.0f} MB by {found['seconds'].get(stage, 0):,.0f} s" for stage, peak in found["peaks"].items())
        print(f"{num_rows:,}: {stages}", flush=True)
    return 0 if print_rows("Scale", rows) else 1


if __name__ == "__main__":
    sys.exit(main())
