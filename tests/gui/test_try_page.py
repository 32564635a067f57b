"""The Try it page: an answer while one types, for the latest text, with what was not understood marked in it."""

import copy
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from textcls_gui.core.prediction import Classifier
from textcls_gui.gui.pages.try_page import TryPage
from textcls_gui.gui.widgets.read_text_edit import ReadTextEdit

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, workspace):
    page = TryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def ready(page, workspace, finished_run):
    workspace.set_run(finished_run.run)
    workspace.set_classifier(finished_run.classifier)
    return page


def marked(edit):
    return [selection.cursor.selectedText() for selection in edit.extraSelections()]


def test_without_a_model_the_page_says_what_to_do(qtbot, page, workspace):
    assert page.empty.isVisible()
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.mouseClick(page.empty.button, LEFT)
    assert asked.args == ["train"]


def test_typing_shows_the_label_and_all_probabilities(qtbot, ready, finished_run):
    assert "reviews" in ready.sentence.text()
    qtbot.keyClicks(ready.text_edit, "the room was lovely")
    expected = finished_run.classifier.predict_one("the room was lovely")
    qtbot.waitUntil(lambda: ready.certainty.text() == f"{100 * expected.probability:.0f} % sure", timeout=20_000)
    assert ready.label.text() == expected.label
    assert {bar.label for bar in ready.bars.bars} == set(finished_run.classifier.labels)
    assert ready.bars.bars[0].label == expected.label


def test_an_answer_that_is_not_sure_enough_says_so_in_words(qtbot, ready, workspace, finished_run):
    classifier = copy.copy(finished_run.classifier)
    probability = classifier.predict_one("the room").probability
    classifier.sure_from = 0.999
    workspace.set_classifier(classifier)
    qtbot.keyClicks(ready.text_edit, "the room")
    expected = f"Not sure: {int(100 * probability)} % is less than the 100 % from which you rely on it."
    qtbot.waitUntil(lambda: ready.certainty.text() == expected, timeout=20_000)


def test_words_never_seen_are_counted_and_framed(qtbot, ready):
    qtbot.keyClicks(ready.text_edit, "the zeppelin was lovely")
    qtbot.waitUntil(lambda: marked(ready.text_edit) == ["zeppelin"], timeout=20_000)
    assert ready.unknown_words.text() == "1 of 4 words were never seen in training; they are framed."


def test_marks_are_right_behind_characters_that_qt_counts_twice(qtbot, ready):
    ready.text_edit.insertPlainText("😀😀 the zeppelin")
    qtbot.waitUntil(lambda: "zeppelin" in marked(ready.text_edit), timeout=20_000)
    assert "😀" in marked(ready.text_edit)


def test_what_was_not_read_is_grey_and_said(qtbot, ready, finished_run):
    limit = finished_run.classifier.max_tokens
    ready.text_edit.insertPlainText("room " * limit + "never read")
    qtbot.waitUntil(ready.cut_words.isVisible, timeout=20_000)
    assert ready.cut_words.text() == f"Only the first {limit} word(s) were read; the rest is grey."
    assert marked(ready.text_edit) == ["never read"]


def test_marks_are_no_part_of_the_text_and_undo_does_not_see_them(qtbot, ready):
    qtbot.keyClicks(ready.text_edit, "zeppelin")
    qtbot.waitUntil(lambda: marked(ready.text_edit) == ["zeppelin"], timeout=20_000)
    assert not ready.text_edit.document().find("zeppelin", 0, QTextDocument.FindFlag(0)).charFormat().fontUnderline()
    ready.text_edit.undo()
    assert ready.text_edit.toPlainText() == ""


def test_an_empty_box_shows_no_answer(qtbot, ready):
    qtbot.keyClicks(ready.text_edit, "the room was lovely")
    qtbot.waitUntil(lambda: bool(ready.bars.bars), timeout=20_000)
    qtbot.mouseClick(ready.clear_button, LEFT)
    assert ready.label.text() == ""
    assert ready.bars.bars == ()
    assert ready.certainty.text() == "The answer appears here while you type."
    ready.text_edit.undo()
    assert ready.text_edit.toPlainText() == "the room was lovely"


def test_an_example_comes_from_the_unseen_texts(qtbot, ready, finished_run):
    qtbot.mouseClick(ready.example_button, LEFT)
    assert ready.text_edit.toPlainText() == finished_run.run.tested[0].text
    qtbot.waitUntil(lambda: bool(ready.bars.bars), timeout=20_000)
    qtbot.mouseClick(ready.example_button, LEFT)
    assert ready.text_edit.toPlainText() == finished_run.run.tested[1].text


class HeldClassifier(Classifier):
    """A real model that answers only when it is let, to see what the page does meanwhile."""

    def __init__(self, classifier):
        super().__init__("held", classifier.model, classifier.encoder, classifier.labels, classifier.config)
        self.asked = []
        self.may_answer = threading.Event()

    def predict_one(self, text):
        self.asked.append(text)
        assert self.may_answer.wait(20)
        return super().predict_one(text)


@pytest.fixture
def held(finished_run):
    classifier = HeldClassifier(finished_run.classifier)
    yield classifier
    classifier.may_answer.set()


def test_while_the_model_thinks_only_the_latest_text_waits(qtbot, page, workspace, held):
    workspace.set_classifier(held)
    qtbot.keyClicks(page.text_edit, "a")
    qtbot.waitUntil(lambda: held.asked == ["a"])
    qtbot.keyClicks(page.text_edit, " lovely zeppelin")
    assert page.text_edit.toPlainText() == "a lovely zeppelin"  # the keys were not held up
    held.may_answer.set()
    qtbot.waitUntil(lambda: "zeppelin" in marked(page.text_edit), timeout=20_000)
    assert held.asked == ["a", "a lovely zeppelin"]


def test_the_answer_of_a_model_that_was_replaced_is_not_shown(qtbot, page, workspace, held, finished_run):
    held.labels = tuple(label.upper() for label in held.labels)
    workspace.set_classifier(held)
    qtbot.keyClicks(page.text_edit, "x")
    qtbot.waitUntil(lambda: bool(held.asked))
    workspace.set_classifier(finished_run.classifier)
    held.may_answer.set()
    qtbot.waitUntil(lambda: page.label.text() in finished_run.classifier.labels, timeout=20_000)
    assert {bar.label for bar in page.bars.bars} == set(finished_run.classifier.labels)


def test_a_failing_model_is_said_on_the_page(qtbot, page, workspace, finished_run, caplog):
    whole = finished_run.classifier
    model = copy.deepcopy(whole.model)
    del model.lstm.members[0].output
    workspace.set_classifier(Classifier("broken", model, whole.encoder, whole.labels, whole.config))
    qtbot.keyClicks(page.text_edit, "x")
    qtbot.waitUntil(page.notice.isVisible)
    assert "Prediction failed" in caplog.text
    caplog.clear()


def test_closing_ends_the_worker(qtbot, ready, workspace):
    qtbot.keyClicks(ready.text_edit, "x")
    assert workspace.has_threads
    workspace.close()
    assert not workspace.has_threads


def test_a_choice_of_text_survives_the_marks(qtbot):
    edit = ReadTextEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("one two three")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    position = edit.textCursor().position()
    edit.show_reading(((4, 7),), 8)
    assert marked(edit) == ["two", "three"]
    assert edit.textCursor().position() == position
    assert edit.toPlainText() == "one two three"
