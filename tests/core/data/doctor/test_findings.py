"""All safe fixes as one edit: it says what it will do, and does that."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.data.doctor.patients import CHOICE, by_kind, patient, texts_of
from tests.core.examples import table_of
from textcls_gui.core.data.doctor import Finding, Fix, examine, safe_fixes
from textcls_gui.core.data.doctor.cells import CleanedCells
from textcls_gui.core.data.tables.edits import Edit, RemoveRows, SetCells, Step


def fixed(*steps: Step, is_safe: bool = True) -> Finding:
    return Finding("kind", "note", 1, "One.", fix=Fix("Mend {count}", {"count": "1"}, Edit("Mended", {}, steps), is_safe))


def rows(*numbers: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(numbers, dtype=np.int64)


def test_nothing_to_fix_is_no_edit() -> None:
    assert safe_fixes(examine(patient(), CHOICE)) is None
    assert safe_fixes([fixed(RemoveRows(rows(1)), is_safe=False)]) is None


def test_all_safe_fixes_are_told_in_one_sentence_and_done_at_once() -> None:
    table = patient(
        ("", "good"), ("", "bad"), ("copied text", "Good"), ("copied  text", "good"), ("other\x00 text", "bad"), ("<br>", "bad")
    )
    edit = safe_fixes(examine(table, CHOICE))
    assert edit is not None
    assert edit.words == "Write 1 label in one way, remove 2 empty rows, remove 1 copy, and remove unseen characters from 1 text"
    table.apply(edit)
    assert texts_of(table)[40:] == ["copied text", "other text", "<br>"]
    assert set(texts_of(table, 1)) == {"good", "bad"}
    assert not {"empty_texts", "duplicates", "label_spelling", "control_characters"} & set(by_kind(table))
    table.undo()
    assert texts_of(table)[40:] == ["", "", "copied text", "copied  text", "other\x00 text", "<br>"]


def test_a_removed_row_is_not_changed_as_well() -> None:
    edit = safe_fixes([fixed(SetCells(1, rows(1, 2, 3), ["a", "b", "c"])), fixed(RemoveRows(rows(2))), fixed(RemoveRows(rows(2, 5)))])
    assert edit is not None
    change, removal = edit.steps
    assert isinstance(change, SetCells) and isinstance(removal, RemoveRows)
    assert (change.rows.tolist(), list(change.values)) == ([1, 3], ["a", "c"])
    assert removal.rows.tolist() == [2, 5]


def test_a_cell_is_set_once() -> None:
    edit = safe_fixes(
        [fixed(SetCells(1, rows(1, 2), ["a", "b"])), fixed(SetCells(1, rows(2, 3), ["x", "y"])), fixed(SetCells(0, rows(2), ["z"]))]
    )
    assert edit is not None
    set_cells = [
        (step.column, row, value)
        for step in edit.steps
        if isinstance(step, SetCells)
        for row, value in zip(step.rows, step.values, strict=True)
    ]
    assert set_cells == [(1, 1, "a"), (1, 2, "b"), (1, 3, "y"), (0, 2, "z")]


def test_cleaned_cells_are_a_sequence() -> None:
    table = table_of(("text",), [[f"text {number}"] for number in range(3_000)])
    chosen = np.arange(0, 3_000, 2)
    cleaned = CleanedCells(table, 0, chosen, str.upper)
    wanted = [f"TEXT {number}" for number in chosen]
    assert list(cleaned) == wanted
    assert (len(cleaned), cleaned[7], cleaned[-1], list(cleaned[3:9:2])) == (1_500, "TEXT 14", "TEXT 2998", wanted[3:9:2])
    assert list(cleaned.take(rows(5, 2))) == ["TEXT 10", "TEXT 4"]


texts = st.sampled_from(["", " ", "one text", "One  text", "one\x00 text", "two\u200b", "two", "three <br> four", "three\x0bfour"])
labels = st.sampled_from(["", "good", "Good", "good ", "ｂad", "bad", "Ｂad."])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(texts, labels), min_size=1, max_size=25))
def test_after_the_safe_fixes_are_done_again_and_again_nothing_safe_is_left_and_undo_brings_all_back(
    table_rows: list[tuple[str, str]],
) -> None:
    table = table_of(("text", "label"), table_rows)
    num_edits = 0
    while (edit := safe_fixes(examine(table, CHOICE))) is not None:
        table.apply(edit)
        num_edits += 1
        assert num_edits <= 4
    for _ in range(num_edits):
        table.undo()
    assert [table.row(row) for row in range(table.num_rows)] == table_rows
    assert table.num_removed == 0
    table.close()
