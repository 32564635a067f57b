"""Test accuracy of the presets on public data sets with a test file of their own, mean over seeds.

python -m benchmarks.accuracy [--seeds 1,2,3] [--preset balanced] [SET ...]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from benchmarks.table import DATA, Row, print_rows
from textcls_gui.core.config import Preset, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import guess_columns
from textcls_gui.core.data.dataset import Dataset, build_dataset
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.store import RunStore, SavedRun

AT_LEAST = {"trec": 0.890, "mr": 0.785, "sst2": 0.815, "banking77": 0.880}


def load(name: str, part: str) -> Dataset:
    table = read_table(DATA / name / f"{part}.csv")
    return build_dataset(table, guess_columns(table))


def trained(name: str, preset: Preset, seed: int, store: RunStore) -> SavedRun:
    dataset = load(name, "train")
    config = with_values(preset_config(preset, dataset.num_texts), {"seed": seed, "device": "cpu"})
    run_id = ""
    for event in run_experiment(RunRequest(dataset, config, name, load(name, "test")), RunControl(), store):
        run_id = getattr(event, "run_id", run_id)
    return store.open(run_id)


def measure(names: list[str], preset: Preset, seeds: list[int]) -> bool:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        store = RunStore(Path(folder) / "runs", Path(folder) / "trash")
        for name in names:
            runs = [trained(name, preset, seed, store) for seed in seeds]
            accuracies = [run.summary.accuracy for run in runs]
            mean, seconds = statistics.mean(accuracies), statistics.mean(run.summary.seconds for run in runs)
            anchor = AT_LEAST.get(name) if preset == "balanced" else None
            against = f"{'at least ' + format(anchor, '.3f') + ', ' if anchor else ''}word counter {runs[0].summary.baseline_accuracy:.3f}"
            spread = f"{min(accuracies):.3f}-{max(accuracies):.3f}" if len(seeds) > 1 else f"seed {seeds[0]}"
            holds = None if anchor is None else mean >= anchor
            rows.append(Row(f"{name} ({preset}, {spread}, {seconds:.0f} s)", f"{mean:.4f}", against, holds))
    return print_rows(f"Accuracy on the test file, mean of {len(seeds)} seeds", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=list(AT_LEAST))
    parser.add_argument("--preset", choices=("fast", "balanced", "best"), default="balanced")
    parser.add_argument("--seeds", default="1,2,3")
    arguments = parser.parse_args()
    measure(arguments.sets, arguments.preset, [int(seed) for seed in arguments.seeds.split(",")])


if __name__ == "__main__":
    main()
