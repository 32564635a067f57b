"""What is written down for whoever looks into a failure: never a person's texts, and never at the price of the program."""

from __future__ import annotations

import contextlib
import copy
import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from textcls_gui import __version__
from textcls_gui.core.errors import TextClsError

LOG_NAME = "textcls.log"
CRASH_NAME = "crash.txt"
MAX_LOG_BYTES = 1_000_000
NUM_OLD_LOGS = 3

# The root logger is left alone: what other libraries say may quote the texts they were given.
_logger = logging.getLogger("textcls_gui")


def start_logging(folder: Path) -> Path | None:
    """Write our own log lines into this folder, and no longer where they went before.

    Returns:
        the file, or None where none can be written; the program goes on without a log then.
    """
    for earlier in _logger.handlers[:]:
        if isinstance(earlier, (_LogFile, logging.NullHandler)):
            _logger.removeHandler(earlier)
            earlier.close()
    path = folder / LOG_NAME
    handler = _open_log(path)
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    _logger.info(
        "TextCls %s, Python %s, %s %s %s", __version__, platform.python_version(), platform.system(), platform.release(), platform.machine()
    )
    return path if isinstance(handler, _LogFile) else None


def install_crash_handlers(folder: Path, show: Callable[[str], None] | None = None) -> None:
    """Log what nobody foresaw, in any thread, and leave the stack of a hard crash in a file of its own.

    Args:
        show: gets the traceback without its message, in the thread that failed; a window hands in the `emit` of a signal.
    """

    def report(error: BaseException, thread_name: str) -> None:
        _logger.critical("Unforeseen failure in thread %s", thread_name, exc_info=error)
        if show is not None:
            show(describe_failure(error))

    def on_failure(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            report(error, threading.current_thread().name)

    def on_thread_failure(failure: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(failure)
        if isinstance(failure.exc_value, Exception):
            report(failure.exc_value, failure.thread.name if failure.thread else "unknown")

    def on_unraisable(failure: sys.UnraisableHookArgs) -> None:
        sys.__unraisablehook__(failure)
        if isinstance(failure.exc_value, Exception):
            _logger.critical("Unforeseen failure while something was taken away", exc_info=failure.exc_value)

    sys.excepthook = on_failure
    threading.excepthook = on_thread_failure
    sys.unraisablehook = on_unraisable  # nothing of the person's hangs on it, so that the window says nothing
    _record_hard_crashes(folder / CRASH_NAME)


def written_log() -> Path | None:
    """The file that log lines go to now; None where none could be opened."""
    return next((Path(handler.baseFilename) for handler in _logger.handlers if isinstance(handler, _LogFile)), None)


def describe_failure(error: BaseException) -> str:
    """Give types, files and lines of an error and of what led to it, without the messages: they may quote a person's text."""
    steps = [f"{''.join(traceback.format_tb(step.__traceback__))}{_name_failure(step)}" for step in _causes_first(error)]
    return "\nwhich led to\n".join(steps)


def _causes_first(error: BaseException) -> Iterator[BaseException]:
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    return reversed(chain)


def _name_failure(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, TextClsError):
        return f"{kind}: {error.template}"  # the values stay out
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind}: {os.strerror(error.errno)}"
    return kind


def _open_log(path: Path) -> logging.Handler:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path, maxBytes=MAX_LOG_BYTES, backupCount=NUM_OLD_LOGS, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(_LogLine("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    return handler


def _record_hard_crashes(path: Path) -> None:
    """Fall back on stderr where the file cannot be opened, and do without where there is no stderr, as in a windowed program."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(path.open("ab"))  # faulthandler itself keeps the file open until the process ends
    except OSError:
        with contextlib.suppress(AttributeError, OSError, RuntimeError, ValueError):
            faulthandler.enable()


class _LogFile(RotatingFileHandler):
    """A log file that gives up a line sooner than disturb the program."""

    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:
            self.stream = self._open()  # Windows does not rename a log that a second window holds open

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: the disk is full, and stderr may be None."""


class _LogLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        own = copy.copy(record)
        own.exc_text = None  # may hold the full text that another handler's formatter left there
        return super().format(own)

    def formatException(self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]) -> str:
        return describe_failure(ei[1]) if ei[1] is not None else ""
