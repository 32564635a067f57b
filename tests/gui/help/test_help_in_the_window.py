"""The help as a person uses it: F1 opens the right place, words are found, links are followed, and it is never in the way."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from textcls_gui.gui.dialogs.elsewhere_dialog import ElsewhereDialog
from textcls_gui.gui.help.panel import HelpPanel, Place
from textcls_gui.gui.help.topics import request_help, set_topic, topic_of
from textcls_gui.gui.theme import apply_theme
from textcls_gui.gui.widgets.help_mark import FieldWords, HelpMark


@pytest.fixture
def panel(qtbot):
    found = HelpPanel()
    qtbot.addWidget(found)
    found.resize(400, 600)
    found.show()
    return found


@pytest.fixture
def front(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def heading_at_the_top(reader):
    cursor = reader.cursorForPosition(reader.viewport().rect().topLeft() + reader.viewport().rect().center() * 0)
    block = cursor.block()
    while block.isValid() and not block.blockFormat().headingLevel():
        block = block.next()
    return block.text()


def test_f1_opens_the_help_on_the_page(qtbot, front):
    front.show_page("train")
    front.rail.buttons["train"].setFocus()
    qtbot.keyClick(front, Qt.Key.Key_F1)
    assert front.help.is_open
    assert front.help.panel.place == Place("train")
    assert front.help.panel.reader.toPlainText().startswith("Train")


def test_f1_opens_the_place_of_what_has_the_focus(qtbot, front):
    front.show_page("model")
    model = front.page("model")
    model.advanced_button.click()
    row = model.form.rows["learning_rate"]
    model.form.setCurrentIndex(2)
    row.editor.setFocus()
    qtbot.keyClick(front, Qt.Key.Key_F1)
    assert front.help.panel.place == Place("all-settings#learning_rate")
    assert heading_at_the_top(front.help.panel.reader) == "Learning rate"


def test_escape_closes_it_and_gives_the_focus_back(qtbot, front):
    button = front.rail.buttons["data"]
    button.setFocus()
    qtbot.keyClick(front, Qt.Key.Key_F1)
    assert front.help.panel.reader.hasFocus()
    qtbot.keyClick(front.help.panel.reader, Qt.Key.Key_Escape)
    assert not front.help.is_open
    assert button.hasFocus()


def test_the_help_button_leads_to_the_page_that_is_open(qtbot, front):
    front.show_page("library")
    qtbot.mouseClick(front.rail.help_button, Qt.MouseButton.LeftButton)
    assert front.help.panel.place == Place("library")


def test_it_stands_beside_the_page_where_there_is_room_and_over_it_otherwise(qtbot, front):
    front.show_page("data")
    front.resize(1400, 720)
    front.help.show_topic("data")
    page, panel = front.page("data"), front.help.panel
    assert page.mapTo(front, page.rect().topRight()).x() < panel.mapTo(front, panel.rect().topLeft()).x()
    front.resize(900, 560)
    assert panel.geometry().right() == front.centralWidget().rect().right()
    assert page.width() == front.centralWidget().width() - front.rail.width()
    front.help.close()
    front.resize(1400, 720)
    assert page.width() == front.centralWidget().width() - front.rail.width()


def test_the_page_stays_usable_while_the_help_is_open(qtbot, front):
    front.help.show_topic("data")
    qtbot.keyClick(front, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert front.page_name == "library"
    assert front.help.is_open


def test_the_tour_is_taken_again_by_keys_alone(qtbot, front):
    front.help.show_topic("settings#tour")
    panel = front.help.panel
    assert (panel.tour_button.accessibleName(), panel.tour_button.toolTip()) == ("Take the tour", "Take the tour")
    panel.tour_button.setFocus()
    qtbot.keyClick(panel.tour_button, Qt.Key.Key_Space)
    assert front.tour.stop == "start"
    assert not front.help.is_open  # it would lie over what the tour shows
    assert front.tour.bubble.next_button.hasFocus()
    front.tour.end()


@pytest.mark.parametrize("topic", ["getting-started", "settings#tour"])
def test_where_the_help_tells_of_the_tour_a_link_begins_it(qtbot, front, topic):
    front.help.show_topic(topic)
    reader = front.help.panel.reader
    for _ in range(20):
        qtbot.keyClick(reader, Qt.Key.Key_Tab)
        if reader.textCursor().charFormat().anchorHref() == "program:tour":
            break
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert front.tour.stop == "start"
    front.tour.end()


def test_the_help_of_a_dialog_offers_no_tour_of_the_window_behind_it(qtbot):
    panel = HelpPanel(has_tour=False)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_topic("settings#tour")
    assert not panel.tour_button.isVisible()
    assert "program:tour" not in panel.reader.toHtml()
    assert "take the tour" in panel.reader.toPlainText()


def test_words_are_found_marked_and_opened(qtbot, panel):
    panel.show_contents()
    qtbot.keyClicks(panel.search, "Recall")
    assert "Recall" in panel.reader.toPlainText()
    assert panel.reader.extraSelections()
    panel._on_link(QUrl("glossary.md#recall"))
    assert panel.place == Place("glossary#recall", "Recall")
    marked = {selection.cursor.selectedText().casefold() for selection in panel.reader.extraSelections()}
    assert marked == {"recall"}
    assert heading_at_the_top(panel.reader) == "Recall"


def test_while_words_are_typed_the_way_back_does_not_grow(qtbot, panel):
    panel.show_topic("train")
    qtbot.keyClicks(panel.search, "epoch")
    panel.go_back()
    assert panel.place == Place("train")
    panel.go_forward()
    assert panel.place == Place("", "epoch")
    assert panel.search.text() == "epoch"


def test_nothing_found_is_said(qtbot, panel):
    panel.show_contents()
    qtbot.keyClicks(panel.search, "zzyzx")
    assert panel.reader.toPlainText().startswith("Nothing found")
    assert not panel.reader.extraSelections()


def test_links_lead_on_and_the_buttons_back(qtbot, panel):
    panel.show_topic("results")
    assert not panel.back_button.isEnabled()
    panel.reader.anchorClicked.emit(QUrl("glossary.md#f1"))
    assert panel.place == Place("glossary#f1")
    qtbot.mouseClick(panel.back_button, Qt.MouseButton.LeftButton)
    assert panel.place == Place("results")
    qtbot.mouseClick(panel.forward_button, Qt.MouseButton.LeftButton)
    assert panel.place == Place("glossary#f1")


def test_the_contents_lead_to_every_page(panel):
    panel.show_contents()
    html = panel.reader.toHtml()
    assert all(f'href="{name}.md"' in html for name in panel.book.pages)


def test_an_unknown_topic_opens_the_contents(panel):
    panel.show_topic("nowhere#at-all")
    assert panel.place == Place()


def test_pictures_follow_the_theme(panel):
    panel.show_topic("curves#memorising")
    name = QUrl("pictures/light/memorising.png")
    image_kind = QTextDocument.ResourceType.ImageResource.value
    lightness = []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        apply_theme(QApplication.instance(), scheme)
        image = panel.reader.loadResource(image_kind, name)
        assert not image.isNull()
        assert image.deviceIndependentSize().width() <= 350
        lightness.append(QColor(image.pixel(2, 2)).lightness())
    apply_theme(QApplication.instance(), Qt.ColorScheme.Light)
    assert lightness[0] > 200
    assert lightness[1] < 60


def test_a_picture_from_elsewhere_is_not_loaded(panel):
    panel.show_topic("curves")
    image_kind = QTextDocument.ResourceType.ImageResource.value
    assert panel.reader.loadResource(image_kind, QUrl("../../../icons/textcls.svg")).isNull()
    assert panel.reader.loadResource(image_kind, QUrl("https://example.org/a.png")).isNull()


def test_a_question_mark_opens_the_place_of_what_it_stands_in(qtbot, front):
    page = front.page("data")
    mark = HelpMark("glossary#seed", page)
    mark.show()
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert front.help.panel.place == Place("glossary#seed")


def test_a_word_of_the_field_is_a_link_to_what_it_means(qtbot, front):
    words = FieldWords("recall", "f1", parent=front.page("data"))
    assert "Recall" in words.text()
    words.linkActivated.emit("recall")
    assert front.help.panel.place == Place("glossary#recall")


def test_a_topic_holds_for_what_is_inside(qtbot):
    outer = QWidget()
    qtbot.addWidget(outer)
    layout = QVBoxLayout(outer)
    inner = QWidget()
    layout.addWidget(inner)
    assert topic_of(inner) == ""
    set_topic(outer, "data")
    assert topic_of(inner) == "data"
    set_topic(inner, "data#open")
    assert topic_of(inner) == "data#open"


def test_a_dialog_that_holds_the_window_has_its_help_in_a_window_of_its_own(qtbot, front):
    dialog = ElsewhereDialog(front.workspace, "none", "A model", front)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    panel = dialog.findChild(HelpPanel)
    assert panel.isWindow()
    assert panel.place == Place("results#elsewhere")
    assert not front.help.is_open
    QTest.keyClick(panel.reader, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    dialog.reject()


def test_a_request_without_a_window_that_has_help_is_no_harm(qtbot):
    lonely = QDialog()
    qtbot.addWidget(lonely)
    request_help(lonely, "data")
    assert lonely.findChild(HelpPanel) is None
