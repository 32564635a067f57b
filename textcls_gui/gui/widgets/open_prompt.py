"""The Data page while no file is open: a place to drop one, a button, and the samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.data.samples import Sample
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.tile import Tile


class OpenPrompt(QWidget):
    """What is dropped is heard by the window; this says where."""

    open_requested = Signal()
    sample_chosen = Signal(object)  # Path

    def __init__(self, samples: Sequence[Sample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[Tile, Path] = {}
        self.empty = EmptyState(
            "file-up",
            self.tr("Drop a spreadsheet here"),
            self.tr("A CSV, TSV or JSON Lines file with one text in each row and a label beside it. It never leaves this computer."),
            self.tr("&Open a file…"),
        )
        set_icon(self.empty.button, "folder-open")
        self.empty.requested.connect(self.open_requested)
        self._lay_out(samples)

    def _lay_out(self, samples: Sequence[Sample]) -> None:
        frame = QFrame()
        frame.setProperty("role", "drop")
        inside = QVBoxLayout(frame)
        inside.addWidget(self.empty)
        heading = QLabel(self.tr("Or begin with a sample"))
        heading.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setSpacing(16)
        for sample in samples:
            tile = Tile(QCoreApplication.translate("core", sample.title), QCoreApplication.translate("core", sample.description))
            tile.clicked.connect(self._on_tile)
            self.tiles[tile] = sample.path
            row.addWidget(tile, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(frame, 1)
        layout.addSpacing(4)
        layout.addWidget(heading)
        layout.addLayout(row)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.sample_chosen.emit(self.tiles[tile])
