"""What is wrong with the data is told in plain words, with exact counts and rows; nothing is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import mood_rows, table_of
from textcls_gui.core.data.dataset import ColumnChoice
from textcls_gui.core.data.doctor import FEW_TEXTS, MAX_ROWS_SHOWN, STRONG_IMBALANCE, Finding, examine
from textcls_gui.core.data.table import SkippedRow

Rows = list[tuple[str, str]]
ORDER = ["harm", "warning", "note"]


def found(rows: Rows, skipped: tuple[SkippedRow, ...] = ()) -> dict[str, Finding]:
    return {finding.kind: finding for finding in examine(table_of(("text", "label"), rows, skipped), ColumnChoice(0, 1))}


def healthy(num_rows: int = 40) -> Rows:
    return mood_rows(num_rows)


def test_healthy_data_has_no_findings() -> None:
    assert not found(healthy())


def test_skipped_rows_are_counted_and_the_first_is_shown() -> None:
    skipped = (SkippedRow(1_007, "has 3 cells, but the header has 2"), SkippedRow(1_009, "has 4 cells, but the header has 2"))
    finding = found(healthy(), skipped)["skipped_rows"]
    assert finding.count == 2
    assert finding.message == "Rows that could not be read: 2. The first is line 1,007, which has 3 cells, but the header has 2."


def test_empty_texts_and_missing_labels_are_told_apart() -> None:
    findings = found([*healthy(), ("", "good"), (" \t", ""), ("a text", ""), ("another", " ")])
    assert (findings["empty_texts"].count, findings["empty_texts"].rows) == (2, (40, 41))
    assert (findings["missing_labels"].count, findings["missing_labels"].rows) == (2, (42, 43))


def test_copies_are_found_in_spite_of_case_and_spacing() -> None:
    finding = found([*healthy(), ("Copied  text", "good"), ("copied text ", "good"), ("COPIED TEXT", "good"), ("", "good"), ("", "bad")])
    assert (finding["duplicates"].count, finding["duplicates"].rows) == (2, (41, 42))
    assert "conflicting_labels" not in finding


def test_a_text_with_two_labels_is_harmful_and_shown_with_all_its_rows() -> None:
    finding = found([*healthy(), ("odd", "good"), ("Odd", "bad"), ("odd", "good"), ("odd", ""), ("even", "bad")])["conflicting_labels"]
    assert finding.severity == "harm"
    assert (finding.count, finding.rows) == (4, (40, 41, 42, 43))


@pytest.mark.parametrize(("count", "is_rare"), [(FEW_TEXTS - 1, True), (FEW_TEXTS, False)])
def test_labels_with_few_texts_are_named_with_their_count(count: int, is_rare: bool) -> None:
    findings = found([*healthy(), *((f"fair text {number}", "fair") for number in range(count)), ("", "fair"), ("", "ghost")])
    assert ("rare_labels" in findings) == is_rare
    if is_rare:
        rare = findings["rare_labels"]
        assert rare.message == f"Labels with fewer than 10 texts, too few to learn them well: 1. These are “fair” ({count})."


@pytest.mark.parametrize(("ratio", "is_strong"), [(STRONG_IMBALANCE, False), (STRONG_IMBALANCE + 1, True)])
def test_a_strong_imbalance_is_named(ratio: int, is_strong: bool) -> None:
    rows = [(f"a {number}", "common") for number in range(10 * ratio)] + [(f"b {number}", "rare") for number in range(10)]
    findings = found(rows)
    assert ("imbalance" in findings) == is_strong
    if is_strong:
        assert findings["imbalance"].message == "“common” has 21 times as many texts as “rare”: rare labels may be overlooked."


def test_one_label_written_in_two_ways_is_harmful() -> None:
    finding = found([*healthy(), *((f"text {number}", "Good ") for number in range(10))])["label_spelling"]
    assert (finding.severity, finding.count) == ("harm", 1)
    assert "“Good ” / “good”" in finding.message
    assert len(finding.rows) == 30


def test_without_a_label_column_only_the_texts_are_examined() -> None:
    findings = examine(table_of(("text",), [["a"], ["a"], [""]]), ColumnChoice(0, None))
    assert [(finding.kind, finding.count) for finding in findings] == [("empty_texts", 1), ("duplicates", 1)]


def test_no_more_rows_are_shown_than_anybody_reads_but_all_are_counted() -> None:
    finding = found([*healthy(), *[("", "good")] * (MAX_ROWS_SHOWN + 5)])["empty_texts"]
    assert finding.count == MAX_ROWS_SHOWN + 5
    assert len(finding.rows) == MAX_ROWS_SHOWN


cells = st.sampled_from(["", " ", "a", "A", "b", "c {count}", "d", "%s"])


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=30), st.booleans())
def test_every_finding_is_a_sentence_about_rows_that_are_there_the_most_harmful_first(rows: Rows, has_labels: bool) -> None:
    findings = examine(table_of(("text", "label"), rows), ColumnChoice(0, 1 if has_labels else None))
    assert [ORDER.index(finding.severity) for finding in findings] == sorted(ORDER.index(finding.severity) for finding in findings)
    for finding in findings:
        assert finding.message.endswith(".")
        assert finding.count > 0
        assert all(0 <= row < len(rows) for row in finding.rows)
