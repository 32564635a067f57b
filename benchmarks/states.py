"""Every page of the real program in every state that a person can see it in, one after the other."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from benchmarks.driving import Driver
from textcls_gui.core.config import Value
from textcls_gui.gui.pages.compare_page import ComparePage
from textcls_gui.gui.pages.data_page import DataPage
from textcls_gui.gui.pages.library_page import LibraryPage
from textcls_gui.gui.pages.model_page import ModelPage
from textcls_gui.gui.pages.results_page import ResultsPage
from textcls_gui.gui.pages.train_page import TrainPage
from textcls_gui.gui.pages.try_page import TryPage
from textcls_gui.gui.tour import STOPS
from textcls_gui.gui.workspace import PageName
from textcls_gui.paths import UserPaths
from textcls_gui.resources import resource

AnyPage = TypeVar("AnyPage", bound=QWidget)

MANY_ROWS = 400_000
SETTLING_SECONDS = 0.3
QUICK: dict[str, Value] = {"hidden_size": 48, "embedding_size": 48, "max_epochs": 8, "patience": 8, "seed": 1, "device": "cpu"}
ENDLESS: dict[str, Value] = {**QUICK, "max_epochs": 100, "patience": 100}
SENTENCES = {
    "support_messages": "My parcel has not arrived and nobody answers the phone",
    "chinese_reviews": "房间很干净，服务员也很热情，下次还会再来",
}
EMPTY_PAGES: tuple[PageName, ...] = ("start", "data", "model", "train", "results", "try", "library", "compare")
HELP_WORDS = {"support_messages": "curves", "chinese_reviews": "曲线"}
THIRD_EPOCH = " 3 "  # as it stands in the words of every language
WIDEST = (3840, 2160)  # in real pixels
WIDEST_PAGES: tuple[PageName, ...] = ("start", "data", "results")
PLAIN_PAGES: tuple[PageName, ...] = ("settings",)


@dataclass(frozen=True, slots=True)
class State:
    """What is to be looked at: the window, or a dialog over it."""

    name: str
    widget: QWidget


class Round:
    """Goes once through everything. Each state stays until the next one is asked for."""

    def __init__(self, driver: Driver, folder: Path, sample: str) -> None:
        """folder: for files that are made on the way; sample: the name of the one that is trained on."""
        self._driver, self._folder, self._sample = driver, folder, sample
        self._window, self._workspace = driver.window, driver.workspace
        self._data = self._page("data", DataPage)

    def states(self) -> Iterator[State]:
        yield from self._nothing_open()
        yield from self._tour()
        yield from self._data_states()
        yield from self._model_states()
        yield from self._train_states()
        yield from self._results_states()
        yield from self._try_states()
        yield from self._library_states()
        yield from self._compare_and_start()
        yield from self._help_states()
        yield from self._interrupted_and_widest()

    def _nothing_open(self) -> Iterator[State]:
        for name in (*EMPTY_PAGES, *PLAIN_PAGES):
            self._window.show_page(name)
            yield self._seen(name if name in PLAIN_PAGES else f"{name}-empty")

    def _tour(self) -> Iterator[State]:
        self._workspace.request_tour()
        for number, _ in enumerate(STOPS, 1):
            self._driver.wait(lambda: not self._data.is_busy)
            yield self._seen(f"tour-{number}")
            self._window.tour.bubble.next_button.click()

    def _data_states(self) -> Iterator[State]:
        broken = self._folder / "one column.csv"
        broken.write_text("text\nonly this\nand this\n", encoding="utf-8")
        self._window.open_path(self._folder / "gone.csv")
        self._driver.wait(self._data.notice.isVisible)
        yield self._seen("data-error")
        self._driver.open_file(broken)
        yield self._seen("data-no-labels")
        self._window.open_path(self._write_many_rows())
        self._driver.wait(self._data.progress.isVisible)
        yield State("data-busy", self._window)
        self._driver.open_file(self._sample_path)
        yield self._seen("data-filled")
        self._data.read_differently()
        self._driver.wait(lambda: not self._data.import_view.is_busy)
        yield self._seen("data-read-differently")
        self._data.import_view.cancel_button.click()

    def _model_states(self) -> Iterator[State]:
        page = self._page("model", ModelPage)
        self._window.show_page("model")
        yield self._seen("model-busy")
        self._driver.wait(lambda: self._workspace.forecast is not None)
        yield self._seen("model-filled")
        page.advanced_button.click()
        for number in self._tabs(page.form):
            yield self._seen(f"model-advanced-{number}")
        settings = self._folder / "settings.json"
        settings.write_text("{}no", encoding="utf-8")
        page.load_settings(settings)
        yield self._seen("model-error")
        page.advanced_button.click()
        page.notice.clear()

    def _train_states(self) -> Iterator[State]:
        page = self._page("train", TrainPage)
        self._window.show_page("train")
        yield self._seen("train-ready")
        self._driver.start_training(**ENDLESS)
        yield self._seen("train-beginning")
        self._driver.wait(lambda: THIRD_EPOCH in page.progress.status.text())
        yield self._seen("train-busy")
        page.progress.pause_button.click()
        yield self._seen("train-paused")
        page.progress.pause_button.click()  # which continues now
        self._window.guard.ask()
        assert self._window.guard.dialog is not None
        yield self._seen("train-closing", self._window.guard.dialog)
        self._window.guard.withdraw()
        assert self._workspace.control is not None
        self._workspace.control.discard()
        self._driver.wait(lambda: not self._workspace.is_running)
        yield self._seen("train-thrown-away")
        yield from self._failed_training()
        self._driver.train(**QUICK)
        yield self._seen("train-done")

    def _failed_training(self) -> Iterator[State]:
        """Where the library should be is a file, so the run cannot be kept."""
        runs = UserPaths.locate().runs
        aside = runs.with_name("runs aside")
        runs.rename(aside)
        runs.write_text("in the way", encoding="utf-8")
        self._driver.train(**{**QUICK, "max_epochs": 1})
        yield self._seen("train-error")
        runs.unlink()
        aside.rename(runs)

    def _results_states(self) -> Iterator[State]:
        page = self._page("results", ResultsPage)
        self._window.show_page("results")
        for number in self._tabs(page.tabs):
            self._driver.rest(SETTLING_SECONDS)
            yield self._seen(f"results-{number}")
        page.tabs.setCurrentIndex(0)

    def _try_states(self) -> Iterator[State]:
        page = self._page("try", TryPage)
        self._window.show_page("try")
        yield self._seen("try-ready")
        page.text_edit.setPlainText(SENTENCES[self._sample])
        self._driver.wait(lambda: page.answered_text == SENTENCES[self._sample] == page.explained_text)
        for number in self._tabs(page.tabs):
            self._driver.rest(1.0)
            yield self._seen(f"try-filled-{number}")
        page.text_edit.setPlainText("qwerty uiop 1234")
        yield self._seen("try-strange")
        page.file_button.click()
        yield self._seen("try-file-empty")
        page.open_file(self._sample_path)
        self._driver.wait(page.classify_view.preview.save_button.isEnabled)
        yield self._seen("try-file-filled")
        page.classify_view.classify_to(self._folder / "labelled.csv")
        self._driver.wait(page.classify_view.summary.isVisible)
        yield self._seen("try-file-done")
        page.classify_view.back_button.click()

    def _library_states(self) -> Iterator[State]:
        self._driver.train(**{**QUICK, "hidden_size": 16, "seed": 2, "max_epochs": 5})
        page = self._page("library", LibraryPage)
        self._window.show_page("library")
        self._driver.wait(lambda: not page.is_busy)
        page.table.selectRow(0)
        yield self._seen("library-filled")
        broken = self._folder / "broken.textcls"
        broken.write_bytes(b"PK\x03\x04 not really")
        self._window.open_path(broken)
        self._driver.wait(page.notice.isVisible)
        yield self._seen("library-error")
        page.trash_button.click()
        yield self._seen("library-trash")
        page.runs_button.click()
        page.notice.clear()

    def _compare_and_start(self) -> Iterator[State]:
        self._workspace.compare([run.run_id for run in self._workspace.store.runs()[:2]])
        compare = self._page("compare", ComparePage)
        self._driver.wait(lambda: not compare.is_busy)
        yield self._seen("compare-filled")
        self._window.show_page("start")
        self._driver.rest(1.0)
        yield self._seen("start-filled")

    def _help_states(self) -> Iterator[State]:
        self._window.show_page("train")
        self._window.help.show_topic("train")
        yield self._seen("help-page")
        panel = self._window.help.panel
        panel.show_contents()
        yield self._seen("help-contents")
        words = HELP_WORDS[self._sample]
        panel.search.setText(words)
        panel.search.textEdited.emit(words)
        yield self._seen("help-found")
        self._window.help.close()

    def _interrupted_and_widest(self) -> Iterator[State]:
        """The window as it stands on the widest screens comes last, since it is larger than the others."""
        self._driver.start_training(**ENDLESS)
        self._driver.wait(lambda: THIRD_EPOCH in self._page("train", TrainPage).progress.status.text())
        assert self._workspace.control is not None
        self._workspace.control.set_aside()
        self._driver.wait(lambda: not self._workspace.is_running)
        yield self._seen("train-set-aside")
        self._window.show_page("start")
        self._driver.rest(1.0)
        yield self._seen("start-interrupted")
        self._window.resize(QSize(*WIDEST) / self._window.devicePixelRatioF())
        for name in WIDEST_PAGES:
            self._window.show_page(name)
            self._driver.rest(1.0)
            yield self._seen(f"{name}-widest")

    def _page(self, name: PageName, kind: type[AnyPage]) -> AnyPage:
        page = self._window.page(name)
        assert isinstance(page, kind)
        return page

    def _tabs(self, tabs: QTabWidget) -> Iterator[int]:
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            yield index + 1

    @property
    def _sample_path(self) -> Path:
        return resource("samples", f"{self._sample}.csv")

    def _write_many_rows(self) -> Path:
        path = self._folder / "many rows.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["text", "label"])
            writer.writerows((f"message number {number} of a great many", f"label {number % 7}") for number in range(MANY_ROWS))
        return path

    def _seen(self, name: str, widget: QWidget | None = None) -> State:
        self._driver.rest(SETTLING_SECONDS)
        return State(name, widget or self._window)
