"""Every socket that the program opens on its walk through itself. 0 of a network may be.

python -m benchmarks.connections [--minutes 60] [--program PATH]

Seen by the system (strace), in all threads and children, whatever library opens it. Sockets of this machine alone (AF_UNIX: the window
system, the accessibility bus, the list of users) are counted apart.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PATIENCE_SECONDS = 1_800
WALK = (sys.executable, "-m", "textcls_gui", "selftest")
_OPENED = re.compile(r"\b(?:socket|socketpair)\((\w+)")
LOCAL = ("AF_UNIX", "AF_LOCAL")


@dataclass(frozen=True, slots=True)
class Watched:
    """`opened`: how many sockets of each family."""

    status: int
    output: str
    opened: Counter[str]

    @property
    def num_outside(self) -> int:
        return sum(count for family, count in self.opened.items() if family not in LOCAL)


def can_watch() -> bool:
    strace = shutil.which("strace")
    return strace is not None and subprocess.run([strace, "-qq", "-f", "true"], capture_output=True, check=False).returncode == 0


def watched(command: Sequence[str], home: Path) -> Watched:
    """Run a command to its end with this home, and note every socket of it and of what it starts."""
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "calls"
        asked = ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", str(notes), *command]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "TEXTCLS_HOME": str(home)}
        done = subprocess.run(asked, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
        calls = notes.read_text("utf-8", "replace") if notes.exists() else ""
    return Watched(done.returncode, done.stdout + done.stderr, Counter(_OPENED.findall(calls)))


def main() -> int:
    parser = argparse.ArgumentParser(description="Count the sockets of the program.")
    parser.add_argument("--minutes", type=float, default=0.0, help="walk again and again for so long; once at least")
    parser.add_argument("--program", type=Path, help="the packaged one; from source without it")
    parsed = parser.parse_args()
    minutes: float = parsed.minutes
    walk = (str(parsed.program.resolve()), WALK[-1]) if parsed.program else WALK
    if not can_watch():
        print("Sockets were not counted: strace is not here, or may not watch.")
        return 0
    opened: Counter[str] = Counter()
    began, num_walks, num_failed = time.monotonic(), 0, 0
    while num_walks == 0 or time.monotonic() - began < 60 * minutes:
        with tempfile.TemporaryDirectory() as home:
            seen = watched(walk, Path(home))
        opened += seen.opened
        num_walks += 1
        num_failed += seen.status != 0
    outside = sum(count for family, count in opened.items() if family not in LOCAL)
    taken = (time.monotonic() - began) / 60
    print(f"{num_walks} walks in {taken:.1f} minutes, {num_failed} failed: {outside} sockets of a network; of all: {dict(opened)}")
    return 1 if outside or num_failed else 0


if __name__ == "__main__":
    sys.exit(main())
