"""What stands between things in a row and between sentences, as the language has it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

WIDE_MARKS = "。？：；！”）"  # after which Chinese and Japanese leave no space


def listed(things: Iterable[str]) -> str:
    return QCoreApplication.translate("Punctuation", ", ", "between the things of a list").join(things)


def run_on(*sentences: str) -> str:
    """One sentence after the other; empty ones are left out."""
    words = ""
    for sentence in filter(None, sentences):
        words += ("" if not words or words.endswith(tuple(WIDE_MARKS)) else " ") + sentence
    return words
