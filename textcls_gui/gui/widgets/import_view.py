"""How a file is to be read: its first rows as they would be imported, and beside them what may be chosen otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.core.data.rows import ReadOptions, TableFormat
from textcls_gui.gui.numbers import size_words
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.file_drop import FilesPassBy
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import primary_button, quiet_button
from textcls_gui.gui.widgets.preview_table import PreviewTable
from textcls_gui.gui.widgets.reading_choices import ReadingChoices
from textcls_gui.gui.widgets.skipped_rows import SkippedRows
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.previewing import FilePreview, preview_job
from textcls_gui.gui.workers.task import Task

TYPING_PAUSE_MS = 150
PATIENCE_MS = 250
CAPTION_INDENT = 8
MAX_BAD_LINES = 100  # as many as a preview lists
AS_GUESSED = ReadOptions()


class Start(Protocol):
    """Starts a worker and keeps it until it has ended, as `Workspace.start` does."""

    def __call__(self, thread: QThread, cancel: Callable[[], object]) -> None: ...


class ImportView(QWidget):
    """Every change is previewed in a worker, and of two the later one holds. Enter reads the file, Esc leaves it."""

    import_requested = Signal(object, object)  # Path, ReadOptions with only what the person changed
    cancelled = Signal()

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._path = Path()
        self._options = AS_GUESSED
        self._guess: TableFormat | None = None
        self._task: Task | None = None
        self._typing = QTimer(self)
        self._patience = QTimer(self)
        for timer, pause_ms in ((self._typing, TYPING_PAUSE_MS), (self._patience, PATIENCE_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause_ms)
        self._build()
        self._connect()
        self._files_pass_by = FilesPassBy(self)
        self._files_pass_by.watch(self)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def options(self) -> ReadOptions:
        """Only what the person chose is set."""
        return self._options

    @property
    def is_busy(self) -> bool:
        return self._task is not None or self._typing.isActive()

    def show_file(self, path: Path, options: ReadOptions | None = None) -> None:
        """Show how a file, or a folder, would be read; `options` are what was chosen for it before."""
        self._path = path
        self._guess = None
        self.name.setText(path.name or str(path))
        self.size_words.clear()
        self.caption.clear()
        self.table.show_rows((), ())
        self.choices.hide()
        self.skipped.hide()
        self._set_options(options or AS_GUESSED)
        self._preview()
        self.import_button.setFocus()

    def stop(self) -> None:
        """Give up the preview under way; nothing more is heard of it."""
        self._typing.stop()
        self._patience.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.import_button.setFocus()  # and Enter reads the file

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What fields and lists have no use for comes here."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.import_button.click()
            case Qt.Key.Key_Escape:
                self.cancel_button.click()
            case _:
                super().keyPressEvent(event)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("How the file is read"))
        self.name = ElidedLabel()
        self.name.setProperty("role", "heading")
        self.size_words = QLabel()
        self.size_words.setProperty("role", "muted")
        self.status = QLabel()
        self.status.setProperty("role", "muted")
        self.notice = Notice()
        self.notice.close_button.hide()  # what cannot be read stays so until something else is chosen
        self.table = PreviewTable()
        self.caption = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.caption.setProperty("role", "small")
        self.caption.setContentsMargins(CAPTION_INDENT, 0, 0, 0)
        self.skipped = SkippedRows()
        self.choices = ReadingChoices()
        self.reset_button = quiet_button(self.tr("As it was &guessed"))
        self.reset_button.setToolTip(self.tr("Take back every choice made here"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(True)
        self.import_button = primary_button(self.tr("&Read it this way"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.name)
        head.addWidget(self.size_words)
        head.addStretch(1)
        head.addWidget(self.status)
        rows = Card()
        rows.body.setContentsMargins(4, 4, 4, 8)
        rows.body.addWidget(self.table, 1)
        rows.body.addWidget(self.caption)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.notice)  # not above the choices: they stay in their place under the mouse
        left.addWidget(rows, 1)
        left.addWidget(self.skipped)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left, 1)
        middle.addWidget(self.choices)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.import_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.choices.chosen.connect(self._on_chosen)
        self.choices.typed.connect(self._on_typed)
        self.reset_button.clicked.connect(self._on_reset)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.import_button.clicked.connect(self._on_import)
        self.notice.action_requested.connect(self._preview)
        self._typing.timeout.connect(self._preview)
        self._patience.timeout.connect(self._show_patience)

    def _set_options(self, options: ReadOptions) -> None:
        """What is the same as guessed was not chosen: then the file is known again as the one imported before."""
        is_guess = self._guess is not None and not _differing(options, self._guess)
        self._options = AS_GUESSED if is_guess else options
        self.reset_button.setEnabled(self._options != AS_GUESSED)

    @Slot()
    def _preview(self) -> None:
        self.stop()
        self._task = Task(preview_job(self._path, self._options))
        self._task.succeeded.connect(self._on_previewed)
        self._task.failed.connect(self._on_failed)
        self._patience.start()
        self._start(self._task, self._task.cancel)

    def _end(self) -> bool:
        """False for what a task says whose preview is no longer wanted."""
        if self.sender() is not self._task:
            return False
        self._task = None
        self._patience.stop()
        self.status.clear()
        return True

    def _show_read(self, shown: FilePreview) -> None:
        preview = shown.preview
        self.size_words.setText(self.tr("folder") if shown.num_bytes is None else size_words(shown.num_bytes))
        self.table.show_rows(preview.columns, preview.rows)
        self.caption.setText(
            self.tr("The first %n row(s), in {0}", "", len(preview.rows)).format(self._columns_words(len(preview.columns)))
        )
        self.skipped.show_rows(preview.bad_lines, preview.format.kind, are_all=len(preview.bad_lines) < MAX_BAD_LINES)
        self.choices.show_preview(shown)
        self.choices.show()
        self.import_button.setEnabled(bool(preview.rows))
        if preview.rows:
            self.notice.clear()
        else:
            self.notice.show_message(
                "warning", self.tr("There are no rows to read this way."), self.tr("Choose something else at the right.")
            )

    def _columns_words(self, count: int) -> str:
        return self.tr("%n column(s)", "", count)

    @Slot(object)
    def _on_chosen(self, chosen: ReadOptions) -> None:
        self._set_options(_with(self._options, chosen))
        self._preview()

    @Slot(object)
    def _on_typed(self, chosen: ReadOptions) -> None:
        self._set_options(_with(self._options, chosen))
        self._typing.start()

    @Slot()
    def _on_reset(self) -> None:
        self._set_options(AS_GUESSED)
        self._preview()
        self.import_button.setFocus()

    @Slot()
    def _on_cancel(self) -> None:
        self.stop()
        self.cancelled.emit()

    @Slot()
    def _on_import(self) -> None:
        self.stop()
        self.import_requested.emit(self._path, self._options)

    @Slot()
    def _show_patience(self) -> None:
        self.status.setText(self.tr("Reading the beginning…"))

    @Slot(object)
    def _on_previewed(self, shown: FilePreview) -> None:
        if self._end():
            if self._options == AS_GUESSED:
                self._guess = shown.preview.format
            self._show_read(shown)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self._end():
            self.table.show_rows((), ())
            self.caption.clear()
            self.skipped.hide()
            self.import_button.setEnabled(False)
            self.notice.show_failure(failure, self.tr("Try again"))


T = TypeVar("T")


def _with(options: ReadOptions, chosen: ReadOptions) -> ReadOptions:
    """The options, with what was chosen now; another sheet has its own beginning."""
    if chosen.sheet is not None:
        options = replace(options, first_line=None, has_header=None)
    return ReadOptions(
        encoding=_later(options.encoding, chosen.encoding),
        delimiter=_later(options.delimiter, chosen.delimiter),
        quote=_later(options.quote, chosen.quote),
        has_header=_later(options.has_header, chosen.has_header),
        first_line=_later(options.first_line, chosen.first_line),
        sheet=_later(options.sheet, chosen.sheet),
    )


def _later(before: T | None, now: T | None) -> T | None:
    return before if now is None else now


def _differing(options: ReadOptions, guess: TableFormat) -> list[str]:
    """The names of the options that are set to something else than was guessed."""
    guessed = asdict(guess)
    return [name for name, value in asdict(options).items() if value is not None and value != guessed[name]]
