"""Use elsewhere: lines of Python to copy, and the model as ONNX for programs of any kind."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from textcls_gui.core.library.snippet import python_snippet
from textcls_gui.gui.help.side import add_help_key
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.system.documents import documents_folder
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.report_jobs import write_onnx
from textcls_gui.gui.workers.task import Task
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.onnx_export import OnnxExport
    from textcls_gui.core.library.store import RunStore

SUFFIX = ".zip"
SIZE = (680, 620)  # with room for what comes of an export


class ElsewhereDialog(QDialog):
    """Open it; it needs nothing of whoever does."""

    def __init__(self, workspace: Workspace, run_id: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._run_id = run_id
        self._name = name
        self._task: Task | None = None
        self._build()
        add_help_key(self)
        self.finished.connect(self._on_closed)
        self.finished.connect(self.deleteLater)

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def export(self, path: Path) -> None:
        if self._task is not None:
            return
        target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self.onnx_button.setEnabled(False)
        self.notice.show_message("info", self.tr("Exporting, and comparing the answers…"))
        self._task = Task(write_onnx(self._store, self._run_id, target))
        self._task.succeeded.connect(self._on_exported)
        self._task.failed.connect(self._on_failed)
        self._workspace.start(self._task, self._task.cancel)

    def _store(self) -> RunStore:
        return self._workspace.store

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Use “{0}” elsewhere").format(self._name))
        self.resize(*SIZE)
        self.notice = Notice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(_heading(self.tr("In a program of your own, in Python")))
        layout.addWidget(_words(self.tr("With TextCls installed there (pip install textcls-gui). These lines run as they are.")))
        layout.addWidget(self._build_snippet())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy_button)
        layout.addLayout(row)
        layout.addSpacing(16)
        layout.addWidget(_heading(self.tr("Without TextCls: ONNX")))
        sentence = self.tr(
            "A format that programs in many languages can run. The zip holds the model, what prepares a text for it, and a page on how to "
            "use them. Before it is written, its answers are compared with those given here."
        )
        layout.addWidget(_words(sentence))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.onnx_button)
        layout.addLayout(row)
        layout.addWidget(self.notice)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _build_snippet(self) -> QPlainTextEdit:
        self.snippet = QPlainTextEdit(python_snippet(self._workspace.store.model_file(self._run_id)))
        self.snippet.setReadOnly(True)
        self.snippet.setTabChangesFocus(True)
        self.snippet.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.snippet.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.snippet.setAccessibleName(self.tr("Lines of Python that load this model and use it"))
        num_lines = self.snippet.document().blockCount() + 1
        self.snippet.setFixedHeight(self.snippet.fontMetrics().lineSpacing() * num_lines + 24)
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy the lines of Python"))
        set_icon(self.copy_button, "clipboard-paste")
        self.copy_button.clicked.connect(self._on_copy)
        self.onnx_button = QPushButton(self.tr("&Export as ONNX…"))
        set_icon(self.onnx_button, "save")
        self.onnx_button.clicked.connect(self._on_export)
        return self.snippet

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.snippet.toPlainText())
        self.notice.show_message("success", self.tr("The lines are copied."))

    @Slot()
    def _on_export(self) -> None:
        folder = documents_folder()
        dialog = QFileDialog(self, self.tr("Export the model as ONNX"), folder, self.tr("Zip files (*.zip)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(f"{file_name(self._name)}_onnx{SUFFIX}")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self.export(Path(file))

    @Slot(object)
    def _on_exported(self, done: object) -> None:
        export = cast("OnnxExport", done)
        self._end()
        words = self.tr(
            "Compared on %n text(s): the same labels, and probabilities that differ by {0} at most. README.txt in it says how to use it.",
            "",
            export.num_checked,
        )
        saved = self.tr("The model is exported as {0}.").format(export.path.name)
        self.notice.show_message("success", saved, words.format(_rounded_up(export.largest_difference)))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._end()
        self.notice.show_failure(failure)

    @Slot()
    def _on_closed(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self.onnx_button.setEnabled(True)


def _rounded_up(difference: float) -> str:
    """With seven digits after the point, and never told as nothing."""
    return f"{max(1, math.ceil(difference * 1e7)) / 1e7:.7f}"


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label


def _words(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label


def file_name(name: str) -> str:
    """Without what one of the systems does not allow in the name of a file."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name).strip(" .") or "model"
