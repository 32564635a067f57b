"""What can be handed on when something went wrong: enough to look into it, and nothing of the person's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from textcls_gui import logs, problem_report
from textcls_gui.problem_report import LAST_CRASH_NAME, take_crash, without_home

CRASH = "import pathlib, sys; from textcls_gui.logs import *; install_crash_handlers(pathlib.Path(sys.argv[1])); {}"


def run_program(program: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(Path(logs.__file__).parents[1])} | variables
    command = [sys.executable, "-c", program, str(folder)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_a_crash_is_told_once(tmp_path: Path) -> None:
    assert not take_crash(tmp_path)
    run_program(CRASH.format("faulthandler._sigsegv()"), tmp_path)
    assert take_crash(tmp_path)
    assert "Segmentation fault" in (tmp_path / LAST_CRASH_NAME).read_text("utf-8")
    assert not take_crash(tmp_path)


@pytest.mark.parametrize("program", ["pass", "sys.exit(1)", "raise ValueError", "raise KeyboardInterrupt"])
def test_an_end_of_another_kind_is_no_crash(tmp_path: Path, program: str) -> None:
    run_program(CRASH.format(program), tmp_path)
    assert not take_crash(tmp_path)


def test_the_report_has_versions_stack_and_log_and_no_home_of_the_persons(tmp_path: Path) -> None:
    home = tmp_path / "Anna Canary"
    folder = home / "textcls" / "logs"
    folder.mkdir(parents=True)
    (folder / LAST_CRASH_NAME).write_text(f'File "{home}/lib/torch/nn.py", line 3 in forward', "utf-8")
    program = (
        "import pathlib, sys, logging; from textcls_gui.logs import *; from textcls_gui.problem_report import problem_report\n"
        "start_logging(pathlib.Path(sys.argv[1])); logging.getLogger('textcls_gui.x').info('Read %d examples', 12)\n"
        "print(problem_report('ValueError in some.room'))"
    )
    told = run_program(program, folder, HOME=str(home), USERPROFILE=str(home), TEXTCLS_HOME=str(home / "textcls")).stdout
    assert "Python 3." in told
    assert "torch 2." in told
    assert "ValueError in some.room" in told
    assert 'File "~/lib/torch/nn.py", line 3 in forward' in told
    assert "Read 12 examples" in told
    assert "Canary" not in told


def test_without_a_log_there_is_a_report_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_report, "written_log", lambda: None)
    assert problem_report.problem_report("some failure").endswith("What failed\n\nsome failure")


def test_a_home_that_is_the_root_takes_nothing_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    monkeypatch.delenv("TEXTCLS_HOME", raising=False)
    assert without_home("/usr/lib/python3.11") == "/usr/lib/python3.11"
