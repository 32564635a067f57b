"""Tried texts are kept until they are to be forgotten; one that was answered wrongly goes into the data with the right label."""

import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.library.tried import TriedTexts
from textcls_gui.gui.pages.try_page import TryPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, workspace, finished_run):
    page = TryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    workspace.set_run(finished_run.run)
    workspace.set_classifier(finished_run.classifier)
    return page


def try_text(qtbot, page, text):
    page._put(text)
    qtbot.waitUntil(lambda: page.answered_text == text, timeout=60_000)
    page.history.keep()
    qtbot.waitUntil(lambda: page.tried.list.count() and page.tried.list.item(0).text().startswith(text), timeout=60_000)


def test_a_text_is_kept_when_the_person_rests_and_is_there_after_a_new_start(qtbot, page, workspace, finished_run):
    qtbot.keyClicks(page.text_edit, "the staff was rude")
    qtbot.waitUntil(lambda: page.tried.list.count() == 1, timeout=60_000)
    assert "the staff was rude" in page.tried.list.item(0).text()
    assert page.label.text() in page.tried.list.item(0).text()
    again = TryPage(workspace)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.tried.list.count() == 1, timeout=60_000)


def test_a_kept_text_is_taken_back_into_the_box_and_undo_brings_back_the_other(qtbot, page):
    try_text(qtbot, page, "rude staff")
    try_text(qtbot, page, "lovely room")
    page.tabs.setCurrentIndex(1)
    page.tried.list.setCurrentRow(1)
    qtbot.mouseClick(page.tried.take_button, LEFT)
    assert page.text_edit.toPlainText() == "rude staff"
    assert page.tabs.currentIndex() == 0
    page.text_edit.undo()
    assert page.text_edit.toPlainText() == "lovely room"


def test_texts_are_starred_and_forgotten(qtbot, page, workspace):
    try_text(qtbot, page, "rude staff")
    try_text(qtbot, page, "lovely room")
    page.tabs.setCurrentIndex(1)
    page.tried.list.setCurrentRow(0)
    qtbot.mouseClick(page.tried.star_button, LEFT)
    qtbot.waitUntil(lambda: page.tried.list.item(0).text().startswith("★ lovely room"), timeout=60_000)
    page.tried.list.setCurrentRow(1)
    qtbot.mouseClick(page.tried.remove_button, LEFT)
    qtbot.waitUntil(lambda: page.tried.list.count() == 1, timeout=60_000)
    qtbot.mouseClick(page.tried.clear_button, LEFT)
    qtbot.waitUntil(lambda: page.tried.list.count() == 0, timeout=60_000)
    assert not workspace.tried_file.exists()
    assert TriedTexts(workspace.tried_file).all() == ()
    assert not page.tried.clear_button.isEnabled()


def test_all_that_were_forgotten_at_once_come_back_with_their_stars_until_another_is_tried(qtbot, page, workspace):
    try_text(qtbot, page, "rude staff")
    try_text(qtbot, page, "lovely room")
    page.tabs.setCurrentIndex(1)
    assert not page.tried.return_button.isVisible()
    page.tried.list.setCurrentRow(1)
    qtbot.mouseClick(page.tried.star_button, LEFT)
    qtbot.waitUntil(lambda: page.tried.list.item(1).text().startswith("★ rude staff"), timeout=60_000)
    qtbot.mouseClick(page.tried.clear_button, LEFT)
    qtbot.waitUntil(page.tried.return_button.isVisible, timeout=60_000)
    assert not workspace.tried_file.exists()
    qtbot.mouseClick(page.tried.return_button, LEFT)
    qtbot.waitUntil(lambda: page.tried.list.count() == 2, timeout=60_000)
    assert [(tried.text, tried.is_starred) for tried in TriedTexts(workspace.tried_file).all()] == [
        ("lovely room", False),
        ("rude staff", True),
    ]
    assert not page.tried.return_button.isVisible()
    qtbot.mouseClick(page.tried.clear_button, LEFT)
    qtbot.waitUntil(page.tried.return_button.isVisible, timeout=60_000)
    page.tabs.setCurrentIndex(0)
    try_text(qtbot, page, "another text")
    page.tabs.setCurrentIndex(1)
    assert not page.tried.return_button.isVisible()


def test_without_the_data_it_is_said_why_a_text_cannot_be_added(qtbot, page):
    try_text(qtbot, page, "rude staff")
    qtbot.mouseClick(page.wrong_button, LEFT)
    assert page.notice.message.text() == "To add a text to the data, open the data set in Data first."


def test_a_wrong_answer_becomes_a_row_with_the_right_label(qtbot, window, workspace, reviews_file, finished_run):
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=60_000)
    num_texts = workspace.dataset.num_texts
    workspace.set_classifier(finished_run.classifier)
    window.show_page("try")
    page = window.page("try")
    page._put("the staff was 😀 splendid")
    qtbot.waitUntil(lambda: page.answered_text == "the staff was 😀 splendid", timeout=60_000)
    qtbot.mouseClick(page.wrong_button, LEFT)
    picker = page.right_label.picker
    qtbot.keyClicks(picker.field, "praise")
    picker.accept()
    qtbot.waitUntil(page.notice.isVisible, timeout=60_000)
    assert "with “praise”" in page.notice.message.text()
    qtbot.waitUntil(lambda: workspace.dataset.num_texts == num_texts + 1, timeout=60_000)
    assert workspace.table.row(workspace.table.num_rows - 1) == ("", "the staff was 😀 splendid", "praise")
    workspace.table.undo()
    workspace.tell_edited()
    qtbot.waitUntil(lambda: workspace.dataset.num_texts == num_texts, timeout=60_000)


def test_another_data_set_is_refused(qtbot, window, workspace, tmp_path, finished_run):
    other = tmp_path / "other.csv"
    other.write_text("text,label\n" + "".join(f"text number {row},{'ab'[row % 2]}\n" for row in range(20)), encoding="utf-8")
    window.open_path(other)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=60_000)
    workspace.set_classifier(finished_run.classifier)
    page = window.page("try")
    assert "is another one than this model's" in page.right_label.refusal()
