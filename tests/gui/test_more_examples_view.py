"""Would more examples help? Found out when asked for, broken off, kept with the run and shown a week later."""

import shutil

import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.gui.pages.results_page import ResultsPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kept(workspace, finished_run):
    """The run in the workspace's own library."""
    run_id = finished_run.run.summary.run_id
    shutil.copytree(finished_run.run.model_path.parent, workspace.store.pace_file.with_name("runs") / run_id)
    return workspace.store.open(run_id)


@pytest.fixture
def view(qtbot, workspace, kept):
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    page.tabs.setCurrentWidget(page.more_examples)
    workspace.set_classifier(load_bundle(kept.model_path))
    workspace.set_run(kept)
    yield page.more_examples  # not returned: nobody else keeps the page, and the view would go with it


def test_a_person_finds_out_and_it_is_there_when_the_run_is_opened_again(qtbot, view, workspace, kept, dataset):
    workspace.set_dataset(dataset)
    qtbot.mouseClick(view.find_out_button, LEFT)
    qtbot.waitUntil(view.words.isVisible, timeout=60_000)
    assert "texts" in view.words.text()
    assert view.label_choice.count() == 3
    assert view.plot.accessibleDescription().startswith("With ")
    assert workspace.store.learning_curve(kept.summary.run_id) is not None
    said = view.words.text()

    workspace.set_dataset(None)
    workspace.set_run(kept)
    qtbot.waitUntil(view.words.isVisible, timeout=20_000)
    assert view.words.text() == said
    assert not view.again_button.isEnabled()


def test_the_curve_of_one_label_can_be_chosen(qtbot, view, workspace, dataset):
    workspace.set_dataset(dataset)
    qtbot.mouseClick(view.find_out_button, LEFT)
    qtbot.waitUntil(view.words.isVisible, timeout=60_000)
    together = view.plot.getPlotItem().getAxis("left").labelText
    qtbot.keyClick(view.label_choice, Qt.Key.Key_Down)
    assert view.label_choice.currentData() is not None
    assert view.plot.getPlotItem().getAxis("left").labelText != together


def test_without_the_data_the_view_says_which_to_open(view, kept):
    assert not view.find_out_button.isEnabled()
    assert view.asking_words.text() == f"To find out, open the data “{kept.summary.data_name}” on the Data page, and come back."


def test_other_data_are_refused_in_words(qtbot, view, workspace, dataset):
    others = [f"{text} or so" for text in dataset.texts]
    workspace.set_dataset(Dataset("others", others, dataset.targets, dataset.labels, dataset.rows))
    qtbot.mouseClick(view.find_out_button, LEFT)
    qtbot.waitUntil(view.notice.isVisible, timeout=20_000)
    assert "not what this model was trained on" in view.notice.message.text()
    assert view.find_out_button.isVisible()


def test_it_can_be_broken_off_and_nothing_is_kept(qtbot, view, workspace, kept, dataset):
    workspace.set_dataset(dataset)
    qtbot.mouseClick(view.find_out_button, LEFT)
    qtbot.mouseClick(view.progress.cancel_button, LEFT)
    assert view.find_out_button.isVisible()
    qtbot.waitUntil(lambda: not workspace.has_threads, timeout=30_000)
    assert view.find_out_button.isVisible()
    assert workspace.store.learning_curve(kept.summary.run_id) is None
