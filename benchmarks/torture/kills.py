"""kill -9 at random moments: half of them after a random time, half in the middle of a random call that changes a file."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence

from benchmarks.torture.children import Child, in_child
from benchmarks.torture.faults import count_calls
from benchmarks.torture.shim import VARIABLE, Mode, arm
from benchmarks.torture.trials import Bench, Tally, doing
from benchmarks.torture.world import KILLED, Step, World

REAL_START_EVERY = 10  # of the looks afterwards, so many by the real program, started from nothing


def kill_at_random(bench: Bench, times: int, seed: int = 1) -> Tally:
    """`times` in all, the kinds of work by turns."""
    chance, tally = random.Random(seed), Tally()
    kinds = list(KILLED)[:times]
    known = {kind: (bench.allowed(KILLED[kind]), count_calls(bench, KILLED[kind]), _seconds(bench, KILLED[kind])) for kind in kinds}
    for number in range(times):
        kind = kinds[number % len(kinds)]
        allowed, calls, seconds = known[kind]
        world = bench.fresh()
        if number // len(kinds) % 2:
            at = chance.uniform(0.0, seconds)
            Child(doing(KILLED[kind], world), bench.scratch).kill_after(at)
            what = f"{kind}, after {at:.3f} of {seconds:.3f} s"
        else:
            n = chance.randint(1, calls)
            ended = in_child(lambda world=world, n=n, kind=kind: _until_killed(world, KILLED[kind], n), bench.scratch)  # type: ignore[misc]
            what = f"{kind}, in call {n} of {calls}"
            if ended.how not in ("killed", "done"):  # calls vary a little from run to run
                tally.unworded.append(f"{what}: {ended.how}: {ended.said}")
        tally.kinds[kind] += 1
        if number % REAL_START_EVERY == 0:
            tally.kinds["real starts"] += 1
            _start_for_real(world, tally, what)
        bench.judge(world, allowed, tally, what)
    return tally


def _seconds(bench: Bench, steps: Sequence[Step]) -> float:
    world = bench.fresh()
    started = time.perf_counter()
    in_child(doing(steps, world), bench.scratch)
    return time.perf_counter() - started


def _until_killed(world: World, steps: Sequence[Step], n: int) -> None:
    arm(world.root, Mode.KILL, n)
    doing(steps, world)()


def _start_for_real(world: World, tally: Tally, what: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in (VARIABLE, "LD_PRELOAD")}
    done = subprocess.run(
        [sys.executable, "-m", "textcls_gui", "runs"],
        env={**environment, "TEXTCLS_HOME": str(world.home)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        tally.lost.append(f"{what}: the program does not start: {done.stderr}")
