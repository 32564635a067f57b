"""How settings and their values are called in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from textcls_gui.core.config import Value


class SettingWords(QObject):
    def words(self, value: Value) -> str:
        if isinstance(value, str):
            return self._choice_words(value)
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        return f"{value:,.15g}" if value >= 1e-4 or value == 0 else f"{value:.15f}".rstrip("0")

    def _choice_words(self, choice: str) -> str:
        words = {
            "auto": self.tr("Automatic"),
            "words": self.tr("Words"),
            "subwords": self.tr("Parts of words"),
            "characters": self.tr("Characters"),
            "max": self.tr("Maximum"),
            "mean": self.tr("Average"),
            "last": self.tr("Last state"),
            "attention": self.tr("Attention"),
            "none": self.tr("None"),
            "relu": self.tr("ReLU"),
            "tanh": self.tr("Tanh"),
            "sigmoid": self.tr("Sigmoid"),
            "adamw": self.tr("AdamW"),
            "adam": self.tr("Adam"),
            "sgd": self.tr("SGD with momentum"),
            "linear": self.tr("Falls evenly"),
            "cosine": self.tr("Falls along a cosine"),
            "constant": self.tr("Stays the same"),
            "natural": self.tr("As they come"),
            "evenly": self.tr("Evenly"),
            "accuracy": self.tr("Most texts right"),
            "macro_f1": self.tr("Average over the labels"),
            "cross_entropy": self.tr("Cross-entropy"),
            "binary_cross_entropy": self.tr("Binary cross-entropy"),
            "balanced": self.tr("Balanced"),
            "learn only": self.tr("Only learn them"),
            "leave out": self.tr("Leave them out"),
            "merge": self.tr("Put together"),
            "cpu": self.tr("Processor"),
            "cuda": self.tr("Graphics card"),
        }
        return words.get(choice, choice)


def translated(words: str) -> str:
    """The config's own English words; their translations are collected from the config itself."""
    return QCoreApplication.translate("Settings", words) if words else ""
