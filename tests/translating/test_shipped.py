"""The languages that the program comes with."""

import pytest

from textcls_gui.gui.languages import LANGUAGES
from translating.catalogue import FOLDER, compile_file, languages, read, ts_file
from translating.check import problems
from translating.collect import collect


def test_each_language_has_its_file():
    assert [language.tag for language in LANGUAGES[1:]] == languages()


@pytest.mark.parametrize("language", languages())
def test_what_the_program_loads_is_what_was_translated(language, tmp_path):
    compile_file(ts_file(language), tmp_path / "compiled.qm")
    assert (FOLDER / f"{language}.qm").read_bytes() == (tmp_path / "compiled.qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("language", languages())
def test_each_language_says_everything_and_nothing_else(language):
    assert problems(collect(), read(ts_file(language)), language) == []
