"""A word that stands in every text, label, column, file and folder of the person's is found in no log and in no problem report."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CANARY = "kanarienvogel"
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
