"""Where an answer comes from: the training texts most like the typed one, taken from the model's own data set and never from its file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.similar_view import SimilarView
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.finding_similar import find_similar, index_texts
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.evaluation.similar import SimilarText, SimilarTextIndex
    from textcls_gui.core.library.store import SavedRun
    from textcls_gui.core.prediction import Classifier

STILL_MS = 150

Obstacle = Literal["", "no model", "from a file", "not noted", "can be opened", "no longer kept", "other columns", "being read"]


class SimilarTexts(QObject):
    """Compares only while its view is seen; what it holds of a data set goes when another model or data set comes."""

    failed = Signal(object)  # Failure

    def __init__(self, edit: QTextEdit | QPlainTextEdit, view: SimilarView, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edit, self._view, self._workspace = edit, view, workspace
        self._index: SimilarTextIndex | None = None
        self._indexed: tuple[Classifier, Dataset] | None = None  # that the index is of, or is being made of
        self._asked = ""  # the text that is being looked for, or to which what is shown belongs
        self._is_stopped = False
        self._indexing = Latest(workspace.start, self)
        self._finding = Latest(workspace.start, self)
        self._stillness = QTimer(self)
        self._stillness.setSingleShot(True)
        self._stillness.setInterval(STILL_MS)
        self._connect()

    def _connect(self) -> None:
        self._indexing.answered.connect(self._on_indexed)
        self._indexing.progressed.connect(self._view.show_fraction)
        self._finding.answered.connect(self._on_found)
        for queue in (self._indexing, self._finding):
            queue.failed.connect(self._on_failed)
        self._stillness.timeout.connect(self._look)
        self._edit.textChanged.connect(self._on_typed)
        self._view.wanted.connect(self._on_wanted)
        self._view.unwanted.connect(self._finding.cancel)
        self._view.stop_wished.connect(self._on_stop)
        self._view.opening_wished.connect(self._on_open)
        for changed in (self._workspace.classifier_changed, self._workspace.table_changed, self._workspace.dataset_changed):
            changed.connect(self._on_changed)
        self._workspace.closing.connect(self._stillness.stop)

    @property
    def obstacle(self) -> Obstacle:
        """Why the training texts cannot be looked at now."""
        workspace, run = self._workspace, self._run
        if workspace.classifier is None:
            return "no model"
        if run is None:
            return "from a file"
        origin = run.record.origin
        if origin is None:
            return "not noted"
        if workspace.table is None or workspace.dataset_id != origin.dataset_id:
            return "can be opened" if workspace.has_dataset(origin.dataset_id) else "no longer kept"
        if not origin.is_same_column(workspace.dataset_id, workspace.choice):
            return "other columns"
        return "being read" if workspace.dataset is None else ""

    @property
    def _run(self) -> SavedRun | None:
        return self._workspace.classifier_run

    @Slot()
    def _on_typed(self) -> None:
        if self._view.isVisible():
            self._stillness.start()

    @Slot()
    def _on_wanted(self) -> None:
        self._is_stopped = False
        self._look()

    @Slot()
    def _on_changed(self) -> None:
        """What was compared is let go at once: a data set may be large."""
        classifier, dataset = self._workspace.classifier, self._workspace.dataset
        if self._indexed is not None and (self._indexed[0] is not classifier or self._indexed[1] is not dataset):
            self._forget()
        if self._view.isVisible():
            self._look()

    def _forget(self) -> None:
        self._indexing.cancel()
        self._finding.cancel()
        self._index, self._indexed, self._asked = None, None, ""
        self._is_stopped = False

    @Slot()
    def _look(self) -> None:
        """Show what can be shown of the text in the box, and have the rest found."""
        obstacle, text = self.obstacle, self._edit.toPlainText()
        if obstacle:
            self._finding.cancel()
            self._view.show_words(self._obstacle_words(obstacle), can_open=obstacle == "can be opened")
        elif not text.strip():
            self._finding.cancel()
            self._asked = ""
            self._view.show_words(self.tr("Type a text, and the training texts most like it appear here."))
        elif self._index is not None:
            self._asked = text
            self._finding.ask(find_similar(self._index, text))
        elif self._is_stopped:
            self._view.show_words(self.tr("The training texts have not been compared."), can_begin=True)
        else:
            self._view.show_busy(self.tr("The training texts are being read, once for this model…"))
            if not self._indexing.is_busy:
                self._begin()

    def _begin(self) -> None:
        classifier, dataset, run = self._workspace.classifier, self._workspace.dataset, self._run
        assert classifier is not None
        assert dataset is not None
        assert run is not None
        self._indexed = classifier, dataset
        self._indexing.ask(index_texts(classifier, dataset, run, self._workspace.frozen_test))

    @Slot(object)
    def _on_indexed(self, index: SimilarTextIndex) -> None:
        self._index = index
        if self._view.isVisible():
            self._look()

    @Slot(object)
    def _on_found(self, texts: tuple[SimilarText, ...]) -> None:
        if self._index is not None and self._asked == self._edit.toPlainText():
            self._view.show_texts(self._found_words(self._index, texts), texts)

    def _found_words(self, index: SimilarTextIndex, texts: tuple[SimilarText, ...]) -> str:
        if not texts:
            words = self.tr("No training text is like this one: the model has little to go by.")
        else:
            words = self.tr("The texts of “{0}” most like yours, as the data are now, without those that the model was tested on.")
            words = words.format("" if self._run is None else self._run.summary.data_name)
        if index.num_texts < index.num_all:
            sample = self.tr("To save memory, {0} of {1} texts were compared, taken at even distances.")
            words = run_on(words, sample.format(grouped(index.num_texts), grouped(index.num_all)))
        return words

    def _obstacle_words(self, obstacle: Obstacle) -> str:
        name = "" if self._run is None else self._run.summary.data_name
        match obstacle:
            case "from a file":
                return self.tr(
                    "This model was opened from a file. A model's file never holds the texts it was trained on, so they cannot be shown."
                )
            case "not noted":
                return self.tr("It was not noted which data set this model was trained on. Train here once more to see its texts.")
            case "can be opened":
                return self.tr("This model was trained on “{0}”. Open it to see which of its texts are like yours.").format(name)
            case "no longer kept":
                return self.tr("This model was trained on “{0}”, which is no longer kept: its texts cannot be shown.").format(name)
            case "other columns":
                return self.tr("Other columns are chosen in Data than this model was trained on. Choose those to see its texts.")
            case "being read":
                return self.tr("The data set is being read. Its texts appear here as soon as it is there.")
        return ""

    @Slot()
    def _on_stop(self) -> None:
        self._indexing.cancel()
        self._is_stopped = True
        self._look()

    @Slot()
    def _on_open(self) -> None:
        if (run := self._run) is not None and run.record.origin is not None:
            self._workspace.request_dataset(run.record.origin.dataset_id)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._is_stopped = True
        self._view.show_words(self.tr("The training texts have not been compared."), can_begin=True)
        self.failed.emit(failure)
