"""The Data page while no file is open: a place to drop one, ways to open one, what was imported before, and the samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.data.samples import Sample
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.drop_area import DropArea
from textcls_gui.gui.widgets.recent_tile import RecentTile
from textcls_gui.gui.widgets.tile import Tile

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.store import StoredDataset

MAX_RECENT = 5


class OpenPrompt(QWidget):
    """What is dropped is heard by the window; this says where."""

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal(object)  # str: what is on the clipboard
    sample_chosen = Signal(object)  # Path
    dataset_chosen = Signal(object)  # str: the id of a data set that was imported before

    def __init__(self, samples: Sequence[Sample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[Tile, Path] = {}
        self.recent: list[RecentTile] = []
        self.empty = DropArea()
        self.empty.button.clicked.connect(self.open_requested)
        self.empty.folder_button.clicked.connect(self.folder_requested)
        self.empty.paste_button.clicked.connect(self._on_paste)
        QGuiApplication.clipboard().dataChanged.connect(self._show_what_may_be_pasted)
        self._lay_out(samples)
        self.show_recent(())

    def show_recent(self, datasets: Sequence[StoredDataset]) -> None:
        """The first few, in their order."""
        for tile in self.recent:
            self._recent_card.body.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.recent = [RecentTile(dataset) for dataset in datasets[:MAX_RECENT]]
        for tile in self.recent:
            tile.clicked.connect(self._on_recent)
            self._recent_card.body.addWidget(tile)
        self._recent_room.setVisible(bool(self.recent))
        direction = QBoxLayout.Direction.TopToBottom if self.recent else QBoxLayout.Direction.LeftToRight
        self._sample_row.setDirection(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.empty.paste_button.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_what_may_be_pasted()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:  # some systems tell of the clipboard only then
            self._show_what_may_be_pasted()

    def _lay_out(self, samples: Sequence[Sample]) -> None:
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self._make_recent_room(), 1)
        below.addLayout(self._make_sample_column(samples), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.empty, 1)
        layout.addLayout(below)

    def _make_recent_room(self) -> QWidget:
        self._recent_room = QWidget()
        self._recent_card = Card()
        self._recent_card.body.setContentsMargins(4, 4, 4, 4)
        self._recent_card.body.setSpacing(0)
        column = QVBoxLayout(self._recent_room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(_heading(self.tr("Go on with a data set")))
        column.addWidget(self._recent_card)
        column.addStretch(1)
        return self._recent_room

    def _make_sample_column(self, samples: Sequence[Sample]) -> QVBoxLayout:
        self._sample_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sample_row.setSpacing(12)
        for sample in samples:
            tile = Tile(QCoreApplication.translate("core", sample.title), QCoreApplication.translate("core", sample.description))
            tile.clicked.connect(self._on_tile)
            self.tiles[tile] = sample.path
            self._sample_row.addWidget(tile, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(_heading(self.tr("Or begin with a sample")))
        column.addLayout(self._sample_row)
        column.addStretch(1)
        return column

    @Slot()
    def _show_what_may_be_pasted(self) -> None:
        """Asked while the prompt is seen alone: what is on the clipboard may be large, and another program's."""
        if not self.isVisible():
            return
        can_paste = _is_table(_clipboard_text())
        self.empty.paste_button.setEnabled(can_paste)
        self.empty.paste_button.setToolTip(
            self.tr("Take the rows that were copied in a spreadsheet program")
            if can_paste
            else self.tr("First copy some rows in a spreadsheet program, or some lines of text: two at least")
        )

    @Slot()
    def _on_paste(self) -> None:
        if _is_table(text := _clipboard_text()):
            self.paste_requested.emit(text)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.sample_chosen.emit(self.tiles[tile])

    @Slot()
    def _on_recent(self) -> None:
        tile = self.sender()
        if isinstance(tile, RecentTile):
            self.dataset_chosen.emit(tile.dataset.dataset_id)


def _heading(words: str) -> QLabel:
    heading = QLabel(words)
    heading.setProperty("role", "heading")
    return heading


def _clipboard_text() -> str:
    """Nothing while files are on it, whose names come as text too."""
    mime = QGuiApplication.clipboard().mimeData()
    return mime.text() if mime is not None and mime.hasText() and not mime.hasUrls() else ""


def _is_table(text: str) -> bool:
    """Whether there are two lines at least."""
    filled = text.strip()
    return "\n" in filled or "\r" in filled
