"""Nothing leaves: the program as a person starts it, watched by the system while it works."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.connections import WALK, can_watch, watched
from tests.core.examples import mood_rows, write_csv

ALONE = ["unshare", "--net", "--map-root-user"]
needs_strace = pytest.mark.skipif(not can_watch(), reason="strace is not here, or may not watch: sockets are not counted")


def can_be_alone() -> bool:
    return shutil.which("unshare") is not None and subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0


@needs_strace
def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    opening = "import socket; socket.socket().close(); socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()"
    seen = watched([sys.executable, "-c", opening], tmp_path)
    assert seen.status == 0
    assert seen.num_outside == 2


@needs_strace
def test_training_and_classifying_open_none(tmp_path: Path) -> None:
    table, model, labelled = write_csv(tmp_path / "moods.csv", mood_rows(60)), tmp_path / "m.textcls", tmp_path / "labelled.csv"
    program = [sys.executable, "-m", "textcls_gui"]
    home, training = tmp_path / "home", ["train", str(table), "--set", "max_epochs=1", "--device", "cpu", "--output", str(model)]
    trained = watched([*program, *training], home)
    classified = watched([*program, "classify", str(model), str(table), "--output", str(labelled)], home)
    for seen in (trained, classified):
        assert seen.status == 0, seen.output
        assert seen.num_outside == 0, seen.opened
    assert labelled.exists()


@pytest.mark.slow
@needs_strace
def test_the_whole_way_in_the_window_opens_none(tmp_path: Path) -> None:
    seen = watched(WALK, tmp_path / "home")
    assert seen.status == 0, seen.output
    assert seen.num_outside == 0, seen.opened


@pytest.mark.skipif(not can_be_alone(), reason="this system makes no network of its own for a program (unshare)")
def test_it_works_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    table, model = write_csv(tmp_path / "moods.csv", mood_rows(60)), tmp_path / "m.textcls"
    program = [*ALONE, sys.executable, "-m", "textcls_gui"]
    command = [*program, "train", str(table), "--set", "max_epochs=1", "--device", "cpu", "--output", str(model)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    assert model.exists()
