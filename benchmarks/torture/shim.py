"""The layer between the program and the system (shim.c): built once, loaded into this process before it begins."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
VARIABLE = "TEXTCLS_TORTURE_SHIM"


class Mode(IntEnum):
    OFF = 0
    COUNT = 1
    FAIL = 2
    KILL = 3
    FULL = 4  # from the n-th on, whatever needs room on the disk


def can_be_built() -> bool:
    return sys.platform == "linux" and shutil.which("cc") is not None


def enter(folder: Path) -> None:
    """Start this process anew with the layer in it; comes back at once where it is in it already."""
    if VARIABLE in os.environ:
        return
    library = folder / "shim.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-w", "-U_FORTIFY_SOURCE", "-o", str(library), str(SOURCE), "-ldl"], check=True)
    preload = ":".join(filter(None, [str(library), os.environ.get("LD_PRELOAD")]))
    environment = {**os.environ, VARIABLE: str(folder), "LD_PRELOAD": preload}
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)


def arm(folder: Path, mode: Mode, n: int = 0, error: int = 0, record: int = -1) -> None:
    """From now on, every call that changes a file below this folder is counted; at the n-th, what the mode says happens."""
    ctypes.CDLL(None).torture_arm(os.fsencode(folder), int(mode), n, error, record)


def disarm() -> int:
    """How many calls there were."""
    return int(ctypes.CDLL(None).torture_disarm())
