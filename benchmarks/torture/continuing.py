"""Trainings that are killed at a random batch and continued by another process, against one that nothing has interrupted: bit for bit."""

from __future__ import annotations

import hashlib
import os
import random
import signal
from pathlib import Path

import torch

from benchmarks.torture.children import in_child
from benchmarks.torture.world import TINY, tiny_dataset
from textcls_gui.core import experiment
from textcls_gui.core.config import Value, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.events import BatchesFinished
from textcls_gui.core.library.store import RunStore
from textcls_gui.core.training.saving import RunSaving

# By turns: what is saved of a training differs with these.
LESSONS: tuple[dict[str, Value], ...] = (
    {},
    {"optimizer": "sgd", "learning_rate": 0.1, "schedule": "cosine", "warmup_steps": 5},
    {"optimizer": "adam", "class_weights": "balanced", "pooling": "attention", "sampling": "evenly"},
    {"num_members": 2, "adversarial_shift": 0.2, "num_layers": 2},
    {"linear_path": True},
)


class _EveryBatch(RunSaving):
    """Instead of by time: these trainings are over before the first saving is due."""

    is_due = is_due_soon = True

    def save(self, take=None) -> None:  # type: ignore[no-untyped-def]
        super().save(take)
        self.wait()


def _store(root: Path) -> RunStore:
    return RunStore(root / "runs", root / "trash")


def _train(root: Path, values: dict[str, Value], killed_after: int = 0) -> int:
    """How many batches there were, unless it is killed."""
    torch.set_num_threads(1)
    experiment.RunSaving = _EveryBatch  # type: ignore[misc]
    request = experiment.RunRequest(tiny_dataset(), with_values(preset_config("fast"), {**TINY, **values}), "Moods")
    return _followed(experiment.run_experiment(request, RunControl(), _store(root)), killed_after)


def _continue(root: Path, killed_after: int = 0) -> int:
    torch.set_num_threads(1)
    experiment.RunSaving = _EveryBatch  # type: ignore[misc]
    (run,) = _store(root).unfinished.interrupted()
    return _followed(experiment.continue_experiment(run.run_id, RunControl(), _store(root)), killed_after)


def _followed(events, killed_after: int) -> int:  # type: ignore[no-untyped-def]
    batches = 0
    for event in events:
        batches += len(event.steps) if isinstance(event, BatchesFinished) else 0
        if killed_after and batches >= killed_after:
            os.kill(os.getpid(), signal.SIGKILL)
    return batches


def _told(root: Path) -> str:
    """Of the tensors, the history and all figures, without the seconds that it took."""
    from dataclasses import replace

    (summary,) = _store(root).runs()
    run = _store(root).open(summary.run_id)
    history = [replace(epoch, seconds=0.0) for epoch in run.history]
    content = repr((hashlib.sha256(run.model_path.read_bytes()).hexdigest(), history, run.curve, run.report))
    return hashlib.sha256(content.encode()).hexdigest()


def continue_at_random(folder: Path, times: int, seed: int = 1) -> list[str]:
    """What differed or failed; every other time it is killed twice."""
    chance, wrong = random.Random(seed), list[str]()
    whole: list[tuple[int, str]] = []
    for number, values in enumerate(LESSONS):
        batches = in_child(lambda number=number, values=values: _train(folder / f"whole-{number}", values), folder)  # type: ignore[misc]
        if batches.how != "done":
            raise RuntimeError(batches.said)
        whole.append((int(str(batches.said)), _told(folder / f"whole-{number}")))
    for number in range(times):
        lesson = number % len(LESSONS)
        batches, told = whole[lesson]
        root = folder / f"run-{number}"
        at = sorted(chance.sample(range(1, batches), 2 if number % 2 else 1))
        endings = [in_child(lambda: _train(root, LESSONS[lesson], at[0]), folder).how]  # noqa: B023
        endings += [in_child(lambda again=again: _continue(root, again), folder).how for again in at[1:]]  # type: ignore[misc]  # noqa: B023
        last = in_child(lambda: _continue(root), folder)  # noqa: B023
        if endings != ["killed"] * len(at) or last.how != "done":
            wrong.append(f"lesson {lesson}, killed at {at}: {endings}, {last.how}: {last.said}")
        elif _told(root) != told:
            wrong.append(f"lesson {lesson}, killed at {at}: not the same")
    return wrong
