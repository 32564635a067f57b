"""Power cuts: what was recorded of a saving is cut off at a random call, and what a disk may then hold is opened as a person would."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Mapping, Sequence

from benchmarks.torture.children import in_child
from benchmarks.torture.disk import Call, Disk, read_calls
from benchmarks.torture.shim import Mode, arm, disarm
from benchmarks.torture.trials import Bench, Groups, Tally, doing
from benchmarks.torture.world import SAVED, Step

AFTER_EVERY = 4  # of the cuts, so many come when the saving had been done: then the new alone may be left


def cut_power(bench: Bench, cuts: int, seed: int = 1, only: Mapping[str, Sequence[Step]] = SAVED) -> Tally:
    """So many cuts of each kind of saving, by turns with names in their order and with each folder by itself."""
    chance, tally = random.Random(seed), Tally()
    for name, steps in only.items():
        allowed = bench.allowed(steps)
        calls = _recorded(bench, steps)
        new = _alone(bench, allowed)
        tally.kinds[name] = len(calls)
        for number in range(cuts):
            is_done = number % AFTER_EVERY == 0
            upto = len(calls) if is_done else chance.randint(0, len(calls))
            is_in_order = number % 2 == 0
            disk = Disk(bench.base)
            for call in calls[:upto]:
                disk.take(call)
            world = bench.fresh()
            shutil.rmtree(world.root)
            disk.leave(world.root, chance, is_in_order=is_in_order)
            order = "names in order" if is_in_order else "each folder by itself"
            bench.judge(world, new if is_done else allowed, tally, f"{name}, cut after {upto} of {len(calls)} calls, {order}")
    return tally


def _recorded(bench: Bench, steps: Sequence[Step]) -> list[Call]:
    """What is asked of the system; the world is left as it is then."""
    world, log = bench.fresh(), bench.scratch / "calls"

    def do() -> None:
        record = os.open(log, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
        arm(world.root, Mode.COUNT, record=record)
        doing(steps, world)()
        disarm()

    ended = in_child(do, bench.scratch)
    if ended.how != "done":
        raise RuntimeError(ended.said)
    return list(read_calls(log.read_bytes(), world.root))


def _alone(bench: Bench, allowed: Groups) -> Groups:
    """Only what is there now, when all was done."""
    found = bench.look(bench.trial)
    return {key: frozenset({tuple(entry for entry in found if entry[0] == key)}) for key in allowed}
