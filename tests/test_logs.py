"""The log tells what failed and where, keeps the person's texts to the person, and never stops the program."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from textcls_gui import logs
from textcls_gui.core.errors import DatasetError
from textcls_gui.logs import describe_failure, start_logging

SECRET = "the patient said"

package_logger = logging.getLogger("textcls_gui")
logger = logging.getLogger("textcls_gui.some.room")


@pytest.fixture(autouse=True)
def _log_of_this_test_only() -> Iterator[None]:
    level = package_logger.level
    yield
    for handler in package_logger.handlers[:]:
        package_logger.removeHandler(handler)
        handler.close()
    package_logger.setLevel(level)


def run_program(program: str, folder: Path, *, flags: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run lines in a program of their own, with logging and crash handlers begun in this folder."""
    start = "import sys, threading, pathlib; from textcls_gui.logs import *; folder = pathlib.Path(sys.argv[1])\n"
    environment = os.environ | {"PYTHONPATH": str(Path(logs.__file__).parents[1])}
    return subprocess.run(
        [sys.executable, *flags, "-c", start + program, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )


def test_what_our_rooms_say_is_written_down(tmp_path: Path) -> None:
    log = start_logging(tmp_path / "logs")
    logger.info("Read %d examples", 12)
    assert log == tmp_path / "logs" / "textcls.log"
    lines = log.read_text(encoding="utf-8").splitlines()
    assert "TextCls" in lines[0]
    assert lines[-1].endswith("textcls_gui.some.room: Read 12 examples")


def test_what_other_libraries_say_is_not(tmp_path: Path) -> None:
    log = start_logging(tmp_path)
    logging.getLogger("sklearn").error("cannot tokenize %r", SECRET)
    assert log is not None
    assert SECRET not in log.read_text(encoding="utf-8")


def test_an_old_log_makes_room_and_the_folder_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_LOG_BYTES", 2_000)
    start_logging(tmp_path)
    for step in range(500):
        logger.info("Step %d of the same old story", step)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 1 + logs.NUM_OLD_LOGS
    assert max(sizes) <= 2_000


def test_a_log_that_cannot_be_renamed_goes_on_in_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_LOG_BYTES", 500)
    for number in range(1, logs.NUM_OLD_LOGS + 1):
        (tmp_path / f"textcls.log.{number}" / "in the way").mkdir(parents=True)
    log = start_logging(tmp_path)
    assert log is not None
    for step in range(50):
        logger.info("Step %d", step)
    assert log.read_text(encoding="utf-8").endswith("Step 49\n")


def test_starting_again_moves_the_log(tmp_path: Path) -> None:
    first, second = start_logging(tmp_path / "first"), start_logging(tmp_path / "second")
    logger.info("Now here")
    assert first is not None
    assert second is not None
    assert "Now here" not in first.read_text(encoding="utf-8")
    assert second.read_text(encoding="utf-8").count("Now here") == 1


def test_a_folder_that_cannot_be_written_costs_the_log_and_nothing_else(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    in_the_way = tmp_path / "logs"
    in_the_way.write_text("a file")
    assert start_logging(in_the_way) is None
    logger.info("Read %d examples", 12)
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_costs_the_log_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "textcls.log").symlink_to("/dev/full")
    ended = run_program("start_logging(folder)\nlogging.getLogger('textcls_gui').warning('x' * 100_000)\nprint('still here')", tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "still here\n", "")


def test_an_error_is_logged_with_type_file_and_line_but_without_the_text(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = start_logging(tmp_path)
    try:
        float(SECRET)
    except ValueError:
        logger.exception("Reading failed")
    assert log is not None
    written = log.read_text(encoding="utf-8")
    assert "Reading failed" in written
    assert f'File "{__file__}", line ' in written
    assert written.endswith("ValueError\n")
    assert SECRET not in written
    caplog.clear()


def test_another_handler_that_wrote_the_message_first_does_not_give_it_away(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    package_logger.addHandler(logging.StreamHandler(io.StringIO()))
    log = start_logging(tmp_path)
    try:
        float(SECRET)
    except ValueError:
        logger.exception("Reading failed")
    assert log is not None
    assert SECRET not in log.read_text(encoding="utf-8")
    caplog.clear()


def test_the_causes_of_an_error_are_told_in_their_order() -> None:
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            raise DatasetError("Line {line} has no label {label}.", line=3, label=SECRET) from error
    except DatasetError as error:
        told = describe_failure(error)
    assert told.index("KeyError") < told.index("which led to") < told.index("DatasetError: Line {line} has no label {label}.")
    assert SECRET not in told


def test_an_error_of_the_system_keeps_its_reason_and_loses_the_name_of_the_file() -> None:
    with pytest.raises(OSError) as failure:
        Path(f"/nowhere/{SECRET}.csv").read_bytes()
    told = describe_failure(failure.value)
    assert told.endswith(f"FileNotFoundError: {os.strerror(2)}")
    assert SECRET not in told


def test_a_failure_that_nobody_foresaw_is_logged_and_shown(tmp_path: Path) -> None:
    program = "start_logging(folder)\ninstall_crash_handlers(folder, lambda text: print('shown:', text))\nfloat('the patient said')"
    ended = run_program(program, tmp_path)
    written = (tmp_path / "textcls.log").read_text(encoding="utf-8")
    assert ended.returncode == 1
    assert "shown:" in ended.stdout
    assert "ValueError" in ended.stdout
    assert SECRET not in ended.stdout
    assert SECRET in ended.stderr
    assert "CRITICAL MainThread" in written
    assert "ValueError" in written
    assert SECRET not in written


def test_a_failure_in_another_thread_is_logged_and_shown(tmp_path: Path) -> None:
    program = (
        "start_logging(folder)\ninstall_crash_handlers(folder, print)\n"
        "thread = threading.Thread(target=lambda: 1 / 0, name='reader')\nthread.start()\nthread.join()"
    )
    ended = run_program(program, tmp_path)
    assert ended.returncode == 0
    assert "ZeroDivisionError" in ended.stdout
    assert "Unforeseen failure in thread reader" in (tmp_path / "textcls.log").read_text(encoding="utf-8")


def test_a_failure_while_something_is_taken_away_is_logged(tmp_path: Path) -> None:
    program = (
        "start_logging(folder)\ninstall_crash_handlers(folder, lambda text: print('shown'))\n"
        "class Odd:\n    def __del__(self): float('the patient said')\n"
        "odd = Odd()\ndel odd"
    )
    ended = run_program(program, tmp_path)
    written = (tmp_path / "textcls.log").read_text(encoding="utf-8")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "while something was taken away" in written
    assert SECRET not in written


def test_an_interruption_from_the_keyboard_is_no_failure(tmp_path: Path) -> None:
    program = "start_logging(folder)\ninstall_crash_handlers(folder, lambda text: print('shown'))\nraise KeyboardInterrupt"
    ended = run_program(program, tmp_path)
    assert "shown" not in ended.stdout
    assert "CRITICAL" not in (tmp_path / "textcls.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("stderr", ["sys.stderr", "None"], ids=["with a terminal", "in a windowed program"])
def test_a_hard_crash_leaves_the_stack_of_every_thread(tmp_path: Path, stderr: str) -> None:
    program = f"sys.stderr = {stderr}\ninstall_crash_handlers(folder)\ndef fatal_step(): faulthandler._sigsegv()\nfatal_step()"
    ended = run_program(program, tmp_path)
    assert ended.returncode != 0
    assert "in fatal_step" in (tmp_path / "crash.txt").read_text(encoding="utf-8")


def test_without_a_place_for_crashes_and_without_stderr_the_program_still_starts(tmp_path: Path) -> None:
    in_the_way = tmp_path / "logs"
    in_the_way.write_text("a file")
    program = "sys.stderr = None\nstart_logging(folder)\ninstall_crash_handlers(folder)\nprint('started')"
    ended = run_program(program, in_the_way)
    assert (ended.returncode, ended.stdout) == (0, "started\n")


def test_nothing_is_left_open_at_the_end(tmp_path: Path) -> None:
    ended = run_program("start_logging(folder)\ninstall_crash_handlers(folder)", tmp_path, flags=("-X", "dev"))
    assert (ended.returncode, ended.stderr) == (0, "")
