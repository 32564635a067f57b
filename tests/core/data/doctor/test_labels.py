"""Labels that are missing, rare, written in several ways, at odds, or no labels."""

from __future__ import annotations

import pytest

from tests.core.data.doctor.patients import CHOICE, by_kind, healthy, is_cured_and_relapses, patient, rows_of, texts_of
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.label_names import spelling_groups
from textcls_gui.core.data.doctor.labels import FEW_TEXTS, STRONG_IMBALANCE
from textcls_gui.core.phrases import say


def test_missing_labels_are_told_apart_from_empty_texts() -> None:
    table = patient(("", "good"), (" \t", ""), ("a text", ""), ("another", " "))
    finding = by_kind(table)["missing_labels"]
    assert (finding.count, rows_of(finding)) == (2, [42, 43])
    assert finding.fix is not None and not finding.fix.is_safe
    assert is_cured_and_relapses(table, "missing_labels")


def test_a_text_with_two_labels_harms_and_gets_the_commoner_one() -> None:
    table = patient(("odd", "good"), ("Odd", "bad"), ("odd", "good"), ("odd", ""), ("even", "bad"))
    finding = by_kind(table)["conflicting_labels"]
    assert (finding.severity, finding.count, rows_of(finding)) == ("harm", 3, [40, 41, 42])
    assert finding.fix is not None and not finding.fix.is_safe
    assert is_cured_and_relapses(table, "conflicting_labels")
    table.apply(finding.fix.edit)
    assert [table.cell(row, 1) for row in range(40, 45)] == ["good", "good", "good", "", "bad"]


def test_where_two_labels_are_as_common_the_texts_can_be_removed() -> None:
    table = patient(("odd", "good"), ("Odd", "bad"))
    finding = by_kind(table)["conflicting_labels"]
    assert finding.fix is not None and not finding.fix.is_safe
    assert finding.fix.words == "Remove 2 texts whose label is in doubt"
    assert is_cured_and_relapses(table, "conflicting_labels")


@pytest.mark.parametrize(("count", "is_rare"), [(FEW_TEXTS - 1, True), (FEW_TEXTS, False)])
def test_labels_with_few_texts_are_named_with_their_count(count: int, is_rare: bool) -> None:
    table = patient(*((f"fair text {number}", "fair") for number in range(count)), ("", "fair"), ("", "ghost"))
    findings = by_kind(table)
    assert ("rare_labels" in findings) == is_rare
    if is_rare:
        rare = findings["rare_labels"]
        assert rare.message == f"Labels with fewer than 10 texts, too few to learn them well: 1. These are “fair” ({count})."
        said = say(
            lambda _, words: {"{name} ({count})": "{name}（{count}）"}.get(words, words), rare.template, {"count": "1", **rare.values}
        )
        assert said.endswith(f"These are “fair”（{count}）.")  # each language has its own brackets
        assert rows_of(rare) == list(range(40, 41 + count))
        assert is_cured_and_relapses(table, "rare_labels")


@pytest.mark.parametrize(("ratio", "is_strong"), [(STRONG_IMBALANCE, False), (STRONG_IMBALANCE + 1, True)])
def test_a_strong_imbalance_is_named(ratio: int, is_strong: bool) -> None:
    rows = [(f"a {number}", "common") for number in range(10 * ratio)] + [(f"b {number}", "rare") for number in range(10)]
    findings = by_kind(table_of(("text", "label"), rows))
    assert ("imbalance" in findings) == is_strong
    if is_strong:
        assert findings["imbalance"].message == "“common” has 21 times as many texts as “rare”: rare labels may be overlooked."
        assert len(findings["imbalance"].rows) == 10


def test_a_rare_way_to_write_a_common_label_is_no_rare_label() -> None:
    findings = by_kind(patient(("some words", "Good "), ("other words", "gооd")))
    assert findings["label_spelling"].count == 1
    assert findings.keys().isdisjoint({"rare_labels", "imbalance"})


def test_one_label_written_in_two_ways_harms_and_is_safely_written_in_one() -> None:
    table = patient(*((f"text {number}", "Good ") for number in range(10)))
    finding = by_kind(table)["label_spelling"]
    assert (finding.severity, finding.count, len(finding.rows)) == ("harm", 1, 10)
    assert "“Good ” / “good”" in finding.message
    assert finding.fix is not None and finding.fix.is_safe
    assert is_cured_and_relapses(table, "label_spelling")
    table.apply(finding.fix.edit)
    assert set(texts_of(table, 1)) == {"good", "bad"}


@pytest.mark.parametrize(
    "twins",
    [
        ("refund", "Refund"),
        ("card payment", "card  payment "),
        ("ABC", "ＡＢＣ"),
        ("カメラ", "ｶﾒﾗ"),
        ("Sport", "Ѕрort"),  # Cyrillic letters
        ("Alpha", "Αlpha"),  # a Greek one
        ("МИР", "мир"),
        ("good", "good."),
        ("退款", "退款。"),
        ("news", "new\u200bs"),
    ],
)
def test_spellings_that_a_person_takes_for_one(twins: tuple[str, str]) -> None:
    assert spelling_groups(["something else", *twins, "another"]) == [list(twins)]


@pytest.mark.parametrize(
    "labels", [("C", "C+", "C-", "C++", "C#"), ("1", "10", "1.0"), ("A", "B"), ("?", "!"), ("так", "тик"), ("a b", "ab")]
)
def test_spellings_that_a_person_tells_apart(labels: tuple[str, ...]) -> None:
    assert spelling_groups(labels) == []


def test_three_spellings_are_one_group_though_two_of_them_share_no_rule() -> None:
    groups = spelling_groups(["ВЕТА", "BETA", "вета"])  # Cyrillic capitals, Latin capitals, Cyrillic small letters
    assert groups == [["ВЕТА", "BETA", "вета"]]


def test_labels_that_share_a_cell_are_examined_one_by_one() -> None:
    rows = [(text, "good;Quick" if number % 2 else "good; slow") for number, (text, _) in enumerate(healthy())]
    table = table_of(("text", "label"), [*rows, *((f"text {number}", "quick ;good") for number in range(10))])
    choice = ColumnChoice((0,), 1, ";")
    finding = by_kind(table, choice)["label_spelling"]
    assert finding.count == 1
    assert finding.fix is not None
    table.apply(finding.fix.edit)
    assert set(texts_of(table, 1)) == {"good;Quick", "good; slow", "Quick ;good"}
    assert not {"label_spelling", "rare_labels"} & set(by_kind(table, choice))


def test_an_id_is_no_label() -> None:
    table = table_of(("text", "number"), [(text, f"T-{place}") for place, (text, _) in enumerate(healthy())])
    findings = by_kind(table)
    assert list(findings) == ["no_labels"]
    assert findings["no_labels"].severity == "harm"
    assert "“number”, looks like an id" in findings["no_labels"].message


def test_prose_is_no_label() -> None:
    table = table_of(("text", "comment"), [(text, f"I would say that {text}, if I may be so bold") for text, _ in healthy()])
    assert "looks like sentences" in by_kind(table)["no_labels"].message


def test_few_texts_with_a_label_each_are_not_judged() -> None:
    assert "no_labels" not in by_kind(table_of(("text", "label"), [("one", "a"), ("two", "b"), ("three", "c")]))


def test_healthy_labels_are_not_complained_about() -> None:
    assert not by_kind(patient(), CHOICE)
