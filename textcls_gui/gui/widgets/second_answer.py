"""What another model says about the same text, and how that differs from the first answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.widgets.answer_words import answer_bars, certainty_words, label_words
from textcls_gui.gui.widgets.bar_chart import BarChart
from textcls_gui.gui.widgets.difference_words import difference_words
from textcls_gui.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from textcls_gui.gui.workers.prediction_worker import Answer


class SecondAnswer(QWidget):
    """Hidden while there is no second model."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _elided("small")
        self.label = _elided("heading")
        self.label.setAccessibleName(self.tr("The label that the second model gives"))
        self.certainty = QLabel()
        self.certainty.setProperty("role", "muted")
        self.difference = QLabel()
        for label in (self.certainty, self.difference):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bars = BarChart(self.tr("Probability of each label, by the second model"))
        self.bars.setMinimumHeight(self.bars.row_height)
        self.bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # 77 labels are not to take the first ones' room
        self.close_button = QToolButton()
        self.close_button.setProperty("role", "quiet")
        self.close_button.setAccessibleName(self.tr("Close the second model"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        set_icon(self.close_button, "x")
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.setVisible(False)

    def show_model(self, name: str) -> None:
        self.name.setText(self.tr("Second model: {0}").format(name))
        self.setAccessibleName(self.name.text())
        self.show_nothing()
        self.setVisible(True)

    def show_nothing(self) -> None:
        """There is no text to answer to."""
        self.label.setText("")
        self.certainty.clear()
        self.bars.set_bars(())
        self.difference.setToolTip("")
        self.difference.setText(self.tr("Type a text to see what both models say."))

    def show_answer(self, answer: Answer) -> None:
        self.label.setText(label_words(answer.prediction))
        self.certainty.setText(certainty_words(answer.prediction, answer.classifier))
        self.bars.set_bars(answer_bars(answer.prediction, answer.classifier))

    def show_difference(self, first: Answer, second: Answer) -> None:
        self.difference.setText(difference_words(first, second))
        self.difference.setToolTip(self.difference.text())  # whole, where the window is too small for all of it

    def _lay_out(self) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(line)
        layout.addLayout(head)
        layout.addWidget(self.difference)
        layout.addWidget(self.label)
        layout.addWidget(self.certainty)
        layout.addWidget(self.bars, 1)


def _elided(role: str) -> ElidedLabel:
    label = ElidedLabel("", Qt.TextElideMode.ElideRight)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label
