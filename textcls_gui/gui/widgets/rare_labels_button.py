"""A menu beside the split bar: what becomes of labels that have too few different texts to be in all three parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget, QWidgetAction

from textcls_gui.core.config import RareLabels
from textcls_gui.gui.punctuation import listed

NAMES_SHOWN = 8
MAX_NAME = 30
WORDS_WIDTH = 330
MARGIN = 12


class RareLabelsButton(QPushButton):
    """Hidden while every label can be tested. Says nothing about what the program itself sets."""

    chosen = Signal(object)  # RareLabels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFixedWidth(WORDS_WIDTH)
        self.words.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN // 2)
        self.choices: dict[RareLabels, QAction] = {}
        self.setMenu(self._build_menu())
        self.show_labels((), "learn only")

    def show_labels(self, names: Sequence[str], choice: RareLabels) -> None:
        """
        Args:
            names: of the labels that are too rare.
        """
        self.setText(self._state_words(len(names), choice))
        shown = listed(f"“{_short(name)}”" for name in names[:NAMES_SHOWN]) + ", …" * (len(names) > NAMES_SHOWN)
        self.words.setText(
            self.tr(
                "Too few different texts to learn, check and test on: {0}. Three are the least. What should become of such labels?"
            ).format(shown)
        )
        self.words.setFixedHeight(self.words.heightForWidth(WORDS_WIDTH))
        self.setAccessibleDescription(self.words.text())
        self.setToolTip(self.words.text())
        self.choices["merge"].setEnabled(len(names) > 1)
        self.choices[choice].setChecked(True)
        self.setVisible(bool(names))

    def _state_words(self, count: int, choice: RareLabels) -> str:
        match choice:
            case "learn only":
                return self.tr("%n rare la&bel(s)…", "", count)
            case "merge":
                return self.tr("%n rare la&bel(s) joined…", "", count)
            case "leave out":
                return self.tr("%n rare la&bel(s) left out…", "", count)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Rare labels"))
        explanation = QWidgetAction(menu)
        explanation.setDefaultWidget(self.words)
        menu.addAction(explanation)
        group = QActionGroup(menu)
        offered: tuple[tuple[RareLabels, str], ...] = (
            ("learn only", self.tr("&Learn them, though they cannot be tested")),
            ("merge", self.tr("&Put them together as one label, “other”")),
            ("leave out", self.tr("Leave their texts &out")),
        )
        for value, words in offered:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            self.choices[value] = action
        group.triggered.connect(self._on_chosen)
        return menu

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _short(name: str) -> str:
    return name if len(name) <= MAX_NAME else name[: MAX_NAME - 1] + "…"
