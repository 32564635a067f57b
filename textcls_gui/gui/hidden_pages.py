"""Pages that nobody sees put on a new theme later, one after another: Qt dresses every widget there is before it paints the first one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

PAUSE_MS = 30  # between two pages, in which the window answers
POLISHED, HAS_OWN_STYLE = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle


class HiddenPages(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._dress_one)

    @property
    def are_waiting(self) -> bool:
        return bool(self._waiting)

    @contextmanager
    def left_out(self) -> Iterator[None]:
        """Of what is done to the program's style meanwhile. Qt passes by what has a style of its own, and what it has not dressed yet."""
        for page in _pages_out_of_sight():
            for widget in _within(page):
                widget.setAttribute(HAS_OWN_STYLE)
                widget.setAttribute(POLISHED, False)
            if page not in self._waiting:
                self._waiting.append(page)
                page.installEventFilter(self)
        try:
            yield
        finally:
            if self._waiting:
                self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._dress(watched)
        return False

    @Slot()
    def _dress_one(self) -> None:
        self._waiting = [page for page in self._waiting if isValid(page)]
        if self._waiting:
            self._dress(self._waiting[0])
        else:
            self._timer.stop()

    def _dress(self, page: QWidget) -> None:
        self._waiting.remove(page)
        page.removeEventFilter(self)
        widgets = _within(page)
        for widget in widgets:
            widget.setAttribute(HAS_OWN_STYLE, False)
        for kind in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            for widget in widgets:
                QCoreApplication.sendEvent(widget, QEvent(kind))


def _pages_out_of_sight() -> list[QWidget]:
    stacks = [stack for window in QApplication.topLevelWidgets() for stack in window.findChildren(QStackedWidget) if stack.isVisible()]
    pages = [stack.widget(index) for stack in stacks for index in range(stack.count()) if index != stack.currentIndex()]
    return [page for page in pages if page is not None]


def _within(page: QWidget) -> list[QWidget]:
    """From the outside in, as Qt dresses them."""
    return [page, *page.findChildren(QWidget)]
