"""For whoever works by keyboard or hears the screen: everything that takes the focus has a name, and the focus goes everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QHeaderView, QLabel, QWidget

from textcls_gui.gui.main_window import LATER_PAGES

PAGES = ("start", "data", *LATER_PAGES)


@pytest.fixture
def furnished(qtbot, window, workspace, reviews_file, finished_run):
    """Every page with something on it."""
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    workspace.set_classifier(finished_run.classifier)
    workspace.set_run(finished_run.run)
    return window


def takes_focus(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isHidden() and not is_inner_part(widget)


def is_inner_part(widget):
    """What Qt makes inside a widget of ours, which itself has the name: a viewport, a spin box's line, a combo box's list."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return True
    return widget.objectName().startswith("qt_") or (parent is not None and isinstance(parent.parentWidget(), QComboBox))


def spoken_name(widget):
    """What a screen reader says: a name that was given, the words on a button, or the label beside a field."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def described(widget):
    path = []
    while widget is not None:
        path.append(f"{type(widget).__name__}#{widget.objectName()}")
        widget = widget.parentWidget()
    return " < ".join(path[:5])


@pytest.mark.parametrize("is_furnished", [False, True], ids=["empty", "furnished"])
@pytest.mark.parametrize("name", PAGES)
def test_everything_that_takes_the_focus_has_a_name(request, window, name, is_furnished):
    found = request.getfixturevalue("furnished") if is_furnished else window
    found.show_page(name)
    nameless = [described(widget) for widget in found.page(name).findChildren(QWidget) if takes_focus(widget) and not spoken_name(widget)]
    assert not nameless


def test_the_rail_and_the_guard_have_names(qtbot, window):
    names = [spoken_name(button) for button in window.rail.buttons.values()]
    assert names == ["Start", "Data", "Model", "Train", "Results", "Try it", "Library", "Settings"]
    window.guard.ask()
    dialog = window.guard.dialog
    assert all(spoken_name(button) for button in dialog.findChildren(QAbstractButton))
    window.guard.withdraw()
    assert window.guard.dialog is None


@pytest.mark.parametrize("name", PAGES)
def test_the_tab_key_goes_round_the_whole_page_and_comes_back(qtbot, furnished, name):
    furnished.show_page(name)
    furnished.activateWindow()
    qtbot.waitUntil(furnished.isActiveWindow)
    start = furnished.rail.buttons[name if name in furnished.rail.buttons else "results"]
    start.setFocus()
    seen = []
    while len(seen) < 300:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
        seen.append(QApplication.focusWidget())
    assert QApplication.focusWidget() is start, f"the focus stays in {described(seen[-1])}"
    reachable = {
        widget
        for widget in furnished.page(name).findChildren(QAbstractButton)
        if widget.isVisible() and widget.isEnabled() and takes_focus(widget) and not widget.group()
    }
    assert reachable <= set(seen)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_what_it_is(furnished, name):
    page = furnished.page(name)
    assert page.accessibleName()
    titles = [label.text() for label in page.findChildren(QLabel) if label.property("role") == "title" and label.parent() is page]
    assert titles == [page.accessibleName()]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("size", [(1280, 680), (900, 560)], ids=["laptop", "least"])
def test_nothing_on_a_page_is_wider_than_the_window(qtbot, furnished, name, size):
    """At the least size too: a page may scroll inside, but its own minimum must fit."""
    furnished.resize(*size)
    furnished.show_page(name)
    page = furnished.page(name)
    least = page.minimumSizeHint()
    assert (furnished.width(), furnished.height()) == size
    assert least.width() <= size[0] - furnished.rail.width()
    assert least.height() <= size[1]
    areas = [area for area in page.findChildren(QAbstractScrollArea) if area.isVisible() and not isinstance(area, QHeaderView)]
    assert not [described(area) for area in areas if area.width() < 40]
