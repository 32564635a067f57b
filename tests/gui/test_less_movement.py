"""Less movement: the system is asked without waiting for it, the person's choice goes before, and what moved by itself stands still."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from textcls_gui.core.events import StageProgressed, StageStarted
from textcls_gui.gui.system.motion import SystemMotion
from textcls_gui.gui.theme import apply_theme
from textcls_gui.gui.widgets.run_progress import RunProgress

PROJECT = Path(__file__).parents[2]
DESKTOP = """
import json, sys
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection
settings = json.loads(sys.argv[1])
connection = open_dbus_connection("SESSION")
Proxy(message_bus, connection).RequestName("org.freedesktop.portal.Desktop")
print("ready", flush=True)
while True:
    message = connection.receive()
    if message.header.message_type is MessageType.method_call:
        found = settings.get(message.body[1])
        if found is None:
            connection.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
        else:
            connection.send(new_method_return(message, "v", (("v", tuple(found)),)))
"""
# A connection to the bus is kept as long as the process, so each desktop is asked by another one
ASK = """
from PySide6.QtWidgets import QApplication
from textcls_gui.gui.system.motion import SystemMotion
application = QApplication([])
motion = SystemMotion()
motion.ask()
assert not motion.wants_less
while motion._asked:
    application.processEvents()
print("less" if motion.wants_less else "as it is")
"""
EFFECTS = """
from dataclasses import replace
from PySide6.QtCore import Qt
from textcls_gui.gui import program as module
from textcls_gui.paths import UserPaths
effects = (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeMenu)
program = module.Program([])
for effect in (Qt.UIEffect.UI_General, *effects):  # as on a system that has them
    program.setEffectEnabled(effect, True)
program._has_effects = True
window = program.open_window(UserPaths.locate())
print([program.isEffectEnabled(effect) for effect in effects], program._is_still)
for movement in ("less", ""):
    program._preferences.change(replace(program._preferences.settings, movement=movement))
    print([program.isEffectEnabled(effect) for effect in effects], program._is_still)
"""
DURATIONS = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QProgressBar, QScrollBar, QStyle
from textcls_gui.gui.theme import apply_theme
application = QApplication([])
application.setStyle("Fusion")
apply_theme(application, Qt.ColorScheme.Light, still=sys.argv[1] == "still")
for kind in (QProgressBar, QScrollBar, QLineEdit, QListView, QComboBox):
    widget = kind()
    widget.show()
    print(widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget))
"""

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no D-Bus on this system")


def child(*command, **variables):
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT, env=os.environ | variables)


def answer_of(settings, folder):
    with child("dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={folder}/bus") as bus:
        address = {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        with child(sys.executable, "-c", DESKTOP, settings, **address) as desktop:
            assert desktop.stdout.readline() == "ready\n"
            with child(sys.executable, "-c", ASK, **address) as asking:
                words = asking.stdout.read().strip()
            desktop.kill()
        bus.kill()
    return words


@needs_bus
@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ('{"reduced-motion": ["u", 1], "enable-animations": ["b", true]}', "less"),
        ('{"enable-animations": ["b", false]}', "less"),
        ('{"reduced-motion": ["u", 0], "enable-animations": ["b", true]}', "as it is"),
        ("{}", "as it is"),
    ],
)
def test_a_desktop_is_asked_without_waiting(settings, words, tmp_path):
    assert answer_of(settings, tmp_path) == words


def test_without_a_desktop_nobody_is_asked(monkeypatch, qapp):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    motion = SystemMotion(qapp)
    motion.on_application_state(Qt.ApplicationState.ApplicationActive)
    assert not motion.wants_less


def test_other_systems_are_asked_again_when_the_person_comes_back(monkeypatch, qapp, qtbot):
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("textcls_gui.gui.system.motion._animations_are_off", lambda: True)
    motion = SystemMotion(qapp)
    motion.on_application_state(Qt.ApplicationState.ApplicationInactive)
    assert not motion.wants_less
    with qtbot.waitSignal(motion.changed):
        motion.on_application_state(Qt.ApplicationState.ApplicationActive)
    assert motion.wants_less


@pytest.fixture
def still():
    application = QApplication.instance()
    apply_theme(application, Qt.ColorScheme.Light, still=True)
    yield
    application.setStyleSheet("")


@pytest.mark.parametrize(("still", "duration"), [(True, "0"), (False, "200")])
def test_no_widget_moves_by_itself(still, duration):
    with child(sys.executable, "-c", DURATIONS, "still" if still else "") as asked:
        assert asked.stdout.read().split() == [duration] * 5


def test_a_bar_of_unknown_length_stands_still_and_says_so(still, qtbot):
    progress = RunProgress()
    qtbot.addWidget(progress)
    progress.show()
    progress.show_starting()
    progress.on_event(StageStarted("baseline"))
    assert progress.batch_bar.maximum() > 0
    assert progress.batch_words.text() == "under way"
    progress.on_event(StageProgressed("baseline", 0.25))
    assert progress.batch_words.text() == "25 %"


def test_a_bar_follows_when_the_choice_changes_under_way(qtbot):
    application = QApplication.instance()
    apply_theme(application, Qt.ColorScheme.Light)
    progress = RunProgress()
    qtbot.addWidget(progress)
    progress.show()
    progress.show_starting()
    assert progress.batch_bar.maximum() == 0
    assert progress.batch_words.text() == ""
    apply_theme(application, Qt.ColorScheme.Light, still=True)
    assert progress.batch_bar.maximum() > 0
    assert progress.batch_words.text() == "under way"
    apply_theme(application, Qt.ColorScheme.Light)
    assert progress.batch_bar.maximum() == 0
    application.setStyleSheet("")


def test_the_program_takes_the_effects_away_and_brings_them_back():
    with child(sys.executable, "-c", EFFECTS) as program:
        lines = program.stdout.read().splitlines()
    assert lines == ["[True, True] False", "[False, False] True", "[True, True] False"]
