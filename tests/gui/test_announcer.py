"""What changes by itself is said to who has a screen reader: not twice, not too often, and errors at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.announcer import Announcer
from textcls_gui.gui.workers.failure import Failure


@pytest.fixture
def announcer(qtbot):
    speaker = QWidget()
    qtbot.addWidget(speaker)
    return Announcer(speaker, pause_ms=10)


@pytest.fixture
def heard(announcer):
    found = []
    announcer.said.connect(found.append)
    return found


def test_the_first_words_are_said_at_once_and_of_many_the_last(qtbot, announcer, heard):
    for words in ("one", "two", "three"):
        announcer.say(words)
    assert heard == ["one"]
    qtbot.waitUntil(lambda: heard == ["one", "three"])


def test_nothing_is_said_twice_in_a_row(qtbot, announcer, heard):
    announcer.say("one")
    announcer.say("one")
    qtbot.waitUntil(lambda: not announcer.isActive())
    announcer.say("one")
    assert heard == ["one"]
    announcer.forget()
    announcer.say("one")
    assert heard == ["one", "one"]


def test_what_is_urgent_takes_the_place_of_what_waits(qtbot, announcer, heard):
    announcer.say("one")
    announcer.say("two")
    announcer.say_at_once("The disk is full.")
    qtbot.waitUntil(lambda: not announcer.isActive())
    assert heard == ["one", "The disk is full."]


def test_a_failure_is_said(qtbot, window):
    heard = []
    window.notice.announcer.said.connect(heard.append)
    window.show_failure(Failure("Something went wrong.", "Go on.", ""))
    assert heard == ["Something went wrong. Go on."]


def test_the_label_that_a_text_gets_is_said(qtbot, window, workspace, finished_run):
    workspace.set_classifier(finished_run.classifier)
    window.show_page("try")
    page, heard = window.page("try"), []
    page.announcer.said.connect(heard.append)
    page.text_edit.setPlainText("the room was lovely")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].startswith(f"{page.label.text()}. ")
    assert "%" in heard[0]


def test_a_training_is_told_from_its_beginning_to_its_end(qtbot, window, workspace, reviews_file, tiny_config):
    workspace.set_config(tiny_config)
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    heard = []
    progress = window.page("train").progress
    progress.announcer.setInterval(0)
    progress.announcer.said.connect(heard.append)
    qtbot.mouseClick(window.page("data").train_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.run is not None and not workspace.is_running, timeout=60_000)
    assert heard[0].endswith("…")  # a stage
    assert heard[-1] == progress.status.text()
    assert heard[-1].startswith("Done")
