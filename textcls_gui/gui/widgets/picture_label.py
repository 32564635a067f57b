"""One icon as a label, drawn anew when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import ColorName, colors_for


class PictureLabel(QLabel):
    """For eyes alone: what it means is said in words beside it."""

    def __init__(self, icon_name: str, size: int, color: ColorName = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._size, self._color = icon_name, size, color
        self._draw()

    def show_icon(self, icon_name: str, color: ColorName) -> None:
        self._icon_name, self._color = icon_name, color
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()

    def _draw(self) -> None:
        color: str = getattr(colors_for(self.palette()), self._color)
        self.setPixmap(picture(self._icon_name, color, self._size, self.devicePixelRatioF()))
