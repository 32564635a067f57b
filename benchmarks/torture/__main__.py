"""`make torture`: breaks on purpose what is promised to survive, and prints what was counted beside what is asked."""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.table import Row, print_rows
from benchmarks.torture import shim

if TYPE_CHECKING:  # this process starts anew before it brings these in
    from benchmarks.torture.world import Step

OWN_PARTS = ("kills", "continued", "faults", "cuts", "soak")
OTHERS = ("mutants", "checkpoints", "connections")  # benchmarks of their own, which print their own tables
PARTS = (*OWN_PARTS, *OTHERS)
MEMORY_DISK = Path("/dev/shm")  # kill -9 and a refused call are the same on every disk, and this one is quick
SHOWN = 10


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make torture ARGS='...'", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(PARTS)}; all without any")
    parser.add_argument("--kills", type=int, default=500, metavar="N", help="how often a program is killed (default: 500)")
    parser.add_argument("--continued", type=int, default=50, metavar="N", help="how many trainings are killed and continued (default: 50)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="fail only every so many-th call (default: each)")
    parser.add_argument("--cuts", type=int, default=40, metavar="N", help="power cuts of each kind of saving (default: 40)")
    parser.add_argument("--minutes", type=float, default=10.0, metavar="M", help="of the soak (default: 10; asked are 120)")
    parser.add_argument("--runs", type=int, default=50, metavar="N", help="of the soak at least (default: 50)")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="of the savings, those that begin with this")
    parser.add_argument("--mutants", type=int, default=100_000, metavar="N", help="hostile models, and files (default: 100,000 of both)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help="some minutes in all, for CI")
    parsed = parser.parse_args(arguments)
    if unknown := set(parsed.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    if parsed.short:
        parsed.kills, parsed.continued, parsed.every, parsed.cuts, parsed.minutes, parsed.runs = 20, 5, 17, 2, 0.2, 4
        parsed.mutants = 300
    parts = parsed.parts or PARTS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = _folder()
    if shim.can_be_built():
        shim.enter(folder)
    try:
        return 0 if all([_part(name, parsed, folder) for name in parts]) else 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _folder() -> Path:
    """The same before and after this process has started anew."""
    if shim.VARIABLE in os.environ:
        return Path(os.environ[shim.VARIABLE])
    return Path(tempfile.mkdtemp(prefix="textcls-torture-", dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None))


def _part(name: str, parsed: argparse.Namespace, folder: Path) -> bool:
    started = time.monotonic()
    own = folder / name
    own.mkdir()
    if name in OTHERS:
        rows = _other(name, parsed)
    elif name == "soak":
        from benchmarks.torture.soak import soak

        rows, _ = soak(60 * parsed.minutes, parsed.runs, own)
    elif not shim.can_be_built():
        rows = [Row(name, "not run", "needs Linux and a C compiler", None)]
    else:
        rows = BREAKING[name](parsed, own)
    rows.append(Row("took", f"{(time.monotonic() - started) / 60:.1f} min", "", None))
    shutil.rmtree(own, ignore_errors=True)
    return print_rows(name, rows)


def _other(name: str, parsed: argparse.Namespace) -> list[Row]:
    from benchmarks.fuzzing.files import KINDS

    command = {
        "mutants": ("benchmarks.fuzzing", "models", *KINDS, "--guided", "--count", str(parsed.mutants), "--seed", str(parsed.seed)),
        "checkpoints": ("benchmarks.checkpoints", "cost", *([] if parsed.short else ["sizes"]), "--minutes", str(parsed.minutes)),
        "connections": ("benchmarks.connections",),
    }[name]
    if importlib.util.find_spec(command[0]) is None:
        return [Row(name, "not run", f"there is no {command[0]}", None)]
    print(f"\n{' '.join(command)}", flush=True)
    environment = {key: value for key, value in os.environ.items() if key not in (shim.VARIABLE, "LD_PRELOAD")}
    done = subprocess.run([sys.executable, "-m", *command], env=environment, check=False)
    return [Row(name, f"ended by {done.returncode}", "0: all of it holds", done.returncode == 0)]


def _kills(parsed: argparse.Namespace, folder: Path) -> list[Row]:
    from benchmarks.torture.kills import kill_at_random
    from benchmarks.torture.trials import Bench

    tally = kill_at_random(Bench(folder), parsed.kills, parsed.seed)
    _tell(tally.lost, tally.unworded)
    told = ", ".join(f"{kind} {count}" for kind, count in tally.kinds.items())
    return [
        Row("kill -9: state lost or start refused", f"{len(tally.lost)} of {tally.trials}", "0 of 500", not tally.lost),
        Row("of these", told, "", None),
    ]


def _continued(parsed: argparse.Namespace, folder: Path) -> list[Row]:
    from benchmarks.torture.continuing import continue_at_random

    wrong = continue_at_random(folder, parsed.continued, parsed.seed)
    _tell(wrong)
    same = parsed.continued - len(wrong)
    return [Row("killed at a random batch and continued: identical", f"{same} of {parsed.continued}", "50 of 50", not wrong)]


def _faults(parsed: argparse.Namespace, folder: Path) -> list[Row]:
    from benchmarks.torture.faults import break_every_call
    from benchmarks.torture.trials import Bench

    tally = break_every_call(Bench(folder), parsed.every, _savings(parsed))
    _tell(tally.lost, tally.unworded)
    kept, worded = tally.trials - len(tally.lost), tally.trials - len(tally.unworded)
    calls = f"{sum(tally.kinds.values()):,} calls of {len(tally.kinds)} savings"
    return [
        Row(f"a call fails, {calls}: old or new", f"{kept:,} of {tally.trials:,}", "100 %", not tally.lost),
        Row("it goes on, or says why in words", f"{worded:,} of {tally.trials:,}", "100 %", not tally.unworded),
    ]


def _cuts(parsed: argparse.Namespace, folder: Path) -> list[Row]:
    from benchmarks.torture.cuts import cut_power
    from benchmarks.torture.trials import Bench

    tally = cut_power(Bench(folder), parsed.cuts, parsed.seed, _savings(parsed))
    _tell(tally.lost, tally.unworded)
    kept = tally.trials - len(tally.lost)
    return [Row("power cut, simulated: old or new; new once it was done", f"{kept:,} of {tally.trials:,}", "100 %", not tally.lost)]


BREAKING: dict[str, Callable[[argparse.Namespace, Path], list[Row]]] = {
    "kills": _kills,
    "continued": _continued,
    "faults": _faults,
    "cuts": _cuts,
}


def _savings(parsed: argparse.Namespace) -> Mapping[str, Sequence[Step]]:
    from benchmarks.torture.world import SAVED

    return {name: steps for name, steps in SAVED.items() if not parsed.only or name.startswith(tuple(parsed.only))}


def _tell(*found: Sequence[str]) -> None:
    """The first of what went wrong."""
    for line in (line for lines in found for line in lines[:SHOWN]):
        print(f"  ! {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
