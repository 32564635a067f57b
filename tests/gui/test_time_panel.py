"""How long the training takes, on the Model page: worked out when data or settings change, and the other way round."""

import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.config import preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.training.time_budget import FittedSettings
from textcls_gui.core.training.time_left import Forecast
from textcls_gui.gui.pages.model_page import ModelPage
from textcls_gui.gui.widgets.time_panel import TimePanel
from textcls_gui.gui.workers.failure import Failure

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 60_000
FORECAST = Forecast(5.0, 20.0, 25.0, 22.0, 5.0, 10.0, 1.0, max_epochs=10, patience=6, memory_bytes=640_000_000)


@pytest.fixture
def page(qtbot, workspace, dataset, tiny_config):
    page = ModelPage(workspace)
    qtbot.addWidget(page)
    workspace.set_dataset(dataset)
    workspace.set_config(tiny_config)
    page.resize(1080, 680)
    page.show()
    return page


def wait_for_sentence(qtbot, page):
    qtbot.waitUntil(lambda: page.time.sentence.text().startswith("The training will take a"), timeout=PATIENCE_MS)


def test_it_is_worked_out_and_said(qtbot, page, workspace):
    assert page.time.sentence.text() == "Working out how long the training will take…"
    wait_for_sentence(qtbot, page)
    assert page.time.sentence.text().endswith(" GB of memory.")
    assert workspace.forecast.max_epochs == workspace.config.training.max_epochs


def test_other_settings_make_it_be_worked_out_anew(qtbot, page, workspace, tiny_config):
    wait_for_sentence(qtbot, page)
    before = workspace.forecast
    workspace.set_config(with_values(tiny_config, {"max_epochs": 7}))
    assert workspace.forecast is None
    assert page.time.sentence.text().startswith("Working out")
    wait_for_sentence(qtbot, page)
    assert (before.max_epochs, workspace.forecast.max_epochs) == (3, 7)


def test_nothing_is_worked_out_while_a_run_is_going(qtbot, page, workspace):
    workspace.set_control(RunControl())
    assert not page.time.sentence.isVisible()
    assert not page.time.fit_button.isEnabled()
    assert not page._rehearsing.is_busy
    workspace.set_control(None)
    wait_for_sentence(qtbot, page)


def test_nothing_is_worked_out_where_nobody_looks(qtbot, page, workspace, tiny_config):
    page.hide()
    workspace.set_config(with_values(tiny_config, {"max_epochs": 7}))
    assert not page._rehearsing.is_busy
    page.show()
    wait_for_sentence(qtbot, page)


def test_without_data_there_is_nothing_to_say(qtbot, workspace):
    page = ModelPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert not page.time.isVisible()


def test_settings_are_chosen_for_the_minutes_that_a_person_has(qtbot, page, workspace, dataset):
    page.time.minutes.setValue(600)
    qtbot.mouseClick(page.time.fit_button, LEFT)
    assert page.time.sentence.text().startswith("Trying what can be done in that time…")
    qtbot.waitUntil(page.time.choice.isVisible, timeout=PATIENCE_MS)
    assert page.time.choice.text() == "Chosen: Best, just as it is."
    assert page.cards["best"].isChecked()
    expected = preset_config("best", dataset.num_texts)
    assert workspace.config.training.max_epochs == expected.training.max_epochs
    assert workspace.forecast is not None
    qtbot.mouseClick(page.cards["fast"], LEFT)
    assert not page.time.choice.isVisible(), "these settings are not the ones that were chosen for the time"


@pytest.fixture
def panel(qtbot):
    panel = TimePanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_a_forecast_is_one_sentence_with_a_range(panel):
    panel.show_forecast(FORECAST)
    assert panel.sentence.text() == "The training will take about 4 minute(s) (2–6) and 0.6 GB of memory."


def test_a_failure_is_said_with_its_reason(panel):
    panel.show_failure(Failure("There is no graphics card."))
    assert panel.sentence.text() == "How long it will take could not be worked out: There is no graphics card."


@pytest.mark.parametrize(
    ("fitted", "words"),
    [
        ({"epochs": 12, "preset_epochs": 20}, "Chosen: Best, with 12 epochs instead of 20."),
        ({"members": 2}, "Chosen: Best, but the average of 2 models instead of 4."),
        ({"members": 1, "epochs": 12}, "Chosen: Best, but one model instead of 4, with 12 epochs instead of 20."),
        ({"fits": False, "is_smaller": True}, "5 minute(s) are too short for these texts. The quickest settings are chosen."),
        ({"is_smaller": True, "epochs": 4}, "Chosen: Best, with a smaller model that reads less of each text, up to 4 time(s)."),
    ],
)
def test_what_was_chosen_is_said_in_words(panel, fitted, words):
    values = {
        "preset": "best",
        "config": preset_config("best"),
        "forecast": FORECAST,
        "epochs": 20,
        "preset_epochs": 20,
        "members": 4,
        "preset_members": 4,
    }
    panel.show_choice(FittedSettings(**{**values, "is_smaller": False, "fits": True, **fitted}), 5)
    assert panel.choice.text() == words
    panel.show_choice(None, 5)
    assert not panel.choice.isVisible()
