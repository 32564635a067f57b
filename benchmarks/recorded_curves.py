"""Curves of real runs on public data sets, right ones and wrong ones, kept as numbers alone: what the curve coach is judged by.

python -m benchmarks.recorded_curves [--seed 1] [RUN ...]

adds to tests/core/training/recorded_curves.jsonl, or replaces there, the runs of that seed; with names of runs, only these. About
20 minutes a seed.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import numpy as np

from benchmarks.several_labels import load
from textcls_gui.core.config import ExperimentConfig, Value, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.errors import TrainingError
from textcls_gui.core.events import (
    BatchesFinished,
    EpochFinished,
    TrainingDiverged,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
)
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.store import RunStore
from textcls_gui.core.training.coach import START_BATCHES

FILE = Path(__file__).resolve().parents[1] / "tests" / "core" / "training" / "recorded_curves.jsonl"
DIGITS = 4
TRAINING_ALONE: Mapping[str, Value] = {"linear_path": False, "device": "cpu", "max_tokens": 64}  # the rest of a run has no curve
SMALL: Mapping[str, Value] = {**TRAINING_ALONE, "hidden_size": 64, "embedding_size": 64, "batch_size": 16, "patience": 1_000}
STEADY: Mapping[str, Value] = {**SMALL, "schedule": "constant"}
UNGUARDED: Mapping[str, Value] = {
    **STEADY,
    "word_dropout": 0.0,
    "embedding_dropout": 0.0,
    "dropout": 0.0,
    "weight_decay": 0.0,
    "label_smoothing": 0.0,
    "max_epochs": 20,
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a run is made: with so many texts, the first ones of a shuffled set; `wrong_labels` is the share that gets another's label."""

    data: str
    num_texts: int
    values: Mapping[str, Value]
    preset: bool = False
    wrong_labels: float = 0.0


@dataclass(frozen=True, slots=True)
class RecordedRun:
    """`first_losses` are those of the first batches; the other tuples have one figure for each epoch."""

    name: str
    seed: int
    num_batches: int
    first_losses: tuple[float, ...]
    train_losses: tuple[float, ...] = ()
    train_accuracies: tuple[float, ...] = ()
    validation_losses: tuple[float, ...] = ()
    validation_accuracies: tuple[float, ...] = ()
    commonest_answers: tuple[float, ...] = ()
    commonest_labels: tuple[float, ...] = ()
    best_epochs: tuple[int, ...] = ()  # each was the best until the next one
    diverged: TrainingDiverged | None = None

    @property
    def data(self) -> str:
        return self.name.split()[0]

    @property
    def epochs(self) -> tuple[EpochFinished, ...]:
        return tuple(self._epoch(number) for number in range(1, len(self.train_losses) + 1))

    @property
    def events(self) -> tuple[TrainingEvent, ...]:
        """As the run told them, so far as they are kept."""
        count = len(self.first_losses)
        started = TrainingStarted(len(self.train_losses), self.num_batches, 1, 1_000)
        first = BatchesFinished(1, count, tuple(range(1, count + 1)), self.first_losses, (0.0,) * count)
        return (started, first, *self.epochs, *(() if self.diverged is None else (self.diverged,)))

    def _epoch(self, number: int) -> EpochFinished:
        place = number - 1
        return EpochFinished(
            epoch=number,
            step=number * self.num_batches,
            train_loss=self.train_losses[place],
            train_accuracy=self.train_accuracies[place],
            validation_loss=self.validation_losses[place],
            validation_accuracy=self.validation_accuracies[place],
            learning_rate=0.0,
            seconds=0.0,
            is_best=number in self.best_epochs,
            epochs_without_improvement=number - max((best for best in self.best_epochs if best <= number), default=0),
            commonest_answer=self.commonest_answers[place],
            commonest_label=self.commonest_labels[place],
        )


