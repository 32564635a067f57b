"""Shares and days as the language that is spoken sets them."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from textcls_gui.gui.dates import day_words
from textcls_gui.gui.percent import per_hundred, percent
from textcls_gui.gui.plots.curve_axes import ValueAxis


class Chinese(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        del context, disambiguation, n
        return "{0}%" if source == "{0} %" else ""


def test_the_sign_stands_as_the_language_sets_it(qapp):
    assert (percent(0.923), percent(0.9234, 1), per_hundred(0.9234, 1)) == ("92 %", "92.3 %", "92.3")
    chinese = Chinese()
    QCoreApplication.installTranslator(chinese)
    try:
        assert percent(0.923) == "92%"
        assert ValueAxis(is_percent=True).tickStrings([20.0, 40.0], 1, 20) == ["20%", "40%"]
    finally:
        QCoreApplication.removeTranslator(chinese)


@pytest.mark.parametrize(
    ("name", "words"),
    [("en_US", "November 28, 2026"), ("en_GB", "28 November 2026"), ("zh_CN", "2026年11月28日"), ("de_DE", "28. November 2026")],
)
def test_a_day_is_written_without_the_day_of_the_week(qapp, name, words):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert day_words(date(2026, 11, 28)) == words
    finally:
        QLocale.setDefault(before)
