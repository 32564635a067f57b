"""What a shortage of memory and a card that fails look like, and how they are told."""

from __future__ import annotations

import torch

from textcls_gui.core.errors import DeviceError, TrainingError
from textcls_gui.core.reasons import reason_of_card

SIGNS_OF_SHORTAGE = (
    "out of memory",
    "not enough memory",
    "can't allocate memory",
    "cannot allocate memory",
    "alloc_failed",
    "bad allocation",
    "bad_alloc",
)
SIGNS_OF_THE_CARD = ("cuda error", "cudnn error", "cublas error", "cudnn_status", "cublas_status", "device-side assert", "hip error")


def is_out_of_memory(error: BaseException) -> bool:
    """Of whatever kind: of the card, of the processor, or of Python itself."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error).lower() for sign in SIGNS_OF_SHORTAGE)


def is_card_failure(error: BaseException) -> bool:
    """A driver that has crashed, a card that has gone."""
    if isinstance(error, torch.AcceleratorError):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error).lower() for sign in SIGNS_OF_THE_CARD)


def in_words(error: BaseException, kind: str) -> TrainingError | None:
    """What to tell of this error of the device, where even one text at a time did not help; None if it is another one."""
    if is_out_of_memory(error):
        if kind == "cpu":
            return TrainingError(
                "The memory of this computer does not suffice for this model, not even with one text at a time.",
                hint="What was learnt so far is kept. Close other programs and continue, or choose a smaller model or shorter texts.",
            )
        return DeviceError(
            "The graphics card does not have enough memory for this model, not even with one text at a time.",
            hint="What was learnt so far is kept. Continue on the processor, or choose a smaller model or a shorter longest text.",
        )
    if is_card_failure(error):
        return DeviceError(
            "The graphics card stopped working: {reason}.",
            hint="What was learnt until the last saving is kept. Continue on the processor.",
            reason=reason_of_card(error),
        )
    return None
