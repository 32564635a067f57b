"""What follows from an opened table, and again from each edit: its labels are counted, it is examined, and its texts are dealt out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.data.own_files import OwnFiles
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.opening import DealtOut, Examined, OpenedTable, count_again, deal_out, examine_table
from textcls_gui.gui.workers.queues import InTurn, Latest, Start

if TYPE_CHECKING:
    from textcls_gui.core.data.frozen import FrozenTest

PAUSE_MS = 400  # a person who edits is let go on before all is examined anew


class Following(QObject):
    """One after the other; of each, only the latest is told."""

    counted = Signal(object)  # OpenedTable
    examining = Signal()  # what was found before no longer holds
    progressed = Signal(object)  # float, 0 to 1: of the examination
    examined = Signal(object)  # Examined
    dealt = Signal(object)  # DealtOut
    failed = Signal(object)  # Failure

    def __init__(
        self,
        start: Start,
        config: Callable[[], ExperimentConfig],
        frozen: Callable[[], FrozenTest | None],
        own_files: Callable[[], OwnFiles],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._frozen = frozen
        self._own_files = own_files
        self._opened: OpenedTable | None = None
        self._needs_count = False
        self._counting = InTurn(start, self)
        self._examining = Latest(start, self)
        self._dealing = InTurn(start, self)
        self._needs_deal = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._examine)
        self._counting.done.connect(self._on_counted)
        self._counting.failed.connect(self.failed)
        self._examining.answered.connect(self._on_examined)
        self._examining.failed.connect(self._on_examination_failed)
        self._examining.progressed.connect(self.progressed)
        self._dealing.done.connect(self._on_dealt)
        self._dealing.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        return self._pause.isActive() or self._counting.is_busy or self._examining.is_busy or self._dealing.is_busy

    def follow(self, opened: OpenedTable) -> None:
        """A table that was just counted."""
        self.stop()
        self._opened = opened
        self._examine()

    def go_on(self, opened: OpenedTable) -> None:
        """With a table that has been examined and dealt out."""
        self._opened = opened

    def count_again(self) -> None:
        """The table was edited. While it is being counted, once more is enough for all edits that come meanwhile."""
        if self._opened is None:
            return
        self._pause.stop()
        self._examining.cancel()
        self._needs_deal = False
        self.examining.emit()
        if self._counting.is_busy:
            self._needs_count = True
        else:
            self._counting.add(count_again(self._opened))

    def examine_again(self) -> None:
        """The settings or the files beside the table have changed that the examination looks at."""
        if self._opened is not None and not self._counting.is_busy:
            self._needs_deal = False
            self._dealing.forget()  # it comes after the examination
            self._pause.start()

    def deal_again(self) -> None:
        """The settings have changed that say how texts are dealt out, or the test part was looked at."""
        if self._opened is not None and not self._counting.is_busy and not self._examining.is_busy and not self._pause.isActive():
            self._deal()

    def stop(self) -> None:
        self._opened = None
        self._needs_count = False
        self._pause.stop()
        self._counting.forget()
        self._examining.cancel()
        self._needs_deal = False
        self._dealing.forget()

    @Slot()
    def _examine(self) -> None:
        if self._opened is not None:
            self.examining.emit()
            self._examining.ask(examine_table(self._opened, self._config(), self._own_files()))

    def _deal(self) -> None:
        """One at a time: it takes long with many texts, and cannot be broken off."""
        if self._dealing.is_busy:
            self._needs_deal = True
        elif self._opened is not None:
            self._needs_deal = False
            self._dealing.add(deal_out(self._opened, self._config(), self._frozen(), self._own_files()))

    @Slot(object)
    def _on_counted(self, opened: OpenedTable) -> None:
        self._opened = opened
        self.counted.emit(opened)
        if self._needs_count:
            self._needs_count = False
            self._counting.add(count_again(opened))
        else:
            self._pause.start()

    @Slot(object)
    def _on_examined(self, examined: Examined) -> None:
        self.examined.emit(examined)
        self._deal()

    @Slot(object)
    def _on_examination_failed(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self._deal()

    @Slot(object)
    def _on_dealt(self, dealt: DealtOut) -> None:
        if self._needs_deal:
            self._deal()
        else:
            self.dealt.emit(dealt)
