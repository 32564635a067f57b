"""Which language the program speaks, and that words, counts, dates and Qt's own words are in it."""

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject
from PySide6.QtWidgets import QDialogButtonBox

from textcls_gui.gui.languages import LANGUAGES, Interpreter, language_for

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


def test_qt_s_own_words_and_dates_follow(interpreter, qtbot):
    interpreter.speak(CHINESE)
    assert QLocale().toString(QDate(2026, 11, 28), QLocale.FormatType.LongFormat).startswith("2026年11月28日")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "取消" in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    interpreter.speak(ENGLISH)
    assert QLocale().toString(QDate(2026, 11, 28), QLocale.FormatType.LongFormat).endswith("2026")
    assert "Cancel" in QCoreApplication.translate("QPlatformTheme", "Cancel")
