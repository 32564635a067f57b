"""The start page: every way to begin, everything to go on with, and for who is new, how it goes."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from textcls_gui.core.data.tables.store import StoredDataset
from textcls_gui.core.library.bundle import save_bundle
from textcls_gui.gui.pages.start_page import StartPage
from textcls_gui.gui.plurals import EnglishPlurals
from textcls_gui.gui.recent_models import MOST_KEPT, load_recent_models, remember_model
from textcls_gui.gui.widgets.recent_tile import when_words

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)


@pytest.fixture
def page(qtbot, workspace):
    QGuiApplication.clipboard().clear()
    found = StartPage(workspace)
    qtbot.addWidget(found)
    found.resize(1080, 720)
    found.show()
    yield found
    QGuiApplication.clipboard().clear()


def stored(number, name="reviews.csv", num_rows=1_200):
    return StoredDataset(f"id-{number}", name, Path("/home/someone") / name, NOW - timedelta(days=number), num_rows, ("text", "label"))


def runs_like(run, count):
    return [replace(run.summary, run_id=f"run-{number}", name=f"model {number}") for number in range(count)]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_what_can_be_opened(page):
    words = page.drop_area.sentence.text()
    assert all(kind in words for kind in ("CSV", "Excel", "ODS", "JSON", "Parquet", "folder"))


def test_a_file_and_a_folder_are_asked_for(qtbot, page):
    with qtbot.waitSignal(page.open_requested):
        click(qtbot, page.drop_area.button)
    with qtbot.waitSignal(page.folder_requested):
        click(qtbot, page.drop_area.folder_button)


def test_a_sample_is_a_click_away(qtbot, page):
    assert len(page.tiles) >= 2
    tile, path = next(iter(page.tiles.items()))
    with qtbot.waitSignal(page.file_chosen, check_params_cb=lambda chosen: chosen == path):
        click(qtbot, tile)


@pytest.mark.parametrize(("text", "can_paste"), [("", False), ("one line", False), ("one line\n\n", False), ("a\tb\nc\td", True)])
def test_rows_on_the_clipboard_can_be_pasted(qtbot, page, text, can_paste):
    QGuiApplication.clipboard().setText(text)
    qtbot.waitUntil(lambda: page.drop_area.paste_button.isEnabled() == can_paste)
    assert page.drop_area.paste_button.toolTip()


def test_pasting_hands_over_the_text_by_click_and_by_key(qtbot, page):
    QGuiApplication.clipboard().setText("a\tb\nc\td")
    with qtbot.waitSignal(page.paste_requested, check_params_cb=lambda text: text == "a\tb\nc\td"):
        click(qtbot, page.drop_area.paste_button)
    with qtbot.waitSignal(page.paste_requested):
        qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_files_on_the_clipboard_are_no_rows(qtbot, page):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.csv"), QUrl.fromLocalFile("/b.csv")])
    mime.setText("/a.csv\n/b.csv")
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.wait(20)
    assert not page.drop_area.paste_button.isEnabled()


def test_who_is_new_is_told_how_it_goes(page):
    assert page.how_it_goes.isVisible()
    assert not page.recent_work.isVisible()


@pytest.fixture
def english(qapp):
    plurals = EnglishPlurals()
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


def test_recent_data_sets_are_listed_and_opened(qtbot, english, page):
    page.recent_work.show()
    page.recent_work.show_datasets([stored(1), stored(2, "weibo.csv", 1_000_000), stored(3, "one.txt", 1)])
    first, second, _ = page.recent_work.datasets
    assert [tile.name.text() for tile in page.recent_work.datasets] == ["reviews.csv", "weibo.csv", "one.txt"]
    assert second.words.text().startswith("1,000,000 row")
    assert first.accessibleName() == "reviews.csv"
    assert first.toolTip() == str(Path("/home/someone/reviews.csv"))
    qtbot.waitUntil(second.isVisible)
    with qtbot.waitSignal(page.dataset_chosen, check_params_cb=lambda chosen: chosen == "id-2"):
        click(qtbot, second)


def test_models_are_listed_the_newest_first_and_opened(qtbot, page, finished_run):
    page.recent_work.show()
    older, newer = (replace(finished_run.run.summary, name=name, created=NOW + timedelta(days=day)) for day, name in enumerate(("a", "b")))
    page.recent_work.show_models([older, newer], [Path("/home/someone/shared.textcls")])
    first, _ = page.recent_work.runs
    assert [tile.name.text() for tile in page.recent_work.runs] == ["b", "a"]
    assert "of 100 right" in first.words.text()
    qtbot.waitUntil(first.isVisible)
    with qtbot.waitSignal(page.run_chosen, check_params_cb=lambda run: run == newer):
        click(qtbot, first)
    with qtbot.waitSignal(page.model_chosen, check_params_cb=lambda path: path.name == "shared.textcls"):
        click(qtbot, next(iter(page.recent_work.models)))


def test_a_few_are_shown_of_many_and_a_file_has_its_place_among_them(page, finished_run):
    page.recent_work.show_datasets([stored(number) for number in range(9)])
    assert list(page.recent_work.datasets.values()) == [f"id-{number}" for number in range(4)]
    page.recent_work.show_models(runs_like(finished_run.run, 9), [Path("a.textcls"), Path("b.textcls")])
    assert (len(page.recent_work.runs), len(page.recent_work.models)) == (3, 1)
    page.recent_work.show_models(runs_like(finished_run.run, 1), [Path("a.textcls"), Path("b.textcls")])
    assert (len(page.recent_work.runs), len(page.recent_work.models)) == (1, 2)
    page.recent_work.show_models((), ())
    assert not page.recent_work.models


def test_a_long_name_does_not_widen_the_page(page):
    least = page.minimumSizeHint().width()
    page.recent_work.show_datasets([stored(1, "a name that somebody has made very long " * 6 + ".xlsx")])
    assert page.minimumSizeHint().width() <= max(least, 700)


def test_everything_has_a_name(page, finished_run):
    page.recent_work.show_datasets([stored(1)])
    page.recent_work.show_models(runs_like(finished_run.run, 2), [Path("a.textcls")])
    buttons = [button for button in page.findChildren(QPushButton) if not button.isHidden()]  # a message has one more when it needs it
    assert len(buttons) >= 9
    assert all(QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) for button in buttons)


def test_when_is_said_as_people_say_it():
    now = NOW.astimezone().replace(hour=12)
    assert when_words(now - timedelta(hours=1), now).startswith("today ")
    assert when_words(now - timedelta(days=1), now) == "yesterday"
    assert "2026" in when_words(now - timedelta(days=20), now) or "26" in when_words(now - timedelta(days=20), now)


def test_model_files_that_were_opened_last_are_remembered(tmp_path):
    kept = tmp_path / "home" / "recent_models.json"
    kept.parent.mkdir()
    for number in range(MOST_KEPT + 2):
        remember_model(kept, tmp_path / f"{number}.textcls")
    remember_model(kept, tmp_path / "5.textcls")
    found = [path.stem for path in load_recent_models(kept)]
    assert found[:2] == ["5", str(MOST_KEPT + 1)]
    assert len(found) == len(set(found)) == MOST_KEPT


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff"])
def test_a_list_of_models_that_is_not_ours_is_none(tmp_path, content):
    (tmp_path / "recent.json").write_bytes(content)
    assert load_recent_models(tmp_path / "recent.json") == ()


def test_the_window_opens_a_sample_and_lists_it_from_then_on(qtbot, window, workspace):
    start = window.page("start")
    click(qtbot, next(iter(start.tiles)))
    assert window.page_name == "data"
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=30_000)
    click(qtbot, window.rail.buttons["start"])
    qtbot.waitUntil(lambda: len(start.recent_work.datasets) == 1)
    assert not start.how_it_goes.isVisible()
    click(qtbot, next(iter(start.recent_work.datasets)))
    assert window.page_name == "data"


def test_a_model_from_a_file_is_offered_again(qtbot, window, workspace, finished_run, tmp_path):
    path = tmp_path / "shared.textcls"
    save_bundle(path, finished_run.classifier)
    window.open_path(path)
    qtbot.waitUntil(lambda: window.page_name == "try")
    window.show_page("start")
    start = window.page("start")
    qtbot.waitUntil(lambda: len(start.recent_work.models) == 1)
    before = workspace.classifier
    click(qtbot, next(iter(start.recent_work.models)))
    qtbot.waitUntil(lambda: workspace.classifier is not before)
    assert window.page_name == "try"


def test_a_model_that_is_used_again_is_ready_to_be_tried(qtbot, window, workspace, finished_run):
    shutil.copytree(finished_run.run.model_path.parent, workspace._paths.runs / finished_run.run.model_path.parent.name)
    start = window.page("start")
    start._refresh()
    qtbot.waitUntil(lambda: len(start.recent_work.runs) == 1)
    click(qtbot, next(iter(start.recent_work.runs)))
    qtbot.waitUntil(lambda: window.page_name == "try")
    assert workspace.run.summary.run_id == finished_run.run.summary.run_id


def test_asking_for_a_file_and_thinking_better_of_it_changes_nothing(qtbot, window):
    click(qtbot, window.page("start").drop_area.button)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)
    assert window.page_name == "start"


def test_what_was_copied_is_pasted_into_data(qtbot, window, workspace):
    rows = [f"message number {index} of them\t{'a' if index % 2 else 'b'}" for index in range(30)]
    window.page("start").paste_requested.emit("\n".join(["text\tlabel", *rows]))
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    assert window.page_name == "data"
    assert workspace.dataset.num_texts == 30
