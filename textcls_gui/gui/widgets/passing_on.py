"""What leads out of the program with a run: a report on it, and its model for use elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QWidget

from textcls_gui.gui.dialogs.elsewhere_dialog import ElsewhereDialog, file_name
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.system.documents import documents_folder
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.report_button import ReportButton
from textcls_gui.gui.widgets.setting_words import SettingWords
from textcls_gui.gui.widgets.verdict_card import VerdictCard
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.report_jobs import PageKind, WantedReport, write_report
from textcls_gui.gui.workers.task import Task
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.store import SavedRun


class PassingOn(QWidget):
    """For the foot of a page: two buttons, and what became of the last report. `verdict` says how good the run's model is."""

    def __init__(self, workspace: Workspace, verdict: VerdictCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verdict = verdict
        self._value_words = SettingWords(self)
        self._run: SavedRun | None = None
        self._task: Task | None = None
        self._kind: PageKind = "html"
        self._folder = documents_folder()
        self._build()
        self.report_button.wanted.connect(self._on_report_wanted)
        self.elsewhere_button.clicked.connect(self._on_elsewhere_wanted)

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def show_run(self, run: SavedRun | None) -> None:
        self._run = run
        self.setVisible(run is not None)
        self._say("")

    def write_report(self, path: Path) -> None:
        if self._run is None or self._task is not None:
            return
        target = path if path.suffix == f".{self._kind}" else path.with_name(f"{path.name}.{self._kind}")
        self._folder = str(target.parent)
        wanted = WantedReport(
            self._run,
            self._verdict.sentences(),
            self._kind,
            self.report_button.with_texts,
            self.font().family(),
            self._value_words.words,
        )
        self._task = Task(write_report(wanted, target))
        self._task.succeeded.connect(self._on_written)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        self.report_button.setEnabled(False)
        self._say(self.tr("Writing {0}…").format(target.name))
        self._workspace.start(self._task, self._task.cancel)

    def _build(self) -> None:
        self.report_button = ReportButton()
        self.elsewhere_button = quiet_button(self.tr("&Use elsewhere…"))
        self.elsewhere_button.setToolTip(self.tr("Lines of Python to copy, and the model as ONNX for other programs."))
        set_icon(self.elsewhere_button, "package-open")
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setProperty("role", "small")
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.report_button)
        layout.addWidget(self.elsewhere_button)
        layout.addWidget(self.line, 1)

    def _say(self, words: str, details: str = "") -> None:
        self.line.setText(words)
        self.line.setAccessibleName(words)
        self.line.setToolTip(details or words)

    @Slot(str)
    def _on_report_wanted(self, kind: PageKind) -> None:
        if self._run is None:
            return
        self._kind = kind
        kinds = {"html": self.tr("Web pages (*.html)"), "pdf": self.tr("PDF (*.pdf)")}
        dialog = QFileDialog(self, self.tr("Save the report"), self._folder, kinds[kind])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(self.tr("Report on {0}").format(file_name(self._run.summary.name)) + f".{kind}")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self.write_report(Path(file))

    @Slot()
    def _on_elsewhere_wanted(self) -> None:
        if self._run is not None:
            self.dialog = ElsewhereDialog(self._workspace, self._run.summary.run_id, self._run.summary.name, self)
            self.dialog.open()

    @Slot(object)
    def _on_written(self, path: object) -> None:
        assert isinstance(path, Path)
        self._end()
        self._say(self.tr("The report is saved as {0}.").format(path.name), str(path))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._end()
        self._say(run_on(failure.message, failure.hint), f"{failure.message}\n{failure.hint}\n{failure.details}".strip())

    @Slot(object)
    def _on_cancelled(self, _nothing: object) -> None:
        self._end()
        self._say("")

    def _end(self) -> None:
        self._task = None
        self.report_button.setEnabled(True)
