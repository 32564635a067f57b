"""The whole way in the window, as a person goes it: sample, train, results, type, save the model, reopen it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from textcls_gui.core.config import with_values
from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.workspace import Workspace
from textcls_gui.paths import UserPaths

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 120_000
TINY = {"hidden_size": 16, "embedding_size": 16, "max_epochs": 2, "max_ngrams": 500, "device": "cpu"}


@pytest.fixture
def window(qtbot):
    paths = UserPaths.locate()
    paths.create()
    found = MainWindow(Workspace(paths), paths)
    found.show()
    qtbot.waitUntil(lambda: found.is_complete, timeout=PATIENCE_MS)
    yield found
    found.workspace.close()
    found.close()
    found.deleteLater()


def test_a_person_goes_from_a_sample_to_a_model_on_another_computer(qtbot, window, tmp_path):
    data, workspace = window.page("data"), window.workspace
    qtbot.mouseClick(next(iter(data.prompt.tiles)), LEFT)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=PATIENCE_MS)
    assert workspace.dataset.num_texts >= 1_200

    qtbot.mouseClick(data.next_button, LEFT)
    assert window.page_name == "model"
    workspace.set_config(with_values(workspace.config, TINY))
    qtbot.mouseClick(window.page("model").train_button, LEFT)
    assert window.page_name == "train"

    train = window.page("train")
    qtbot.waitUntil(train.results_button.isVisible, timeout=PATIENCE_MS)
    assert workspace.run.summary.epochs == 2
    qtbot.mouseClick(train.results_button, LEFT)
    assert window.page_name == "results"

    results = window.page("results")
    assert results.verdict.isVisible()
    qtbot.mouseClick(results.try_button, LEFT)
    assert window.page_name == "try"

    typing = window.page("try")
    QTest.keyClicks(typing.text_edit, "my parcel has not arrived")
    qtbot.waitUntil(lambda: typing.label.text() in workspace.run.summary.labels, timeout=PATIENCE_MS)
    answer = typing.label.text()

    model = tmp_path / "another computer" / "model.textcls"
    model.parent.mkdir()
    window.page("library").save_model(workspace.run.summary.run_id, model)
    qtbot.waitUntil(model.exists, timeout=PATIENCE_MS)
    before = workspace.classifier
    window.open_path(model)
    qtbot.waitUntil(lambda: workspace.classifier is not before, timeout=PATIENCE_MS)
    workspace.request_page("try")
    typing.text_edit.clear()
    QTest.keyClicks(typing.text_edit, "my parcel has not arrived")
    qtbot.waitUntil(lambda: typing.label.text() == answer, timeout=PATIENCE_MS)
    assert workspace.classifier.labels == before.labels


@pytest.mark.display
@pytest.mark.skipif(not sys.platform.startswith("linux") or not (shutil.which("xvfb-run") and shutil.which("xauth")), reason="needs Xvfb")
@pytest.mark.skipif(bool(os.environ.get("TEXTCLS_REAL_WINDOW")), reason="is the real window already")
def test_the_same_way_works_in_a_real_window():
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "TEXTCLS_REAL_WINDOW": "1"}
    name = test_a_person_goes_from_a_sample_to_a_model_on_another_computer.__name__
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24", sys.executable, "-m", "pytest", "-q", "-x", f"{__file__}::{name}"]
    done = subprocess.run(command, env=environment, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout[-3_000:]
