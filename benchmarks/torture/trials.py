"""A fresh copy of the world for each trial, what may be found in it afterwards, and what was found instead."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.torture.children import Ended, in_child
from benchmarks.torture.world import Found, Step, World, build, found_in

Groups = dict[str, frozenset[Found]]


@dataclass(slots=True)
class Tally:
    """`lost` are the first of the states that are neither old nor new, or of starts refused; `unworded` of failures without a sentence."""

    trials: int = 0
    lost: list[str] = field(default_factory=list)
    unworded: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


class Bench:
    """One world that is copied, and a folder to copy it to."""

    def __init__(self, folder: Path) -> None:
        self.scratch = folder
        self.base = folder / "base"
        self._known: dict[str, Ended] = {}  # what was found where every byte was the same
        made = in_child(lambda: build(self.base) and None, folder)
        if made.how != "done":
            raise RuntimeError(made.said)
        older = Path(__file__).parents[2] / "tests" / "data" / "older" / "first.zip"
        shutil.unpack_archive(older, self.base / "older")

    @property
    def trial(self) -> World:
        return World(self.scratch / "trial")

    def fresh(self) -> World:
        """Under the same path every time, for some files name others."""
        root = self.trial.root
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.base, root)
        return self.trial

    def allowed(self, steps: Sequence[Step]) -> Groups:
        """What may be found after each of the steps, and before them, of each store by itself."""
        world = self.fresh()
        found = [self.look(world)]
        for step in steps:
            done = in_child(lambda step=step: step(world) and None, self.scratch)  # type: ignore[misc]
            if done.how != "done":
                raise RuntimeError(done.said)
            found.append(self.look(world))
        keys = {key for state in found for key, _ in state}
        return {key: frozenset(_group(state, key) for state in found) for key in keys}

    def look(self, world: World) -> Found:
        """As a program that starts anew sees it; raises RuntimeError if it cannot."""
        ended = self.looked(world)
        if ended.how != "done":
            raise RuntimeError(ended.said)
        return ended.said  # type: ignore[return-value]

    def looked(self, world: World) -> Ended:
        print_of = _fingerprint(world.root)
        if print_of not in self._known:
            self._known[print_of] = in_child(lambda: found_in(world), self.scratch)
        return self._known[print_of]

    def judge(self, world: World, allowed: Groups, tally: Tally, what: str) -> None:
        """Whether what is there is old or new."""
        tally.trials += 1
        ended = self.looked(world)
        if ended.how != "done":
            tally.lost.append(f"{what}: start refused: {ended.said}")
            return
        found: Found = ended.said  # type: ignore[assignment]
        keys = {key for key, _ in found} | allowed.keys()
        wrong = [key for key in keys if _group(found, key) not in allowed.get(key, frozenset({()}))]
        if wrong:
            tally.lost.append(f"{what}: neither old nor new: {', '.join(wrong)}")


def _fingerprint(root: Path) -> str:
    """Of every file and folder, half written ones too; lock files say nothing."""
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.name != ".lock":
            digest.update(os.fsencode(path.relative_to(root)) + b"\0" + (path.read_bytes() if path.is_file() else b"/") + b"\0")
    return digest.hexdigest()


def _group(state: Found, key: str) -> Found:
    return tuple(entry for entry in state if entry[0] == key)


def doing(steps: Sequence[Step], world: World) -> Callable[[], object]:
    """All steps, one after the other, on one processor."""

    def do() -> None:
        import torch

        torch.set_num_threads(1)
        for step in steps:
            step(world)

    return do
