"""Whose work the program is made of: the names at the left, the words of the licence at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from textcls_gui.licences import Licence

HEIGHT = 260


class LicencesView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences: tuple[Licence, ...] = ()
        self._build()
        self.names.currentRowChanged.connect(self._on_row)

    @property
    def is_filled(self) -> bool:
        return bool(self._licences)

    @Slot(object)
    def show_licences(self, licences: Sequence[Licence]) -> None:
        self._licences = tuple(licences)
        self.names.clear()
        for one in self._licences:
            self.names.addItem(f"{one.name} {one.version}".strip() + f" · {one.licence}")
        self.names.setCurrentRow(0)

    def _build(self) -> None:
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Parts of the program"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what is too long is elided
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The licence"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.names, 4)
        layout.addWidget(self.text, 9)
        self.setFixedHeight(HEIGHT)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.text.setPlainText(self._licences[row].text if 0 <= row < len(self._licences) else "")
