"""What was heard of a run under way, so that a page that comes later can be told of it from the beginning."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from textcls_gui.core.events import BatchesFinished, RunEvent, StageProgressed, StageStarted, TimeLeft, TrainingStarted


class RunLog:
    """Batches are kept as bare numbers: there may be a million of them."""

    def __init__(self) -> None:
        self._before: list[RunEvent] = []  # and with the start of the training that is under way
        self._since: list[RunEvent] = []
        self._passing: dict[type[RunEvent], RunEvent] = {}  # of which only the latest holds
        self._latest: BatchesFinished | None = None
        self._steps, self._losses, self._accuracies = array("q"), array("d"), array("d")

    def note(self, event: RunEvent) -> None:
        match event:
            case BatchesFinished():
                self._latest = event
                self._steps.extend(event.steps)
                self._losses.extend(event.losses)
                self._accuracies.extend(event.accuracies)
            case TimeLeft() | StageProgressed():
                self._passing[type(event)] = event
            case TrainingStarted():  # of the next of several models: what is drawn begins anew
                self._before += [*self._since, event]
                self._passing.clear()
                self._since, self._latest = [], None
                self._steps, self._losses, self._accuracies = array("q"), array("d"), array("d")
            case _:
                if isinstance(event, StageStarted):
                    self._passing.clear()
                self._since.append(event)

    def events(self) -> Iterator[RunEvent]:
        """As if they had come in a few words."""
        yield from self._before
        if self._latest is not None:
            latest = self._latest
            yield BatchesFinished(latest.epoch, latest.batch, tuple(self._steps), tuple(self._losses), tuple(self._accuracies))
        yield from self._since
        yield from self._passing.values()
