"""The figures of several runs beside each other, in words, each with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.percent import per_hundred, percent
from textcls_gui.gui.workers.comparing import ComparedRuns

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.report import Interval
    from textcls_gui.core.library.store import SavedRun


class RunFigures(QObject):
    def table(self, compared: ComparedRuns) -> tuple[list[str], list[list[str]], list[int]]:
        """Headings, rows and which of the rows stand out."""
        runs = compared.runs
        rows = [self._shared_row(compared)] if compared.comparison.texts else []
        if len(runs) > 2 and rows:
            rows.append(self._best_row(compared))
        bold = list(range(len(rows)))
        rows += [
            [self.tr("Right in its own test"), *(self._share(run.report.accuracy, run.report.accuracy_interval) for run in runs)],
            [self.tr("Texts in its own test"), *(grouped(run.report.num_texts) for run in runs)],
        ]
        if any(run.report.several is not None for run in runs):
            rows.append([self.tr("Labels found (F1)"), *(self._share(run.report.micro_f1, run.report.micro_f1_interval) for run in runs)])
        rows += [
            [self.tr("Mean F1 of the labels"), *(percent(run.report.macro_f1, 1) for run in runs)],
            [self.tr("A simple word counter"), *(percent(run.report.baseline_micro_f1, 1) for run in runs)],
            [self.tr("Texts in all"), *(grouped(run.summary.num_texts) for run in runs)],
            [self.tr("Labels"), *(grouped(len(run.report.labels)) for run in runs)],
            [self.tr("Data"), *(run.summary.data_name for run in runs)],
            [self.tr("Epochs, the best"), *(f"{run.summary.epochs}, {run.summary.best_epoch}" for run in runs)],
            [self.tr("Training took"), *(self._seconds(run) for run in runs)],
        ]
        return ["", *compared.comparison.names], rows, bold

    def _shared_row(self, compared: ComparedRuns) -> list[str]:
        comparison = compared.comparison
        num = len(comparison.texts)
        found = [self._share(comparison.num_right(run) / num, comparison.interval(run)) for run in range(len(compared.runs))]
        return [self.tr("Right, of the %n text(s) that are compared", "", num), *found]

    def _best_row(self, compared: ComparedRuns) -> list[str]:
        comparison = compared.comparison
        best = comparison.best
        words = []
        for run in range(len(compared.runs)):
            if run == best:
                words.append(self.tr("gets most right"))
            elif comparison.is_real(run, best):
                words.append(self.tr("really worse"))
            else:
                words.append(self.tr("may be as good"))
        return [self.tr("Beside the best"), *words]

    def _share(self, share: float, interval: Interval) -> str:
        return self.tr("{0} % ({1}–{2})").format(per_hundred(share, 1), per_hundred(interval.low), per_hundred(interval.high))

    def _seconds(self, run: SavedRun) -> str:
        seconds = max(1, round(run.summary.seconds))
        return self.tr("{0} s").format(seconds) if seconds < 120 else self.tr("{0} min").format(round(seconds / 60))
