"""Data: a file is opened, its columns are given their parts, and what is wrong with it is said and mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from textcls_gui.core.config import ExperimentConfig, RareLabels, with_values
from textcls_gui.core.data.own_files import OwnFile, OwnFiles
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.gui.column_parts import Part, with_part
from textcls_gui.gui.corrections import Corrections
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.punctuation import listed, run_on
from textcls_gui.gui.system.documents import documents_folder
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.own_file_words import left_out_words
from textcls_gui.gui.widgets.own_files_button import OwnFilesButton
from textcls_gui.gui.widgets.page import Page, primary_button, quiet_button
from textcls_gui.gui.widgets.rare_labels_button import RareLabelsButton
from textcls_gui.gui.widgets.split_bar import SplitBar
from textcls_gui.gui.widgets.table_panel import TablePanel
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.widgets.work_progress import WorkProgress
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.following import Following
from textcls_gui.gui.workers.opening import (
    DealtOut,
    Examined,
    OpenedTable,
    OwnPart,
    ReadOwnFiles,
    choose_columns,
    open_dataset,
    open_file,
    open_pasted_text,
    read_own_files,
    write_corrected,
)
from textcls_gui.gui.workers.task import Job, Task
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.data.tables.store import DatasetStore
    from textcls_gui.gui.widgets.import_view import ImportView

T = TypeVar("T")

PATIENCE_MS = 250  # what is ready sooner is shown without a progress bar flashing by


class DataPage(Page):
    """Reading, counting and examining happen in workers; of two wishes the later one holds."""

    tallest = 2_160

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._task: Task | None = None
        self._opened: OpenedTable | None = None
        self._dealt = DealtOut()
        self._examined: Examined | None = None
        self._own_to_come: Mapping[OwnPart, Path] = {}
        self._config = workspace.config
        self._folder = documents_folder()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._following = Following(workspace.start, self._config_now, self._frozen_now, self._own_files_now, self)
        self._build()
        self._connect()
        self._show_what_is_open()

    def open_file(self, path: Path, options: ReadOptions | None = None, own_files: Mapping[OwnPart, Path] | None = None) -> None:
        """Import the file, or open what was imported of it before; what was open stays open if that fails.

        Args:
            own_files: validation and test texts that go with it.
        """
        self._folder = str(path.parent)
        path = path.absolute()
        wanted = None if options == ReadOptions() else options
        self._begin(open_file(self._store, path, wanted), self.tr("Reading {0}").format(path.name), self._on_opened)
        self._own_to_come = own_files or {}

    @Slot(object)
    def open_dataset(self, dataset_id: str) -> None:
        """What was imported before, with its corrections."""
        self._begin(open_dataset(self._store, dataset_id), self.tr("Opening the data set"), self._on_opened)

    @Slot(object)
    def paste(self, text: str) -> None:
        job = open_pasted_text(self._store, text, self.tr("Pasted texts"))
        self._begin(job, self.tr("Reading what was pasted"), self._on_opened)

    def use_own_files(self, paths: Mapping[OwnPart, Path]) -> None:
        """Take validation or test texts from these files; what cannot be read is said, and then the table is split as before."""
        if self._opened is not None and self._opened.dataset is not None:
            words = self.tr("Reading {0}").format(listed(path.name for path in paths.values()))
            self._begin(read_own_files(self._opened, paths), words, self._on_own_files_read, keeps_notice=True)
            self.train_button.setEnabled(False)  # not before these texts are there

    @Slot()
    def split_by_itself(self) -> None:
        self.notice.clear()
        self._workspace.set_own_files(OwnFiles())

    @property
    def tour_target(self) -> QWidget:
        return self.panel if self._workspace.table is not None else self.empty.room

    @property
    def is_busy(self) -> bool:
        """Something is being read, counted, examined or changed."""
        return self._task is not None or self._following.is_busy or ("panel" in self.__dict__ and self.corrections.is_busy)

    @property
    def is_irreplaceable(self) -> bool:
        return "import_view" in self.__dict__ and self._stack.currentWidget() is self.import_view

    def take_over(self, before: Page) -> None:
        if not isinstance(before, DataPage):
            return
        self._folder, self._opened, self._dealt, self._examined = before._folder, before._opened, before._dealt, before._examined
        self.own_button.show_files(self._workspace.own_files)
        if self._opened is None:
            return
        self.panel.show_opened(self._opened)
        self.panel.differently_button.setVisible(self._opened.is_file)
        self.corrections.begin()
        self._following.go_on(self._opened)
        if self._examined is not None:
            self.panel.doctor.show_examined(self._examined)
            self.corrections.show_examined(self._examined)
        self.corrections.take_over(before.corrections)
        self._show_split()

    @cached_property
    def panel(self) -> TablePanel:
        """Made when there is something to show in it: the window is on the screen the sooner."""
        panel = TablePanel()
        panel.part_chosen.connect(self.choose_part)
        panel.separator_chosen.connect(self.choose_separator)
        panel.read_differently_wished.connect(self.read_differently)
        panel.export_wished.connect(self.export)
        self._stack.addWidget(panel)
        self._put_foot_last()
        return panel

    def _put_foot_last(self) -> None:
        """The panel is made after the buttons at the foot, and the Tab key comes to those first that joined the window first."""
        for button in (self.rare_button, self.own_button, self.train_button, self.next_button):
            place = self.footer.indexOf(button)
            self.footer.removeWidget(button)
            button.setParent(None)
            self.footer.insertWidget(place, button)

    @cached_property
    def corrections(self) -> Corrections:
        corrections = Corrections(self.panel, self._workspace, self)
        corrections.edited.connect(self._on_edited)
        corrections.failed.connect(self._on_edit_failed)
        return corrections

    @cached_property
    def import_view(self) -> ImportView:
        from textcls_gui.gui.widgets.import_view import ImportView

        view = ImportView(self._workspace.start)
        view.import_requested.connect(self.open_file)
        view.cancelled.connect(self._on_cancelled_import)
        self._stack.addWidget(view)
        return view

    def prepare(self) -> None:
        """Make the panel while there is nothing else to do, so that a file's table comes without a jerk."""
        self.panel.ensurePolished()
        self.corrections.setObjectName("corrections")

    @Slot()
    def choose_file(self) -> None:
        dialog = self._table_dialog(self.tr("Open a file with texts and labels"))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(object)
    def choose_own_file(self, part: OwnPart) -> None:
        is_test = part == "test"
        words = self.tr("Open a file with texts for the test") if is_test else self.tr("Open a file with texts to check on")
        dialog = self._table_dialog(words)
        dialog.fileSelected.connect(self._on_test_selected if is_test else self._on_validation_selected)
        dialog.open()

    @Slot()
    def choose_folder(self) -> None:
        dialog = self._dialog(self.tr("Open a folder with one folder of text files for each label"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(object, object)
    def choose_part(self, column: int, part: Part) -> None:
        """Give a column its part; the column that had it before changes with it, so that none has two."""
        if self._opened is not None:
            self._choose(with_part(self._opened.choice, column, part, len(self._opened.table.columns)))

    @Slot(str)
    def choose_separator(self, separator: str) -> None:
        if self._opened is not None:
            self._choose(replace(self._opened.choice, separator=separator))

    @Slot(object)
    def choose_rare_labels(self, choice: RareLabels) -> None:
        self._workspace.set_config(with_values(self._workspace.config, {"rare_labels": choice}))

    @Slot()
    def read_differently(self) -> None:
        if self._opened is not None:
            self.import_view.show_file(self._opened.table.path, self._opened.options)
            self._stack.setCurrentWidget(self.import_view)
            self._show_buttons(is_panel=False)
            self.sentence.setText(self.tr("Choose what makes the rows below look right; your file itself is never changed."))

    @Slot()
    def export(self) -> None:
        if self._opened is None:
            return
        dialog = self._dialog(self.tr("Export the corrected table"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV for Excel (*.csv)"), self.tr("CSV for other programs (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("{0}_corrected.csv").format(self._opened.table.path.stem))
        dialog.fileSelected.connect(self._on_export_selected)
        dialog.open()

    def export_to(self, path: Path, *, for_excel: bool = True) -> None:
        if self._opened is not None:
            job = write_corrected(self._opened.table, path, with_byte_order_mark=for_excel)
            self._begin(job, self.tr("Writing {0}").format(path.name), self._on_exported)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_split()  # a run may have looked at the test part

    def _build(self) -> None:
        self.title.setText(self.tr("Data"))
        self.setAccessibleName(self.title.text())
        self.open_button = QPushButton(self.tr("&Open another file…"))
        set_icon(self.open_button, "folder-open")
        self.corner.addWidget(self.open_button)
        self.notice = Notice()
        self.empty = EmptyState(
            "table-2",
            self.tr("No texts are open"),
            self.tr("Drop a file anywhere in this window. On the Start page are more ways to begin, and samples to try."),
            self.tr("&Go to Start"),
        )
        self.progress = WorkProgress()
        self._stack = Views()
        for view in (self.empty, self.progress):
            self._stack.addWidget(view)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)
        self.split_bar = SplitBar()
        self.rare_button = RareLabelsButton()
        self.own_button = OwnFilesButton()
        self.train_button = quiet_button(self.tr("&Train now"))
        self.train_button.setToolTip(self.tr("Train at once, with the settings as they are"))
        self.next_button = primary_button(self.tr("&Choose settings"))
        self.footer.addWidget(self.split_bar, 1)
        self.footer.addStretch(0)
        self.footer.addWidget(self.rare_button)
        self.footer.addWidget(self.own_button)
        self.footer.addWidget(self.train_button)
        self.footer.addWidget(self.next_button)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.choose_file)
        self.empty.requested.connect(self._on_start_wanted)
        self.progress.cancel_requested.connect(self._on_cancel)
        self.rare_button.chosen.connect(self.choose_rare_labels)
        self.own_button.file_wished.connect(self.choose_own_file)
        self.own_button.table_wished.connect(self.split_by_itself)
        self.train_button.clicked.connect(self._on_train_now)
        self.next_button.clicked.connect(self._on_next)
        self._patience.timeout.connect(self._show_progress)
        following = self._following
        following.counted.connect(self._on_counted)
        following.examining.connect(self._on_examining)
        following.progressed.connect(self._on_examination_progressed)
        following.examined.connect(self._on_examined)
        following.dealt.connect(self._on_dealt)
        following.failed.connect(self._on_following_failed)
        self._workspace.config_changed.connect(self._on_config_changed)
        self._workspace.own_files_changed.connect(self._on_own_files_changed)
        self._workspace.run_changed.connect(self._on_run_changed)
        self._workspace.opening_requested.connect(self.open_dataset)
        self.notice.action_requested.connect(self._on_classify)
        self._workspace.classifier_changed.connect(self._on_classifier_changed)
        self._workspace.closing.connect(following.stop)

    def _store(self) -> DatasetStore:
        return self._workspace.datasets

    def _config_now(self) -> ExperimentConfig:
        return self._workspace.config

    def _frozen_now(self) -> FrozenTest | None:
        return self._workspace.frozen_test

    def _own_files_now(self) -> OwnFiles:
        return self._workspace.own_files

    def _dialog(self, words: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, words, self._folder)
        dialog.setFileMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _table_dialog(self, words: str) -> QFileDialog:
        dialog = self._dialog(words, QFileDialog.FileMode.ExistingFile)
        tables = self.tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.ndjson *.parquet *.zip)")
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        return dialog

    def _choose(self, choice: ColumnChoice) -> None:
        if self._opened is not None and choice != self._opened.choice:
            self._begin(choose_columns(self._store, self._opened, choice), self.tr("Counting the labels"), self._on_opened)

    def _begin(self, job: Job, words: str, on_done: Callable[[T], None], *, keeps_notice: bool = False) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = Task(job)
        self._task.progressed.connect(self._on_progressed)
        self._task.succeeded.connect(on_done)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        self._own_to_come = {}
        self.progress.begin(words)
        if not keeps_notice:
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

    def _own_paths(self) -> Mapping[OwnPart, Path]:
        own = self._workspace.own_files
        named: tuple[tuple[OwnPart, OwnFile | None], ...] = (("validation", own.validation), ("test", own.test))
        return {part: file.path for part, file in named if file is not None}

    def _show_what_is_open(self) -> None:
        is_open = self._workspace.table is not None
        self._stack.setCurrentWidget(self.panel if is_open else self.empty)
        self._show_buttons(is_panel=is_open)
        if is_open:
            self.sentence.setText(self.tr("Check that the texts and labels are right. Click the head of a column to change its part."))
        else:
            self.sentence.setText(self.tr("Begin with a file of texts that already have the label you want the program to learn."))

    def _show_buttons(self, *, is_panel: bool) -> None:
        self.open_button.setVisible(is_panel)
        for button in (self.train_button, self.next_button):
            button.setVisible(is_panel)
            button.setEnabled(self._workspace.dataset is not None)
        self.split_bar.setVisible(is_panel and bool(self.split_bar.words.text()))
        self.own_button.setVisible(is_panel and self._workspace.dataset is not None)
        self.rare_button.setVisible(is_panel and bool(self._dealt.rare_labels))

    def _show_split(self) -> None:
        frozen = self._workspace.frozen_test
        if self._opened is not None:
            self.split_bar.show_dealt(self._dealt, 0 if frozen is None else frozen.num_looks)
            self.rare_button.show_labels(self._dealt.rare_labels, self._workspace.config.split.rare_labels)
            self._show_buttons(is_panel=self._stack.currentWidget() is self.panel)

    def _show_verdict(self, opened: OpenedTable) -> None:
        """Whether there is something to learn from; a file without labels is no failure."""
        if opened.failure is None:
            return
        if opened.choice.label is None:
            words = self.tr("A file to classify: no column with labels was found.")
            self.notice.show_message("info", words, opened.failure.hint, self._way_to_classify(opened))
        else:
            self.notice.show_failure(opened.failure)

    def _way_to_classify(self, opened: OpenedTable) -> str:
        """The words of a button; "" where there is none."""
        if self._workspace.classifier is None:
            return self.tr("Choose a &model") if self._workspace.has_models else ""
        return self.tr("Classif&y it") if opened.table.path.is_file() else ""

    @Slot()
    def _on_classify(self) -> None:
        if self._workspace.classifier is None:
            self._workspace.request_page("library")
        elif self._opened is not None:
            self._workspace.classify_file(self._opened.table.path)

    @Slot()
    def _on_classifier_changed(self) -> None:
        if self._opened is not None and self.notice.action_button.text():
            self._show_verdict(self._opened)

    @Slot()
    def _show_progress(self) -> None:
        self._stack.setCurrentWidget(self.progress)
        self._show_buttons(is_panel=False)

    @Slot(object)
    def _on_progressed(self, fraction: float) -> None:
        if self.sender() is self._task:
            self.progress.show_fraction(fraction)

    @Slot(object)
    def _on_opened(self, opened: OpenedTable) -> None:
        if not self._end():
            if opened.table is not self._workspace.table:
                opened.table.close()
            return
        is_new = opened.table is not self._workspace.table
        own_files = self._own_to_come if is_new else self._own_paths()
        self._opened = opened
        self._following.stop()
        self.panel.show_opened(opened)
        self.panel.differently_button.setVisible(opened.is_file)
        self._workspace.set_table(opened.table, opened.choice, opened.dataset_id)
        self._workspace.set_dataset(opened.dataset)
        self.corrections.begin()
        self.panel.doctor.clear()
        self._dealt, self._examined = DealtOut(), None
        self.split_bar.clear()
        if opened.damage is not None:
            hint = self.tr("The file was read again. Corrections that were made before are lost.")
            self.notice.show_message("warning", opened.damage.message, hint)
        self._show_verdict(opened)
        self._show_what_is_open()
        if is_new:
            self.next_button.setFocus()  # and Enter leads on
        self._following.follow(opened)
        if own_files and not self._workspace.own_files.all:
            self.use_own_files(own_files)

    @Slot(object)
    def _on_own_files_read(self, read: ReadOwnFiles) -> None:
        if not self._end():
            return
        own = self._workspace.own_files
        self._workspace.set_own_files(OwnFiles(read.files.get("validation", own.validation), read.files.get("test", own.test)))
        was_covered = self._stack.currentWidget() is self.progress
        self._show_what_is_open()
        if was_covered:
            self.next_button.setFocus()
        left_out = left_out_words(read.files.values())
        if read.failures:
            hints = [failure.hint for failure in read.failures]
            message = run_on(*(failure.message for failure in read.failures))
            self.notice.show_message("error", message, run_on(*hints, left_out))
        elif left_out:
            self.notice.show_message("info", left_out)

    @Slot()
    def _on_own_files_changed(self) -> None:
        self.own_button.show_files(self._workspace.own_files)
        self._dealt = DealtOut()
        self.split_bar.clear()
        self._following.examine_again()

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        if self._end():
            self._show_what_is_open()
            self.notice.show_message("success", self.tr("The corrected table is in {0}.").format(path.name), str(path.parent))

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
    def _on_cancelled_import(self) -> None:
        self._show_what_is_open()

    @Slot()
    def _on_edited(self) -> None:
        for button in (self.train_button, self.next_button):
            button.setEnabled(False)  # until the texts are as they are now
        self._following.count_again()

    @Slot(object)
    def _on_counted(self, opened: OpenedTable) -> None:
        self._opened = opened
        self._workspace.set_dataset(opened.dataset)
        self.panel.show_counted(opened)
        self.notice.clear()
        self._show_verdict(opened)
        self._show_buttons(is_panel=self._stack.currentWidget() is self.panel)

    @Slot()
    def _on_examining(self) -> None:
        self.corrections.set_stale()

    @Slot(object)
    def _on_examination_progressed(self, fraction: float) -> None:
        self.panel.doctor.show_progress(fraction)

    @Slot(object)
    def _on_examined(self, examined: Examined) -> None:
        from textcls_gui.core.data.used import counted_findings  # here already, since findings are

        self._workspace.set_findings(counted_findings(examined.findings))
        self._examined = examined
        self.panel.doctor.show_examined(examined)
        self.corrections.show_examined(examined)

    @Slot(object)
    def _on_dealt(self, dealt: DealtOut) -> None:
        self._dealt = dealt
        self._show_split()

    @Slot(object)
    def _on_edit_failed(self, failure: Failure) -> None:
        self.notice.show_failure(failure)

    @Slot(object)
    def _on_following_failed(self, failure: Failure) -> None:
        self.panel.doctor.show_failed(failure.message)
        self.notice.show_failure(failure)

    @Slot()
    def _on_config_changed(self) -> None:
        before, now = self._config, self._workspace.config
        self._config = now
        if before.text.max_tokens != now.text.max_tokens:
            self._following.examine_again()
        elif before.split != now.split or before.training.seed != now.training.seed:
            self._following.deal_again()

    @Slot()
    def _on_run_changed(self) -> None:
        self._show_split()

    @Slot()
    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self._workspace.request_page("data")  # it may have been asked for on another page
        self.open_file(Path(file))

    @Slot(str)
    def _on_test_selected(self, file: str) -> None:
        self._folder = str(Path(file).parent)
        self.notice.clear()
        self.use_own_files({"test": Path(file)})

    @Slot(str)
    def _on_validation_selected(self, file: str) -> None:
        self._folder = str(Path(file).parent)
        self.notice.clear()
        self.use_own_files({"validation": Path(file)})

    @Slot(str)
    def _on_export_selected(self, file: str) -> None:
        dialog = self.sender()
        is_for_excel = not isinstance(dialog, QFileDialog) or dialog.selectedNameFilter() == dialog.nameFilters()[0]
        self._folder = str(Path(file).parent)
        self.export_to(Path(file), for_excel=is_for_excel)

    @Slot()
    def _on_start_wanted(self) -> None:
        self._workspace.request_page("start")

    @Slot()
    def _on_next(self) -> None:
        self._workspace.request_page("model")

    @Slot()
    def _on_train_now(self) -> None:
        self._workspace.request_training()
