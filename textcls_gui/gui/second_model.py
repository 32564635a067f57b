"""A second model on the Try it page: chosen from the library or a file, opened, and asked about the same text as the first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QLocale, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from textcls_gui.gui.system.documents import documents_folder
from textcls_gui.gui.widgets.second_answer import SecondAnswer
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.library_jobs import OpenedRun, Shelves, list_runs, open_model, open_run
from textcls_gui.gui.workers.prediction_worker import Answer, PredictionWorker
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunStore, RunSummary
    from textcls_gui.core.prediction import Classifier

MOST_RUNS = 20  # of the newest; an older one can be saved as a file


class SecondModel(QObject):
    """Between the button, its menu, and the view of the second answer. It stays when the first model is another one."""

    failed = Signal(object)  # Failure

    def __init__(self, button: QPushButton, view: SecondAnswer, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.button, self.view, self._workspace = button, view, workspace
        self.menu = QMenu(button)
        self._folder = documents_folder()
        self._classifier: Classifier | None = None
        self._name = ""  # of the one that is being opened
        self._shown = ""  # of the one that is open
        self._text = ""
        self._first: Answer | None = None
        self._second: Answer | None = None
        self._is_worker_started = False
        self._worker = PredictionWorker(explains=False)
        self._looking, self._opening = Latest(workspace.start, self), Latest(workspace.start, self)
        self._connect()
        self._show_button()

    def ask(self, text: str) -> None:
        """What the second model says about the text that is in the box now; an empty one is not asked about."""
        self._text = text
        if not text.strip():
            self._first = self._second = None
            self._worker.forget()
            if self._classifier is not None:
                self.view.show_nothing()
        elif self._classifier is not None:
            self._worker.ask(self._classifier, text)
            if not self._is_worker_started:
                self._is_worker_started = True
                self._workspace.start(self._worker, self._worker.end)

    def note_first(self, answer: Answer) -> None:
        self._first = answer
        self._show_difference()

    def open_file(self, path: Path) -> None:
        self._folder = str(path.parent)
        self._begin_opening(path.name)
        self._opening.ask(open_model(path, self._workspace.recent_models_file))

    def take_over(self, before: SecondModel) -> None:
        """The model that was opened there is open here; that one is asked nothing any more."""
        before._worker.end()
        self._folder, self._classifier, self._shown = before._folder, before._classifier, before._shown
        if self._classifier is not None:
            self.view.show_model(self._shown)
            self._show_button()

    def _connect(self) -> None:
        self.button.clicked.connect(self._on_wanted)
        self.menu.triggered.connect(self._on_chosen)
        self.view.closed.connect(self._on_closed)
        self._looking.answered.connect(self._on_listed)
        self._opening.answered.connect(self._on_opened)
        self._worker.answered.connect(self._on_answered)
        self._looking.failed.connect(self._on_failed)
        self._opening.failed.connect(self._on_failed)
        self._worker.failed.connect(self.failed)

    def _store(self) -> RunStore:
        return self._workspace.store

    def _show_button(self) -> None:
        self.button.setText(self.tr("&Compare with another model…"))
        self.button.setEnabled(True)
        self.button.setVisible(self._classifier is None)

    def _begin_opening(self, name: str) -> None:
        self._name = name
        self.button.setText(self.tr("Opening {0}…").format(name.replace("&", "&&")))
        self.button.setEnabled(False)

    @Slot()
    def _on_wanted(self) -> None:
        self._looking.ask(list_runs(self._store))

    @Slot(object)
    def _on_listed(self, shelves: Shelves) -> None:
        self.menu.clear()
        others = [run for run in shelves.runs if not self._is_first(run)]
        for run in sorted(others, key=lambda run: run.created, reverse=True)[:MOST_RUNS]:
            action = QAction(_dated(run).replace("&", "&&"), self.menu)
            action.setData(run.run_id)
            self.menu.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(QAction(self.tr("A model file…"), self.menu))
        self.menu.popup(self.button.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))  # above the button, which is at the bottom

    def _is_first(self, run: RunSummary) -> bool:
        opened, first = self._workspace.run, self._workspace.classifier
        is_opened = opened is not None and opened.summary.run_id == run.run_id
        return is_opened and first is not None and first.name == run.name  # else the first is a file's, opened after the run

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if action.data():
            self._begin_opening(action.text().replace("&&", "&"))
            self._opening.ask(open_run(self._store, str(action.data())))
            return
        dialog = QFileDialog(self.button, self.tr("Open a second model"), self._folder, self.tr("TextCls models (*.textcls)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self.open_file(Path(file))

    @Slot(object)
    def _on_opened(self, opened: object) -> None:
        is_run = isinstance(opened, OpenedRun)
        self._classifier = opened.classifier if isinstance(opened, OpenedRun) else cast("Classifier", opened)
        self._second = None
        self._shown = self._name if is_run else f"{self._classifier.name}  ·  {self._name}"
        self.view.show_model(self._shown)
        had_focus = self.button.hasFocus()
        self._show_button()
        if had_focus:
            self.view.close_button.setFocus()
        self.ask(self._text)

    @Slot()
    def _on_closed(self) -> None:
        self._worker.forget()
        self._classifier = self._second = None
        self.view.setVisible(False)
        self._show_button()
        self.button.setFocus()

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        if answer.classifier is self._classifier and self._text.strip():
            self._second = answer
            self.view.show_answer(answer)
            self._show_difference()

    def _show_difference(self) -> None:
        """As soon as both have answered to the same text; until then the sentence of the text before stands."""
        first, second = self._first, self._second
        if first is not None and second is not None and first.text == second.text:
            self.view.show_difference(first, second)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._show_button()
        self.failed.emit(failure)


def _dated(run: RunSummary) -> str:
    """Runs on the same data often have the same name."""
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(run.created.timestamp())), QLocale.FormatType.ShortFormat)
    return f"{run.name}  ·  {when}"
