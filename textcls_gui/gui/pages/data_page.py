"""Data: a file is opened, its columns are given their parts, and what is wrong with it is said."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from textcls_gui.core.data.samples import samples
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.widgets.column_header import Part
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.open_prompt import OpenPrompt
from textcls_gui.gui.widgets.page import Page, primary_button, quiet_button
from textcls_gui.gui.widgets.table_panel import NO_COLUMN, TablePanel
from textcls_gui.gui.widgets.work_progress import WorkProgress
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.opening import OpenedTable, choose_columns, open_table
from textcls_gui.gui.workers.task import Job, Task
from textcls_gui.gui.workspace import Workspace
from textcls_gui.resources import resource

PATIENCE_MS = 250  # what is ready sooner is shown without a progress bar flashing by


class DataPage(Page):
    """Reading, counting and examining happen in a worker; of two wishes the later one holds."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._task: Task | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._build()
        self._connect()
        self._show_what_is_open()

    def open_file(self, path: Path) -> None:
        """Read the file and show it; what was open stays open if that fails."""
        self._folder = str(path.parent)
        self._begin(open_table(path), self.tr("Reading {0}").format(path.name))

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    @cached_property
    def panel(self) -> TablePanel:
        """Made when there is something to show in it: the window is on the screen the sooner."""
        panel = TablePanel()
        panel.part_chosen.connect(self.choose_part)
        self._stack.addWidget(panel)
        return panel

    def prepare(self) -> None:
        """Make the panel while there is nothing else to do, so that a file's table comes without a jerk."""
        self.panel.ensurePolished()

    @Slot()
    def choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a file with texts and labels"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson *.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object, object)
    def choose_part(self, column: int, part: Part) -> None:
        """Give a column its part; the column that had it before changes with it, so that none has two."""
        table, choice = self._workspace.table, self._workspace.choice
        if table is None or choice is None:
            return
        from textcls_gui.core.data.dataset import ColumnChoice  # here already, since a table is

        label = None if column == NO_COLUMN else column
        match part:
            case Part.TEXT if column == choice.label:
                chosen = ColumnChoice(column, choice.text)
            case Part.TEXT:
                chosen = ColumnChoice(column, choice.label)
            case Part.LABEL if column == choice.text and choice.label is not None:
                chosen = ColumnChoice(choice.label, column)
            case Part.LABEL if column == choice.text:
                others = [other for other in range(len(table.columns)) if other != column]
                chosen = ColumnChoice(others[0], column) if others else choice
            case Part.LABEL:
                chosen = ColumnChoice(choice.text, label)
            case Part.IGNORED:
                chosen = ColumnChoice(choice.text, None if column == choice.label else choice.label)
        if chosen != choice:
            self._begin(choose_columns(table, chosen), self.tr("Counting the labels"))

    def _build(self) -> None:
        self.title.setText(self.tr("Data"))
        self.setAccessibleName(self.title.text())
        self.open_button = QPushButton(self.tr("&Open another file…"))
        set_icon(self.open_button, "folder-open")
        self.corner.addWidget(self.open_button)
        self.notice = Notice()
        self.prompt = OpenPrompt(samples(resource("samples")))
        self.progress = WorkProgress()
        self._stack = QStackedWidget()
        for view in (self.prompt, self.progress):
            self._stack.addWidget(view)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)
        self.train_button = quiet_button(self.tr("&Train now"))
        self.train_button.setToolTip(self.tr("Train at once, with the settings as they are"))
        self.next_button = primary_button(self.tr("&Choose settings"))
        self.footer.addStretch(1)
        self.footer.addWidget(self.train_button)
        self.footer.addWidget(self.next_button)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.choose_file)
        self.prompt.open_requested.connect(self.choose_file)
        self.prompt.sample_chosen.connect(self.open_file)
        self.progress.cancel_requested.connect(self._on_cancel)
        self.train_button.clicked.connect(self._on_train_now)
        self.next_button.clicked.connect(self._on_next)
        self._patience.timeout.connect(self._show_progress)

    def _begin(self, job: Job, words: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = Task(job)
        self._task.progressed.connect(self._on_progressed)
        self._task.succeeded.connect(self._on_opened)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        self.progress.begin(words)
        self.notice.clear()
        self._patience.start()
        self._workspace.start(self._task, self._task.cancel)

    def _end(self) -> bool:
        """False for what a task says whose result is no longer wanted."""
        if self.sender() is not self._task:
            return False
        self._task = None
        self._patience.stop()
        return True

    def _show_what_is_open(self) -> None:
        is_open = self._workspace.table is not None
        self._stack.setCurrentWidget(self.panel if is_open else self.prompt)
        self.open_button.setVisible(is_open)
        for button in (self.train_button, self.next_button):
            button.setVisible(is_open)
            button.setEnabled(self._workspace.dataset is not None)
        if is_open:
            self.sentence.setText(self.tr("Check that the texts and labels are right. Click the head of a column to change its part."))
        else:
            self.sentence.setText(self.tr("Begin with a file of texts that already have the label you want the program to learn."))

    @Slot()
    def _show_progress(self) -> None:
        self._stack.setCurrentWidget(self.progress)
        for button in (self.open_button, self.train_button, self.next_button):
            button.hide()

    @Slot(object)
    def _on_progressed(self, fraction: float) -> None:
        if self.sender() is self._task:
            self.progress.show_fraction(fraction)

    @Slot(object)
    def _on_opened(self, opened: OpenedTable) -> None:
        if self._end():
            self.panel.show_opened(opened)
            self._workspace.set_table(opened.table, opened.choice)
            self._workspace.set_dataset(opened.dataset)
            if opened.failure is not None:
                self.notice.show_failure(opened.failure)
            was_shown = self._stack.currentWidget() is self.panel
            self._show_what_is_open()
            if not was_shown:
                self.next_button.setFocus()  # and Enter leads on

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self._end():
            self.notice.show_failure(failure)
            self._show_what_is_open()

    @Slot(object)
    def _on_cancelled(self, _nothing: object) -> None:
        if self._end():
            self._show_what_is_open()

    @Slot()
    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self.open_file(Path(file))

    @Slot()
    def _on_next(self) -> None:
        self._workspace.request_page("model")

    @Slot()
    def _on_train_now(self) -> None:
        self._workspace.request_training()
