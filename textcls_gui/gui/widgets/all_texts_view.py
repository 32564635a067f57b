"""All texts that the model was tested on, right or wrong, to be searched and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedTable
from textcls_gui.gui.widgets.still_combo_box import StillComboBox
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.workers.queues import Latest, Start
from textcls_gui.gui.workers.result_tables import texts_table
from textcls_gui.gui.workers.task import Job, Report

SEARCH_PAUSE_MS = 150
LOOKED_AT_ONCE = 1_000
WIDEST_SEARCH_LETTERS = 45
Kept = Literal["all", "right", "wrong"]


class AllTextsView(QWidget):
    """The search goes through the texts on a worker's thread: there may be fifty thousand long ones."""

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: SavedRun | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._searches = Latest(start, self)
        self._build(start)
        self._connect()

    def show_run(self, run: SavedRun) -> None:
        self._run = run
        self.search.clear()
        self.kept.setCurrentIndex(0)
        self._pause.stop()
        self._searches.cancel()
        self.texts.set_texts(run.tested, run.report.labels)
        self._show(range(len(run.tested)))
        self.export_button.clear()

    def _build(self, start: Start) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the texts"))
        self.search.setAccessibleName(self.tr("Search in all texts"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(WIDEST_SEARCH_LETTERS * self.fontMetrics().averageCharWidth())
        self.kept = StillComboBox()
        self.kept.setAccessibleName(self.tr("Which texts are shown"))
        kinds: tuple[tuple[str, Kept], ...] = (
            (self.tr("Right and wrong"), "all"),
            (self.tr("Right"), "right"),
            (self.tr("Wrong"), "wrong"),
        )
        for words, kind in kinds:
            self.kept.addItem(words, kind)
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.texts = TestedTextsView(with_labels=True)
        self.export_button = ExportButton(start, (ExportedTable(self.tr("Texts shown"), self.tr("texts"), self._texts_table),))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 3)
        top.addWidget(self.kept, 2)
        top.addWidget(self.words, 2)
        top.addWidget(self.export_button, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.texts, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.kept.activated.connect(self._on_search)
        self._pause.timeout.connect(self._on_search)
        self._searches.answered.connect(self._on_found)

    def _show(self, positions: Sequence[int]) -> None:
        self.texts.choose(positions)
        self.words.setText(self.tr("%n text(s)", "", len(positions)))

    def _texts_table(self) -> ResultTable:
        return texts_table(self.texts.texts.shown(), self.texts.texts.labels)

    @Slot()
    def _on_search(self) -> None:
        if self._run is not None:
            self._searches.ask(search_job(self._run.tested, self.search.text(), self.kept.currentData()))

    @Slot(object)
    def _on_found(self, positions: list[int]) -> None:
        self._show(positions)


def search_job(texts: Sequence[TestedText], words: str, kept: Kept) -> Job:
    """Gives the positions of the texts that contain the words, in whatever case."""

    def job(control: RunControl, report: Report) -> list[int]:
        wanted = words.strip().casefold()
        found = []
        for position, text in enumerate(texts):
            if position % LOOKED_AT_ONCE == 0:
                control.raise_if_discarded()
            if kept != "all" and text.is_right != (kept == "right"):
                continue
            if not wanted or wanted in text.text.casefold():
                found.append(position)
        return found

    return job
