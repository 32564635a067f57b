"""Real child processes, forked from one that has brought everything in: each does one thing and says how it ended."""

from __future__ import annotations

import ast
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Ending = Literal["done", "refused", "raised", "killed", "hung"]
PATIENCE_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Ended:
    """`said` is what came back, or the words of the refusal, or the traceback."""

    how: Ending
    said: object = None


class Child:
    """Runs in a process of its own from the moment that it is made."""

    def __init__(self, what: Callable[[], object], scratch: Path) -> None:
        self._answer = scratch / f"answer-{os.getpid()}-{time.monotonic_ns()}"
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            self._be(what)

    def _be(self, what: Callable[[], object]) -> None:
        from benchmarks.torture.shim import disarm
        from textcls_gui.core.errors import TextClsError

        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # libraries complain aloud about what is still open
            ended = Ended("done", what())
        except TextClsError as error:
            ended = Ended("refused", str(error))
        except BaseException as error:
            ended = Ended("raised", f"{type(error).__name__}: {error}\n{traceback.format_exc()}")
        disarm()
        self._answer.write_text(repr((ended.how, ended.said)), encoding="utf-8", errors="backslashreplace")
        os._exit(0)

    def kill_after(self, seconds: float) -> None:
        time.sleep(seconds)
        if os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        self.pid = 0

    def ended(self) -> Ended:
        until = time.monotonic() + PATIENCE_SECONDS
        while self.pid and os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            if time.monotonic() > until:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                return Ended("hung")
            time.sleep(0.001)
        self.pid = 0
        if not self._answer.exists():
            return Ended("killed")
        ended = Ended(*ast.literal_eval(self._answer.read_text(encoding="utf-8")))
        self._answer.unlink()
        return ended


def in_child(what: Callable[[], object], scratch: Path) -> Ended:
    return Child(what, scratch).ended()
