"""A word that stands in every text, label, column, file and folder of the person's is found in no log and in no problem report."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

CANARY = "kanarienvogel"
PROJECT = Path(__file__).parents[2]
PROGRAM = """
import logging, sys
from pathlib import Path
from textcls_gui.cli import run_command
from textcls_gui.logs import install_crash_handlers, start_logging
from textcls_gui.problem_report import problem_report
home, table, model = (Path(argument) for argument in sys.argv[1:4])
log = start_logging(home / "logs")
logging.getLogger("textcls_gui").setLevel(logging.DEBUG)
install_crash_handlers(home / "logs")
names = ["--text-column", "kanarienvogel text", "--label-column", "kanarienvogel label"]
trained = run_command(["train", str(table), *names, "--set", "max_epochs=1", "--device", "cpu", "--output", str(model)])
classified = run_command(["classify", str(model), str(table), "--output", str(model.with_suffix(".csv"))])
missing = run_command(["train", str(table) + " kanarienvogel", "--output", str(model)])
logger = logging.getLogger("textcls_gui.canary")
for cause in (ValueError("kanarienvogel"), KeyError("kanarienvogel"), OSError(2, "kanarienvogel", "kanarienvogel.csv")):
    try:
        raise RuntimeError(f"while {cause}") from cause
    except RuntimeError:
        logger.exception("It failed")
Path(sys.argv[4]).write_text(problem_report("details"), "utf-8")
print(trained, classified, missing)
"""


def test_nothing_of_the_persons_is_logged_or_reported(tmp_path: Path) -> None:
    folder = tmp_path / f"{CANARY} home"
    folder.mkdir()
    table = folder / f"{CANARY} table.csv"
    kinds = (("lovely", "good"), ("dull", "bad"))
    rows = [f"{kind} {CANARY} film number {number},{CANARY} {label}" for number in range(30) for kind, label in kinds]
    table.write_text("\n".join([f"{CANARY} text,{CANARY} label", *rows]) + "\n", "utf-8")
    report = tmp_path / "report.txt"
    environment = os.environ | {"TEXTCLS_HOME": str(folder / "textcls"), "HOME": str(folder), "USERPROFILE": str(folder)}
    arguments = [str(folder / "textcls"), str(table), str(folder / f"{CANARY}.textcls"), str(report)]
    command = [sys.executable, "-c", PROGRAM, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=600)
    assert done.stdout.splitlines()[-1:] == ["0 0 1"], done.stderr
    written = [path.read_text("utf-8", "replace") for path in (folder / "textcls" / "logs").iterdir()] + [report.read_text("utf-8")]
    assert "It failed" in written[-1]
    assert [text for text in written if CANARY in text.lower()] == []


# Of all that is in the person's folder, what is there to keep the person's own: the table, models and what they got wrong, texts tried.
KEPT_ON_PURPOSE = ("datasets/*/table.duckdb*", "datasets/*/meta.json", "runs/*/*", "tried.json")


def test_nothing_of_the_persons_is_logged_or_reported_by_the_window(tmp_path: Path) -> None:
    """The program is worked with, everything goes wrong, and it crashes; then it starts once more and offers its report."""
    folder = tmp_path / f"{CANARY} home"
    home, reports = folder / "textcls", [tmp_path / "report.txt", tmp_path / "report-after.txt"]
    folder.mkdir()
    environment = os.environ | {"TEXTCLS_HOME": str(home), "HOME": str(folder), "USERPROFILE": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    endings = []
    for part, report in zip(("live", "after"), reports, strict=True):
        command = [sys.executable, "-m", "tests.end_to_end.canary_window", part, str(folder), str(report)]
        done = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=600)
        assert report.exists(), done.stderr
        endings.append(done.returncode)
    assert endings == [-signal.SIGSEGV, 0]

    at_work, afterwards = (report.read_text("utf-8") for report in reports)
    assert "ValueError" in at_work
    for failure in ("ValueError", "KeyError", "RuntimeError", "No such file or directory", "Qt: QFile::open", "Qt: somewhere in Qt"):
        assert failure in afterwards
    assert "Segmentation fault" in afterwards
    told = [path for path in reports if holds_the_word(path)]
    with_it = {path.relative_to(home) for path in home.rglob("*") if path.is_file() and holds_the_word(path)}
    assert told == []
    assert {path.as_posix() for path in with_it if not any(path.match(kept) for kept in KEPT_ON_PURPOSE)} == set()
    assert with_it, "the person's own was not kept either: nothing was looked at"
    assert (home / "settings.json").exists()
    assert not any(CANARY in path.relative_to(home).as_posix().lower() for path in home.rglob("*"))


def holds_the_word(path: Path) -> bool:
    return CANARY.encode() in path.read_bytes().lower()
