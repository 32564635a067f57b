"""Tries one file after the other in a child that may die: by a crash, by its processor time, by its memory."""

from __future__ import annotations

import mmap
import os
import random
import resource
import signal
import struct
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

MAX_SECONDS = 5.0  # of processor time in all threads: other programs on the machine must not decide
MAX_WAITING_SECONDS = 120.0  # by the clock: only what waits for ever takes so long
HARD_LIMIT_BYTES = 3 << 30  # on top of what the libraries occupy when nothing has been tried yet
REFUSED, READ = "refused", "read"
_STATE = struct.Struct("<6q")  # number, done, refused, read, largest growth in KB, longest time in ms

# Makes the file of this number, and gives what tries it: that says "refused" or "read", and raises whatever else comes out of it.
Attempt = Callable[[int], Callable[[], str]]


@dataclass(slots=True)
class Tally:
    """What came of it; a finding is named by the number of its file, from which the same file can be made again."""

    what: str
    tried: int = 0
    refused: int = 0
    read: int = 0
    peak_kb: int = 0
    slowest_ms: int = 0
    seconds: float = 0.0
    allowed_kb: int = 0
    findings: list[tuple[int, str]] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [
            f"{self.what}: {self.tried:,} tried, {self.refused:,} refused in words, {self.read:,} read, {len(self.findings)} findings; "
            f"largest growth of memory {self.peak_kb / 1e3:.1f} MB (allowed {self.allowed_kb / 1e3:.1f}), "
            f"slowest {self.slowest_ms / 1e3:.2f} s, {self.seconds:.0f} s in all"
        ]
        return "\n".join([*lines, *(f"   number {number}: {finding}" for number, finding in self.findings[:20])])


def tried(
    what: str,
    count: int,
    prepare: Callable[[], Attempt],
    allowed_kb: Callable[[int], int],
    first: int = 0,
    keep: Callable[[int], None] = lambda number: None,
) -> Tally:
    """Try the files `first` to `first + count`.

    Args:
        prepare: called in each child: imports what is needed, and gives what tries a file.
        allowed_kb: how much memory may grow over one file, from the growth over an intact one, number -1.
        keep: is told the number of what was found, while the file still is where `prepare` put it.
    """
    tally = Tally(what)
    began = time.monotonic()
    state = mmap.mmap(-1, _STATE.size)
    end, number = first + count, first
    while number < end:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _run(state, writing, number, end, prepare, allowed_kb, keep)
        os.close(writing)
        with os.fdopen(reading, "r", encoding="utf-8", errors="replace") as pipe:
            told = pipe.read().splitlines()
        status = os.waitpid(child, 0)[1]
        reached = _gather(tally, state, told)
        if os.WIFSIGNALED(status):
            tally.findings.append((reached, f"ended by {signal.Signals(os.WTERMSIG(status)).name}"))
            keep(reached)
            tally.tried += 1
        elif os.WEXITSTATUS(status):
            raise SystemExit(f"The trial itself failed: {told[-20:]}")
        number = reached + 1
    tally.seconds = time.monotonic() - began
    return tally


def _gather(tally: Tally, state: mmap.mmap, told: list[str]) -> int:
    number, done, refused, read, peak, slowest = _STATE.unpack(state[:])
    tally.tried += done
    tally.refused += refused
    tally.read += read
    tally.peak_kb, tally.slowest_ms = max(tally.peak_kb, peak), max(tally.slowest_ms, slowest)
    for line in told:
        kind, _, rest = line.partition(" ")
        if kind == "finding":
            found, _, words = rest.partition(" ")
            tally.findings.append((int(found), words))
        elif kind == "allowed":
            tally.allowed_kb = int(rest)
    return int(number)


def _run(
    state: mmap.mmap,
    pipe: int,
    first: int,
    end: int,
    prepare: Callable[[], Attempt],
    allowed_kb: Callable[[int], int],
    keep: Callable[[int], None],
) -> None:
    """The child's whole life."""
    status = 1
    try:
        state[:] = _STATE.pack(first - 1, 0, 0, 0, 0, 0)
        os.environ["RUST_BACKTRACE"] = "0"
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # where parsers tell of each of their panics
        attempt = prepare()
        _limit_memory()
        warnings.simplefilter("error")
        growths = [_measured(attempt, -1)[1] for _ in range(8)]  # the first ones load and lay out what stays
        intact = max(growths[4:])
        allowed = allowed_kb(intact)
        _tell(pipe, f"allowed {allowed}")
        counts = [0, 0, 0, 0, 0]
        for number in range(first, end):
            state[:] = _STATE.pack(number, *counts)
            said, growth, seconds, failure = _tried_once(attempt, number)
            if growth > allowed and not failure:  # what is loaded once and stays is not the file's: that does not come again
                said, growth, seconds, failure = _tried_once(attempt, number)
            counts[0] += 1
            counts[1] += said == REFUSED
            counts[2] += said == READ
            counts[3], counts[4] = max(counts[3], growth), max(counts[4], int(1e3 * seconds))
            if growth > allowed and not failure:
                failure = f"memory grew by {growth / 1e3:.1f} MB"
            if failure:
                _tell(pipe, f"finding {number} {failure}")
                keep(number)
            state[:] = _STATE.pack(number, *counts)
        status = 0
    except BaseException:
        _tell(pipe, traceback.format_exc())
    finally:
        os.close(pipe)
        os._exit(status)


def _tried_once(attempt: Attempt, number: int) -> tuple[str, int, float, str]:
    try:
        said, growth, seconds = _measured(attempt, number)
        return said, growth, seconds, ""
    except BaseException as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return "", 0, 0.0, f"{type(error).__name__} at {place.filename.rsplit('/')[-1]}:{place.lineno}: {str(error)[:200]!r}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def _measured(attempt: Attempt, number: int) -> tuple[str, int, float]:
    """What was said, by how many KB the memory grew meanwhile, and the processor's seconds."""
    open_it = attempt(number)
    before = _reset_peak()
    signal.setitimer(signal.ITIMER_PROF, MAX_SECONDS)  # whose signal ends the child
    signal.setitimer(signal.ITIMER_REAL, MAX_WAITING_SECONDS)
    began = time.process_time()
    said = open_it()
    return said, max(0, _status("VmHWM") - before), time.process_time() - began


def _reset_peak() -> int:
    with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")
    return _status("VmRSS")


def _status(name: str) -> int:
    """In KB."""
    with open("/proc/self/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(name))


def _limit_memory() -> None:
    limit = (_status("VmSize") << 10) + HARD_LIMIT_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _tell(pipe: int, line: str) -> None:
    os.write(pipe, (line.replace("\n", " | ") + "\n").encode("utf-8", "replace"))


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """In memory where that can be had, and gone whatever became of the children."""
    in_memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="textcls-fuzz-", dir=in_memory, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def chance_of(seed: int, number: int) -> random.Random:
    return random.Random(f"{seed} {number}")


def require_linux() -> None:
    if not sys.platform.startswith("linux"):
        raise SystemExit("Memory is measured by /proc, which only Linux has.")
