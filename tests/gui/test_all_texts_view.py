"""All test texts: searched, kept by right and wrong, sorted and exported; and the labels, of which some can be looked for."""

import csv

import pytest
from PySide6.QtCore import Qt

from tests.gui.made_up_runs import made_up_run, many_labels
from textcls_gui.gui.item_models.label_scores import ScoreColumn
from textcls_gui.gui.item_models.tested_texts import TextColumn
from textcls_gui.gui.widgets.all_texts_view import AllTextsView
from textcls_gui.gui.widgets.labels_view import LabelsView

LABELS, TESTED = many_labels(20, 60)


@pytest.fixture
def view(qtbot, workspace, finished_run):
    found = AllTextsView(workspace.start)
    qtbot.addWidget(found)
    found.resize(1000, 420)
    found.show()
    found.show_run(made_up_run(finished_run, TESTED, LABELS))
    return found


@pytest.fixture
def labels(qtbot, workspace, finished_run):
    found = LabelsView(workspace.start)
    qtbot.addWidget(found)
    found.resize(1000, 420)
    found.show()
    found.show_run(made_up_run(finished_run, TESTED, LABELS))
    return found


def texts_of(view):
    return [view.texts.texts.index(row, TextColumn.TEXT).data() for row in range(view.texts.texts.rowCount())]


def test_all_are_there_right_or_wrong(view):
    assert texts_of(view) == [f"text {number}" for number in range(60)]
    assert view.words.text() == "60 text(s)"


def test_a_person_searches_and_keeps_the_wrong_ones(qtbot, view):
    qtbot.keyClicks(view.search, "TEXT 5")
    qtbot.waitUntil(lambda: len(texts_of(view)) == 11)
    view.kept.setCurrentIndex(view.kept.findText("Wrong"))
    view.kept.activated.emit(view.kept.currentIndex())
    qtbot.waitUntil(lambda: texts_of(view) == ["text 5", "text 50", "text 55"])
    view.search.clear()
    qtbot.waitUntil(lambda: view.words.text() == "12 text(s)")


def test_another_run_is_shown_whole(qtbot, view, finished_run):
    qtbot.keyClicks(view.search, "text 59")
    qtbot.waitUntil(lambda: texts_of(view) == ["text 59"])
    view.show_run(made_up_run(finished_run, TESTED[:30], LABELS))
    assert len(texts_of(view)) == 30


def test_texts_sort_by_how_sure_the_model_is(view):
    view.texts.table.sortByColumn(TextColumn.HOW_SURE, Qt.SortOrder.DescendingOrder)
    assert texts_of(view)[0] == "text 49"


def test_what_is_shown_is_exported_in_its_order(qtbot, view, tmp_path):
    view.texts.table.sortByColumn(TextColumn.HOW_SURE, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(view.export_button.written):
        view.export_button.write_table(view.export_button.exported[0], tmp_path / "texts.csv")
    with (tmp_path / "texts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows[1:]] == texts_of(view)


def test_of_many_labels_some_can_be_looked_for(qtbot, labels):
    assert labels.sought.isVisible()
    qtbot.keyClicks(labels.sought, "PAYMENT 1")
    assert labels.scores.rowCount() == 11
    labels.table.sortByColumn(ScoreColumn.LABEL, Qt.SortOrder.DescendingOrder)
    assert labels.scores.rowCount() == 11
    labels.sought.clear()
    assert labels.scores.rowCount() == 20


def test_of_few_labels_there_is_nothing_to_look_for(labels, finished_run):
    labels.show_run(finished_run.run)
    assert not labels.sought.isVisible()


def test_recall_is_told_with_its_interval(labels):
    number = LABELS.index("card payment 5 not recognised")
    row = next(row for row in range(20) if labels.scores.index(row, 0).data() == LABELS[number])
    assert labels.scores.index(row, ScoreColumn.RECALL).data() == "0 %"
    assert labels.scores.index(row, ScoreColumn.RECALL_BETWEEN).data() == "0–56 %"


def test_the_labels_are_exported_with_the_bounds(qtbot, labels, tmp_path):
    with qtbot.waitSignal(labels.export_button.written):
        labels.export_button.write_table(labels.export_button.exported[0], tmp_path / "labels.csv")
    with (tmp_path / "labels.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Label", "Precision", "Recall", "Recall, at least", "Recall, at most", "F1", "Texts"]
    assert len(rows) == 21
