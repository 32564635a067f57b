"""A text whose answer is wrong goes into the open data set with the right label, if that is the model's own data set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.widgets.label_picker import LabelPicker
from textcls_gui.gui.workers.queues import InTurn
from textcls_gui.gui.workers.trying import add_text
from textcls_gui.gui.workspace import Workspace


class RightLabel(QObject):
    added = Signal(str)  # in words
    failed = Signal(object)  # Failure

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._window = parent
        self.picker: LabelPicker | None = None
        self._text = ""
        self._cell = ""
        self._jobs = InTurn(workspace.start, self)
        self._jobs.done.connect(self._on_added)
        self._jobs.failed.connect(self.failed)

    def refusal(self) -> str:
        """Why a text cannot be added now, in words; empty if it can."""
        dataset, classifier = self._workspace.dataset, self._workspace.classifier
        if self._workspace.table is None or dataset is None or classifier is None:
            return self.tr("To add a text to the data, open the data set in Data first.")
        if set(dataset.labels) != set(classifier.labels) or bool(dataset.separator) != (classifier.decision is not None):
            words = self.tr("The data set that is open, “{0}”, is another one than this model's: its labels are others.")
            return words.format(dataset.name)
        return ""

    def ask(self, text: str, given: Sequence[str]) -> None:
        """Which label is right; `given` are the model's own."""
        classifier = self._workspace.classifier
        if classifier is None or self.refusal():
            return
        self._text = text
        is_several = classifier.decision is not None
        self.picker = LabelPicker(classifier.labels, given, is_several=is_several, parent=self._window)
        self.picker.picked.connect(self._on_picked)
        self.picker.finished.connect(self.picker.deleteLater)
        self.picker.open()

    @Slot(object)
    def _on_picked(self, labels: tuple[str, ...]) -> None:
        table, choice = self._workspace.table, self._workspace.choice
        if table is not None and choice is not None and not self.refusal():
            self._cell = choice.separator.join(labels) if choice.separator else labels[0]
            self._jobs.add(add_text(table, choice, self._text, self._cell))

    @Slot(object)
    def _on_added(self, line: int) -> None:
        self._workspace.tell_edited()
        name = "" if self._workspace.table is None else self._workspace.table.path.name
        words = self.tr("Added to “{0}” as line {1}, with “{2}”. Your own file stays as it is.")
        self.added.emit(words.format(name, grouped(line), self._cell))
