"""A run's state on the disk: written beside, flushed and renamed, with a hash of everything, and an earlier one that it can fall back on.

The earlier one is preferably that of the best epoch's end, whose weights are kept in any case: two moments of a training share nothing
else, and together with the best weights they would be more than three times as large as the model.
"""

from __future__ import annotations

import hashlib
import logging
import zlib
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import torch
from safetensors import SafetensorError

from textcls_gui import __version__
from textcls_gui.core.files import write_whole
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.manifest import (
    FORMAT_VERSION,
    FinishedMember,
    Manifest,
    MemberUnderWay,
    TrainedOn,
    manifests_in,
    read_manifest,
    sealed,
)
from textcls_gui.core.training.packing import packed, unpacked
from textcls_gui.core.training.state import Learnt, Position, RunState, Tensors, TrainingState

DAMAGES = (OSError, ValueError, KeyError, RecursionError, SafetensorError, zlib.error)
WORST_LOSS = 1e9

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`is_older`: the newest one is damaged, and this is the one before. `has_lost_best`: the best weights are damaged."""

    state: RunState
    device: TrainedOn
    saved: datetime
    is_older: bool
    has_lost_best: bool = False


class Checkpoints:
    """Those of one run, in a folder of their own. Tensors that two of them share stand there once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._hashes: dict[str, str] = {}  # of files that are there and sound

    def write(self, state: RunState, device: Device) -> None:
        """Raises LibraryError: the disk is full, or writing is not allowed. What was there before still is."""
        self._folder.mkdir(exist_ok=True)
        earlier = state.at_best
        if earlier is not None and not self._is_there(earlier):
            self._write(earlier, device)
        self._write(state, device)

    def _write(self, state: RunState, device: Device) -> None:
        used: dict[str, str] = {}
        finished = tuple(self._finished(number, learnt, used) for number, learnt in enumerate(state.finished, 1))
        earlier = manifests_in(self._folder)
        number = 1 + (int(earlier[0].stem.partition("-")[2]) if earlier else 0)
        under_way = self._under_way(len(finished) + 1, state, used)
        on = TrainedOn(device.kind, device.num_threads, device.is_mixed)
        manifest = Manifest("textcls-checkpoint", FORMAT_VERSION, __version__, datetime.now(UTC), on, finished, under_way, used)
        write_whole(self._folder / f"checkpoint-{number}.json", sealed(manifest))
        self._forget_older()

    def _is_there(self, state: RunState) -> bool:
        assert state.training is not None
        return _state_name(len(state.finished) + 1, state.training) in self._hashes

    def newest(self) -> Checkpoint | None:
        """The newest that is as it was written, or all but its best weights, if no other is; None if there is none."""
        return self._newest(with_best=True) or self._newest(with_best=False)

    def _newest(self, *, with_best: bool) -> Checkpoint | None:
        paths = manifests_in(self._folder)
        for place, path in enumerate(paths):
            try:
                manifest = read_manifest(path)
                state = self._read(manifest, with_best=with_best)
            except DAMAGES as error:
                logger.info("A checkpoint is damaged: %s", type(error).__name__)
                continue
            best = "" if with_best or manifest.under_way is None else manifest.under_way.best_weights
            self._hashes = {name: value for name, value in manifest.hashes.items() if name != best}
            for damaged in paths[:place]:
                with suppress(OSError):
                    damaged.unlink()  # else the next but one would push out the sound one
            return Checkpoint(state, manifest.device, manifest.saved, is_older=place > 0, has_lost_best=not with_best)
        return None

    def _finished(self, number: int, learnt: Learnt, used: dict[str, str]) -> FinishedMember:
        assert learnt.finished is not None
        best = next((epoch.step for epoch in learnt.history if epoch.epoch == learnt.finished.best_epoch), 0)
        weights = self._put(f"weights-{number}-{best}.safetensors", learnt.weights, used)
        curve = self._put(f"curve-{number}.safetensors", {"curve": learnt.curve}, used)
        return FinishedMember(learnt.history, learnt.finished, weights, curve)

    def _under_way(self, number: int, state: RunState, used: dict[str, str]) -> MemberUnderWay | None:
        training, learnt = state.training, state.under_way
        if training is None or learnt is None:
            return None
        position = training.position
        name = f"weights-{number}-{position.step}.safetensors"
        if position.best_epoch and position.best_step != position.step:
            best = self._put(f"weights-{number}-{position.best_step}.safetensors", training.best_weights, used)
            weights = self._put(name, training.weights, used)
        else:
            weights = self._put(name, training.weights, used)
            best = weights if position.best_epoch else ""
        chances = {f"chance.{rank}": chance for rank, chance in enumerate(training.chances)}
        moments = {f"moment.{name}": value for name, value in training.moments.items()}
        rest = {**moments, **chances, "scores": training.scores, "curve": learnt.curve}
        state_name = self._put(_state_name(number, training), rest, used)
        return MemberUnderWay(learnt.history, position, weights, state_name, best, len(chances))

    def _put(self, name: str, tensors: Tensors, used: dict[str, str]) -> str:
        """Unless the same stands there already."""
        if name not in self._hashes:
            content = packed(tensors)
            write_whole(self._folder / name, content)
            self._hashes[name] = hashlib.sha256(content).hexdigest()
        used[name] = self._hashes[name]
        return name

    def _forget_older(self) -> None:
        """What neither the newest nor the one to fall back on is made of goes."""
        newest, *others = manifests_in(self._folder)
        found = {path: manifest for path in (newest, *others) if (manifest := _readable(path)) is not None}
        if newest not in found:
            return  # what has just been written cannot be read at the moment
        earlier = [path for path in others if path in found]
        at_best = [path for path in earlier if _has_own_best(found[path])]
        kept_paths = [newest, *(at_best or earlier)[:1]]
        kept = {path.name for path in kept_paths}.union(*(found[path].hashes for path in kept_paths))
        for path in self._folder.iterdir():
            if path.name not in kept and not path.name.startswith("."):
                with suppress(OSError):
                    path.unlink()
        self._hashes = {name: value for name, value in self._hashes.items() if name in kept}

    def _read(self, manifest: Manifest, *, with_best: bool) -> RunState:
        """Raises one of DAMAGES."""
        finished = tuple(
            Learnt(member.history, self._get(member.curve, manifest)["curve"], member.finished, self._get(member.weights, manifest))
            for member in manifest.finished
        )
        now = manifest.under_way
        if now is None:
            return RunState(finished)
        rest = self._get(now.state, manifest)
        weights = self._get(now.weights, manifest)
        position, best = now.position, dict[str, torch.Tensor]()
        if not _has_own_best(manifest):
            position, best = (position, self._get(now.best_weights, manifest)) if with_best else (_without_best(now), weights)
        moments = {name.removeprefix("moment."): value for name, value in rest.items() if name.startswith("moment.")}
        chances = tuple(rest[f"chance.{rank}"] for rank in range(now.num_chances))
        training = TrainingState(position, weights, moments, chances, rest["scores"], best)
        return RunState(finished, Learnt(now.history, rest["curve"]), training)

    def _get(self, name: str, manifest: Manifest) -> dict[str, torch.Tensor]:
        content = (self._folder / name).read_bytes()
        if hashlib.sha256(content).hexdigest() != manifest.hashes[name]:
            raise ValueError("not as it was written")
        return unpacked(content)


def _state_name(member: int, training: TrainingState) -> str:
    """By epoch and batch: the last batch of an epoch and its end are two moments after the same number of steps."""
    return f"state-{member}-{training.position.epoch}-{training.position.batch}.safetensors"


def _has_own_best(manifest: Manifest) -> bool:
    """Or none yet: no other weights are kept for it."""
    now = manifest.under_way
    return now is None or now.best_weights in ("", now.weights)


def _without_best(now: MemberUnderWay) -> Position:
    """Until the next epoch is over, which is better in any case, these weights are taken for those of the last."""
    last = now.history[-1]
    return replace(now.position, best_epoch=last.epoch, best_step=last.step, best_merit=0.0, best_loss=WORST_LOSS)


def _readable(path: Path) -> Manifest | None:
    try:
        return read_manifest(path)
    except DAMAGES:
        return None
