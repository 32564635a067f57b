"""A person's wish reaches work that is under way, from any thread."""

from __future__ import annotations

import threading

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled

PATIENCE_SECONDS = 60  # for a machine that is very busy; nothing waits that long


def waiting_thread(control: RunControl) -> threading.Thread:
    thread = threading.Thread(target=control.wait_while_paused, daemon=True)
    thread.start()
    return thread


def test_at_first_nothing_is_asked_for() -> None:
    control = RunControl()
    assert not (control.is_paused or control.is_stop_requested or control.is_discard_requested)
    control.wait_while_paused()
    control.raise_if_stopped()
    control.raise_if_discarded()


def test_a_paused_run_goes_on_when_asked() -> None:
    control = RunControl()
    control.pause()
    thread = waiting_thread(control)
    assert control.is_paused
    assert thread.is_alive()
    control.resume()
    thread.join(PATIENCE_SECONDS)
    assert not thread.is_alive()
    assert not control.is_paused


@pytest.mark.parametrize("end", [RunControl.finish, RunControl.discard])
def test_a_paused_run_wakes_up_to_hear_that_it_should_stop(end: object) -> None:
    control = RunControl()
    control.pause()
    thread = waiting_thread(control)
    assert callable(end)
    end(control)
    thread.join(PATIENCE_SECONDS)
    assert not thread.is_alive()
    assert control.is_stop_requested


def test_finishing_keeps_the_best_and_so_does_not_discard() -> None:
    control = RunControl()
    control.finish()
    control.raise_if_discarded()
    assert not control.is_discard_requested
    with pytest.raises(Cancelled):
        control.raise_if_stopped()


def test_throwing_away_stops_too() -> None:
    control = RunControl()
    control.discard()
    assert control.is_stop_requested
    for question in (control.raise_if_stopped, control.raise_if_discarded):
        with pytest.raises(Cancelled):
            question()
