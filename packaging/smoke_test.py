"""Tries the frozen program as it lies there: every command that a person would begin with, and the whole way in its window.

python3 packaging/smoke_test.py BUNDLE [--pictures FOLDER]

Needs nothing but the bundle and, on Linux, Xvfb (or a screen). The program runs with an empty home, without this Python's variables, and
where the system can do it (unshare) in a network of its own that has no connection.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PATIENCE_SECONDS = 1_200
KEPT_VARIABLES = ("PATH", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SYSTEMROOT", "TEMP", "TMP", "LANG", "QT_QPA_PLATFORM")
ROWS = [
    ("the parcel is late", "delivery"),
    ("where is my package", "delivery"),
    ("I want my money back", "refund"),
    ("refund me please", "refund"),
]


def main() -> None:
    parser = argparse.ArgumentParser(description="Try the frozen program.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--pictures", type=Path)
    parsed = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="textcls smoke 试 ") as folder:  # with a space and Chinese, as a person's may be
        bundle = _Bundle(parsed.bundle.resolve(), Path(folder))
        bundle.say_version()
        bundle.train_and_classify()
        bundle.walk(parsed.pictures)
    print("The bundle works.")


class _Bundle:
    def __init__(self, folder: Path, home: Path) -> None:
        self._program = folder / ("textcls-gui.exe" if sys.platform == "win32" else "textcls-gui")
        self._home = home
        self._environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
        self._environment |= {"HOME": str(home), "TEXTCLS_HOME": str(home / "textcls"), "PYTHONPATH": "/nowhere", "PYTHONHOME": "/nowhere"}

    def say_version(self) -> None:
        said = self._run("--version").stdout
        if not said.startswith("textcls-gui "):
            raise SystemExit(f"The version is told as {said!r}.")

    def train_and_classify(self) -> None:
        table, model, labelled = (self._home / name for name in ("texts.csv", "model.textcls", "labelled.csv"))
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("text", "label"), *((f"{text} {number}", label) for number in range(20) for text, label in ROWS)])
        self._run("train", str(table), "--preset", "fast", "--set", "max_epochs=1", "--device", "cpu", "--output", str(model))
        self._run("classify", str(model), str(table), "--output", str(labelled))
        with labelled.open(encoding="utf-8-sig", newline="") as file:
            num_rows = len(list(csv.reader(file)))
        if num_rows != 1 + 20 * len(ROWS):
            raise SystemExit(f"Of {20 * len(ROWS)} rows, {num_rows - 1} came back.")

    def walk(self, pictures: Path | None) -> None:
        """Through every page of the window."""
        arguments = ["selftest", "--json", *(["--pictures", str(pictures.resolve())] if pictures else [])]
        told = json.loads(self._run(*arguments, with_screen=True).stdout.splitlines()[-1])
        for name, seconds in told["steps"].items():
            print(f"   {seconds:6.2f} s  {name}")
        print(f"   accuracy on the sample after one epoch: {told['accuracy']:.4f}")

    def _run(self, *arguments: str, with_screen: bool = False) -> subprocess.CompletedProcess[str]:
        command = [str(self._program), *arguments]
        if with_screen and sys.platform.startswith("linux") and "DISPLAY" not in self._environment and shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24", *command]
            self._environment.pop("QT_QPA_PLATFORM", None)
        if sys.platform.startswith("linux") and _can_unshare():
            command = ["unshare", "--net", "--map-root-user", *command]
        done = subprocess.run(
            command, env=self._environment, cwd=self._home, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
        if done.returncode:
            raise SystemExit(
                f"{' '.join(arguments[:1])} ended with status {done.returncode}:\n{done.stdout[-2_000:]}\n{done.stderr[-4_000:]}"
            )
        return done


def _can_unshare() -> bool:
    unshare = shutil.which("unshare")
    return (
        unshare is not None
        and subprocess.run([unshare, "--net", "--map-root-user", "true"], capture_output=True, check=False).returncode == 0
    )


if __name__ == "__main__":
    main()
