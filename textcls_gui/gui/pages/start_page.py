"""Start: everything to begin with or to go on with, and for who is new, how it goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.data.samples import Sample, samples
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.drop_area import DropArea
from textcls_gui.gui.widgets.how_it_goes import HowItGoes
from textcls_gui.gui.widgets.interrupted_runs import InterruptedRuns
from textcls_gui.gui.widgets.page import Page, quiet_button
from textcls_gui.gui.widgets.recent_work import RecentWork
from textcls_gui.gui.widgets.tile import Tile
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workers.recent import KeptWork, list_kept_work
from textcls_gui.gui.workspace import Workspace
from textcls_gui.resources import resource

ICON_BY_SAMPLE = {"support_messages": "messages-square", "chinese_reviews": "languages"}

HIGHEST_LINES = 36  # of what there is to begin with


class StartPage(Page):
    """Says what is wanted; the window knows which page can do it."""

    widest = 1_280
    tallest = 1_000

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal(object)  # str: what is on the clipboard
    file_chosen = Signal(object)  # Path: a table
    dataset_chosen = Signal(object)  # str: the id of a data set that was imported before
    run_chosen = Signal(object)  # RunSummary
    model_chosen = Signal(object)  # Path: a model's file

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._can_read = False
        self.tiles: dict[Tile, Path] = {}
        self._recent = Latest(workspace.start, self)
        self._recent.answered.connect(self._on_listed)
        self._build(samples(resource("samples")))
        self._connect()

    @Slot()
    def begin_reading(self) -> None:
        """What this needs has been brought in; from now on what is kept is listed whenever the page is shown."""
        self._can_read = True
        self._refresh()

    @property
    def tour_target(self) -> QWidget:
        return next(iter(self.tiles))

    def take_over(self, before: Page) -> None:
        if isinstance(before, StartPage) and before._can_read:
            self.begin_reading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.drop_area.paste_button.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _build(self, found: Sequence[Sample]) -> None:
        self.title.setText(self.tr("Teach this computer to sort texts"))
        self.setAccessibleName(self.title.text())
        self.sentence.setText(
            self.tr("Show it texts that have a label; it learns from them, and labels new ones. Nothing leaves this computer.")
        )
        self.interrupted_runs = InterruptedRuns(self._workspace)
        self.drop_area = DropArea()
        self.recent_work = RecentWork()
        self.how_it_goes = HowItGoes()
        is_new = not self._workspace.has_kept_work
        self.recent_work.setVisible(not is_new)
        self.how_it_goes.setVisible(is_new)
        self.body.setSpacing(Space.XL)
        self.body.addWidget(self.interrupted_runs)
        self.body.addWidget(self._build_beginnings(found), 1_000)
        self.body.addWidget(self.recent_work)
        self.body.addWidget(self.how_it_goes)
        self.body.addStretch(1)

    def _build_beginnings(self, found: Sequence[Sample]) -> QWidget:
        heading = QLabel(self.tr("Or begin with a sample"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(heading)
        for sample in found:
            title, description = (QCoreApplication.translate("core", words) for words in (sample.title, sample.description))
            tile = Tile(title, description, ICON_BY_SAMPLE.get(sample.name, "table-2"))
            tile.clicked.connect(self._on_tile)
            self.tiles[tile] = sample.path
            column.addWidget(tile, 1)
        column.addWidget(self._build_tour_tile(), 1)
        beginnings = QWidget()
        beginnings.setMaximumHeight(HIGHEST_LINES * self.fontMetrics().lineSpacing())
        row = QHBoxLayout(beginnings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self.drop_area, 3)
        row.addLayout(column, 2)
        return beginnings

    def _build_tour_tile(self) -> Tile:
        """For who has never taken it; after that, a quiet button is enough."""
        sentence = self.tr("Two minutes on the real pages. You can leave it at any time.")
        self.tour_tile = Tile(self.tr("New here? Take the tour"), sentence, "compass")
        self.tour_tile.clicked.connect(self._workspace.tour_requested)
        self.tour_button = quiet_button(self.tr("Take the &tour"))
        set_icon(self.tour_button, "compass")
        self.tour_button.clicked.connect(self._workspace.tour_requested)
        self.corner.addWidget(self.tour_button)
        self._show_tour()
        return self.tour_tile

    @Slot()
    def _show_tour(self) -> None:
        is_new = self._workspace.preferences.settings.tour_step == 0
        self.tour_tile.setVisible(is_new)
        self.tour_button.setVisible(not is_new)

    def _connect(self) -> None:
        self.drop_area.open_requested.connect(self.open_requested)
        self.drop_area.folder_requested.connect(self.folder_requested)
        self.drop_area.paste_requested.connect(self.paste_requested)
        self.recent_work.dataset_chosen.connect(self.dataset_chosen)
        self.recent_work.run_chosen.connect(self.run_chosen)
        self.recent_work.model_chosen.connect(self.model_chosen)
        self._workspace.preferences.changed.connect(self._show_tour)

    def _refresh(self) -> None:
        if self._can_read and self.isVisible():
            workspace = self._workspace
            self.interrupted_runs.refresh()
            self._recent.ask(list_kept_work(lambda: workspace.datasets, lambda: workspace.store, workspace.recent_models_file))

    @Slot(object)
    def _on_listed(self, kept: KeptWork) -> None:
        self.recent_work.show_datasets(kept.datasets)
        self.recent_work.show_models(kept.runs, kept.model_files)
        is_new = not (kept.datasets or kept.runs or kept.model_files)
        self.recent_work.setVisible(not is_new)
        self.how_it_goes.setVisible(is_new)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.file_chosen.emit(self.tiles[tile])
