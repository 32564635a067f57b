"""What a person can hand on when something went wrong: versions, the last lines of the log, the stack of a crash; no text, no name."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from textcls_gui import __version__
from textcls_gui.logs import CRASH_NAME, written_log

LAST_CRASH_NAME = "crash-before.txt"
LIBRARIES = ("torch", "PySide6_Essentials", "duckdb", "tokenizers", "numpy")
MAX_LOG_LINES, MAX_CRASH_CHARACTERS = 120, 20_000


def take_crash(logs: Path) -> bool:
    """Whether the program ended by a crash the last time; its stack is put aside, so that this is asked once and told once.

    To be called before crashes are recorded anew.
    """
    try:
        crash = logs / CRASH_NAME
        if crash.stat().st_size == 0:
            return False
        os.replace(crash, logs / LAST_CRASH_NAME)
    except OSError:
        return False
    return True


def problem_report(details: str = "") -> str:
    """All that would be copied, in English, for whoever looks into it.

    Args:
        details: what is known of the failure at hand, without its message.
    """
    log = written_log()
    parts = [_versions()]
    if details:
        parts.append(f"What failed\n\n{details.strip()}")
    if log is not None:
        crash = _read(log.with_name(LAST_CRASH_NAME))[-MAX_CRASH_CHARACTERS:].strip()
        parts += [f"The crash before\n\n{crash}"] if crash else []
        parts.append("The log\n\n" + "\n".join(_read(log).splitlines()[-MAX_LOG_LINES:]))
    return without_home("\n\n".join(parts))


def without_home(words: str) -> str:
    """Folders lead through the person's own, which bears a name."""
    homes = {str(Path.home()), os.path.realpath(Path.home()), os.environ.get("TEXTCLS_HOME", "")}
    for home in sorted(homes, key=len, reverse=True):
        if len(home) > 1:
            words = words.replace(home, "~")
    return words


def _versions() -> str:
    from importlib.metadata import PackageNotFoundError, version  # brings a reader of e-mail, which the window would wait for

    lines = [f"TextCls {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}"]
    for library in LIBRARIES:
        try:
            lines.append(f"{library} {version(library)}")
        except PackageNotFoundError:
            continue  # a bundle carries the libraries, but not what pip notes of them
    return "\n".join(lines)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
