"""Days as people write them."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

WEEKDAY = re.compile(r"^dddd[,،]?\s*|[,،]?\s*dddd")


def day_words(day: date) -> str:
    """In full and without the day of the week: Qt knows of no such form."""
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)))
