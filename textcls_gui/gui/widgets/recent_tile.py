"""A data set that was imported before: one click opens it again, with its edits."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from textcls_gui.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.store import StoredDataset


class RecentTile(QPushButton):
    """Its name at the left, how many rows and since when at the right."""

    def __init__(self, dataset: StoredDataset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dataset = dataset
        self.setProperty("role", "nav")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        rows = self.tr("%n row(s)", "", dataset.num_rows).replace(str(dataset.num_rows), f"{dataset.num_rows:,}", 1)
        self.name = ElidedLabel(dataset.name)
        self.name.setProperty("role", "strong")
        self.words = QLabel(self.tr("{0}, {1}").format(rows, when_words(dataset.created, datetime.now(dataset.created.tzinfo))))
        self.words.setProperty("role", "muted")
        self.setAccessibleName(dataset.name)
        self.setAccessibleDescription(self.words.text())
        self.setToolTip(str(dataset.path))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.setSpacing(12)
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
