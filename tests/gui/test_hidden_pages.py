"""Pages out of sight are left out when the theme changes, and wear it before anybody sees them."""

import gc

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from textcls_gui.gui.hidden_pages import HiddenPages
from textcls_gui.gui.theme import DARK, LIGHT, apply_theme, colors_for

LIGHT_SCHEME, DARK_SCHEME = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
NAMES = ("start", "data", "model", "train", "results", "try", "library", "settings")


@pytest.fixture
def hidden_pages(restored_theme):
    return HiddenPages()


class Dressings(QObject):
    """How often a widget was dressed."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def labelled(words):
    page = QWidget()
    label = QLabel(words, page)
    label.setProperty("role", "muted")
    QVBoxLayout(page).addWidget(label)
    return page


@pytest.fixture
def stack(qtbot, request):
    """Three pages in a window."""
    window = QWidget()
    stack = getattr(request, "param", QStackedWidget)(window)
    QVBoxLayout(window).addWidget(stack)
    for words in ("one", "two", "three"):
        stack.addTab(labelled(words), words) if isinstance(stack, QTabWidget) else stack.addWidget(labelled(words))
    qtbot.addWidget(window)
    yield stack


def shown_one_by_one(stack):
    stack.window().show()
    for index in (1, 2, 0):
        stack.setCurrentIndex(index)
    QApplication.processEvents()


def change(hidden_pages, scheme):
    with hidden_pages.left_out():
        apply_theme(QApplication.instance(), scheme)


def words_color(page):
    return page.findChild(QLabel).palette().windowText().color().name()


@pytest.mark.parametrize("stack", [QStackedWidget, QTabWidget], ids=["pages", "tabs"], indirect=True)
def test_only_what_is_seen_is_dressed_at_once_and_the_rest_follows(qtbot, hidden_pages, stack):
    change(hidden_pages, LIGHT_SCHEME)
    shown_one_by_one(stack)
    pages = [stack.widget(index) for index in range(3)]
    dressings = [Dressings(page.findChild(QLabel)) for page in pages]
    change(hidden_pages, DARK_SCHEME)
    assert [found.count > 0 for found in dressings] == [True, False, False]
    qtbot.waitUntil(lambda: all(found.count for found in dressings))
    assert [words_color(page) for page in pages] == [DARK.muted] * 3


def test_a_page_that_is_shown_before_its_turn_is_dressed_before_it_is_painted(qtbot, hidden_pages, stack):
    change(hidden_pages, LIGHT_SCHEME)
    shown_one_by_one(stack)
    change(hidden_pages, DARK_SCHEME)
    stack.setCurrentIndex(2)
    assert words_color(stack.widget(2)) == DARK.muted
    assert colors_for(stack.widget(2).palette()) is DARK


def test_changing_there_and_back_before_anything_followed(qtbot, hidden_pages, stack):
    change(hidden_pages, LIGHT_SCHEME)
    shown_one_by_one(stack)
    for scheme in (DARK_SCHEME, LIGHT_SCHEME, DARK_SCHEME):
        change(hidden_pages, scheme)
    qtbot.waitUntil(lambda: words_color(stack.widget(1)) == words_color(stack.widget(2)) == DARK.muted)
    change(hidden_pages, LIGHT_SCHEME)
    stack.setCurrentIndex(1)
    assert words_color(stack.widget(1)) == LIGHT.muted


def test_a_page_that_is_gone_before_its_turn_is_forgotten(qtbot, hidden_pages, stack):
    shown_one_by_one(stack)
    change(hidden_pages, DARK_SCHEME)
    gone = stack.widget(1)
    stack.removeWidget(gone)
    gone.deleteLater()
    del gone
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    qtbot.waitUntil(lambda: words_color(stack.widget(1)) == DARK.muted)


def test_a_page_that_was_never_shown_wears_the_theme_when_it_is(qtbot, hidden_pages, stack):
    change(hidden_pages, LIGHT_SCHEME)
    stack.window().show()
    change(hidden_pages, DARK_SCHEME)
    stack.setCurrentIndex(1)
    QApplication.processEvents()
    assert words_color(stack.widget(1)) == DARK.muted


@pytest.mark.parametrize("in_turn", [True, False], ids=["followed", "shown before"])
def test_every_page_looks_as_if_all_had_been_dressed_at_once(qtbot, window, hidden_pages, in_turn):
    app = QApplication.instance()
    apply_theme(app, LIGHT_SCHEME)
    for name in NAMES:
        window.show_page(name)
        qtbot.waitUntil(window.page(name).isVisible)
    window.show_page("start")
    for scheme in (DARK_SCHEME, LIGHT_SCHEME, DARK_SCHEME):
        change(hidden_pages, scheme)
    if in_turn:
        qtbot.waitUntil(lambda: not hidden_pages.are_waiting)
    found = {name: picture_of(window, name) for name in NAMES}
    apply_theme(app, LIGHT_SCHEME)
    apply_theme(app, DARK_SCHEME)
    assert [name for name in NAMES if found[name] != picture_of(window, name)] == []


def picture_of(window, name):
    window.show_page(name)
    for layout in window.page(name).findChildren(QLayout):
        layout.invalidate()  # Qt may have kept a height from before the lines around cards were there
    QApplication.processEvents()
    return window.page(name).grab().toImage()
