"""Which TextCls this is: its version, how old it is, and for which kind of computer it was made."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from textcls_gui import __version__
from textcls_gui.resources import resource

Variant = Literal["cpu", "cuda"]
NVIDIA_CARDS = Path("/proc/driver/nvidia/gpus")
NVIDIA_LIBRARY = Path(r"C:\Windows\System32\nvcuda.dll")


@dataclass(frozen=True, slots=True)
class Release:
    """`made_on` and `variant` are written into the bundle when it is built; a source tree has neither."""

    version: str = __version__
    made_on: date | None = None
    variant: Variant | None = None

    def age_days(self, today: date) -> int | None:
        """None where that is not known, or where this computer's clock is before the day on which it was made."""
        if self.made_on is None or today < self.made_on:
            return None
        return (today - self.made_on).days


def this_release() -> Release:
    try:
        return msgspec.json.decode(resource("release.json").read_bytes(), type=Release)
    except (OSError, ValueError, RecursionError):
        return Release()


def nvidia_card() -> str | None:
    """The name of the NVIDIA card that the system's driver knows, though this build of torch may not; "" where it only says that there is
    one."""
    if sys.platform == "win32":
        return "" if NVIDIA_LIBRARY.exists() else None
    for told in sorted(NVIDIA_CARDS.glob("*/information")) if NVIDIA_CARDS.is_dir() else ():
        try:
            lines = told.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return ""
        return next((line.partition(":")[2].strip() for line in lines if line.startswith("Model")), "")
    return None
