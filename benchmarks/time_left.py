"""How well the time of a run is foretold: before the start by a rehearsal, and while it goes on, against what it took.

python -m benchmarks.time_left [--preset balanced] [--processor-time] [SET ...]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.accuracy import load
from benchmarks.table import Row, print_rows
from textcls_gui.core.config import Preset, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.events import TimeLeft
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.store import RunStore
from textcls_gui.core.training.rehearsal import part_sizes, rehearse
from textcls_gui.core.training.time_left import Forecast

AT_MOST = 0.15
FIRST_TENTH = 0.1
MOMENTS = 100


@dataclass(frozen=True, slots=True)
class Watched:
    """A run: what was said of it beforehand and on the way, and when, in seconds from its start."""

    forecast: Forecast
    rehearsal_seconds: float
    said: tuple[tuple[float, TimeLeft], ...]
    seconds: float
    peak_bytes: int

    @property
    def errors(self) -> list[float]:
        """At moments evenly spread over the run after its first tenth, of what was then left."""
        return [abs(left.likely - truth) / truth for left, truth in self._at_moments()]

    @property
    def share_inside(self) -> float:
        inside = [left.low <= truth <= left.high for left, truth in self._at_moments()]
        return sum(inside) / len(inside)

    def _at_moments(self) -> list[tuple[TimeLeft, float]]:
        found = []
        for number in range(MOMENTS):
            moment = self.seconds * (FIRST_TENTH + (1 - FIRST_TENTH) * number / MOMENTS)
            at, left = max((item for item in self.said if item[0] <= moment), key=lambda item: item[0])
            since = moment - at
            found.append((TimeLeft(left.low - since, left.likely - since, left.high - since), self.seconds - moment))
        return found


def watched(name: str, preset: Preset) -> Watched:
    dataset = load(name, "train")
    config = with_values(preset_config(preset, dataset.num_texts), {"device": "cpu"})
    started = time.perf_counter()
    forecast = rehearse(dataset, part_sizes(dataset, config), config, RunControl())
    rehearsal_seconds = time.perf_counter() - started
    said: list[tuple[float, TimeLeft]] = []
    peak, started = 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        store = RunStore(Path(folder) / "runs", Path(folder) / "trash")
        for event in run_experiment(RunRequest(dataset, config, name, forecast=forecast), RunControl(), store):
            peak = max(peak, psutil.Process().memory_info().rss)
            if isinstance(event, TimeLeft):
                said.append((time.perf_counter() - started, event))
    return Watched(forecast, rehearsal_seconds, tuple(said), time.perf_counter() - started, peak)


def measure(names: list[str], preset: Preset) -> bool:
    rows, errors = [], []
    for name in names:
        run = watched(name, preset)
        total = run.forecast.total
        before = f"took {run.seconds:.0f} s (foretold {total.low:.0f}-{total.high:.0f})"
        is_inside = "inside" if total.low <= run.seconds <= total.high else "outside"
        rows.append(Row(f"{name} ({preset}): before the start, by {run.rehearsal_seconds:.1f} s", f"{total.likely:.0f} s", before, None))
        rows.append(Row(f"{name}: of that, error of the middle", f"{abs(total.likely - run.seconds) / run.seconds:.0%}", is_inside, None))
        memory = f"{run.forecast.memory_bytes / 1e9:.2f} GB"
        rows.append(Row(f"{name}: memory", memory, f"seen {run.peak_bytes / 1e9:.2f} GB", None))
        error = statistics.median(run.errors)
        errors += run.errors
        words = f"at most {AT_MOST:.0%}; inside its range {run.share_inside:.0%}"
        rows.append(Row(f"{name}: median error of the time left", f"{error:.1%}", words, error <= AT_MOST))
    rows.append(Row("all: median error of the time left", f"{statistics.median(errors):.1%}", f"at most {AT_MOST:.0%}", None))
    return print_rows("The time of a run, foretold", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=["sms_spam", "trec", "snips"])
    parser.add_argument("--preset", choices=("fast", "balanced", "best"), default="balanced")
    help_ = "count the processor's seconds of this process instead of the clock's, on a machine that others use too"
    parser.add_argument("--processor-time", action="store_true", help=help_)
    arguments = parser.parse_args()
    if arguments.processor_time:
        time.perf_counter = time.process_time
    measure(arguments.sets, arguments.preset)


if __name__ == "__main__":
    main()
