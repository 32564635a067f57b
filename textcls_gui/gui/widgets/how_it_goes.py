"""Three pictures with a sentence each: what there is to do, for who has never done it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.picture_label import PictureLabel

ICON_SIZE = 28


class HowItGoes(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        steps = (
            ("tags", self.tr("1. Show it examples"), self.tr("A table of texts, with the right label beside each. A few hundred will do.")),
            (
                "graduation-cap",
                self.tr("2. Let it learn"),
                self.tr("It takes a minute or some. Then you are told how often it is right on texts it has not seen."),
            ),
            (
                "message-square-text",
                self.tr("3. Let it label"),
                self.tr("Type a text and see its label, and the words that decided. Or have a whole spreadsheet labelled."),
            ),
        )
        heading = QLabel(self.tr("How it goes"))
        heading.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for icon_name, title, sentence in steps:
            row.addWidget(_make_step(icon_name, title, sentence), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(heading)
        layout.addLayout(row)


def _make_step(icon_name: str, title: str, sentence: str) -> Card:
    heading, words = QLabel(title), QLabel(sentence)
    heading.setProperty("role", "strong")
    words.setProperty("role", "muted")
    words.setWordWrap(True)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(heading)
    column.addWidget(words)
    column.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    row.addWidget(PictureLabel(icon_name, ICON_SIZE, "accent"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    step = Card()
    step.body.addLayout(row)
    return step
