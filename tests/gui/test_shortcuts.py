"""Keys are declared once, mean one thing where they are pressed, and do what the list says."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

import textcls_gui
from textcls_gui.gui.shortcuts import PLACES, SHORTCUTS, in_place, make_shortcut, place_words, shortcut
from textcls_gui.gui.workers.failure import Failure

PACKAGE = Path(textcls_gui.__file__).parent


@pytest.fixture
def active(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_every_name_is_given_once():
    assert len({each.id for each in SHORTCUTS}) == len(SHORTCUTS)
    assert [place for place in PLACES if not in_place(place)] == []


@pytest.mark.parametrize("place", PLACES)
def test_a_key_means_one_thing_where_it_is_pressed(place):
    heard = [QKeySequence(key).toString() for each in SHORTCUTS if each.place in ("everywhere", place) for key in each.keys]
    assert [key for key, times in Counter(heard).items() if times > 1] == []
    assert "" not in heard  # a key that Qt cannot spell


@pytest.mark.parametrize("each", SHORTCUTS, ids=lambda each: each.id)
def test_every_key_says_what_it_does(qapp, each):
    assert each.words
    assert all(each.key_words)
    assert place_words(each.place)


def test_an_unknown_name_is_refused(window):
    with pytest.raises(KeyError):
        shortcut("nothing of the kind")
    with pytest.raises(KeyError):
        make_shortcut("nothing of the kind", window, window.close)


def test_shortcuts_are_made_from_the_list_alone():
    makers = [path.name for path in PACKAGE.rglob("*.py") if "QShortcut(" in path.read_text(encoding="utf-8")]
    assert makers == ["shortcuts.py"]


def test_the_window_makes_every_shortcut_of_the_list(qtbot, window, workspace, reviews_file):
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    window.help.show_topic("data")
    made = {each.key().toString() for each in window.findChildren(QShortcut)}
    declared = {QKeySequence(key).toString() for each in SHORTCUTS if not each.is_heard_by_widget for key in each.keys}
    assert declared <= made
    assert made - declared <= {"Esc"}


def test_control_and_enter_leads_on_from_the_page(qtbot, active, workspace, reviews_file):
    active.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: active.page_name == "model")


def test_control_and_seven_shows_runs_side_by_side(qtbot, active):
    press(qtbot, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert active.page_name == "compare"


def test_escape_closes_a_message(qtbot, active):
    active.show_failure(Failure("Something went wrong.", "Go on.", ""))
    active.rail.buttons["data"].setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert not active.notice.isVisible()


def test_escape_says_no_to_throwing_a_run_away(qtbot, active, workspace, reviews_file):
    from textcls_gui.core.config import with_values

    active.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    workspace.set_config(with_values(workspace.config, {"max_epochs": 1_000, "patience": 1_000, "hidden_size": 8}))
    active.show_page("train")
    page = active.page("train")
    page.start()
    qtbot.waitUntil(page.progress.discard_button.isVisible)
    page.progress.discard_button.click()
    assert page.progress.confirmation.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not page.progress.confirmation.isVisible()
    assert workspace.is_running


def test_escape_with_nothing_to_answer_changes_nothing(qtbot, active):
    press(qtbot, Qt.Key.Key_Escape)
    assert active.isVisible()
