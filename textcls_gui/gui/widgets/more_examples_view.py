"""Would more examples help? Found out when asked for, and kept with the run."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.core.evaluation.learning_curve import LabelCurve, LearningCurve
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.more_examples import OpenData, more_examples
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.plots.learning_plot import LearningPlot
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import primary_button, quiet_button
from textcls_gui.gui.widgets.still_combo_box import StillComboBox
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.widgets.work_progress import WorkProgress
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workers.task import Report
from textcls_gui.gui.workspace import Workspace

COLUMN_GAP = 32


class MoreExamplesView(QWidget):
    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self._curve: LearningCurve | None = None
        self._reading = Latest(workspace.start, self)
        self._finding_out = Latest(workspace.start, self)
        self._build()
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._finding_out.answered.connect(self._show_curve)
        self._finding_out.failed.connect(self._on_failed)
        self._finding_out.progressed.connect(self.progress.show_fraction)
        self.find_out_button.clicked.connect(self._on_find_out)
        self.again_button.clicked.connect(self._on_find_out)
        self.progress.cancel_requested.connect(self._on_cancel)
        self.label_choice.currentIndexChanged.connect(self._show_label)
        workspace.run_changed.connect(self._on_run_changed)
        workspace.dataset_changed.connect(self._show_whether_possible)

    def show_run(self, run: SavedRun) -> None:
        self._run, self._curve = run, None
        self._stack.setCurrentWidget(self._asking)
        self._show_whether_possible()
        self._reading.ask(partial(_read, self._workspace.store, run.summary.run_id))

    def _build(self) -> None:
        self.notice = Notice()
        self.progress = WorkProgress()
        self._stack = Views()
        for widget in (self._build_asking(), self.progress, self._build_shown()):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)

    def _build_asking(self) -> QWidget:
        heading = QLabel(self.tr("Would more examples help?"))
        heading.setProperty("role", "heading")
        self.asking_words = QLabel()
        self.asking_words.setProperty("role", "muted")
        self.asking_words.setWordWrap(True)
        self.find_out_button = primary_button(self.tr("&Find out"))
        row = QHBoxLayout()
        row.addWidget(self.find_out_button)
        row.addStretch(1)
        self._asking = QWidget()
        layout = QVBoxLayout(self._asking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self.asking_words)
        layout.addLayout(row)
        layout.addStretch(1)
        return self._asking

    def _build_shown(self) -> QWidget:
        self.plot = LearningPlot()
        self.words, self.label_words, self.method_words = QLabel(), QLabel(), QLabel()
        self.words.setProperty("role", "strong")
        self.method_words.setProperty("role", "muted")
        for label in (self.words, self.label_words, self.method_words):
            label.setWordWrap(True)
        self.label_choice = StillComboBox()
        self.label_choice.setAccessibleName(self.tr("The label whose curve is shown"))
        self.again_button = quiet_button(self.tr("Find &out again"))
        telling = QWidget()
        words = QVBoxLayout(telling)
        words.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.label_words, self.label_choice, self.method_words):
            words.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.again_button)
        row.addStretch(1)
        words.addLayout(row)
        words.addStretch(1)
        self._shown = QWidget()
        layout = QHBoxLayout(self._shown)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(COLUMN_GAP)
        layout.addWidget(self.plot, 1)
        layout.addWidget(telling, 1)
        return self._shown

    @Slot()
    def _on_run_changed(self) -> None:
        """What is under way belongs to the run before."""
        self._finding_out.cancel()
        self._reading.cancel()
        self.notice.clear()
        self._run, self._curve = None, None
        self._stack.setCurrentWidget(self._asking)

    @Slot()
    def _show_whether_possible(self) -> None:
        is_possible = self._run is not None and self._workspace.dataset is not None
        self.find_out_button.setEnabled(is_possible)
        self.again_button.setEnabled(is_possible)
        if is_possible or self._run is None:
            words = self.tr(
                "A simple word counter learns from a part of your texts, and then from twice as many, up to all of them. "
                "If it still gains at the end, more texts are likely to help. It takes from seconds to some minutes."
            )
        else:
            words = self.tr("To find out, open the data “{0}” on the Data page, and come back.").format(self._run.summary.data_name)
        self.asking_words.setText(words)

    @Slot()
    def _on_find_out(self) -> None:
        dataset, run = self._workspace.dataset, self._run
        if dataset is None or run is None:
            return
        self.notice.clear()
        origin = run.record.origin
        is_same = origin is not None and origin.is_same_column(self._workspace.dataset_id, self._workspace.choice)
        self.progress.begin(self.tr("Learning from parts of your texts…"))
        self._stack.setCurrentWidget(self.progress)
        self._finding_out.ask(partial(_find_out, run, OpenData(dataset, is_same), self._workspace.store))

    @Slot()
    def _on_cancel(self) -> None:
        self._finding_out.cancel()
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        self._stack.setCurrentWidget(self._asking if self._curve is None else self._shown)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.notice.show_failure(failure)
        self._show_what_there_is()

    @Slot(object)
    def _on_read(self, curve: object) -> None:
        if isinstance(curve, LearningCurve) and not self._finding_out.is_busy:
            self._show_curve(curve)

    @Slot(object)
    def _show_curve(self, curve: LearningCurve) -> None:
        self._curve = curve
        self._stack.setCurrentWidget(self._shown)
        self.words.setText(self._gain_words(curve))
        self.label_words.setText(self._needy_words(curve))
        self.method_words.setText(self._method_words(curve))
        tested = [number for number, each in enumerate(curve.labels) if each.gain is not None]
        tested.sort(key=lambda number: -_gained(curve.labels[number]))
        self.label_choice.blockSignals(True)
        self.label_choice.clear()
        self.label_choice.addItem(self.tr("All labels together"), None)
        for number in tested:
            self.label_choice.addItem(self._label_entry(curve.labels[number]), number)
        self.label_choice.blockSignals(False)
        self._show_label()

    @Slot()
    def _show_label(self) -> None:
        if self._curve is not None:
            self.plot.show_curve(self._curve, self.label_choice.currentData())

    def _label_entry(self, label: LabelCurve) -> str:
        words = self.tr("{0}: {1} points from the last doubling, %n text(s)", "", label.num_texts)
        return words.format(label.label, f"{100 * _gained(label):+.1f}")

    def _gain_words(self, curve: LearningCurve) -> str:
        if len(curve.points) < 2:
            return self.tr("There are too few texts to try it with parts of them.")
        match curve.gain.outlook:
            case "more help":
                words = self.tr("More texts are likely to help: from {0} to {1} texts, it gained {2} points ({3} to {4}).")
            case "little help":
                words = self.tr(
                    "More texts of the same kind are unlikely to help much: from {0} to {1}, it gained {2} points ({3} to {4})."
                )
            case "cannot tell":
                words = self.tr("It cannot be told whether more texts help: from {0} to {1}, it gained {2} points ({3} to {4}).")
        interval = curve.gain.interval
        points = [f"{100 * value:.1f}" for value in (curve.gain.difference, interval.low, interval.high)]
        found: str = words.format(grouped(curve.points[-2].num_texts), grouped(curve.points[-1].num_texts), *points)
        if curve.gain.outlook != "more help":
            return found
        return run_on(found, self.tr("As a rule, the next doubling brings less than the last."))

    def _needy_words(self, curve: LearningCurve) -> str:
        needy = curve.needy_label
        if len(curve.points) < 2:
            return ""
        if needy is None:
            return self.tr("No label stands out as needing more texts than the others.")
        words = self.tr("More texts of “{0}” would help most: the last doubling took its F1 from {1} to {2}.")
        return words.format(needy.label, *(f"{100 * figure:.0f}" for figure in needy.figures[-2:]))

    def _method_words(self, curve: LearningCurve) -> str:
        words = self.tr("Found with the simple word counter, on {0} of the test texts; small parts were drawn several times.")
        found = words.format(grouped(curve.num_tested))
        if curve.points[-1].num_texts < curve.num_all:
            words = self.tr("Of {0} texts, {1} were used, evenly spread, so that it does not take long.")
            found = run_on(found, words.format(grouped(curve.num_all), grouped(curve.points[-1].num_texts)))
        return found


def _gained(label: LabelCurve) -> float:
    return 0.0 if label.gain is None else label.gain.difference


def _read(store: RunStore, run_id: str, _control: RunControl, _report: Report) -> LearningCurve | None:
    return store.learning_curve(run_id)


def _find_out(run: SavedRun, opened: OpenData, store: RunStore, control: RunControl, report: Report) -> LearningCurve:
    return more_examples(run, opened, store, control, report)
