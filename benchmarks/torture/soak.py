"""A window that stays open, training and typing all the time: whether it grows, slows down or ends; a process of its own."""

from __future__ import annotations

import csv
import gc
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from benchmarks.table import Row, quantile

NUM_ROWS = 200
TYPED = "the parcel was lovely and fine, but the box was broken and sad "
KEYS_BETWEEN = 10  # of runs: then the text begins anew
TINY = {"embedding_size": 8, "hidden_size": 8, "max_epochs": 2, "batch_size": 16, "device": "cpu"}
NUM_RUNS, MOST_GROWTH = 50, 0.05
MOST_SLOWER = 1.5  # p99 of the last quarter against the first: what else the machine does moves it too
LEAST_GAP_MS = 16.0  # below a frame, nobody sees a difference

SHOWN = 4_000  # letters of what a window said that did not stay open


@dataclass(frozen=True, slots=True)
class Soaked:
    """Memory in MB after each run, and the gaps, in ms, between the ticks of a 5 ms timer during each."""

    memory: tuple[float, ...]
    gaps: tuple[tuple[float, ...], ...]
    seconds: float


def soak(seconds: float, least_runs: int, folder: Path) -> tuple[list[Row], Soaked]:
    """Until the time is over, and so many runs at least."""
    environment = {**os.environ, "TEXTCLS_HOME": str(folder / "home"), "PYTHONPATH": str(Path(__file__).parents[2])}
    environment.pop("LD_PRELOAD", None)
    command = [sys.executable, "-m", "benchmarks.torture.soak", str(seconds), str(least_runs), str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stderr[-SHOWN:], file=sys.stderr)
        return [Row("the window stays open", f"ended by {done.returncode}", "no abort", False)], Soaked((), (), 0.0)
    found = json.loads(done.stdout.strip().splitlines()[-1])
    soaked = Soaked(tuple(found["memory"]), tuple(map(tuple, found["gaps"])), found["seconds"])
    return rows_of(soaked), soaked


def rows_of(soaked: Soaked) -> list[Row]:
    memory, gaps = soaked.memory, soaked.gaps
    quarter = max(1, len(gaps) // 4)
    first, last = (
        quantile([gap for run in part for gap in run], 0.99) if part else 0.0 for part in (gaps[1 : 1 + quarter], gaps[-quarter:])
    )
    early = memory[: max(2, NUM_RUNS)]
    growth = early[-1] / memory[1] - 1
    later = memory[-1] / memory[len(memory) // 2] - 1
    is_as_quick = last <= max(LEAST_GAP_MS, MOST_SLOWER * first)
    counted = f"{len(memory)} runs in {soaked.seconds / 60:.0f} min"
    grown = f"{growth:+.1%} of {memory[1]:,.0f} MB"
    return [
        Row(f"memory after {len(early)} runs against after 2", grown, f"{NUM_RUNS} runs: at most +5 %", growth <= MOST_GROWTH),
        Row(f"memory after {len(memory)} runs against after 2", f"{memory[-1] / memory[1] - 1:+.1%}", "told", None),
        Row("memory, second half of the soak alone", f"{later:+.1%}", "2 hours: no growth (at most +5 %)", later <= MOST_GROWTH),
        Row(f"aborts while training and typing, {counted}", "0", "0", True),
        Row("p99 gap, first quarter; last quarter", f"{first:.1f} ms; {last:.1f} ms", "unchanged (at most 1.5x)", is_as_quick),
    ]


def be_soaked(seconds: float, least_runs: int, folder: Path) -> Soaked:
    from PySide6.QtTest import QTest

    from benchmarks.driving import Driver, Ticks
    from textcls_gui.gui.pages.try_page import TryPage

    path = folder / "texts.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        kinds = (("lovely fine great", "good"), ("sad broken poor", "bad"))
        csv.writer(file).writerows([("text", "label"), *((f"thing {n} was {kinds[n % 2][0]}", kinds[n % 2][1]) for n in range(NUM_ROWS))])
    driver, memory, gaps = Driver(), list[float](), list[tuple[float, ...]]()
    driver.open_file(path)
    driver.train(**TINY)
    started = time.monotonic()
    while time.monotonic() - started < seconds or len(memory) < least_runs:
        ticks = Ticks()
        driver.start_training(seed=len(memory) + 1, **TINY)
        driver.workspace.request_page("try")
        page = driver.window.page("try")
        assert isinstance(page, TryPage)
        if len(memory) % KEYS_BETWEEN == 0:
            page.text_edit.clear()
        ticks.start()
        number = 0
        while driver.workspace.is_running:
            QTest.keyClicks(page.text_edit, TYPED[number % len(TYPED)])
            number += 1
            driver.rest(0.05)
        gaps.append(tuple(ticks.stop()))
        driver.rest(0.2)
        gc.collect()
        memory.append(psutil.Process().memory_info().rss / 1e6)
    driver.close()
    return Soaked(tuple(memory), tuple(gaps), time.monotonic() - started)


if __name__ == "__main__":
    print(json.dumps(asdict(be_soaked(float(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))))
