"""What gives the answer away."""

from __future__ import annotations

import pytest

from tests.core.data.doctor.patients import CHOICE, healthy, is_cured_and_relapses, patient, rows_of
from tests.core.data.doctor.patients import by_kind as found
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor import Finding, examine
from textcls_gui.core.data.tables.table import Table

PARTS = ColumnChoice((0,), 1, part=2)


def with_name(texts_with: int, texts_without: int, name: str = "Refund_now", told: str = "refund now") -> Table:
    own = [(f"message {number} {told if number < texts_with else ''} please", name) for number in range(texts_with + texts_without)]
    return patient(*own)


def test_a_label_that_stands_in_all_its_texts_harms() -> None:
    finding = found(with_name(20, 0))["label_in_text"]
    assert (finding.severity, finding.count, rows_of(finding)) == ("harm", 1, list(range(40, 60)))
    assert "“Refund_now” (100%)" in finding.message


@pytest.mark.parametrize("told", ["refund now", "REFUND-NOW:", "refund_now refund now"])
def test_the_names_can_be_taken_out_of_the_texts(told: str) -> None:
    table = with_name(15, 5, told=told)
    finding = found(table)["label_in_text"]
    assert finding.fix is not None and not finding.fix.is_safe
    assert finding.fix.words == "Take the names of these labels out of 15 texts"
    assert is_cured_and_relapses(table, "label_in_text")
    table.apply(finding.fix.edit)
    assert table.cell(40, 0).casefold().startswith("message 0 ")
    assert "refund" not in table.cell(40, 0).casefold()
    assert table.cell(59, 0) == "message 19  please"


def test_a_label_that_stands_in_most_of_its_texts_is_a_warning() -> None:
    assert found(with_name(12, 8))["label_in_text"].severity == "warning"


def test_a_label_that_stands_in_few_of_its_texts_is_nothing() -> None:
    assert "label_in_text" not in found(with_name(4, 16))


def test_a_name_that_stands_in_all_texts_gives_nothing_away() -> None:
    rows = [(f"{text} good", label) for text, label in healthy()]
    assert "label_in_text" not in found(table_of(("text", "label"), rows))


def test_a_name_within_another_word_is_another_word() -> None:
    rows = [(f"{text} goodness me" if label == "good" else text, label) for text, label in healthy()]
    assert "label_in_text" not in found(table_of(("text", "label"), rows))


def test_a_chinese_name_is_found_between_characters() -> None:
    rows = [(f"第{number}次我要退款谢谢", "退款") for number in range(20)] + [(f"第{number}次快递太慢", "物流") for number in range(20)]
    assert "“退款” (100%)" in found(table_of(("text", "label"), rows))["label_in_text"].message


def in_parts(*rows: tuple[str, str, str]) -> Table:
    parts = [(*row, ("train", "train", "train", "test")[number % 4]) for number, row in enumerate(healthy())]
    return table_of(("text", "label", "part"), [*parts, *rows])


def test_copies_between_parts_harm_and_are_taken_from_the_larger_part() -> None:
    table = in_parts(("a copied text", "good", "train"), ("A copied  text", "good", "test"), ("", "good", "train"), ("", "bad", "test"))
    finding = found(table, PARTS)["copies_between_parts"]
    assert (finding.severity, rows_of(finding)) == ("harm", [40])
    assert finding.fix is not None and not finding.fix.is_safe
    assert is_cured_and_relapses(table, "copies_between_parts", PARTS)


def test_copies_within_a_part_are_no_leak() -> None:
    assert "copies_between_parts" not in found(in_parts(("a copied text", "good", "train"), ("a copied text", "good", "train")), PARTS)
    assert "copies_between_parts" not in found(in_parts(("a copied text", "good", "train"), ("a copied text", "good", "")), PARTS)


def with_others(table: Table, others: list[tuple[str, list[str]]]) -> list[Finding]:
    return [finding for finding in examine(table, CHOICE, others=others) if finding.kind == "copies_between_parts"]


def test_copies_in_a_file_of_its_own_are_found_with_its_name() -> None:
    table = patient(("a copied text", "good"))
    others = [("validation.csv", ["something else"]), ("test.csv", ["A COPIED text", "a copied text", ""])]
    (finding,) = with_others(table, others)
    assert rows_of(finding) == [40]
    assert finding.message.startswith("Texts that also stand in test.csv: 1.")
    assert finding.fix is not None
    table.apply(finding.fix.edit)
    assert with_others(table, others) == []
    table.undo()
    assert len(with_others(table, others)) == 1


@pytest.mark.parametrize("others", [[], [("test.csv", [])], [("test.csv", ["other", "texts"])]])
def test_without_copies_there_is_no_leak(others: list[tuple[str, list[str]]]) -> None:
    assert with_others(patient(), others) == []
