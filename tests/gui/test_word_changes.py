"""A word is clicked, and what the answer would be without it, or with another, is seen beside the answer before."""

import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.neighbours import near_words
from textcls_gui.gui.pages.try_page import TryPage

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")  # which a menu asks for


@pytest.fixture
def page(qtbot, workspace, finished_run):
    page = TryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    workspace.set_run(finished_run.run)
    workspace.set_classifier(finished_run.classifier)
    return page


def type_and_wait(qtbot, page, text):
    page.text_edit.insertPlainText(text)
    qtbot.waitUntil(lambda: page.explained_text == page.text_edit.toPlainText(), timeout=60_000)


def click_on(qtbot, page, word):
    start = page.text_edit.toPlainText().index(word)
    cursor = page.text_edit._cursor(len(page.text_edit.toPlainText()[:start].encode("utf-16-le")) // 2 + 1, 0)
    cursor.setPosition(cursor.anchor())
    qtbot.mouseClick(page.text_edit.viewport(), LEFT, pos=page.text_edit.cursorRect(cursor).center())


def test_a_word_is_left_out_and_put_back(qtbot, page, finished_run):
    type_and_wait(qtbot, page, "😀 the staff was rude today")
    click_on(qtbot, page, "rude")
    assert "rude" in page.word_bar.words.text()
    before = finished_run.classifier.predict_one("😀 the staff was rude today")
    after = finished_run.classifier.predict_one("😀 the staff was today")
    qtbot.mouseClick(page.word_bar.leave_out_button, LEFT)
    assert page.text_edit.toPlainText() == "😀 the staff was today"
    qtbot.waitUntil(page.word_bar.undo_button.isVisible, timeout=60_000)
    place = finished_run.classifier.labels.index(before.label)
    expected = f"“{before.label}” went from {100 * before.probability:.0f} % to {100 * after.probabilities[place]:.0f} %."
    assert page.word_bar.words.text() == f"Without “rude”: {expected}"
    assert all("before" in bar.number for bar in page.bars.bars)
    qtbot.mouseClick(page.word_bar.undo_button, LEFT)
    assert page.text_edit.toPlainText() == "😀 the staff was rude today"
    qtbot.waitUntil(lambda: not any("before" in bar.number for bar in page.bars.bars), timeout=60_000)


def test_a_word_is_replaced_by_one_that_is_offered(qtbot, page, finished_run):
    type_and_wait(qtbot, page, "the staff was rude")
    click_on(qtbot, page, "rude")
    qtbot.mouseClick(page.word_bar.replace_button, LEFT)
    qtbot.waitUntil(lambda: page.word_bar.menu is not None, timeout=60_000)
    near = near_words(finished_run.classifier, "rude", 8)
    actions = [action for action in page.word_bar.menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions[:-1]] == list(near or ["The model knows no word like it"])
    page.word_bar.menu.close()
    page.word_bar.replaced.emit("lovely")
    assert page.text_edit.toPlainText() == "the staff was lovely"
    qtbot.waitUntil(lambda: page.word_bar.words.text().startswith("With “lovely”:"), timeout=60_000)


def test_another_word_may_be_typed(qtbot, page):
    type_and_wait(qtbot, page, "the staff was rude")
    click_on(qtbot, page, "rude")
    page.word_bar.offer(("late",)).close()
    page.word_bar.menu.actions()[-1].trigger()
    assert page.text_edit.textCursor().selectedText() == "rude"


def test_typing_on_forgets_the_change(qtbot, page):
    type_and_wait(qtbot, page, "the staff was rude today")
    click_on(qtbot, page, "rude")
    qtbot.mouseClick(page.word_bar.leave_out_button, LEFT)
    qtbot.waitUntil(page.word_bar.undo_button.isVisible, timeout=60_000)
    qtbot.keyClicks(page.text_edit, "x")
    qtbot.waitUntil(lambda: not page.word_bar.undo_button.isVisible(), timeout=60_000)


def test_without_a_word_there_is_nothing_to_leave_out(qtbot, page):
    assert not page.word_bar.leave_out_button.isEnabled()
    assert page.word_bar.words.text() == "Click a word to see what the answer would be without it."
