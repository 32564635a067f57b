"""Whether the model is right as often as it says, and from which probability on the person relies on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.core.evaluation.calibration import Calibration, Reluctance, calibration_of
from textcls_gui.core.evaluation.report import CONFIDENCE, accuracy_interval
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import per_hundred
from textcls_gui.gui.plots.reliability_plot import ReliabilityPlot
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.task import Report, Task
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.prediction import Classifier

HIGHEST_PERCENT = 99
COLUMN_GAP = 32


class SurenessView(QWidget):
    """What a run's texts say is gone through when the view is first seen, for it takes a moment with many of them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self._classifier: Classifier | None = None  # the run's, not another that was opened since
        self._reluctance: Reluctance | None = None
        self._task: Task | None = None
        self._written_percent = 0
        self._build()
        self.slider.valueChanged.connect(self._show_choice)
        self.use_button.clicked.connect(self._on_use)
        workspace.run_changed.connect(self._note_classifier)
        self._show_choice()

    def show_run(self, run: SavedRun) -> None:
        self._run, self._reluctance = run, None
        self.notice.clear()
        self.slider.setValue(self._percent_in_use)
        if self.isVisible():
            self._show_texts()

    @Slot()
    def _note_classifier(self) -> None:
        """A run comes with its model; when the view is looked at, another may be open."""
        self._classifier = self._workspace.classifier

    def _build(self) -> None:
        self.plot = ReliabilityPlot()
        self.words = QLabel()
        self.words.setWordWrap(True)
        heading = QLabel(self.tr("Answer less often, be right more often"))
        heading.setProperty("role", "heading")
        explanation = QLabel(self.tr("Below this it still names its best guess, but says “not sure” beside it, wherever you use it."))
        explanation.setProperty("role", "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, HIGHEST_PERCENT)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("Say “not sure” below this many percent"))
        self.answered_words, self.right_words, self.in_use_words = QLabel(), QLabel(), QLabel()
        self.answered_words.setProperty("role", "strong")
        self.right_words.setProperty("role", "strong")
        self.in_use_words.setProperty("role", "muted")
        self.use_button = QPushButton()
        self.notice = Notice()
        for label in (self.words, explanation, self.answered_words, self.right_words, self.in_use_words):
            label.setWordWrap(True)
        choosing = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout(choosing)
        right.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.plot, 1)
        left.addWidget(self.words)
        below = QHBoxLayout()
        below.addWidget(self.use_button)
        below.addStretch(1)
        for widget in (heading, explanation, self.slider, self.answered_words, self.right_words):
            right.addWidget(widget)
        right.addLayout(below)
        right.addWidget(self.in_use_words)
        right.addWidget(self.notice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(COLUMN_GAP)
        layout.addLayout(left, 1)
        layout.addWidget(choosing, 1, Qt.AlignmentFlag.AlignTop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_texts()

    @property
    def _percent_in_use(self) -> int:
        return 0 if self._classifier is None else round(100 * self._classifier.sure_from)

    def _show_texts(self) -> None:
        if self._run is None or self._reluctance is not None:
            return
        tested = self._run.tested
        probability = np.array([each.probability for each in tested], dtype=np.float64)
        is_right = np.array([each.is_right for each in tested], dtype=np.bool_)
        self._reluctance = Reluctance(probability, is_right)
        calibration = self._run.report.calibration or calibration_of(probability, is_right)
        self.plot.show_calibration(calibration)
        self.words.setText(self._calibration_words(calibration))
        self._show_choice()

    def _calibration_words(self, calibration: Calibration) -> str:
        said, right = per_hundred(calibration.mean_probability), per_hundred(calibration.accuracy)
        if calibration.is_good:
            words = self.tr("It is right about as often as it says: it is {0} % sure on the average, and right on {1} of 100.")
        elif calibration.mean_probability > calibration.accuracy:
            words = self.tr("It is surer than it should be: {0} % on the average, but right on {1} of 100.")
        else:
            words = self.tr("It is right more often than it says: it is {0} % sure on the average, but right on {1} of 100.")
        return run_on(words.format(said, right), self._error_words(calibration))

    def _error_words(self, calibration: Calibration) -> str:
        error = f"{100 * calibration.error:.1f}"
        if calibration.error_before is None:
            return self.tr("Answer by answer, the two are {0} points apart.").format(error)
        words = self.tr("Answer by answer, the two are {0} points apart; before the validation texts told it how sure to be, it was {1}.")
        return words.format(error, f"{100 * calibration.error_before:.1f}")

    @Slot()
    def _show_choice(self) -> None:
        percent = self.slider.value()
        if percent == 0:
            self.use_button.setText(self.tr("Never say “&not sure”"))
        else:
            self.use_button.setText(self.tr("Say “&not sure” below {0} %").format(percent))
        in_use = self._percent_in_use
        self.use_button.setEnabled(self._task is None and self._run is not None and percent != in_use)
        if in_use:
            words = self.tr("In the model now: it says “not sure” below {0} %. To undo it, move the slider back.")
            self.in_use_words.setText(words.format(in_use))
        else:
            self.in_use_words.setText(self.tr("In the model now: it never says “not sure”."))
        if self._reluctance is not None:
            self._show_answered(self._reluctance, percent)

    def _show_answered(self, reluctance: Reluctance, percent: int) -> None:
        answered = reluctance.answered(percent / 100)
        words = self.tr("It answers {0} of 100 texts ({1} of {2} test texts).")
        counts = (grouped(answered.num_answered), grouped(answered.num_texts))
        self.answered_words.setText(words.format(per_hundred(answered.coverage), *counts))
        if not answered.num_answered:
            self.right_words.setText(self.tr("There is no answer left to be right."))
            return
        interval = accuracy_interval(answered.num_right, answered.num_answered)
        words = self.tr("Of 100 answers, {0} are right ({1}–{2} with {3} % certainty).")
        shares = (answered.num_right / answered.num_answered, interval.low, interval.high, CONFIDENCE)
        self.right_words.setText(words.format(*map(per_hundred, shares)))

    @Slot()
    def _on_use(self) -> None:
        assert self._run is not None
        self.notice.clear()
        self._written_percent = self.slider.value()
        self._task = Task(partial(_write, self._workspace.store, self._run.summary.run_id, self._written_percent / 100))
        self._task.succeeded.connect(self._on_written)
        self._task.failed.connect(self._on_failed)
        self.use_button.setEnabled(False)
        self._workspace.start(self._task, self._task.cancel)

    @Slot(object)
    def _on_written(self, run_id: object) -> None:
        self._task = None
        if self._run is not None and self._run.summary.run_id == run_id and self._classifier is not None:
            self._classifier.sure_from = self._written_percent / 100
            if self._workspace.classifier is self._classifier:
                self._workspace.set_classifier(self._classifier, self._workspace.classifier_run)  # what is typed is answered anew
        self._show_choice()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._task = None
        self.notice.show_failure(failure)
        self._show_choice()


def _write(store: RunStore, run_id: str, sure_from: float, _control: RunControl, _report: Report) -> str:
    store.set_sure_from(run_id, sure_from)
    return run_id
