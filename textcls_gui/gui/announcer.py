"""Says aloud, to who has a screen reader, what others see change elsewhere on the page; never so often that it talks over itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE_MS = 3_000


class Announcer(QTimer):
    """What comes while it pauses waits, and only the last of it is said. A screen reader waits for its own sentence to end, unless
    something is urgent."""

    said = Signal(str)

    def __init__(self, speaker: QWidget, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._waiting = ""
        self._last = ""
        self.setSingleShot(True)
        self.setInterval(pause_ms)
        self.timeout.connect(self._on_paused)

    def say(self, words: str) -> None:
        """The same words are not said twice in a row."""
        self._waiting = words
        if not self.isActive():
            self._on_paused()

    def say_at_once(self, words: str) -> None:
        self._waiting = ""
        self._speak(words, QAccessible.AnnouncementPoliteness.Assertive)

    def forget(self) -> None:
        """What waits is no longer true; and what was said last may be said again."""
        self._waiting = self._last = ""

    @Slot()
    def _on_paused(self) -> None:
        words, self._waiting = self._waiting, ""
        if words and words != self._last:
            self._speak(words, QAccessible.AnnouncementPoliteness.Polite)

    def _speak(self, words: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        self._last = words
        self.start()
        event = QAccessibleAnnouncementEvent(self._speaker, words)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
        self.said.emit(words)
