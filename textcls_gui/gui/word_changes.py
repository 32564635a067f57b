"""What a person finds out about one word: the answer without it, or with another in its place, beside the answer before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from textcls_gui.core.control import RunControl
from textcls_gui.gui.widgets.read_text_edit import ReadTextEdit
from textcls_gui.gui.widgets.word_bar import WordBar
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workers.task import Job, Report
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.prediction import Classifier

NUM_OFFERED = 8

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Change:
    """The text that came of it, how it is told, and the probabilities before."""

    text: str
    words: str
    before: tuple[float, ...]


def find_near_words(classifier: Classifier, word: str) -> Job:
    """Gives a tuple of words."""

    def job(control: RunControl, report: Report) -> tuple[str, ...]:
        from textcls_gui.core.neighbours import near_words

        return near_words(classifier, word, NUM_OFFERED)

    return job


class WordChanges(QObject):
    """Between the text, the bar below it, and the answers."""

    failed = Signal(object)  # Failure

    def __init__(self, edit: ReadTextEdit, bar: WordBar, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edit, self._bar, self._workspace = edit, bar, workspace
        self._text, self._spans = "", tuple[Span, ...]()  # as they were read last
        self._probabilities: tuple[float, ...] = ()
        self._change: _Change | None = None
        self._near = Latest(workspace.start, self)
        self._near.answered.connect(self._on_near)
        self._near.failed.connect(self._on_failed)
        edit.cursorPositionChanged.connect(self._show_word)
        edit.textChanged.connect(self._on_text_changed)
        bar.leave_out_button.clicked.connect(self._on_leave_out)
        bar.replace_button.clicked.connect(self._on_replace_wished)
        bar.undo_button.clicked.connect(edit.undo)
        bar.replaced.connect(self._on_replaced)
        bar.typing_wished.connect(self._on_typing_wished)

    def was_before(self, text: str) -> tuple[float, ...] | None:
        """The probabilities before the change that made this text, if one did."""
        return self._change.before if self._change is not None and self._change.text == text else None

    def note_answer(self, text: str, labels: Sequence[str], probabilities: Sequence[float]) -> None:
        """Of the text in the box."""
        before = self.was_before(text)
        if before is not None and self._change is not None:
            place = max(range(len(labels)), key=before.__getitem__)
            words = self.tr("{0} “{1}” went from {2} % to {3} %.")
            shares = (f"{100 * before[place]:.0f}", f"{100 * probabilities[place]:.0f}")
            self._bar.show_change(words.format(self._change.words, labels[place], *shares))
        self._probabilities = tuple(probabilities)

    def note_words(self, text: str, spans: Sequence[Span]) -> None:
        self._text, self._spans = text, tuple(spans)
        if self.was_before(text) is None:
            self._show_word()

    @Slot()
    def _show_word(self) -> None:
        if self.was_before(self._edit.toPlainText()) is None:
            span = self._span_at_caret()
            self._bar.show_word("" if span is None else self._text[slice(*span)])

    @Slot()
    def _on_text_changed(self) -> None:
        text = self._edit.toPlainText()
        if self._change is not None and self._change.text != text:
            self._change = None
        if not text:
            self._bar.show_word("")

    def _span_at_caret(self) -> Span | None:
        if self._text != self._edit.toPlainText():
            return None
        caret = self._edit.caret
        return next((span for span in self._spans if span[0] <= caret <= span[1]), None)

    @Slot()
    def _on_leave_out(self) -> None:
        span = self._span_at_caret()
        if span is not None:
            word, (start, end) = self._text[slice(*span)], span
            if self._text[end : end + 1] == " " and (start == 0 or self._text[start - 1].isspace()):
                end += 1
            elif start > 0 and self._text[start - 1] == " ":
                start -= 1
            self._make((start, end), "", self.tr("Without “{0}”:").format(word))

    @Slot(str)
    def _on_replaced(self, word: str) -> None:
        span = self._span_at_caret()
        if span is not None:
            self._make(span, word, self.tr("With “{0}”:").format(word))

    def _make(self, span: Span, word: str, words: str) -> None:
        changed = self._text[: span[0]] + word + self._text[span[1] :]
        self._change = _Change(changed, words, self._probabilities) if self._probabilities else None
        self._edit.replace(*span, word)

    @Slot()
    def _on_replace_wished(self) -> None:
        span, classifier = self._span_at_caret(), self._workspace.classifier
        if span is not None and classifier is not None:
            self._near.ask(find_near_words(classifier, self._text[slice(*span)]))

    @Slot(object)
    def _on_near(self, words: tuple[str, ...]) -> None:
        if self._span_at_caret() is not None:
            self._bar.offer(words)

    @Slot()
    def _on_typing_wished(self) -> None:
        span = self._span_at_caret()
        if span is not None:
            self._edit.select(*span)
        self._edit.setFocus()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure)
