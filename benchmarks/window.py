"""How long the window leaves its events waiting while it reads, trains and evaluates; and how long it takes to come.

python -m benchmarks.window [smooth | million | startup | typing | memory]
"""

from __future__ import annotations

import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.table import DATA, Row, print_rows, quantile

NUM_ROWS = 200_000
P99_MS, MAX_MS = 20.0, 150.0
VISIBLE_SECONDS, READY_SECONDS = 0.5, 3.0
TYPING_IDLE_MS, TYPING_TRAINING_MS = 50.0, 150.0
NUM_KEYS = 60
MEMORY_GB = 1.5
ROUNDS = 5
MILLION, NUM_JUMPS = 1_000_000, 300
STARTED = "BENCHMARK_STARTED"  # seconds since the epoch, told by the parent; a process knows its own start only roughly


def measure_smooth() -> bool:
    """In this process; needs a display or QT_QPA_PLATFORM=offscreen."""
    from benchmarks.driving import Driver, Ticks

    driver, ticks, gaps = Driver(), Ticks(), dict[str, list[float]]()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.csv"
        _write_many_rows(path)
        ticks.start()
        driver.open_file(path)
        gaps[f"reading {NUM_ROWS:,} rows"] = ticks.stop()
    driver.open_file(DATA / "trec" / "train.csv")
    ticks.start()
    driver.train(device="cpu")
    gaps["training, evaluating, comparing (TREC)"] = ticks.stop()
    driver.close()
    rows = [_gap_row(what, found) for what, found in gaps.items()]
    rows.append(_gap_row("all of it", [gap for found in gaps.values() for gap in found]))
    return print_rows("Gaps between the ticks of a 5 ms timer in the window", rows)


def _gap_row(what: str, gaps: list[float], p99_ms: float = P99_MS, max_ms: float = MAX_MS) -> Row:
    p99, longest = quantile(gaps, 0.99), max(gaps)
    measured = f"p99 {p99:.1f}, max {longest:.0f} ms"
    return Row(what, measured, f"p99 {p99_ms:.0f}, max {max_ms:.0f} ms", p99 <= p99_ms and longest <= max_ms)


def _frame_row(what: str, painted: list[float]) -> Row:
    p99 = quantile(painted, 0.99)
    return Row(f"{what}: asked to painted, median, p99", f"{quantile(painted, 0.5):.0f}, {p99:.0f} ms", "a frame: 16 ms", p99 <= 16)


def measure_million() -> bool:
    """A million rows in the window: imported, examined and split, scrolled anywhere, and some of them alone."""
    import numpy as np
    import psutil

    from benchmarks.driving import Driver, Ticks
    from benchmarks.tables import write_million
    from textcls_gui.gui.pages.data_page import DataPage

    driver, ticks, gaps, painted = Driver(), Ticks(), dict[str, list[float]](), dict[str, list[float]]()
    page = driver.window.page("data")
    assert isinstance(page, DataPage)
    idle = psutil.Process().memory_info().rss
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.csv"
        write_million(path, MILLION)
        ticks.start()
        started = time.perf_counter()
        driver.window.open_path(path)
        driver.wait(lambda: driver.workspace.table is not None)
        imported = time.perf_counter() - started
        driver.wait(lambda: not page.is_busy)
        examined = time.perf_counter() - started - imported
        gaps["imported, examined, split"] = ticks.stop()
    places = np.random.default_rng(3).random(NUM_JUMPS)
    bar = page.panel.table.verticalScrollBar()
    for what, rows in (("scrolled anywhere", None), ("every 50th row alone, scrolled anywhere", np.arange(0, MILLION, 50))):
        if rows is not None:
            page.panel.table.rows.show_rows(rows)
            driver.rest(0.5)
        painted[what] = []
        ticks.start()
        for place in places.tolist():
            began = time.perf_counter()
            bar.setValue(int(place * bar.maximum()))
            driver.program.processEvents()
            painted[what].append(1_000 * (time.perf_counter() - began))
            driver.rest(0.1)
        gaps[what] = ticks.stop()
    more = (psutil.Process().memory_info().rss - idle) / 1e6
    driver.close()
    table = [
        Row("imported, columns guessed, labels counted", f"{imported:.1f} s", "benchmarks.tables: imported alone", None),
        Row("examined, then split", f"{examined:.1f} s", "benchmarks.doctor: examined alone", None),
        *(_frame_row(what, found) for what, found in painted.items()),
        _gap_row("gaps while imported, examined, split", gaps["imported, examined, split"], 16, 100),
        _gap_row("gaps, all of it", [gap for found in gaps.values() for gap in found], 16, 100),
        Row("memory above idle, in the end", f"{more:,.0f} MB", "at most 1,000 MB", more <= 1_000),
    ]
    return print_rows(f"{MILLION:,} rows in the window; gaps between the ticks of a 5 ms timer", table)


