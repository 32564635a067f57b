"""The whole way in the window, as a person goes it, with nothing but clicks and keys: sample, train, results, type, save, reopen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.workspace import Workspace
from textcls_gui.paths import UserPaths

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 120_000
TINY = {"hidden_size": "16", "embedding_size": "16", "max_epochs": "2", "max_ngrams": "500"}


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


def click(qtbot, button):
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def type_setting(qtbot, model_page, name, value):
    """In the form behind Advanced, on whichever tab the setting is."""
    row = model_page.form.rows[name]
    tab = next(index for index in range(model_page.form.count()) if model_page.form.widget(index).isAncestorOf(row))
    qtbot.mouseClick(model_page.form.tabBar(), LEFT, pos=model_page.form.tabBar().tabRect(tab).center())
    assert row.editor.isVisible()
    row.editor.selectAll()
    QTest.keyClicks(row.editor, value)
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)


def name_file(qtbot, page, path):
    """In the dialog that has just been opened."""
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(QFileDialog)))
    dialog = next(dialog for dialog in page.findChildren(QFileDialog) if dialog.isVisible())
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setCompleter(None)  # the names that it offers would take the key for themselves

    def is_taken():
        """What is typed while the dialog is still reading its folder is not heard."""
        field.selectAll()
        QTest.keyClicks(field, str(path))
        qtbot.keyClick(field, Qt.Key.Key_Return)
        return not dialog.isVisible()

    qtbot.waitUntil(is_taken)


def test_a_person_goes_from_a_sample_to_a_model_on_another_computer(qtbot, window, tmp_path):
    data, workspace = window.page("data"), window.workspace
    click(qtbot, next(iter(window.page("start").tiles)))
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=PATIENCE_MS)
    assert workspace.dataset.num_texts >= 1_200

    click(qtbot, data.next_button)
    assert window.page_name == "model"
    model_page = window.page("model")
    click(qtbot, model_page.advanced_button)
    for name, value in TINY.items():
        type_setting(qtbot, model_page, name, value)
    assert workspace.config.training.max_epochs == 2
    click(qtbot, model_page.train_button)
    assert window.page_name == "train"

    train = window.page("train")
    qtbot.waitUntil(train.results_button.isVisible, timeout=PATIENCE_MS)
    assert workspace.run.summary.epochs == 2
    click(qtbot, train.results_button)
    assert window.page_name == "results"

    results = window.page("results")
    assert results.verdict.isVisible()
    click(qtbot, results.try_button)
    assert window.page_name == "try"

    typing = window.page("try")
    QTest.keyClicks(typing.text_edit, "my parcel has not arrived")
    qtbot.waitUntil(lambda: typing.answered_text == "my parcel has not arrived", timeout=PATIENCE_MS)
    answer, labels = typing.label.text(), workspace.classifier.labels
    assert answer in labels

    model = tmp_path / "another computer" / "model.textcls"
    model.parent.mkdir()
    click(qtbot, window.rail.buttons["library"])
    library = window.page("library")
    qtbot.waitUntil(library.save_button.isVisible, timeout=PATIENCE_MS)
    click(qtbot, library.save_button)
    name_file(qtbot, library, model)
    qtbot.waitUntil(lambda: "model.textcls" in library.notice.message.text(), timeout=PATIENCE_MS)

    before = workspace.classifier
    click(qtbot, library.open_model_button)
    name_file(qtbot, library, model)
    qtbot.waitUntil(lambda: workspace.classifier is not before, timeout=PATIENCE_MS)
    assert window.page_name == "try"
    click(qtbot, typing.clear_button)
    QTest.keyClicks(typing.text_edit, "my parcel has not arrived")
    qtbot.waitUntil(lambda: typing.answered_text == "my parcel has not arrived" and typing.label.text() == answer, timeout=PATIENCE_MS)
    assert workspace.classifier.labels == labels


@pytest.mark.display
@pytest.mark.skipif(not sys.platform.startswith("linux") or not (shutil.which("xvfb-run") and shutil.which("xauth")), reason="needs Xvfb")
@pytest.mark.skipif(bool(os.environ.get("TEXTCLS_REAL_WINDOW")), reason="is the real window already")
def test_the_same_way_works_in_a_real_window():
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "TEXTCLS_REAL_WINDOW": "1"}
    name = test_a_person_goes_from_a_sample_to_a_model_on_another_computer.__name__
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24", sys.executable, "-m", "pytest", "-q", "-x", f"{__file__}::{name}"]
    done = subprocess.run(command, env=environment, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout[-3_000:]
