"""Texts in Arabic and Hebrew: each runs by its own first letter, is cut at its own end, and its marks lie on its own letters."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from textcls_gui.core.card.blocks import Paragraph, Report
from textcls_gui.core.card.html import html_page
from textcls_gui.gui.directions import DirectedCells, direction_of, isolated, runs_leftwards
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.excerpt_list import ExcerptList
from textcls_gui.gui.widgets.influence_marks import WordMark
from textcls_gui.gui.widgets.influence_words import influence_sentence
from textcls_gui.gui.widgets.read_text_edit import ReadTextEdit

HEBREW, ARABIC = "שלום לכולם, ABC (1).", "خدمة ممتازة، ABC (1)."
RIGHT_TO_LEFT, LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        (HEBREW, True),
        (ARABIC, True),
        ("123: " + HEBREW, True),
        ("“" + HEBREW, True),
        ("ABC " + HEBREW, False),
        ("Most for “\u2068שלום\u2069”: all", False),
        ("\u2068שלום\u2069", False),
        ("你好 שלום", False),
        ("123 !?", False),
        ("", False),
    ],
)
def test_a_text_runs_by_its_own_first_letter(text, leftwards):
    assert runs_leftwards(text) == leftwards
    assert direction_of(text) == (RIGHT_TO_LEFT if leftwards else LEFT_TO_RIGHT)


def test_each_cell_runs_as_its_text(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    model = QStringListModel([HEBREW, "hello", ARABIC])
    cells = DirectedCells(table)
    found = []
    for row in range(3):
        option = QStyleOptionViewItem()
        option.direction = LEFT_TO_RIGHT
        cells.initStyleOption(option, model.index(row, 0))
        found.append(option.direction)
    assert found == [RIGHT_TO_LEFT, LEFT_TO_RIGHT, RIGHT_TO_LEFT]


def ink(image):
    """The first and the last column that anything is drawn in."""
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))]
    return columns[0], columns[-1]


def painted(cells, text, width=160):
    model = QStringListModel([text])
    image = QImage(width, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.initFrom(cells.parent())
    option.state |= QStyle.StateFlag.State_Enabled
    option.rect = image.rect()
    option.textElideMode = Qt.TextElideMode.ElideRight
    painter = QPainter(image)
    cells.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def test_short_texts_begin_at_their_side(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    cells = DirectedCells(table)
    first, _ = ink(painted(cells, "שלום"))
    _, last = ink(painted(cells, "hello"))
    assert first > 80
    assert last < 80


def test_what_the_window_says_beneath_a_text_is_not_turned_round(qtbot):
    excerpts = ExcerptList("Texts")
    qtbot.addWidget(excerpts)
    item = excerpts.add(HEBREW, "good · 98 %")
    assert item.text() == f"{HEBREW}\n\u2066good · 98 %\u2069"
    assert excerpts.add("hello", "good · 98 %").text() == "hello\ngood · 98 %"


def test_labels_and_words_turn_no_sentence_round():
    assert isolated("good") == "good"
    assert isolated("שלילי") == "\u2068שלילי\u2069"
    sentence = influence_sentence("שלום לכולם", "טוב", [WordMark(0, 4, 2), WordMark(5, 10, 1)], [0.5, 0.2])
    assert sentence.startswith("Most for “\u2068טוב\u2069”: \u2068שלום\u2069, \u2068לכולם\u2069.")


def test_a_cut_line_keeps_its_place_in_the_window(qtbot):
    label = ElidedLabel(HEBREW * 5, Qt.TextElideMode.ElideRight)
    qtbot.addWidget(label)
    label.resize(150, 24)
    label.show()
    assert ink(label.grab().toImage())[1] <= 150
    assert label.toolTip() == HEBREW * 5


def test_a_box_begins_where_its_text_does_and_can_be_undone(qtbot):
    box = ReadTextEdit()
    qtbot.addWidget(box)
    box.resize(300, 100)
    box.show()
    qtbot.keyClicks(box, "hello")
    assert box.cursorRect().left() < 100
    box.selectAll()
    box.insertPlainText("שלום")
    assert box.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    assert box.cursorRect().left() > 200
    box.undo()
    assert box.toPlainText() == "hello"
    assert box.cursorRect().left() < 100


def test_marks_lie_on_the_letters_of_their_words(qtbot):
    box = ReadTextEdit()
    qtbot.addWidget(box)
    box.resize(400, 100)
    box.show()
    box.setPlainText("ראשון שני (ABC) אחרון")
    spans = {"ראשון": (0, 5), "שני": (6, 9), "ABC": (11, 14), "אחרון": (16, 21)}
    box.show_influence([WordMark(start, end, 1) for start, end in spans.values()])
    rooms = {word: next(iter(box._rooms(placed.cursor))) for word, placed in zip(spans, box._words, strict=True)}
    lefts = [rooms[word].left() for word in spans]
    assert lefts == sorted(lefts, reverse=True)  # the first word stands at the right
    assert all(earlier.left() >= later.right() - 1 for earlier, later in zip(rooms.values(), list(rooms.values())[1:], strict=False))
    assert rooms["ראשון"].right() > 350


def test_each_part_of_a_page_of_a_report_runs_by_its_own_letters():
    page = html_page(Report("דוח", "Report", "", "en", (Paragraph(HEBREW),)))
    assert f'dir="auto">{HEBREW}</p>' in page
    assert '<h1 dir="auto">' in page
