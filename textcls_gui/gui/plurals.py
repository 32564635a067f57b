"""Counts in English: one text, 2,000 texts. Qt leaves that to a translation even of the language that the program is written in."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from textcls_gui.gui.numbers import grouped

PLURAL_MARK, COUNT = "(s)", "%n"


class EnglishPlurals(QTranslator):
    """Install it first: other languages, installed after it, are asked before it."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        """The source itself, with its mark for counts resolved and the count in it; Qt would put bare digits."""
        if n < 0:
            return sourceText
        return sourceText.replace(PLURAL_MARK, "" if n == 1 else "s").replace(COUNT, grouped(n))
