"""From the command to the window; nothing here imports Qt before it is known that there is a screen."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from textcls_gui.gui.libraries import load_before_qt

NO_SCREEN = (
    "TextCls needs a screen to open its window, and there is none here; "
    "without one, train with: textcls-gui train DATA --output MODEL.textcls"
)


def run_window(argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: what stands after the program's name: a table or a `.textcls` file to open, if anything.

    Returns:
        the exit status: 1 without a screen.
    """
    if not has_screen():
        if sys.stderr is not None:
            print(NO_SCREEN, file=sys.stderr)
        return 1
    load_before_qt()
    from textcls_gui.gui.program import Program

    return Program(argv).run()


def run_selftest(argv: Sequence[str]) -> int:
    """Let the program walk through itself with a sample, and say what works; for whoever installed it, and for whoever packs it."""
    parser = argparse.ArgumentParser(
        prog="textcls-gui selftest", description="Check that the program is complete and works on this computer. Takes about a minute."
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--start", action="store_true", help="only see how long it takes until a training could begin")
    parser.add_argument("--pictures", metavar="FOLDER", type=Path, help="put a picture of each page there")
    parsed = parser.parse_args(argv)
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    load_before_qt()
    from textcls_gui.gui.selftest import run_selftest as walk

    return walk(parsed.pictures, parsed.json, parsed.start)


def has_screen() -> bool:
    """On Linux, Qt aborts the process where it finds no display."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)
