"""What the person worked on before, the newest first: their data at the left, their models at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.gui.punctuation import listed
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.recent_tile import RecentTile, when_words

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.store import StoredDataset
    from textcls_gui.core.library.store import RunSummary

MOST_SHOWN = 4


class RecentWork(QWidget):
    dataset_chosen = Signal(object)  # str: the id of a data set that was imported before
    run_chosen = Signal(object)  # RunSummary
    model_chosen = Signal(object)  # Path: a model's file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.datasets: dict[RecentTile, str] = {}
        self.runs: dict[RecentTile, RunSummary] = {}
        self.models: dict[RecentTile, Path] = {}
        self._data_card, self._data_room = _make_room(self.tr("Go on with your data"))
        self._model_card, self._model_room = _make_room(self.tr("Use a model again"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XL)
        layout.addWidget(self._data_room, 1)
        layout.addWidget(self._model_room, 1)
        self.show_datasets(())
        self.show_models((), ())

    def show_datasets(self, datasets: Sequence[StoredDataset]) -> None:
        for tile in self.datasets:
            _take_out(self._data_card, tile)
        self.datasets = {self._dataset_tile(dataset): dataset.dataset_id for dataset in datasets[:MOST_SHOWN]}
        for tile in self.datasets:
            tile.clicked.connect(self._on_dataset)
            self._data_card.body.addWidget(tile)
        self._data_room.setVisible(bool(self.datasets))

    def show_models(self, runs: Sequence[RunSummary], files: Sequence[Path]) -> None:
        """Those that were trained here, then those that came as files, of which one place is kept free."""
        for tile in (*self.runs, *self.models):
            _take_out(self._model_card, tile)
        newest = sorted(runs, key=lambda run: run.created, reverse=True)
        num_files = min(len(files), max(1, MOST_SHOWN - len(newest)))
        self.runs = {self._run_tile(run): run for run in newest[: MOST_SHOWN - num_files]}
        self.models = {self._model_tile(file): file for file in files[:num_files]}
        for tile in self.runs:
            tile.clicked.connect(self._on_run)
            self._model_card.body.addWidget(tile)
        for tile in self.models:
            tile.clicked.connect(self._on_model)
            self._model_card.body.addWidget(tile)
        self._model_room.setVisible(bool(self.runs or self.models))

    def _dataset_tile(self, dataset: StoredDataset) -> RecentTile:
        rows = self.tr("%n row(s)", "", dataset.num_rows)
        words = self.tr("{0}, {1}").format(rows, when_words(dataset.created, datetime.now(dataset.created.tzinfo)))
        return RecentTile(dataset.name, words, str(dataset.path))

    def _run_tile(self, run: RunSummary) -> RecentTile:
        when = when_words(run.created, datetime.now(run.created.tzinfo))
        words = self.tr("{0} of 100 right, {1}").format(f"{100 * run.accuracy:.0f}", when)
        return RecentTile(run.name, words, self.tr("Labels: {0}").format(listed(run.labels[:20])))

    def _model_tile(self, file: Path) -> RecentTile:
        return RecentTile(file.name, self.tr("a model from a file"), str(file))

    @Slot()
    def _on_dataset(self) -> None:
        tile = self.sender()
        if isinstance(tile, RecentTile):
            self.dataset_chosen.emit(self.datasets[tile])

    @Slot()
    def _on_run(self) -> None:
        tile = self.sender()
        if isinstance(tile, RecentTile):
            self.run_chosen.emit(self.runs[tile])

    @Slot()
    def _on_model(self) -> None:
        tile = self.sender()
        if isinstance(tile, RecentTile):
            self.model_chosen.emit(self.models[tile])


def _make_room(words: str) -> tuple[Card, QWidget]:
    heading = QLabel(words)
    heading.setProperty("role", "heading")
    card = Card()
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    card.body.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
    card.body.setSpacing(0)
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    column.addWidget(heading)
    column.addWidget(card)
    column.addStretch(1)
    return card, room


def _take_out(card: Card, tile: RecentTile) -> None:
    card.body.removeWidget(tile)
    tile.hide()
    tile.deleteLater()
