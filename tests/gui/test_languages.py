"""Which language the program speaks, and that words, counts, dates and Qt's own words are in it."""

import ast
import errno
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

import textcls_gui.gui
from textcls_gui.core.files import cannot_write
from textcls_gui.gui.languages import LANGUAGES, Interpreter, language_for
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.workers.failure import failure_of

ENGLISH, CHINESE = LANGUAGES


@pytest.fixture
def interpreter(qapp):
    found, before = Interpreter(qapp), QLocale()
    yield found
    found.be_silent()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("zh_CN", ["en-US"], CHINESE),
        ("en", ["zh-CN"], ENGLISH),
        ("", ["zh-Hans-CN", "zh-CN"], CHINESE),
        ("", ["zh-SG"], CHINESE),
        ("", ["de-DE", "zh-CN", "en"], CHINESE),
        ("", ["de-DE"], ENGLISH),
        ("", ["C"], ENGLISH),
        ("", [], ENGLISH),
        ("tlh", ["zh-CN"], CHINESE),
    ],
)
def test_the_person_s_choice_comes_first_and_then_the_system_s_wishes(chosen, system, spoken):
    assert language_for(chosen, system) == spoken


def test_counts_are_english_until_another_language_is_spoken(interpreter):
    interpreter.speak(ENGLISH)
    assert QObject().tr("%n text(s)", "", 1) == "1 text"
    assert QObject().tr("%n text(s)", "", 2) == "2 texts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_a_mark_between_its_thousands(interpreter, language):
    interpreter.speak(language)
    assert QCoreApplication.translate("RecentWork", "%n row(s)", "", 1_234_567).startswith("1,234,567 ")
    assert QCoreApplication.translate("RecentWork", "%n row(s)", "", 999).startswith("999 ")
    assert (grouped(999), grouped(1_000), grouped(-12_345)) == ("999", "1,000", "-12,345")


def test_another_language_may_have_another_mark(qapp):
    class German(QTranslator):
        def isEmpty(self):  # noqa: N802
            return False

        def translate(self, context, source, disambiguation=None, n=-1):
            return "." if (context, source) == ("Number", ",") else ""

    german = German()
    qapp.installTranslator(german)
    try:
        assert grouped(1_234_567) == "1.234.567"
    finally:
        qapp.removeTranslator(german)


def test_what_the_system_refuses_is_said_in_the_language_of_the_window(interpreter, tmp_path):
    refused = OSError(errno.ENOSPC, "No space left on device")
    interpreter.speak(CHINESE)
    for failure in (failure_of(cannot_write(tmp_path / "报告", refused)), failure_of(refused)):
        assert "磁盘已满" in failure.message
        assert not re.search("[A-Za-z]", failure.message + failure.hint)
    interpreter.speak(ENGLISH)
    assert failure_of(refused).message == "A file could not be read or written: the disk is full."


def test_whole_numbers_are_set_by_one_function():
    own = {"numbers.py", "setting_words.py", "editing.py"}  # the last two: shares as they are typed, and what is kept with a table
    for path in sorted(Path(textcls_gui.gui.__file__).parent.rglob("*.py")):
        specs = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FormattedValue)]
        found = [ast.unparse(node) for node in specs if node.format_spec is not None and "," in ast.unparse(node.format_spec)]
        assert not found or path.name in own, (path, found)


def test_qt_s_own_words_and_dates_follow(interpreter, qtbot):
    interpreter.speak(CHINESE)
    assert QLocale().toString(QDate(2026, 11, 28), QLocale.FormatType.LongFormat).startswith("2026年11月28日")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "取消" in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    interpreter.speak(ENGLISH)
    assert QLocale().toString(QDate(2026, 11, 28), QLocale.FormatType.LongFormat).endswith("2026")
    assert "Cancel" in QCoreApplication.translate("QPlatformTheme", "Cancel")
