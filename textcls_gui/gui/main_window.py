"""The window: the steps at the left, one page at a time beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from textcls_gui.gui.carrying import carry_over, is_at_work
from textcls_gui.gui.dialogs.close_guard import CloseGuard
from textcls_gui.gui.help.side import HelpSide
from textcls_gui.gui.help.topics import HelpRequested, set_topic, topic_of_page
from textcls_gui.gui.icons import refresh_icons
from textcls_gui.gui.pages.start_page import StartPage
from textcls_gui.gui.qt_classes import QtClasses
from textcls_gui.gui.run_manners import RunManners
from textcls_gui.gui.settings import WindowSettings
from textcls_gui.gui.shortcuts import make_shortcut
from textcls_gui.gui.tour import Itinerary, Tour
from textcls_gui.gui.warm_up import Part, WarmUp, load_torch_ahead
from textcls_gui.gui.widgets.file_drop import FileDrop, FilesPassBy, part_named
from textcls_gui.gui.widgets.nav_rail import NavRail
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import MARGIN, Page
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.opening import OwnPart
from textcls_gui.gui.workspace import PageName, Workspace
from textcls_gui.paths import UserPaths

if TYPE_CHECKING:
    from textcls_gui.core.library.store import RunSummary
    from textcls_gui.gui.pages.data_page import DataPage
    from textcls_gui.gui.pages.library_page import LibraryPage

FIRST_SIZE = (1180, 680)
LEAST_SIZE = (900, 560)
IDLE_MS = 30
WAITING_MS = 300
MODEL_SUFFIX = ".textcls"
FIRST_PAGES: tuple[PageName, ...] = ("start", "library")  # the others have nothing to show when the program starts
NEEDED_BY_PAGE: dict[PageName, Part] = {
    "data": "data",
    "train": "plots",
    "results": "results",
    "try": "results",
    "compare": "results",
}
OWN_PARTS: tuple[OwnPart, ...] = ("validation", "test")
LATER_PAGES: tuple[PageName, ...] = ("data", "model", "train", "library", "results", "try", "compare")


class MainWindow(QMainWindow):
    """Pages are made when they are first wanted, and the rest of them when everything they need has been brought in."""

    page_shown = Signal(object)  # PageName
    warmed_up = Signal()  # what was asked for has been brought in, or could not be

    def __init__(self, workspace: Workspace, paths: UserPaths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._pages: dict[PageName, Page] = {}
        self._earlier: dict[PageName, Page] = {}  # in the language before, until others have taken their place
        self._page: PageName = "start"
        self._asked_for: set[Part] = set()
        self._brought: set[Part] = set()
        self._is_seen = False
        self._leaving: Literal["", "finishing", "stopping", "discarding"] = ""
        self._run_before_leaving = workspace.run
        self._seen_results = False
        self._focus_wanted: QWidget | None = None  # in the words that are said anew
        self._outdated: list[QWidget] = []  # what holds the earlier pages
        self._go_on = QTimer(self)
        self._go_on.setSingleShot(True)
        self._go_on.timeout.connect(self._make_next_page)
        self.setWindowTitle("TextCls")
        self.setMinimumSize(*LEAST_SIZE)
        self._files_pass_by = FilesPassBy(self)
        self._centre = QWidget()
        self._room = QHBoxLayout(self._centre)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(self._centre)
        self.help = HelpSide(self, self._centre, self._room)
        self.help.tour_wished.connect(self.workspace.tour_requested)
        self.file_drop = FileDrop(self)
        self.guard = CloseGuard(self)
        self.manners = RunManners(self, workspace)
        self._build()
        self._connect()
        self._restore(workspace.preferences.settings)
        self._show_steps()

    def page(self, name: PageName) -> Page:
        """The page, made now if it is not there yet."""
        if name not in self._pages:
            before = self._earlier.get(name)
            if before is not None and not _can_be_replaced(before):
                self._pages[name] = before
                self._stack.addWidget(before)
            else:
                self._add_page(name)
        return self._pages[name]

    def _add_page(self, name: PageName) -> None:
        page = self._pages[name] = self._make_page(name)
        self._stack.addWidget(page)
        self._files_pass_by.watch(page)
        before = self._earlier.pop(name, None)
        if before is not None:
            page.take_over(before)
            self._focus_wanted = carry_over(before, page) or self._focus_wanted
            if self._stack.currentWidget() is before:
                self._stack.setCurrentWidget(page)
            before.hide()
            before.deleteLater()
        if not self._earlier:
            for contents in self._outdated:
                contents.deleteLater()
            self._outdated.clear()

    @Slot()
    def say_all_anew(self) -> None:
        """In the language that is spoken now. Each page is made again, and goes on where it was; those that are not seen come behind. Where
        something is under way that would be lost, the page stays as it is until that is done."""
        self.setUpdatesEnabled(False)
        notice, rail, contents, self._earlier = self.notice, self.rail, self._contents, {**self._earlier, **self._pages}
        self._outdated.append(contents)
        self._pages = {}
        is_touring, tour = self.tour.stop is not None, self.tour
        tour.end()
        self._build()
        self._contents.show()
        self._connect_contents()
        self.notice.take_over(notice)
        self._focus_wanted = carry_over(rail, self.rail)
        self.show_page(self._page)
        self._show_steps()
        contents.hide()
        if self._focus_wanted is not None:
            self._focus_wanted.setFocus()
            self._focus_wanted = None
        for part in (tour.ring, tour.bubble, tour):
            part.deleteLater()
        self._begin_touring()
        if is_touring:
            self.tour.begin()
        self.setUpdatesEnabled(True)
        self._go_on.start(IDLE_MS)

    @property
    def page_name(self) -> PageName:
        return self._page

    @property
    def is_ready_to_train(self) -> bool:
        return "core" in self._brought and all(name in self._pages for name in ("data", "model", "train"))

    @property
    def is_complete(self) -> bool:
        """Everything has been brought in, and every page is there."""
        return "core" in self._brought and all(name in self._pages for name in LATER_PAGES)

    @property
    def is_warm(self) -> bool:
        """Nothing is being brought in behind the window any more."""
        return "evaluation" in self._brought

    @Slot(object)
    def show_page(self, name: PageName) -> None:
        """Where a page's parts are still being brought in, that is said, and the page comes as soon as it can."""
        step: PageName = name if name != "compare" else "library" if self._page == "library" else "results"
        self._page = name
        set_topic(self, topic_of_page(name))
        self.rail.show_page(step)
        self._stack.setCurrentWidget(self.page(name) if self._can_make(name) else self._waiting)
        if name == "results" and self.workspace.run is not None:
            self._seen_results = True
            self._show_steps()
        self.page_shown.emit(name)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """A model goes to the Library; anything else is a table for Data, which says so if it is none, or where a model is being tried, one
        to classify."""
        if path.suffix.lower() == MODEL_SUFFIX:
            self._library_page().open_model(path)
        elif self._page == "try" and self.workspace.classifier is not None:
            from textcls_gui.gui.pages.try_page import TryPage

            trying = self.page("try")
            assert isinstance(trying, TryPage)
            trying.open_file(path)
        else:
            self.show_page("data")
            self._data_page.open_file(path)

    def _open_first_sample(self) -> None:
        self.open_path(next(iter(self._start_page.tiles.values())))

    def _library_page(self) -> LibraryPage:
        """Shown, so that what it has to say is seen."""
        from textcls_gui.gui.pages.library_page import LibraryPage

        self.show_page("library")
        library = self.page("library")
        assert isinstance(library, LibraryPage)
        return library

    @Slot(object)
    def open_parts(self, paths: Sequence[Path]) -> None:
        """Train, validation and test of one data set: the first is the data, and the others take the place of parts of it."""
        self.show_page("data")
        by_part = {part_named(path): path for path in paths[1:]}
        own = {part: by_part[part] for part in OWN_PARTS if part in by_part}
        self._data_page.open_file(paths[0], own_files=own)

    @Slot(object)
    def show_failure(self, failure: Failure) -> None:
        self.notice.show_failure(failure)

    def offer_report(self) -> None:
        """The program did not end as it should have the last time."""
        message = self.tr("TextCls ended unexpectedly the last time.")
        hint = self.tr("Your data, runs and models are kept. The problem report says where it stopped; the program sends nothing itself.")
        self.notice.show_message("warning", message, hint, has_report=True)

    def _build(self) -> None:
        self.rail = NavRail()
        self.notice = Notice()
        self._stack = QStackedWidget()
        self._waiting = QLabel(self.tr("One moment…"))
        self._waiting.setProperty("role", "muted")
        self._waiting.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._stack.addWidget(self._waiting)
        self._notice_room = QVBoxLayout()
        self._notice_room.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._notice_room.addWidget(self.notice)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(self._notice_room)
        self._contents = QWidget()
        layout = QHBoxLayout(self._contents)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self._room.addWidget(self._contents)

    def _connect_contents(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.help_wanted.connect(self._on_help_wanted)

    def _begin_touring(self) -> None:
        self.tour = Tour(self, self.workspace, Itinerary(self.page, self.show_page, self._open_first_sample))
        self.page_shown.connect(self.tour.follow)

    def _connect(self) -> None:
        workspace = self.workspace
        self._connect_contents()
        self._begin_touring()
        self.file_drop.path_dropped.connect(self.open_path)
        self.file_drop.files_dropped.connect(self.open_parts)
        self.file_drop.several_dropped.connect(self._on_several_dropped)
        workspace.page_requested.connect(self.show_page)
        for changed in (workspace.dataset_changed, workspace.running_changed, workspace.classifier_changed):
            changed.connect(self._show_steps)
        workspace.run_changed.connect(self._on_run_changed)
        workspace.running_changed.connect(self._on_running_changed)
        self.guard.finish_chosen.connect(self._on_finish_chosen)
        self.guard.aside_chosen.connect(self._on_aside_chosen)
        self.guard.discard_chosen.connect(self._on_discard_chosen)
        make_shortcut("open", self, self._on_open)
        make_shortcut("lead on", self, self._on_lead_on)
        make_shortcut("page compare", self, self._on_compare)
        make_shortcut("quit", self, self.close)

    def _connect_start_page(self, start: StartPage) -> None:
        start.open_requested.connect(self._on_open)
        start.folder_requested.connect(self._on_open_folder)
        start.paste_requested.connect(self._on_paste)
        start.file_chosen.connect(self.open_path)
        start.model_chosen.connect(self.open_path)
        start.dataset_chosen.connect(self._on_dataset_chosen)
        start.run_chosen.connect(self._on_run_chosen)

    def _restore(self, settings: WindowSettings) -> None:
        self.resize(*FIRST_SIZE)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode("ascii", "ignore")))
        self.show_page(next((name for name in FIRST_PAGES if name == settings.page), "start"))

    def _remember(self) -> None:
        geometry = self.saveGeometry().toBase64().toStdString()
        preferences = self.workspace.preferences
        preferences.change(replace(preferences.settings, geometry=geometry, page=self._page))

    def _can_make(self, name: PageName) -> bool:
        return name in self._pages or name not in NEEDED_BY_PAGE or NEEDED_BY_PAGE[name] in self._brought

    @property
    def _start_page(self) -> StartPage:
        page = self.page("start")
        assert isinstance(page, StartPage)
        return page

    @property
    def _data_page(self) -> DataPage:
        from textcls_gui.gui.pages.data_page import DataPage

        page = self.page("data")
        assert isinstance(page, DataPage)
        return page

    def _make_page(self, name: PageName) -> Page:
        match name:
            case "start":
                start = StartPage(self.workspace)
                self._connect_start_page(start)
                if "plots" in self._brought:
                    start.begin_reading()
                return start
            case "data":
                from textcls_gui.gui.pages.data_page import DataPage

                return DataPage(self.workspace)
            case "model":
                from textcls_gui.gui.pages.model_page import ModelPage

                return ModelPage(self.workspace)
            case "train":
                from textcls_gui.gui.pages.train_page import TrainPage

                return TrainPage(self.workspace)
            case "results":
                from textcls_gui.gui.pages.results_page import ResultsPage

                return ResultsPage(self.workspace)
            case "try":
                from textcls_gui.gui.pages.try_page import TryPage

                return TryPage(self.workspace)
            case "library":
                from textcls_gui.gui.pages.library_page import LibraryPage

                return LibraryPage(self.workspace)
            case "compare":
                from textcls_gui.gui.pages.compare_page import ComparePage

                return ComparePage(self.workspace)
            case "settings":
                from textcls_gui.gui.pages.settings_page import SettingsPage

                return SettingsPage(self.workspace)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self._start_warm_up)  # not before the person sees something

    @Slot()
    def _start_warm_up(self) -> None:
        load_torch_ahead()  # meanwhile: it needs neither Python nor Qt
        self._qt_classes = QtClasses(self)
        self._qt_classes.made.connect(self._on_qt_classes_made)
        self._qt_classes.begin()

    @Slot()
    def _on_qt_classes_made(self) -> None:
        if self.isVisible():  # and was not closed meanwhile
            self._bring_in("data", "plots", "core")

    def _bring_in(self, *parts: Part) -> None:
        self._asked_for.update(parts)
        warm_up = WarmUp(*parts)
        warm_up.brought.connect(self._on_brought)
        warm_up.failed.connect(self.show_failure)
        warm_up.finished.connect(self.warmed_up)
        self.workspace.start(warm_up, warm_up.cancel)

    @Slot(object)
    def _on_brought(self, part: Part) -> None:
        self._brought.add(part)
        if part == "data":
            self.page("data")  # which hears what the others want of it
        if part == "plots":
            self._start_page.begin_reading()
        if part in NEEDED_BY_PAGE.values():
            self.show_page(self._page)  # which may have waited for this
        if part in ("core", "results"):
            self._go_on.start(IDLE_MS)

    @Slot()
    def _make_next_page(self) -> None:
        """One page at a time, and the window's own events between them. What is to be imported comes when no page can be made, for an
        import and the making of pages slow each other down."""
        outdated = [name for name, before in self._earlier.items() if _can_be_replaced(before)]
        missing = [name for name in LATER_PAGES if name not in self._pages and name not in self._earlier]
        possible = [name for name in (*outdated, *missing) if self._can_make(name)]
        if possible and self.isVisible():
            self._add_page(possible[0])
            self._go_on.start(IDLE_MS)
        elif self._earlier:
            self._go_on.start(WAITING_MS)
        elif missing and not possible and "results" not in self._asked_for:
            self._bring_in("results")
        elif not missing and "evaluation" not in self._asked_for:
            self._data_page.prepare()
            self._bring_in("evaluation")

    @Slot()
    def _show_steps(self) -> None:
        workspace = self.workspace
        done: list[PageName] = []
        if workspace.dataset is not None:
            done.append("data")
        if workspace.is_running or workspace.run is not None:
            done.append("model")
        if workspace.run is not None and not workspace.is_running:
            done.append("train")
            if self._seen_results:
                done.append("results")
        self.rail.show_done(done, workspace.is_running)

    @Slot()
    def _on_run_changed(self) -> None:
        self._seen_results = self._page == "results" and self.workspace.run is not None
        self._show_steps()

    @Slot()
    def _on_open(self) -> None:
        self._data_page.choose_file()

    @Slot()
    def _on_open_folder(self) -> None:
        self._data_page.choose_folder()

    @Slot()
    def _on_lead_on(self) -> None:
        """The way on stands at the end of a page."""
        ways_on = [button for button in self._buttons_shown() if button.property("role") == "primary"]
        if ways_on:
            ways_on[-1].click()

    @Slot()
    def _on_compare(self) -> None:
        self.show_page("compare")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget has a use for comes here: Escape answers what was asked or said last."""
        ways_out = [button for button in self._buttons_shown() if button.property("answers") == "Escape"]
        if event.key() == Qt.Key.Key_Escape and ways_out:
            ways_out[-1].click()
        else:
            super().keyPressEvent(event)

    def _buttons_shown(self) -> list[QAbstractButton]:
        return [button for button in self.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]

    @Slot(object)
    def _on_paste(self, text: str) -> None:
        self.show_page("data")
        self._data_page.paste(text)

    @Slot(object)
    def _on_dataset_chosen(self, dataset_id: str) -> None:
        self.show_page("data")
        self._data_page.open_dataset(dataset_id)

    @Slot(object)
    def _on_run_chosen(self, run: RunSummary) -> None:
        self._library_page().open_run(run, "try")  # it was chosen to be used

    @Slot()
    def _on_help_wanted(self) -> None:
        self.help.show_topic(topic_of_page(self._page))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, HelpRequested):
            self.help.show_topic(event.topic)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            refresh_icons(self)

    @Slot(object)
    def _on_several_dropped(self, paths: Sequence[Path]) -> None:
        self.notice.show_message("info", self.tr("One file at a time: {0} is opened.").format(paths[0].name))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.workspace.is_running:
            event.ignore()
            self.guard.ask()
            return
        self._remember()
        self.hide()  # what is under way may need a moment to end
        self.workspace.close()
        event.accept()

    @Slot()
    def _on_finish_chosen(self) -> None:
        if self.workspace.control is not None:
            self._leaving = "finishing"
            self._run_before_leaving = self.workspace.run
            self.workspace.control.finish()
            self.notice.show_message("info", self.tr("Finishing. The window closes when the model is in the Library."))

    @Slot()
    def _on_aside_chosen(self) -> None:
        if self.workspace.control is not None:
            self._leaving = "stopping"
            self.workspace.control.set_aside()

    @Slot()
    def _on_discard_chosen(self) -> None:
        if self.workspace.control is not None:
            self._leaving = "discarding"
            self.workspace.control.discard()

    @Slot()
    def _on_running_changed(self) -> None:
        if self.workspace.is_running:
            return
        self.guard.withdraw()
        if self._leaving:
            self.notice.clear()
            QTimer.singleShot(0, self._leave)

    @Slot()
    def _leave(self) -> None:
        """A model that could not be kept is not left behind in silence: the Train page says why."""
        is_lost = self._leaving == "finishing" and self.workspace.run is self._run_before_leaving
        self._leaving = ""
        if is_lost:
            self.show_page("train")
        else:
            self.close()


def _can_be_replaced(page: Page) -> bool:
    """A run under way goes over to another page; anything else would begin again there."""
    return not page.is_irreplaceable and not is_at_work(page)
