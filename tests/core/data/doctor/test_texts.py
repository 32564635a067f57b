"""Empty, copied and overlong texts, and columns that hold no texts."""

from __future__ import annotations

import pytest

from tests.core.data.doctor.patients import CHOICE, by_kind, healthy, is_cured_and_relapses, patient, rows_of, texts_of
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice


def test_empty_texts_are_found_and_safely_removed() -> None:
    table = patient(("", "good"), (" \t\u3000", ""), ("a text", "good"))
    finding = by_kind(table)["empty_texts"]
    assert (finding.count, rows_of(finding)) == (2, [40, 41])
    assert finding.fix is not None and finding.fix.is_safe
    assert finding.fix.words == "Remove 2 empty rows"
    assert is_cured_and_relapses(table, "empty_texts")


def test_one_empty_row_is_told_in_the_singular() -> None:
    fix = by_kind(patient(("", "good")))["empty_texts"].fix
    assert fix is not None
    assert (fix.words, fix.edit.words) == ("Remove 1 empty row", "Removed 1 empty row")


def test_copies_are_found_in_spite_of_case_width_and_spacing_and_the_first_stays() -> None:
    table = patient(("Copied  text", "good"), ("copied text ", "good"), ("ＣＯＰＩＥＤ\nTEXT", "good"), ("", "good"), ("", "good"))
    finding = by_kind(table)["duplicates"]
    assert (finding.count, rows_of(finding)) == (2, [41, 42])
    assert is_cured_and_relapses(table, "duplicates")
    assert finding.fix is not None
    table.apply(finding.fix.edit)
    assert "Copied  text" in texts_of(table)


def test_a_copy_with_another_label_is_no_copy_to_remove() -> None:
    kinds = by_kind(patient(("copied text", "good"), ("copied text", "bad"), ("copied text", "good")))
    assert rows_of(kinds["duplicates"]) == [42]
    assert rows_of(kinds["conflicting_labels"]) == [40, 41, 42]


def test_a_copy_whose_label_is_written_otherwise_is_a_copy() -> None:
    kinds = by_kind(patient(("copied text", "good"), ("copied text", "Good ")))
    assert rows_of(kinds["duplicates"]) == [41]
    assert "conflicting_labels" not in kinds


def test_many_copies_weigh_more_than_few() -> None:
    assert by_kind(patient(*[("same text", "good")] * 5))["duplicates"].severity == "warning"
    assert (
        by_kind(table_of(("text", "label"), [*healthy(200), ("same text", "good"), ("same text", "good")]))["duplicates"].severity == "note"
    )


def test_texts_that_will_be_cut_are_told_with_their_share() -> None:
    table = patient(*[(" ".join(f"w{word}x{number}" for word in range(30)), "good") for number in range(10)])
    finding = by_kind(table, max_tokens=20)["cut_texts"]
    assert (finding.severity, finding.count, rows_of(finding)) == ("warning", 10, list(range(40, 50)))
    assert "about 20 words: 10 (20% of all)" in finding.message
    assert "cut_texts" not in by_kind(table, max_tokens=30)
    assert "cut_texts" not in by_kind(table)


def test_characters_are_counted_where_words_have_no_spaces() -> None:
    table = patient(("这本书很好看我非常喜欢它" * 3, "good"))
    assert rows_of(by_kind(table, max_tokens=30)["cut_texts"]) == [40]


@pytest.mark.parametrize(
    ("cells", "what"),
    [
        ([str(7 * number) for number in range(40)], "numbers"),
        ([f"{number}.50" for number in range(40)], "numbers"),
        ([f"2024-01-{1 + number % 28:02d}" for number in range(40)], "dates"),
        ([f"{1 + number % 28}/12/2023 10:{number:02d}" for number in range(40)], "dates"),
        ([f"ticket-{number}" for number in range(40)], "ids"),
        ([f"{number:08x}-1b2c-4d5e-8f90-{number:012x}" for number in range(40)], "ids"),
    ],
)
def test_a_text_column_without_texts_is_recognised(cells: list[str], what: str) -> None:
    table = table_of(("number", "label"), [(cell, "good" if place % 2 else "bad") for place, cell in enumerate(cells)])
    finding = by_kind(table)["no_texts"]
    assert (finding.severity, finding.count) == ("harm", 40)
    assert f"“number”, looks like {what}" in finding.message


@pytest.mark.parametrize("texts", [["great", "awful", "fine", "poor"], ["ok 1", "2 stars of 5", "no 7 works"], ["很好", "不错", "糟糕"]])
def test_short_texts_are_texts(texts: list[str]) -> None:
    rows = [(texts[number % len(texts)], "a" if number % 2 else "b") for number in range(60)]
    assert "no_texts" not in by_kind(table_of(("text", "label"), rows))


def test_without_labels_every_repetition_is_a_copy() -> None:
    table = table_of(("text",), [["one text"], ["One text"], ["another text"], ["one  text"]])
    assert rows_of(by_kind(table, ColumnChoice((0,), None))["duplicates"]) == [1, 3]


def test_healthy_texts_are_not_complained_about() -> None:
    assert not {"empty_texts", "duplicates", "cut_texts", "no_texts"} & set(by_kind(patient(), CHOICE, max_tokens=50))
