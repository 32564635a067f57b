"""The packaged program against the same program run from its source: how soon it is there, how quickly it trains, and the same answers.

python -m benchmarks.frozen BUNDLE [start | training]

BUNDLE is the folder that `make package` leaves, with `textcls-gui` in it. Needs a screen (xvfb-run). The cold start empties the system's
file cache first, which takes root on Linux and is left out elsewhere.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.table import DATA, Row, print_rows

ROUNDS = 5
VISIBLE_SECONDS, COLD_SECONDS, READY_SECONDS = 0.5, 3.0, 3.0
LEAST_THROUGHPUT = 0.97
SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "support_messages.csv"
FILE_CACHE = Path("/proc/sys/vm/drop_caches")
FROM_SOURCE = (sys.executable, "-m", "textcls_gui")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the packaged program.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("what", nargs="*", help="of start, training; both, where none is named")
    parsed = parser.parse_args()
    frozen = (str(parsed.bundle.resolve() / "textcls-gui"),)
    jobs = {"start": measure_start, "training": measure_training}
    if unknown := set(parsed.what) - set(jobs):
        parser.error(f"no such measurement: {', '.join(unknown)}")
    holds = [jobs[what](frozen) for what in parsed.what or jobs]
    sys.exit(0 if all(holds) else 1)


def measure_start(frozen: Sequence[str]) -> bool:
    _start(frozen)
    warm = [_start(frozen) for _ in range(ROUNDS)]
    source = [_start(FROM_SOURCE) for _ in range(ROUNDS)]
    visible, ready = (statistics.median(times) for times in zip(*warm, strict=True))
    source_visible, source_ready = (statistics.median(times) for times in zip(*source, strict=True))
    rows = [
        Row("window visible, warm", f"{visible:.2f} s", f"at most {VISIBLE_SECONDS} s", visible <= VISIBLE_SECONDS),
        Row("ready to train, warm", f"{ready:.2f} s", f"at most {READY_SECONDS} s", ready <= READY_SECONDS),
        Row("from source: visible, ready", f"{source_visible:.2f}, {source_ready:.2f} s", "beside it", None),
    ]
    if os.access(FILE_CACHE, os.W_OK):
        cold = statistics.median(_start(frozen, cold=True)[0] for _ in range(ROUNDS))
        rows.insert(1, Row("window visible, cold", f"{cold:.2f} s", f"at most {COLD_SECONDS} s", cold <= COLD_SECONDS))
    return print_rows(f"Start of the packaged program, median of {ROUNDS}", rows)


def _start(program: Sequence[str], *, cold: bool = False) -> tuple[float, float]:
    if cold:
        os.sync()
        FILE_CACHE.write_text("3", encoding="ascii")
    steps = _told([*program, "selftest", "--json", "--start"])["steps"]
    assert isinstance(steps, dict)
    return float(steps["window"]), float(steps["ready to train"])


def measure_training(frozen: Sequence[str]) -> bool:
    """The whole run's seconds, in turn, on the same file with the same settings."""
    data = DATA / "trec" / "train.csv"
    ratios = []
    for _ in range(ROUNDS):
        seconds = {program: float(str(_trained(program, data, 3)["seconds"])) for program in (tuple(frozen), FROM_SOURCE)}
        ratios.append(seconds[FROM_SOURCE] / seconds[tuple(frozen)])
    ratio = statistics.median(ratios)
    found = [_trained(program, SAMPLE, 2)["accuracy"] for program in (frozen, FROM_SOURCE)]
    rows = [
        Row("training throughput (TREC), frozen / source", f"{ratio:.3f}", f"at least {LEAST_THROUGHPUT}", ratio >= LEAST_THROUGHPUT),
        Row("accuracy on the sample, frozen and source", f"{found[0]}, {found[1]}", "equal", found[0] == found[1]),
    ]
    return print_rows(f"Training in the packaged program; ratio is the median of {ROUNDS}", rows)


def _trained(program: Sequence[str], data: Path, num_epochs: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        settings = ["--preset", "fast", "--set", f"max_epochs={num_epochs}", "--set", "seed=1", "--device", "cpu"]
        return _told([*program, "train", str(data), *settings, "--output", str(Path(folder) / "model.textcls"), "--json"])


def _told(command: Sequence[str]) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(command, env={**os.environ, "TEXTCLS_HOME": home}, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(told, dict)
    return told


if __name__ == "__main__":
    main()
