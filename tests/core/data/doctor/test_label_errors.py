"""Labels that are likely wrong."""

from __future__ import annotations

import numpy as np

from tests.core.data.doctor.patients import by_kind, is_cured_and_relapses, rows_of
from tests.core.examples import mood_rows, table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.label_errors import confident_errors
from textcls_gui.core.data.tables.table import Table

WRONG = (10, 51, 92, 133)


def mislabelled() -> Table:
    rows = mood_rows(300)
    for row in WRONG:
        rows[row] = (rows[row][0], "bad" if rows[row][1] == "good" else "good")
    return table_of(("text", "label"), rows)


def test_labels_against_the_words_of_their_texts_are_found_with_the_label_that_fits() -> None:
    table = mislabelled()
    finding = by_kind(table)["likely_wrong_labels"]
    assert (finding.severity, rows_of(finding)) == ("warning", list(WRONG))
    assert finding.fix is not None and not finding.fix.is_safe
    (step,) = finding.fix.edit.steps
    assert list(getattr(step, "values", ())) == ["good", "bad", "good", "bad"]
    assert is_cured_and_relapses(table, "likely_wrong_labels")


def test_right_labels_are_not_doubted() -> None:
    assert "likely_wrong_labels" not in by_kind(table_of(("text", "label"), mood_rows(300)))


def test_few_texts_are_not_judged() -> None:
    rows = mood_rows(40)
    rows[7] = (rows[7][0], "good")
    assert "likely_wrong_labels" not in by_kind(table_of(("text", "label"), rows))


def test_several_labels_in_a_cell_are_not_judged() -> None:
    assert "likely_wrong_labels" not in by_kind(mislabelled(), ColumnChoice((0,), 1, ";"))


def test_the_same_texts_are_doubted_each_time() -> None:
    assert rows_of(by_kind(mislabelled())["likely_wrong_labels"]) == rows_of(by_kind(mislabelled())["likely_wrong_labels"])


def test_a_label_is_doubted_only_if_it_is_improbable_and_another_leads() -> None:
    probabilities = np.array([[0.9, 0.1], [0.05, 0.95], [0.4, 0.6], [0.1, 0.9], [0.02, 0.98]], dtype=np.float32)
    is_wrong, better = confident_errors(probabilities, np.array([0, 0, 0, 1, 1]))
    assert is_wrong.tolist() == [False, True, False, False, False]
    assert better[1] == 1
