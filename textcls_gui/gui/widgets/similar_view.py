"""The training texts most like the one in the box, each with its label and how alike it is; or why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from textcls_gui.gui.directions import AlignedByText, isolated
from textcls_gui.gui.punctuation import listed
from textcls_gui.gui.widgets.excerpt_list import ExcerptList
from textcls_gui.gui.widgets.page import quiet_button

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.similar import SimilarText

WHOLE_HEIGHT = 96


class SimilarView(QWidget):
    """Shows what it is told; `wanted` and `unwanted` say when a person sees it."""

    wanted = Signal()
    unwanted = Signal()
    taken = Signal(str)  # the text
    stop_wished = Signal()
    opening_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.open_button = quiet_button(self.tr("&Open that data set"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop_button = quiet_button(self.tr("S&top"))
        self.again_button = quiet_button(self.tr("&Compare the texts"))
        self.list = ExcerptList(self.tr("Similar training texts"))
        self.whole = QPlainTextEdit()
        AlignedByText(self.whole)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setFixedHeight(WHOLE_HEIGHT)
        self.whole.setAccessibleName(self.tr("The whole of the chosen text"))
        self.take_button = quiet_button(self.tr("&Put into the box"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_whole)
        self.list.itemActivated.connect(self._on_take)
        self.take_button.clicked.connect(self._on_take)
        self.stop_button.clicked.connect(self.stop_wished)
        self.again_button.clicked.connect(self.wanted)
        self.open_button.clicked.connect(self.opening_wished)
        self.show_words("")

    def show_words(self, words: str, *, can_open: bool = False, can_begin: bool = False) -> None:
        """And nothing else."""
        self.words.setText(words)
        self._show_parts(self.open_button if can_open else None, self.again_button if can_begin else None)

    def show_busy(self, words: str) -> None:
        self.words.setText(words)
        self.show_fraction(0.0)
        self._show_parts(self.bar, self.stop_button)

    @Slot(object)
    def show_fraction(self, fraction: float) -> None:
        self.bar.setValue(round(1000 * fraction))

    def show_texts(self, words: str, texts: Sequence[SimilarText]) -> None:
        self.words.setText(words)
        self.list.clear()
        for similar in texts:
            labels = listed([isolated(label) for label in similar.labels]) or self.tr("None of the labels")
            self.list.add(similar.text, self.tr("{0} · {1} % alike").format(labels, f"{100 * similar.likeness:.0f}"))
        self.list.setCurrentRow(0)
        self._show_parts(*((self.list, self.whole, self.take_button) if texts else ()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.unwanted.emit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.open_button, self.stop_button, self.again_button, self.take_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 8, 4, 4)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.whole)
        layout.addLayout(buttons)
        layout.addStretch(0)

    def _show_parts(self, *shown: QWidget | None) -> None:
        for part in (self.open_button, self.bar, self.stop_button, self.again_button, self.list, self.whole, self.take_button):
            part.setVisible(part in shown)

    @Slot()
    def _show_whole(self) -> None:
        self.whole.setPlainText(self.list.current_text or "")

    @Slot()
    def _on_take(self) -> None:
        if (text := self.list.current_text) is not None:
            self.taken.emit(text)
