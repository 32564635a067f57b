"""How far a run is, on the program's entry in the taskbar or dock, where the system has a place for it."""

from __future__ import annotations

import os
import sys
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class Taskbar(Protocol):
    def show_share(self, percent: int | None) -> None:
        """None: nothing is under way."""


class NoTaskbar:
    def show_share(self, percent: int | None) -> None:
        pass


class DockBadge:
    """macOS: the number in the corner of the icon. Not tried on that system."""

    def show_share(self, percent: int | None) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(percent or 0)


def taskbar_for(window: QWidget) -> Taskbar:
    if sys.platform == "darwin":
        return DockBadge()
    if sys.platform == "win32":
        from textcls_gui.gui.system.windows_taskbar import WindowsTaskbar

        return WindowsTaskbar(int(window.winId()))
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):  # another kind of bus would be reached through the network
        from textcls_gui.gui.system.unity_launcher import UnityLauncher

        return UnityLauncher(QGuiApplication.desktopFileName())
    return NoTaskbar()
