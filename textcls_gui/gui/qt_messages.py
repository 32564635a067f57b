"""What Qt has to say goes to the log, without what it quotes: that may be a person's file or text."""

from __future__ import annotations

import logging
import re
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger(__name__)
LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_PLACE = re.compile(r"Q\w*(?:::~?\w+)+|Q[A-Z]\w+(?=:)")


def log_qt_messages() -> None:
    """From now on; they go on to the terminal too, where there is one."""
    qInstallMessageHandler(_on_message)


def place_of(message: str) -> str:
    """The function that speaks, if the message begins with one: "QFile::open". All that follows may quote anything."""
    found = _PLACE.match(message)
    return found.group() if found else "somewhere in Qt"


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind in LEVELS:
        logger.log(LEVELS[kind], "Qt: %s (%s)", place_of(message), context.category or "default")
    if sys.stderr is not None:
        print(message, file=sys.stderr)
