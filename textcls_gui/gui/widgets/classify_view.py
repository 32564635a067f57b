"""A whole file: chosen or dropped, looked at, classified with its time left, and told what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from textcls_gui.core.events import TimeLeft
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.widgets.classify_preview import ClassifyPreview
from textcls_gui.gui.widgets.classify_summary import ClassifySummary
from textcls_gui.gui.widgets.elapsed import time_left_words
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.widgets.work_progress import WorkProgress
from textcls_gui.gui.workers.awake import awake_job
from textcls_gui.gui.workers.classifying import classify_job
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import Start
from textcls_gui.gui.workers.task import Task

if TYPE_CHECKING:  # these bring torch along, which comes after the window
    from textcls_gui.core.classifying.classify import AddedNames, ClassifiedFile, Progress
    from textcls_gui.core.prediction import Classifier

SHARE_OF_READING = 0.1  # of the bar; looking through a file is quick beside its answers


class ClassifyView(QWidget):
    closed = Signal()

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        """`back_button` is for the page to place."""
        super().__init__(parent)
        self._start = start
        self._classifier: Classifier | None = None
        self._task: Task | None = None
        self._output = Path()
        self.keeps_awake = True  # the computer, while a file is classified
        self._done: ClassifiedFile | None = None
        self._build()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether a file is being classified."""
        return self._task is not None

    def set_classifier(self, classifier: Classifier | None) -> None:
        """What is under way is finished with the model that it was begun with."""
        self._classifier = classifier
        if classifier is not None:
            self.preview.answer_again(classifier)

    def open_file(self, path: Path) -> None:
        """While a file is being classified, another one has to wait for it."""
        if self._classifier is None or self.is_busy:
            return
        self.preview.show_file(path, self._classifier)
        self._stack.setCurrentWidget(self.preview)
        self.preview.choices.columns.setFocus()

    def take_over(self, before: ClassifyView) -> None:
        """The file that is looked at there, or what became of it."""
        self._output = before._output
        state = before._stack.currentWidget()
        if state is before.preview and self._classifier is not None:
            self.preview.show_file(before.preview.path, self._classifier, before.preview.options, before.preview.column)
            self._stack.setCurrentWidget(self.preview)
        elif state is before.summary and before._done is not None:
            self.preview.path, self.preview.kind = before.preview.path, before.preview.kind
            self._show_done(before._done)

    def choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file with texts"), str(self.preview.path.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = "*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.parquet *.zip"
        dialog.setNameFilters([self.tr("Tables ({0})").format(kinds), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def save_as(self) -> None:
        """Ask where, then begin."""
        ending = self.preview.choices.ending
        dialog = QFileDialog(self, self.tr("Save the file with its labels"), str(self.preview.path.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel (*.xlsx)") if ending == ".xlsx" else self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(self.tr("{0}_labelled").format(self.preview.path.stem) + ending)
        dialog.fileSelected.connect(self._on_output_selected)
        dialog.open()

    def classify_to(self, output: Path) -> None:
        from textcls_gui.core.classifying.classify import Wish

        if self._classifier is None or self.is_busy or self.preview.column is None:
            return
        choices = self.preview.choices
        wish = Wish(
            (self.preview.column,),
            has_probabilities=choices.has_probabilities.isChecked(),
            is_safe=choices.is_safe.isChecked(),
            names=self._names(),
        )
        self._output = output
        self.preview.stop()
        self.progress.begin(self.tr("Looking through {0}").format(self.preview.path.name))
        self._stack.setCurrentWidget(self.progress)
        self.progress.cancel_button.setEnabled(True)
        self.progress.cancel_button.setFocus()
        job = classify_job(self._classifier, self.preview.path, output, wish, self.preview.options)
        self._task = Task(awake_job(job, self.keeps_awake))
        self._task.progressed.connect(self._on_progressed)
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        self._start(self._task, self._task.cancel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_busy:
            self.back_button.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Classify a whole file"))
        self.back_button = quiet_button(self.tr("← &Back to typing"))
        self.back_button.setAccessibleName(self.tr("Back to typing"))
        self.empty = EmptyState(
            "table-2",
            self.tr("Drop a file with texts here"),
            self.tr(
                "CSV, Excel, ODS, JSON or Parquet with one text in each row. Every row gets its label in a new file; "
                "your own file is not changed, and nothing leaves this computer."
            ),
            self.tr("Choose a &file…"),
        )
        self.preview = ClassifyPreview(self._start)
        self.progress = WorkProgress()
        self.summary = ClassifySummary(self._start)
        self._stack = Views()
        for state in (self.empty, self.preview, self.progress, self.summary):
            self._stack.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.empty.requested.connect(self._on_choose)
        self.preview.other_file_requested.connect(self._on_choose)
        self.preview.save_requested.connect(self._on_save)
        self.preview.notice.action_requested.connect(self._on_csv_instead)
        self.progress.cancel_requested.connect(self._on_cancel)
        self.summary.again_requested.connect(self._on_again)

    def _names(self) -> AddedNames:
        from textcls_gui.core.classifying.classify import AddedNames

        return AddedNames(
            label=self.tr("predicted label"),
            labels=self.tr("predicted labels"),
            confidence=self.tr("confidence"),
            unsure=self.tr("not sure"),
            is_unsure=self.tr("not sure"),
            probability=self.tr("probability of {label}"),
            taken=self.tr("{name} (model)"),
        )

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if self.sender() is not self._task:
            return
        match progress.stage:
            case "reading":
                self.progress.show_fraction(SHARE_OF_READING * progress.fraction)
            case "answering":
                self.progress.words.setText(self.tr("Classifying {0}").format(self.preview.path.name))
                self.progress.show_fraction(SHARE_OF_READING + (1 - SHARE_OF_READING) * progress.fraction)
                rows = self.tr("{0} of {1} rows").format(grouped(progress.num_done), grouped(progress.num_rows))
                self.progress.percent.setText(rows if progress.left is None else f"{rows}\n{_left_words(progress)}")
            case "saving":
                self.progress.show_fraction(1.0)
                self.progress.percent.setText(self.tr("Saving {0}…").format(self._output.name))

    def _end(self) -> bool:
        """False for what a task says that is given up."""
        if self.sender() is not self._task:
            return False
        self._task = None
        return True

    @Slot(object)
    def _on_succeeded(self, done: ClassifiedFile) -> None:
        if self._end():
            self._show_done(done)
            if self.isVisible():
                self.summary.file_button.setFocus()

    def _show_done(self, done: ClassifiedFile) -> None:
        self._done = done
        self.summary.show_done(done, self.preview.kind)
        self._stack.setCurrentWidget(self.summary)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self._end():
            self._stack.setCurrentWidget(self.preview)
            self.preview.notice.show_failure(failure, self.tr("Save as CSV…") if self._output.suffix.lower() == ".xlsx" else "")

    @Slot(object)
    def _on_cancelled(self, _nothing: object) -> None:
        if self._end():
            self._stack.setCurrentWidget(self.preview)
            self.preview.notice.show_message("info", self.tr("Stopped. No file was written."))

    @Slot()
    def _on_cancel(self) -> None:
        if self._task is not None:
            self.progress.cancel_button.setEnabled(False)
            self.progress.words.setText(self.tr("Stopping…"))
            self._task.cancel()

    @Slot()
    def _on_choose(self) -> None:
        self.choose_file()

    @Slot()
    def _on_save(self) -> None:
        self.save_as()

    @Slot()
    def _on_csv_instead(self) -> None:
        self.preview.choices.choose_csv()
        self.save_as()

    @Slot()
    def _on_again(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        self.empty.button.setFocus()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self.open_file(Path(path))

    @Slot(str)
    def _on_output_selected(self, path: str) -> None:
        self.classify_to(Path(path))


def _left_words(progress: Progress) -> str:
    left = progress.left
    assert left is not None
    return time_left_words(TimeLeft(left.low, (left.low * left.high) ** 0.5, left.high))
