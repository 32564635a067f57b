"""What the marks in a text say, in one sentence: for whoever does not see them, or wants to quote them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.directions import isolated
from textcls_gui.gui.widgets.influence_marks import WordMark

MOST_NAMED = 4
LONGEST_NAMED = 24


def influence_sentence(text: str, label: str, marks: Sequence[WordMark], influences: Sequence[float]) -> str:
    """
    Args:
        influences: of the marked words, parallel to `marks`.
    """
    words = [" ".join(text[mark.start : mark.end].split()) for mark in marks]
    speaking = [(word, value) for word, value in zip(words, influences, strict=True) if any(map(str.isalnum, word))]
    pro = _named([(word, value) for word, value in speaking if value > 0])
    contra = _named([(word, -value) for word, value in speaking if value < 0])
    label = isolated(label)
    if pro and contra:
        return QCoreApplication.translate("Influence", "Most for “{0}”: {1}. Most against: {2}.").format(label, pro, contra)
    if pro:
        return QCoreApplication.translate("Influence", "Most for “{0}”: {1}. No word speaks much against it.").format(label, pro)
    if contra:
        return QCoreApplication.translate("Influence", "No word speaks much for “{0}”. Most against: {1}.").format(label, contra)
    return QCoreApplication.translate("Influence", "No single word decides about “{0}”.").format(label)


def _named(words: Sequence[tuple[str, float]]) -> str:
    """The strongest first, each once."""
    total: dict[str, float] = {}
    shown: dict[str, str] = {}
    for word, value in words:
        key = word.casefold()
        total[key] = total.get(key, 0.0) + value
        shown.setdefault(key, word if len(word) <= LONGEST_NAMED else word[:LONGEST_NAMED] + "…")
    ranked = sorted(total, key=lambda key: -total[key])[:MOST_NAMED]
    return QCoreApplication.translate("Influence", ", ").join(isolated(shown[key]) for key in ranked)
