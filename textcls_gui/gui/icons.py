"""Pictures drawn in the theme's colours, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from textcls_gui.gui.theme import Colors, colors_for
from textcls_gui.resources import resource

SIZE = 18  # logical pixels, on buttons
GAP = 6
ICON_NAME = "icon_name"


def icon(name: str, colors: Colors, color: str = "") -> QIcon:
    """One of `resources/icons`, in the colour of text unless another is named."""
    return _icon(name, color or colors.text, colors.field_border, 0)


def picture(name: str, color: str, size: int, device_pixel_ratio: float) -> QPixmap:
    """One icon at `size` logical pixels."""
    pixmap = QPixmap(_draw(name, color, round(size * device_pixel_ratio)))
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


def set_icon(button: QAbstractButton, name: str) -> None:
    """Give the button an icon that `refresh_icons` redraws when the theme changes; the colour follows the button's role."""
    button.setProperty(ICON_NAME, name)
    _colour(button, colors_for(QGuiApplication.palette()))  # a button's own is changed by the style sheet


def refresh_icons(window: QWidget) -> None:
    """Redraw every icon in the window in the theme of now."""
    colors = colors_for(window.palette())
    for button in window.findChildren(QAbstractButton):
        if button.property(ICON_NAME):
            _colour(button, colors)


def program_icon() -> QIcon:
    return QIcon(str(resource("icons", "textcls.svg")))


def _colour(button: QAbstractButton, colors: Colors) -> None:
    by_role = {"primary": colors.accent_text, "quiet": colors.accent, "danger": colors.danger, "nav": colors.muted}
    name, role = str(button.property(ICON_NAME)), str(button.property("role"))
    gap = GAP if button.text() else 0
    found = _icon(name, by_role.get(role, colors.text), colors.field_border, gap)
    if role == "nav":
        _add(found, name, colors.accent, gap, QIcon.Mode.Normal, QIcon.State.On)
    button.setIcon(found)
    button.setIconSize(QSize(SIZE + gap, SIZE))


def _icon(name: str, color: str, disabled_color: str, gap: int) -> QIcon:
    found = QIcon()
    _add(found, name, color, gap, QIcon.Mode.Normal, QIcon.State.Off)
    _add(found, name, disabled_color, gap, QIcon.Mode.Disabled, QIcon.State.Off)
    return found


def _add(found: QIcon, name: str, color: str, gap: int, mode: QIcon.Mode, state: QIcon.State) -> None:
    finest = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    for scale in sorted({1.0, finest}):
        found.addPixmap(_draw(name, color, round(SIZE * scale), round(gap * scale)), mode, state)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _draw(name: str, color: str, size: int, gap: int = 0) -> QPixmap:
    """`gap` pixels are left free at the right, between the picture and the words of its button."""
    pixmap = QPixmap(size + gap, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
