"""Sentences in a row, and things in a row, as each language writes them."""

import pytest

from textcls_gui.gui.languages import LANGUAGES, Interpreter
from textcls_gui.gui.punctuation import listed, run_on


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
