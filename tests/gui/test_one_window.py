"""Started twice, there is one window: it opens what the second start was given. A program that was killed keeps nobody out."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from textcls_gui.gui.one_window import HandedOver, OneWindow
from textcls_gui.gui.program import bring_to_front
from textcls_gui.paths import UserPaths

PROJECT = Path(__file__).parents[2]
HOLDING = (
    "import sys; from PySide6.QtCore import QCoreApplication; from textcls_gui.gui.one_window import OneWindow\n"
    "from textcls_gui.paths import UserPaths\n"
    "one = OneWindow(UserPaths.locate()); print(one.is_first([]), flush=True); sys.stdin.read()"
)
WINDOW = (
    "import sys; from PySide6.QtCore import QTimer; from textcls_gui.gui.program import Program\n"
    "program = Program([])\n"
    "def look():\n"
    "    dataset = program.window.workspace.dataset if program.window is not None else None\n"
    "    if program.window is not None and not told: told.append(1); print('open', flush=True)\n"
    "    if dataset is not None:\n"
    "        timer.stop(); print(dataset.num_texts, flush=True); program.window.close()\n"
    "told = []; timer = QTimer(); timer.setInterval(20); timer.timeout.connect(look); timer.start()\n"
    "sys.exit(program.run())\n"
)


def started(code, *arguments):
    command, pipe = [sys.executable, "-c", code, *arguments], subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=PROJECT)


@pytest.fixture
def paths():
    return UserPaths.locate()


@pytest.fixture
def first(qapp, paths):
    found = OneWindow(paths)
    assert found.is_first([])
    found.watch()
    yield found
    found.leave()


@pytest.fixture
def other_program(qapp):
    """A window of another process, which has the lock and listens to nobody."""
    with started(HOLDING) as process:
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_the_second_start_hands_its_file_to_the_first_window_and_ends(reviews_file):
    with started(WINDOW) as window:
        assert window.stdout.readline() == "open\n"
        with started("import sys; from textcls_gui.__main__ import main; sys.exit(main(sys.argv[1:]))", str(reviews_file)) as second:
            said, complaints = second.communicate(timeout=120)
        assert (second.returncode, said) == (0, ""), complaints
        heard, complaints = window.communicate(timeout=120)
    assert (window.returncode, heard) == (0, "80\n"), complaints


def test_what_is_handed_over_arrives_as_it_was(qtbot, first, paths):
    odd = Path(os.fsdecode(b"/tmp/caf\xe9 \xff.csv"))
    heard = []
    first.handed_over.connect(heard.append)
    code = HOLDING.replace("is_first([])", "is_first([Path(sys.argv[1])])").replace("import sys;", "import sys; from pathlib import Path;")
    with started(code, os.fsencode(odd)) as second:
        qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
        assert second.communicate()[0] == "False\n"
    assert heard[0].paths == (odd,)
    assert list(paths.handed_over.iterdir()) == []


def test_a_program_that_was_killed_keeps_nobody_out(qapp, other_program, paths):
    assert OneWindow(paths).is_first([], patience=0.1)  # a window that does not answer is left alone: this one opens beside it
    os.kill(other_program.pid, signal.SIGKILL)
    other_program.wait()
    assert paths.lock.exists()
    begun = time.monotonic()
    after = OneWindow(paths)
    assert after.is_first([], patience=60)
    assert time.monotonic() - begun < 30  # at once, and not because patience ended
    after.leave()


def test_who_waits_becomes_the_first_when_the_window_closes(qtbot, other_program, paths):
    other_program.stdin.close()
    other_program.wait()
    mine = OneWindow(paths)
    assert mine.is_first([Path("/tmp/a.csv")])
    assert list(paths.handed_over.iterdir()) == []
    mine.leave()


def test_a_window_that_does_not_answer_is_not_waited_for_for_ever(other_program, paths):
    second = OneWindow(paths)
    assert second.is_first([Path("/tmp/a.csv")], patience=0.1)
    assert list(paths.handed_over.iterdir()) == []  # or the other window would open it some day


@pytest.mark.parametrize("content", [b"", b"{", b'{"files": 3}', b"[]", b"x" * 2_000_000], ids=["empty", "half", "odd", "list", "large"])
def test_what_is_not_ours_is_thrown_out_unheard(qtbot, first, paths, content):
    heard = []
    first.handed_over.connect(heard.append)
    path = paths.handed_over / "odd.json"
    path.write_bytes(content)
    qtbot.waitUntil(lambda: not path.exists())
    assert heard == []


def test_what_an_earlier_start_left_behind_is_not_opened_later(qtbot, qapp, paths):
    paths.create()
    paths.handed_over.mkdir()
    old = paths.handed_over / "old.json"
    old.write_bytes(b'{"files": ["L3RtcC9hLmNzdg=="]}')
    os.utime(old, (1_000_000, 1_000_000))
    found, heard = OneWindow(paths), []
    assert found.is_first([])
    found.handed_over.connect(heard.append)
    found.watch()
    assert not old.exists()
    assert heard == []
    found.leave()


def test_a_folder_where_nothing_can_be_written_keeps_nobody_out(qapp, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "file" / "home"))
    found = OneWindow(UserPaths.locate())
    assert found.is_first([Path("/tmp/a.csv")])
    found.watch()
    found.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told in another way there")
def test_the_folder_stays_the_persons_own(first, paths):
    assert paths.home.stat().st_mode & 0o077 == 0


def test_a_minimized_window_comes_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_to_front(window)
    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_files_are_named_as_paths():
    assert HandedOver((b"/tmp/a.csv",)).paths == (Path("/tmp/a.csv"),)
