"""The beginning of a file with the answers that it would get, and beside it what may be chosen otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.data.rows import FileKind, ReadOptions
from textcls_gui.gui.numbers import size_words
from textcls_gui.gui.punctuation import listed
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.classify_choices import ClassifyChoices
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import primary_button, quiet_button
from textcls_gui.gui.widgets.preview_table import PreviewTable
from textcls_gui.gui.widgets.skipped_rows import SkippedRows
from textcls_gui.gui.workers.classifying import Glance, glance_job
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import Latest, Start

if TYPE_CHECKING:
    from textcls_gui.core.prediction import Choice, Classifier

TYPING_PAUSE_MS = 150
MAX_BAD_LINES = 100


class ClassifyPreview(QWidget):
    """Every change is looked at again in a worker; of two, the later one holds."""

    save_requested = Signal()
    other_file_requested = Signal()

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = Path()
        self.options = ReadOptions()
        self.kind: FileKind = "delimited"  # of the file
        self._column: int | None = None
        self._classifier: Classifier | None = None
        self._looking = Latest(start, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._build()
        self._connect()

    @property
    def is_busy(self) -> bool:
        return self._looking.is_busy or self._typing.isActive()

    @property
    def column(self) -> int | None:
        """That the texts are in; None while it is not known."""
        return self._column

    def show_file(self, path: Path, classifier: Classifier, options: ReadOptions | None = None, column: int | None = None) -> None:
        self.path, self._classifier = path, classifier
        self.options, self._column = options or ReadOptions(), column
        self.name.setText(path.name or str(path))
        self.size_words.clear()
        self.notice.clear()
        self._show_nothing()
        self._look()

    def answer_again(self, classifier: Classifier) -> None:
        """Another model is in use."""
        if self._classifier is not None and self._classifier is not classifier:
            self._classifier = classifier
            self._look()

    def stop(self) -> None:
        self._typing.stop()
        self._looking.cancel()

    def _build(self) -> None:
        self.name = ElidedLabel()
        self.name.setProperty("role", "heading")
        self.size_words = QLabel()
        self.size_words.setProperty("role", "muted")
        self.other_button = quiet_button(self.tr("&Another file…"))
        self.notice = Notice()
        self.table = PreviewTable()
        self.caption = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.caption.setProperty("role", "small")
        self.caption.setContentsMargins(8, 0, 0, 0)
        self.skipped = SkippedRows()
        self.choices = ClassifyChoices()
        self.save_button = primary_button(self.tr("&Classify and save…"))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.name)
        head.addWidget(self.size_words)
        head.addStretch(1)
        head.addWidget(self.other_button)
        rows = Card()
        rows.body.setContentsMargins(4, 4, 4, 8)
        rows.body.addWidget(self.table, 1)
        rows.body.addWidget(self.caption)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.notice)
        left.addWidget(rows, 1)
        left.addWidget(self.skipped)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.choices, 1)
        right.addWidget(self.save_button)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left, 1)
        middle.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self.choices.column_chosen.connect(self._on_column)
        self.choices.read_otherwise.connect(self._on_read_otherwise)
        self.choices.typed.connect(self._on_typed)
        self.other_button.clicked.connect(self.other_file_requested)
        self.save_button.clicked.connect(self.save_requested)
        self._typing.timeout.connect(self._look)
        self._looking.answered.connect(self._on_glanced)
        self._looking.failed.connect(self._on_failed)

    @Slot()
    def _look(self) -> None:
        if self._classifier is not None:
            self._looking.ask(glance_job(self.path, self.options, self._classifier, self._column))

    def _show_nothing(self) -> None:
        self.table.show_rows((), ())
        self.caption.clear()
        self.skipped.hide()
        self.save_button.setEnabled(False)

    @Slot(object)
    def _on_glanced(self, glance: Glance) -> None:
        preview = glance.shown.preview
        self._column, self.kind = glance.column, preview.format.kind
        self.size_words.setText("" if glance.shown.num_bytes is None else size_words(glance.shown.num_bytes))
        self.choices.show_glance(glance)
        self.skipped.show_rows(preview.bad_lines, preview.format.kind, are_all=len(preview.bad_lines) < MAX_BAD_LINES)
        self.save_button.setEnabled(bool(preview.rows))
        if not preview.rows:
            self.table.show_rows((), ())
            self.caption.clear()
            self.notice.show_message("warning", self.tr("There are no rows to read this way."), self.tr("Look under “More” at the right."))
            return
        self.notice.clear()
        answers = [self._answer_words(choice) for choice in glance.answers]
        rows = [[answer, *_text_first(row, glance.column)] for answer, row in zip(answers, preview.rows, strict=True)]
        self.table.show_rows((self.tr("The model says"), *_text_first(glance.names, glance.column)), rows)
        words = self.tr(
            "A first look at %n row(s). In the saved file your columns stay in order, with the answers after them.", "", len(rows)
        )
        self.caption.setText(words)

    def _answer_words(self, choice: Choice | None) -> str:
        if choice is None:
            return self.tr("– (no text)")
        label = listed(choice.labels) or self.tr("none of the labels")
        words = self.tr("{0} · {1} %") if choice.is_sure else self.tr("{0} · {1} %, not sure")
        return words.format(label, f"{100 * choice.probability:.0f}")

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._show_nothing()
        self.notice.show_failure(failure)

    @Slot(object)
    def _on_column(self, column: int) -> None:
        self._column = column
        self._look()

    @Slot(object)
    def _on_read_otherwise(self, chosen: ReadOptions) -> None:
        self._read_with(chosen)
        self._look()

    @Slot(object)
    def _on_typed(self, chosen: ReadOptions) -> None:
        self._read_with(chosen)
        self._typing.start()

    def _read_with(self, chosen: ReadOptions) -> None:
        """Other columns may come of it, so that their choice is no longer one."""
        options = self.options
        if chosen.sheet is not None:
            options = replace(options, first_line=None, has_header=None)
        given = {name: value for name in ReadOptions.__dataclass_fields__ if (value := getattr(chosen, name)) is not None}
        self.options = replace(options, **given)
        self._column = None


def _text_first(cells: Sequence[str], column: int) -> list[str]:
    """What is classified stands beside its answer."""
    return [cells[column], *(cell for place, cell in enumerate(cells) if place != column)]
