"""What is wrong with the data is told in plain words, with exact counts and rows; nothing is changed."""

from __future__ import annotations

import csv
import string
from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.data.doctor.patients import CHOICE, by_kind, healthy, patient
from tests.core.examples import table_of
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor import examine, marks, survey
from textcls_gui.core.data.doctor.cells import block_rows
from textcls_gui.core.data.rows import STANDS_ABOVE, SkippedRow
from textcls_gui.core.data.tables.edits import remove_rows
from textcls_gui.core.errors import Cancelled

ORDER = ["harm", "warning", "note"]
SAMPLES = Path(__file__).parents[4] / "resources" / "samples"
JARGON = ("hash", "token", "encoding", "regex", "unicode", "!", "null", "vector")


def test_healthy_data_has_no_findings() -> None:
    assert not examine(patient(), CHOICE)


@pytest.mark.parametrize("name", ["support_messages", "chinese_reviews"])
def test_the_samples_have_nothing_that_harms(name: str) -> None:
    with (SAMPLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert len(header) == 2
    findings = examine(table_of(header, rows), CHOICE, max_tokens=200)
    assert [finding.message for finding in findings if finding.severity == "harm"] == []


def test_different_texts_of_chance_with_labels_of_chance_have_no_findings() -> None:
    random = np.random.default_rng(1)
    words = ["".join(random.choice(list(string.ascii_lowercase), 6)) for _ in range(400)]
    rows = [(" ".join(random.choice(words, 20)), label) for label in ("red", "green", "blue") for _ in range(200)]
    assert not by_kind(table_of(("text", "label"), rows))


def test_without_a_label_column_only_the_texts_are_examined() -> None:
    findings = examine(table_of(("text",), [["a"], ["a"], [""]]), ColumnChoice((0,), None))
    assert sorted((finding.kind, finding.count) for finding in findings) == [("duplicates", 1), ("empty_texts", 1)]


def test_a_table_whose_rows_are_all_removed_has_no_findings() -> None:
    table = patient()
    table.apply(remove_rows(table, np.arange(table.num_rows)))
    assert examine(table, CHOICE, max_tokens=5, others=[("test.csv", ["a text"])]) == ()


def test_removed_rows_do_not_count() -> None:
    table = patient(("", "good"), ("", "bad"))
    finding = by_kind(table)["empty_texts"]
    assert finding.fix is not None
    table.apply(finding.fix.edit)
    assert not examine(table, CHOICE)


def test_the_examination_changes_nothing() -> None:
    table = patient(("", "good"), ("A  text\x00", "Good"), ("a text<br>", "bad"))
    version, cells = table.version, [table.row(row) for row in range(table.num_rows)]
    examine(table, CHOICE, max_tokens=3)
    assert (table.version, [table.row(row) for row in range(table.num_rows)]) == (version, cells)


def test_several_text_columns_are_read_as_one_text() -> None:
    rows = [(f"title {row[0]}", "same body", row[1]) for row in healthy()] + [("", "same body", "good"), ("", " ", "bad")]
    table = table_of(("title", "body", "label"), rows)
    kinds = by_kind(table, ColumnChoice((0, 1), 2))
    assert set(kinds) == {"empty_texts"}
    assert list(kinds["empty_texts"].rows) == [41]


def test_progress_goes_up_to_the_end() -> None:
    told: list[float] = []
    examine(patient(), CHOICE, report=told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_a_stop_is_heard() -> None:
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        examine(patient(), CHOICE, control=control)


def test_a_stop_in_the_middle_is_heard() -> None:
    control = RunControl()
    with pytest.raises(Cancelled):
        examine(patient(), CHOICE, control=control, report=lambda share: control.discard() if share > 0.5 else None)


@pytest.mark.parametrize("least", [0.0, 0.5])
def test_a_table_that_is_closed_in_the_middle_of_a_query_is_no_failure(monkeypatch: pytest.MonkeyPatch, least: float) -> None:
    told: list[float] = [0.0]

    def interrupted(cursor: duckdb.DuckDBPyConnection, expression: str, num_rows: int) -> int:
        if told[-1] >= least:
            raise duckdb.InterruptException("INTERRUPT Error: Interrupted!")
        return block_rows(cursor, expression, num_rows)

    for module in (survey, marks):
        monkeypatch.setattr(module, "block_rows", interrupted)
    with pytest.raises(Cancelled):
        examine(patient(), CHOICE, report=told.append)


cells = st.sampled_from(
    ["", " ", "a", "A", "Ａ", "b", "c {count}", "d", "%s", "a\x00", "<br/>x", "Ã©", "\ud800", "语言", "one two three four", "7"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=30), st.booleans())
def test_every_finding_is_a_sentence_about_rows_that_are_there_the_most_harmful_first(
    rows: list[tuple[str, str]], has_labels: bool
) -> None:
    rows = [(text.replace("\ud800", "�"), label.replace("\ud800", "�")) for text, label in rows]
    table = table_of(("text", "label"), rows)
    findings = examine(table, ColumnChoice((0,), 1 if has_labels else None), max_tokens=2)
    assert [ORDER.index(finding.severity) for finding in findings] == sorted(ORDER.index(finding.severity) for finding in findings)
    for finding in findings:
        assert finding.message.endswith(".")
        assert not [word for word in JARGON if word in finding.template.lower()]
        assert finding.count > 0
        assert list(finding.rows) == sorted(set(finding.rows.tolist()))
        assert all(0 <= row < len(rows) for row in finding.rows)
        if finding.fix:
            assert finding.fix.words and finding.fix.edit.words and finding.fix.edit.steps
    table.close()


def test_lines_in_no_row_and_rows_read_otherwise_are_told_apart() -> None:
    template, values = "has {found} cells, but the table has {expected} columns", {"found": "3", "expected": "2"}
    skipped = (SkippedRow(4, template, values), SkippedRow(1_007, template, values), SkippedRow(1_009, template, values))
    found = by_kind(table_of(("text", "label"), healthy(), skipped))
    lost, mended = found["skipped_rows"], found["mended_rows"]
    assert (lost.severity, lost.count, mended.severity, mended.rows.tolist()) == ("warning", 2, "note", [2])
    words = "The first is line 1,007, which has 3 cells, but the table has 2 columns."
    assert lost.message == f"Lines of the file that are in no row of the table: 2. {words}"
    above = by_kind(table_of(("text", "label"), healthy(), (SkippedRow(1_007, STANDS_ABOVE[1]),)))["skipped_rows"]
    assert above.severity == "note", "a title is no harm"
    assert mended.message.startswith("Rows that were not read just as they are written: 1. The first is on line 4, which has 3 cells")
