"""The curves' twin: what was measured after each epoch, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from textcls_gui.core.events import EpochFinished
from textcls_gui.gui.item_models.plain_cells import PlainCells
from textcls_gui.gui.percent import percent
from textcls_gui.gui.widgets.plain_table import plain_table


class EpochsTable(QWidget):
    """The best epoch is bold, and says so; the newest is the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_several = False
        self.cells = PlainCells()
        self.table = plain_table(self.cells, self.tr("What was measured after each epoch"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.show_epochs(())

    def show_kind(self, *, is_several: bool) -> None:
        self._is_several = is_several

    def show_epochs(self, history: Sequence[EpochFinished]) -> None:
        best = max((place for place, epoch in enumerate(history) if epoch.is_best), default=None)
        self.cells.show_cells(self._headings(), [self._row(epoch, place == best) for place, epoch in enumerate(history)], _only(best))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.scrollToBottom()

    def _headings(self) -> Sequence[str]:
        right = self.tr("F1, {0}") if self._is_several else self.tr("Right, {0}")
        training, validation = self.tr("training"), self.tr("validation")
        loss = self.tr("Loss, {0}")
        words = (loss.format(training), loss.format(validation), right.format(training), right.format(validation))
        return (self.tr("Epoch"), *words, self.tr("Remark"))

    def _row(self, epoch: EpochFinished, is_best: bool) -> Sequence[str]:
        losses = (f"{epoch.train_loss:.3f}", f"{epoch.validation_loss:.3f}")
        shares = (percent(epoch.train_accuracy, 1), percent(epoch.validation_accuracy, 1))
        return (str(epoch.epoch), *losses, *shares, self.tr("best so far") if is_best else "")


def _only(place: int | None) -> Sequence[int]:
    return () if place is None else (place,)
