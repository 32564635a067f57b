"""Library: every run that was kept, to compare, open and share, to throw away and take back."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QPushButton, QWidget

from textcls_gui.gui.dialogs.elsewhere_dialog import ElsewhereDialog
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.system.documents import documents_folder
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.deletion_question import DeletionQuestion
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.flow import Flow
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import Page, primary_button, quiet_button
from textcls_gui.gui.widgets.run_table import RunTable
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.library_jobs import (
    BroughtBack,
    OpenedRun,
    Shelves,
    bring_back,
    change,
    list_runs,
    open_model,
    open_run,
    save_model,
)
from textcls_gui.gui.workers.task import Job, Task
from textcls_gui.gui.workspace import PageName, Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore, RunSummary
    from textcls_gui.core.prediction import Classifier

MODEL_SUFFIX = ".textcls"
MOST_COMPARED = 5
PATIENCE_MS = 250  # what is done sooner is not announced


class LibraryPage(Page):
    """One thing after the other is done in a worker; the page shows what the library holds after each."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._task: Task | None = None
        self._waiting: deque[tuple[Job, Callable[[object], None], str]] = deque()
        self._words = ""
        self._shelves = Shelves((), (), {})
        self._trashed_id = ""
        self._num_deleted = 0
        self._page_after_opening: PageName = "results"
        self._folder = documents_folder()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._build()
        self._connect()
        self._show_shelf()

    @Slot()
    def refresh(self) -> None:
        self._begin(list_runs(self._store), self._on_listed)

    def open_model(self, path: Path) -> None:
        """Open a model file that may come from another computer."""
        self._folder = str(path.parent)
        self._begin(open_model(path, self._workspace.recent_models_file), self._on_model_opened, self.tr("Opening {0}…").format(path.name))

    def open_run(self, run: RunSummary, page: PageName = "results") -> None:
        """Its model is then the one that is open; `page` is where the person goes on with it."""
        self.notice.clear()
        self._page_after_opening = page
        self._begin(open_run(self._store, run.run_id), self._on_run_opened, self.tr("Opening “{0}”…").format(run.name))

    def bring_back(self, folder: Path) -> None:
        """Take in the finished run of a folder that was trained elsewhere."""
        self._folder = str(folder.parent)
        self._begin(bring_back(self._store, folder), self._on_brought_back, self.tr("Checking {0}…").format(folder.name))

    def save_model(self, run_id: str, path: Path) -> None:
        target = path if path.suffix == MODEL_SUFFIX else path.with_name(path.name + MODEL_SUFFIX)
        self._folder = str(path.parent)
        self._begin(save_model(self._store, run_id, target), self._on_model_saved, self.tr("Saving {0}…").format(target.name))

    @property
    def tour_target(self) -> QWidget:
        return self.table if self.table.isVisible() else self.no_runs.room

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def take_over(self, before: Page) -> None:
        if isinstance(before, LibraryPage):
            self._folder, self._trashed_id, self._shelves = before._folder, before._trashed_id, before._shelves
            self.trash_button.setChecked(before._shows_trash)
            self._show_shelf()
            self.question.take_over(before.question)

    def _store(self) -> RunStore:
        return self._workspace.store

    def _build(self) -> None:
        self.title.setText(self.tr("Library"))
        self.setAccessibleName(self.title.text())
        self.sentence.setText(self.tr("Every model you trained, with its settings and results. Open one to look at it again or to use it."))
        self.open_model_button = QPushButton(self.tr("Open &model…"))
        self.open_model_button.setToolTip(self.tr("A .textcls file, also from another computer. Opening it cannot run anything."))
        set_icon(self.open_model_button, "package-open")
        self.bring_back_button = quiet_button(self.tr("&Bring a finished run back…"))
        self.bring_back_button.setToolTip(self.tr("A folder written with “Train elsewhere…”, after it was trained on another computer."))
        set_icon(self.bring_back_button, "folder-open")
        self.corner.addWidget(self.bring_back_button)
        self.corner.addWidget(self.open_model_button)
        self.notice = Notice()
        self.question = DeletionQuestion()
        self.table = RunTable()
        self.no_runs = EmptyState(
            "library",
            self.tr("No model yet"),
            self.tr("Each model you train is kept here, with its settings, curves and results."),
            self.tr("&Go to Start"),
        )
        self.no_trash = EmptyState("trash-2", self.tr("The Trash is empty"), self.tr("What you move here can be restored."))
        self._stack = Views()
        for view in (self.table, self.no_runs, self.no_trash):
            self._stack.addWidget(view)
        card = Card()
        card.body.setContentsMargins(1, 8, 1, 8)
        card.body.addWidget(self._stack)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.question)
        self.body.addLayout(self._build_shelf_buttons())
        self.body.addWidget(card, 1)
        self._build_footer()

    def _build_shelf_buttons(self) -> QHBoxLayout:
        self.runs_button, self.trash_button = QPushButton(self.tr("Models")), QPushButton(self.tr("Trash"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.runs_button, self.trash_button):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        set_icon(self.runs_button, "library")
        set_icon(self.trash_button, "trash-2")
        self.runs_button.setChecked(True)
        row.addStretch(1)
        return row

    def _build_footer(self) -> None:
        self.rename_button = quiet_button(self.tr("&Rename"))
        self.to_trash_button = quiet_button(self.tr("Move to &Trash"))
        self.elsewhere_button = quiet_button(self.tr("&Use elsewhere…"))
        self.save_button = QPushButton(self.tr("&Save model as…"))
        self.compare_button = QPushButton(self.tr("&Compare"))
        self.compare_button.setToolTip(self.tr("Choose two to five runs with Ctrl or Shift, and see them side by side"))
        self.open_button = primary_button(self.tr("&Open"))
        self.delete_button = QPushButton(self.tr("&Delete for good"))
        self.delete_button.setProperty("role", "danger")
        self.empty_button = quiet_button(self.tr("&Empty the Trash"))
        self.empty_button.setToolTip(self.tr("Delete all that is in the Trash for good, after asking"))
        self.restore_button = primary_button(self.tr("Resto&re"))
        for button, name in (
            (self.rename_button, "pencil"),
            (self.to_trash_button, "trash-2"),
            (self.elsewhere_button, "package-open"),
            (self.save_button, "save"),
            (self.delete_button, "trash-2"),
            (self.empty_button, "trash-2"),
            (self.restore_button, "archive-restore"),
        ):
            set_icon(button, name)
        row = Flow(self.rename_button, self.to_trash_button, self.delete_button, self.empty_button)
        row.add_stretch()
        for button in (self.elsewhere_button, self.compare_button, self.save_button):
            row.addWidget(button)
        self.footer.addLayout(row, 1)
        for button in (self.open_button, self.restore_button):
            self.footer.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def _connect(self) -> None:
        self._workspace.run_changed.connect(self.refresh)
        self._patience.timeout.connect(self._announce)
        self.no_runs.requested.connect(self._on_start_wanted)
        self.notice.action_requested.connect(self._on_undo)
        self.open_model_button.clicked.connect(self._on_open_model)
        self.bring_back_button.clicked.connect(self._on_bring_back)
        self.runs_button.clicked.connect(self._show_shelf)
        self.trash_button.clicked.connect(self._show_shelf)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.open_requested.connect(self._on_open)
        self.table.trash_requested.connect(self._on_trash)
        self.table.runs.rename_requested.connect(self._on_renamed)
        self.rename_button.clicked.connect(self.table.rename)
        self.to_trash_button.clicked.connect(self._on_trash)
        self.elsewhere_button.clicked.connect(self._on_elsewhere)
        self.save_button.clicked.connect(self._on_save)
        self.compare_button.clicked.connect(self._on_compare)
        self.open_button.clicked.connect(self._on_open)
        self.delete_button.clicked.connect(self._on_delete)
        self.empty_button.clicked.connect(self._on_empty)
        self.question.confirmed.connect(self._on_deletion_confirmed)
        self.question.kept.connect(self._on_kept)
        self.restore_button.clicked.connect(self._on_restore)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()  # where Enter, F2 and Delete are about the chosen run
        self.refresh()

    @property
    def _shows_trash(self) -> bool:
        return self.trash_button.isChecked()

    @Slot()
    def _show_shelf(self) -> None:
        shelves = self._shelves
        runs = shelves.trashed if self._shows_trash else shelves.runs
        self.runs_button.setText(self.tr("Mode&ls ({0})").format(grouped(len(shelves.runs))))
        self.trash_button.setText(self.tr("Tras&h ({0})").format(grouped(len(shelves.trashed))))
        self.table.show_runs(runs, editable=not self._shows_trash)
        empty = self.no_trash if self._shows_trash else self.no_runs
        self._stack.setCurrentWidget(self.table if runs else empty)
        if not self._shows_trash:
            self.question.clear()
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        is_chosen, in_trash = self.table.chosen() is not None, self._shows_trash
        for button in (self.rename_button, self.to_trash_button, self.elsewhere_button, self.save_button, self.open_button):
            button.setVisible(is_chosen and not in_trash)
        for button in (self.delete_button, self.restore_button):
            button.setVisible(is_chosen and in_trash)
        num_chosen = len(self.table.all_chosen())
        for button in (
            self.rename_button,
            self.to_trash_button,
            self.elsewhere_button,
            self.save_button,
            self.open_button,
            self.restore_button,
        ):
            button.setEnabled(num_chosen <= 1)  # these are about one run
        self.empty_button.setVisible(in_trash and bool(self._shelves.trashed))
        for button in (self.delete_button, self.empty_button):
            button.setEnabled(self.question.isHidden())
        self.compare_button.setVisible(not in_trash and len(self._shelves.runs) > 1)
        self.compare_button.setEnabled(2 <= num_chosen <= MOST_COMPARED)

    def _begin(self, job: Job, done: Callable[[object], None], words: str = "") -> None:
        """`done` is a slot that gets what the job gives; `words` say what takes so long, should it take long."""
        self._waiting.append((job, done, words))
        if self._task is None:
            self._begin_next()

    def _begin_next(self) -> None:
        if not self._waiting:
            return
        job, done, self._words = self._waiting.popleft()
        self._task = Task(job)
        self._task.succeeded.connect(done)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        if self._words:
            self._patience.start()
        self._workspace.start(self._task, self._task.cancel)

    def _end(self) -> None:
        self._patience.stop()
        if self._words and self.notice.message.text() == self._words:
            self.notice.clear()
        self._task = None
        self._begin_next()

    @Slot()
    def _announce(self) -> None:
        self.notice.show_message("info", self._words)

    @Slot(object)
    def _on_listed(self, shelves: object) -> None:
        assert isinstance(shelves, Shelves)
        self._end()
        self._shelves = shelves
        self._show_shelf()

    @Slot(object)
    def _on_moved_to_trash(self, shelves: object) -> None:
        self._on_listed(shelves)
        name = next((run.name for run in self._shelves.trashed if run.run_id == self._trashed_id), "")
        self.notice.show_message("info", self.tr("“{0}” is in the Trash.").format(name), action=self.tr("&Undo"))

    @Slot(object)
    def _on_run_opened(self, opened: object) -> None:
        assert isinstance(opened, OpenedRun)
        self._end()
        self._workspace.set_classifier(opened.classifier, opened.run)
        self._workspace.set_run(opened.run)
        self._workspace.request_page(self._page_after_opening)

    @Slot(object)
    def _on_model_opened(self, classifier: object) -> None:
        self._end()
        self._workspace.set_classifier(cast("Classifier", classifier))
        self._workspace.request_page("try")

    @Slot(object)
    def _on_brought_back(self, brought: object) -> None:
        assert isinstance(brought, BroughtBack)
        self._on_listed(brought.shelves)
        self.notice.show_message("success", self.tr("“{0}” is in the Library.").format(brought.name))

    @Slot(object)
    def _on_model_saved(self, path: object) -> None:
        assert isinstance(path, Path)
        self._end()
        words = self.tr("The model is saved as {0}.").format(path.name)
        self.notice.show_message("success", words, self.tr("It opens on any computer with this program, and holds none of your texts."))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._end()
        self.notice.show_failure(failure)
        if not self._waiting:
            self.refresh()

    @Slot(object)
    def _on_cancelled(self, _nothing: object) -> None:
        self._end()

    @Slot()
    def _on_open(self) -> None:
        run = self.table.chosen()
        if run is not None and not self._shows_trash:
            self.open_run(run)

    @Slot(object, object)
    def _on_renamed(self, run_id: str, name: str) -> None:
        self._begin(change(self._store, partial(_rename, run_id, name)), self._on_listed)

    @Slot()
    def _on_trash(self) -> None:
        """Delete on the keyboard means this too; in the Trash, it asks."""
        if self._shows_trash:
            self._on_delete()
            return
        run = self.table.chosen()
        if run is not None and len(self.table.all_chosen()) <= 1:
            self._trashed_id = run.run_id
            self._begin(change(self._store, partial(_move_to_trash, run.run_id)), self._on_moved_to_trash)

    @Slot()
    def _on_undo(self) -> None:
        self.notice.clear()
        self._begin(change(self._store, partial(_restore, self._trashed_id)), self._on_listed)

    @Slot()
    def _on_restore(self) -> None:
        run = self.table.chosen()
        if run is not None and self._shows_trash:
            self.notice.clear()  # it may say that this run is in the Trash
            self._begin(change(self._store, partial(_restore, run.run_id)), self._on_listed)

    @Slot()
    def _on_delete(self) -> None:
        self._ask_whether_to_delete(self.table.all_chosen())

    @Slot()
    def _on_empty(self) -> None:
        self._ask_whether_to_delete(self._shelves.trashed)

    def _ask_whether_to_delete(self, runs: Sequence[RunSummary]) -> None:
        if runs and self._shows_trash:
            self.notice.clear()
            self.question.ask(runs, sum(self._shelves.trashed_bytes.get(run.run_id, 0) for run in runs))
            self._show_chosen()

    @Slot()
    def _on_kept(self) -> None:
        self._show_chosen()
        self.table.setFocus()

    @Slot(object)
    def _on_deletion_confirmed(self, run_ids: Sequence[str]) -> None:
        self._num_deleted = len(run_ids)
        self._begin(change(self._store, partial(_delete, run_ids)), self._on_deleted, self.tr("Deleting…"))

    @Slot(object)
    def _on_deleted(self, shelves: object) -> None:
        self._on_listed(shelves)
        self.notice.show_message("info", self.tr("%n run(s) deleted for good.", "", self._num_deleted))
        (self.table if self._shelves.trashed else self.trash_button).setFocus()

    @Slot()
    def _on_open_model(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a model"), self._folder, self.tr("TextCls models (*.textcls)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_model_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_model_file_selected(self, file: str) -> None:
        self.open_model(Path(file))

    @Slot()
    def _on_bring_back(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder that was trained elsewhere"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_trained_folder_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_trained_folder_selected(self, folder: str) -> None:
        self.bring_back(Path(folder))

    @Slot()
    def _on_compare(self) -> None:
        self._workspace.compare([run.run_id for run in self.table.all_chosen()])

    @Slot()
    def _on_save(self) -> None:
        run = self.table.chosen()
        if run is None:
            return
        self._saved_id = run.run_id
        dialog = QFileDialog(self, self.tr("Save the model as a file"), self._folder, self.tr("TextCls models (*.textcls)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(MODEL_SUFFIX.removeprefix("."))
        dialog.selectFile(_file_name(run.name))
        dialog.fileSelected.connect(self._on_target_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_elsewhere(self) -> None:
        run = self.table.chosen()
        if run is not None:
            self.elsewhere = ElsewhereDialog(self._workspace, run.run_id, run.name, self)
            self.elsewhere.open()

    @Slot(str)
    def _on_target_selected(self, file: str) -> None:
        self.save_model(self._saved_id, Path(file))

    @Slot()
    def _on_start_wanted(self) -> None:
        self._workspace.request_page("start")


def _file_name(name: str) -> str:
    """Without what one of the systems does not allow in the name of a file."""
    return (re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name).strip(" .") or "model") + MODEL_SUFFIX


def _rename(run_id: str, name: str, store: RunStore) -> None:
    store.rename(run_id, name)


def _move_to_trash(run_id: str, store: RunStore) -> None:
    store.move_to_trash(run_id)


def _restore(run_id: str, store: RunStore) -> None:
    store.restore(run_id)


def _delete(run_ids: Sequence[str], store: RunStore) -> None:
    for run_id in run_ids:
        store.delete_from_trash(run_id)