def recipes() -> dict[str, Recipe]:
    found: dict[str, Recipe] = {}
    for data in ("trec", "mr", "sms_spam", "r8", "snips", "sst2", "banking77", "online_shopping_category", "goemotions", "reuters90"):
        many = 2_500 if data == "banking77" else 1_500
        found |= {
            f"{data} as preset": Recipe(data, many, TRAINING_ALONE, preset=True),
            f"{data} in 3 epochs": Recipe(data, many, {**SMALL, "max_epochs": 3}),
            f"{data} slow": Recipe(data, many, {**STEADY, "max_epochs": 8, "learning_rate": 3e-4}),
            f"{data} long": Recipe(data, 1_000, {**SMALL, "max_epochs": 30}),
            f"{data} without guards": Recipe(data, 500, UNGUARDED),
            f"{data} at ten times the rate": Recipe(data, many, {**SMALL, "max_epochs": 8, "learning_rate": 3e-2}),
            f"{data} at a hundred times the rate": Recipe(data, many, {**STEADY, "max_epochs": 8, "learning_rate": 0.3}),
            f"{data} at a rate of 3": Recipe(data, many, {**STEADY, "max_epochs": 6, "learning_rate": 3.0}),
            f"{data} pulled to nothing": Recipe(data, many, {**SMALL, "max_epochs": 6, "learning_rate": 0.02, "weight_decay": 10.0}),
        }
    by_sgd: Mapping[str, Value] = {**STEADY, "optimizer": "sgd", "gradient_clipping": 0.0}
    for data in ("trec", "mr", "snips", "goemotions"):
        found[f"{data} broken"] = Recipe(data, 1_000, {**by_sgd, "learning_rate": 10.0, "weight_decay": 10.0, "max_epochs": 20})
    for data in ("sms_spam", "r8", "mr"):
        found[f"{data} hardly moved"] = Recipe(data, 1_000, {**SMALL, "learning_rate": 1e-6, "max_epochs": 4})
    for data in ("trec", "sst2"):
        found |= {
            f"{data} in 2 epochs": Recipe(data, 1_000, {**SMALL, "max_epochs": 2}),
            f"{data} in 4 epochs": Recipe(data, 1_000, {**SMALL, "max_epochs": 4}),
            f"{data} with few for validation": Recipe(data, 600, {**SMALL, "max_epochs": 15, "validation_fraction": 0.03}),
            f"{data} with batches of 4": Recipe(data, 600, {**SMALL, "max_epochs": 10, "batch_size": 4}),
            f"{data} with a third of the labels wrong": Recipe(data, 1_200, {**SMALL, "max_epochs": 12}, wrong_labels=0.33),
            f"{data} with labels by chance": Recipe(data, 600, {**UNGUARDED, "max_epochs": 15}, wrong_labels=1.0),
            f"{data} by SGD at 5": Recipe(data, 1_000, {**by_sgd, "learning_rate": 5.0, "max_epochs": 8}),
        }
    return found


def recorded(name: str, recipe: Recipe, seed: int) -> RecordedRun:
    dataset = _dataset(recipe, seed)
    base = preset_config("balanced", dataset.num_texts) if recipe.preset else ExperimentConfig()
    config = with_values(base, {**recipe.values, "seed": seed})
    diverged: TrainingDiverged | None = None
    num_batches = 0
    losses: list[float] = []
    epochs: list[EpochFinished] = []
    with tempfile.TemporaryDirectory() as folder:
        store = RunStore(Path(folder) / "runs", Path(folder) / "trash")
        try:
            for event in run_experiment(RunRequest(dataset, config, name), RunControl(), store):
                match event:
                    case TrainingStarted():
                        num_batches = event.num_batches
                    case BatchesFinished():
                        losses += event.losses[: START_BATCHES - len(losses)]
                    case EpochFinished():
                        epochs.append(event)
                    case TrainingDiverged():
                        diverged = event
                    case TrainingFinished():
                        break
        except TrainingError:
            assert diverged is not None
    return RecordedRun(
        name,
        seed,
        num_batches,
        _rounded(losses),
        _rounded([epoch.train_loss for epoch in epochs]),
        _rounded([epoch.train_accuracy for epoch in epochs]),
        _rounded([epoch.validation_loss for epoch in epochs]),
        _rounded([epoch.validation_accuracy for epoch in epochs]),
        _rounded([epoch.commonest_answer or 0.0 for epoch in epochs]),
        _rounded([epoch.commonest_label or 0.0 for epoch in epochs]),
        tuple(epoch.epoch for epoch in epochs if epoch.is_best),
        diverged,
    )


def read_runs() -> tuple[RecordedRun, ...]:
    return tuple(msgspec.json.decode(line, type=RecordedRun) for line in FILE.read_bytes().splitlines())


def write_runs(runs: Iterable[RecordedRun]) -> None:
    FILE.write_bytes(b"".join(msgspec.json.encode(run) + b"\n" for run in runs))


def _dataset(recipe: Recipe, seed: int) -> Dataset:
    dataset = load(recipe.data, "train")
    assert dataset is not None
    chance = np.random.default_rng(seed)
    dataset = dataset.take(np.sort(chance.permutation(dataset.num_texts)[: recipe.num_texts]))
    if not recipe.wrong_labels:
        return dataset
    targets = dataset.targets.copy()
    changed = chance.permutation(len(targets))[: round(recipe.wrong_labels * len(targets))]
    targets[changed] = chance.permutation(targets[changed])
    return replace(dataset, targets=targets)


def _rounded(values: Sequence[float]) -> tuple[float, ...]:
    return tuple(float(f"{value:.{DIGITS}g}") for value in values)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    wanted = recipes()
    for name in arguments.runs or wanted:
        run = recorded(name, wanted[name], arguments.seed)
        kept = {(each.name, each.seed): each for each in (read_runs() if FILE.exists() else ())}
        write_runs({**kept, (name, arguments.seed): run}.values())
        print(f"{name}: {len(run.train_losses)} epochs", flush=True)


if __name__ == "__main__":
    main()
