"""Answers for what is being typed: one text at a time, and of those that wait only the latest."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.gui.workers.failure import failure_of

if TYPE_CHECKING:  # brings torch along, which the window's thread must not wait for
    from textcls_gui.core.explanation import Explanation
    from textcls_gui.core.prediction import Classifier, Prediction

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What this model says about exactly this text."""

    classifier: Classifier
    text: str
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class Explained:
    """Which words decide what this model says about exactly this text; `is_strange` if it is unlike all that the model has learnt from."""

    classifier: Classifier
    text: str
    explanation: Explanation
    is_strange: bool


@dataclass(frozen=True, slots=True)
class _Question:
    classifier: Classifier
    text: str
    control: RunControl


class PredictionWorker(QThread):
    """Sleeps between questions. A question asked before it runs, or after it was told to end, is kept and not answered.

    The answer comes first, and why a moment later, where that is wanted; a newer text breaks off the explanation of an older one.
    """

    answered = Signal(object)  # an Answer
    explained = Signal(object)  # an Explained
    failed = Signal(object)  # a Failure

    def __init__(self, parent: QObject | None = None, *, explains: bool = True) -> None:
        super().__init__(parent)
        self._explains = explains
        self._changed = threading.Condition()
        self._question: _Question | None = None
        self._control = RunControl()  # of the question under way, or of the one that waits
        self._is_closing = False

    def ask(self, classifier: Classifier, text: str) -> None:
        """Take the place of a text that still waits."""
        with self._changed:
            self._control.discard()
            self._control = RunControl()
            self._question = _Question(classifier, text, self._control)
            self._changed.notify()

    def forget(self) -> None:
        """Nothing more is wanted of what was asked."""
        with self._changed:
            self._control.discard()
            self._question = None

    def end(self) -> None:
        """Returns at once; the thread ends when the text under way is answered, which takes some milliseconds."""
        with self._changed:
            self._is_closing = True
            self._control.discard()
            self._changed.notify()

    def run(self) -> None:
        import torch

        torch.set_num_threads(1)  # for this thread only: one text is too little to be shared out, and a training run wants the rest
        while (question := self._next()) is not None:
            try:
                self._answer(question)
            except Cancelled:
                continue
            except Exception as error:  # the thread's edge
                logger.exception("Prediction failed")
                self.failed.emit(failure_of(error))

    def _answer(self, question: _Question) -> None:
        classifier, text = question.classifier, question.text
        self.answered.emit(Answer(classifier, text, classifier.predict_one(text)))
        if not self._explains:
            return
        from textcls_gui.core.explanation import explain

        explanation = explain(classifier, text, question.control)
        strangeness = classifier.strangeness([text])
        is_strange = strangeness is not None and bool(strangeness[0] > 0)
        self.explained.emit(Explained(classifier, text, explanation, is_strange))

    def _next(self) -> _Question | None:
        with self._changed:
            self._changed.wait_for(self._has_news)
            question, self._question = self._question, None
            return None if self._is_closing else question

    def _has_news(self) -> bool:
        return self._is_closing or self._question is not None
