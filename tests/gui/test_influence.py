"""Words that decide are marked where they were typed, for the label that won or was picked, by more than colour, and told in words."""

import copy
import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from textcls_gui.core.prediction import Classifier
from textcls_gui.gui.pages.try_page import TryPage
from textcls_gui.gui.theme import colors_for
from textcls_gui.gui.widgets.influence_marks import WordMark, word_marks
from textcls_gui.gui.widgets.influence_words import influence_sentence
from textcls_gui.gui.widgets.read_text_edit import ReadTextEdit

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


@pytest.fixture
def edit(qtbot):
    edit = ReadTextEdit()
    qtbot.addWidget(edit)
    edit.resize(400, 200)
    edit.show()
    return edit


def explained(page):
    return page.legend.isVisible() and page.text_edit.accessibleDescription() != ""


def bar_place(bars, label):
    row = next(row for row, bar in enumerate(bars.bars) if bar.label == label)
    return QPoint(20, row * bars.row_height + bars.row_height // 2)


def test_the_sentence_names_the_answer_and_the_marks_are_in_the_text(qtbot, page):
    qtbot.keyClicks(page.text_edit, "the staff was rude")
    qtbot.waitUntil(lambda: explained(page) and "rude" in page.text_edit.marked_words, timeout=60_000)
    assert page.label.text() in page.legend.sentence.text()
    strength = page.text_edit.marked_words["rude"]
    assert (strength > 0) == (page.label.text() == "complaint")


def test_a_click_on_another_label_turns_the_marks_round(qtbot, page):
    qtbot.keyClicks(page.text_edit, "the staff was rude")
    qtbot.waitUntil(lambda: explained(page) and "rude" in page.text_edit.marked_words, timeout=60_000)
    before = page.text_edit.marked_words
    other = page.bars.bars[1].label
    qtbot.mouseClick(page.bars.viewport(), LEFT, pos=bar_place(page.bars, other))
    assert page.bars.pick == other
    assert other in page.legend.sentence.text()
    assert page.text_edit.marked_words["rude"] == -before["rude"]  # of two labels, what is for the one is against the other
    qtbot.mouseClick(page.bars.viewport(), LEFT, pos=bar_place(page.bars, other))
    assert page.bars.pick is None
    assert page.text_edit.marked_words == before


def test_labels_are_picked_by_keyboard_too(qtbot, page):
    qtbot.keyClicks(page.text_edit, "the staff was rude")
    qtbot.waitUntil(lambda: explained(page), timeout=60_000)
    page.bars.setFocus()
    for key, expected in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        qtbot.keyClick(page.bars, key)
        assert page.bars.pick == page.bars.bars[expected].label
    qtbot.keyClick(page.bars, Qt.Key.Key_Escape)
    assert page.bars.pick is None


def test_an_empty_box_has_no_marks_and_no_legend(qtbot, page):
    qtbot.keyClicks(page.text_edit, "rude")
    qtbot.waitUntil(lambda: explained(page), timeout=60_000)
    qtbot.mouseClick(page.clear_button, LEFT)
    assert not page.legend.isVisible()
    assert page.text_edit.marked_words == {}


def test_what_is_unlike_the_training_data_is_said_when_the_person_rests(qtbot, page, workspace, finished_run):
    from textcls_gui.core.models.familiarity import Familiarity

    whole = finished_run.classifier
    model = copy.deepcopy(whole.model)
    model.familiarity = Familiarity(model.lstm.lstms[0].width, len(whole.labels))
    model.familiarity.spread[1] = 0.1  # of the rarity of words, which are usually as rare as this
    model.familiarity.location[1] = 5.0
    model.familiarity.threshold[0] = 2.0
    workspace.set_classifier(Classifier("wary", model, whole.encoder, whole.labels, whole.config))
    page.text_edit.insertPlainText("zeppelin volcano quartz")
    qtbot.waitUntil(page.strange.isVisible, timeout=60_000)
    page.text_edit.selectAll()
    page.text_edit.insertPlainText("the staff was the staff")
    qtbot.waitUntil(lambda: not page.strange.isVisible(), timeout=60_000)


def test_strength_is_by_the_share_of_the_strongest_and_weak_words_are_left_out():
    marks = word_marks([(0, 1), (2, 3), (4, 5), (6, 7)], [4.0, -2.0, 0.1, 1.0])
    assert marks == (WordMark(0, 1, 4), WordMark(2, 3, -3), WordMark(6, 7, 2))


def test_where_nothing_moves_the_answer_nothing_is_marked_as_strong():
    assert word_marks([(0, 1), (2, 3)], [0.05, -0.01]) == ()
    assert word_marks([], []) == ()


def test_the_sentence_names_each_word_once_and_no_punctuation():
    text = "Money back! money, thanks."
    spans = [(0, 5), (6, 10), (10, 11), (12, 17), (19, 25)]
    values = [1.0, 0.8, 3.0, 1.0, -0.7]
    marks = word_marks(spans, values)
    by_start = dict(zip([start for start, _ in spans], values, strict=True))
    words = influence_sentence(text, "refund", marks, [by_start[mark.start] for mark in marks])
    assert words == "Most for “refund”: Money, back. Most against: thanks."
    assert influence_sentence(text, "refund", (), ()) == "No single word decides about “refund”."


@pytest.mark.parametrize(
    ("text", "word"),
    [("😀😀 the room", "room"), ("𠮷野家の牛丼は好き", "牛丼"), ("كانت الغرفة رائعة جدا", "رائعة"), ("חדר נהדר 😀 מאוד", "נהדר")],
)
def test_marks_are_on_the_word_in_any_script(edit, text, word):
    edit.setPlainText(text)
    start = text.index(word)
    edit.show_influence((WordMark(start, start + len(word), 3),))
    assert edit.marked_words == {word: 3}


def painted(edit, color):
    """x of every pixel in the box of exactly this colour."""
    image = edit.viewport().grab().toImage()
    return [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).name() == color]


def test_right_to_left_words_are_marked_where_they_stand(edit):
    text = "كانت الغرفة رائعة"
    edit.setPlainText(text)
    edit.show_influence((WordMark(0, 4, 4),))  # the first word stands at the right
    ground = painted(edit, colors_for(edit.palette()).speaks_for)
    edit.show_influence((WordMark(12, 17, 4),))
    last = painted(edit, colors_for(edit.palette()).speaks_for)
    assert ground and last
    assert min(ground) > max(last)


def test_for_and_against_differ_without_colour(edit):
    """The line under a word that speaks for the label is whole, the other has gaps."""
    edit.setPlainText("mmmmmmmmmmmm")

    def gaps(strength):
        edit.show_influence((WordMark(0, 12, strength),))
        line = colors_for(edit.palette()).accent if strength > 0 else colors_for(edit.palette()).warning
        columns = sorted(set(painted(edit, line)))
        return sum(1 for before, after in itertools.pairwise(columns) if after - before > 1)

    assert gaps(4) == 0
    assert gaps(-4) >= 3


def test_marks_go_along_when_something_is_typed_before_them(qtbot, edit):
    edit.setPlainText("the room was rude")
    edit.show_influence((WordMark(13, 17, 2),))
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(edit, "in fact ")
    assert edit.marked_words == {"rude": 2}
