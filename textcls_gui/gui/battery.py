"""Whether the computer runs on its battery, asked anew from time to time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOK_MS = 30_000


def battery_percent() -> int | None:
    """What is left while the computer runs on its battery; None on mains, and where there is no battery or no way to know."""
    import psutil

    try:
        found = psutil.sensors_battery()
    except (AttributeError, NotImplementedError, OSError, RuntimeError):  # systems that say nothing, each in its own way
        return None
    return None if found is None or found.power_plugged is not False else round(found.percent)


class BatteryWatch(QObject):
    """Looks as long as somebody wants to know."""

    changed = Signal(object)  # int | None: as `battery_percent` has it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._percent: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def percent(self) -> int | None:
        return self._percent

    def start(self) -> None:
        self.look()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        percent = battery_percent()
        if percent != self._percent:
            self._percent = percent
            self.changed.emit(percent)
