"""Texts in another script or language than most."""

from __future__ import annotations

import pytest

from tests.core.data.doctor.patients import by_kind, is_cured_and_relapses, patient, rows_of
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.function_words import LANGUAGES, languages_of
from textcls_gui.core.data.doctor.scripts import NAMES, scripts_of
from textcls_gui.core.data.shingles import hash_texts


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("plain words", "Latin letters"),
        ("naïve café", "Latin letters"),
        ("привет мир", "Cyrillic letters"),
        ("καλημέρα", "Greek letters"),
        ("你好世界", "Chinese characters"),
        ("私は学生です", "Japanese"),
        ("안녕하세요", "Korean"),
        ("مرحبا", "Arabic letters"),
        ("שלום", "Hebrew letters"),
        ("สวัสดี", "Thai letters"),
        ("नमस्ते", "an Indian script"),
        ("გამარჯობა", "another script"),
        ("ok 你好世界", "Chinese characters"),
        ("my new телефон works", "Latin letters"),
        ("123 !? 😀", "none"),
        ("", "none"),
    ],
)
def test_the_script_of_most_letters_is_the_texts(text: str, script: str) -> None:
    assert [NAMES[number] for number in scripts_of(["before", text, "これは"])] == ["Latin letters", script, "Japanese"]


def test_texts_in_another_script_are_named() -> None:
    finding = by_kind(patient(("привет мир", "good"), ("你好", "bad"), ("这里", "bad"), ("123", "bad")))["other_scripts"]
    assert (finding.severity, finding.count, rows_of(finding)) == ("note", 3, [40, 41, 42])
    assert "Most are in Latin letters; the others are in Chinese characters (2), Cyrillic letters (1)." in finding.message


def test_texts_in_one_script_are_not_complained_about() -> None:
    assert "other_scripts" not in by_kind(patient(("naïve café", "good"), ("42", "bad"), ("😀", "bad")))


def test_a_japanese_text_may_have_chinese_characters_alone() -> None:
    table = table_of(("text",), [["これは本です"], ["私は学生です"], ["東京都"]])
    assert "other_scripts" not in by_kind(table, ColumnChoice((0,), None))


ENGLISH = [(f"the weather was fine and we went for a walk with friends on day {number}", "ab"[number % 2]) for number in range(40)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the weather was fine and we went for a walk", "English"),
        ("das wetter war schön und wir gingen mit freunden spazieren", "German"),
        ("il fait beau et nous avons mangé dans le jardin avec des amis", "French"),
        ("hace buen tiempo y los niños son muy felices pero el perro no está", "Spanish"),
        ("o tempo está bom e as crianças não são muito calmas com uma bola", "Portuguese"),
        ("pogoda nie jest dobra i to się już nie zmieni, bardzo mi przykro", "Polish"),
        ("это был очень плохой день и мы не знали, что будет", "Russian"),
        ("fine weather", ""),
        ("das ist ein book about the weather and what is in it", ""),
        ("", ""),
    ],
)
def test_a_text_s_language_is_told_by_its_small_words(text: str, language: str) -> None:
    told = [LANGUAGES[number] for number in languages_of(hash_texts(["the one that was before", text, "und das ist sehr weit danach"]))]
    assert told == ["English", language, "German"]


def test_texts_in_another_language_are_named_and_can_be_removed() -> None:
    german = ("das wetter war schön und wir gingen mit freunden spazieren", "a")
    table = table_of(("text", "label"), [*ENGLISH, german, ("Привет, это был очень плохой день и мы устали", "b")])
    finding = by_kind(table)["other_languages"]
    assert (finding.severity, finding.count, rows_of(finding)) == ("note", 1, [40])  # another script is another finding
    assert "Most are in English; the others are in German (1)." in finding.message
    assert is_cured_and_relapses(table, "other_languages")


def test_texts_in_one_language_are_not_complained_about() -> None:
    assert "other_languages" not in by_kind(table_of(("text", "label"), ENGLISH))


def test_a_few_texts_that_can_be_told_make_no_main_language() -> None:
    short = [(f"word{number} thing{number}", "ab"[number % 2]) for number in range(40)]
    told = [("the weather was fine and we went for a walk", "a"), ("das wetter war schön und wir gingen mit freunden", "b")]
    assert "other_languages" not in by_kind(table_of(("text", "label"), [*short, *told]))
