"""One job on a thread of its own: it succeeds, fails in words, or is cancelled; and the workspace waits for it."""

import logging
import threading

import pytest
from PySide6.QtCore import QObject, Slot

from textcls_gui.core.errors import DatasetError
from textcls_gui.gui.workers.failure import Failure, failure_of
from textcls_gui.gui.workers.task import Task


class Listener(QObject):
    """Hears in the window's thread, as a page does."""

    def __init__(self):
        super().__init__()
        self.heard = []
        self.threads = set()

    @Slot(object)
    def hear(self, value):
        self.heard.append(value)
        self.threads.add(threading.get_ident())


@pytest.fixture
def listener():
    return Listener()


def start(workspace, listener, job):
    task = Task(job)
    for signal in (task.progressed, task.succeeded, task.failed, task.cancelled):
        signal.connect(listener.hear)
    workspace.start(task, task.cancel)
    return task


def test_a_result_and_its_progress_come_to_the_thread_of_the_window(qtbot, workspace, listener):
    def job(control, report):
        report(0.5)
        return threading.get_ident()

    start(workspace, listener, job)
    qtbot.waitUntil(lambda: len(listener.heard) == 2)
    assert listener.heard[0] == 0.5
    assert listener.heard[1] != threading.get_ident()
    assert listener.threads == {threading.get_ident()}


def test_a_foreseen_failure_comes_as_its_sentence(qtbot, workspace, listener):
    def job(control, report):
        raise DatasetError("The file {name} is empty.", hint="Choose another.", name="a.csv")

    start(workspace, listener, job)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [Failure("The file a.csv is empty.", "Choose another.")]


def test_an_unforeseen_failure_is_logged_and_quotes_no_text(qtbot, workspace, listener, caplog):
    texts = ["a secret text"]

    def job(control, report):
        raise KeyError(texts[0])

    start(workspace, listener, job)
    qtbot.waitUntil(lambda: bool(listener.heard))
    (failure,) = listener.heard
    assert "KeyError" in failure.details
    assert "secret" not in f"{failure.message} {failure.hint} {failure.details}"
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_a_task_ends_when_it_is_told_to(qtbot, workspace, listener):
    def job(control, report):
        while True:
            control.raise_if_stopped()

    task = start(workspace, listener, job)
    qtbot.waitUntil(task.isRunning)
    task.cancel()
    qtbot.waitUntil(lambda: not workspace.has_threads)
    assert listener.heard == [None]


def test_a_workspace_that_closes_waits_for_its_threads(workspace, listener):
    ended = threading.Event()

    def job(control, report):
        while not control.is_stop_requested:
            pass
        ended.set()

    task = start(workspace, listener, job)
    workspace.close()
    assert ended.is_set()
    assert task.isFinished()
    assert not workspace.has_threads


def test_too_little_memory_has_words_of_its_own():
    assert "memory" in failure_of(MemoryError()).message


class Watcher(QObject):
    """Notes, when an end is heard, whether the workspace still has threads."""

    def __init__(self, workspace):
        super().__init__()
        self._workspace = workspace
        self.has_others = []

    @Slot()
    def look(self):
        self.has_others.append(self._workspace.has_threads)


def test_a_worker_is_kept_until_all_that_it_said_was_heard(qtbot, workspace, listener):
    watcher = Watcher(workspace)
    is_watched = threading.Event()  # else the first may end before anybody looks
    first = start(workspace, listener, lambda control, report: "first" if is_watched.wait(60) else "never")
    first.finished.connect(watcher.look)
    is_watched.set()
    assert first.wait(60_000)
    second = start(workspace, listener, lambda control, report: "second")
    assert second.wait(60_000), "both have ended before anything of them is heard"
    qtbot.waitUntil(lambda: not workspace.has_threads)
    assert listener.heard == ["first", "second"]
    assert watcher.has_others == [True], "the second was still to be heard when the first had been"
