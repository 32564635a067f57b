"""One click to a report: as a page for a browser or as a PDF, with or without the texts that the model gets wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from textcls_gui.gui.icons import set_icon

TOGGLING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReportButton(QToolButton):
    """`wanted` comes with "html" or "pdf"; what is not ticked leaves the texts out."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Re&port"))
        self.setAccessibleName(self.tr("Write a report on this model"))
        self.setToolTip(self.tr("All that is to be known of this model on a few pages, to print or to pass on."))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(self, "file-text")
        menu = _StayingMenu(self)
        self.as_page = QAction(self.tr("As a &web page (HTML)…"), menu)
        self.as_pdf = QAction(self.tr("As a &PDF…"), menu)
        self.texts = QAction(self.tr("With the &texts it gets wrong"), menu)
        self.texts.setCheckable(True)
        self.as_page.triggered.connect(self._on_page)
        self.as_pdf.triggered.connect(self._on_pdf)
        menu.addAction(self.as_page)
        menu.addAction(self.as_pdf)
        menu.addSeparator()
        menu.addAction(self.texts)
        self.setMenu(menu)

    @property
    def with_texts(self) -> bool:
        return self.texts.isChecked()

    @Slot()
    def _on_page(self) -> None:
        self.wanted.emit("html")

    @Slot()
    def _on_pdf(self) -> None:
        self.wanted.emit("pdf")


class _StayingMenu(QMenu):
    """Does not close when something is ticked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._toggled():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in TOGGLING or not self._toggled():
            super().keyPressEvent(event)

    def _toggled(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isCheckable():
            return False
        action.toggle()
        return True
