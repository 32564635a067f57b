"""Every call that changes a file fails once, in every way that a saving can be: the n-th, for each n there is."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping, Sequence

from benchmarks.torture.children import in_child
from benchmarks.torture.shim import Mode, arm, disarm
from benchmarks.torture.trials import Bench, Tally, doing
from benchmarks.torture.world import SAVED, Step, World

ONCE = (errno.EIO, errno.EACCES, errno.ENOSPC)


def count_calls(bench: Bench, steps: Sequence[Step]) -> int:
    world = bench.fresh()

    def counted() -> int:
        arm(world.root, Mode.COUNT)
        doing(steps, world)()
        return disarm()

    ended = in_child(counted, bench.scratch)
    if ended.how != "done":
        raise RuntimeError(ended.said)
    return int(str(ended.said))


def break_every_call(bench: Bench, every: int = 1, only: Mapping[str, Sequence[Step]] = SAVED) -> Tally:
    """every: only every so many-th call, for a short run."""
    tally = Tally()
    for name, steps in only.items():
        allowed, calls = bench.allowed(steps), count_calls(bench, steps)
        tally.kinds[name] = calls
        for n in range(1, calls + 1, every):
            for error in ONCE:
                _try(bench, steps, name, n, Mode.FAIL, error, tally, allowed)
            _try(bench, steps, name, n, Mode.FULL, errno.ENOSPC, tally, allowed)
    return tally


def _try(bench, steps, name, n, mode, error, tally, allowed) -> None:  # type: ignore[no-untyped-def]
    world = bench.fresh()
    ended = in_child(lambda: _broken(world, steps, mode, n, error), bench.scratch)
    what = f"{name}, call {n}, {'full from then on' if mode == Mode.FULL else os.strerror(error)}"
    if ended.how not in ("done", "refused") or (ended.how == "refused" and "Errno" in str(ended.said)):
        tally.unworded.append(f"{what}: {ended.how}: {ended.said}")
    bench.judge(world, allowed, tally, what)


def _broken(world: World, steps: Sequence[Step], mode: Mode, n: int, error: int) -> None:
    import torch

    torch.set_num_threads(1)
    arm(world.root, mode, n, error)
    for step in steps:
        step(world)
