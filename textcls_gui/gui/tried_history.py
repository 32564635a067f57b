"""Which texts are kept as tried: those at which a person rested; on the disk by a worker, in the order of asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from textcls_gui.gui.widgets.tried_view import TriedView
from textcls_gui.gui.workers.queues import InTurn
from textcls_gui.gui.workers.trying import change_tried
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.library.tried import TriedText

REST_MS = 2_000  # without a key: the text is then as it was meant


class TriedHistory(QObject):
    failed = Signal(object)  # Failure

    def __init__(self, view: TriedView, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view = view
        self._is_known = False
        self._noted: tuple[str, str, float, str] | None = None
        self._shown: tuple[TriedText, ...] = ()
        self._forgotten: tuple[TriedText, ...] = ()  # all at once, and no text was kept since
        self._jobs = InTurn(workspace.start, self)
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self.failed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)
        workspace.closing.connect(self._rest.stop)
        view.star_wished.connect(self._on_star_wished)
        view.removal_wished.connect(self._on_removal_wished)
        view.clearing_wished.connect(self._on_clearing_wished)
        view.return_wished.connect(self._on_return_wished)

    def show(self) -> None:
        """What was kept by the program when it ran before."""
        if not self._is_known:
            self._is_known = True
            self._jobs.add(change_tried(self._workspace.tried_file, lambda tried: tried.all()))

    def take_over(self, before: TriedHistory) -> None:
        """What was forgotten there can be brought back here."""
        self._forgotten = before._forgotten

    def note(self, text: str, label: str, probability: float, model: str) -> None:
        """The answer to the text in the box; it is kept when the person rests."""
        self._noted = (text, label, probability, model) if text.strip() else None
        self._rest.start()

    def forget_noted(self) -> None:
        self._noted = None
        self._rest.stop()

    @Slot()
    def keep(self) -> None:
        noted, self._noted = self._noted, None
        if noted is not None:
            self._is_known = True
            self._forgotten = ()
            self._jobs.add(change_tried(self._workspace.tried_file, lambda tried: tried.add(*noted)))

    @Slot(object)
    def _on_done(self, texts: tuple[TriedText, ...]) -> None:
        self._shown = texts
        self._view.show_texts(texts, can_return=bool(self._forgotten))

    @Slot(str, bool)
    def _on_star_wished(self, text: str, is_starred: bool) -> None:
        self._jobs.add(change_tried(self._workspace.tried_file, lambda tried: tried.star(text, is_starred=is_starred)))

    @Slot(str)
    def _on_removal_wished(self, text: str) -> None:
        self._jobs.add(change_tried(self._workspace.tried_file, lambda tried: tried.remove(text)))

    @Slot()
    def _on_clearing_wished(self) -> None:
        self.forget_noted()
        self._forgotten = self._shown
        self._jobs.add(change_tried(self._workspace.tried_file, lambda tried: tried.clear()))

    @Slot()
    def _on_return_wished(self) -> None:
        forgotten, self._forgotten = self._forgotten, ()
        self._jobs.add(change_tried(self._workspace.tried_file, lambda tried: tried.put_back(forgotten)))
