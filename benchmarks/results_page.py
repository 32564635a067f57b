"""How quickly a large result is on the screen: a made-up run of 25,000 test texts and 77 labels is opened, and its cells are clicked.

python -m benchmarks.results_page
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from benchmarks.table import Row, print_rows, quantile

if TYPE_CHECKING:  # torch comes before Qt, which the driver sees to
    from textcls_gui.core.library.store import SavedRun

NUM_TEXTS, NUM_LABELS = 25_000, 77
OPEN_SECONDS, CLICK_SECONDS = 0.5, 0.1
NUM_OPENED, NUM_CLICKS = 5, 60
SHARE_RIGHT = 0.85
TOPICS = "card transfer payment cash exchange fee account top-up refund identity pin statement delivery limit".split()
TROUBLES = "not arrived|declined|pending|charged twice|wrong amount|not recognised|lost|expired".split("|")
SOURCES = ("web", "mail", "phone")


def made_up_run(folder: Path, num_texts: int, num_labels: int) -> SavedRun:
    """As the library opens it; labels are taken for the ones beside them mostly."""
    from textcls_gui.core.config import ExperimentConfig
    from textcls_gui.core.evaluation.report import TestedText, TextGroup, accuracy_interval, evaluate
    from textcls_gui.core.library.store import BatchCurve, RunRecord, RunStore, RunSummary

    random = np.random.default_rng(5)
    labels = tuple(f"{TOPICS[number % len(TOPICS)]} {TROUBLES[number // len(TOPICS) % len(TROUBLES)]}" for number in range(num_labels))
    labels = tuple(f"{label} {number}" if labels.index(label) != number else label for number, label in enumerate(labels))
    targets = np.minimum(random.zipf(1.3, num_texts) - 1, num_labels * 4) % num_labels
    probabilities = _probabilities(targets, num_labels, random)
    report = evaluate(targets, probabilities, labels, int(np.bincount(targets).argmax()), 0.79)
    predicted, sure = probabilities.argmax(axis=1), probabilities.max(axis=1)
    source = random.integers(0, len(SOURCES), num_texts)
    texts = _texts(targets, labels, random)
    tested = [
        TestedText(text, *answer, groups=(group,))
        for text, group, *answer in zip(texts, source.tolist(), targets.tolist(), predicted.tolist(), sure.tolist(), strict=True)
    ]
    is_right = predicted == targets
    groups = []
    for number, value in enumerate(SOURCES):
        counts = int((source == number).sum()), int(is_right[source == number].sum())
        rest = float(is_right[source != number].mean())
        groups.append(TextGroup("value", 0, "source", value, *counts, accuracy_interval(counts[1], counts[0]), rest))
    summary = RunSummary(
        run_id="20260101-000000-benchmark",
        name="bank messages",
        created=datetime.now(UTC),
        data_name="bank messages",
        data_fingerprint="",
        num_texts=8 * num_texts,
        labels=labels,
        accuracy=report.accuracy,
        accuracy_interval=report.accuracy_interval,
        baseline_accuracy=report.baseline_accuracy,
        outcome="completed",
        seconds=60.0,
        epochs=8,
        best_epoch=6,
        tokens_per_second=50_000.0,
        device="cpu",
    )
    store = RunStore(folder / "runs", folder / "trash")
    store.add(RunRecord(summary, ExperimentConfig(), (), replace(report, groups=tuple(groups))), BatchCurve(), tested, b"")
    return store.open(summary.run_id)


def _probabilities(targets: NDArray[np.int64], num_labels: int, random: np.random.Generator) -> NDArray[np.float32]:
    wrong = random.random(len(targets)) > SHARE_RIGHT
    step = np.where(random.random(len(targets)) < 0.6, random.integers(1, 3, len(targets)), random.integers(1, num_labels, len(targets)))
    answers = np.where(wrong, (targets + step) % num_labels, targets)
    sure = random.beta(4, 1.5, len(targets)) * 0.6 + 0.4
    found = np.repeat(((1 - sure) / num_labels)[:, None], num_labels, axis=1)
    found[np.arange(len(targets)), answers] += sure
    return found.astype(np.float32)


def _texts(targets: NDArray[np.int64], labels: tuple[str, ...], random: np.random.Generator) -> list[str]:
    words = "hello please can you tell me why my since Monday it has still been and I need it today thanks".split()
    chosen = random.integers(0, len(words), (len(targets), 10)).tolist()
    return [f"{' '.join(words[word] for word in row)} {labels[target]}?" for row, target in zip(chosen, targets.tolist(), strict=True)]


def measure() -> bool:
    from PySide6.QtCore import QEvent, QObject, QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from benchmarks.driving import Driver
    from textcls_gui.core.library.store import RunStore
    from textcls_gui.gui.pages.results_page import ResultsPage

    class Paints(QObject):
        """Whether a widget has been painted since it was last asked."""

        done = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.done = self.done or event.type() == QEvent.Type.Paint
            return False

    driver = Driver()
    driver.window.resize(1280, 720)
    page = driver.window.page("results")
    assert isinstance(page, ResultsPage)

    def seconds_until_painted(widget: QWidget, act: Callable[[], object]) -> float:
        paints = Paints()
        widget.installEventFilter(paints)
        started = time.perf_counter()
        act()
        paints.done = False
        widget.update()
        while not paints.done:
            driver.program.processEvents()
        seconds = time.perf_counter() - started
        widget.removeEventFilter(paints)
        return seconds

    def rest() -> None:
        for _ in range(20):
            driver.program.processEvents()

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        run_id = made_up_run(home, NUM_TEXTS, NUM_LABELS).summary.run_id
        store = RunStore(home / "runs", home / "trash")
        matrix, view = page.confusions.matrix, page.confusions

        def open_run() -> None:
            driver.workspace.set_run(store.open(run_id))
            driver.workspace.request_page("results")

        opened = []
        for _ in range(NUM_OPENED):
            driver.workspace.request_page("library")
            rest()
            opened.append(seconds_until_painted(matrix.viewport(), open_run))
            rest()
        random, clicked = np.random.default_rng(6), []
        for target, predicted in random.integers(0, NUM_LABELS, (NUM_CLICKS, 2)).tolist():
            index = matrix.cells.index_of(target, target if target % 2 else predicted)
            matrix.scrollTo(index)
            view.show_texts()
            rest()
            place: QPoint = matrix.visualRect(index).center()
            click = lambda place=place: QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)  # noqa: E731
            clicked.append(seconds_until_painted(view.cell_texts.table.viewport(), click))
        driver.close()
    first, worst, slow_click = opened[0], max(opened), quantile(clicked, 0.95)
    rows = [
        Row("opened for the first time, reading included", f"{first:.2f} s", f"at most {OPEN_SECONDS} s", first <= OPEN_SECONDS),
        Row("opened, slowest of all", f"{worst:.2f} s", f"at most {OPEN_SECONDS} s", worst <= OPEN_SECONDS),
        Row(
            f"a cell clicked until its texts are painted, p95 of {NUM_CLICKS}",
            f"{1_000 * slow_click:.0f} ms",
            f"at most {1_000 * CLICK_SECONDS:.0f} ms",
            slow_click <= CLICK_SECONDS,
        ),
    ]
    return print_rows(f"Results of {NUM_TEXTS:,} test texts with {NUM_LABELS} labels", rows)


if __name__ == "__main__":
    sys.exit(0 if measure() else 1)
