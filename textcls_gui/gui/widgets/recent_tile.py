"""Something that was worked on before: one click goes on with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.elided_label import ElidedLabel


class RecentTile(QPushButton):
    """Its name at the left, what is to be known of it at the right."""

    def __init__(self, name: str, words: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "nav")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name = ElidedLabel(name)
        self.name.setProperty("role", "strong")
        self.words = ElidedLabel(words, Qt.TextElideMode.ElideRight)
        self.words.setProperty("role", "muted")
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setToolTip(tooltip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.M, 0)
        layout.setSpacing(Space.M)
        for label in (self.name, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.words)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


def when_words(moment: datetime, now: datetime) -> str:
    """Local time; both have a time zone."""
    translate = QCoreApplication.translate
    local = moment.astimezone()
    num_days = (now.astimezone().date() - local.date()).days
    if num_days == 0:
        return translate("RecentTile", "today {0}").format(
            QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        )
    if num_days == 1:
        return translate("RecentTile", "yesterday")
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
