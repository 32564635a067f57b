"""Texts in another script than most."""

from __future__ import annotations

import pytest

from tests.core.data.doctor.patients import by_kind, patient, rows_of
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.scripts import NAMES, scripts_of


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
