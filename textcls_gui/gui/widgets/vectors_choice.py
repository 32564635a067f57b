"""A file of word vectors to begin with: which one, and the buttons that choose and forget it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.page import quiet_button


class VectorsChoice(QWidget):
    chosen = Signal(object)  # Path, or None for no file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Word vectors"))
        self.name = ElidedLabel()
        self.name.setProperty("role", "muted")
        self.choose_button = quiet_button(self.tr("Choose a &file…"))
        self.remove_button = quiet_button(self.tr("Do &without"))
        self.setToolTip(
            self.tr("Descriptions of words that others have learnt from very many texts (.vec, GloVe). Words in the file begin with them.")
        )
        self.choose_button.setAccessibleDescription(self.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.choose_button)
        self.choose_button.clicked.connect(self._on_choose)
        self.remove_button.clicked.connect(self._on_remove)
        self._folder = ""
        self.show_file(None)

    def show_file(self, path: Path | None) -> None:
        self.name.setText(self.tr("none: every word begins without a meaning") if path is None else path.name)
        self.remove_button.setVisible(path is not None)
        if path is not None:
            self._folder = str(path.parent)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file of word vectors"), self._folder)
        dialog.setNameFilters([self.tr("Word vectors (*.vec *.txt)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    @Slot(str)
    def _on_selected(self, name: str) -> None:
        self.chosen.emit(Path(name))

    @Slot()
    def _on_remove(self) -> None:
        self.chosen.emit(None)
