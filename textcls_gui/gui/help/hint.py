"""The end of a tooltip about a word of the field: it cannot be clicked, so it says which key opens the help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def with_hint(sentence: str) -> str:
    return f"{sentence}\n{QCoreApplication.translate('Help', 'F1: more about this')}"
