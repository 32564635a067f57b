"""How long the curves of a run take to draw while they hold a million points each, and to take in more.

python -m benchmarks.curves [points]

with a display (xvfb-run) or QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from benchmarks.table import Row, print_rows
from textcls_gui.gui.plots.curve_view import CurveView, EarlierRun
from textcls_gui.gui.plots.curves import TrainingCurves

POINTS = 1_000_000
AT_MOST_MS = 16.0
TIMES = 5
BATCHES_PER_DRAIN = 20
SIZE = (1_040, 420)


def filled(num_points: int, batches_per_epoch: int) -> TrainingCurves:
    """Training curves of as many points; of the validation curves as many as there are epochs."""
    curves = TrainingCurves()
    curves.resize(*SIZE)
    steps = np.arange(1, num_points + 1, dtype=np.float64)
    chance = np.random.default_rng(1)
    losses = 0.2 + 2 * np.exp(-4 * steps / num_points) + 0.1 * chance.normal(size=num_points) ** 2
    epochs = np.arange(1, num_points // batches_per_epoch + 1)
    for plot, values in ((curves.loss, losses), (curves.accuracy, np.clip(1 - losses / 3, 0, 1))):
        plot.start(batches_per_epoch)
        plot.add_batches(steps, values)
        for epoch in epochs.tolist():
            plot.add_epoch(epoch, float(values[epoch * batches_per_epoch - 1]), is_best=epoch == len(epochs) // 2)
    curves.show()
    return curves


def milliseconds(job: Callable[[], object]) -> tuple[float, float]:
    """Medians: by the clock, and of this thread's work alone, which is what is left on a machine that others use too."""
    job()
    clock, work = [], []
    for _ in range(TIMES):
        started, began = time.perf_counter(), time.thread_time()
        job()
        clock.append(1_000 * (time.perf_counter() - started))
        work.append(1_000 * (time.thread_time() - began))
    return statistics.median(clock), statistics.median(work)


def drawn(curves: TrainingCurves) -> None:
    for plot in curves.plots:
        plot.redraw()
        plot.plot.viewport().repaint()


def appended(curves: TrainingCurves, at: list[int]) -> None:
    """What a drain of the worker's events adds, with one plot drawn, as `on_events` does it."""
    steps = range(at[0] + 1, at[0] + 1 + BATCHES_PER_DRAIN)
    at[0] += BATCHES_PER_DRAIN
    values = [0.3] * BATCHES_PER_DRAIN
    for plot in curves.plots:
        plot.add_batches(steps, values)
    curves.loss.redraw()
    curves.loss.plot.viewport().repaint()


def measured(curves: TrainingCurves, what: str, *, has_limit: bool) -> list[Row]:
    rows = []
    for how, view, span in (
        ("all, linear", CurveView(), None),
        ("loss by powers of ten", CurveView(is_log=True), None),
        ("not smoothed", CurveView(smoothing=0.0), None),
        ("the middle tenth", CurveView(), (0.45, 0.55)),
    ):
        curves.show_view(view)
        for plot in curves.plots:
            end = plot.end
            plot.show_span(None if span is None else (span[0] * end, span[1] * end))
        took = milliseconds(lambda: drawn(curves))
        rows.append(_row(f"{what}: {how}", took, has_limit=has_limit))
    for plot in curves.plots:
        plot.show_span(None)
    at = [POINTS]
    rows.append(_row(f"{what}: {BATCHES_PER_DRAIN} batches more", milliseconds(lambda: appended(curves, at)), has_limit=has_limit))
    return rows


def _row(what: str, times: tuple[float, float], *, has_limit: bool) -> Row:
    took, work = times
    anchor = f"at most {AT_MOST_MS:.0f} ms" if has_limit else "the anchor"
    return Row(what, f"{took:.1f} ms ({work:.1f} of work)", anchor, took <= AT_MOST_MS if has_limit else None)


def earlier_runs() -> list[EarlierRun]:
    chance = np.random.default_rng(2)
    return [
        EarlierRun(str(number), f"reviews {number}", "", tuple(chance.random(30).tolist()), tuple(chance.random(30).tolist()))
        for number in range(3)
    ]


def main() -> int:
    app = QApplication.instance() or QApplication([])
    num_points = int(sys.argv[1]) if len(sys.argv) > 1 else POINTS
    rows: list[Row] = []
    for points, batches_per_epoch, num_earlier in ((1_000, 1, 0), (num_points, 1, 0), (num_points, num_points // 20, 3)):
        curves = filled(points, batches_per_epoch)
        if num_earlier:
            curves.show_earlier(earlier_runs())
        app.processEvents()
        what = f"4 x {points:,}" if batches_per_epoch == 1 else f"2 x {points:,}, 3 earlier runs"
        rows += measured(curves, what, has_limit=points == num_points)
        curves.close()
    platform = QGuiApplication.platformName()
    title = f"Curves of a run, {SIZE[0]} x {SIZE[1]} ({platform}): both plots brought up to date and painted, median of {TIMES}"
    return 0 if print_rows(title, rows) else 1


if __name__ == "__main__":
    sys.exit(main())
