"""The Train page: a person starts a run, watches it, pauses it and ends it in each of three ways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from textcls_gui.core.config import with_values
from textcls_gui.core.events import (
    BatchesFinished,
    DeviceChosen,
    EpochFinished,
    SampleTaken,
    StageProgressed,
    StageStarted,
    TimeLeft,
    TrainingStarted,
)
from textcls_gui.gui.pages.train_page import TrainPage
from textcls_gui.gui.widgets.run_progress import RunProgress
from textcls_gui.gui.workers.failure import Failure

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 60_000


@pytest.fixture
def page(qtbot, workspace, dataset, tiny_config):
    page = TrainPage(workspace)
    qtbot.addWidget(page)
    workspace.set_dataset(dataset)
    workspace.set_config(tiny_config)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def endless(page, workspace, tiny_config):
    """The page with settings that would train for a long time."""
    workspace.set_config(with_values(tiny_config, {"max_epochs": 1_000, "patience": 1_000}))
    return page


def start(qtbot, page):
    qtbot.mouseClick(page.train_button, LEFT)


def wait_for_status(qtbot, page, beginning):
    qtbot.waitUntil(lambda: page.progress.status.text().startswith(beginning), timeout=PATIENCE_MS)


def wait_for_an_epoch(qtbot, page):
    """Until at least one is over."""
    qtbot.waitUntil(lambda: page.curves.loss.validation_entry.text != "Validation", timeout=PATIENCE_MS)


def wait_for_end(qtbot, page):
    qtbot.waitUntil(lambda: page.train_button.isVisible() and not page._workspace.has_threads, timeout=PATIENCE_MS)


def test_without_data_the_page_says_what_to_do(qtbot, workspace):
    page = TrainPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert not page.train_button.isVisible()
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.mouseClick(page.empty.button, LEFT)
    assert asked.args == ["start"]


def test_a_run_goes_to_its_end_and_its_results_can_be_seen(qtbot, page, workspace):
    assert page.progress.status.text() == "Ready: 80 text(s) with 2 labels."
    start(qtbot, page)
    assert workspace.is_running
    assert not page.train_button.isVisible()
    wait_for_end(qtbot, page)
    assert page.progress.status.text().startswith("Done after 3 epoch(s). The best was epoch")
    assert page.results_button.property("role") == "primary"
    assert workspace.run is not None
    assert workspace.classifier.labels == ("praise", "complaint")
    assert not workspace.is_running
    assert len(workspace.store.runs()) == 1
    assert page.curves.loss.validation_entry.text.startswith("Validation 0.")
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.mouseClick(page.results_button, LEFT)
    assert asked.args == ["results"]


def test_enter_leads_on_to_the_results(qtbot, page, workspace):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.train_button.setFocus()
    qtbot.keyClick(page.train_button, Qt.Key.Key_Return)
    assert workspace.is_running
    wait_for_end(qtbot, page)
    qtbot.waitUntil(page.results_button.hasFocus)
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.keyClick(page.results_button, Qt.Key.Key_Return)
    assert asked.args == ["results"]


def test_while_it_learns_the_space_key_pauses(qtbot, endless, workspace):
    endless.activateWindow()
    qtbot.waitUntil(endless.isActiveWindow)
    start(qtbot, endless)
    qtbot.waitUntil(endless.progress.pause_button.hasFocus, timeout=PATIENCE_MS)
    qtbot.keyClick(endless.progress.pause_button, Qt.Key.Key_Space)
    assert workspace.control.is_paused


def test_who_reads_the_curves_by_keyboard_is_left_there(qtbot, endless, workspace):
    endless.activateWindow()
    qtbot.waitUntil(endless.isActiveWindow)
    start(qtbot, endless)
    wait_for_an_epoch(qtbot, endless)
    endless.curves.loss.setFocus()
    qtbot.keyClick(endless.curves.loss, Qt.Key.Key_Left)
    workspace.control.finish()
    wait_for_end(qtbot, endless)
    assert endless.curves.loss.hasFocus()


def test_another_page_can_ask_for_training(qtbot, page, workspace):
    workspace.request_training()
    assert workspace.is_running
    wait_for_end(qtbot, page)
    assert workspace.run is not None


def test_a_run_is_paused_and_goes_on(qtbot, endless, workspace):
    start(qtbot, endless)
    wait_for_an_epoch(qtbot, endless)
    qtbot.mouseClick(endless.progress.pause_button, LEFT)
    assert workspace.control.is_paused
    wait_for_status(qtbot, endless, "Paused in epoch ")
    assert endless.progress.pause_button.text() == "&Continue"
    qtbot.mouseClick(endless.progress.pause_button, LEFT)
    wait_for_status(qtbot, endless, "Epoch ")
    assert not workspace.control.is_paused


def test_finishing_now_keeps_the_best_model(qtbot, endless, workspace):
    start(qtbot, endless)
    wait_for_an_epoch(qtbot, endless)
    qtbot.mouseClick(endless.progress.finish_button, LEFT)
    assert not endless.progress.finish_button.isEnabled()
    wait_for_end(qtbot, endless)
    assert endless.progress.status.text().startswith("Ended by you after ")
    assert workspace.run.summary.outcome == "stopped_by_user"
    assert workspace.classifier is not None


def test_a_paused_run_can_be_finished(qtbot, endless, workspace):
    start(qtbot, endless)
    wait_for_an_epoch(qtbot, endless)
    qtbot.mouseClick(endless.progress.pause_button, LEFT)
    qtbot.mouseClick(endless.progress.finish_button, LEFT)
    wait_for_end(qtbot, endless)
    assert workspace.run.summary.outcome == "stopped_by_user"


def test_throwing_away_asks_first_and_keeps_nothing(qtbot, endless, workspace):
    start(qtbot, endless)
    wait_for_an_epoch(qtbot, endless)
    qtbot.mouseClick(endless.progress.discard_button, LEFT)
    assert endless.progress.confirmation.isVisible()
    qtbot.mouseClick(endless.progress.keep_button, LEFT)
    assert not endless.progress.confirmation.isVisible()
    assert workspace.is_running
    qtbot.mouseClick(endless.progress.discard_button, LEFT)
    qtbot.mouseClick(endless.progress.really_button, LEFT)
    wait_for_end(qtbot, endless)
    assert endless.notice.message.text() == "The run was thrown away. Nothing of it was kept."
    assert endless.progress.status.text().startswith("Ready: ")
    assert workspace.run is None
    assert workspace.store.runs() == ()


def test_what_cannot_be_trained_is_said_on_the_page(qtbot, page, workspace, dataset):
    few = dataset.take(dataset.rows[:4])
    workspace.set_dataset(few)
    start(qtbot, page)
    wait_for_end(qtbot, page)
    assert page.notice.isVisible()
    assert page.notice.message.text() == "There are only 4 texts with a label."
    assert page.notice.hint.text().startswith("At least 8 are needed")
    assert page.train_button.isVisible()


def test_the_details_of_an_unforeseen_failure_can_be_copied(qtbot, page):
    page._on_failed(Failure("It failed.", "Try again.", "Traceback …"))
    qtbot.mouseClick(page.notice.report_button, LEFT)
    qtbot.mouseClick(page.notice.report.copy_button, LEFT)
    assert "What failed\n\nTraceback …" in QGuiApplication.clipboard().text()


def test_a_run_from_the_library_shows_its_curves(page, workspace, finished_run):
    workspace.set_run(finished_run.run)
    epochs = finished_run.run.summary.epochs
    assert f"after {epochs} epoch(s)" in page.progress.status.text()
    assert f"{finished_run.run.history[-1].validation_loss:.3f}" in page.curves.loss.validation_entry.text
    assert page.results_button.isVisible()


def test_new_data_makes_training_the_next_thing_again(page, workspace, finished_run, dataset):
    workspace.set_run(finished_run.run)
    assert page.results_button.property("role") == "primary"
    workspace.set_dataset(dataset)
    assert page.train_button.property("role") == "primary"
    assert page.progress.status.text().startswith("Ready: ")


def test_closing_the_workspace_ends_a_run(qtbot, endless, workspace):
    start(qtbot, endless)
    wait_for_an_epoch(qtbot, endless)
    workspace.close()
    assert not workspace.has_threads
    assert workspace.store.runs() == ()


@pytest.fixture
def progress(qtbot):
    widget = RunProgress()
    qtbot.addWidget(widget)
    widget.show()
    widget.show_starting()
    return widget


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (TimeLeft(1.0, 2.0, 3.0), "Epoch 3 of 10 · a few seconds left"),
        (TimeLeft(21.0, 38.0, 62.0), "Epoch 3 of 10 · about 40 second(s) left (20–60)"),
        (TimeLeft(83.0, 83.0, 83.0), "Epoch 3 of 10 · about 80 second(s) left"),
        (TimeLeft(350.0, 600.0, 800.0), "Epoch 3 of 10 · about 10 minute(s) left (6–13)"),
        (TimeLeft(10.0, 110.0, 130.0), "Epoch 3 of 10 · about 2 minute(s) left (1–2)"),
        (TimeLeft(19_000.0, 20_000.0, 40_000.0), "Epoch 3 of 10 · about 6 hour(s) left (5–11)"),
    ],
)
def test_the_time_left_is_told_as_exactly_as_anyone_wants_to_know(progress, left, words):
    progress.on_event(TrainingStarted(max_epochs=10, num_batches=20, num_parameters=1, patience=4))
    progress.on_event(BatchesFinished(3, 5, (5,), (0.5,), (0.5,)))
    assert progress.status.text() == "Epoch 3 of 10"
    progress.on_event(left)
    assert progress.status.text() == words
    assert progress.batch_words.text() == "batch 5 of 20"


def test_the_time_left_is_told_in_the_stages_after_the_training_too(progress):
    progress.on_event(StageStarted("baseline"))
    progress.on_event(TimeLeft(25.0, 30.0, 35.0))
    assert progress.status.text() == "Comparing with a simple word counter… · about 30 second(s) left (25–35)"


def test_early_stopping_counts_in_words(progress):
    progress.on_event(TrainingStarted(max_epochs=10, num_batches=20, num_parameters=1, patience=4))
    progress.on_event(EpochFinished(5, 100, 0.1, 0.9, 0.5, 0.8, 1e-3, 1.0, is_best=False, epochs_without_improvement=2))
    assert progress.patience_words.text() == "No improvement for 2 of 4 epochs."


def test_the_device_is_told_with_its_reason(progress):
    progress.on_event(DeviceChosen("cpu", "Some Processor", "No graphics card was found.", 2))
    assert progress.device_words.text() == "On the processor: Some Processor. No graphics card was found."


def test_what_is_learnt_from_a_sample_is_told(progress):
    progress.on_event(SampleTaken("vocabulary", 500_000, 8_500_000))
    assert progress.device_words.text().startswith("The words are learnt from 500,000 of the 8,500,000 texts")


def test_stages_are_told_in_words(progress):
    progress.on_event(StageStarted("baseline"))
    assert progress.status.text() == "Comparing with a simple word counter…"
    assert progress.batch_bar.maximum() == 0  # nobody knows how long it takes
    progress.on_event(StageProgressed("baseline", 0.25))
    assert progress.batch_words.text() == "25 %"
    assert not progress.pause_button.isEnabled()


def test_a_file_of_word_vectors_is_used_and_told_of(qtbot, page, workspace, tmp_path):
    path = tmp_path / "vectors.vec"
    path.write_text("lovely 1 0 2 1\nbroken -1 0 1 2\nelephant 3 3 3 3\n", encoding="utf-8")
    told = []
    page.progress.device_words.setText("")
    workspace.set_vectors(path)
    start(qtbot, page)
    qtbot.waitUntil(lambda: told.append(page.progress.device_words.text()) or "word vectors" in told[-1] or not workspace.is_running)
    wait_for_end(qtbot, page)
    assert any("The file of word vectors knows 2 of the" in words for words in told)
    assert workspace.run.config.model.embedding_size == 4


def test_a_file_that_holds_no_vectors_is_told_and_nothing_is_kept(qtbot, page, workspace, tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("once upon a time\n", encoding="utf-8")
    workspace.set_vectors(path)
    start(qtbot, page)
    wait_for_end(qtbot, page)
    assert "story.txt" in page.notice.message.text()
    assert not workspace.store.runs()
