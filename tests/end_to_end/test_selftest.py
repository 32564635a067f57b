"""The program walks through itself, as it does where it was installed."""

import json
import os
import subprocess
import sys

import pytest


@pytest.mark.slow
def test_the_program_finds_itself_complete_and_leaves_nothing_behind(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path), "TEXTCLS_HOME": str(tmp_path / "mine")}
    command = [sys.executable, "-m", "textcls_gui", "selftest", "--json"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    told = json.loads(done.stdout)
    assert {"training", "typing", "explanation", "spreadsheet", "every page"} <= set(told["steps"])
    assert told["accuracy"] > 0.5
    assert not list(tmp_path.glob("textcls-selftest-*"))
    assert not (tmp_path / "mine").exists(), "a person's own folder is not touched"


def test_without_a_screen_it_says_so():
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-m", "textcls_gui", "selftest"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "needs a screen" in done.stderr
