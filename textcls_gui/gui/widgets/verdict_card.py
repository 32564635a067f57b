"""Is the model any good? One plain sentence, what it is to be compared with, and how far it can be trusted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.core.evaluation.report import CONFIDENCE, EvaluationReport, SeveralScores
from textcls_gui.core.phrases import say
from textcls_gui.gui.help.hint import with_hint
from textcls_gui.gui.percent import per_hundred
from textcls_gui.gui.plots.comparison_bars import ComparedAnswerer, ComparisonBars
from textcls_gui.gui.punctuation import run_on
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
        verdict = self._verdict_of_one(report) if report.several is None else self._verdict_of_several(report.several)
        self.verdict.setText(verdict)
        self.setAccessibleName(verdict)
        self.meaning.setText(self._meaning_of_one(report) if report.several is None else self._meaning_of_several(report, report.several))
        self.bars.show_answerers(
            (
                ComparedAnswerer(self.tr("This model"), report.micro_f1, report.micro_f1_interval),
                ComparedAnswerer(self.tr("A simple word counter"), report.baseline_micro_f1),
                ComparedAnswerer(self.tr("Always “{0}”").format(_shortened(report.majority_label)), report.majority_micro_f1),
            )
        )
        tooltip = self.tr(
            "The word counter is TF-IDF with logistic regression, trained on the same texts. The last bar is the commonest label."
        )
        if report.several is not None:
            tooltip = run_on(self.tr("The bars are F1, over all pairs of a text and a label."), tooltip)
        self.bars.setToolTip(with_hint(tooltip))
        self.parts.setText(self._parts_words(report))
        self.parts.setVisible(report.parts is not None)
        advice = self._advice(report)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def sentences(self) -> tuple[str, ...]:
        """What is said, the verdict first."""
        return tuple(label.text() for label in (self.verdict, self.meaning, self.parts, self.advice) if label.text())

    def _verdict_of_one(self, report: EvaluationReport) -> str:
        interval = report.accuracy_interval
        words = self.tr("Right on {0} of 100 unseen texts ({1}–{2})")
        return words.format(per_hundred(report.accuracy), per_hundred(interval.low), per_hundred(interval.high))

    def _verdict_of_several(self, scores: SeveralScores) -> str:
        words = self.tr("Finds {0} of 100 labels of unseen texts; {1} of 100 that it gives are right")
        return words.format(per_hundred(scores.micro_recall), per_hundred(scores.micro_precision))

    def _meaning_of_one(self, report: EvaluationReport) -> str:
        low, high = per_hundred(report.accuracy_interval.low), per_hundred(report.accuracy_interval.high)
        words = self.tr(
            "Tried on %n text(s) that it had never seen. With other such texts, expect {0} to {1} of 100, with {2} % certainty.",
            "",
            report.num_texts,
        )
        sentences = (words.format(low, high, per_hundred(CONFIDENCE)), self._macro_words(report), self._ahead_words(report))
        return run_on(*sentences)

    def _macro_words(self, report: EvaluationReport) -> str:
        """Where some labels are rare, the accuracy tells little of them."""
        if not report.is_uneven or report.macro_f1_interval is None:
            return ""
        interval = report.macro_f1_interval
        words = self.tr("Some labels are much rarer than others; with all labels counted alike, it scores {0} of 100 ({1}–{2}; macro F1).")
        return words.format(per_hundred(report.macro_f1), per_hundred(interval.low), per_hundred(interval.high))

    def _ahead_words(self, report: EvaluationReport) -> str:
        if report.advantage is None or report.standing != "better":
            return ""
        difference, interval = report.advantage.difference, report.advantage.interval
        words = self.tr("It is better than a simple word counter by {0} points ({1}–{2}), on the same texts; that is more than chance.")
        return words.format(*(f"{100 * share:.1f}" for share in (difference, max(0.0, interval.low), interval.high)))

    def _meaning_of_several(self, report: EvaluationReport, scores: SeveralScores) -> str:
        interval, exact = scores.micro_f1_interval, report.accuracy_interval
        words = self.tr(
            "Both in one number, F1, are {0} ({1}–{2} with {7} % certainty), tried on %n text(s) that it had never seen. "
            "All labels are right for {3} of 100 texts ({4}–{5}). The mean of all labels’ F1 is {6}.",
            "",
            report.num_texts,
        )
        shares = (scores.micro_f1, interval.low, interval.high, report.accuracy, exact.low, exact.high, report.macro_f1, CONFIDENCE)
        return run_on(words.format(*map(per_hundred, shares)), self._ahead_words(report))

    def _advice(self, report: EvaluationReport) -> str:
        interval = report.micro_f1_interval
        if interval.high - interval.low > WIDEST_USEFUL_INTERVAL:
            return self.tr("There are too few texts to tell how good the model is. With more of them, the range gets narrower.")
        if report.micro_f1 <= report.majority_micro_f1:
            return self.tr("It is no better than always giving the commonest label. Check the labels, or add texts.")
        match report.standing:
            case "worse":
                return self.tr("A simple word counter does better on these texts. More texts or the preset Best may help.")
            case "as good":
                return self.tr("A simple word counter is about as good on these texts.")
            case "too few texts":
                return self.tr("There are too few test texts to tell whether it is better than a simple word counter.")
            case "better":
                return ""

    def _parts_words(self, report: EvaluationReport) -> str:
        """What the LSTM adds over counting words."""
        if report.parts is None:
            return ""
        from textcls_gui.core.evaluation.report import added_by_lstm  # here already, since a report is

        statement = added_by_lstm(report.comparable, report.parts)
        return say(QCoreApplication.translate, statement.template, statement.values)


def _shortened(label: str) -> str:
    return label if len(label) <= 24 else f"{label[:23]}…"
