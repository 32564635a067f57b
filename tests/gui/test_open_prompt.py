"""The empty Data page: every way to begin."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QPushButton

from textcls_gui.core.data.samples import samples
from textcls_gui.core.data.tables.store import StoredDataset
from textcls_gui.gui.widgets.open_prompt import OpenPrompt
from textcls_gui.gui.widgets.recent_tile import when_words
from textcls_gui.resources import resource

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)


@pytest.fixture
def prompt(qtbot):
    QGuiApplication.clipboard().clear()
    found = OpenPrompt(samples(resource("samples")))
    qtbot.addWidget(found)
    found.resize(1000, 600)
    found.show()
    yield found
    QGuiApplication.clipboard().clear()


def stored(number, name="reviews.csv", num_rows=1_200):
    return StoredDataset(f"id-{number}", name, Path("/home/someone") / name, NOW - timedelta(days=number), num_rows, ("text", "label"))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_what_can_be_opened(prompt):
    words = prompt.empty.sentence.text()
    assert all(kind in words for kind in ("CSV", "Excel", "ODS", "JSON", "Parquet", "folder"))


def test_a_file_and_a_folder_are_asked_for(qtbot, prompt):
    with qtbot.waitSignal(prompt.open_requested):
        click(qtbot, prompt.empty.button)
    with qtbot.waitSignal(prompt.folder_requested):
        click(qtbot, prompt.empty.folder_button)


def test_a_sample_is_a_click_away(qtbot, prompt):
    tile, path = next(iter(prompt.tiles.items()))
    with qtbot.waitSignal(prompt.sample_chosen, check_params_cb=lambda chosen: chosen == path):
        click(qtbot, tile)


@pytest.mark.parametrize(("text", "can_paste"), [("", False), ("one line", False), ("one line\n\n", False), ("a\tb\nc\td", True)])
def test_rows_on_the_clipboard_can_be_pasted(qtbot, prompt, text, can_paste):
    QGuiApplication.clipboard().setText(text)
    qtbot.waitUntil(lambda: prompt.empty.paste_button.isEnabled() == can_paste)
    assert prompt.empty.paste_button.toolTip()


def test_pasting_hands_over_the_text_by_click_and_by_key(qtbot, prompt):
    QGuiApplication.clipboard().setText("a\tb\nc\td")
    with qtbot.waitSignal(prompt.paste_requested, check_params_cb=lambda text: text == "a\tb\nc\td"):
        click(qtbot, prompt.empty.paste_button)
    with qtbot.waitSignal(prompt.paste_requested):
        qtbot.keyClick(prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_files_on_the_clipboard_are_no_rows(qtbot, prompt):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.csv"), QUrl.fromLocalFile("/b.csv")])
    mime.setText("/a.csv\n/b.csv")
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.wait(20)
    assert not prompt.empty.paste_button.isEnabled()


def test_without_recent_data_sets_there_is_no_place_for_them(prompt):
    assert not prompt.recent
    assert all(prompt.empty.geometry().bottom() < tile.geometry().top() for tile in prompt.tiles)


def test_recent_data_sets_are_listed_and_opened(qtbot, prompt):
    prompt.show_recent([stored(1), stored(2, "weibo.csv", 1_000_000), stored(3, "one.txt", 1)])
    assert [tile.name.text() for tile in prompt.recent] == ["reviews.csv", "weibo.csv", "one.txt"]
    assert prompt.recent[1].words.text().startswith("1,000,000 row")
    assert prompt.recent[0].accessibleName() == "reviews.csv"
    assert prompt.recent[0].toolTip() == str(Path("/home/someone/reviews.csv"))
    qtbot.waitUntil(prompt.recent[1].isVisible)
    with qtbot.waitSignal(prompt.dataset_chosen, check_params_cb=lambda chosen: chosen == "id-2"):
        click(qtbot, prompt.recent[1])


def test_at_most_five_are_shown_and_they_change_with_the_store(prompt):
    prompt.show_recent([stored(number) for number in range(9)])
    assert [tile.dataset.dataset_id for tile in prompt.recent] == [f"id-{number}" for number in range(5)]
    prompt.show_recent([stored(7)])
    assert [tile.dataset.dataset_id for tile in prompt.recent] == ["id-7"]
    prompt.show_recent(())
    assert not prompt.recent


def test_a_long_name_does_not_widen_the_page(prompt):
    least = prompt.minimumSizeHint().width()
    prompt.show_recent([stored(1, "a name that somebody has made very long " * 6 + ".xlsx")])
    assert prompt.minimumSizeHint().width() <= max(least, 652)


@pytest.mark.parametrize("count", [0, 5])
def test_it_fits_into_the_least_window_and_everything_has_a_name(prompt, count):
    prompt.show_recent([stored(number) for number in range(count)])
    assert prompt.minimumSizeHint().height() <= 450
    buttons = prompt.findChildren(QPushButton)
    assert all(QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) for button in buttons)


def test_when_is_said_as_people_say_it():
    now = NOW.astimezone().replace(hour=12)
    assert when_words(now - timedelta(hours=1), now).startswith("today ")
    assert when_words(now - timedelta(days=1), now) == "yesterday"
    assert "2026" in when_words(now - timedelta(days=20), now) or "26" in when_words(now - timedelta(days=20), now)
