"""All trainings that were interrupted, each as a card; no room is taken where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.interrupted_card import InterruptedCard
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.interrupted import bring_back, list_interrupted, throw_away
from textcls_gui.gui.workers.queues import Latest
from textcls_gui.gui.workspace import Continuing, Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.unfinished import Interrupted

MOST_CARDS = 3  # the newest; the others come as these go


class InterruptedRuns(QWidget):
    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._thrown_away = ""
        self._is_first = True
        self.cards: list[InterruptedCard] = []
        self._jobs = Latest(workspace.start, self)
        self._jobs.answered.connect(self._on_listed)
        self._jobs.failed.connect(self._on_failed)
        self.notice = Notice()
        self.notice.action_requested.connect(self._on_undo)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(Space.M)
        self._room.addWidget(self.notice)
        workspace.running_changed.connect(self.refresh)
        self.hide()

    @Slot()
    def refresh(self) -> None:
        """Look again what there is; while a training goes on, only that is said."""
        if self._workspace.is_running:
            self._show_busy()
            return
        workspace = self._workspace
        self._jobs.ask(list_interrupted(lambda: workspace.store, is_first=self._is_first))
        self._is_first = False

    def _show_busy(self) -> None:
        for card in self.cards:
            card.show_busy(self._workspace.is_running)

    @Slot(object)
    def _on_listed(self, runs: tuple[Interrupted, ...]) -> None:
        shown = runs[:MOST_CARDS]
        if [card.run for card in self.cards] != list(shown):
            for card in self.cards:
                card.hide()
                card.deleteLater()
            self.cards = [self._card(run) for run in shown]
        self._show_busy()
        self.setVisible(bool(self.cards) or not self.notice.isHidden())

    def _card(self, run: Interrupted) -> InterruptedCard:
        card = InterruptedCard(run)
        card.continue_requested.connect(self._on_continue)
        card.keep_requested.connect(self._on_keep)
        card.throw_away_requested.connect(self._on_throw_away)
        self._room.addWidget(card)
        return card

    @Slot(object)
    def _on_continue(self, run: Interrupted) -> None:
        self._workspace.request_continuing(Continuing(run.run_id, run.is_several))

    @Slot(object)
    def _on_keep(self, run: Interrupted) -> None:
        self._workspace.request_continuing(Continuing(run.run_id, run.is_several, keeps_best=True))

    @Slot(object)
    def _on_throw_away(self, run: Interrupted) -> None:
        workspace, self._thrown_away = self._workspace, run.run_id
        self.notice.show_message(
            "info",
            self.tr("The training with “{0}” was thrown away.").format(run.name),
            self.tr("It can be brought back until the program is started again."),
            self.tr("&Undo"),
        )
        self._jobs.ask(throw_away(lambda: workspace.store, run.run_id))

    @Slot()
    def _on_undo(self) -> None:
        workspace, run_id = self._workspace, self._thrown_away
        self.notice.clear()
        self._jobs.ask(bring_back(lambda: workspace.store, run_id))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.notice.show_failure(failure)
        self.show()
