"""The tour: over the real pages, beside real parts, left and taken again at will."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from textcls_gui.gui.settings import load_settings
from textcls_gui.gui.tour import STOPS
from textcls_gui.gui.widgets.tour_bubble import beside

ROOM = QRect(0, 0, 1_280, 720)
BUBBLE = QSize(340, 160)


def click(qtbot, button):
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def spoken(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


@pytest.fixture
def touring(qtbot, window):
    window.resize(1280, 720)
    click(qtbot, window.page("start").tour_tile)
    return window


def test_it_goes_over_every_page_and_points_at_a_part_of_each(qtbot, touring, workspace):
    tour = touring.tour
    assert 5 <= len(STOPS) <= 7
    seen = []
    for number, page in enumerate(STOPS, 1):
        assert (touring.page_name, tour.stop) == (page, page)
        qtbot.waitUntil(lambda: tour.ring.isVisible() and tour.bubble.isVisible())
        assert f"{number} of {len(STOPS)}" in tour.bubble.count.text()
        assert spoken(tour.bubble) == tour.bubble.title.text()
        seen.append((tour.bubble.title.text(), tour.bubble.sentence.text()))
        click(qtbot, tour.bubble.next_button)
    assert tour.stop is None
    assert not tour.bubble.isVisible()
    assert not tour.ring.isVisible()
    assert len(set(seen)) == len(STOPS)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=30_000)  # it opened a sample, for there was nothing to show
    assert load_settings(workspace._paths.settings).tour_step == len(STOPS)


def test_the_ring_finds_the_table_when_it_comes(qtbot, touring, workspace):
    click(qtbot, touring.tour.bubble.next_button)
    panel = touring.page("data").panel
    qtbot.waitUntil(lambda: panel.isVisible() and touring.tour.ring.geometry().contains(place_of(panel, touring)), timeout=30_000)


def place_of(widget, window):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_the_window_can_be_used_meanwhile_and_the_tour_goes_along(qtbot, touring):
    click(qtbot, touring.rail.buttons["model"])
    assert touring.tour.stop == "model"
    click(qtbot, touring.page("model").cards["fast"])
    assert touring.page("model").cards["fast"].isChecked()
    touring.show_page("compare")  # which is no stop
    assert not touring.tour.bubble.isVisible()
    click(qtbot, touring.rail.buttons["model"])
    qtbot.waitUntil(touring.tour.bubble.isVisible)


def test_it_is_left_by_key_taken_up_where_it_was_left_and_taken_again(qtbot, touring):
    start = touring.page("start")
    touring.activateWindow()
    qtbot.waitUntil(touring.isActiveWindow)
    for _ in range(2):
        click(qtbot, touring.tour.bubble.next_button)
    assert touring.tour.bubble.next_button.hasFocus()
    qtbot.keyClick(touring.tour.bubble.next_button, Qt.Key.Key_Escape)
    assert touring.tour.stop is None
    touring.show_page("start")
    assert not start.tour_tile.isVisible()
    click(qtbot, start.tour_button)
    assert touring.tour.stop == "model"
    while touring.tour.stop is not None:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    touring.workspace.request_tour()  # as the help and the settings do it
    assert touring.tour.stop == "start"
    click(qtbot, touring.tour.bubble.leave_button)


def test_back_goes_back(qtbot, touring):
    assert not touring.tour.bubble.back_button.isVisible()
    click(qtbot, touring.tour.bubble.next_button)
    click(qtbot, touring.tour.bubble.back_button)
    assert touring.page_name == "start"


def test_the_bubble_leaves_the_steps_in_sight(touring):
    for name in ("results", "try", "library"):
        touring.show_page(name)
        touring.tour._place()
        assert touring.tour.bubble.x() >= touring.rail.width(), name


@pytest.mark.parametrize(
    "place", [QRect(300, 100, 200, 50), QRect(900, 100, 300, 50), QRect(20, 60, 1240, 80), QRect(20, 600, 1240, 80), QRect(0, 0, 1280, 720)]
)
def test_the_bubble_stands_beside_what_it_speaks_of_and_in_the_window(place):
    found = QRect(beside(place, BUBBLE, ROOM), BUBBLE)
    assert ROOM.contains(found)
    assert not found.intersects(place) or place == ROOM


def test_a_window_that_is_taken_apart_may_still_hide(qtbot, window):
    """Python empties what it collects before Qt has let go of it."""
    window.tour.__dict__.clear()
    with qtbot.captureExceptions() as raised:
        window.hide()
        window.show()
    assert not raised
