"""Results: how good the model is, what it confuses, and which texts it gets wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.help.topics import set_topic, topic_of
from textcls_gui.gui.item_models.label_outcomes import Outcome
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.all_texts_view import AllTextsView
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.compare_button import CompareButton
from textcls_gui.gui.widgets.confusions_view import ConfusionsView
from textcls_gui.gui.widgets.empty_state import EmptyState
from textcls_gui.gui.widgets.groups_view import GroupsView
from textcls_gui.gui.widgets.help_mark import HelpMark
from textcls_gui.gui.widgets.label_outcomes_view import LabelOutcomesView
from textcls_gui.gui.widgets.labels_view import LabelsView
from textcls_gui.gui.widgets.mistakes_view import MistakesView
from textcls_gui.gui.widgets.more_examples_view import MoreExamplesView
from textcls_gui.gui.widgets.page import GAP, Page, primary_button
from textcls_gui.gui.widgets.passing_on import PassingOn
from textcls_gui.gui.widgets.sureness_view import SurenessView
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.widgets.verdict_card import VerdictCard
from textcls_gui.gui.widgets.views import Views
from textcls_gui.gui.workspace import Workspace


class ResultsPage(Page):
    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self._build()
        self._connect()
        self._show_run()

    @property
    def tour_target(self) -> QWidget:
        return self.verdict if self.verdict.isVisible() else self.empty.room

    def take_over(self, before: Page) -> None:
        if isinstance(before, ResultsPage) and before._run is self._run:
            for number in range(self.tabs.count()):
                if before.tabs.widget(number) not in before._unfilled:
                    self._fill_tab(number)
            self.mistakes_view.decisions.take_over(before.mistakes_view.decisions)

    def _build(self) -> None:
        self.title.setText(self.tr("Results"))
        self.setAccessibleName(self.title.text())
        self.empty = EmptyState(
            "target",
            self.tr("No results yet"),
            self.tr("Once a model is trained, you see here how good it is and which texts it gets wrong."),
            self.tr("&Go to Train"),
        )
        self.verdict = VerdictCard()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Results in detail"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.help_mark = HelpMark()
        self.tabs.setCornerWidget(self.help_mark)
        self.labels = LabelsView(self._workspace.start)
        self.groups = GroupsView(self._workspace.start)
        self.all_texts = AllTextsView(self._workspace.start)
        self._fillers: dict[QWidget, Callable[[SavedRun], None]] = {}
        self._unfilled: set[QWidget] = set()
        self._add_tab(self._build_confusions(), self.tr("&Confusions"), self._fill_confusions)
        self._add_tab(self.labels, self.tr("&Labels"), self.labels.show_run)
        self.mistakes_view = MistakesView(self._workspace)
        self.mistakes, self.search = self.mistakes_view.view, self.mistakes_view.search
        self._add_tab(self.mistakes_view, self.tr("&Mistakes"), self.mistakes_view.show_run)
        self._add_tab(self.groups, self.tr("&Groups"), self.groups.show_run)
        self._add_tab(self.all_texts, self.tr("&All texts"), self.all_texts.show_run)
        self.sureness = SurenessView(self._workspace)
        self._add_tab(self.sureness, self.tr("How &sure"), self.sureness.show_run)
        self.more_examples = MoreExamplesView(self._workspace)
        self._add_tab(self.more_examples, self.tr("Mor&e examples"), self.more_examples.show_run)
        details = Card()
        details.body.addWidget(self.tabs)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.verdict)
        layout.addWidget(details, 1)
        self._content = content
        self._stack = Views()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        self.body.addWidget(self._stack, 1)
        self.try_button = primary_button(self.tr("&Try it"))
        self.compare_button = CompareButton(self._workspace)
        self.footer.addWidget(self.compare_button)
        self.passing_on = PassingOn(self._workspace, self.verdict)
        self.footer.addWidget(self.passing_on, 1)
        self.footer.addWidget(self.try_button)

    def _add_tab(self, tab: QWidget, title: str, fill: Callable[[SavedRun], None]) -> None:
        self.tabs.addTab(tab, title)
        self._fillers[tab] = fill

    def _build_confusions(self) -> QWidget:
        self.confusions = ConfusionsView(self._workspace.start)
        self.outcomes = LabelOutcomesView(self._workspace.start)
        self._confusions = Views()  # a matrix where each text has one label
        self._confusions.addWidget(self.confusions)
        self._confusions.addWidget(self.outcomes)
        set_topic(self._confusions, "results#confusions")
        return self._confusions

    def _connect(self) -> None:
        self.empty.requested.connect(self._on_train_wanted)
        self.try_button.clicked.connect(self._on_try_wanted)
        self.tabs.currentChanged.connect(self._fill_tab)
        self.labels.label_opened.connect(self._on_label_opened)
        self._workspace.run_changed.connect(self._show_run)
        self._workspace.classifier_changed.connect(self._offer_why)
        for view in self.findChildren(TestedTextsView):
            view.why_wished.connect(self._workspace.try_text)

    @Slot()
    def _show_run(self) -> None:
        run = self._run = self._workspace.run
        self._stack.setCurrentWidget(self.empty if run is None else self._content)
        self.try_button.setVisible(run is not None)
        self.compare_button.show_run(run)
        self.passing_on.show_run(run)
        self._offer_why()
        if run is None:
            self.sentence.setText(self.tr("How good the model is, on texts that it has never seen."))
            return
        report = run.report
        words = self.tr("How good “{0}” is, on texts that it has never seen.").format(run.summary.name)
        self.sentence.setText(run_on(words, self._words_on_kept_answers(run)))
        self.verdict.show_report(report)
        self._unfilled = set(self._fillers)
        self._fill_tab(self.tabs.currentIndex())

    @Slot()
    def _offer_why(self) -> None:
        """Another model would say something else of these texts."""
        opened = self._workspace.classifier_run
        can_say = self._run is not None and opened is not None and opened.summary.run_id == self._run.summary.run_id
        for view in self.findChildren(TestedTextsView):
            view.offer_why(can_say=can_say)

    @Slot(int)
    def _fill_tab(self, number: int) -> None:
        """A tab is filled when it is first looked at: all at once would keep a person waiting who wants to see one."""
        tab = self.tabs.widget(number)
        set_topic(self.help_mark, topic_of(tab))
        if self._run is not None and tab in self._unfilled:
            self._unfilled.remove(tab)
            self._fillers[tab](self._run)

    def _fill_confusions(self, run: SavedRun) -> None:
        is_several = run.report.several is not None
        self._confusions.setCurrentIndex(1 if is_several else 0)
        (self.outcomes if is_several else self.confusions).show_run(run)

    def _words_on_kept_answers(self, run: SavedRun) -> str:
        """All texts count in the figures, but of very many not all can be looked at."""
        if len(run.tested) >= run.report.num_texts:
            return ""
        words = self.tr("All {0} count; {1} of them, evenly spread, are kept to look at.")
        return words.format(grouped(run.report.num_texts), grouped(len(run.tested)))

    @Slot(str)
    def _on_label_opened(self, label: str) -> None:
        """Enter on a label shows its row among the confusions."""
        if self._run is None:
            return
        self.tabs.setCurrentIndex(0)
        number = self._run.report.labels.index(label)
        if self._run.report.several is None:
            self.confusions.show_label(number)
            return
        self.outcomes.choose(number, Outcome.MISSING)
        self.outcomes.table.setFocus()

    @Slot()
    def _on_train_wanted(self) -> None:
        self._workspace.request_page("train")

    @Slot()
    def _on_try_wanted(self) -> None:
        self._workspace.request_page("try")
