"""How many threads, and which floats, train quickest on this machine: a short probe finds out, and what it found is remembered.

What is remembered is taken from then on: the number of threads and the kind of floats change the last digits of a model, and the same
run is to give the same model tomorrow.
"""

from __future__ import annotations

import logging
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import numpy as np
import torch
from torch import Tensor, nn

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import write_whole
from textcls_gui.core.text.batching import Indexes
from textcls_gui.core.training.devices import Device, available_processors

WORTH_TOKENS = 3_000_000  # read in all epochs: of fewer, the probe would take more time than it finds
MAX_LENGTH = 128  # of the texts that the probe reads: longer ones have the same pace
TRIES = 3
CLEARLY = 0.9  # of the time that the usual way takes: what is not quicker than that is not worth a change
LIKE_ENOUGH = 0.99  # cosine between the gradients in 16-bit and in 32-bit floats

logger = logging.getLogger(__name__)


class Pace(msgspec.Struct, frozen=True):
    """What trains quickest: threads, and whether the LSTM multiplies in 16-bit floats (bfloat16, accumulated in 32 bits)."""

    num_threads: int
    is_mixed: bool


class PaceFile(msgspec.Struct, frozen=True):
    """What was found on one machine, by what was trained."""

    machine: str
    paces: dict[str, Pace]


@dataclass(frozen=True, slots=True)
class Shape:
    """Of what an LSTM is trained on: `length` tokens of `batch` texts, for `hidden` units each of `inputs` numbers."""

    length: int
    batch: int
    inputs: int
    hidden: int

    @classmethod
    def of(cls, lengths: Indexes, config: ExperimentConfig) -> Shape:
        """Of texts of these lengths: their median, to the next power of 2."""
        length = min(MAX_LENGTH, max(1, int(np.median(lengths))))
        return cls(1 << (length - 1).bit_length(), config.training.batch_size, config.model.embedding_size, config.model.hidden_size)

    def named_on(self, device: Device) -> str:
        return f"{device.kind} {self.length}x{self.batch}x{self.inputs}x{self.hidden}"


_found: dict[str, Pace] = {}  # since the program began


def paced(device: Device, lengths: Indexes, config: ExperimentConfig, remembered: Path | None = None) -> Device:
    """The device with the threads and floats that are quickest there for texts of these lengths.

    Args:
        lengths: (num_texts,) tokens of each text that is trained on.
        remembered: a file; what it says of this machine is taken, and what it lacks is added. It may be missing.
    """
    if int(lengths.sum()) * config.training.max_epochs < WORTH_TOKENS:
        return device
    shape = Shape.of(lengths, config)
    name, known = shape.named_on(device), _read(remembered, device)
    pace = known.get(name) or _found.get(name) or probe(device, shape)
    _found[name] = pace
    if remembered is not None and name not in known:
        _write(remembered, device, {**known, name: pace})
    return replace(device, num_threads=pace.num_threads, is_mixed=pace.is_mixed)


def probe(device: Device, shape: Shape) -> Pace:
    """Train an LSTM of this shape for some steps with each number of threads that is worth a try, in each kind of floats.

    The usual way is kept unless another is clearly quicker; 16-bit floats are out where their gradients are unlike those of 32 bits.
    """
    place, threads_before = torch.device(device.kind), torch.get_num_threads()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        lstm = nn.LSTM(shape.inputs, shape.hidden).to(place)
        inputs = torch.randn(shape.length, shape.batch, shape.inputs).to(place)
    is_usable = {False: True, True: device.is_mixed and _are_alike(lstm, inputs)}
    usual = Pace(device.num_threads, is_usable[True])
    ways = [Pace(threads, is_mixed) for threads in _worth_trying(device) for is_mixed in (True, False) if is_usable[is_mixed]]
    try:
        seconds = {way: _seconds(lstm, inputs, way) for way in ways}
    finally:
        torch.set_num_threads(threads_before)
    best = min(ways, key=seconds.__getitem__)
    chosen = best if seconds[best] < CLEARLY * seconds[usual] else usual
    logger.info("pace of %s: %s of %s", shape, chosen, {f"{way}": f"{1_000 * taken:.1f} ms" for way, taken in seconds.items()})
    return chosen


def _worth_trying(device: Device) -> list[int]:
    """All threads, half of them, and so on: cores of two kinds, or two threads of one core, may hinder each other."""
    if device.kind != "cpu":
        return [device.num_threads]
    found, threads = [device.num_threads], device.num_threads
    while threads > 1:
        threads = (threads + 1) // 2
        found.append(threads)
    return found


def _seconds(lstm: nn.LSTM, inputs: Tensor, way: Pace) -> float:
    torch.set_num_threads(way.num_threads)  # counts for this thread only
    _step(lstm, inputs, is_mixed=way.is_mixed)  # sets up the kernels
    taken = []
    for _ in range(TRIES):
        before = time.perf_counter()
        float(_step(lstm, inputs, is_mixed=way.is_mixed)[0])  # waits for the device
        taken.append(time.perf_counter() - before)
    return statistics.median(taken)


def _step(lstm: nn.LSTM, inputs: Tensor, *, is_mixed: bool) -> Tensor:
    """All gradients of the weights, in one row."""
    lstm.zero_grad()
    with torch.autocast(inputs.device.type, torch.bfloat16, enabled=is_mixed):
        outputs, _ = lstm(inputs)
    outputs.float().square().mean().backward()
    return torch.cat([parameter.grad.flatten() for parameter in lstm.parameters() if parameter.grad is not None])


def _are_alike(lstm: nn.LSTM, inputs: Tensor) -> bool:
    """False too where this processor has no way to calculate in short floats: an older one makes torch say so when it is tried."""
    try:
        _step(lstm, inputs, is_mixed=True)
    except RuntimeError as error:
        logger.info("no 16-bit floats here: %s", str(error).split(".")[0])
        return False
    exact, short = (_step(lstm, inputs, is_mixed=is_mixed).float() for is_mixed in (False, True))
    return float(torch.nn.functional.cosine_similarity(exact, short, dim=0)) > LIKE_ENOUGH


def _machine(device: Device) -> str:
    return f"{device.name}, {available_processors()} processors, torch {torch.__version__}"


def _read(remembered: Path | None, device: Device) -> dict[str, Pace]:
    """Nothing of another machine; a damaged file is as none."""
    if remembered is None:
        return {}
    try:
        found = msgspec.json.decode(remembered.read_bytes(), type=PaceFile)
    except (OSError, ValueError, RecursionError):
        return {}
    is_sound = all(1 <= pace.num_threads <= available_processors() for pace in found.paces.values())
    return found.paces if found.machine == _machine(device) and is_sound else {}


def _write(remembered: Path, device: Device, paces: dict[str, Pace]) -> None:
    """Where it cannot be written, it is found out again the next time."""
    try:
        write_whole(remembered, msgspec.json.format(msgspec.json.encode(PaceFile(_machine(device), paces)), indent=1))
    except LibraryError as error:
        logger.info("the pace is not remembered: %s", error)
