"""Where a model is trained: the graphics card if a working one is there, else the processor; and why."""

from __future__ import annotations

import logging
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor, nn

from textcls_gui.core.config import DeviceChoice
from textcls_gui.core.errors import TrainingError
from textcls_gui.core.phrases import Phrase
from textcls_gui.core.reasons import reason_of_card

logger = logging.getLogger(__name__)

MAX_THREADS = 8
SELF_TEST_TOLERANCE = 1e-2


@dataclass(frozen=True, slots=True)
class Device:
    """`reason` is one English sentence; `num_threads` is what the processor's part of the work uses.

    `is_mixed`: matrices are multiplied in 16-bit floats, which is 1.5 to 2 times as fast where the device is made for it, and as accurate.
    """

    kind: Literal["cpu", "cuda"]
    name: str
    reason: str
    num_threads: int
    is_mixed: bool = False


def choose_device(choice: DeviceChoice) -> Device:
    """The device to train on.

    Raises:
        TrainingError: a graphics card was demanded and none works.
    """
    if choice == "cpu":
        return _processor(Phrase("The processor was chosen in the settings."))
    fault = cuda_fault()
    if fault is None:
        name, is_mixed = torch.cuda.get_device_name(0), has_fast_bfloat16(torch.device("cuda"))
        return Device("cuda", name, Phrase("A graphics card was found, and it passed a test."), num_threads(), is_mixed)
    if choice == "cuda":
        raise TrainingError("The graphics card cannot be used: {reason}", hint="Choose the device “cpu” or “auto”.", reason=fault)
    return _processor(fault)


def cuda_fault() -> str | None:
    """Why no graphics card can be used, or None if one works; tried with a real LSTM step, since a driver's word is not enough."""
    if torch.version.cuda is None:
        return Phrase("This build of the program is made for the processor only.")
    if not torch.cuda.is_available():
        return Phrase("No graphics card that can train models was found.")
    try:
        difference = _lstm_difference()
    except RuntimeError as error:
        logger.info("The graphics card failed its test: %s", error)
        return Phrase("The graphics card failed its test: {reason}.", reason=reason_of_card(error))
    if not difference < SELF_TEST_TOLERANCE:
        return Phrase("The graphics card failed its test: it gives other results than the processor.")
    return None


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether the device multiplies 16-bit floats natively; elsewhere they are slower than 32-bit ones."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def num_threads() -> int:
    """One processor is left to the window; of two, the second would make training hardly quicker: 5 % on short texts, 20 % on long."""
    return max(1, min(available_processors() - 1, MAX_THREADS))


def available_processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _processor(reason: str) -> Device:
    return Device("cpu", processor_name(), reason, num_threads(), has_fast_bfloat16(torch.device("cpu")))


def processor_name() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass  # only Linux has that file
    return platform.processor() or platform.machine()


def _lstm_difference() -> float:
    """Largest difference between card and processor over outputs and gradients of one small LSTM step."""
    generator = torch.Generator().manual_seed(0)
    inputs = torch.randn(12, 4, 16, generator=generator)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        lstm = nn.LSTM(16, 24)
    expected = _step(lstm, inputs)
    found = _step(lstm.to("cuda"), inputs.to("cuda"))
    differences = [(a - b.cpu()).abs().max() for a, b in zip(expected, found, strict=True)]
    return float(torch.stack(differences).max())  # which is no number if one of them is none; Python's max would pass over it


def _step(lstm: nn.LSTM, inputs: Tensor) -> list[Tensor]:
    lstm.zero_grad()
    outputs, _ = lstm(inputs)
    outputs.square().mean().backward()
    return [outputs.detach(), *(parameter.grad.clone() for parameter in lstm.parameters() if parameter.grad is not None)]
