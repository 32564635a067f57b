"""A training is stopped and continued later, by whoever sits before the window."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.config import with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DeviceError
from textcls_gui.core.events import EpochFinished
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.unfinished import Interrupted
from textcls_gui.gui.pages.train_page import TrainPage
from textcls_gui.gui.widgets.interrupted_card import InterruptedCard, ago_words
from textcls_gui.gui.widgets.interrupted_runs import InterruptedRuns

ENDLESS = {"max_epochs": 1_000, "patience": 1_000}
PATIENCE_MS = 60_000


@pytest.fixture
def page(qtbot, workspace):
    found = TrainPage(workspace)
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    return found


@pytest.fixture
def interrupted(workspace, dataset, tiny_config):
    """A run that was stopped after two epochs of three."""
    control = RunControl()
    for event in run_experiment(RunRequest(dataset, tiny_config, "reviews"), control, workspace.store):
        if isinstance(event, EpochFinished) and event.epoch == 2:
            control.set_aside()
    (run,) = workspace.store.unfinished.interrupted()
    return run


@pytest.fixture
def runs(qtbot, workspace, interrupted):
    found = InterruptedRuns(workspace)
    qtbot.addWidget(found)
    found.refresh()
    qtbot.waitUntil(lambda: len(found.cards) == 1, timeout=PATIENCE_MS)
    return found


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def some_run(**values):
    now = datetime.now(UTC)
    told = {
        "run_id": "1",
        "name": "reviews",
        "data_name": "reviews",
        "started": now,
        "saved": now - timedelta(minutes=12, seconds=20),
        "how": "interrupted",
        "num_texts": 80,
        "is_several": False,
        "device": "cpu",
        "member": 1,
        "num_members": 1,
        "epoch": 7,
        "max_epochs": 10,
        "has_best": True,
        "accuracy": 0.8312,
    }
    return Interrupted(**{**told, **values})


class TestTheMiddleWayToStop:
    def test_ends_the_run_and_lets_it_be_continued_at_once(self, qtbot, page, workspace, dataset, tiny_config):
        workspace.set_config(with_values(tiny_config, ENDLESS))
        workspace.set_dataset(dataset)
        click(qtbot, page.train_button)
        qtbot.waitUntil(lambda: page.progress.status.text().startswith("Epoch 3"), timeout=PATIENCE_MS)
        click(qtbot, page.progress.aside_button)
        assert not page.progress.finish_button.isEnabled()
        qtbot.waitUntil(lambda: not workspace.is_running, timeout=PATIENCE_MS)
        assert page.progress.status.text() == "Stopped for now, to be continued."
        assert page.notice.message.text() == "The training is stopped, and all that it has learnt is kept."
        assert workspace.store.runs() == ()
        (run,) = workspace.store.unfinished.interrupted()
        click(qtbot, page.notice.action_button)
        qtbot.waitUntil(lambda: page.progress.status.text().startswith(f"Epoch {run.epoch + 2}"), timeout=PATIENCE_MS)
        click(qtbot, page.progress.finish_button)
        qtbot.waitUntil(lambda: not workspace.is_running, timeout=PATIENCE_MS)
        assert [summary.run_id for summary in workspace.store.runs()] == [run.run_id]
        assert workspace.run.summary.epochs > run.epoch

    def test_is_taken_by_itself_when_the_program_ends(self, qtbot, page, workspace, dataset, tiny_config):
        workspace.set_config(with_values(tiny_config, ENDLESS))
        workspace.set_dataset(dataset)
        click(qtbot, page.train_button)
        qtbot.waitUntil(lambda: page.progress.status.text().startswith("Epoch 3"), timeout=PATIENCE_MS)
        store = workspace.store
        workspace.close()
        (run,) = store.unfinished.interrupted()
        assert (run.how, run.has_best) == ("set aside", True)


class TestAnInterruptedRun:
    def test_goes_on_in_the_train_page(self, qtbot, page, workspace, runs, interrupted):
        click(qtbot, runs.cards[0].continue_button)
        qtbot.waitUntil(lambda: workspace.run is not None and not workspace.is_running, timeout=PATIENCE_MS)
        assert workspace.run.summary.run_id == interrupted.run_id
        assert workspace.run.summary.epochs == 3
        assert [epoch.epoch for epoch in workspace.run.history] == [1, 2, 3]
        qtbot.waitUntil(lambda: not runs.isVisible() and not runs.cards, timeout=PATIENCE_MS)

    def test_ends_with_the_best_so_far(self, qtbot, page, workspace, runs, interrupted):
        click(qtbot, runs.cards[0].keep_button)
        qtbot.waitUntil(lambda: workspace.run is not None and not workspace.is_running, timeout=PATIENCE_MS)
        assert (workspace.run.summary.outcome, workspace.run.summary.epochs) == ("stopped_by_user", 2)

    def test_is_thrown_away_and_brought_back(self, qtbot, workspace, runs, interrupted):
        runs.show()
        click(qtbot, runs.cards[0].throw_away_button)
        qtbot.waitUntil(lambda: not runs.cards, timeout=PATIENCE_MS)
        assert runs.notice.message.text() == "The training with “reviews” was thrown away."
        assert workspace.store.unfinished.interrupted() == ()
        click(qtbot, runs.notice.action_button)
        qtbot.waitUntil(lambda: len(runs.cards) == 1, timeout=PATIENCE_MS)
        assert runs.cards[0].run.run_id == interrupted.run_id

    def test_stands_on_the_start_page(self, qtbot, interrupted, window):
        cards = window.page("start").interrupted_runs
        qtbot.waitUntil(lambda: len(cards.cards) == 1 and cards.isVisible(), timeout=PATIENCE_MS)
        assert cards.cards[0].headline.text() == "You stopped the training with “reviews” at epoch 2 of 3, a moment ago."

    def test_waits_while_another_is_under_way(self, runs, workspace):
        workspace.set_control(RunControl())
        assert not runs.cards[0].continue_button.isEnabled()
        assert not runs.cards[0].keep_button.isEnabled()
        workspace.set_control(None)


class TestTheWords:
    def test_say_when_and_how_far(self, qtbot):
        card = InterruptedCard(some_run())
        qtbot.addWidget(card)
        words = "The training with “reviews” was interrupted at epoch 7 of 10, 12 minute(s) ago."  # the program says one or the other
        assert card.headline.text() == words
        assert "right about 83.1 % of the validation texts" in card.remark.text()

    def test_of_one_that_had_hardly_begun_offer_nothing_to_keep(self, qtbot):
        card = InterruptedCard(some_run(epoch=0, has_best=False, accuracy=0.0))
        qtbot.addWidget(card)
        card.show()
        assert "interrupted at its start" in card.headline.text()
        assert not card.keep_button.isVisible()

    def test_of_several_models_say_which(self, qtbot):
        card = InterruptedCard(some_run(num_members=4, member=3))
        qtbot.addWidget(card)
        assert "at epoch 7 of 10 of model 3 of 4" in card.headline.text()

    @pytest.mark.parametrize(
        ("seconds", "words"),
        [(-5, "a moment ago"), (59, "a moment ago"), (60, "1 minute(s) ago"), (7_300, "2 hour(s) ago"), (200_000, "2 day(s) ago")],
    )
    def test_tell_time_as_people_do(self, seconds, words):
        assert ago_words(seconds) == words


def test_where_the_card_fails_the_processor_is_offered(qtbot, page, workspace, dataset, tiny_config, monkeypatch):
    """The first training ends as on a card whose driver has crashed."""
    from textcls_gui.core import experiment

    train, crashes = experiment.train, [True]

    def crashing(*arguments, **values):
        for event in train(*arguments, **values):
            yield event
            if isinstance(event, EpochFinished) and crashes:
                crashes.pop()
                raise DeviceError("The graphics card stopped working: {reason}.", reason="CUDA error: unspecified launch failure")

    monkeypatch.setattr(experiment, "train", crashing)
    workspace.set_config(tiny_config)
    workspace.set_dataset(dataset)
    click(qtbot, page.train_button)
    qtbot.waitUntil(lambda: not workspace.is_running and page.notice.isVisible(), timeout=PATIENCE_MS)
    assert page.notice.message.text().startswith("The graphics card stopped working")
    assert page.notice.action_button.text() == "&Continue on the processor"
    click(qtbot, page.notice.action_button)
    qtbot.waitUntil(lambda: workspace.run is not None and not workspace.is_running, timeout=PATIENCE_MS)
    assert workspace.run.summary.device == "cpu"
