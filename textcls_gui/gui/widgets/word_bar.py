"""The word at the caret: what it does to the answer, and what would be without it or with another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.page import quiet_button

LONGEST_WORD = 24


class WordBar(QWidget):
    """Always in the same place, so that nothing moves while one types."""

    replaced = Signal(str)  # by this word
    typing_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.leave_out_button = quiet_button(self.tr("Leave &out"))
        self.replace_button = quiet_button(self.tr("&Replace…"))
        self.undo_button = quiet_button(self.tr("Put &back"))
        self.menu: QMenu | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        for button in (self.undo_button, self.leave_out_button, self.replace_button):
            layout.addWidget(button)
        self.show_word("")

    def show_word(self, word: str) -> None:
        """Empty: the caret is at no word."""
        self.leave_out_button.setEnabled(bool(word))
        self.replace_button.setEnabled(bool(word))
        self.undo_button.setVisible(False)
        if word:
            short = word if len(word) <= LONGEST_WORD else word[:LONGEST_WORD] + "…"
            self.words.setText(self.tr("What if “{0}” were not there, or another word?").format(short))
        else:
            self.words.setText(self.tr("Click a word to see what the answer would be without it."))

    def show_change(self, words: str) -> None:
        self.words.setText(words)
        self.words.setToolTip(words)
        self.undo_button.setVisible(True)

    def offer(self, words: Sequence[str]) -> QMenu:
        """Words that could take the place of the one at the caret."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self)
        for word in words:
            action = menu.addAction(word.replace("&", "&&"))
            action.setData(word)
        if not words:
            menu.addAction(self.tr("The model knows no word like it")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("&Type another word")).setData(None)
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.replace_button.mapToGlobal(QPoint(0, self.replace_button.height())))
        return menu

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        word = action.data()
        if word is None:
            self.typing_wished.emit()
        else:
            self.replaced.emit(str(word))
