"""Is the model any good? One plain sentence, what it is to be compared with, and how far it can be trusted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.evaluation.report import CONFIDENCE, EvaluationReport, SeveralScores
from textcls_gui.gui.help.hint import with_hint
