"""One entry: the window, or the command line when a command is given."""

from __future__ import annotations

import sys
from pathlib import Path

from textcls_gui.cli import COMMANDS, is_in_team, run_command


def main(arguments: list[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["selftest"]:
        from textcls_gui.gui.app import run_selftest

        return run_selftest(given[1:])
    if given and not _is_file_to_open(given[0]):
        code = run_command(given)
        if is_in_team():
            from textcls_gui.core.training.distributed import leave_at_once

            leave_at_once(code)
        return code
    from textcls_gui.gui.app import run_window

    return run_window(given)


def _is_file_to_open(argument: str) -> bool:
    """A table or a model for the window; anything else is a command, or a slip in one."""
    return argument not in COMMANDS and not argument.startswith("-") and (Path(argument).exists() or Path(argument).suffix != "")


if __name__ == "__main__":
    sys.exit(main())
