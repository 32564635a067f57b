"""Two to five runs side by side: what is better, which texts tell them apart, their figures, settings and curves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QLabel, QTableView, QTabWidget, QVBoxLayout, QWidget

from textcls_gui.core.phrases import say
from textcls_gui.gui.item_models.plain_cells import PlainCells
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.plots.run_overlay import RunLine, RunOverlay
from textcls_gui.gui.punctuation import listed, run_on
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.page import GAP
from textcls_gui.gui.widgets.plain_table import plain_table
from textcls_gui.gui.widgets.run_figures import RunFigures
from textcls_gui.gui.widgets.setting_words import SettingWords, translated
from textcls_gui.gui.widgets.shared_texts_view import SharedTextsView
from textcls_gui.gui.workers.comparing import ComparedRuns

if TYPE_CHECKING:
    from textcls_gui.core.evaluation.report import Statement

DIFFERENT = "≠ "
MOST_LABELS = 10


class ComparisonView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: ComparedRuns | None = None
        self._setting_words = SettingWords(self)
        self._figures_of = RunFigures(self)
        self._build()
        self.all_settings.toggled.connect(self._show_settings)

    def show_compared(self, compared: ComparedRuns) -> None:
        self._compared = compared
        self._show_verdict(compared)
        self._show_texts(compared)
        self.figures.show_cells(*self._figures_of.table(compared))
        self._show_settings()
        self._show_curves(compared)
        for table in (self.figures_table, self.settings_table):
            header = table.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            table.resizeRowsToContents()
        self.tabs.setCurrentIndex(next(number for number in range(self.tabs.count()) if self.tabs.isTabVisible(number)))

    def _build(self) -> None:
        self.headline, self.remarks = QLabel(), QLabel()
        self.headline.setProperty("role", "heading")
        self.remarks.setProperty("role", "muted")
        for label in (self.headline, self.remarks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        card = Card()
        card.body.addWidget(self.headline)
        card.body.addWidget(self.remarks)
        self.fixed = SharedTextsView(self.tr("Texts that the newer run gets right and the older one wrong"))
        self.broken = SharedTextsView(self.tr("Texts that the newer run gets wrong and the older one right"))
        self.disagreed = SharedTextsView(self.tr("Texts that some runs get right and others wrong"))
        self.all_wrong = SharedTextsView(self.tr("Texts that all runs get wrong"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("The runs in detail"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for view in (self.fixed, self.broken, self.disagreed, self.all_wrong):
            self.tabs.addTab(view, "")
        self.figures, self.settings = PlainCells(self), PlainCells(self)
        self.figures_table = self._table(self.figures, self.tr("Figures of the runs"))
        self.settings_table = self._table(self.settings, self.tr("Settings of the runs"))
        self.tabs.addTab(_padded(self.figures_table), self.tr("Fi&gures"))
        self.tabs.addTab(self._build_settings(), self.tr("Se&ttings"))
        self.tabs.addTab(self._build_curves(), self.tr("C&urves"))
        details = Card()
        details.body.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(card)
        layout.addWidget(details, 1)

    def _table(self, model: PlainCells, name: str) -> QTableView:
        table = plain_table(model, name)
        table.setWordWrap(True)
        table.verticalHeader().setMinimumSectionSize(table.verticalHeader().defaultSectionSize())
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return table

    def _build_settings(self) -> QWidget:
        self.settings_said = QLabel()
        self.settings_said.setWordWrap(True)
        self.all_settings = QCheckBox(self.tr("Show those that are the same"))
        top = QHBoxLayout()
        top.addWidget(self.settings_said, 1)
        top.addWidget(self.all_settings)
        tab = QWidget()
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.settings_table, 1)
        return tab

    def _build_curves(self) -> QWidget:
        self.loss = RunOverlay(self.tr("Loss on the validation texts"), is_share=False)
        self.accuracy = RunOverlay("", is_share=True)
        tab = QWidget()
        layout = QHBoxLayout(tab)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(24)
        layout.addWidget(self.loss, 1)
        layout.addWidget(self.accuracy, 1)
        return tab

    def _show_verdict(self, compared: ComparedRuns) -> None:
        from textcls_gui.core.evaluation.comparison import verdict, words_on_texts
        from textcls_gui.core.library.side_by_side import different_settings, labels_not_known_to_all, learnt_the_same

        comparison = compared.comparison
        is_pair = len(compared.runs) == 2
        self.headline.setText(_words(verdict(comparison)) if is_pair or not comparison.texts else self._words_on_best(compared))
        remarks = []
        if (said := words_on_texts(comparison)) is not None:
            remarks.append(_words(said))
        if comparison.num_relabelled:
            remarks.append(
                self.tr(
                    "%n text(s) had another label before; all runs are judged by the labels as they are now.", "", comparison.num_relabelled
                )
            )
        if not different_settings(compared.runs) and learnt_the_same(compared.runs):
            remarks.append(self.tr("They had the same settings, and the same texts and labels."))
        if comparison.texts and (labels := labels_not_known_to_all(compared.runs)):
            remarks.append(self.tr("Not all of them know these labels: {0}.").format(listed(labels[:MOST_LABELS])))
        self.remarks.setText(run_on(*remarks))
        self.remarks.setVisible(bool(remarks))
        self.setAccessibleName(self.headline.text())

    def _words_on_best(self, compared: ComparedRuns) -> str:
        comparison = compared.comparison
        best = comparison.best
        others = [number for number in range(len(compared.runs)) if number != best]
        name = comparison.names[best]
        surely = [number for number in others if comparison.is_real(number, best)]
        if len(surely) == len(others):
            return self.tr("“{0}” is really better than all the others.").format(name)
        if not surely:
            return self.tr("“{0}” gets most right, but not so many more that it could not be chance.").format(name)
        words = self.tr("“{0}” gets most right. It is really better than {1}; the others may be as good.")
        return words.format(name, listed(f"“{comparison.names[number]}”" for number in surely))

    def _show_texts(self, compared: ComparedRuns) -> None:
        comparison, is_pair = compared.comparison, len(compared.runs) == 2
        shown = (
            (self.fixed, self.tr("&Fixed ({0})"), comparison.fixed(0, 1), is_pair),
            (self.broken, self.tr("Newly &broken ({0})"), comparison.broken(0, 1), is_pair),
            (self.disagreed, self.tr("They &disagree ({0})"), comparison.disagreed(), not is_pair),
            (self.all_wrong, self.tr("All &wrong ({0})") if not is_pair else self.tr("Both &wrong ({0})"), comparison.all_wrong(), True),
        )
        for view, words, positions, is_wanted in shown:
            number = self.tabs.indexOf(view)
            self.tabs.setTabVisible(number, is_wanted and bool(comparison.texts))
            self.tabs.setTabText(number, words.format(grouped(len(positions))))
            view.show_texts(comparison, positions.tolist())

    @Slot()
    def _show_settings(self) -> None:
        if self._compared is None:
            return
        from textcls_gui.core.config import SETTINGS
        from textcls_gui.core.library.side_by_side import is_different

        runs = self._compared.runs
        different = [setting for setting in SETTINGS if is_different(setting, runs)]
        same = [setting for setting in SETTINGS if setting not in different]
        shown = [*different, *same] if self.all_settings.isChecked() else different
        rows = []
        for setting in shown:
            title = translated(setting.title)
            values = (self._setting_words.words(setting.value_in(run.config)) for run in runs)
            rows.append((DIFFERENT + title if setting in different else title, *values))
        self.settings.show_cells((self.tr("Setting"), *self._compared.comparison.names), rows, range(len(different)))
        said = self.tr("%n setting(s) differ, marked with ≠.", "", len(different)) if different else self.tr("All settings are the same.")
        self.settings_said.setText(said)
        self.settings_table.resizeRowsToContents()
        self.all_settings.setText(self.tr("Show the %n that are the same", "", len(same)))

    def _show_curves(self, compared: ComparedRuns) -> None:
        is_several = any(run.report.several is not None for run in compared.runs)
        self.accuracy.set_title(self.tr("Labels found (F1), validation texts") if is_several else self.tr("Right, of the validation texts"))
        named = list(zip(compared.comparison.names, compared.runs, strict=True))
        self.loss.show_lines([RunLine(name, tuple(epoch.validation_loss for epoch in run.history)) for name, run in named])
        self.accuracy.show_lines([RunLine(name, tuple(epoch.validation_accuracy for epoch in run.history)) for name, run in named])


def _words(statement: Statement) -> str:
    return say(QCoreApplication.translate, statement.template, statement.values)


def _padded(table: QWidget) -> QWidget:
    tab = QWidget()
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(table)
    return tab
