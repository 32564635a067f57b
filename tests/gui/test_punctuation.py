"""Sentences in a row, and things in a row, as each language writes them."""

import pytest

from textcls_gui.core.events import TimeLeft
from textcls_gui.gui.languages import LANGUAGES, Interpreter, language_for
from textcls_gui.gui.punctuation import listed, run_on
from textcls_gui.gui.widgets.elapsed import duration_words, time_left_words


@pytest.fixture
def interpreter(qapp):
    found = Interpreter(qapp)
    yield found
    found.be_silent()


def test_sentences_have_a_space_between_them_but_not_after_a_wide_full_stop():
    assert run_on("One.", "", "Two.") == "One. Two."
    assert run_on("一。", "二。") == "一。二。"
    assert run_on("", "") == ""


@pytest.mark.parametrize(("language", "words"), [(LANGUAGES[0], "a, b"), (LANGUAGES[1], "a、b")])
def test_a_list_has_its_language_s_comma(interpreter, language, words):
    interpreter.speak(language)
    assert listed(["a", "b"]) == words


def test_a_range_of_time_stands_in_the_marks_of_the_language(interpreter):
    left = TimeLeft(10.0, 30.0, 40.0)
    interpreter.speak(language_for("en"))
    assert duration_words(left) == "about 30 seconds (10–40)"
    interpreter.speak(language_for("zh_CN"))
    assert duration_words(left) == "约 30 秒（10–40）"
    assert time_left_words(left) == "还剩约 30 秒（10–40）"
