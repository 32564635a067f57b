"""Texts that several runs were tested on, and below them the chosen one in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QSplitter, QVBoxLayout, QWidget

from textcls_gui.gui.item_models.shared_texts import FIRST_RUN, SHOULD_BE, TEXT, SharedTextsModel
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.widgets.tested_texts_view import MAX_READ_CHARACTERS
from textcls_gui.gui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.comparison import Comparison

LABEL_WIDTH, LABEL_SHARE = 200, 0.62  # of the width, for all columns of labels together


class SharedTextsView(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = SharedTextsModel(self)
        self._build(name)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def show_texts(self, comparison: Comparison, positions: Sequence[int]) -> None:
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.texts.show_texts(comparison, positions)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self._share_width()
        if self.texts.rowCount():
            self.table.selectRow(0)
        else:
            self.full_text.clear()
            self.answers.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The labels leave the text its room, however many runs there are."""
        columns = range(SHOULD_BE, self.texts.columnCount())
        for column in columns:
            self.table.setColumnWidth(column, min(LABEL_WIDTH, round(LABEL_SHARE * self.table.viewport().width() / len(columns))))

    def _build(self, name: str) -> None:
        self.table = plain_table(self.texts, name)
        header = self.table.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.answers = QLabel()
        self.answers.setTextFormat(Qt.TextFormat.PlainText)
        self.answers.setProperty("role", "muted")
        self.answers.setWordWrap(True)
        self.full_text = WholeText(self.tr("The chosen text in full"))
        reading = QWidget()
        layout = QVBoxLayout(reading)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.answers)
        layout.addWidget(self.full_text, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(reading)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addWidget(splitter)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        text = self.texts.text(current.row())
        self.full_text.setPlainText(text.text[:MAX_READ_CHARACTERS])
        words = [self.tr("Should be: {0}.").format(self.texts.joined(text.wanted))]
        if text.was_relabelled:
            words[0] += " " + self.tr("That label was corrected.")
        for number, given in enumerate(text.given):
            heading = self.texts.headerData(FIRST_RUN + number, Qt.Orientation.Horizontal)
            words.append(self.tr("{0}: {1}.").format(heading, self.texts.joined(given)))
        self.answers.setText(run_on(*words))
