"""Try it: type a text, and see the label while you type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from textcls_gui.gui.announcer import Announcer
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.right_label import RightLabel
from textcls_gui.gui.second_model import SecondModel
from textcls_gui.gui.similar_texts import SimilarTexts
from textcls_gui.gui.theme import LEAD_SCALE
from textcls_gui.gui.tried_history import TriedHistory
from textcls_gui.gui.widgets.answer_words import answer_bars, certainty_words, label_words
from textcls_gui.gui.widgets.bar_chart import with_before
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.classify_view import ClassifyView
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.influence_legend import InfluenceLegend
from textcls_gui.gui.widgets.influence_marks import word_marks
from textcls_gui.gui.widgets.influence_words import influence_sentence
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import GAP, Page, quiet_button
from textcls_gui.gui.widgets.pickable_bars import PickableBars
from textcls_gui.gui.widgets.read_text_edit import ReadTextEdit
from textcls_gui.gui.widgets.second_answer import SecondAnswer
from textcls_gui.gui.widgets.similar_view import SimilarView
from textcls_gui.gui.widgets.tried_view import TriedView
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.widgets.word_bar import WordBar
from textcls_gui.gui.word_changes import WordChanges
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.prediction_worker import Answer, Explained, PredictionWorker
from textcls_gui.gui.workspace import Workspace

LONGEST_EXAMPLE = 300
STILL_MS = 400  # half a word is unlike all words: nothing is said of it while one types
LEAST_CHARACTERS = 8  # of a text that can be called unlike others


class TryPage(Page):
    widest = 1_680
    tallest = 1_100

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._examples: tuple[str, ...] = ()
        self.answered_text = ""  # the text to which the bars belong
        self._winner = ""  # the likeliest label
        self._given: tuple[str, ...] = ()  # the labels that were given
        self._explained: Explained | None = None
        self._next_example = 0
        self._worker = PredictionWorker()
        self._worker.answered.connect(self._on_answered)
        self._worker.explained.connect(self._on_explained)
        self._worker.failed.connect(self._on_failed)
        self._is_worker_started = False
        self._build()
        self._connect()
        self._show_classifier()

    @property
    def tour_target(self) -> QWidget:
        return self.text_edit if self.text_edit.isVisible() else self.empty.room

    def _build(self) -> None:
        self.title.setText(self.tr("Try it"))
        self.setAccessibleName(self.title.text())
        self.empty = EmptyState(
            "message-square-text",
            self.tr("There is no model to try yet"),
            self.tr("Train one, or open a model from the library."),
            self.tr("&Go to Train"),
        )
        self.notice = Notice()
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(GAP)
        columns.addWidget(self._build_typing(), 3)
        columns.addWidget(self._build_answer(), 2)
        self._content = content
        self.classify_view = ClassifyView(self._workspace.start)
        self._on_preferences_changed()
        self._workspace.preferences.changed.connect(self._on_preferences_changed)
        self.file_button = quiet_button(self.tr("Classify a whole &spreadsheet…"))
        self.corner.addWidget(self.file_button)
        self.corner.addWidget(self.classify_view.back_button)
        self._stack = Views()
        for state in (self.empty, content, self.classify_view):
            self._stack.addWidget(state)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)

    def _build_typing(self) -> Card:
        card = Card(self.tr("Your text"))
        card.heading.setBuddy(card)
        self.text_edit = ReadTextEdit()
        self.text_edit.setAccessibleName(self.tr("Your text"))
        font = self.text_edit.font()
        font.setPointSizeF(LEAD_SCALE * font.pointSizeF())
        self.text_edit.setFont(font)
        self.unknown_words = QLabel()
        self.unknown_words.setProperty("role", "muted")
        self.cut_words = QLabel()
        self.cut_words.setProperty("role", "warning")
        self.strange = QLabel(self.tr("This is unlike anything in the training data: the answer may mean little."))
        self.strange.setProperty("role", "warning")
        self.strange.setVisible(False)
        self._stillness = QTimer(self)
        self._stillness.setSingleShot(True)
        self._stillness.setInterval(STILL_MS)
        for label in (self.unknown_words, self.cut_words, self.strange):
            label.setWordWrap(True)
        self.example_button = quiet_button(self.tr("&Example"))
        self.example_button.setToolTip(self.tr("Put one of the test texts into the box; the model has not learnt from it."))
        self.clear_button = quiet_button(self.tr("C&lear"))
        self.legend = InfluenceLegend()
        self.word_bar = WordBar()
        self.word_changes = WordChanges(self.text_edit, self.word_bar, self._workspace, self)
        bottom = QHBoxLayout()
        bottom.addWidget(self.unknown_words, 1)
        bottom.addWidget(self.example_button)
        bottom.addWidget(self.clear_button)
        card.body.addWidget(self.text_edit, 1)
        card.body.addWidget(self.word_bar)
        card.body.addWidget(self.legend)
        card.body.addWidget(self.strange)
        card.body.addWidget(self.cut_words)
        card.body.addLayout(bottom)
        return card

    def _build_answer(self) -> Card:
        card = Card(self.tr("What the model says"))
        answer = QWidget()
        body = QVBoxLayout(answer)
        body.setContentsMargins(0, 8, 0, 0)
        self.label = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self.label.setProperty("role", "title")
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.label.setAccessibleDescription(self.tr("The label that the model gives"))
        self.announcer = Announcer(self.label)
        self.certainty = QLabel()
        self.certainty.setProperty("role", "muted")
        self.certainty.setWordWrap(True)
        self.bars = PickableBars(self.tr("Probability of each label"))
        self.bars.setToolTip(self.tr("Click a label, or choose it with the arrow keys, to see which words speak for it."))
        self.bars.setMinimumHeight(2 * self.bars.row_height)  # in the smallest window a second answer stands below
        self.hint = QLabel()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        self.wrong_button = quiet_button(self.tr("&Wrong? Add the text with the right label…"))
        body.addWidget(self.label)
        body.addWidget(self.certainty)
        body.addSpacing(8)
        body.addWidget(self.bars, 1)
        body.addWidget(self.hint)
        body.addWidget(self.wrong_button)
        self.second = SecondModel(quiet_button(""), SecondAnswer(), self._workspace, self)
        body.addWidget(self.second.view, 2)
        body.addWidget(self.second.button)
        self.tried = TriedView()
        self.history = TriedHistory(self.tried, self._workspace, self)
        self.right_label = RightLabel(self._workspace, self)
        self.similar = SimilarView()
        self.similar_texts = SimilarTexts(self.text_edit, self.similar, self._workspace, self)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(card.heading.text())
        self.tabs.addTab(answer, self.tr("Answer"))
        self.tabs.addTab(self.tried, self.tr("Tried before"))
        self.tabs.addTab(self.similar, self.tr("Similar texts"))
        card.body.addWidget(self.tabs, 1)
        return card

    @property
    def explained_text(self) -> str:
        """The text to which the marks belong."""
        return "" if self._explained is None else self._explained.text

    def take_over(self, before: Page) -> None:
        """The text with its own undo."""
        if not isinstance(before, TryPage):
            return
        before._worker.end()
        self._next_example = before._next_example
        self.second.take_over(before.second)
        self.history.take_over(before.history)
        self.text_edit.take_over(before.text_edit)
        self._ask()
        self.bars.choose(before.bars.pick)
        if self._workspace.classifier is not None and before._stack.currentWidget() is before.classify_view:
            self._show_state(self.classify_view)
            self.classify_view.take_over(before.classify_view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text_edit.setFocus()  # who comes here comes to type
        self.history.show()

    def _connect(self) -> None:
        self.empty.requested.connect(self._on_train_wanted)
        self.file_button.clicked.connect(self._on_file_wanted)
        self.classify_view.closed.connect(self._on_typing_wanted)
        self._workspace.text_requested.connect(self.show_text)
        self._workspace.classifying_requested.connect(self.open_file)
        self.text_edit.textChanged.connect(self._ask)
        self.example_button.clicked.connect(self._on_example)
        self.clear_button.clicked.connect(self._on_clear)
        self.bars.picked.connect(self._show_influence)
        self._stillness.timeout.connect(self._show_strangeness)
        for part in (self.word_changes, self.history, self.right_label, self.similar_texts, self.second):
            part.failed.connect(self._on_failed)
        self.tried.taken.connect(self._on_taken)
        self.similar.taken.connect(self._on_taken)
        self.wrong_button.clicked.connect(self._on_wrong)
        self.right_label.added.connect(self._on_added)
        self._workspace.classifier_changed.connect(self._show_classifier)
        self._workspace.run_changed.connect(self._show_examples)

    @Slot()
    def _on_preferences_changed(self) -> None:
        self.classify_view.keeps_awake = self._workspace.preferences.settings.keeps_awake

    @Slot()
    def _show_classifier(self) -> None:
        classifier = self._workspace.classifier
        self.classify_view.set_classifier(classifier)
        if classifier is None or self._stack.currentWidget() is not self.classify_view:
            self._show_state(self.empty if classifier is None else self._content)
        self.notice.clear()
        self.bars.choose(None)
        if classifier is None:
            self.sentence.setText(self.tr("Type a text, and the model says which label it gives."))
        else:
            words = self.tr(
                "The model “{0}” tells %n label(s) apart. Nothing that you type leaves this computer.", "", len(classifier.labels)
            )
            self.sentence.setText(words.format(classifier.name))
        self._show_examples()
        self._ask()

    @Slot()
    def _show_examples(self) -> None:
        run, classifier = self._workspace.run, self._workspace.classifier
        self._next_example = 0
        if run is None or classifier is None or set(run.report.labels) != set(classifier.labels):
            self._examples = ()
        else:
            self._examples = tuple(tested.text for tested in run.tested[:200] if len(tested.text) <= LONGEST_EXAMPLE)
        self.example_button.setVisible(bool(self._examples))
        if self._examples:
            self.text_edit.setPlaceholderText(self.tr("Type or paste a text, for example: {0}").format(self._examples[0]))
        else:
            self.text_edit.setPlaceholderText(self.tr("Type or paste a text"))

    @Slot()
    def _ask(self) -> None:
        """At once, with every key: while the worker is busy only the latest text waits."""
        text = self.text_edit.toPlainText()
        self.clear_button.setEnabled(bool(text))
        self._stillness.start()
        self.second.ask(text)
        if self._workspace.classifier is None or not text.strip():
            self._worker.forget()
            self._show_nothing()
            return
        self._worker.ask(self._workspace.classifier, text)
        if not self._is_worker_started:
            self._is_worker_started = True
            self._workspace.start(self._worker, self._worker.end)

    def _show_nothing(self) -> None:
        self.text_edit.show_reading((), None)
        self._explained = None
        self._show_influence()
        self._show_strangeness()
        self.hint.clear()
        self.wrong_button.setVisible(False)
        self.history.forget_noted()
        self.announcer.forget()
        self.label.setText("")
        self.certainty.setText(self.tr("The answer appears here while you type."))
        self.bars.set_bars(())
        self.unknown_words.clear()
        self.cut_words.setVisible(False)

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        text, classifier = self.text_edit.toPlainText(), self._workspace.classifier
        if classifier is None or answer.classifier is not classifier or not text.strip():
            return  # the answer of a model, or to a text, that is gone
        prediction = answer.prediction
        self._winner = classifier.labels[max(range(len(classifier.labels)), key=prediction.probabilities.__getitem__)]
        self.notice.clear()
        self.label.setText(label_words(prediction))
        self.certainty.setText(certainty_words(prediction, classifier))
        self.announcer.say(f"{self.label.text()}. {self.certainty.text()}")
        self.bars.set_bars(answer_bars(prediction, classifier))
        before = self.word_changes.was_before(answer.text)
        if before is not None:
            self.bars.set_bars(with_before(self.bars.bars, classifier.labels, before))
        if text == answer.text:
            self.second.note_first(answer)
            self.history.note(text, prediction.label, prediction.probability, classifier.name)
            self._given = prediction.labels
            self.wrong_button.setVisible(True)
            self.word_changes.note_answer(text, classifier.labels, prediction.probabilities)
        self.answered_text = answer.text
        unknown = [span for span in prediction.unknown if prediction.cut_at is None or span[0] < prediction.cut_at]
        self.cut_words.setVisible(prediction.cut_at is not None)
        self.cut_words.setText(self.tr("Only the first %n word(s) were read; the rest is grey.", "", classifier.max_tokens))
        self.unknown_words.setText(self._unknown_words(len(unknown), min(prediction.num_words, classifier.max_tokens)))
        if text == answer.text:
            self.text_edit.show_reading(unknown, prediction.cut_at)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        if explained.classifier is self._workspace.classifier and explained.text == self.text_edit.toPlainText():
            self._explained = explained
            self.word_changes.note_words(explained.text, explained.explanation.spans)
            self._show_influence()
            if not self._stillness.isActive():
                self._show_strangeness()

    @Slot()
    def _show_influence(self) -> None:
        """Of the words on the label that was picked, or else on the likeliest one."""
        if self._explained is None:
            self.text_edit.show_influence(())
            self.legend.setVisible(False)
            return
        text, found = self._explained.text, self._explained.explanation
        label = self.bars.pick or self._winner
        influences = found.influences[:, self._explained.classifier.labels.index(label)].tolist()
        marks = word_marks(found.spans, influences)
        by_start = {start: value for (start, _), value in zip(found.spans, influences, strict=True)}
        if text == self.text_edit.toPlainText():
            self.text_edit.show_influence(marks)
        self.legend.setVisible(True)
        self.legend.show_label(label)
        self.legend.sentence.setText(influence_sentence(text, label, marks, [by_start[mark.start] for mark in marks]))
        self.text_edit.setAccessibleDescription(self.legend.sentence.text())
        self._show_hint()

    @Slot()
    def _show_strangeness(self) -> None:
        text, explained = self.text_edit.toPlainText(), self._explained
        if not text.strip():
            self.strange.setVisible(False)
        elif explained is not None and explained.text == text:
            self.strange.setVisible(explained.is_strange and len(text.strip()) >= LEAST_CHARACTERS)

    def _show_hint(self) -> None:
        if self.bars.pick is None:
            self.hint.setText(self.tr("Click a label to see which words speak for it."))
        else:
            self.hint.setText(self.tr("The words are marked for “{0}”. Click it again to follow the answer.").format(self.bars.pick))

    def _unknown_words(self, num_unknown: int, num_words: int) -> str:
        if num_unknown == 0:
            return self.tr("The model knows every word of it.")
        return self.tr("%n of {0} words were never seen in training; they are framed.", "", num_unknown).format(grouped(num_words))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.notice.show_failure(failure)

    @Slot()
    def _on_wrong(self) -> None:
        refusal = self.right_label.refusal()
        if refusal:
            self.notice.show_message("info", refusal)
        elif self.answered_text == self.text_edit.toPlainText():
            self.right_label.ask(self.answered_text, self._given)

    @Slot(str)
    def _on_added(self, words: str) -> None:
        self.notice.show_message("success", words, self.tr("The next training learns from it. It can be undone in Data."))

    @Slot(str)
    def _on_taken(self, text: str) -> None:
        self._put(text)
        self.tabs.setCurrentIndex(0)
        self.text_edit.setFocus()

    def _put(self, text: str) -> None:
        self.text_edit.selectAll()  # replaced and not set, so that undo brings back what was there
        self.text_edit.insertPlainText(text)

    @Slot()
    def _on_example(self) -> None:
        self._put(self._examples[self._next_example])
        self._next_example = (self._next_example + 1) % len(self._examples)

    @Slot()
    def _on_clear(self) -> None:
        self.text_edit.selectAll()
        self.text_edit.textCursor().removeSelectedText()
        self.text_edit.setFocus()

    @Slot(object)
    def show_text(self, text: str) -> None:
        """In place of what is in the box, which Undo brings back."""
        self._show_state(self._content)
        self.text_edit.selectAll()
        self.text_edit.insertPlainText(text)
        self.text_edit.setFocus()

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Classify all of a file; without a model there is nothing to do it with."""
        if self._workspace.classifier is not None:
            self._show_state(self.classify_view)
            self.classify_view.open_file(path)

    def _show_state(self, state: QWidget) -> None:
        self._stack.setCurrentWidget(state)
        self.file_button.setVisible(state is self._content)
        self.classify_view.back_button.setVisible(state is self.classify_view)

    @Slot()
    def _on_file_wanted(self) -> None:
        self._show_state(self.classify_view)

    @Slot()
    def _on_typing_wanted(self) -> None:
        self._show_state(self._content)
        self.text_edit.setFocus()

    @Slot()
    def _on_train_wanted(self) -> None:
        self._workspace.request_page("train")
