"""Tells who looks elsewhere that a long run has ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

SHOWN_MS = 10_000


class Notification(QObject):
    """The entry in the taskbar asks for attention; where the system shows messages, it shows one. The icon that this needs goes with it."""

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self._icon = icon
        self.tray: QSystemTrayIcon | None = None
        self.told = ""

    def tell(self, title: str, message: str) -> None:
        self.told = f"{title} {message}"
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._take_away()
            self.tray = QSystemTrayIcon(self._icon, self)
            self.tray.messageClicked.connect(self._on_clicked)
            self.tray.show()
            self.tray.showMessage(title, message, self._icon, SHOWN_MS)
            QTimer.singleShot(SHOWN_MS, self.tray, self.tray.deleteLater)

    @Slot()
    def _on_clicked(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._take_away()

    def _take_away(self) -> None:
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None
