"""Whole numbers and sizes as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def grouped(count: int) -> str:
    """With a mark between the thousands, as the language that is spoken now sets it."""
    digits = f"{count:,}"
    if "," not in digits:
        return digits
    return digits.replace(",", QCoreApplication.translate("Number", ",", "between the thousands of a number"))


def size_words(num_bytes: int) -> str:
    """Such as 1.2 MB."""
    return QLocale().formattedDataSize(num_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
