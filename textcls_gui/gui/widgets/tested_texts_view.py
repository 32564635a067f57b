"""A table of tested texts, and below it the chosen one in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QSplitter, QVBoxLayout, QWidget

from textcls_gui.core.evaluation.report import LabelSets, TestedText
from textcls_gui.gui.item_models.tested_texts import TestedTextsModel, TextColumn
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.widgets.whole_text import WholeText

MAX_READ_CHARACTERS = 100_000
NARROWEST_LABEL, WIDEST_LABEL = 96, 220
SEVERAL_LABELS = 110


class TestedTextsView(QWidget):
    """Shows a selection of the texts; where both labels are the same for all, their columns can be left out."""

    __test__ = False  # the name begins like a test's
    why_wished = Signal(object)  # str: the chosen text

    def __init__(
        self, *, with_labels: bool, side_by_side: bool = False, texts: TestedTextsModel | None = None, parent: QWidget | None = None
    ) -> None:
        """side_by_side: the chosen text stands right of the table, where there is little height"""
        super().__init__(parent)
        self._direction = Qt.Orientation.Horizontal if side_by_side else Qt.Orientation.Vertical
        self._with_labels = with_labels
        self.texts = texts or TestedTextsModel(self)
        self._build(with_labels)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.texts.modelReset.connect(self._on_reset)
        self.why_button.clicked.connect(self._on_why)

    def set_texts(self, texts: Sequence[TestedText], labels: Sequence[str]) -> None:
        self.texts.set_texts(texts, labels)
        widest = max((self.fontMetrics().horizontalAdvance(label) for label in labels), default=0)
        if any(tested.sets is not None for tested in texts[:1]):
            widest = max(widest, SEVERAL_LABELS)
        for column in (TextColumn.SHOULD_BE, TextColumn.MODEL_SAYS):
            self.table.setColumnWidth(column, max(NARROWEST_LABEL, min(WIDEST_LABEL, widest + 24)))

    def offer_why(self, *, can_say: bool) -> None:
        """`can_say`: the model that gave these answers is open."""
        self._can_say_why = can_say
        self._show_why()

    def choose(self, positions: Sequence[int]) -> None:
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.texts.choose(positions)

    def _build(self, with_labels: bool) -> None:
        self.table = plain_table(self.texts, self.tr("Texts"))
        self.table.setSortingEnabled(True)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(TextColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        for column in (TextColumn.SHOULD_BE, TextColumn.MODEL_SAYS):
            self.table.setColumnHidden(column, not with_labels)
        self.table.setColumnWidth(TextColumn.HOW_SURE, self.fontMetrics().horizontalAdvance(self.tr("How sure")) + 44)
        self.full_text = WholeText(self.tr("The chosen text in full"))
        self.full_text.setPlaceholderText(self.tr("Choose a text to read it in full."))
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setProperty("role", "muted")
        self.answer.setWordWrap(True)
        self._can_say_why = False
        self.why_button = quiet_button(self.tr("Wh&y?"))
        self.why_button.setToolTip(self.tr("Go to Try it with this text, where the words that decided are marked"))
        self.why_button.setAccessibleDescription(self.why_button.toolTip())
        self.why_button.hide()
        text = QHBoxLayout()
        text.setSpacing(4)
        text.addWidget(self.full_text, 1)
        text.addWidget(self.why_button, 0, Qt.AlignmentFlag.AlignTop)
        reading = QWidget()
        layout = QVBoxLayout(reading)
        layout.setContentsMargins(*((12, 0) if self._direction == Qt.Orientation.Horizontal else (0, 4)), 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.answer)
        layout.addLayout(text, 1)
        splitter = QSplitter(self._direction)
        splitter.addWidget(self.table)
        splitter.addWidget(reading)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    @Slot()
    def _on_reset(self) -> None:
        if self.texts.rowCount():
            self.table.selectRow(0)
        else:
            self.full_text.clear()
            self.answer.clear()
        self._show_why()

    def _show_why(self) -> None:
        self.why_button.setVisible(self._can_say_why and self.texts.rowCount() > 0)

    @Slot()
    def _on_why(self) -> None:
        current = self.table.currentIndex()
        if current.isValid():
            self.why_wished.emit(self.texts.tested(current.row()).text)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        tested = self.texts.tested(current.row())
        self.full_text.setPlainText(tested.text[:MAX_READ_CHARACTERS])
        sure = f"{100 * tested.probability:.0f}"
        if tested.sets is not None:
            self.answer.setText(self._words_of_sets(tested.sets))
        elif self._with_labels:
            target, predicted = self.texts.labels[tested.target], self.texts.labels[tested.predicted]
            self.answer.setText(self.tr("Should be “{0}”; the model is {2} % sure that it is “{1}”.").format(target, predicted, sure))
        else:
            self.answer.setText(self.tr("The model is {0} % sure of its answer.").format(sure))

    def _words_of_sets(self, sets: LabelSets) -> str:
        joined = self.texts.joined
        words = [self.tr("Should be: {0}.").format(joined(sets.wanted)), self.tr("The model says: {0}.").format(joined(sets.given))]
        if sets.missing:
            words.append(self.tr("Missing: {0}.").format(joined(sets.missing)))
        if sets.extra:
            words.append(self.tr("Too many: {0}.").format(joined(sets.extra)))
        return run_on(*words)
