"""Is the model any good? One plain sentence, what it is to be compared with, and how far it can be trusted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.evaluation.report import CONFIDENCE, EvaluationReport
from textcls_gui.gui.plots.comparison_bars import ComparedAnswerer, ComparisonBars
from textcls_gui.gui.widgets.card import Card

WIDEST_USEFUL_INTERVAL = 0.2


class VerdictCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.verdict, self.meaning, self.parts, self.advice = QLabel(), QLabel(), QLabel(), QLabel()
        self.verdict.setProperty("role", "title")
        self.meaning.setProperty("role", "muted")
        self.parts.setProperty("role", "muted")
        self.advice.setProperty("role", "warning")
        for label in (self.verdict, self.meaning, self.parts, self.advice):
            label.setWordWrap(True)
        self.bars = ComparisonBars()
        words = QWidget()
        layout = QVBoxLayout(words)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.meaning)
        layout.addWidget(self.parts)
        layout.addWidget(self.advice)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self.bars, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.verdict)
        self.body.addLayout(columns)

    def show_report(self, report: EvaluationReport) -> None:
        interval = report.accuracy_interval
        low, high = _percent(interval.low), _percent(interval.high)
        verdict = self.tr("Right on {0} of 100 unseen texts ({1}–{2})").format(_percent(report.accuracy), low, high)
        self.verdict.setText(verdict)
        self.setAccessibleName(verdict)
        self.meaning.setText(
            self.tr(
                "Tried on %n text(s) that it had never seen. With other such texts, expect {0} to {1} of 100, with {2} % certainty.",
                "",
                report.num_texts,
            ).format(low, high, _percent(CONFIDENCE))
        )
        self.bars.show_answerers(
            (
                ComparedAnswerer(self.tr("This model"), report.accuracy, interval),
                ComparedAnswerer(self.tr("A simple word counter"), report.baseline_accuracy),
                ComparedAnswerer(self.tr("Always “{0}”").format(_shortened(report.majority_label)), report.majority_accuracy),
            )
        )
        self.bars.setToolTip(
            self.tr("The word counter is TF-IDF with logistic regression, trained on the same texts. The last bar is the commonest label.")
        )
        self.parts.setText(self._parts_words(report))
        self.parts.setVisible(report.parts is not None)
        advice = self._advice(report)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def _advice(self, report: EvaluationReport) -> str:
        interval = report.accuracy_interval
        if interval.high - interval.low > WIDEST_USEFUL_INTERVAL:
            return self.tr("There are too few texts to tell how good the model is. With more of them, the range gets narrower.")
        if report.accuracy <= report.majority_accuracy:
            return self.tr("It is no better than always giving the commonest label. Check the labels, or add texts.")
        if report.baseline_accuracy > report.accuracy:
            return self.tr("A simple word counter does better on these texts. More texts or the preset Best may help.")
        if report.baseline_accuracy >= interval.low:
            return self.tr("A simple word counter is about as good on these texts.")
        return ""

    def _parts_words(self, report: EvaluationReport) -> str:
        """What the LSTM adds over counting words."""
        if report.parts is None:
            return ""
        from textcls_gui.core.evaluation.report import added_by_lstm  # here already, since a report is

        statement = added_by_lstm(report.accuracy, report.parts)
        return QCoreApplication.translate("core", statement.template).format(**statement.values)


def _percent(share: float) -> str:
    return f"{100 * share:.0f}"


def _shortened(label: str) -> str:
    return label if len(label) <= 24 else f"{label[:23]}…"
