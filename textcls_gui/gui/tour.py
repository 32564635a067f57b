"""A short tour over the real pages: it says what each is for, beside the part that matters, and leaves all of the window usable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.widgets.page import Page
from textcls_gui.gui.widgets.tour_bubble import TourBubble, TourRing
from textcls_gui.gui.workspace import PageName, Workspace

MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
STOPS: tuple[PageName, ...] = ("start", "data", "model", "train", "results", "try", "library")


@dataclass(frozen=True, slots=True)
class Itinerary:
    """What the tour asks of the window."""

    page: Callable[[PageName], QWidget]
    show_page: Callable[[PageName], None]
    open_sample: Callable[[], None]


class Tour(QObject):
    """Goes along where the person goes by the steps at the left; where it was left is remembered."""

    _stop: PageName | None = None  # of the class too: a window that is being collected may still hide, after its tour was emptied

    def __init__(self, window: QWidget, workspace: Workspace, itinerary: Itinerary) -> None:
        super().__init__(window)
        self._window, self._workspace, self._itinerary = window, workspace, itinerary
        self._target: QWidget | None = None
        self.ring, self.bubble = TourRing(window), TourBubble(window)
        self.bubble.next_requested.connect(self._on_next)
        self.bubble.back_requested.connect(self._on_back)
        self.bubble.left.connect(self.end)
        self._settling = QTimer(self)  # several parts of a page change at once
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._place)
        window.installEventFilter(self)
        for changed in (workspace.table_changed, workspace.dataset_changed, workspace.running_changed, workspace.run_changed):
            changed.connect(self._settling.start)
        workspace.classifier_changed.connect(self._settling.start)
        workspace.tour_requested.connect(self.begin)

    @property
    def stop(self) -> PageName | None:
        """The page that it is at; None while there is no tour."""
        return self._stop

    @Slot()
    def begin(self) -> None:
        """From where it was left, or from the beginning."""
        left_at = self._workspace.preferences.settings.tour_step
        self._go_to(STOPS[left_at - 1] if 0 < left_at < len(STOPS) else STOPS[0])

    @Slot()
    def end(self) -> None:
        if self._stop is None:
            return
        self._stop = None
        self._watch(None)
        self.ring.hide()
        self.bubble.hide()

    @Slot(object)
    def follow(self, page: PageName) -> None:
        """The person has gone to this page."""
        if self._stop is None:
            return
        if page in STOPS:
            if page != self._stop:
                self._say(page)
        else:
            self.ring.hide()
            self.bubble.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._stop is not None and event.type() in MOVING and not self._settling.isActive():
            self._settling.start()
        return False

    def _go_to(self, page: PageName) -> None:
        self._stop = page  # already here, so that showing the page is no news
        self._itinerary.show_page(page)
        self._say(page)

    def _say(self, page: PageName) -> None:
        self._stop = page
        number = STOPS.index(page) + 1
        preferences = self._workspace.preferences
        preferences.change(replace(preferences.settings, tour_step=number))
        title, sentence = self._words(page)
        self.bubble.show_stop(title, sentence, number, len(STOPS))
        self._place()

    @Slot()
    def _place(self) -> None:
        """What a page is about changes with what is open."""
        if self._stop is None:
            return
        page = self._itinerary.page(self._stop)
        if not page.isVisible() or not isinstance(page, Page):
            self.ring.hide()
            return
        self._watch(page.tour_target)
        assert self._target is not None
        place = QRect(self._target.mapTo(self._window, QPoint(0, 0)), self._target.size())
        self.ring.surround(place)
        self.ring.show()
        self.ring.raise_()
        self.bubble.stand_beside(place, QRect(page.mapTo(self._window, QPoint(0, 0)), page.size()))
        self.bubble.show()
        self.bubble.raise_()

    def _watch(self, target: QWidget | None) -> None:
        if target is self._target:
            return
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)

    @Slot()
    def _on_next(self) -> None:
        if self._stop is None:
            return
        if self._stop == STOPS[-1]:
            self.end()
            return
        following = STOPS[STOPS.index(self._stop) + 1]
        if self._stop == "start" and self._workspace.table is None:
            self._itinerary.open_sample()
        self._go_to(following)

    @Slot()
    def _on_back(self) -> None:
        if self._stop is not None:
            self._go_to(STOPS[max(0, STOPS.index(self._stop) - 1)])

    def _words(self, page: PageName) -> tuple[str, str]:
        has_data, has_run = self._workspace.table is not None, self._workspace.run is not None
        match page:
            case "start":
                return self.tr("Everything begins here"), self._start_words(has_data)
            case "data":
                return (
                    self.tr("Your texts and their labels"),
                    self.tr("Each row is one text with its label. Beside it stands what may be wrong in the file, with a remedy for each."),
                )
            case "model":
                return (
                    self.tr("How thorough should it be?"),
                    self.tr("Balanced is right for most. The page tells how long it will take; everything else can stay as it is."),
                )
            case "train":
                return (
                    self.tr("Here it learns"),
                    self.tr("Train begins it. You see how much it has learnt, and can pause or end it. The tour can go on meanwhile."),
                )
            case "results":
                return self.tr("Is it any good?"), self._results_words(has_run)
            case "try":
                return (
                    self.tr("Now use it"),
                    self.tr("Type a text: you see its label at every key, and the words that decided. Or give it a whole spreadsheet."),
                )
            case _:
                return (
                    self.tr("Nothing gets lost"),
                    self.tr("Every model you train is kept here, to be opened again, compared, or given to others as one file."),
                )

    def _start_words(self, has_data: bool) -> str:
        if has_data:
            return self.tr("A file of your own, a sample, or what you did before: all of it is opened from this page.")
        return self.tr("A file of your own, or a sample to look around with. Next opens this sample; it changes nothing of yours.")

    def _results_words(self, has_run: bool) -> str:
        if has_run:
            return self.tr("How many of 100 new texts it gets right, beside simple methods, and which labels it confuses.")
        return self.tr("When a model is trained, this page says how many of 100 new texts it gets right, and which labels it confuses.")
