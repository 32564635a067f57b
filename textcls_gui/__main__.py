"""One entry: the window, or the command line when a command is given."""

from __future__ import annotations

import sys

from textcls_gui.cli import COMMANDS, run_command


def main(arguments: list[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        return run_command(given)
    from textcls_gui.gui.app import run_window

    return run_window(given)


if __name__ == "__main__":
    sys.exit(main())
