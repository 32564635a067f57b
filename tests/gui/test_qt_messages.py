"""What Qt says goes to the log without what it quotes, and a crash is told at the next start."""

import logging
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from textcls_gui.gui import qt_messages
from textcls_gui.gui.qt_messages import place_of
from textcls_gui.paths import UserPaths
from textcls_gui.problem_report import LAST_CRASH_NAME


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("QFile::open: File (/home/anna/canary.csv) not open", "QFile::open"),
        ("QString::arg: Argument missing: canary, 1", "QString::arg"),
        ("QPainter::begin: Paint device returned engine == 0", "QPainter::begin"),
        ("QFont: canary", "QFont"),
        ("canary canary", "somewhere in Qt"),
        ("canary QFile::open", "somewhere in Qt"),
    ],
)
def test_of_a_message_only_its_speaker_is_logged(message, place, caplog, capsys):
    assert place_of(message) == place
    with caplog.at_level(logging.INFO, "textcls_gui"):
        qt_messages._on_message(QtMsgType.QtWarningMsg, QMessageLogContext(), message)
    assert [record.getMessage() for record in caplog.records] == [f"Qt: {place} (default)"]
    assert capsys.readouterr().err == f"{message}\n"
    caplog.clear()


WINDOW = """
import sys
from textcls_gui.gui.program import Program
from textcls_gui.paths import UserPaths
program = Program([])
window = program.open_window(UserPaths.locate())
notice = window.notice
print(notice.isVisible(), notice.message.text())
notice.report_button.click()
print(notice.report.isVisible(), "in one_step" in notice.report.text.toPlainText())
notice.close_button.click()
print(notice.isVisible())
window.close()
program.closeAllWindows()
"""
CRASH = """
import faulthandler
from textcls_gui.gui.program import Program
from textcls_gui.paths import UserPaths
program = Program([])
program.open_window(UserPaths.locate())
def one_step():
    faulthandler._sigsegv()
one_step()
"""


def run(code):
    return subprocess.run([sys.executable, "-c", code], env=os.environ, capture_output=True, text=True, check=False, timeout=300)


def test_after_a_crash_the_next_start_offers_the_report_and_the_one_after_it_does_not():
    assert run(CRASH).returncode != 0
    assert run(WINDOW).stdout.splitlines()[:3] == ["True TextCls ended unexpectedly the last time.", "True True", "False"]
    assert (UserPaths.locate().logs / LAST_CRASH_NAME).exists()
    assert run(WINDOW).stdout.startswith("False")
