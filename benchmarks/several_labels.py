"""Micro and macro F1 on public data sets whose texts have several labels, on the test file, beside the word counter.

python -m benchmarks.several_labels [--seeds 1] [--preset balanced] [SET ...]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from benchmarks.table import DATA, Row, print_rows
from textcls_gui.core.config import Preset, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import guess_columns, with_guessed_separator
from textcls_gui.core.data.dataset import Dataset, build_dataset
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.evaluation.report import EvaluationReport
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.store import RunStore, SavedRun

MICRO_AT_LEAST = {"reuters90": 0.87}  # an LSTM with much regularisation: Adhikari 2019
MACRO_AT_LEAST = {"goemotions": 0.41}  # a bidirectional LSTM: Demszky 2020


def load(name: str, part: str) -> Dataset | None:
    """None where the set has no such file."""
    path = DATA / name / f"{part}.csv"
    if not path.exists():
        return None
    table = read_table(path)
    return build_dataset(table, with_guessed_separator(table, guess_columns(table)))


def trained(name: str, preset: Preset, seed: int, store: RunStore) -> SavedRun:
    dataset = load(name, "train")
    assert dataset is not None
    config = with_values(preset_config(preset, dataset.num_texts_for_presets), {"seed": seed, "device": "cpu"})
    request = RunRequest(dataset, config, name, load(name, "test"), load(name, "valid"))
    run_id = ""
    for event in run_experiment(request, RunControl(), store):
        run_id = getattr(event, "run_id", run_id)
    return store.open(run_id)


def rows_of(name: str, preset: Preset, runs: list[SavedRun]) -> list[Row]:
    reports = [run.report for run in runs]
    scores = [report.several for report in reports if report.several is not None]
    seconds = statistics.mean(run.summary.seconds for run in runs)
    micro, macro = (statistics.mean(values) for values in ([r.micro_f1 for r in reports], [r.macro_f1 for r in reports]))
    counter_micro, counter_macro = (
        statistics.mean(values) for values in ([s.baseline_micro_f1 for s in scores], [s.baseline_macro_f1 for s in scores])
    )
    return [
        _row(f"{name}: micro F1 ({preset}, {seconds:.0f} s)", micro, counter_micro, MICRO_AT_LEAST.get(name)),
        _row(f"{name}: macro F1", macro, counter_macro, MACRO_AT_LEAST.get(name)),
        Row(f"{name}: all labels right", f"{statistics.mean(map(_exact, reports)):.4f}", _counter(reports[0].baseline_accuracy), None),
    ]


def _row(what: str, measured: float, counter: float, anchor: float | None) -> Row:
    against = _counter(counter) if anchor is None else f"at least {anchor:.2f}, {_counter(counter)}"
    return Row(what, f"{measured:.4f}", against, None if anchor is None else measured >= anchor)


def _counter(score: float) -> str:
    return f"word counter {score:.3f}"


def _exact(report: EvaluationReport) -> float:
    return report.accuracy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=["reuters90", "goemotions"])
    parser.add_argument("--preset", choices=("fast", "balanced", "best"), default="balanced")
    parser.add_argument("--seeds", default="1")
    arguments = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        store = RunStore(Path(folder) / "runs", Path(folder) / "trash")
        for name in arguments.sets:
            rows += rows_of(
                name, arguments.preset, [trained(name, arguments.preset, int(seed), store) for seed in arguments.seeds.split(",")]
            )
    print_rows(f"Several labels, on the test file, mean of {len(arguments.seeds.split(','))} seeds", rows)


if __name__ == "__main__":
    main()
