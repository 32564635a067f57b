"""English counts: one text, two texts. Qt leaves that to a translation even of the language the program is written in."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

PLURAL_MARK = "(s)"


class EnglishPlurals(QTranslator):
    """Install it first: other languages, installed after it, are asked before it."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        """The source itself, with its mark for counts resolved; %n is filled by Qt."""
        if n < 0:
            return sourceText
        return sourceText.replace(PLURAL_MARK, "" if n == 1 else "s")
