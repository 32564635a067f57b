"""A person asks where an answer comes from: the training texts most like the typed one, or in words why they cannot be shown."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.core.evaluation.similar import SimilarTextIndex
from textcls_gui.gui.workers.editing import removing
from textcls_gui.gui.workers.finding_similar import NUM_SHOWN

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


@pytest.fixture
def run(qtbot, window, workspace, reviews_file, finished_run):
    """The real run, as if it had been trained on the file that is open, and tested on its first twenty rows."""
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=WAIT)
    found = finished_run.run
    tested = tuple(TestedText(workspace.table.cell(row, 1), row % 2, row % 2, 0.9, row=row) for row in range(20))
    report = replace(found.report, num_texts=20)
    return replace(found, record=replace(found.record, report=report, origin=workspace.origin), tested=tested)


@pytest.fixture
def page(window, workspace, run, finished_run):
    workspace.set_classifier(finished_run.classifier, run)
    workspace.set_run(run)
    window.resize(1280, 720)
    window.show_page("try")
    return window.page("try")


def open_tab(page):
    page.tabs.setCurrentWidget(page.similar)
    assert page.similar.isVisible()


def shown(page):
    return [page.similar.list.item(row).text() for row in range(page.similar.list.count())] if page.similar.list.isVisible() else []


def type_text(qtbot, page, text):
    page.text_edit.selectAll()
    qtbot.keyClicks(page.text_edit, text)


def test_the_most_alike_texts_are_shown_with_their_labels_and_how_alike_they_are(qtbot, page, workspace):
    type_text(qtbot, page, "the staff was late on day 35")
    open_tab(page)
    qtbot.waitUntil(lambda: len(shown(page)) == NUM_SHOWN, timeout=WAIT)
    nearest = workspace.dataset.texts[35]
    assert shown(page)[0].startswith(f"{nearest}\n{workspace.dataset.labels[workspace.dataset.targets[35]]} · ")
    assert shown(page)[0].endswith(" % alike")
    percents = [int(words.rsplit("·", 1)[1].split()[0]) for words in shown(page)]
    assert percents == sorted(percents, reverse=True)
    assert "reviews.csv" in page.similar.words.text() or "reviews" in page.similar.words.text()


def test_nothing_is_compared_before_somebody_asks(qtbot, page):
    type_text(qtbot, page, "the staff was late")
    qtbot.waitUntil(lambda: page.answered_text == "the staff was late", timeout=WAIT)
    assert page.similar_texts._indexed is None


def test_the_list_follows_what_is_typed_and_an_empty_box_is_told(qtbot, page):
    open_tab(page)
    assert page.similar.words.text() == "Type a text, and the training texts most like it appear here."
    type_text(qtbot, page, "lovely food on day 40")
    qtbot.waitUntil(lambda: bool(shown(page)) and "lovely" in shown(page)[0], timeout=WAIT)
    index = page.similar_texts._index
    type_text(qtbot, page, "rude staff on day 47")
    qtbot.waitUntil(lambda: bool(shown(page)) and "rude" in shown(page)[0], timeout=WAIT)
    assert page.similar_texts._index is index, "made once"
    qtbot.mouseClick(page.clear_button, LEFT)
    qtbot.waitUntil(lambda: page.similar.words.text().startswith("Type a text"), timeout=WAIT)
    assert not shown(page)


def test_test_texts_are_never_among_them(qtbot, page, workspace):
    tested = workspace.dataset.texts[7]
    type_text(qtbot, page, tested)
    open_tab(page)
    qtbot.waitUntil(lambda: bool(shown(page)), timeout=WAIT)
    assert not [words for words in shown(page) if words.startswith(f"{tested}\n")]
    assert page.similar_texts._index.num_texts == 60


def test_a_text_is_seen_whole_and_goes_into_the_box_by_enter_or_button(qtbot, page):
    type_text(qtbot, page, "the room was warm on day 30")
    open_tab(page)
    qtbot.waitUntil(lambda: len(shown(page)) > 2, timeout=WAIT)
    page.similar.list.setFocus()
    qtbot.keyClick(page.similar.list, Qt.Key.Key_Down)
    second = shown(page)[1].split("\n")[0]
    assert page.similar.whole.toPlainText() == second
    qtbot.keyClick(page.similar.list, Qt.Key.Key_Return)
    assert page.text_edit.toPlainText() == second
    assert page.tabs.currentIndex() == 0
    page.text_edit.undo()
    assert page.text_edit.toPlainText() == "the room was warm on day 30"
    open_tab(page)
    qtbot.waitUntil(lambda: len(shown(page)) > 2, timeout=WAIT)
    qtbot.mouseClick(page.similar.list.viewport(), LEFT, pos=page.similar.list.visualItemRect(page.similar.list.item(1)).center())
    assert page.similar.whole.toPlainText() == second
    qtbot.mouseClick(page.similar.take_button, LEFT)
    assert page.text_edit.toPlainText() == second


def test_a_text_of_unknown_words_is_like_none(qtbot, page):
    page._put("жщюъэы")  # no key of the test stands for these
    open_tab(page)
    qtbot.waitUntil(lambda: page.similar.words.text().startswith("No training text is like this one"), timeout=WAIT)
    assert not shown(page)


def test_an_edit_of_the_data_is_seen(qtbot, page, workspace):
    type_text(qtbot, page, "the staff was late on day 35")
    open_tab(page)
    qtbot.waitUntil(lambda: bool(shown(page)) and "day 35" in shown(page)[0], timeout=WAIT)
    workspace.table.apply(removing(np.array([35]))(workspace.table))
    workspace.tell_edited()
    qtbot.waitUntil(lambda: bool(shown(page)) and "day 35" not in shown(page)[0], timeout=WAIT)


def test_a_persons_stop_is_heard_and_the_comparison_can_be_begun_again(qtbot, page, workspace, monkeypatch):
    stopping = SimilarTextIndex.build.__func__

    def build(cls, *arguments, control, **others):
        while not control.is_stop_requested and not is_free:
            pass  # as with very many texts
        control.raise_if_discarded()
        return stopping(cls, *arguments, control=control, **others)

    is_free = []
    monkeypatch.setattr(SimilarTextIndex, "build", classmethod(build))
    type_text(qtbot, page, "lovely food")
    open_tab(page)
    qtbot.waitUntil(page.similar.stop_button.isVisible, timeout=WAIT)
    assert page.similar.bar.isVisible()
    qtbot.mouseClick(page.similar.stop_button, LEFT)
    qtbot.waitUntil(page.similar.again_button.isVisible, timeout=WAIT)
    is_free.append(True)
    qtbot.mouseClick(page.similar.again_button, LEFT)
    qtbot.waitUntil(lambda: bool(shown(page)), timeout=WAIT)


def test_of_a_model_from_a_file_it_is_said_why_there_are_none(qtbot, page, workspace, finished_run):
    workspace.set_classifier(finished_run.classifier)
    type_text(qtbot, page, "lovely food")
    open_tab(page)
    assert "A model's file never holds the texts it was trained on" in page.similar.words.text()
    assert not shown(page)


def test_the_runs_own_data_set_is_opened_where_another_one_is(qtbot, window, page, workspace, tmp_path):
    type_text(qtbot, page, "lovely food on day 40")
    other = tmp_path / "other.csv"
    other.write_text("text,label\n" + "".join(f"text number {row},{'ab'[row % 2]}\n" for row in range(20)), encoding="utf-8")
    window.show_page("data")  # in Try, a file would be classified
    window.open_path(other)
    qtbot.waitUntil(lambda: workspace.dataset is not None and workspace.dataset.labels == ("a", "b"), timeout=WAIT)
    window.show_page("try")
    open_tab(page)
    assert "Open it to see which of its texts are like yours." in page.similar.words.text()
    qtbot.mouseClick(page.similar.open_button, LEFT)
    qtbot.waitUntil(lambda: bool(shown(page)) and "lovely" in shown(page)[0], timeout=WAIT)


@pytest.mark.parametrize(("dataset_id", "words"), [("gone", "which is no longer kept"), (None, "It was not noted")])
def test_where_the_data_are_gone_or_not_noted_this_is_said(page, workspace, run, finished_run, dataset_id, words):
    origin = None if dataset_id is None else replace(run.record.origin, dataset_id=dataset_id)
    workspace.set_classifier(finished_run.classifier, replace(run, record=replace(run.record, origin=origin)))
    open_tab(page)
    assert words in page.similar.words.text()
    assert not page.similar.open_button.isVisible()
