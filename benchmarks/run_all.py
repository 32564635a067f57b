"""All benchmarks, one after the other, each in a process of its own; what is claimed, beside what it is held against."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

JOBS = (
    ("benchmarks.window", "startup"),
    ("benchmarks.window", "smooth"),
    ("benchmarks.window", "million"),
    ("benchmarks.window", "typing"),
    ("benchmarks.curves",),
    ("benchmarks.coach",),
    ("benchmarks.window", "memory"),
    ("benchmarks.switching", "pages"),
    ("benchmarks.switching", "theme"),
    ("benchmarks.switching", "tour"),
    ("benchmarks.tables",),
    ("benchmarks.reading",),
    ("benchmarks.doctor", "speed"),
    ("benchmarks.doctor", "wrong_labels"),
    ("benchmarks.throughput",),
    ("benchmarks.classifying", "speed"),
    ("benchmarks.classifying", "memory"),
    ("benchmarks.scale", "--rows", "10000", "100000"),
    ("benchmarks.scale", "--loop", "--ten-million"),
    ("benchmarks.time_left",),
    ("benchmarks.tutorial",),
    ("benchmarks.accuracy",),
    ("benchmarks.several_labels",),
    ("benchmarks.faithfulness",),
    ("benchmarks.intervals",),
    ("benchmarks.calibration",),
    ("benchmarks.results_page",),
    ("benchmarks.onnx_parity",),
    ("benchmarks.explaining",),
    ("benchmarks.out_of_distribution",),
)


def main() -> int:
    root = Path(__file__).resolve().parents[1]
    failed = 0
    for job in JOBS:
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "TEXTCLS_HOME": home, "PYTHONPATH": str(root)}
            if not environment.get("DISPLAY"):
                environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            failed += subprocess.run([sys.executable, "-m", *job], env=environment, cwd=root, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
