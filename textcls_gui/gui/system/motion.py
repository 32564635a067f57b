"""Whether the system is set to move less: "Reduce motion", "Animation effects" off, or what a desktop calls it."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
REDUCED = ("org.freedesktop.appearance", "reduced-motion")  # 1: move less; desktops have it since 2025
ANIMATED = ("org.gnome.desktop.interface", "enable-animations")  # false: move less
PATIENCE_MS = 5_000


class SystemMotion(QObject):
    """Asked at the start and whenever the person comes back to the window; a desktop on Linux answers a little later."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wants_less = False
        self._answers: dict[tuple[str, str], bool] = {}
        self._asked: dict[QDBusPendingCallWatcher, tuple[str, str]] = {}

    def ask(self) -> None:
        if sys.platform in ("win32", "darwin"):
            self._take(_animations_are_off())
        elif os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:") and not self._asked:  # another bus is across the network
            for key in (REDUCED, ANIMATED):
                self._ask_desktop(key)

    @Slot(Qt.ApplicationState)
    def on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.ask()

    def _ask_desktop(self, key: tuple[str, str]) -> None:
        message = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, SETTINGS, "Read")
        message.setArguments(list(key))
        message.setAutoStartService(False)  # no program is started for the sake of this
        watcher = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(message, PATIENCE_MS), self)
        self._asked[watcher] = key
        watcher.finished.connect(self._on_answered)

    @Slot(QDBusPendingCallWatcher)
    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        key, arguments = self._asked.pop(watcher), watcher.reply().arguments()
        value: object = arguments[0] if arguments and not watcher.isError() else None
        while isinstance(value, QDBusVariant):  # one within the other
            value = value.variant()
        self._answers[key] = value == 1 if key == REDUCED else value is False
        watcher.deleteLater()
        if not self._asked:
            self._take(any(self._answers.values()))

    def _take(self, wants_less: bool) -> None:
        if wants_less != self.wants_less:
            self.wants_less = wants_less
            self.changed.emit()


if sys.platform == "win32":
    import ctypes

    SPI_GETCLIENTAREAANIMATION = 0x1042

    def _animations_are_off() -> bool:
        """Not tried on that system."""
        shown = ctypes.c_int(1)
        answered = ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
        return bool(answered) and not shown.value

elif sys.platform == "darwin":
    import ctypes
    import ctypes.util

    def _animations_are_off() -> bool:
        """[[NSWorkspace sharedWorkspace] accessibilityDisplayShouldReduceMotion]. Not tried on that system."""
        library = ctypes.util.find_library("objc")
        if library is None:
            return False
        objc = ctypes.CDLL(library)
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
        get_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        get_bool = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        workspace = get_object(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
        return bool(workspace) and get_bool(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion"))

else:

    def _animations_are_off() -> bool:
        return False
