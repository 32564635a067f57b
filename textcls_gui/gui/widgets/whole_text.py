"""The chosen text of a table in full, to be read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from textcls_gui.gui.directions import AlignedByText

LEAST_LINES = 3


class WholeText(QPlainTextEdit):
    """Asks for a few lines, and takes what room there is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Args: name: for a screen reader."""
        super().__init__(parent)
        AlignedByText(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_LINES * self.fontMetrics().lineSpacing() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
