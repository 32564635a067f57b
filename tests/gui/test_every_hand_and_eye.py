"""All pages in every state, in each language: the Tab key goes as one reads, letters to press are each given once, and all has a name."""

import itertools
import re
from collections import defaultdict

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from textcls_gui.core.config import with_values
from textcls_gui.gui.languages import LANGUAGES, Interpreter
from textcls_gui.gui.main_window import LATER_PAGES
from textcls_gui.gui.widgets.mistakes_view import MistakesView
from textcls_gui.gui.widgets.nav_rail import NavRail

PAGES = ("start", "data", *LATER_PAGES, "settings")
TELLING = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
)
ROLES_THAT_SAY_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)
WITH_OWN_KEYS = (NavRail, MistakesView)  # in the list of shortcuts
SPOKEN_BY_ITS_NAME = ("LegendEntry",)  # a stroke with its words, which the curves say too


def described(widget):
    words = getattr(widget, "text", lambda: "")
    own = f"{type(widget).__name__}{words() if callable(words) else words!r}"
    return f"{own} in {type(widget.parentWidget()).__name__}"


def place(widget):
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def walked(qtbot, window, name):
    """What the Tab key comes to on the page, in its order."""
    start = window.rail.buttons[name if name in window.rail.buttons else "results"]
    start.setFocus()
    seen = []
    while len(seen) < 300:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
        seen.append(QApplication.focusWidget())
    return [widget for widget in seen if window.page(name).isAncestorOf(widget)]


def steps_back(widgets):
    """Where the focus goes up, or to the left on one line: up is right only into a column further right."""
    for earlier, later in itertools.pairwise(widgets):
        before, after = place(earlier), place(later)
        goes_up = after.bottom() < before.top() and after.left() < before.right()
        on_one_line = after.center().y() < before.bottom() and before.center().y() < after.bottom()
        if goes_up or (on_one_line and after.right() <= before.left()):
            yield f"from {described(earlier)} back to {described(later)}"


def lettered(window):
    """The words with a letter to press, by letter; whatever is seen at once."""
    found = defaultdict(list)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts = [widget.text()]
        elif isinstance(widget, QTabBar):
            texts = [widget.tabText(index) for index in range(widget.count())]
        else:
            texts = []
        for text in texts:
            letter = re.search(r"&([^&\s])", text.replace("&&", ""))
            key = letter.group(1).lower() if letter is not None else ""
            found[key].append(widget if not key else text)
    return found


def faults_of_letters(window):
    found = lettered(window)
    for letter, texts in found.items():
        if letter and len(texts) > 1:
            yield f"{letter} is pressed for all of {texts}"
    for widget in found[""]:  # tiles and cards are walked to
        if type(widget) is QPushButton and widget.text() and not isinstance(widget.parent(), WITH_OWN_KEYS):
            yield f"no letter to press for {described(widget)}"


def is_inside_another(widget):
    parent = widget.parentWidget()
    is_viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return is_viewport or widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QHeaderView))


def faults_of_names(page):
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or is_inside_another(widget):
            continue
        is_drawn = type(widget).__module__.startswith("textcls_gui") and "paintEvent" in vars(type(widget))
        interface = QAccessible.queryAccessibleInterface(widget)
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (is_drawn or takes_focus or isinstance(widget, TELLING)) and not interface.text(QAccessible.Text.Name):
            yield f"no name: {described(widget)}"
        is_exempt = type(widget).__name__ in SPOKEN_BY_ITS_NAME
        if is_drawn and not is_exempt and not isinstance(widget, QAbstractScrollArea) and interface.role() in ROLES_THAT_SAY_NOTHING:
            yield f"no role: {described(widget)}"


def faults_on_all_pages(qtbot, window, state):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for name in PAGES:
        window.show_page(name)
        page = window.page(name)
        tabs = [tabs for tabs in page.findChildren(QTabWidget) if tabs.isVisible()]
        for index in range(tabs[0].count() if tabs else 1):
            if tabs:
                tabs[0].setCurrentIndex(index)
            where = f"{state}, {name} {tabs[0].tabText(index) if tabs else ''}"
            found = (*steps_back(walked(qtbot, window, name)), *faults_of_letters(window), *faults_of_names(page))
            yield from (f"{where}: {fault}" for fault in found)


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.tag)
def speaking(request, qapp):
    """Before the window is made."""
    interpreter, before = Interpreter(qapp), QLocale()
    interpreter.speak(request.param)
    yield request.param
    interpreter.be_silent()
    QLocale.setDefault(before)


@pytest.fixture
def large(speaking, window):
    window.resize(1280, 720)
    return window


def test_before_anything_is_opened(qtbot, large):
    assert "\n".join(faults_on_all_pages(qtbot, large, "empty")) == ""


def test_with_a_file_open(qtbot, large, workspace, reviews_file):
    large.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None and workspace.findings is not None)
    assert "\n".join(faults_on_all_pages(qtbot, large, "filled")) == ""


def test_with_results_and_a_text_tried(qtbot, large, workspace, reviews_file, finished_run):
    large.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    workspace.set_classifier(finished_run.classifier, finished_run.run)
    workspace.set_run(finished_run.run)
    page = large.page("try")
    page.text_edit.setPlainText("the room was lovely and the staff was rude")
    qtbot.waitUntil(lambda: page.label.text() in finished_run.classifier.labels)
    assert "\n".join(faults_on_all_pages(qtbot, large, "results")) == ""


def test_while_a_model_is_trained(qtbot, large, workspace, reviews_file, tiny_config):
    workspace.set_config(with_values(tiny_config, {"max_epochs": 1_000, "patience": 1_000}))
    large.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    page = large.page("train")
    page.start()
    qtbot.waitUntil(page.progress.pause_button.isEnabled, timeout=60_000)
    workspace.control.pause()
    page.progress.discard_button.click()
    assert "\n".join(faults_on_all_pages(qtbot, large, "running")) == ""
    workspace.control.resume()
