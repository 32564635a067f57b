"""What a polite program does around a run: the computer stays awake, a low battery is told, and who looks elsewhere hears of the end."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.gui.battery import battery_percent
from textcls_gui.gui.run_manners import RunManners
from textcls_gui.gui.settings import load_settings
from textcls_gui.gui.system.taskbar import NoTaskbar, taskbar_for
from textcls_gui.gui.workers.awake import awake, awake_job
from textcls_gui.paths import UserPaths

PROJECT = Path(__file__).parents[2]
DESKTOP = """
import sys
from jeepney import HeaderFields, MatchRule, MessageType, message_bus, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection
connection = open_dbus_connection("SESSION")
bus = Proxy(message_bus, connection)
bus.RequestName("org.freedesktop.PowerManagement")
bus.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))
print("ready", flush=True)
while True:
    message = connection.receive()
    name = message.header.fields.get(HeaderFields.member)
    if message.header.message_type is MessageType.method_call:
        print(name, flush=True)
        connection.send(new_method_return(message, *(("u", (7,)) if name == "Inhibit" else ("", ()))))
    elif name == "Update":
        print(message.body[0], {key: value for key, (_, value) in message.body[1].items()}, flush=True)
"""

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no D-Bus on this system")


def child(*command, **variables):
    environment = os.environ | variables
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT, env=environment)


@pytest.fixture
def desktop(monkeypatch, tmp_path):
    """A bus of its own, and on it a desktop that is asked to stay awake and is told of progress."""
    with child("dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus") as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        with child(sys.executable, "-c", DESKTOP) as found:
            assert found.stdout.readline() == "ready\n"
            yield found
            found.kill()
        bus.kill()


@needs_bus
def test_the_computer_is_kept_awake_as_long_as_the_work_goes_on(desktop):
    with awake(True):
        assert desktop.stdout.readline() == "Inhibit\n"
    assert desktop.stdout.readline() == "UnInhibit\n"


@needs_bus
def test_the_computer_may_sleep_again_when_the_work_fails(desktop):
    def job(control, report):
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        awake_job(job, True)(RunControl(), print)
    assert [desktop.stdout.readline() for _ in range(2)] == ["Inhibit\n", "UnInhibit\n"]


@needs_bus
def test_who_does_not_want_it_leaves_the_desktop_in_peace(desktop):
    with awake(False):
        pass
    with awake(True):
        assert desktop.stdout.readline() == "Inhibit\n"  # and this is the first that is heard


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere/at/all", "tcp:host=example.com,port=1", "nonsense"])
def test_without_a_bus_the_work_is_done_all_the_same(monkeypatch, address):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert awake_job(lambda control, report: "done", True)(RunControl(), print) == "done"


@needs_bus
def test_the_taskbar_shows_how_far_the_run_is(desktop):
    code = (
        "from PySide6.QtWidgets import QApplication, QWidget; from textcls_gui.gui.system.taskbar import taskbar_for\n"
        "program = QApplication([]); program.setDesktopFileName('textcls-gui'); taskbar = taskbar_for(QWidget())\n"
        "taskbar.show_share(25); taskbar.show_share(None)\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True, timeout=120)
    assert desktop.stdout.readline() == "application://textcls-gui.desktop {'progress': 0.25, 'progress-visible': True}\n"
    assert "'progress-visible': False" in desktop.stdout.readline()


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such bus")
@pytest.mark.parametrize("address", ["", "tcp:host=example.com,port=1"])
def test_a_bus_on_another_computer_is_never_asked(qtbot, monkeypatch, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    window = QWidget()
    qtbot.addWidget(window)
    assert isinstance(taskbar_for(window), NoTaskbar)


@pytest.mark.parametrize(
    ("found", "percent"),
    [
        (SimpleNamespace(percent=41.6, power_plugged=False), 42),
        (SimpleNamespace(percent=41.6, power_plugged=True), None),
        (SimpleNamespace(percent=41.6, power_plugged=None), None),
        (None, None),
    ],
    ids=["battery", "mains", "unknown", "none"],
)
def test_a_battery_is_told_of_only_where_it_is_used(monkeypatch, found, percent):
    monkeypatch.setattr(psutil, "sensors_battery", lambda: found, raising=False)
    assert battery_percent() == percent


@pytest.mark.parametrize("error", [AttributeError, NotImplementedError, FileNotFoundError, PermissionError])
def test_a_system_that_says_nothing_of_batteries_does_no_harm(monkeypatch, error):
    def refuse():
        raise error

    monkeypatch.setattr(psutil, "sensors_battery", refuse, raising=False)
    assert battery_percent() is None


def test_the_train_page_warns_while_the_computer_runs_on_its_battery(qtbot, monkeypatch, window):
    plugged = [False]
    monkeypatch.setattr(psutil, "sensors_battery", lambda: SimpleNamespace(percent=30, power_plugged=plugged[0]), raising=False)
    window.show_page("train")
    words = window.page("train").progress.battery_words
    assert not words.isHidden()
    assert "30 %" in words.text()
    plugged[0] = True
    window.show_page("data")
    window.show_page("train")
    assert words.isHidden()


@pytest.fixture
def elsewhere(qtbot, window, workspace):
    """The window, seen and not looked at; a run of any length counts as long."""
    manners = RunManners(window, workspace, long_seconds=0.0)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    yield manners
    manners.deleteLater()


def test_who_looks_elsewhere_is_told_that_a_long_run_is_done(elsewhere, workspace, finished_run):
    workspace.set_control(RunControl())
    workspace.set_run(finished_run.run)
    workspace.set_control(None)
    assert elsewhere.notification.told.startswith("Training is done")


def test_a_run_that_came_to_nothing_is_told_too(elsewhere, workspace):
    workspace.set_control(RunControl())
    workspace.set_control(None)
    assert elsewhere.notification.told.startswith("Training has ended")


def test_who_does_not_want_to_be_told_is_not(elsewhere, workspace):
    from dataclasses import replace

    workspace.preferences.change(replace(workspace.preferences.settings, tells_when_done=False))
    workspace.set_control(RunControl())
    workspace.set_control(None)
    assert elsewhere.notification.told == ""


def test_a_short_run_is_not_told_of(elsewhere, window, workspace):
    workspace.set_control(RunControl())
    workspace.set_control(None)
    assert window.manners.notification.told == ""


def test_who_looks_at_the_window_sees_the_end_for_himself(qtbot, elsewhere, window, workspace):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    workspace.set_control(RunControl())
    workspace.set_control(None)
    assert elsewhere.notification.told == ""


def test_no_icon_is_left_behind(qtbot, window):
    window.manners.notification.tell("Training is done", "Look at it.")
    window.manners.notification._on_clicked()
    assert window.manners.notification.tray is None


def test_the_switches_hold_at_once_and_are_kept(qtbot, window, workspace):
    window.show_page("settings")
    page = window.page("settings")
    assert page.keeps_awake.isChecked()
    assert page.tells_when_done.isChecked()
    page.keeps_awake.click()
    assert load_settings(UserPaths.locate().settings).keeps_awake is False
    assert load_settings(UserPaths.locate().settings).tells_when_done is True
    assert window.page("try").classify_view.keeps_awake is False


def test_a_run_is_counted_on_the_taskbar_and_the_count_ends_with_it(qtbot, window, workspace, reviews_file, tiny_config):
    shown = []
    window.manners._taskbar = SimpleNamespace(show_share=shown.append)
    workspace.set_config(tiny_config)
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    qtbot.mouseClick(window.page("data").train_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.run is not None and not workspace.is_running, timeout=60_000)
    assert shown[0] == 0
    assert shown[-1] is None
    assert shown[1:-1] == sorted(set(shown[1:-1]))
    assert 100 in shown
