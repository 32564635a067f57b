"""Loss and accuracy while a model learns: each batch pale, smoothed over it, validation once an epoch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from textcls_gui.core.events import BatchesFinished, EpochFinished, RunEvent, TrainingDiverged, TrainingStarted
from textcls_gui.core.training.coach import START_BATCHES, Advice, Coach
from textcls_gui.gui.help.hint import with_hint
from textcls_gui.gui.plots.coach_words import mark_of
from textcls_gui.gui.plots.curve_plot import CurvePlot
from textcls_gui.gui.plots.curve_view import CurveView, EarlierRun
from textcls_gui.gui.plots.decimation import Floats


class TrainingCurves(QWidget):
    """Loss and accuracy side by side, read at one place together, and what the coach says of them."""

    advised = Signal(object)  # Advice, or None while no run is shown
    epochs_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = CurvePlot(self.tr("Loss"), is_share=False)
        self.loss.heading.setToolTip(with_hint(self.tr("How far the answers are from the given labels; lower is better.")))
        self.accuracy = CurvePlot(self.tr("Accuracy"), is_share=True)
        self.show_kind(is_several=False)
        self._coach = Coach()
        self._advice: Advice | None = None
        self._history: list[EpochFinished] = []
        self._earlier: tuple[EarlierRun, ...] = ()
        self._is_begun = False
        self._stale: list[CurvePlot] = []  # the one that has waited longest first
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        for plot in self.plots:
            layout.addWidget(plot, 1)
            plot.hovered.connect(self._on_hovered)
            plot.moved.connect(self._on_moved)

    @property
    def plots(self) -> tuple[CurvePlot, CurvePlot]:
        return self.loss, self.accuracy

    @property
    def advice(self) -> Advice | None:
        """None while no run is shown."""
        return self._advice

    @property
    def history(self) -> Sequence[EpochFinished]:
        return self._history

    @property
    def earlier(self) -> Sequence[EarlierRun]:
        return self._earlier

    def batches(self) -> tuple[NDArray[np.int64], Floats, Floats]:
        """Number, loss and accuracy of every batch so far."""
        steps, losses = self.loss.batches()
        accuracies = self.accuracy.batches()[1] / 100
        count = min(len(losses), len(accuracies))
        return steps[:count], losses[:count], accuracies[:count]

    def show_kind(self, *, is_several: bool) -> None:
        """Whether a text may have several labels: what is right is then counted in another way."""
        if is_several:
            self.accuracy.set_title(self.tr("Labels found (F1)"))
            self.accuracy.heading.setToolTip(
                self.tr("Of the texts’ labels, the share found when as many labels are given as the texts have; higher is better.")
            )
        else:
            self.accuracy.set_title(self.tr("Accuracy"))
            self.accuracy.heading.setToolTip(with_hint(self.tr("The share of texts whose label is found; higher is better.")))

    @Slot(object)
    def show_view(self, view: CurveView) -> None:
        for plot in self.plots:
            plot.show_view(view)

    def show_earlier(self, runs: Sequence[EarlierRun]) -> None:
        self._earlier = tuple(runs)
        for plot in self.plots:
            plot.show_earlier(runs)

    def on_events(self, events: Sequence[RunEvent]) -> None:
        """Take in what has happened since the last call, and draw one plot in turn: half the work holds the window up half as long. What
        nobody sees is drawn when it is shown."""
        for event in events:
            self._take(event)
        if any(isinstance(event, (EpochFinished, TrainingDiverged)) for event in events):
            self._advise()
        if self.isVisible():
            self._redraw_one()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw_one()
        QTimer.singleShot(0, self, self.redraw)

    def _redraw_one(self) -> None:
        if self._stale:
            self._stale.pop(0).redraw()

    @property
    def is_read(self) -> bool:
        """Somebody has chosen a place in the curves, whose values are shown."""
        return bool(self.loss.place.text())

    def redraw(self) -> None:
        """Draw all that has been taken in."""
        for plot in self._stale:
            plot.redraw()
        self._stale.clear()

    def show_history(
        self, history: Sequence[EpochFinished], steps: Sequence[int], losses: Sequence[float], accuracies: Sequence[float]
    ) -> None:
        """The curves of a run that is over; the last three are parallel."""
        self._start(history[0].step if history else max(1, len(steps)))
        self.loss.add_batches(steps, losses)
        self.accuracy.add_batches(steps, accuracies)
        first = slice(START_BATCHES)
        self._coach.take(BatchesFinished(1, len(steps[first]), tuple(steps[first]), tuple(losses[first]), tuple(accuracies[first])))
        for epoch in history:
            self._take(epoch)
        self._advise()
        for plot in self.plots:
            plot.redraw()
        self._stale.clear()

    def clear(self) -> None:
        self._start(1)
        self._is_begun = False
        self._advise()

    def _start(self, batches_per_epoch: int) -> None:
        self._coach.forget()
        self._history = []
        self._is_begun = True
        for plot in self.plots:
            plot.start(batches_per_epoch)
            plot.setAccessibleDescription(self.tr("No epoch is finished yet."))

    def _take(self, event: RunEvent) -> None:
        self._coach.take(event)
        match event:
            case TrainingStarted():
                self._start(event.num_batches)
                self._advise()
            case BatchesFinished():
                self.loss.add_batches(event.steps, event.losses)
                self.accuracy.add_batches(event.steps, event.accuracies)
            case EpochFinished():
                self._history.append(event)
                self.loss.add_epoch(event.epoch, event.validation_loss, is_best=event.is_best)
                self.accuracy.add_epoch(event.epoch, event.validation_accuracy, is_best=event.is_best)
                self._describe(event)
            case TrainingDiverged():
                pass
            case _:
                return
        self._stale += [plot for plot in self.plots if plot not in self._stale]

    def _advise(self) -> None:
        advice = self._coach.advice
        self._advice = advice if self._is_begun else None
        mark = None if self._advice is None else mark_of(self._advice, len(self._history), self.loss.latest)
        for plot in self.plots:
            plot.show_mark(mark)
        self.advised.emit(self._advice)
        self.epochs_changed.emit()

    def _describe(self, epoch: EpochFinished) -> None:
        self.loss.setAccessibleDescription(
            self.tr("After epoch {0} the loss is {1} on the training texts and {2} on the validation texts.").format(
                epoch.epoch, f"{epoch.train_loss:.3f}", f"{epoch.validation_loss:.3f}"
            )
        )
        self.accuracy.setAccessibleDescription(
            self.tr("After epoch {0} the accuracy is {1} % on the training texts and {2} % on the validation texts.").format(
                epoch.epoch, f"{100 * epoch.train_accuracy:.0f}", f"{100 * epoch.validation_accuracy:.0f}"
            )
        )

    @Slot(object)
    def _on_hovered(self, x: float | None) -> None:
        for plot in self.plots:
            plot.show_values_at(x)

    @Slot(object)
    def _on_moved(self, span: tuple[float, float] | None) -> None:
        for plot in self.plots:
            if plot is not self.sender():
                plot.show_span(span)
