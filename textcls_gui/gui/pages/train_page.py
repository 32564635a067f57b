"""Train: the model learns, and the person watches, pauses and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.core.events import Outcome, RunDiscarded, RunSetAside, TrainingStarted
from textcls_gui.gui.battery import BatteryWatch
from textcls_gui.gui.help.topics import request_help
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.run_log import RunLog
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.curve_panel import CurvePanel
from textcls_gui.gui.widgets.elapsed import MANY_SECONDS
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import Page, primary_button, quiet_button
from textcls_gui.gui.widgets.run_progress import RunProgress
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.run_worker import ContinuedRunWorker, FinishedRun, RunWorker, TrainingWorker
from textcls_gui.gui.workspace import Continuing, Retraining, Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore

DRAIN_MS = 100


class TrainPage(Page):
    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._worker: TrainingWorker | None = None
        self._offered: Continuing | None = None  # by the notice
        self._log = RunLog()
        self._failure: Failure | None = None
        self._shown_run = ""
        self._retraining: Retraining | None = None  # what the run under way, or the last one, repeats
        self._has_news = True  # data or settings have changed since the run that is shown
        self._was_thrown_away = False
        self._was_set_aside = False
        self._battery = BatteryWatch(self)
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)
        self._build()
        self._connect()
        self._show_idle()

    @Slot()
    def start(self) -> None:
        """Train with the data and the settings that are open now; while a run is under way nothing happens."""
        workspace = self._workspace
        if workspace.dataset is None or self._worker is not None:
            return
        self._retraining = None
        self._begin(
            RunWorker(
                workspace.dataset,
                workspace.config,
                workspace.dataset.name,
                RunControl(),
                workspace.store,
                workspace.frozen_test,
                workspace.own_files,
                workspace.vectors,
                workspace.forecast,
                workspace.origin,
                findings=workspace.findings,
            )
        )

    @Slot(object)
    def retrain(self, retraining: Retraining) -> None:
        """A run once more, on the data as they are now; then the two are compared."""
        workspace = self._workspace
        if workspace.dataset is None or self._worker is not None:
            return
        self._retraining = retraining
        self._begin(
            RunWorker(
                workspace.dataset,
                retraining.config,
                self.tr("{0}, corrected").format(workspace.dataset.name),
                RunControl(),
                workspace.store,
                workspace.frozen_test,
                OwnFiles(validation=workspace.own_files.validation),
                retraining.vectors,
                origin=workspace.origin,
                test_rows=retraining.test_rows,
                findings=workspace.findings,
            )
        )

    @property
    def tour_target(self) -> QWidget:
        return self.train_button if self.train_button.isVisible() else self.curves if self.curves.isVisible() else self.empty.room

    @Slot(object)
    def continue_run(self, continuing: Continuing) -> None:
        """One that was interrupted, on this computer's own copy of its texts."""
        if self._worker is None:
            self._retraining = None
            self._begin(ContinuedRunWorker(continuing, RunControl(), self._workspace.store))

    def take_over(self, before: Page) -> None:
        """A run that is under way goes on here, with all that was heard of it."""
        if not isinstance(before, TrainPage):
            return
        self._failure, self._retraining, self._log = before._failure, before._retraining, before._log
        self._has_news, self._was_thrown_away = before._has_news, before._was_thrown_away
        self._was_set_aside, self._offered = before._was_set_aside, before._offered
        worker = before.give_up_worker()
        if worker is None:
            self._show_idle()
        else:
            self._follow(worker)
            for event in self._log.events():
                self.progress.on_event(event)
            self.progress.take_over(before.progress)
            if worker.isFinished():  # and that was told to the other page alone
                QTimer.singleShot(0, self._on_worker_finished)
        if worker is not None or self._failure is not None:
            self.curves.on_events(list(self._log.events()))
            self.curves.redraw()
        self._show_buttons()

    def give_up_worker(self) -> TrainingWorker | None:
        """The run under way, of which this page hears no more."""
        worker, self._worker = self._worker, None
        self._timer.stop()
        if worker is not None:
            worker.kept.disconnect(self._on_kept)
            worker.failed.disconnect(self._on_failed)
            worker.finished.disconnect(self._on_worker_finished)
        return worker

    def _follow(self, worker: TrainingWorker) -> None:
        self._worker = worker
        worker.kept.connect(self._on_kept)
        worker.failed.connect(self._on_failed)
        worker.finished.connect(self._on_worker_finished)
        self.curves.clear()
        self.panel.show_kind(is_several=worker.is_several)
        self.panel.show_over(False)
        self.progress.show_starting()
        self._timer.start()

    def _begin(self, worker: TrainingWorker) -> None:
        control = worker.control
        self._log = RunLog()
        worker.keeps_awake = self._workspace.preferences.settings.keeps_awake
        self.notice.clear()
        self._follow(worker)
        self._shown_run = ""
        self._failure = None
        self._was_thrown_away = self._was_set_aside = False
        self._offered = None
        self._workspace.set_control(control)
        self._workspace.start(worker, control.set_aside)
        self._show_buttons()

    def _build(self) -> None:
        self.title.setText(self.tr("Train"))
        self.sentence.setText(self.tr("The model reads your texts again and again, and you see how much it has learnt."))
        self.setAccessibleName(self.title.text())
        self.empty = EmptyState(
            "trending-up",
            self.tr("There is nothing to learn from yet"),
            self.tr("Open a file with texts and labels first, or take one of the samples."),
            self.tr("&Go to Start"),
        )
        self.progress = RunProgress()
        self.panel = CurvePanel(self._workspace.start, self._store)
        self.curves = self.panel.curves
        self.notice = Notice()
        self.curves_help_button = quiet_button(self.tr("&What do these curves mean?"))
        set_icon(self.curves_help_button, "circle-question-mark")
        self.corner.addWidget(self.curves_help_button)
        self.train_button = primary_button(self.tr("&Train"))
        set_icon(self.train_button, "play")
        self.results_button = primary_button(self.tr("&See results"))
        progress_card, curves_card = Card(), Card()
        progress_card.body.addWidget(self.progress)
        curves_card.body.addWidget(self.panel)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.body.spacing())
        layout.addWidget(self.notice)
        layout.addWidget(progress_card)
        layout.addWidget(curves_card, 1)
        self._content = content
        self._stack = Views()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        self.body.addWidget(self._stack, 1)
        self.footer.addStretch(1)
        self.footer.addWidget(self.train_button)
        self.footer.addWidget(self.results_button)

    def _connect(self) -> None:
        self.empty.requested.connect(self._on_start_wanted)
        self.train_button.clicked.connect(self.start)
        self.results_button.clicked.connect(self._on_results_wanted)
        self.curves_help_button.clicked.connect(self._on_curves_help_wanted)
        self.panel.explanation_wanted.connect(self._on_explanation_wanted)
        self.notice.action_requested.connect(self._on_notice_action)
        self.progress.pause_requested.connect(self._on_pause)
        self.progress.continue_requested.connect(self._on_continue)
        self.progress.finish_requested.connect(self._on_finish)
        self.progress.aside_requested.connect(self._on_aside)
        self.progress.discard_requested.connect(self._on_discard)
        workspace = self._workspace
        workspace.training_requested.connect(self.start)
        workspace.retraining_requested.connect(self.retrain)
        workspace.continuing_requested.connect(self.continue_run)
        workspace.dataset_changed.connect(self._on_choice_changed)
        workspace.own_files_changed.connect(self._on_choice_changed)
        workspace.config_changed.connect(self._on_choice_changed)
        workspace.run_changed.connect(self._on_run_changed)
        self.progress.progressed.connect(workspace.progressed)
        self._battery.changed.connect(self.progress.show_battery)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._battery.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._battery.stop()

    def _store(self) -> RunStore:
        return self._workspace.store

    def _show_idle(self) -> None:
        run = self._workspace.run
        if self._failure is None and run is not None and run.summary.run_id != self._shown_run:
            self.panel.show_kind(is_several=run.report.several is not None)
            self.curves.show_history(run.history, run.steps, run.losses, run.accuracies)
            self._shown_run = run.summary.run_id
            self.panel.show_run(self._shown_run)
        elif self._was_thrown_away or (run is None and self._shown_run):
            self.curves.clear()
            self._shown_run = ""
        self.progress.show_idle(self._idle_words(), self._remark())
        self._show_buttons()

    @Slot()
    def _on_curves_help_wanted(self) -> None:
        request_help(self, "curves")

    @Slot(object)
    def _on_explanation_wanted(self, topic: str) -> None:
        request_help(self, topic)

    def _show_buttons(self) -> None:
        idle, can_train, has_run = self._worker is None, self._workspace.dataset is not None, self._workspace.run is not None
        self._stack.setCurrentWidget(self._content if can_train or has_run or not idle else self.empty)
        self.train_button.setVisible(idle and can_train)
        self.results_button.setVisible(idle and has_run)
        leads_on = has_run and not self._has_news
        self.train_button.setText(self.tr("&Train again") if leads_on else self.tr("&Train"))
        _give_role(self.train_button, "" if leads_on else "primary")
        set_icon(self.train_button, "play")  # in the colour of its role
        _give_role(self.results_button, "primary" if leads_on else "")

    def _idle_words(self) -> str:
        run, dataset = self._workspace.run, self._workspace.dataset
        if self._failure is not None:
            return self.tr("The training did not get to its end.")
        if self._was_set_aside:
            return self.tr("Stopped for now, to be continued.")
        if run is not None and not self._has_news:
            summary = run.summary
            return self._outcome_words(summary.outcome, summary.epochs).format(summary.best_epoch)
        if dataset is not None:
            return self.tr("Ready: %n text(s) with {0} labels.", "", dataset.num_texts).format(grouped(len(dataset.labels)))
        return self.tr("Open a file with texts and labels to train.")

    def _remark(self) -> str:
        run = self._workspace.run
        if run is None or self._has_news or self._failure is not None:
            return ""
        on_card, seconds = run.summary.device == "cuda", run.summary.seconds
        if seconds < MANY_SECONDS:
            if on_card:
                return self.tr("It took %n second(s) on the graphics card.", "", max(1, round(seconds)))
            return self.tr("It took %n second(s) on the processor.", "", max(1, round(seconds)))
        if on_card:
            return self.tr("It took %n minute(s) on the graphics card.", "", round(seconds / 60))
        return self.tr("It took %n minute(s) on the processor.", "", round(seconds / 60))

    def _outcome_words(self, outcome: Outcome, epochs: int) -> str:
        """With {0} for the best epoch."""
        words: dict[Outcome, str] = {
            "completed": self.tr("Done after %n epoch(s). The best was epoch {0}; that model is kept.", "", epochs),
            "stopped_early": self.tr(
                "Done early, after %n epoch(s): it got no better. The best was epoch {0}; that model is kept.", "", epochs
            ),
            "stopped_by_user": self.tr("Ended by you after %n epoch(s). The best was epoch {0}; that model is kept.", "", epochs),
            "became_unstable": self.tr(
                "Ended after %n epoch(s): the loss was no longer a number, as happens with too high a learning rate. The best before that"
                " was epoch {0}; that model is kept.",
                "",
                epochs,
            ),
        }
        return words[outcome]

    @property
    def _leads_on(self) -> bool:
        """Who waits here by keyboard goes on with the next thing to do; who reads the curves by arrow keys is left alone."""
        focused = QApplication.focusWidget()
        return self.isVisible() and not (self.curves.is_read and focused is not None and self.curves.isAncestorOf(focused))

    @Slot()
    def _drain(self) -> None:
        if self._worker is None:
            return
        events = self._worker.take_events()
        for event in events:
            self._log.note(event)
            self.progress.on_event(event)
            if isinstance(event, TrainingStarted) and self._leads_on:
                self.progress.pause_button.setFocus()
            self._was_thrown_away = self._was_thrown_away or isinstance(event, RunDiscarded)
            self._was_set_aside = self._was_set_aside or isinstance(event, RunSetAside)
        self.curves.on_events(events)

    @Slot(object)
    def _on_kept(self, finished: FinishedRun) -> None:
        self._drain()
        if finished.run.config.model.num_members == 1:
            self._shown_run = finished.run.summary.run_id  # its curves have just been drawn live; of several models the best one's are kept
            self.panel.show_run(self._shown_run)
        self._has_news = False
        self._workspace.set_classifier(finished.classifier, finished.run)
        self._workspace.set_run(finished.run)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._failure = failure
        if self._worker is not None and self._worker.device_has_failed:
            self._offered = Continuing(self._worker.run_id, self._worker.is_several, on_processor=True)
            self.notice.show_failure(failure, self.tr("&Continue on the processor"))
            return
        self.notice.show_failure(failure)

    @Slot()
    def _on_worker_finished(self) -> None:
        self._timer.stop()
        self._drain()
        self.curves.redraw()
        self.panel.show_over(True)
        worker, self._worker = self._worker, None
        if self._was_thrown_away:
            self.notice.show_message("info", self.tr("The run was thrown away. Nothing of it was kept."))
        if self._was_set_aside and worker is not None:
            self._offered = Continuing(worker.run_id, worker.is_several)
            self.notice.show_message(
                "info",
                self.tr("The training is stopped, and all that it has learnt is kept."),
                self.tr("Continue it here, or at any time from the Start page, also after a restart."),
                self.tr("&Continue the training"),
            )
        self._workspace.set_control(None)
        if self._retraining is not None and self.isVisible() and (compared := self._compared_runs()):
            self._workspace.compare(compared)
        leads_on = self._leads_on  # before the buttons that go hand the focus to their neighbours
        self._show_idle()
        if leads_on:
            (self.results_button if self.results_button.property("role") == "primary" else self.train_button).setFocus()

    def _compared_runs(self) -> tuple[str, ...]:
        """The run that was repeated, and what became of it, where it has come to its end."""
        run, retraining = self._workspace.run, self._retraining
        if retraining is None or run is None or self._failure is not None or self._was_thrown_away:
            return ()
        return (retraining.run_id, run.summary.run_id)

    @Slot()
    def _on_choice_changed(self) -> None:
        self._has_news = True
        self._failure = None
        if self._worker is None:
            self.notice.clear()
            self._show_idle()

    @Slot()
    def _on_run_changed(self) -> None:
        if self._worker is None:
            self._has_news = False
            self._failure = None
            self._show_idle()

    @Slot()
    def _on_pause(self) -> None:
        if self._workspace.control is not None:
            self._workspace.control.pause()

    @Slot()
    def _on_continue(self) -> None:
        if self._workspace.control is not None:
            self._workspace.control.resume()

    @Slot()
    def _on_finish(self) -> None:
        if self._workspace.control is not None:
            self.progress.show_ending()
            self._workspace.control.finish()

    @Slot()
    def _on_aside(self) -> None:
        if self._workspace.control is not None:
            self._workspace.control.set_aside()

    @Slot()
    def _on_discard(self) -> None:
        if self._workspace.control is not None:
            self._workspace.control.discard()

    @Slot()
    def _on_start_wanted(self) -> None:
        self._workspace.request_page("start")

    @Slot()
    def _on_results_wanted(self) -> None:
        self._workspace.request_page("results")

    @Slot()
    def _on_notice_action(self) -> None:
        if self._offered is not None:
            self.continue_run(self._offered)


def _give_role(button: QWidget, role: str) -> None:
    if button.property("role") != role:
        button.setProperty("role", role)
        button.style().unpolish(button)
        button.style().polish(button)
