"""Good settings are looked for in the minutes that a person has: every trial is seen, and the best is taken with a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from textcls_gui.core.events import TimeLeft
from textcls_gui.gui.help.side import add_help_key
from textcls_gui.gui.item_models.trial_list import TrialColumn, TrialListModel, UnderWay, values_words
from textcls_gui.gui.percent import per_hundred
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.elapsed import time_left_words
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import primary_button
from textcls_gui.gui.widgets.trial_plot import TrialPlot
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.searching import SearchSubject, SearchWorker, earlier_search
from textcls_gui.gui.workers.task import Task
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.search import Luck, Search, SearchEvent, Trial

DRAIN_MS = 100
USUAL_MINUTES, MOST_MINUTES = 20, 24 * 60
SIZE = (900, 620)
ROW_PADDING = 12


class SearchDialog(QDialog):
    """Beside the window, which stays usable; closing it ends the search under way."""

    settings_chosen = Signal(object)  # an ExperimentConfig

    def __init__(self, workspace: Workspace, subject: SearchSubject, minutes: int = USUAL_MINUTES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self)
        self._workspace = workspace
        self._subject = subject
        self._worker: SearchWorker | None = None
        self._search: Search | None = None
        self._under_way: UnderWay | None = None
        self._failure: Failure | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)
        self._build(minutes)
        self._connect()
        self._show_state()
        self._look_for_earlier()

    @property
    def _can_search(self) -> bool:
        return not self._workspace.is_running and not self._workspace.is_searching

    @property
    def is_searching(self) -> bool:
        return self._worker is not None

    def _build(self, minutes: int) -> None:
        self.setWindowTitle(self.tr("Find good settings"))
        self.resize(*SIZE)
        self.status = QLabel()
        self.status.setProperty("role", "heading")
        self.status.setWordWrap(True)
        self.sentence = QLabel(
            self.tr(
                "Settings are tried one after the other and judged by the validation texts; the test texts are never looked at. At the end "
                "the best and your own are trained again with other seeds, to see how much is luck."
            )
        )
        self.sentence.setProperty("role", "muted")
        self.sentence.setWordWrap(True)
        self.minutes = QSpinBox()
        self.minutes.lineEdit().setTextMargins(6, 0, 0, 0)  # the style's padding moves the field, not what is in it
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(minutes)
        self.minutes.setAccessibleName(self.tr("Minutes to search"))
        self.start_button = primary_button(self.tr("&Start"))
        self.stop_button = QPushButton(self.tr("S&top"))
        self.notice = Notice()
        self.plot = TrialPlot()
        self.trials = TrialListModel(self)
        self.table = self._build_table()
        self.best_words, self.luck_words = QLabel(), QLabel()
        for label in (self.best_words, self.luck_words):
            label.setWordWrap(True)
        self.luck_words.setProperty("role", "muted")
        self.use_button = QPushButton(self.tr("&Use the best settings"))
        self.use_button.setEnabled(False)
        self.close_button = QPushButton(self.tr("&Close"))
        self._lay_out()

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.trials)
        table.setAccessibleName(self.tr("Trials"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + ROW_PADDING)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        character = table.fontMetrics().averageCharWidth() + 1
        for column, characters in ((TrialColumn.NUMBER, 8), (TrialColumn.RIGHT, 15), (TrialColumn.SECONDS, 11)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, characters * character)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.status, 1)
        before = QLabel(self.tr("I &have"))
        before.setBuddy(self.minutes)
        for widget in (before, self.minutes, self.start_button, self.stop_button):
            top.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        bottom.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(Space.S)
        layout.addLayout(top)
        layout.addWidget(self.sentence)
        layout.addWidget(self.notice)
        plot_card = Card()
        plot_card.body.addWidget(self.plot)
        layout.addWidget(plot_card, 3)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.best_words)
        layout.addWidget(self.luck_words)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.use_button.clicked.connect(self._on_use)
        self.close_button.clicked.connect(self.close)
        self.minutes.valueChanged.connect(self._show_unit)
        self.finished.connect(self.stop)
        self._show_unit()
        workspace = self._workspace
        workspace.running_changed.connect(self._on_running_changed)
        workspace.dataset_changed.connect(self._on_data_changed)
        workspace.closing.connect(self.close)

    @Slot()
    def start(self) -> None:
        """Search, or go on where an earlier search on the same data with the same settings ended."""
        workspace = self._workspace
        if self._worker is not None or not self._can_search:
            return
        self._worker = SearchWorker(self._subject, 60.0 * self.minutes.value(), workspace.searches_folder)
        self._worker.keeps_awake = workspace.preferences.settings.keeps_awake
        self._worker.failed.connect(self._on_failed)
        self._worker.finished.connect(self._on_worker_finished)
        self._failure = None
        self.notice.clear()
        self.status.setText(self.tr("Getting the texts ready…"))
        workspace.set_searching(True)
        workspace.start(self._worker, self._worker.cancel)
        self._timer.start()
        self._show_state()

    @Slot()
    def stop(self) -> None:
        if self._worker is not None:
            self._worker.cancel()
            self.status.setText(self.tr("Stopping…"))
            self.stop_button.setEnabled(False)

    def _look_for_earlier(self) -> None:
        """What an earlier search has found is shown at once; its key is of all texts, which are many."""
        task = Task(earlier_search(self._subject, self._workspace.searches_folder))
        task.succeeded.connect(self._on_earlier)
        self._workspace.start(task, task.cancel)

    def _show_state(self) -> None:
        searching, search = self.is_searching, self._search
        has_trials = search is not None and bool(search.trials)
        self.start_button.setVisible(not searching)
        self.start_button.setText(self.tr("&Go on") if has_trials else self.tr("&Start"))
        self.start_button.setEnabled(self._can_search)
        self.stop_button.setVisible(searching)
        self.stop_button.setEnabled(searching)
        self.minutes.setEnabled(not searching)
        if not searching:
            self.status.setText(self._idle_words())
        if search is not None:
            self._show_search(search)

    def _show_search(self, search: Search) -> None:
        self.plot.show_search(search)
        self.trials.show_search(search, self._under_way)
        self.best_words.setText(self._best_words(search))
        self.luck_words.setText(self._luck_words(search))
        self.use_button.setEnabled(search.best is not None and search.best.kind != "yours")

    def _idle_words(self) -> str:
        if self._failure is not None:
            return self.tr("The search did not get to its end.")
        if self._search is None or not self._search.trials:
            return self.tr("Nothing has been tried yet.")
        return self.tr("%n trial(s) so far.", "", len(self._search.trials))

    def _best_words(self, search: Search) -> str:
        best, yours = search.best, search.yours
        if best is None or best.accuracy is None:
            return ""
        if best.kind == "yours" or yours is None or yours.accuracy is None:
            return self.tr("Nothing better than your own settings has been found: {0} % right.").format(per_hundred(best.accuracy, 1))
        words = self.tr("The best: {0} % right, your settings {1} %. It has {2}.")
        return words.format(per_hundred(best.accuracy, 1), per_hundred(yours.accuracy, 1), values_words(best.values))

    def _luck_words(self, search: Search) -> str:
        luck, best = search.luck, search.best
        if luck is None:
            waits = best is not None and best.kind != "yours"
            return (
                self.tr("How much of the gain is luck is not known before both have been trained again with other seeds.") if waits else ""
            )
        return run_on(self._repeated_words(luck), self._verdict_words(luck))

    def _repeated_words(self, luck: Luck) -> str:
        words = self.tr("With other seeds: the best {0} % on average ({1}–{2} in {3} trainings), your settings {4} % ({5}–{6} in {7}).")
        shares = [[per_hundred(share, 1) for share in (item.mean, item.low, item.high)] for item in (luck.best, luck.yours)]
        both = [(*found, item.count) for found, item in zip(shares, (luck.best, luck.yours), strict=True)]
        return words.format(*both[0], *both[1])

    def _verdict_words(self, luck: Luck) -> str:
        if luck.is_clear:
            words = self.tr("In the search the best was {0} points better, with other seeds it is {1}: more than luck explains.")
        elif luck.gain > 0:
            words = self.tr("In the search the best was {0} points better, with other seeds it is {1}: no more than luck explains.")
        else:
            words = self.tr("In the search the best was {0} points better, with other seeds it is not: that was luck.")
        return words.format(f"{100 * luck.seen_gain:.1f}", f"{100 * luck.gain:.1f}")

    def _trial_words(self, kind: str) -> str:
        match kind:
            case "yours":
                return self.tr("Trying your settings")
            case "best again":
                return self.tr("Training the best settings again")
            case "yours again":
                return self.tr("Training your settings again")
            case _:
                return self.tr("Trying other settings")

    def _hear(self, event: SearchEvent) -> None:
        from textcls_gui.core import search

        match event:
            case search.SearchPrepared():
                self._search = event.search
            case search.TrialStarted():
                self._under_way = UnderWay(event.number, event.kind, event.values)
                self._show_left(event.kind, event.seconds_left)
            case search.TrialProgressed() if self._under_way is not None:
                before = self._under_way
                self._under_way = UnderWay(before.number, before.kind, before.values, event.epoch, event.max_epochs, event.accuracy)
                self._show_left(before.kind, event.seconds_left)
            case search.TrialFinished() | search.SearchFinished():
                self._search, self._under_way = event.search, None

    def _show_left(self, kind: str, seconds: float) -> None:
        if self.stop_button.isEnabled():
            self.status.setText(f"{self._trial_words(kind)} · {time_left_words(TimeLeft(seconds, seconds, seconds))}")

    @Slot()
    def _drain(self) -> None:
        if self._worker is None:
            return
        search = self._search
        for event in self._worker.take_events():
            self._hear(event)
        if self._search is not search and self._search is not None:
            self._show_search(self._search)
        elif self._under_way is not None and self._search is not None:
            if self.trials.rowCount() == len(self._search.trials):
                self.trials.show_search(self._search, self._under_way)
            self.trials.show_progress(self._under_way)

    @Slot(object)
    def _on_earlier(self, search: Search) -> None:
        if self._worker is None and self._search is None:
            self._search = search
            self._show_state()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._failure = failure
        self.notice.show_failure(failure)

    @Slot()
    def _on_worker_finished(self) -> None:
        self._timer.stop()
        self._drain()
        self._worker = None
        self._under_way = None
        self._workspace.set_searching(False)
        self._show_state()

    @Slot()
    def _on_running_changed(self) -> None:
        if self._workspace.is_running:
            self.stop()  # both at once would take twice as long; the search goes on later
        else:
            self._show_state()

    @Slot()
    def _on_data_changed(self) -> None:
        if self._workspace.dataset is not self._subject.dataset:
            self.close()

    @Slot()
    def _on_use(self) -> None:
        from textcls_gui.core.search import settings_of

        best: Trial | None = None if self._search is None else self._search.best
        if best is not None:
            self.settings_chosen.emit(settings_of(best, self._subject.config))
            self.close()

    @Slot()
    def _show_unit(self) -> None:
        self.minutes.setSuffix(" " + (self.tr("minute") if self.minutes.value() == 1 else self.tr("minutes")))
