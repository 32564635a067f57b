"""How soon another page and the other theme are there, and whether the window stutters on a tour of all pages while a model trains.

python -m benchmarks.switching [pages | theme | tour]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTabWidget, QWidget

from benchmarks.driving import Driver, Ticks
from benchmarks.table import Row, print_rows, quantile
from textcls_gui.core.config import Value
from textcls_gui.gui.workspace import PageName
from textcls_gui.resources import resource

PAGE_MS, THEME_MS = 100.0, 300.0
P99_MS, MAX_MS = 16.0, 80.0
PAGES: tuple[PageName, ...] = ("start", "data", "model", "train", "results", "try", "library", "settings")
ROUNDS = 5
LOOKING_SECONDS = 0.4
SIZES: dict[str, Value] = {"hidden_size": 48, "embedding_size": 48, "seed": 1, "device": "cpu"}


class Paints(QObject):
    """Whether a widget has been painted since it was asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.done = False
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.done = self.done or event.type() == QEvent.Type.Paint
        return False

    def end(self) -> None:
        self._widget.removeEventFilter(self)


def furnished() -> Driver:
    """The window with a sample, a trained model and something on every page."""
    driver = Driver()
    driver.window.resize(1280, 720)
    driver.open_file(resource("samples", "support_messages.csv"))
    driver.train(**{**SIZES, "max_epochs": 3})
    for name in PAGES:
        driver.window.show_page(name)
        driver.rest(LOOKING_SECONDS)
    return driver


def measure_pages() -> bool:
    """From the wish to the painted page; each page from the one before it, and once from each end to the other."""
    driver = furnished()
    times: dict[PageName, list[float]] = {name: [] for name in PAGES}
    for _ in range(ROUNDS):
        for name in PAGES:
            times[name].append(_until_painted(driver, driver.window.page(name), lambda name=name: driver.window.show_page(name)))
            driver.rest(LOOKING_SECONDS)
    driver.close()
    rows = [
        Row(name, f"median {statistics.median(found):.0f}, max {max(found):.0f} ms", f"at most {PAGE_MS:.0f} ms", max(found) <= PAGE_MS)
        for name, found in times.items()
    ]
    return print_rows("Another page, from the wish to the painted page", rows)


def measure_theme() -> bool:
    """With everything furnished, on the page that is the heaviest to paint anew."""
    driver = furnished()
    preferences = driver.workspace.preferences
    rows = []
    for name in PAGES:
        driver.window.show_page(name)
        driver.rest(LOOKING_SECONDS)
        times = []
        for appearance in ("dark", "light") * 2:
            wish = replace(preferences.settings, appearance=appearance)
            times.append(_until_painted(driver, driver.window.page(name), lambda wish=wish: preferences.change(wish)))
            driver.rest(LOOKING_SECONDS)
        words = f"median {statistics.median(times):.0f}, max {max(times):.0f} ms"
        rows.append(Row(f"on {name}", words, f"at most {THEME_MS:.0f} ms", max(times) <= THEME_MS))
    driver.close()
    return print_rows("The other theme, from the wish to the painted page", rows)


def measure_tour() -> bool:
    """A run under way, and every page and tab looked at."""
    driver, ticks, gaps = furnished(), Ticks(), dict[str, list[float]]()
    driver.start_training(**{**SIZES, "max_epochs": 1_000, "patience": 1_000})
    driver.rest(2.0)
    for name in PAGES:
        ticks.start()
        driver.window.show_page(name)
        driver.rest(LOOKING_SECONDS)
        for tabs in driver.window.page(name).findChildren(QTabWidget):
            for index in range(tabs.count()):
                tabs.setCurrentIndex(index)
                driver.rest(LOOKING_SECONDS)
            tabs.setCurrentIndex(0)
        driver.rest(LOOKING_SECONDS)
        gaps[name] = ticks.stop()
    assert driver.workspace.control is not None
    driver.workspace.control.discard()
    driver.wait(lambda: not driver.workspace.is_running)
    driver.close()
    together = [gap for found in gaps.values() for gap in found]
    return print_rows("Gaps of 5 ms ticks, a run under way", [*(_gap_row(*pair) for pair in gaps.items()), _gap_row("all pages", together)])


def _gap_row(what: str, gaps: list[float]) -> Row:
    p99, longest = quantile(gaps, 0.99), max(gaps)
    return Row(what, f"p99 {p99:.1f}, max {longest:.0f} ms", f"p99 {P99_MS:.0f}, max {MAX_MS:.0f} ms", p99 <= P99_MS and longest <= MAX_MS)


def _until_painted(driver: Driver, widget: QWidget, wish: Callable[[], None]) -> float:
    paints = Paints(widget)
    began = time.perf_counter()
    wish()
    while not paints.done:
        driver.program.processEvents()
    paints.end()
    return 1_000 * (time.perf_counter() - began)


JOBS: dict[str, Callable[[], bool]] = {"pages": measure_pages, "theme": measure_theme, "tour": measure_tour}


def main() -> int:
    names = sys.argv[1:]
    if len(names) != 1:  # a process has one program
        return max(subprocess.run([sys.executable, "-m", "benchmarks.switching", name], check=False).returncode for name in names or JOBS)
    with tempfile.TemporaryDirectory() as home:  # what a person keeps is not touched
        os.environ["TEXTCLS_HOME"] = str(Path(home) / "home")
        return 0 if JOBS[names[0]]() else 1


if __name__ == "__main__":
    sys.exit(main())
