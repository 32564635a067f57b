"""The program's own settings: what is chosen holds at once, and is there again after the next start."""

import pytest
from PySide6.QtCore import Qt

from textcls_gui.gui.languages import LANGUAGES
from textcls_gui.gui.pages.settings_page import SettingsPage
from textcls_gui.gui.settings import WindowSettings, load_settings
from textcls_gui.paths import UserPaths


@pytest.fixture
def page(qtbot, workspace):
    found = SettingsPage(workspace)
    qtbot.addWidget(found)
    found.show()
    return found


def kept():
    return load_settings(UserPaths.locate().settings)


def test_at_first_the_system_decides(page):
    assert page.language.buttons[""].isChecked()
    assert page.appearance.buttons[""].isChecked()
    assert LANGUAGES[0].name in page.language.buttons[""].text()


def test_each_language_is_called_what_its_people_call_it(page):
    assert [button.text() for button in page.language.buttons.values()][1:] == ["English", "简体中文"]


def test_a_choice_is_told_and_kept_and_leaves_the_rest_alone(page, workspace, qtbot):
    workspace.preferences.change(WindowSettings(geometry="AAAA", page="library"))
    with qtbot.waitSignal(workspace.preferences.language_changed):
        page.language.buttons["zh_CN"].click()
    with qtbot.waitSignal(workspace.preferences.appearance_changed):
        page.appearance.buttons["dark"].click()
    assert kept() == WindowSettings("AAAA", "library", "zh_CN", "dark")
    with qtbot.assertNotEmitted(workspace.preferences.changed):
        page.appearance.buttons["dark"].click()


def test_less_movement_is_chosen_and_kept(page, workspace, qtbot):
    assert page.movement.buttons[""].isChecked()
    with qtbot.waitSignal(workspace.preferences.movement_changed):
        page.movement.buttons["less"].click()
    assert kept().movement == "less"


def test_settings_of_before_there_were_languages_are_read(tmp_path):
    (tmp_path / "settings.json").write_text('{"geometry":"AAAA","page":"data"}')
    assert load_settings(tmp_path / "settings.json") == WindowSettings("AAAA", "data")


def test_the_page_opens_with_its_button_and_its_key(window, qtbot):
    qtbot.mouseClick(window.rail.buttons["settings"], Qt.MouseButton.LeftButton)
    assert window.page_name == "settings"
    window.show_page("data")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "settings"
