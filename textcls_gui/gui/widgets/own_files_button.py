"""A menu beside the split bar: test and validation texts from files of the person's own, instead of from the table."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.gui.punctuation import listed


class OwnFilesButton(QPushButton):
    file_wished = Signal(object)  # OwnPart
    table_wished = Signal()  # all texts are to come from the table again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("O&wn files…"))
        self.setProperty("role", "quiet")
        self.setToolTip(self.tr("If you have the texts for the test, or those to check on, in files of their own"))
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Files of your own"))
        self.test_action = menu.addAction(self.tr("&Test texts from a file…"))
        self.validation_action = menu.addAction(self.tr("&Validation texts from a file…"))
        menu.addSeparator()
        self.table_action: QAction = menu.addAction(self.tr("&Split by itself again"))
        self.test_action.triggered.connect(self._on_test)
        self.validation_action.triggered.connect(self._on_validation)
        self.table_action.triggered.connect(self.table_wished)
        self.setMenu(menu)
        self.show_files(OwnFiles())

    def show_files(self, files: OwnFiles) -> None:
        self.table_action.setVisible(bool(files.all))
        self.setAccessibleDescription(listed(file.name for file in files.all))

    @Slot()
    def _on_test(self) -> None:
        self.file_wished.emit("test")

    @Slot()
    def _on_validation(self) -> None:
        self.file_wished.emit("validation")
