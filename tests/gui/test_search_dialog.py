"""The search for good settings, as a person sees it: started, stopped, gone on with, and its best settings taken."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.config import with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.search import Search, SearchStore, Trial, search_key
from textcls_gui.gui.dialogs.search_dialog import SearchDialog
from textcls_gui.gui.item_models.trial_list import TrialColumn
from textcls_gui.gui.pages.model_page import ModelPage
from textcls_gui.gui.workers.searching import SearchSubject

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 60_000


@pytest.fixture
def page(qtbot, workspace, dataset, tiny_config):
    page = ModelPage(workspace)
    qtbot.addWidget(page)
    workspace.set_dataset(dataset)
    workspace.set_config(tiny_config)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def dialog(qtbot, page):
    qtbot.mouseClick(page.time.search_button, LEFT)
    return page.search_dialog


def subject_of(workspace):
    return SearchSubject(workspace.dataset, workspace.config, workspace.frozen_test, workspace.own_files, workspace.vectors)


def trial(number, kind, accuracy, values=None):
    found = {"number": number, "kind": kind, "values": values or {}, "seed": number, "state": "finished"}
    return msgspec.convert({**found, "curve": (0.5,), "seconds": 2.0, "accuracy": accuracy, "loss": 0.5}, Trial)


def keep(workspace, *trials):
    """As an earlier search has left it."""
    store = SearchStore(workspace.searches_folder)
    store.write(search_key(subject_of(workspace).request()), Search(trials))


def wait_for_trials(qtbot, dialog, count):
    qtbot.waitUntil(lambda: dialog.trials.rowCount() > count, timeout=PATIENCE_MS)  # one more is under way


def wait_for_end(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.is_searching, timeout=PATIENCE_MS)


def words_in(dialog, row, column):
    return dialog.trials.data(dialog.trials.index(row, column))


def test_at_first_nothing_has_been_tried(dialog):
    assert dialog.status.text() == "Nothing has been tried yet."
    assert dialog.start_button.text() == "&Start"
    assert dialog.minutes.value() == 5, "the minutes that the person has given on the page"
    assert not dialog.use_button.isEnabled()


def test_a_search_shows_its_trials_and_is_stopped_and_gone_on_with(qtbot, dialog, workspace):
    qtbot.mouseClick(dialog.start_button, LEFT)
    assert dialog.status.text() == "Getting the texts ready…"
    assert workspace.is_searching
    wait_for_trials(qtbot, dialog, 2)
    assert "left" in dialog.status.text()
    assert dialog.use_button.isEnabled() == dialog.best_words.text().startswith("The best:")
    qtbot.mouseClick(dialog.stop_button, LEFT)
    assert dialog.status.text() == "Stopping…"
    wait_for_end(qtbot, dialog)
    count = dialog.trials.rowCount()
    assert dialog.status.text() == f"{count} trial(s) so far."
    assert dialog.start_button.text() == "&Go on"
    assert words_in(dialog, count - 1, TrialColumn.WHAT) == "Your settings"
    assert dialog.best_words.text()
    assert not workspace.is_searching
    qtbot.mouseClick(dialog.start_button, LEFT)
    wait_for_trials(qtbot, dialog, count)
    qtbot.mouseClick(dialog.stop_button, LEFT)
    wait_for_end(qtbot, dialog)
    assert words_in(dialog, dialog.trials.rowCount() - 1, TrialColumn.NUMBER) == "1", "your settings were not tried again"


def test_an_earlier_search_is_there_again_and_its_best_is_taken_with_a_click(qtbot, page, workspace):
    keep(workspace, trial(1, "yours", 0.8), trial(2, "search", 0.9, {"dropout": 0.25, "pooling": "mean"}))
    qtbot.mouseClick(page.time.search_button, LEFT)
    dialog = page.search_dialog
    qtbot.waitUntil(lambda: dialog.status.text() == "2 trial(s) so far.", timeout=PATIENCE_MS)
    assert dialog.best_words.text() == "The best: 90.0 % right, your settings 80.0 %. It has Dropout 0.25, Summing up mean."
    assert dialog.luck_words.text().startswith("How much of the gain is luck is not known before")
    qtbot.mouseClick(dialog.use_button, LEFT)
    assert (workspace.config.model.dropout, workspace.config.model.pooling) == (0.25, "mean")
    assert page.form.rows["dropout"].editor.value() == 0.25
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("best", "yours", "words"),
    [
        ((0.88, 0.89, 0.88), (0.80, 0.81, 0.80), "better, with other seeds it is 8.0: more than luck explains."),
        ((0.80, 0.84, 0.81), (0.79, 0.83, 0.80), "better, with other seeds it is 1.0: no more than luck explains."),
        ((0.80, 0.80, 0.80), (0.81, 0.83, 0.82), "better, with other seeds it is not: that was luck."),
    ],
)
def test_luck_is_told_in_words(qtbot, workspace, dataset, tiny_config, best, yours, words):
    workspace.set_dataset(dataset)
    workspace.set_config(tiny_config)
    values = {"dropout": 0.25}
    repeats = [trial(10 + number, "best again", accuracy, values) for number, accuracy in enumerate(best)]
    repeats += [trial(20 + number, "yours again", accuracy) for number, accuracy in enumerate(yours)]
    keep(workspace, trial(1, "yours", 0.8), trial(2, "search", 0.9, values), *repeats)
    dialog = SearchDialog(workspace, subject_of(workspace))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.luck_words.text()), timeout=PATIENCE_MS)
    assert dialog.luck_words.text().startswith("With other seeds: the best ")
    assert "In the search the best was 10.0 points better" in dialog.luck_words.text()
    assert dialog.luck_words.text().endswith(words)


def test_a_training_that_begins_ends_the_search(qtbot, dialog, workspace):
    qtbot.mouseClick(dialog.start_button, LEFT)
    wait_for_trials(qtbot, dialog, 1)
    workspace.set_control(RunControl())
    wait_for_end(qtbot, dialog)
    assert not dialog.start_button.isEnabled()
    workspace.set_control(None)
    assert dialog.start_button.isEnabled()


def test_closing_ends_the_search_and_other_settings_are_another_one(qtbot, page, dialog, workspace, tiny_config):
    qtbot.mouseClick(dialog.start_button, LEFT)
    dialog.close()
    wait_for_end(qtbot, dialog)
    workspace.set_config(with_values(tiny_config, {"max_epochs": 7}))
    qtbot.mouseClick(page.time.search_button, LEFT)
    assert page.search_dialog is not dialog
    assert page.search_dialog.status.text() == "Nothing has been tried yet."


def test_a_search_that_fails_says_why(qtbot, workspace, dataset, tiny_config):
    few = Dataset("few", dataset.texts[:4], dataset.targets[:4], dataset.labels, dataset.rows[:4])
    workspace.set_dataset(few)
    workspace.set_config(tiny_config)
    dialog = SearchDialog(workspace, subject_of(workspace))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.start_button, LEFT)
    wait_for_end(qtbot, dialog)
    assert dialog.status.text() == "The search did not get to its end."
    assert dialog.notice.isVisible()
    assert dialog.start_button.isEnabled()
