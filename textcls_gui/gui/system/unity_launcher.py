"""Linux: a signal on the session's bus, which Plasma, Ubuntu's dock and others draw as a bar; where nobody listens, nothing happens."""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusMessage

INTERFACE = "com.canonical.Unity.LauncherEntry"
PATH = "/com/canonical/unity/launcherentry/1"


class UnityLauncher:
    def __init__(self, desktop_name: str) -> None:
        self._address = f"application://{desktop_name}.desktop"

    def show_share(self, percent: int | None) -> None:
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            message = QDBusMessage.createSignal(PATH, INTERFACE, "Update")
            message.setArguments([self._address, {"progress": (percent or 0) / 100, "progress-visible": percent is not None}])
            bus.send(message)
