"""Runs side by side: which texts tell them apart, what is chance, their figures, settings and curves."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from textcls_gui.core.config import with_values
from textcls_gui.core.evaluation.report import LabelSets, TestedText
from textcls_gui.gui.item_models.run_list_model import RunColumn
from textcls_gui.gui.item_models.shared_texts import TEXT
from textcls_gui.gui.pages.compare_page import ComparePage
from textcls_gui.gui.pages.library_page import LibraryPage
from textcls_gui.gui.widgets.compare_button import CompareButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")  # which a menu asks for
LEFT = Qt.MouseButton.LeftButton
WAIT = 30_000
TEXTS = tuple(f"text {number}" for number in range(20))


@pytest.fixture
def keep(workspace, finished_run):
    """Puts a run into the library that gets these of the texts wrong; each is a minute younger than the one before."""
    model = finished_run.run.model_path.read_bytes()
    kept = []

    def keep(name, wrong=(), texts=TEXTS, settings=None, several=False):
        record = finished_run.run.record
        created = record.summary.created + timedelta(minutes=len(kept))
        run_id = f"20260101-00000{len(kept)}-{len(kept):08x}"
        summary = replace(record.summary, run_id=run_id, name=name, created=created)
        tested = []
        for text in texts:
            predicted = int(text in wrong)
            sets = LabelSets((0,), (0, 1) if predicted else (0,)) if several else None
            tested.append(TestedText(text, 0, predicted, 0.9, sets))
        report = replace(record.report, num_texts=len(tested))
        record = replace(record, summary=summary, config=with_values(record.config, settings or {}), report=report)
        workspace.store.add(record, finished_run.run.curve, tested, model)
        kept.append(run_id)
        return run_id

    return keep


@pytest.fixture
def page(qtbot, workspace):
    page = ComparePage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


def compare(qtbot, workspace, page, *run_ids):
    workspace.compare(run_ids)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=WAIT)
    return page.view


def shown(view):
    return [view.texts.index(row, TEXT).data() for row in range(view.texts.rowCount())]


def visible_tabs(view):
    return [view.tabs.tabText(number).replace("&", "") for number in range(view.tabs.count()) if view.tabs.isTabVisible(number)]


def cells(model):
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def test_fixed_and_newly_broken_texts_stand_apart(qtbot, workspace, page, keep):
    first, second = keep("old", wrong=TEXTS[:3]), keep("new", wrong=TEXTS[2:4])
    view = compare(qtbot, workspace, page, second, first)
    assert shown(view.fixed) == ["text 0", "text 1"]
    assert shown(view.broken) == ["text 3"]
    assert shown(view.all_wrong) == ["text 2"]
    assert visible_tabs(view) == ["Fixed (2)", "Newly broken (1)", "Both wrong (1)", "Figures", "Settings", "Curves"]
    assert view.headline.text().startswith("No real difference: of 20 texts, “new” gets 2 right that “old” gets wrong")
    assert view.fixed.full_text.toPlainText() == "text 0"
    labels = workspace.store.open(first).report.labels
    assert view.fixed.answers.text() == f"Should be: {labels[0]}. “old” says: {labels[1]}. “new” says: {labels[0]}."
    assert view.fixed.texts.index(0, 3).data() == f"✓ {labels[0]}"


def test_a_difference_that_is_no_chance_is_called_real(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("old", wrong=TEXTS[:12]), keep("new"))
    assert view.headline.text().startswith("“new” is really better than “old”: of 20 texts it gets 12 right")
    assert cells(view.figures)[0] == ["Right, of the 20 text(s) that are compared", "40.0 % (22–61)", "100.0 % (84–100)"]


def test_only_shared_texts_are_compared_and_that_is_said(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("old", wrong=TEXTS[:3], texts=TEXTS[:10]), keep("new", texts=TEXTS[2:]))
    assert "only the 8 texts that all share are compared (10, 18 were tested)" in view.remarks.text()
    assert shown(view.fixed) == ["text 2"]


def test_runs_without_a_shared_text_show_figures_alone(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("old", texts=TEXTS[:10]), keep("new", texts=TEXTS[10:]))
    assert view.headline.text().startswith("They were tested on different texts and share none")
    assert visible_tabs(view) == ["Figures", "Settings", "Curves"]
    assert cells(view.figures)[0][0] == "Right in its own test"


def test_settings_that_differ_are_marked_and_the_same_ones_folded(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("old", settings={"hidden_size": 64}), keep("new", settings={"hidden_size": 32}))
    assert cells(view.settings) == [["≠ Hidden size", "64", "32"]]
    assert view.settings_said.text() == "1 setting(s) differ, marked with ≠."
    view.tabs.setCurrentIndex(5)
    qtbot.keyClick(view.all_settings, Qt.Key.Key_Space)
    assert len(cells(view.settings)) > 20
    assert sum(row[0].startswith("≠") for row in cells(view.settings)) == 1


def test_runs_of_one_name_are_told_apart_by_their_time(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("reviews"), keep("reviews"))
    names = [view.figures.headerData(column, Qt.Orientation.Horizontal) for column in (1, 2)]
    assert names[0] != names[1]
    assert all(name.startswith("reviews, ") for name in names)


def test_several_runs_are_each_held_against_the_best(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("bad", wrong=TEXTS[:15]), keep("fair", wrong=TEXTS[:2]), keep("best"))
    assert view.headline.text() == "“best” gets most right. It is really better than “bad”; the others may be as good."
    assert visible_tabs(view)[:2] == ["They disagree (15)", "All wrong (0)"]
    assert cells(view.figures)[1] == ["Beside the best", "really worse", "may be as good", "gets most right"]
    assert view.loss.accessibleName().count("at last") == 3


def test_several_labels_must_be_given_exactly(qtbot, workspace, page, keep):
    view = compare(qtbot, workspace, page, keep("old", wrong=TEXTS[:1], several=True), keep("new", several=True))
    assert shown(view.fixed) == ["text 0"]
    labels = sorted(workspace.store.runs()[0].labels)
    assert view.fixed.texts.index(0, 2).data() == ", ".join(labels)


def test_a_run_that_is_gone_is_said_in_words(qtbot, workspace, page, keep):
    compare(qtbot, workspace, page, keep("old"), "gone")
    assert page.notice.message.text() == "This run is no longer in the library."


def test_in_the_library_two_to_five_runs_are_chosen_and_compared(qtbot, workspace, keep):
    for name in ("one", "two", "three", "four", "five", "six"):
        keep(name)
    library = LibraryPage(workspace)
    qtbot.addWidget(library)
    library.show()
    qtbot.waitUntil(lambda: not library.is_busy and library.table.runs.rowCount() == 6, timeout=WAIT)
    assert library.open_button.isEnabled()
    assert not library.compare_button.isEnabled()
    choice = library.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    choice.select(library.table.runs.index(2, RunColumn.NAME), flags)
    assert library.compare_button.isEnabled()
    assert not library.open_button.isEnabled()
    assert not library.to_trash_button.isEnabled()
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.mouseClick(library.compare_button, LEFT)
    assert asked.args == ["compare"]
    assert workspace.compared == tuple(run.run_id for run in library.table.all_chosen())
    assert len(workspace.compared) == 2
    library.table.selectAll()
    assert not library.compare_button.isEnabled()


def test_results_offer_the_other_runs(qtbot, workspace, keep):
    first, second = keep("one"), keep("two")
    button = CompareButton(workspace)
    qtbot.addWidget(button)
    button.show()
    button.show_run(workspace.store.open(first))
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: len(button.runs_menu.actions()) == 1, timeout=WAIT)
    assert button.runs_menu.actions()[0].text().startswith("two")
    button.runs_menu.actions()[0].trigger()
    button.runs_menu.hide()
    assert workspace.compared == (first, second)
