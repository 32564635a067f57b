"""The whole way in the real window, walked by the program itself: proves where it was installed that nothing is missing from it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QTabWidget, QWidget

from textcls_gui.core.config import with_values
from textcls_gui.gui.program import Program
from textcls_gui.gui.widgets.page import Page
from textcls_gui.gui.workspace import PageName
from textcls_gui.paths import HOME_VARIABLE, UserPaths
from textcls_gui.resources import resource

PATIENCE_SECONDS = 300
WAKE_MS = 5
SEED = 1
SAMPLE = ("samples", "support_messages.csv")
SENTENCE = "my parcel has not arrived"
PAGES: tuple[PageName, ...] = ("start", "data", "model", "train", "results", "try", "library")


class SelfTestError(Exception):
    """A step that did not come to its end."""


@dataclass(frozen=True, slots=True)
class StepFinished:
    name: str
    seconds: float


def run_selftest(pictures: Path | None, as_json: bool, only_start: bool) -> int:
    """Walk, and print each step with its seconds; returns the exit status.

    Args:
        pictures: a folder for a picture of each page, for whoever wants to look.
        only_start: go no further than to where a training could begin.
    """
    steps: dict[str, float] = {}
    accuracy = 0.0
    with tempfile.TemporaryDirectory(prefix="textcls-selftest-", ignore_cleanup_errors=True) as folder:
        os.environ[HOME_VARIABLE] = str(Path(folder) / "home")
        walk = _Walk(Path(folder), pictures)
        try:
            for step in walk.steps() if not only_start else walk.start():
                steps[step.name] = round(step.seconds, 3)
                if not as_json:
                    print(f"{step.seconds:8.2f} s  {step.name}", flush=True)
            accuracy = walk.accuracy
        except SelfTestError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            walk.close()
    if as_json:
        print(json.dumps({"steps": steps, "accuracy": accuracy}))
    else:
        print("Everything that was tried works.")
    return 0


class _Walk:
    """One program with one window, and what a person would do in it."""

    def __init__(self, folder: Path, pictures: Path | None) -> None:
        self._folder = folder
        self._pictures = pictures
        self._program = Program([])
        self._window = self._program.open_window(UserPaths.locate())
        self._workspace = self._window.workspace
        self.accuracy = 0.0

    def start(self) -> Iterator[StepFinished]:
        """Both counted from where the system started the process."""
        began = psutil.Process().create_time()
        self._wait(lambda: self._window.windowHandle().isExposed())
        yield StepFinished("window", time.time() - began)
        self._wait(lambda: self._window.is_ready_to_train)
        yield StepFinished("ready to train", time.time() - began)

    def steps(self) -> Iterator[StepFinished]:
        """Raises SelfTestError: a step failed, or took minutes."""
        yield from self.start()
        steps: dict[str, Callable[[], None]] = {
            "every page made": self._wait_until_complete,
            "data": self._open_sample,
            "training": self._train,
            "typing": self._type,
            "explanation": self._explain,
            "model saved and opened": self._save_and_open,
            "spreadsheet": self._classify,
            "model for other programs": self._export,
            "every page": self._show_pages,
            "dark": self._show_dark,
            "Chinese": self._show_chinese,
        }
        for name, step in steps.items():
            began = time.perf_counter()
            try:
                step()
            except Exception as error:  # whatever it is, it is what was looked for
                raise SelfTestError(f"“{name}” does not work here: {type(error).__name__}: {error}") from error
            yield StepFinished(name, time.perf_counter() - began)

    def close(self) -> None:
        self._workspace.close()
        self._window.close()

    def _wait(self, condition: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        waker = QTimer()  # lets the window sleep as it does for a person, and not take the interpreter from its workers all the time
        waker.start(WAKE_MS)
        while not condition():
            self._program.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise TimeoutError(f"nothing came in {PATIENCE_SECONDS} seconds")

    def _wait_until_complete(self) -> None:
        self._wait(lambda: self._window.is_complete)

    def _open_sample(self) -> None:
        self._window.open_path(resource(*SAMPLE))
        self._wait(lambda: self._workspace.dataset is not None)

    def _train(self) -> None:
        self._workspace.choose_preset("fast")
        self._workspace.set_config(with_values(self._workspace.config, {"max_epochs": 1, "seed": SEED, "device": "cpu"}))
        self._workspace.request_training()
        self._wait(lambda: self._workspace.is_running)
        self._wait(lambda: not self._workspace.is_running)
        if self._workspace.run is None:
            raise ValueError(f"the run failed: {self._last_logged()}")
        self.accuracy = self._workspace.run.report.accuracy
        self._wait(lambda: self._workspace.classifier is not None)

    def _last_logged(self) -> str:
        lines = [line for file in UserPaths.locate().logs.glob("*.log") for line in file.read_text(encoding="utf-8").splitlines()]
        return lines[-1] if lines else ""

    def _type(self) -> None:
        from textcls_gui.gui.pages.try_page import TryPage

        self._window.show_page("try")
        page = self._window.page("try")
        assert isinstance(page, TryPage)
        page.text_edit.setPlainText(SENTENCE)
        self._wait(lambda: page.answered_text == SENTENCE)

    def _explain(self) -> None:
        from textcls_gui.core.explanation import explain

        assert self._workspace.classifier is not None
        if len(explain(self._workspace.classifier, SENTENCE).spans) != len(SENTENCE.split()):
            raise ValueError("words are missing")

    def _save_and_open(self) -> None:
        from textcls_gui.core.library.bundle import load_bundle, save_bundle

        assert self._workspace.classifier is not None
        path = self._folder / "model.textcls"
        save_bundle(path, self._workspace.classifier)
        if load_bundle(path).predict([SENTENCE]) != self._workspace.classifier.predict([SENTENCE]):
            raise ValueError("the opened model gives another answer")

    def _classify(self) -> None:
        from textcls_gui.core.classifying.classify import classify_file

        assert self._workspace.classifier is not None
        done = classify_file(self._workspace.classifier, resource(*SAMPLE), self._folder / "classified.csv")
        assert self._workspace.table is not None
        if done.num_rows != self._workspace.table.num_rows:
            raise ValueError("rows are missing")

    def _export(self) -> None:
        from textcls_gui.core.library.onnx_export import export_onnx

        assert self._workspace.classifier is not None
        export_onnx(self._workspace.classifier, [SENTENCE], self._folder / "model.zip", resource("elsewhere"))

    def _show_pages(self) -> None:
        for name in PAGES:
            self._window.show_page(name)
            self._see(name)
            for tabs in self._window.page(name).findChildren(QTabWidget):
                for index in range(tabs.count()):
                    tabs.setCurrentIndex(index)
                    self._see(f"{name}-{tabs.tabText(index).replace('&', '')}")

    def _show_dark(self) -> None:
        self._program._follow_scheme(Qt.ColorScheme.Dark)
        self._window.show_page("results")
        self._see("dark")

    def _show_chinese(self) -> None:
        """Back to English too: what a person tries out must be undone."""
        for language, heading in (("zh_CN", "设置"), ("en", "Settings")):
            self._workspace.preferences.change(replace(self._workspace.preferences.settings, language=language))
            for name in (*PAGES, "settings"):
                self._window.show_page(name)
                self._see(f"{name}-{language}")
            if self._said_heading() != heading:
                raise ValueError(f"the window does not speak {language}: {self._said_heading()}")

    def _said_heading(self) -> str:
        page = self._window.page("settings")
        assert isinstance(page, Page)
        return page.title.text()

    def _see(self, name: str) -> None:
        """What cannot be drawn is found out by drawing it."""
        self._program.processEvents()
        widget: QWidget = self._window
        picture = widget.grab()
        if picture.isNull():
            raise ValueError(f"{name} cannot be drawn")
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            picture.save(str(self._pictures / f"{name}.png"))
