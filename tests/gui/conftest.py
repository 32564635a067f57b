"""What tests of the window share: a workspace of its own, a tiny dataset, and a run that has been trained on it."""

import numpy as np
import pytest

from textcls_gui.core.config import preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore
from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.workers.run_worker import FinishedRun
from textcls_gui.gui.workspace import Workspace
from textcls_gui.paths import UserPaths

WORDS = {"praise": ("lovely", "great", "fine", "warm"), "complaint": ("broken", "late", "cold", "rude")}
TINY = {"hidden_size": 8, "embedding_size": 8, "max_epochs": 3, "patience": 3, "batch_size": 16, "max_ngrams": 500}


@pytest.fixture
def restored_theme(qapp):
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture(autouse=True)
def undressed(qapp):
    """A test that puts a theme on the program does not change what the next one measures."""
    palette = qapp.palette()
    yield
    if qapp.styleSheet():
        qapp.setStyleSheet("")
    if qapp.palette() != palette:
        qapp.setPalette(palette)


@pytest.fixture
def workspace(qtbot):
    paths = UserPaths.locate()
    paths.create()
    found = Workspace(paths)
    yield found
    found.close()


@pytest.fixture(scope="session")
def dataset():
    labels = tuple(WORDS)
    subjects = ("room", "food", "staff")
    texts = [f"the {subjects[index % 3]} was {WORDS[labels[index % 2]][index // 2 % 4]} on day {index}" for index in range(80)]
    return Dataset("reviews", texts, np.arange(80) % 2, labels, np.arange(80))


@pytest.fixture(scope="session")
def tiny_config():
    return with_values(preset_config("fast"), TINY)


@pytest.fixture(scope="session")
def finished_run(dataset, tiny_config, tmp_path_factory):
    """A real run, trained once for all tests, as the library reads it back."""
    folder = tmp_path_factory.mktemp("library")
    store = RunStore(folder / "runs", folder / "trash")
    last = list(run_experiment(RunRequest(dataset, tiny_config, "reviews"), RunControl(), store))[-1]
    run = store.open(last.run_id)
    return FinishedRun(run, load_bundle(run.model_path))


@pytest.fixture
def window(qtbot, workspace):
    """The whole window, with everything brought in that it brings in behind itself."""
    found = MainWindow(workspace, UserPaths.locate())
    found.show()
    qtbot.waitUntil(lambda: found.is_complete, timeout=60_000)
    yield found
    if workspace.control is not None:
        workspace.control.discard()
        qtbot.waitUntil(lambda: not workspace.is_running, timeout=30_000)
    found.close()  # not by qtbot, which closes before this and would be asked what is to become of the run
    found.deleteLater()


@pytest.fixture
def reviews_file(tmp_path, dataset):
    """The tiny dataset as a person would have it: a file with a column too many."""
    path = tmp_path / "reviews.csv"
    rows = [f"{index},{text},{dataset.labels[index % 2]}" for index, text in enumerate(dataset.texts)]
    path.write_text("\n".join(["number,text,label", *rows]) + "\n", encoding="utf-8")
    return path
