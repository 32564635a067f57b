"""From the first start to a prediction on a sample, with the mouse alone, where a person would click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from textcls_gui.core.config import with_values
from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.workspace import Workspace
from textcls_gui.paths import UserPaths

MOST_CLICKS = 5
PATIENCE_MS = 240_000
TINY = {"hidden_size": 8, "embedding_size": 8, "max_epochs": 1, "max_ngrams": 500}


class Mouse:
    """Clicks on whatever lies under the place, as a mouse does, and counts."""

    def __init__(self, window):
        self.window = window
        self.num_clicks = 0

    def click(self, widget):
        place = widget.mapTo(self.window, widget.rect().center())
        assert self.window.rect().contains(place), "out of the window"
        target = self.window.childAt(place) or self.window
        assert target is widget or widget.isAncestorOf(target), f"{target} lies over {widget}"
        if target.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            target = widget
        self.num_clicks += 1
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(self.window, QPoint(place)))


@pytest.fixture
def window(qtbot):
    paths = UserPaths.locate()
    paths.create()
    found = MainWindow(Workspace(paths), paths)
    found.show()
    yield found
    found.workspace.close()
    found.close()
    found.deleteLater()


def test_a_sample_is_five_clicks_from_a_prediction(qtbot, window):
    mouse, workspace = Mouse(window), window.workspace
    mouse.click(next(iter(window.page("start").tiles)))
    data = window.page("data")
    qtbot.waitUntil(lambda: data.train_button.isVisible() and data.train_button.isEnabled(), timeout=PATIENCE_MS)
    workspace.set_config(with_values(workspace.config, TINY))  # so that the test is short: the clicks are the same
    mouse.click(data.train_button)
    assert window.page_name == "train"
    train = window.page("train")
    qtbot.waitUntil(train.results_button.isVisible, timeout=PATIENCE_MS)
    mouse.click(train.results_button)
    results = window.page("results")
    qtbot.waitUntil(results.try_button.isVisible)
    mouse.click(results.try_button)
    typing = window.page("try")
    qtbot.waitUntil(typing.text_edit.isVisible)
    assert typing.text_edit.hasFocus() or not window.isActiveWindow()  # no click is needed to type
    QTest.keyClicks(QApplication.focusWidget() or typing.text_edit, "my parcel has not arrived")
    qtbot.waitUntil(lambda: typing.answered_text == "my parcel has not arrived", timeout=PATIENCE_MS)
    assert typing.label.text() in workspace.classifier.labels
    assert mouse.num_clicks <= MOST_CLICKS
