"""Shares of a whole as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def percent(share: float, decimals: int = 0) -> str:
    """With the sign, as the language that is spoken now sets it."""
    return with_percent_sign(per_hundred(share, decimals))


def per_hundred(share: float, decimals: int = 0) -> str:
    """The number alone, for a sentence that has the sign itself."""
    return f"{100 * share:.{decimals}f}"


def with_percent_sign(number: str) -> str:
    return QCoreApplication.translate("Percent", "{0} %").format(number)
