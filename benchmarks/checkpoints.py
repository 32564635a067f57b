"""What it costs to be able to go on after an interruption, and whether a continued run ends with the same bits.

python -m benchmarks.checkpoints [identical] [cost] [sizes] [--times 50] [--minutes 1] [--set SET] [--preset balanced]

`identical`: runs of many kinds are broken off at a batch that chance has chosen, continued from what was saved before it, and compared
with one that nothing has interrupted: weights, history, curve, report. `cost`: a run of so many minutes, with what its savings took of it:
what the training waited for, and the processor's time of the writing beside it. With less than 10 minutes, the cost of 10 is reckoned from
the cost of one saving and the time between two. Sizes are of the run's folder at its largest between two savings, texts apart, against
the finished model.
`sizes`: the same of short runs of several shapes, which are saved in the middle of their epochs.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ParamSpec, TypeVar

import numpy as np

from benchmarks.table import DATA, Row, print_rows
from textcls_gui.core import experiment
from textcls_gui.core.config import ExperimentConfig, Preset, Value, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import guess_columns, with_guessed_separator
from textcls_gui.core.data.dataset import Dataset, build_dataset
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.samples import samples
from textcls_gui.core.events import BatchesFinished, EpochFinished, RunEvent
from textcls_gui.core.experiment import RunRequest, continue_experiment, run_experiment
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.training.checkpoints import Checkpoints
from textcls_gui.core.training.saving import RunSaving
from textcls_gui.core.training.state import RunState, TrainingState
from textcls_gui.resources import resource

MOST_COST, MOST_SIZE = 0.02, 3.0
WHOLE_SECONDS = 600
SMALL: dict[str, Value] = {
    "hidden_size": 16,
    "embedding_size": 16,
    "max_ngrams": 500,
    "max_epochs": 4,
    "patience": 4,
    "batch_size": 16,
    "device": "cpu",
    "num_members": 1,
}
KINDS: tuple[dict[str, Value], ...] = (
    {},
    {"optimizer": "sgd", "learning_rate": 0.1, "schedule": "cosine"},
    {"optimizer": "adam", "class_weights": "balanced", "pooling": "attention"},
    {"num_members": 2, "adversarial_shift": 0.2},
    {"sampling": "evenly", "num_layers": 2, "schedule": "constant"},
    {"linear_path": False, "activation": "relu", "pooling": "mean", "bidirectional": False},
)
NUM_SMALL = 160
Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


def small_dataset(*, is_several: bool) -> Dataset:
    """Texts of the first sample; with several labels each, as many as the number of its characters says."""
    table = read_table(samples(resource("samples"))[0].path)
    whole = build_dataset(table, guess_columns(table))
    dataset = whole.take(np.arange(NUM_SMALL))
    if not is_several:
        return dataset
    membership = np.zeros((NUM_SMALL, len(dataset.labels)), dtype=np.bool_)
    membership[np.arange(NUM_SMALL), dataset.targets] = True
    membership[np.arange(NUM_SMALL), np.array([len(text) % len(dataset.labels) for text in dataset.texts])] = True
    return replace(dataset, membership=membership, separator="|")


def store_in(folder: Path) -> RunStore:
    return RunStore(folder / "runs", folder / "trash")


def finished(events: Iterator[RunEvent], store: RunStore) -> SavedRun:
    run_id = ""
    for event in events:
        run_id = getattr(event, "run_id", run_id)
    return store.open(run_id)


@contextmanager
def saved_at(batch: int) -> Iterator[None]:
    """Once, after so many batches in all, whatever the time."""

    class AtBatch(RunSaving):
        asked = 0

        @property
        def is_due(self) -> bool:
            self.asked += 1
            return self.asked == batch

        @property
        def is_due_soon(self) -> bool:
            return True

        def save(self, take: Callable[[], TrainingState] | None = None) -> None:
            super().save(take)
            self.wait()

    with _patched("RunSaving", AtBatch):
        yield


@contextmanager
def _patched(name: str, value: object, owner: object = experiment) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


def interrupted(request: RunRequest, store: RunStore, batch: int, ahead: int) -> str:
    """The number of a run whose program ended some batches after it had been saved at this one."""
    num_batches, run_id = 0, ""
    with saved_at(batch):
        events = run_experiment(request, RunControl(), store)
        for event in events:
            run_id = getattr(event, "run_id", run_id)
            num_batches += len(event.steps) if isinstance(event, BatchesFinished) else 0
            if num_batches >= batch + ahead:
                break
        events.close()  # type: ignore[attr-defined]
    return run_id


def is_same(one: SavedRun, other: SavedRun) -> bool:
    """To the last bit; seconds apart."""
    histories = [[replace(epoch, seconds=0.0) for epoch in run.history] for run in (one, other)]
    return (
        one.model_path.read_bytes() == other.model_path.read_bytes()
        and histories[0] == histories[1]
        and one.curve == other.curve
        and one.report == other.report
    )


def num_identical(times: int, seed: int, folder: Path) -> int:
    """Of so many runs, each continued from a batch of its own; of every kind in turn, with a new seed for every round of kinds."""
    random = np.random.default_rng(seed)
    found, whole = 0, dict[tuple[int, int], SavedRun]()
    choices = [(values, is_several) for values in KINDS for is_several in (False, True)]
    datasets = {is_several: small_dataset(is_several=is_several) for is_several in (False, True)}
    for number in range(times):
        kind, variant = number % len(choices), number // len(choices) % 2
        values, is_several = choices[kind]
        config = with_values(ExperimentConfig(), {**SMALL, **values, "seed": seed + variant})
        request = RunRequest(datasets[is_several], config, "identical")
        if (kind, variant) not in whole:
            store = store_in(folder / f"whole-{kind}-{variant}")
            whole[kind, variant] = finished(run_experiment(request, RunControl(), store), store)
        num_batches = sum(1 for _ in whole[kind, variant].steps)
        store = store_in(folder / f"continued-{number}")
        batch = int(random.integers(1, num_batches))
        run_id = interrupted(request, store, batch, min(int(random.integers(0, 5)), num_batches - batch))
        found += is_same(finished(continue_experiment(run_id, RunControl(), store), store), whole[kind, variant])
    return found


def identical_rows(times: int, seed: int = 1) -> list[Row]:
    """For `make torture` too."""
    with tempfile.TemporaryDirectory() as folder:
        found = num_identical(times, seed, Path(folder))
    return [Row("interrupted and continued: identical", f"{found} of {times}", f"{times} of {times}", found == times)]


@dataclass(slots=True)
class _Measured:
    savings: list[RunSaving] = field(default_factory=list)
    begin_seconds: float = 0.0
    largest: int = 0
    largest_meanwhile: int = 0  # while a saving is written, and what it replaces is still there
    one: int = 0  # the largest single checkpoint
    texts: int = 0
    each: list[float] = field(default_factory=list)

    def look(self, store: RunStore, folder: Path, *, is_writing: bool = False) -> None:
        for run in (folder / "unfinished").glob("[!.]*"):
            files = {path: path.stat().st_size for path in run.rglob("*") if path.is_file()}
            texts = sum(size for path, size in files.items() if path.is_relative_to(run / "job"))
            size = sum(files.values()) - texts
            self.texts, self.largest_meanwhile = texts, max(self.largest_meanwhile, size)
            if not is_writing:
                self.largest = max(self.largest, size)


def cost_rows(name: str, preset: str, seconds: float) -> list[Row]:
    path = DATA / name / "train.csv"
    table = read_table(path)
    dataset = build_dataset(table, with_guessed_separator(table, guess_columns(table)))
    config = preset_config(preset, dataset.num_texts_for_presets)  # type: ignore[arg-type]
    config = with_values(config, {"device": "cpu", "max_epochs": 1_000, "patience": 1_000})
    measured = _Measured()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        store, control = store_in(folder), RunControl()

        class Watched(RunSaving):
            def __init__(self, write: Callable[[RunState], None], complete: Callable[[TrainingState | None], RunState], size: int) -> None:
                def looked(state: RunState) -> None:
                    write(state)
                    measured.look(store, folder)

                super().__init__(looked, complete, size)
                measured.savings.append(self)

        def before_forgetting(checkpoints: Checkpoints) -> None:
            measured.look(store, folder, is_writing=True)
            forget(checkpoints)

        begin, keep, forget = experiment._Run._begin_keeping, experiment._Run._keep_prepared, Checkpoints._forget_older
        with (
            _patched("_forget_older", before_forgetting, Checkpoints),
            _patched("RunSaving", Watched),
            _timed(experiment._Run, "_begin_keeping", begin, measured),
            _timed(experiment._Run, "_keep_prepared", keep, measured),
        ):
            began, run_id, trained = 0.0, "", 0.0
            for event in run_experiment(RunRequest(dataset, config, name), control, store):
                run_id = getattr(event, "run_id", run_id)
                if isinstance(event, BatchesFinished):
                    began = began or time.perf_counter()
                    trained = time.perf_counter() - began
                    if trained > seconds and measured.savings:
                        control.finish()
                if isinstance(event, EpochFinished):
                    trained = time.perf_counter() - began
        run = store.open(run_id)
        model_bytes = run.model_path.stat().st_size
        trained = run.summary.seconds
    (saving,) = measured.savings
    cost = saving.cost
    each = (cost.waited + cost.processor) / max(1, cost.count)
    counted = measured.begin_seconds + cost.waited + cost.processor
    per_whole = WHOLE_SECONDS / max(saving._interval, 1e-9)
    reckoned = (measured.begin_seconds + each * per_whole) / WHOLE_SECONDS
    size = measured.largest / model_bytes
    what = f"{name}, {preset}, {trained:.0f} s of training"
    return [
        Row(what, f"{cost.count} savings", f"{model_bytes / 1e6:.0f} MB model", None),
        Row("one saving: training waits, processor, writing", _three(cost.waited, cost.processor, cost.written, cost.count), "", None),
        Row("to begin: texts, settings, prepared pieces", f"{measured.begin_seconds:.2f} s", f"texts {measured.texts / 1e6:.1f} MB", None),
        Row("cost of this run", f"{counted / trained:.2%}", f"at most {MOST_COST:.0%}", _judged(counted / trained, trained)),
        Row("cost of 10 minutes, reckoned", f"{reckoned:.2%}", f"at most {MOST_COST:.0%}", reckoned <= MOST_COST),
        Row("on the disk at most, both checkpoints", f"{size:.2f} x the model", f"at most {MOST_SIZE:.0f} x", size <= MOST_SIZE),
        Row("    while the next one is written", f"{measured.largest_meanwhile / model_bytes:.2f} x the model", "", None),
    ]


@dataclass(frozen=True, slots=True)
class Shape:
    name: str
    data: str
    num_texts: int
    preset: Preset = "balanced"
    values: Mapping[str, Value] = field(default_factory=dict)
    vector_size: int = 0  # of word vectors to begin with; 0 for none


SHAPES = (
    Shape("few words", "sms_spam", 1_000, "fast"),
    Shape("short texts", "trec", 3_000),
    Shape("long texts", "r8", 3_000),
    Shape("many words", "20ng", 3_000),
    Shape("many labels", "banking77", 4_000),
    Shape("Chinese", "online_shopping_category", 4_000),
    Shape("word vectors", "mr", 4_000, vector_size=100),
    Shape("SGD", "trec", 3_000, values={"optimizer": "sgd"}),
    Shape("without counted words", "r8", 3_000, values={"linear_path": False}),
    Shape("a large LSTM", "trec", 3_000, values={"hidden_size": 512}),
)
SAVED_EVERY, NUM_EPOCHS = 17, 3


def size_rows(shape: Shape) -> list[Row]:
    table = read_table(DATA / shape.data / "train.csv")
    dataset = build_dataset(table, with_guessed_separator(table, guess_columns(table)))
    chosen = np.sort(np.random.default_rng(1).permutation(dataset.num_texts)[: shape.num_texts])
    dataset = dataset.take(chosen)
    config = preset_config(shape.preset, dataset.num_texts_for_presets)
    config = with_values(config, {"device": "cpu", "max_epochs": NUM_EPOCHS, "max_tokens": 80, **shape.values})
    measured = _Measured()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        store = store_in(folder)
        vectors = _made_up_vectors(folder / "vectors.txt", dataset.texts, shape.vector_size) if shape.vector_size else None

        class ByNumber(RunSaving):
            asked = 0
            is_due_soon = False

            @property
            def is_due(self) -> bool:
                self.asked += 1
                return self.asked % SAVED_EVERY == 0

            def save(self, take: Callable[[], TrainingState] | None = None) -> None:
                super().save(take)
                self.wait()
                measured.look(store, folder)

        with _patched("RunSaving", ByNumber):
            run = finished(run_experiment(RunRequest(dataset, config, shape.name, vectors=vectors), RunControl(), store), store)
        model_bytes = run.model_path.stat().st_size
    size = measured.largest / model_bytes
    what = f"{shape.name}: {model_bytes / 1e6:.1f} MB model, {len(run.history)} epochs"
    return [Row(what, f"{size:.2f} x the model", f"at most {MOST_SIZE:.0f} x", size <= MOST_SIZE)]


def _made_up_vectors(path: Path, texts: Sequence[str], size: int) -> Path:
    """As such files are: words, and numbers with five digits."""
    words = sorted({word for text in texts for word in text.lower().split()})
    values = np.random.default_rng(1).normal(0.0, 0.4, (len(words), size))
    lines = (f"{word} {' '.join(f'{value:.5f}' for value in row)}" for word, row in zip(words, values, strict=True))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _judged(share: float, trained: float) -> bool | None:
    """A short run says nothing of itself."""
    return share <= MOST_COST if trained >= 0.95 * WHOLE_SECONDS else None


def _three(waited: float, processor: float, written: float, count: int) -> str:
    return ", ".join(f"{1_000 * value / max(1, count):.0f}" for value in (waited, processor, written)) + " ms"


@contextmanager
def _timed(owner: type, name: str, method: Callable[..., Iterator[RunEvent]], measured: _Measured) -> Iterator[None]:
    def timed(*arguments: object) -> Iterator[RunEvent]:
        before = time.perf_counter()
        yield from method(*arguments)
        measured.begin_seconds += time.perf_counter() - before

    setattr(owner, name, timed)
    try:
        yield
    finally:
        setattr(owner, name, method)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", help="identical, cost, sizes; all without any")
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--set", default="r8", help="a folder of the benchmarks' data with train.csv")
    parser.add_argument("--preset", default="balanced", choices=("fast", "balanced", "best"))
    parsed = parser.parse_args(arguments)
    parts = parsed.parts or ["identical", "cost", "sizes"]
    is_good = True
    if "identical" in parts:
        is_good &= print_rows("Continued runs", identical_rows(parsed.times))
    if "sizes" in parts:
        is_good &= print_rows("How large it is", [row for shape in SHAPES for row in size_rows(shape)])
    if "cost" in parts:
        is_good &= print_rows("What it costs", cost_rows(parsed.set, parsed.preset, 60 * parsed.minutes))
    return 0 if is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
