"""How far a run is, in a sentence and two bars, and the buttons that pause and end it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.core.events import (
    BatchDivided,
    BatchesFinished,
    DeviceChosen,
    EpochFinished,
    RunContinued,
    RunDiscarded,
    RunEvent,
    RunFinished,
    RunSetAside,
    RunStarted,
    SamplePurpose,
    SampleTaken,
    SavingFailed,
    Stage,
    StageProgressed,
    StageStarted,
    TimeLeft,
    TrainingDiverged,
    TrainingFinished,
    TrainingStarted,
    VectorsRead,
)
from textcls_gui.core.phrases import in_words
from textcls_gui.gui.announcer import Announcer
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.theme import is_still
from textcls_gui.gui.widgets.elapsed import time_left_words
from textcls_gui.gui.widgets.flow import Flow

BAR_STEPS = 1_000
STATUS_LETTERS = 32  # side by side with the buttons
TRAINING_PAUSE_MS = 10_000  # between two sentences to a screen reader: who listens does other things as well


class RunProgress(QWidget):
    """Says what the events say, and passes on what the person wants; it holds no run."""

    pause_requested = Signal()
    continue_requested = Signal()
    finish_requested = Signal()
    aside_requested = Signal()
    discard_requested = Signal()
    progressed = Signal(object)  # float: the share of the whole training that is done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = TrainingStarted(max_epochs=1, num_batches=1, num_parameters=0, patience=1)
        self._is_training = False
        self._is_paused = False
        self._is_ending = False
        self._is_running = False
        self.announcer = Announcer(self, TRAINING_PAUSE_MS)
        self._vectors_words = ""
        self._latest: BatchesFinished | None = None
        self._left: TimeLeft | None = None
        self._stage: Stage = "splitting"
        self._is_length_unknown = False
        self._build()
        self.show_idle("")

    def show_idle(self, sentence: str, remark: str = "") -> None:
        """No run is under way; the remark stands below the sentence."""
        was_running, self._is_running = self._is_running, False
        self._is_training = self._is_paused = self._is_ending = False
        self.status.setText(sentence)
        if was_running:
            self.announcer.say_at_once(sentence)
        self._show_buttons(running=False)
        self._bars.setVisible(False)
        self.patience_words.setVisible(False)
        self.device_words.setText(remark)
        self.device_words.setVisible(bool(remark))

    def take_over(self, before: RunProgress) -> None:
        """What the person wants of the run; what the events say has been told."""
        self._is_paused, self._is_ending = before._is_paused, before._is_ending
        self._show_buttons(running=True)
        if self._is_ending:
            self.show_ending()
        else:
            self._show_training()
        self.confirmation.setVisible(not before.confirmation.isHidden())
        self.discard_button.setEnabled(before.discard_button.isEnabled())

    def show_starting(self) -> None:
        self._is_running = True
        self.announcer.forget()
        self._is_training = self._is_paused = self._is_ending = False
        self._latest = self._left = None
        self._vectors_words = ""
        self.status.setText(self.tr("Starting…"))
        self.patience_words.clear()
        self.device_words.clear()
        self.epoch_words.clear()
        self.batch_words.clear()
        self.epoch_bar.setValue(0)
        self._bars.setVisible(True)
        self._show_buttons(running=True)
        self._show_stage_bar(None)

    def on_event(self, event: RunEvent) -> None:
        match event:
            case StageStarted():
                self._stage = event.stage
                self._is_training = event.stage == "training"
                if not self._is_training:
                    self.status.setText(self._stage_words(event.stage))
                    self._show_stage_bar(None)
                    self.announcer.say(self.status.text())
                self._show_buttons(running=True)
            case StageProgressed():
                self._show_stage_bar(event.fraction)
            case SampleTaken():
                self._show_remark(self._sample_words(event))
            case VectorsRead():
                self._vectors_words = self._words_on_vectors(event)
            case TimeLeft():
                self._left = event
                self._show_time_left()
            case DeviceChosen():
                self._show_remark(run_on(self._device_words(event), self._vectors_words))
            case TrainingStarted():
                self._on_training_started(event)
            case BatchesFinished():
                self._latest = event
                self._show_training()
            case EpochFinished():
                self._show_patience(event)
                self.announcer.say(f"{self.status.text()}. {self.patience_words.text()}")
            case TrainingFinished():
                self._is_training = False
                self._show_buttons(running=True)
            case BatchDivided():
                self._show_remark(self._divided_words(event))
            case RunContinued():
                self._show_remark(self._continued_words(event))
            case SavingFailed():
                words = self.tr("What is learnt could not be saved on the way: {0}. The training goes on, and saving is tried again.")
                self._show_remark(words.format(in_words(QCoreApplication.translate, event.reason)))
            case RunStarted() | TrainingDiverged() | RunFinished() | RunDiscarded() | RunSetAside():
                pass

    @Slot(object)
    def show_battery(self, percent: int | None) -> None:
        """None: there is nothing to warn of."""
        self.battery_words.setVisible(percent is not None)
        if percent is not None:
            words = self.tr("The computer runs on its battery, {0} % are left. For a long training, plug it in.")
            self.battery_words.setText(words.format(percent))

    @Slot()
    def show_ending(self) -> None:
        """The person wants the run to end; it will, after the batch under way."""
        self._is_ending = True
        self.status.setText(self.tr("Ending after this batch…"))
        self._show_buttons(running=True)

    def _build(self) -> None:
        self.status = QLabel()
        self.status.setProperty("role", "heading")
        self.status.setWordWrap(True)
        self.pause_button = QPushButton()
        self.finish_button = QPushButton(self.tr("&Finish now and keep the best"))
        self.finish_button.setToolTip(self.tr("End the training; the best model so far is tested and kept."))
        self.aside_button = QPushButton(self.tr("Stop and continue &later"))
        self.aside_button.setToolTip(
            self.tr("End the training for now. All that it has learnt is kept, and it can be continued at any time, also after a restart.")
        )
        self.discard_button = QPushButton(self.tr("Throw &away…"))
        self.pause_button.clicked.connect(self._on_pause)
        self.finish_button.clicked.connect(self.finish_requested)
        self.aside_button.clicked.connect(self._on_aside)
        self.discard_button.clicked.connect(self._on_discard)
        self.patience_words = QLabel()
        self.patience_words.setProperty("role", "muted")
        self.device_words = QLabel()
        self.device_words.setProperty("role", "muted")
        self.device_words.setWordWrap(True)
        self.battery_words = QLabel()
        self.battery_words.setProperty("role", "warning")
        self.battery_words.setWordWrap(True)
        self.battery_words.hide()
        self.status.setMinimumWidth(STATUS_LETTERS * self.fontMetrics().averageCharWidth())
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = Flow(self.status, self.pause_button, self.finish_button, self.aside_button, self.discard_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._build_confirmation())
        layout.addWidget(self._build_bars())
        bottom = QHBoxLayout()
        bottom.setSpacing(24)
        bottom.addWidget(self.patience_words)
        bottom.addWidget(self.device_words, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.battery_words)

    def _build_bars(self) -> QWidget:
        self._bars = QWidget()
        self.epoch_bar, self.batch_bar = QProgressBar(), QProgressBar()
        self.epoch_words, self.batch_words = QLabel(), QLabel()
        grid = QGridLayout(self._bars)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        rows = ((self.tr("Whole training"), self.epoch_bar, self.epoch_words), (self.tr("This step"), self.batch_bar, self.batch_words))
        for row, (name, bar, words) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("role", "small")
            words.setProperty("role", "small")
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.setMinimumWidth(words.fontMetrics().horizontalAdvance("0" * 18))
            bar.setRange(0, BAR_STEPS)
            bar.setTextVisible(False)
            bar.setAccessibleName(name)
            bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, row, 0)
            grid.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(words, row, 2)
        grid.setColumnStretch(1, 1)
        return self._bars

    def _build_confirmation(self) -> QWidget:
        self.confirmation = QFrame()
        self.confirmation.setProperty("role", "notice")
        self.confirmation.setProperty("kind", "warning")
        question = QLabel(self.tr("Throw this run away? What it has learnt so far is lost. The training goes on until you answer."))
        question.setWordWrap(True)
        self.really_button = QPushButton(self.tr("&Throw it away"))
        self.really_button.setProperty("role", "danger")
        self.keep_button = QPushButton(self.tr("&Keep it"))
        self.keep_button.setProperty("answers", "Escape")
        self.really_button.clicked.connect(self._on_really)
        self.keep_button.clicked.connect(self._on_keep)
        layout = QHBoxLayout(self.confirmation)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(question, 1)
        layout.addWidget(self.really_button)
        layout.addWidget(self.keep_button)
        self.confirmation.setVisible(False)
        return self.confirmation

    def _show_buttons(self, *, running: bool) -> None:
        for button in (self.pause_button, self.finish_button, self.aside_button, self.discard_button):
            button.setVisible(running)
        self.pause_button.setText(self.tr("&Continue") if self._is_paused else self.tr("&Pause"))
        self.pause_button.setEnabled(self._is_training and not self._is_ending)
        self.finish_button.setEnabled(self._is_training and not self._is_ending)
        self.aside_button.setEnabled(running and not self._is_ending)
        self.discard_button.setEnabled(running and self.confirmation.isHidden())
        if not running:
            self.confirmation.setVisible(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_length_unknown:
            self._show_stage_bar(None)

    def _show_stage_bar(self, fraction: float | None) -> None:
        """None: it is not known how far the stage is."""
        unknown = self.tr("under way") if is_still() else ""
        self.batch_words.setText(self.tr("{0} %").format(round(100 * fraction)) if fraction is not None else unknown)
        self._set_batch_bar(fraction)

    def _set_batch_bar(self, fraction: float | None) -> None:
        """Call it last: a bar paints at once, and what is changed after it is seen a moment later."""
        self._is_length_unknown = fraction is None
        runs_to_and_fro = fraction is None and not is_still()  # the style sheet alone does not hold it
        self.batch_bar.setRange(0, 0 if runs_to_and_fro else BAR_STEPS)
        self.batch_bar.setValue(round(BAR_STEPS * (fraction or 0.0)))

    def _on_training_started(self, event: TrainingStarted) -> None:
        self._training = event
        self._is_training = True
        self.status.setText(self.tr("Epoch {0} of {1}").format(1, event.max_epochs))
        self._show_buttons(running=True)
        self._show_stage_bar(0.0)

    def _show_training(self) -> None:
        if self._latest is None:
            return
        epoch, batch = self._latest.epoch, self._latest.batch
        num_batches, max_epochs = max(1, self._training.num_batches), max(1, self._training.max_epochs)
        self.epoch_words.setText(self._epoch_words(epoch))
        self.batch_words.setText(self.tr("batch {0} of {1}").format(grouped(batch), grouped(num_batches)))
        if not self._is_ending:
            words = self.tr("Paused in epoch {0} of {1}") if self._is_paused else self.tr("Epoch {0} of {1}")
            self.status.setText(self._with_time_left(words.format(epoch, max_epochs)))
        of_this_model = ((epoch - 1) * num_batches + batch) / (max_epochs * num_batches)
        share = (self._training.member - 1 + of_this_model) / self._training.num_members
        self.epoch_bar.setValue(round(BAR_STEPS * share))
        self.progressed.emit(share)
        self._set_batch_bar(batch / num_batches)

    def _epoch_words(self, epoch: int) -> str:
        if self._training.num_members == 1:
            return self.tr("epoch {0} of {1}").format(epoch, self._training.max_epochs)
        words = self.tr("model {2} of {3}, epoch {0} of {1}")
        return words.format(epoch, self._training.max_epochs, self._training.member, self._training.num_members)

    def _show_time_left(self) -> None:
        if self._is_training:
            self._show_training()
        elif not self._is_ending:
            self.status.setText(self._with_time_left(self._stage_words(self._stage)))

    def _with_time_left(self, words: str) -> str:
        return words if self._left is None or self._is_paused else f"{words} · {time_left_words(self._left)}"

    def _show_patience(self, event: EpochFinished) -> None:
        if event.epochs_without_improvement == 0:
            words = self.tr("The best so far is epoch {0}.").format(event.epoch)
        else:
            words = self.tr("No improvement for {0} of {1} epochs.").format(event.epochs_without_improvement, self._training.patience)
        self.patience_words.setText(words)
        self.patience_words.setToolTip(
            self.tr("Training ends early after %n epoch(s) without improvement on the validation texts.", "", self._training.patience)
        )
        if self._training.best_by == "macro_f1":
            self.patience_words.setText(run_on(words, self.tr("Some labels are rare: all labels count the same in this.")))
        self.patience_words.setVisible(True)

    def _device_words(self, device: DeviceChosen) -> str:
        reason = in_words(QCoreApplication.translate, device.reason)
        if device.device == "cuda":
            return self.tr("On the graphics card: {0}. {1}").format(device.name, reason)
        return self.tr("On the processor: {0}. {1}").format(device.name, reason)

    def _show_remark(self, words: str) -> None:
        self.device_words.setText(words)
        self.device_words.setVisible(True)

    def _divided_words(self, divided: BatchDivided) -> str:
        words = self.tr(
            "Memory is short: {0} instead of {1} texts are read at once from now on. It takes a little longer; the result means the same."
        )
        return words.format(grouped(divided.texts_at_once), grouped(divided.batch_size))

    def _continued_words(self, continued: RunContinued) -> str:
        if continued.epoch == 0:
            return self.tr("Nothing of the training had been saved yet: it begins anew.")
        words = self.tr("The training goes on in epoch {0}, where it was interrupted.").format(continued.epoch)
        if continued.is_older:
            words += " " + self.tr("What was saved last is damaged; what was saved before it is taken, and a part is learnt again.")
        if continued.has_lost_best:
            words += " " + self.tr("The best model so far is damaged: from here on, the best is looked for anew.")
        return words

    def _sample_words(self, sample: SampleTaken) -> str:
        words: dict[SamplePurpose, str] = {
            "vocabulary": self.tr("The words are learnt from {0} of the {1} texts, evenly spread; the model reads all of them."),
            "counting": self.tr("Words are counted in {0} of the {1} texts, evenly spread; the model reads all of them."),
            "comparison": self.tr("The simple word counter learns from {0} of the {1} texts, evenly spread."),
            "kept answers": self.tr("All {1} test texts count; the answers to {0} of them, evenly spread, are kept."),
        }
        return words[sample.purpose].format(grouped(sample.num_taken), grouped(sample.num_texts))

    def _words_on_vectors(self, read: VectorsRead) -> str:
        words = self.tr("The file of word vectors knows {0} of the {1} words in your texts.")
        return words.format(grouped(read.num_found), grouped(read.num_words))

    def _stage_words(self, stage: Stage) -> str:
        words: dict[Stage, str] = {
            "reading": self.tr("Reading the file…"),
            "splitting": self.tr("Setting texts aside for the test…"),
            "tokenizing": self.tr("Reading the words…"),
            "counting": self.tr("Counting words…"),
            "training": self.tr("Training…"),
            "evaluating": self.tr("Trying the model on texts it has not seen…"),
            "baseline": self.tr("Comparing with a simple word counter…"),
            "saving": self.tr("Saving…"),
        }
        return words[stage]

    @Slot()
    def _on_pause(self) -> None:
        self._is_paused = not self._is_paused
        self._show_buttons(running=True)
        if self._is_paused:
            self.pause_requested.emit()
        else:
            self.continue_requested.emit()
        self._show_training()
        self.announcer.say_at_once(self.status.text())

    @Slot()
    def _on_aside(self) -> None:
        self.show_ending()
        self.aside_requested.emit()

    @Slot()
    def _on_discard(self) -> None:
        self.confirmation.setVisible(True)
        self.discard_button.setEnabled(False)
        self.keep_button.setFocus()

    @Slot()
    def _on_keep(self) -> None:
        self.confirmation.setVisible(False)
        self.discard_button.setEnabled(True)
        self.discard_button.setFocus()

    @Slot()
    def _on_really(self) -> None:
        self.confirmation.setVisible(False)
        self.show_ending()
        self.discard_button.setEnabled(False)
        self.discard_requested.emit()
