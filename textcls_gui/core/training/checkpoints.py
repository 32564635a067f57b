"""A run's state on the disk: written beside, flushed and renamed, with a hash of everything, and the one before kept until the next."""

from __future__ import annotations

import hashlib
import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import safetensors.torch
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
from textcls_gui.core.training.state import Learnt, RunState, Tensors, TrainingState

GENERATIONS = 2
DAMAGES = (OSError, ValueError, KeyError, RecursionError, SafetensorError)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`is_older`: the newest one is damaged, and this is the one before."""

    state: RunState
    device: TrainedOn
    saved: datetime
    is_older: bool


class Checkpoints:
    """Those of one run, in a folder of their own. Tensors that two of them share stand there once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._hashes: dict[str, str] = {}  # of files that are there and sound

    def write(self, state: RunState, device: Device) -> None:
        """Raises LibraryError: the disk is full, or writing is not allowed. What was there before still is."""
        self._folder.mkdir(exist_ok=True)
        used: dict[str, str] = {}
        finished = tuple(self._finished(number, learnt, used) for number, learnt in enumerate(state.finished, 1))
        earlier = manifests_in(self._folder)
        number = 1 + (int(earlier[0].stem.partition("-")[2]) if earlier else 0)
        under_way = self._under_way(number, len(finished) + 1, state, used)
        on = TrainedOn(device.kind, device.num_threads, device.is_mixed)
        manifest = Manifest("textcls-checkpoint", FORMAT_VERSION, __version__, datetime.now(UTC), on, finished, under_way, used)
        write_whole(self._folder / f"checkpoint-{number}.json", sealed(manifest))
        self._forget_older()

    def newest(self) -> Checkpoint | None:
        """The newest that is as it was written; None if there is none."""
        paths = manifests_in(self._folder)
        for place, path in enumerate(paths):
            try:
                manifest = read_manifest(path)
                state = self._read(manifest)
            except DAMAGES as error:
                logger.info("A checkpoint is damaged: %s", type(error).__name__)
                continue
            self._hashes = dict(manifest.hashes)
            for damaged in paths[:place]:
                with suppress(OSError):
                    damaged.unlink()  # else the next but one would push out the sound one
            return Checkpoint(state, manifest.device, manifest.saved, is_older=place > 0)
        return None

    def _finished(self, number: int, learnt: Learnt, used: dict[str, str]) -> FinishedMember:
        assert learnt.finished is not None
        best = next((epoch.step for epoch in learnt.history if epoch.epoch == learnt.finished.best_epoch), 0)
        weights = self._put(f"weights-{number}-{best}.safetensors", learnt.weights, used)
        curve = self._put(f"curve-{number}.safetensors", {"curve": learnt.curve}, used)
        return FinishedMember(learnt.history, learnt.finished, weights, curve)

    def _under_way(self, checkpoint: int, number: int, state: RunState, used: dict[str, str]) -> MemberUnderWay | None:
        training, learnt = state.training, state.under_way
        if training is None or learnt is None:
            return None
        position = training.position
        weights = self._put(f"weights-{number}-{position.step}.safetensors", training.weights, used)
        best = weights if position.best_step == position.step else ""
        if position.best_epoch and not best:
            best = self._put(f"weights-{number}-{position.best_step}.safetensors", training.best_weights, used)
        chances = {f"chance.{rank}": chance for rank, chance in enumerate(training.chances)}
        moments = {f"moment.{name}": value for name, value in training.moments.items()}
        rest = {**moments, **chances, "scores": training.scores, "curve": learnt.curve}
        name = f"state-{checkpoint}.safetensors"
        self._hashes.pop(name, None)  # what a killed program has left of that name is another one
        self._put(name, rest, used)
        return MemberUnderWay(learnt.history, position, weights, name, best, len(chances))

    def _put(self, name: str, tensors: Tensors, used: dict[str, str]) -> str:
        """Unless the same stands there already."""
        if name not in self._hashes:
            content = safetensors.torch.save({key: value.contiguous() for key, value in tensors.items()})
            write_whole(self._folder / name, content)
            self._hashes[name] = hashlib.sha256(content).hexdigest()
        used[name] = self._hashes[name]
        return name

    def _forget_older(self) -> None:
        """What none of the newest is made of goes."""
        paths = manifests_in(self._folder)
        kept = {path.name for path in paths[:GENERATIONS]}
        for path in paths[:GENERATIONS]:
            with suppress(*DAMAGES):
                kept |= read_manifest(path).hashes.keys()
        for path in self._folder.iterdir():
            if path.name not in kept and not path.name.startswith("."):
                with suppress(OSError):
                    path.unlink()
        self._hashes = {name: value for name, value in self._hashes.items() if name in kept}

    def _read(self, manifest: Manifest) -> RunState:
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
        best = self._get(now.best_weights, manifest) if now.best_weights not in ("", now.weights) else {}
        moments = {name.removeprefix("moment."): value for name, value in rest.items() if name.startswith("moment.")}
        chances = tuple(rest[f"chance.{rank}"] for rank in range(now.num_chances))
        training = TrainingState(now.position, weights, moments, chances, rest["scores"], best)
        return RunState(finished, Learnt(now.history, rest["curve"]), training)

    def _get(self, name: str, manifest: Manifest) -> dict[str, torch.Tensor]:
        content = (self._folder / name).read_bytes()
        if hashlib.sha256(content).hexdigest() != manifest.hashes[name]:
            raise ValueError("not as it was written")
        return safetensors.torch.load(content)
