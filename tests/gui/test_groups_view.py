"""Groups of texts: how the model does on each, in words where it is clearly worse, and the texts of the one chosen."""

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.gui.made_up_runs import made_up_run
from textcls_gui.core.evaluation.report import Interval, LabelSets, TestedText, TextGroup
from textcls_gui.gui.item_models.tested_texts import TextColumn
from textcls_gui.gui.item_models.text_groups import GroupColumn
from textcls_gui.gui.widgets.groups_view import GroupsView

GROUPS = (
    TextGroup("short", 5, "", "", 300, 270, Interval(0.86, 0.93), 0.88),
    TextGroup("value", 0, "source", "mail", 200, 120, Interval(0.53, 0.67), 0.91, True),
    TextGroup("value", 0, "source", "", 4, 3, Interval(0.30, 0.95), 0.88),
    TextGroup("cut off", 200, "", "", 6, 6, Interval(0.61, 1.0), None),
)
TESTED = (
    TestedText("right and mail", 0, 0, 0.9, groups=(1, 3)),
    TestedText("wrong, and unsure", 0, 1, 0.6, groups=(1,)),
    TestedText("wrong, and sure", 0, 1, 0.8, groups=(0, 1)),
    TestedText("neither", 1, 1, 0.8),
)


@pytest.fixture
def view(qtbot, workspace):
    found = GroupsView(workspace.start)
    qtbot.addWidget(found)
    found.resize(1000, 420)
    found.show()
    return found


@pytest.fixture
def shown(view, finished_run):
    view.show_run(made_up_run(finished_run, TESTED, ("refund", "praise"), groups=GROUPS))
    return view


def column_of(view, column):
    return [view.groups.index(row, column).data() for row in range(view.groups.rowCount())]


def texts_of(view):
    return [view.texts.texts.index(row, TextColumn.TEXT).data() for row in range(view.texts.texts.rowCount())]


def test_what_is_clearly_worse_comes_first_and_is_said_in_words(shown):
    assert column_of(shown, GroupColumn.GROUP) == [
        "source: mail",
        "Short: 5 word(s) at most",
        "source: (empty)",
        "Cut off: longer than 200 word(s)",
    ]
    assert column_of(shown, GroupColumn.MEANING) == [
        "Clearly worse than the rest: 60 of 100 right against 91",
        "Not clearly worse than the rest",
        "Too few texts to tell",
        "All texts are like this",
    ]
    assert column_of(shown, GroupColumn.BETWEEN)[0] == "53–67 %"
    assert shown.words.text().startswith("1 group(s) clearly worse than the rest")


def test_the_mistakes_of_a_group_come_first_the_surest_before(qtbot, shown):
    assert texts_of(shown) == ["wrong, and sure", "wrong, and unsure", "right and mail"]
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert texts_of(shown) == ["wrong, and sure"]


def test_enter_leads_into_the_texts(shown):
    shown.table.activated.emit(shown.groups.index(0, 0))
    assert shown.texts.table.hasFocus()


def test_groups_sort_by_what_is_right(shown):
    shown.table.sortByColumn(GroupColumn.RIGHT, Qt.SortOrder.DescendingOrder)
    assert column_of(shown, GroupColumn.RIGHT) == ["100 %", "90 %", "75 %", "60 %"]
    shown.table.selectRow(3)
    assert texts_of(shown)[0] == "wrong, and sure"


def test_a_run_of_before_there_were_groups_says_so(view, finished_run):
    view.show_run(made_up_run(finished_run, TESTED, ("refund", "praise")))
    assert view.words.text().startswith("This model was trained before groups of texts were looked at.")
    assert not view.table.isVisible()


def test_a_real_run_has_groups(view, finished_run):
    view.show_run(finished_run.run)
    assert view.groups.rowCount() == len(finished_run.run.report.groups) > 0
    for row in range(view.groups.rowCount()):
        view.table.selectRow(row)
        assert len(texts_of(view)) == view.groups.group_at(row).num_texts


def test_texts_with_several_labels_are_shown_with_all_of_them(view, finished_run):
    tested = [replace(text, sets=LabelSets((0, 1), (text.predicted,))) for text in TESTED]
    view.show_run(made_up_run(finished_run, tested, ("refund", "praise"), groups=GROUPS))
    assert view.texts.texts.index(0, TextColumn.SHOULD_BE).data() == "refund, praise"


def test_groups_and_their_texts_are_exported(qtbot, shown, tmp_path):
    found = []
    for number, exported in enumerate(shown.export_button.exported):
        with qtbot.waitSignal(shown.export_button.written):
            shown.export_button.write_table(exported, tmp_path / f"{number}.csv")
        with (tmp_path / f"{number}.csv").open(encoding="utf-8-sig", newline="") as file:
            found.append(list(csv.reader(file)))
    assert found[0][1][:5] == ["source: mail", "200", "120", "0.6", "0.53"]
    assert found[1][1] == ["wrong, and sure", "refund", "praise", "no", "0.8"]
