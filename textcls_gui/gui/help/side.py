"""Where the help stands in a window: beside the page where there is room for both, over its right end otherwise; never in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from textcls_gui.gui.help.topics import topic_asked_for, topic_of
from textcls_gui.gui.shortcuts import make_shortcut

if TYPE_CHECKING:
    from textcls_gui.gui.help.panel import HelpPanel  # the window comes sooner without it

WIDTH_LETTERS = 46
LEAST_WIDTH = 380
LEAST_PAGE_WIDTH = 900  # of what is beside it
WINDOW_SIZE = (520, 640)


class HelpSide(QObject):
    """`centre` is the window's central widget; its layout gives way at the right."""

    tour_wished = Signal()

    def __init__(self, window: QMainWindow, centre: QWidget, layout: QHBoxLayout) -> None:
        super().__init__(window)
        self._window, self._centre, self._layout = window, centre, layout
        self._panel: HelpPanel | None = None
        self._came_from: QWidget | None = None
        centre.installEventFilter(self)
        make_shortcut("help", window, self.show_asked_for)

    @property
    def panel(self) -> HelpPanel:
        """Made now if it is not there yet."""
        if self._panel is None:
            from textcls_gui.gui.help.panel import HelpPanel

            self._panel = HelpPanel(self._centre)
            self._panel.hide()
            self._panel.closed.connect(self.close)
            self._panel.tour_wished.connect(self._on_tour_wished)
        return self._panel

    @property
    def is_open(self) -> bool:
        return self._panel is not None and self._panel.isVisibleTo(self._centre)

    @property
    def is_beside(self) -> bool:
        return self._centre.width() - self._width() >= LEAST_PAGE_WIDTH

    @Slot()
    def show_asked_for(self) -> None:
        """F1: on what is being looked at, or where the help itself has the focus, its contents."""
        focus = QApplication.focusWidget()
        if self.is_open and focus is not None and self.panel.isAncestorOf(focus):
            self.panel.show_contents()
            return
        self.show_topic(topic_asked_for())

    @Slot(str)
    def show_topic(self, topic: str) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            _show_in_window(dialog, topic)
            return
        if not self.is_open:
            self._came_from = QApplication.focusWidget()
        self.panel.show()
        self.panel.raise_()
        self._place()  # first, since where a heading stands depends on the width
        self.panel.show_topic(topic)
        self.panel.reader.setFocus()

    @Slot()
    def close(self) -> None:
        """The focus goes back to where it was."""
        if self._panel is None:
            return
        had_focus = self._panel.isAncestorOf(QApplication.focusWidget() or self._centre)
        self._panel.hide()
        self._place()
        if had_focus and self._came_from is not None:
            self._came_from.setFocus()
        self._came_from = None

    @Slot()
    def _on_tour_wished(self) -> None:
        """It needs the room, and the focus."""
        self.close()
        self.tour_wished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        is_open = self.is_open
        width = min(self._width(), self._centre.width())
        self._layout.setContentsMargins(0, 0, width if is_open and self.is_beside else 0, 0)
        self._layout.activate()
        if is_open:
            self.panel.setGeometry(QRect(self._centre.width() - width, 0, width, self._centre.height()))

    def _width(self) -> int:
        return max(LEAST_WIDTH, WIDTH_LETTERS * self._centre.fontMetrics().averageCharWidth())


def add_help_key(dialog: QWidget) -> None:
    """F1 in a dialog, where the window's own does not reach."""
    keys = _DialogHelp(dialog)
    make_shortcut("help", dialog, keys.show)


class _DialogHelp(QObject):
    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    @Slot()
    def show(self) -> None:
        _show_in_window(self._dialog, topic_of(QApplication.focusWidget()) or topic_of(self._dialog))


def _show_in_window(dialog: QWidget, topic: str) -> None:
    """A dialog holds the window behind it, so its help is a window of the dialog's own."""
    from textcls_gui.gui.help.panel import HelpPanel

    panel = dialog.findChild(HelpPanel) or HelpPanel(dialog, has_tour=False)
    panel.setWindowFlag(Qt.WindowType.Window)
    panel.setWindowTitle(panel.accessibleName())
    panel.closed.connect(panel.hide, Qt.ConnectionType.UniqueConnection)
    panel.show_topic(topic)
    if not panel.isVisible():
        panel.resize(*WINDOW_SIZE)
    panel.show()
    panel.raise_()
    panel.activateWindow()
