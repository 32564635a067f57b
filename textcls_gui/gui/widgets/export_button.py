"""One button by which what is shown becomes a file: tables as CSV, plots as PNG or SVG, and what came of it in a line of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.plots.pictures import Drawing, PictureKind, image_of, picture_of
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import Start
from textcls_gui.gui.workers.task import Job, Report, Task

if TYPE_CHECKING:  # brings in the core, which the window's thread must not wait for
    from textcls_gui.core.data.tables.results_file import ResultTable


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """`title` is what the menu says; `make` is called when a file has been chosen, in the window's thread, and should be quick: rows that
    take time are an iterator, which a worker goes through."""

    title: str
    file_name: str  # without ending
    make: Callable[[], ResultTable]
    can_copy: bool = False  # only where it is small: it is copied in the window's thread


@dataclass(frozen=True, slots=True)
class ExportedPlot:
    """`make` is called when a file has been chosen, in the window's thread."""

    title: str
    file_name: str
    make: Callable[[], Drawing]
    can_copy: bool = False


Exported = ExportedTable | ExportedPlot


class ExportButton(QWidget):
    """A button with a menu of what there is, and left of it what became of the last file."""

    written = Signal(object)  # Path

    def __init__(self, start: Start, exported: Sequence[Exported] = (), parent: QWidget | None = None) -> None:
        """start: Workspace.start, for the worker that writes."""
        super().__init__(parent)
        self._start = start
        self._task: Task | None = None
        self._path = Path()  # of the last file; the next one is offered beside it
        self._build()
        self.offer(exported)

    def offer(self, exported: Sequence[Exported]) -> None:
        """What the menu holds: of a plot both kinds of file."""
        self.exported = tuple(exported)
        self._menu.clear()
        for each in exported:
            if each.can_copy and isinstance(each, ExportedTable):
                self._add(self.tr("Copy {0} as a table").format(each.title), partial(self.copy_table, each))
            elif each.can_copy and isinstance(each, ExportedPlot):
                self._add(self.tr("Copy {0} as a picture").format(each.title), partial(self.copy_picture, each))
        if self._menu.actions():
            self._menu.addSeparator()
        for each in exported:
            if isinstance(each, ExportedTable):
                self._add(self.tr("{0} as CSV…").format(each.title), partial(self.ask_for_table, each))
            else:
                self._add(self.tr("{0} as PNG picture…").format(each.title), partial(self.ask_for_picture, each, "png"))
                self._add(self.tr("{0} as SVG drawing…").format(each.title), partial(self.ask_for_picture, each, "svg"))
        self.button.setEnabled(bool(exported))

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def clear(self) -> None:
        """Say nothing more of the last file."""
        self._say("")

    def ask_for_table(self, exported: ExportedTable) -> None:
        dialog = self._dialog(exported.title, exported.file_name, "csv", self.tr("CSV for Excel and other programs (*.csv)"))
        dialog.fileSelected.connect(partial(self._on_table_chosen, exported))
        dialog.open()

    def ask_for_picture(self, exported: ExportedPlot, kind: PictureKind) -> None:
        kinds = {"png": self.tr("PNG picture (*.png)"), "svg": self.tr("SVG drawing (*.svg)")}
        dialog = self._dialog(exported.title, exported.file_name, kind, kinds[kind])
        dialog.fileSelected.connect(partial(self._on_picture_chosen, exported, kind))
        dialog.open()

    def copy_table(self, exported: ExportedTable) -> None:
        from textcls_gui.core.data.tables.results_file import tab_separated

        QGuiApplication.clipboard().setText(tab_separated(exported.make()))
        self._say(self.tr("Copied. It can be pasted into a spreadsheet."))

    def copy_picture(self, exported: ExportedPlot) -> None:
        QGuiApplication.clipboard().setImage(image_of(exported.make()))
        self._say(self.tr("Copied. It can be pasted into a document."))

    def write_table(self, exported: ExportedTable, path: Path) -> None:
        self._begin(table_job(exported.make(), path), path)

    def write_picture(self, exported: ExportedPlot, kind: PictureKind, path: Path) -> None:
        self._begin(bytes_job(picture_of(exported.make(), kind, exported.title), path), path)

    def _build(self) -> None:
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setProperty("role", "small")
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QToolButton()
        self.button.setText(self.tr("E&xport"))
        self.button.setAccessibleName(self.tr("Export what is shown here as a file"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(self.button, "save")
        self._menu = QMenu(self)
        self.button.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    def _add(self, words: str, ask: Callable[[], None]) -> None:
        action = QAction(words, self._menu)
        action.triggered.connect(ask)
        self._menu.addAction(action)

    def _dialog(self, title: str, file_name: str, ending: str, kind: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self._path.parent), kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{file_name}.{ending}")
        return dialog

    def _on_table_chosen(self, exported: ExportedTable, path: str) -> None:
        self.write_table(exported, Path(path))

    def _on_picture_chosen(self, exported: ExportedPlot, kind: PictureKind, path: str) -> None:
        self.write_picture(exported, kind, Path(path))

    def _begin(self, job: Job, path: Path) -> None:
        if self._task is not None:
            self._task.cancel()
        self._path = path
        self._task = Task(job)
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._say(self.tr("Writing {0}…").format(path.name))
        self._start(self._task, self._task.cancel)

    def _say(self, words: str, details: str = "") -> None:
        self.line.setText(words)
        self.line.setAccessibleName(words)
        self.line.setToolTip(details or words)

    @Slot(object)
    def _on_succeeded(self, _nothing: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self._say(self.tr("Saved as {0}.").format(self._path.name), str(self._path))
            self.written.emit(self._path)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._task:
            self._task = None
            self._say(run_on(failure.message, failure.hint), f"{failure.message}\n{failure.hint}\n{failure.details}".strip())


def table_job(table: ResultTable, path: Path) -> Job:
    def job(control: RunControl, report: Report) -> None:
        from textcls_gui.core.data.tables.results_file import write_results

        write_results(table, path, control)

    return job


def bytes_job(content: Callable[[], bytes], path: Path) -> Job:
    def job(control: RunControl, report: Report) -> None:
        from textcls_gui.core.files import write_whole

        write_whole(path, content())

    return job
