"""Cycles are collected, and never by a thread that is not the window's."""

import gc
import threading

import pytest

from textcls_gui.gui.workers.task import Task

YOUNG = 700  # more of them, and Python would collect


class Knot:
    """Keeps itself; says which thread took it apart."""

    def __init__(self, undone):
        self.itself, self.undone = self, undone

    def __del__(self):
        self.undone.append(threading.current_thread())


def test_a_worker_that_allocates_much_collects_nothing_and_the_window_collects_it_all(qtbot, workspace):
    undone = []
    done = []

    def allocate(control, report):
        del control, report
        kept = [[number] for number in range(50 * YOUNG)]
        for _ in range(YOUNG):
            Knot(undone)
        return len(kept), len(undone)

    task = Task(allocate)
    task.succeeded.connect(done.append)
    workspace.start(task, task.cancel)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done == [(50 * YOUNG, 0)]
    qtbot.waitUntil(lambda: len(undone) == YOUNG, timeout=20_000)
    assert set(undone) == {threading.main_thread()}


@pytest.mark.parametrize("generation", [0, 1, 2])
def test_the_oldest_generation_that_is_due_is_collected(garbage, monkeypatch, generation):
    collected = []
    counts = [701] * (generation + 1) + [0] * (2 - generation)
    monkeypatch.setattr(gc, "get_count", lambda: tuple(counts))
    monkeypatch.setattr(gc, "collect", collected.append)
    garbage.collect()
    assert collected == [generation]
    counts[:] = [0, 0, 0]
    garbage.collect()
    assert collected == [generation]


def test_at_the_end_python_collects_by_itself_again(garbage):
    garbage.end()
    assert gc.isenabled()