def _write_many_rows(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        for number in range(NUM_ROWS):
            text = f"Message number {number} says that parcel {number % 977} came, with a word or two more about it"
            writer.writerow([text, f"label {number % 7}"])


def report_startup() -> None:
    """In a process of its own: seconds from its start until the window is visible, and until training could begin."""
    started = float(os.environ[STARTED])
    from textcls_gui.gui.libraries import load_before_qt

    load_before_qt()
    from textcls_gui.gui.program import Program
    from textcls_gui.paths import UserPaths

    program = Program([])
    window = program.open_window(UserPaths.locate())
    visible = _seconds_until(program.processEvents, lambda: window.windowHandle().isExposed(), started)
    ready = _seconds_until(program.processEvents, lambda: window.is_ready_to_train, started)
    complete = _seconds_until(program.processEvents, lambda: window.is_complete, started)
    print(f"{visible:.3f} {ready:.3f} {complete:.3f}")
    window.workspace.close()
    window.close()


def _seconds_until(live: Callable[[], object], condition: Callable[[], bool], started: float) -> float:
    while not condition():
        live()
        time.sleep(0.001)
    return time.time() - started


def measure_startup() -> bool:
    found = [tuple(map(float, _in_own_process("startup-child").split())) for _ in range(ROUNDS + 1)][1:]
    visible, ready, complete = (statistics.median(times) for times in zip(*found, strict=True))
    rows = [
        Row("window visible after process start", f"{visible:.2f} s", f"at most {VISIBLE_SECONDS} s", visible <= VISIBLE_SECONDS),
        Row("ready to train", f"{ready:.2f} s", f"at most {READY_SECONDS} s", ready <= READY_SECONDS),
        Row("every page made", f"{complete:.2f} s", "told", None),
    ]
    return print_rows(f"Start, median of {ROUNDS}", rows)


def measure_typing() -> bool:
    """From a key to the bars painted, in a text of 40 words, idle and while a model trains."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtTest import QTest

    from benchmarks.driving import Driver
    from textcls_gui.gui.pages.try_page import TryPage

    class Paints(QObject):
        """Whether the bars have been painted since the answer to the present text came."""

        done = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.done = self.done or (event.type() == QEvent.Type.Paint and self.answered)
            return False

        answered = False

    driver = Driver()
    driver.open_file(DATA / "trec" / "train.csv")
    driver.train(device="cpu", max_epochs=1)
    driver.workspace.request_page("try")
    page = driver.window.page("try")
    assert isinstance(page, TryPage)
    paints = Paints()
    page.bars.installEventFilter(paints)

    def one_key(key: str) -> float:
        paints.done = paints.answered = False
        started = time.perf_counter()
        QTest.keyClicks(page.text_edit, key)
        text = page.text_edit.toPlainText()
        while not paints.done:
            driver.program.processEvents()
            paints.answered = paints.answered or page.answered_text == text
            if paints.answered and not paints.done:
                page.bars.update()
            time.sleep(0.0002)
        return 1_000 * (time.perf_counter() - started)

    page.text_edit.setPlainText("What is the name of the river that runs through the city of " * 3 + "Vienna and then")
    driver.wait(lambda: page.answered_text == page.text_edit.toPlainText())
    keys = (" where does it begin and how long is it " * 3)[:NUM_KEYS]
    idle = [one_key(key) for key in keys]
    driver.start_training(device="cpu", max_epochs=200, patience=200)
    driver.workspace.request_page("try")
    busy = [one_key(key) for key in keys]
    assert driver.workspace.control is not None
    driver.workspace.control.discard()
    driver.wait(lambda: not driver.workspace.is_running)
    driver.close()
    idle_p95, busy_p95 = quantile(idle, 0.95), quantile(busy, 0.95)
    rows = [
        Row("idle", f"p95 {idle_p95:.0f} ms", f"p95 at most {TYPING_IDLE_MS:.0f} ms", idle_p95 <= TYPING_IDLE_MS),
        Row("while a model trains", f"p95 {busy_p95:.0f} ms", f"p95 at most {TYPING_TRAINING_MS:.0f} ms", busy_p95 <= TYPING_TRAINING_MS),
    ]
    return print_rows("Try it: from a key to the bars painted, 40 words", rows)


def report_memory() -> None:
    """In a process of its own: the window opens IMDB and trains one epoch; its largest memory in bytes."""
    import resource

    from benchmarks.driving import Driver

    driver = Driver()
    driver.open_file(DATA / "imdb" / "train.csv")
    driver.train(device="cpu", max_epochs=1)
    driver.close()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


def measure_memory() -> bool:
    gigabytes = float(_in_own_process("memory-child")) / 1e9
    row = Row("the whole program trains on IMDB (25,000 texts)", f"{gigabytes:.2f} GB", f"at most {MEMORY_GB} GB", gigabytes <= MEMORY_GB)
    return print_rows("Memory", [row])


def _in_own_process(what: str) -> str:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "TEXTCLS_HOME": home, STARTED: str(time.time())}
        command = [sys.executable, "-m", "benchmarks.window", what]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1]


JOBS: dict[str, Callable[[], object]] = {
    "smooth": measure_smooth,
    "million": measure_million,
    "startup": measure_startup,
    "typing": measure_typing,
    "memory": measure_memory,
    "startup-child": report_startup,
    "memory-child": report_memory,
}


def main() -> None:
    with tempfile.TemporaryDirectory() as home:  # what a person keeps is not touched, and the window is as it is at first
        os.environ.setdefault("TEXTCLS_HOME", home)
        for name in sys.argv[1:] or ("startup",):
            JOBS[name]()


if __name__ == "__main__":
    main()
