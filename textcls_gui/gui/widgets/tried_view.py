"""The texts that were tried before, newest first; one is taken back into the box, starred or forgotten, or all are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.gui.directions import isolated
from textcls_gui.gui.widgets.excerpt_list import ExcerptList
from textcls_gui.gui.widgets.page import quiet_button

if TYPE_CHECKING:
    from textcls_gui.core.library.tried import TriedText

STARRED = Qt.ItemDataRole.UserRole + 1


class TriedView(QWidget):
    taken = Signal(str)  # the text
    star_wished = Signal(str, bool)
    removal_wished = Signal(str)
    clearing_wished = Signal()
    return_wished = Signal()  # of all that were forgotten at once

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.list = ExcerptList(self.tr("Texts tried before"))
        self.take_button = quiet_button(self.tr("&Try again"))
        self.star_button = quiet_button(self.tr("Star &it"))
        self.remove_button = quiet_button(self.tr("&Forget"))
        self.clear_button = quiet_button(self.tr("Forget &all"))
        self.return_button = quiet_button(self.tr("&Bring them back"))
        self.return_button.hide()
        self._lay_out()
        self.list.itemActivated.connect(self._on_take)
        self.list.currentRowChanged.connect(self._show_buttons)
        self.take_button.clicked.connect(self._on_take)
        self.star_button.clicked.connect(self._on_star)
        self.remove_button.clicked.connect(self._on_remove)
        self.clear_button.clicked.connect(self.clearing_wished)
        self.return_button.clicked.connect(self.return_wished)
        self.show_texts(())

    def show_texts(self, texts: Sequence[TriedText], *, can_return: bool = False) -> None:
        """Args: can_return: others were forgotten just now, all at once, and can still be had back."""
        row = self.list.currentRow()
        self.list.clear()
        for tried in texts:
            label = tried.label or self.tr("None of the labels")
            beneath = self.tr("{0} · {1} % · {2}").format(isolated(label), f"{100 * tried.probability:.0f}", isolated(tried.model))
            item = self.list.add(tried.text, beneath, self.tr("★ ") if tried.is_starred else "")
            item.setData(STARRED, tried.is_starred)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.clear_button.setEnabled(bool(texts))
        self.return_button.setVisible(can_return)
        if can_return:
            self.words.setText(self.tr("All are forgotten, and gone from the disk. Until you try another text, they can be brought back."))
        elif texts:
            self.words.setText(self.tr("Kept on this computer alone, in your own folder: the last 200, and those with a star."))
        else:
            self.words.setText(self.tr("Texts that you try are kept here, on this computer alone, until you forget them."))
        self._show_buttons()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.take_button, self.star_button, self.remove_button, self.clear_button, self.return_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    @Slot()
    def _show_buttons(self) -> None:
        item = self.list.currentItem()
        for button in (self.take_button, self.star_button, self.remove_button):
            button.setEnabled(item is not None)
        self.star_button.setText(self.tr("&Unstar it") if item is not None and item.data(STARRED) else self.tr("Star &it"))

    @Slot()
    def _on_take(self) -> None:
        if (text := self.list.current_text) is not None:
            self.taken.emit(text)

    @Slot()
    def _on_star(self) -> None:
        item, text = self.list.currentItem(), self.list.current_text
        if text is not None:
            self.star_wished.emit(text, not item.data(STARRED))

    @Slot()
    def _on_remove(self) -> None:
        if (text := self.list.current_text) is not None:
            self.removal_wished.emit(text)
