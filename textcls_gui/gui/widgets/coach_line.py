"""What the coach says of the curves, in a sentence with a picture, and the way to more about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from textcls_gui.core.training.coach import Advice
from textcls_gui.gui.icons import picture
from textcls_gui.gui.plots.coach_words import ICONS, PLACES_IN_HELP, TONES, sentence
from textcls_gui.gui.theme import colors_for

ICON_SIZE = 18


class CoachLine(QWidget):
    """Hidden while there is nothing to say. A screen reader speaks what is new, and is silent while only the numbers change."""

    explanation_wanted = Signal(object)  # str: a place in the help

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: Advice | None = None
        self._build()
        self.hide()

    def show_advice(self, advice: Advice | None, *, is_over: bool) -> None:
        is_news = advice is not None and (self._advice is None or advice.kind != self._advice.kind)
        self._advice = advice
        self.setVisible(advice is not None)
        words = "" if advice is None else sentence(advice, is_over=is_over)
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
            self._draw_picture()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_picture()

    def _build(self) -> None:
        self.picture = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more_button = QToolButton()
        self.more_button.setText(self.tr("Learn more"))
        self.more_button.setToolTip(self.tr("What such curves mean, with pictures"))
        self.more_button.setProperty("role", "quiet")
        self.more_button.clicked.connect(self._on_more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _draw_picture(self) -> None:
        if self._advice is None:
            return
        colors = colors_for(self.palette())
        tone = TONES[self._advice.kind]
        color = {"muted": colors.muted, "success": colors.success, "warning": colors.warning, "danger": colors.danger}[tone]
        self.picture.setPixmap(picture(ICONS[self._advice.kind], color, ICON_SIZE, self.devicePixelRatioF()))

    @Slot()
    def _on_more(self) -> None:
        if self._advice is not None:
            self.explanation_wanted.emit(PLACES_IN_HELP[self._advice.kind])
