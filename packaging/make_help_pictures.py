"""Draws the pictures of curves in the help, from real trainings in the program's own plots: python packaging/make_help_pictures.py.

About two minutes. Each training shows one thing that curves can show; `CASES` says which settings bring it about.
"""

from __future__ import annotations

import csv
import os
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "2"  # twice as many points as the help shows them with

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame

from textcls_gui.core.config import Value, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.events import RunEvent
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.store import RunStore
from textcls_gui.gui.languages import LANGUAGES, Interpreter
from textcls_gui.gui.plots.curve_plot import CurvePlot
from textcls_gui.gui.plots.curves import TrainingCurves
from textcls_gui.gui.program import Program
from textcls_gui.resources import resource

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
SIZE = (336, 230)
MARGIN = 8
SEED = 3
MOST_COLOURS = 256

SMALL: dict[str, Value] = {"hidden_size": 48, "embedding_size": 48, "batch_size": 32, "linear_path": False, "seed": 4}
PLAIN: dict[str, Value] = {
    "dropout": 0.0,
    "embedding_dropout": 0.0,
    "word_dropout": 0.0,
    "label_smoothing": 0.0,
    "weight_decay": 0.0,
    "schedule": "constant",
}


@dataclass(frozen=True, slots=True)
class Case:
    """`plot` is which of the two is shown; `wrong_labels` is the share that is wrong, `commonest` that of one label among all."""

    name: str
    plot: str
    values: dict[str, Value]
    num_texts: int
    wrong_labels: float = 0.0
    commonest: float = 0.0


CASES = (
    Case("healthy", "loss", {"max_epochs": 14, "patience": 14, "learning_rate": 4e-3}, 1_600),
    Case("improving", "loss", {"max_epochs": 5, "patience": 5, "learning_rate": 3e-3, "schedule": "constant"}, 1_600),
    Case("flat-since", "loss", {"max_epochs": 24, "patience": 24, "learning_rate": 2e-3, "dropout": 0.3, "embedding_dropout": 0.3}, 1_600),
    Case("memorising", "loss", {**PLAIN, "max_epochs": 14, "patience": 14, "learning_rate": 2e-3}, 700, wrong_labels=0.25),
    Case("unstable", "loss", {**PLAIN, "max_epochs": 12, "patience": 12, "learning_rate": 0.15, "warmup_steps": 0}, 900),
    Case("flat", "loss", {"max_epochs": 8, "patience": 8, "learning_rate": 1e-6, "schedule": "constant"}, 1_600),
    Case("one-label", "accuracy", {"max_epochs": 8, "patience": 8, "learning_rate": 1e-3, "schedule": "constant"}, 1_200, commonest=0.85),
)


def main() -> None:
    program = Program([])
    interpreter = Interpreter(program)
    with tempfile.TemporaryDirectory() as folder:
        store = RunStore(Path(folder) / "runs", Path(folder) / "trash")
        events = {case.name: train(case, store) for case in CASES}
    total = 0
    for language in LANGUAGES:
        interpreter.speak(language)
        for scheme_name, scheme in SCHEMES.items():
            program._follow_scheme(scheme)
            target = resource("help", language.tag, "pictures", scheme_name)
            target.mkdir(parents=True, exist_ok=True)
            for case in CASES:
                path = target / f"{case.name}.png"
                draw(case, events[case.name]).save(str(path))
                total += path.stat().st_size
    print(f"{total:,} bytes in all")


def train(case: Case, store: RunStore) -> list[RunEvent]:
    config = with_values(preset_config("balanced"), {**SMALL, **case.values})
    events = list(run_experiment(RunRequest(dataset_of(case), config, case.name), RunControl(), store))
    print(case.name, "trained", flush=True)
    return events


def dataset_of(case: Case) -> Dataset:
    chance = random.Random(SEED)
    with resource("samples", "support_messages.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    chance.shuffle(rows)
    text_column, label_column = columns_of(rows[0])
    labels = sorted({row[label_column] for row in rows})
    if case.commonest:
        rows = uneven(rows, label_column, labels[0], case)
    rows = rows[: case.num_texts]
    targets = [labels.index(row[label_column]) for row in rows]
    spoilt = [chance.randrange(len(labels)) if chance.random() < case.wrong_labels else target for target in targets]
    return Dataset(case.name, [row[text_column] for row in rows], np.array(spoilt), tuple(labels), np.arange(len(rows)))


def columns_of(row: dict[str, str]) -> tuple[str, str]:
    """The longest cell is the text; the label is the other one."""
    text = max(row, key=lambda name: len(row[name]))
    return text, next(name for name in row if name != text and not row[name].isdigit())


def uneven(rows: Sequence[dict[str, str]], column: str, label: str, case: Case) -> list[dict[str, str]]:
    """All texts of one label, and so few of the others that it has the share that is wanted."""
    of_label = [row for row in rows if row[column] == label]
    others = [row for row in rows if row[column] != label]
    return of_label + others[: round(len(of_label) * (1 - case.commonest) / case.commonest)]


def draw(case: Case, events: Sequence[RunEvent]) -> QImage:
    curves = TrainingCurves()
    ground = QFrame()
    plot: CurvePlot = curves.loss if case.plot == "loss" else curves.accuracy
    plot.setParent(ground)
    ground.setProperty("role", "card")
    ground.resize(*SIZE)
    plot.setGeometry(MARGIN, MARGIN, SIZE[0] - 2 * MARGIN, SIZE[1] - 2 * MARGIN)
    ground.show()
    curves.on_events(events)
    curves.redraw()
    plot.show_mark(None)  # the help says in its own words what is seen
    plot.redraw()
    QCoreApplication.processEvents()
    image = ground.grab().toImage()
    ground.close()
    return with_few_colours(image)


def with_few_colours(image: QImage) -> QImage:
    """The commonest colours stand for all: a third of the bytes, and no difference that could be seen."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), dtype=np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = [int(colour) for colour in colours[np.argsort(-counts)][:MOST_COLOURS]]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    main()
