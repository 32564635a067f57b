"""A whole file classified: texts a second against the bare model on ready tensors, and memory at several sizes.

The bare model is called with batches of texts of like length that were made into tensors before, in a plain loop, once on one thread of
torch and once on all; the quicker is the anchor. The file is read, answered and written from beginning to end, as CSV. All take turns.
The model has been trained for one epoch on a part of the set: what its weights are makes no difference to its speed.

    python -m benchmarks.classifying speed [SET ...]
    python -m benchmarks.classifying memory [--rows 100000 500000 1000000]
"""

from __future__ import annotations

import argparse
import csv
import itertools
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch

from benchmarks.accuracy import load
from benchmarks.table import Row, print_rows
from textcls_gui.core.classifying.classify import Wish, classify_file
from textcls_gui.core.config import preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore
from textcls_gui.core.models.linear import FeatureInput
from textcls_gui.core.models.lstm import ModelInput
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.batching import make_batch, ordered_batches
from textcls_gui.core.training.devices import available_processors
from textcls_gui.core.training.loop import EVALUATION_BATCH

AT_LEAST = 0.7
ROUNDS = 3
TRAINED_TEXTS = 2_000
MEASURED_TEXTS = {"trec": 20_000, "imdb": 2_000}
USUAL_MEASURED = 4_000
BARE_SHARE = 4  # every fourth batch, and they go by length: the plain loop on all threads may be very slow beside other programs
WORDS_OF_A_ROW = 12
MOST_GROWTH_MB = 60  # from the smallest file to the largest
PROCESSOR = torch.device("cpu")
THREADS = sorted({1, available_processors()})
Ready = list[tuple[ModelInput, FeatureInput | None]]


def trained(name: str, folder: Path) -> Path:
    dataset = load(name, "train")
    part = dataset.take(np.sort(np.random.default_rng(0).permutation(dataset.num_texts)[:TRAINED_TEXTS]))
    config = with_values(preset_config("balanced", part.num_texts), {"max_epochs": 1, "device": "cpu"})
    store, run_id = RunStore(folder / "runs", folder / "trash"), ""
    for event in run_experiment(RunRequest(part, config, name), RunControl(), store):
        run_id = getattr(event, "run_id", run_id)
    return store.open(run_id).model_path


def texts_for(name: str) -> list[str]:
    """As many as are measured; none comes again within the rows that are answered together."""
    texts = [text for part in ("test", "train") for text in load(name, part).texts]
    return list(itertools.islice(itertools.cycle(dict.fromkeys(texts)), MEASURED_TEXTS.get(name, USUAL_MEASURED)))


def ready_tensors(classifier: Classifier, texts: list[str]) -> Ready:
    encoded = classifier.encoder.encode(texts)
    features = None if classifier.features is None else classifier.features.encode(texts)
    return [
        (
            ModelInput.of(make_batch(encoded, batch), PROCESSOR),
            None if features is None else FeatureInput.of(features, batch, PROCESSOR),
        )
        for batch in ordered_batches(encoded.lengths, EVALUATION_BATCH)
    ]


def bare_speed(classifier: Classifier, ready: Ready, num_threads: int) -> float:
    """Texts a second."""
    torch.set_num_threads(num_threads)
    started = time.perf_counter()
    with torch.inference_mode():
        for batch, features in ready:
            classifier.model.meaning.probabilities(classifier.model(batch, features))
    return sum(len(batch.lengths) for batch, _ in ready) / (time.perf_counter() - started)


def file_seconds(classifier: Classifier, path: Path, wish: Wish | None = None, ending: str = "csv") -> float:
    started = time.perf_counter()
    classify_file(classifier, path, path.with_name(f"out.{ending}"), wish)
    return time.perf_counter() - started


def speed(names: list[str]) -> bool:
    rows = []
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            classifier = load_bundle(trained(name, Path(folder)))
            texts = texts_for(name)
            path = Path(folder) / "texts.csv"
            write_rows(path, texts)
            ready = ready_tensors(classifier, texts)[BARE_SHARE // 2 :: BARE_SHARE]
            bare_speed(classifier, ready[::4], 1)
            rounds = []
            for _ in range(ROUNDS):
                bare = [bare_speed(classifier, ready, count) for count in THREADS]
                rounds.append((bare, len(texts) / file_seconds(classifier, path)))
        each = [statistics.median(bare[place] for bare, _ in rounds) for place in range(len(THREADS))]
        whole = statistics.median(speed for _, speed in rounds)
        what = f"{name}: {whole:,.0f} texts/s in a file, bare {' / '.join(f'{speed:,.0f}' for speed in each)}"
        rows.append(Row(what, f"{whole / max(each):.2f}", f"at least {AT_LEAST}", whole / max(each) >= AT_LEAST))
    counts = " / ".join(str(count) for count in THREADS)
    return print_rows(f"Classifying a file against the bare model on ready tensors ({counts} threads, the quicker)", rows)


def write_rows(path: Path, texts: list[str], num_rows: int | None = None) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["number", "text", "note"])
        count = len(texts) if num_rows is None else num_rows
        writer.writerows((f"{number:07d}", text, "seen") for number, text in zip(range(count), itertools.cycle(texts), strict=False))


def peak_mb(model: Path, path: Path, ending: str) -> float:
    """Of a process of its own, which does nothing else."""
    code = "import sys; from benchmarks.classifying import classify_alone; classify_alone(*sys.argv[1:])"
    command = [sys.executable, "-c", code, str(model), str(path), ending]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def classify_alone(model: str, path: str, ending: str) -> None:
    file_seconds(load_bundle(Path(model)), Path(path), ending=ending)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << (20 if sys.platform == "darwin" else 10)))


def memory(sizes: list[int]) -> bool:
    """The texts are short and often the same, so that a million rows take minutes: memory does not follow from what is in them."""
    random = np.random.default_rng(0)
    words = sorted({word for text in load("trec", "train").texts for word in text.split()})
    texts = [" ".join(random.choice(words, WORDS_OF_A_ROW)) for _ in range(300)]
    rows, first = [], 0.0
    with tempfile.TemporaryDirectory() as folder:
        model = trained("trec", Path(folder))
        for num_rows in sizes:
            path = Path(folder) / "many.csv"
            write_rows(path, texts, num_rows)
            peak = peak_mb(model, path, "csv")
            first = first or peak
            anchor = f"{peak - first:+.0f} MB, at most +{MOST_GROWTH_MB}"
            rows.append(
                Row(f"{num_rows:,} rows ({path.stat().st_size / 1e6:,.0f} MB)", f"{peak:,.0f} MB", anchor, peak - first <= MOST_GROWTH_MB)
            )
    return print_rows("Most memory while a file is classified", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    jobs = parser.add_subparsers(dest="job", required=True)
    jobs.add_parser("speed").add_argument("sets", nargs="*", default=["trec", "imdb"])
    jobs.add_parser("memory").add_argument("--rows", nargs="+", type=int, default=[100_000, 500_000, 1_000_000])
    arguments = parser.parse_args()
    holds = speed(arguments.sets) if arguments.job == "speed" else memory(arguments.rows)
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
