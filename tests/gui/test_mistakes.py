"""The fix loop in Results: mistakes are kept, relabelled or removed in the data set, taken back, and the run is trained once more."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from textcls_gui.core.config import with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.gui.pages.data_page import DataPage
from textcls_gui.gui.pages.results_page import ResultsPage

LEFT = Qt.MouseButton.LeftButton
NUM_WRONG = 6
WAIT = 30_000


@pytest.fixture
def data(qtbot, workspace, reviews_file):
    page = DataPage(workspace)
    qtbot.addWidget(page)
    page.open_file(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=WAIT)
    return page


@pytest.fixture
def with_mistakes(workspace, data, finished_run):
    """The real run, as if it had been tested on the first twenty rows of the file and got the first six wrong."""
    run = finished_run.run
    labels = run.report.labels
    tested = []
    for row in range(20):
        target = labels.index(workspace.table.cell(row, 2))
        predicted = 1 - target if row < NUM_WRONG else target
        tested.append(TestedText(workspace.table.cell(row, 1), target, predicted, 0.95 - row / 100, row=row))
    report = replace(run.report, num_texts=20)
    return replace(run, record=replace(run.record, report=report, origin=workspace.origin), tested=tuple(tested))


@pytest.fixture
def page(qtbot, workspace, with_mistakes):
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    workspace.set_run(with_mistakes)
    page.tabs.setCurrentWidget(page.mistakes_view)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.mistakes.table.setFocus()
    settle(qtbot, page)
    return page


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.mistakes_view.decisions.is_busy, timeout=WAIT)


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.mistakes.table, key, modifier)
    settle(qtbot, page)


def undo(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def decided(page):
    model = page.mistakes.texts
    return [model.words_at(model.position(row)) for row in range(model.rowCount())]


def chosen_row(page):
    return page.mistakes.table.currentIndex().row()


def label(workspace, row):
    return workspace.table.cell(row, 2)


# ---- deciding


def test_k_keeps_a_label_and_goes_on_to_the_next(qtbot, page, workspace):
    before = label(workspace, 0)
    press(qtbot, page, Qt.Key.Key_K)
    assert decided(page) == ["Kept", "", "", "", "", ""]
    assert chosen_row(page) == 1
    assert page.mistakes_view.counter.text() == "0 correction(s), 1 kept"
    assert label(workspace, 0) == before
    assert workspace.table.undo_edit is None


def test_what_was_kept_is_known_when_the_run_is_opened_again(qtbot, page, workspace, with_mistakes):
    press(qtbot, page, Qt.Key.Key_K)
    workspace.set_run(None)
    workspace.set_run(with_mistakes)
    settle(qtbot, page)
    assert decided(page)[0] == "Kept"


def test_r_gives_the_text_the_label_that_the_model_says(qtbot, page, workspace, data):
    before = label(workspace, 0)
    press(qtbot, page, Qt.Key.Key_R)
    now = label(workspace, 0)
    assert now != before
    assert decided(page)[0] == f"Now “{now}”"
    assert page.mistakes_view.counter.text() == "1 correction(s), 0 kept"
    assert workspace.table.undo_edit.words == f"Relabelled line 2 as “{now}”"
    qtbot.waitUntil(lambda: sorted(workspace.dataset.label_counts) == [39, 41], timeout=WAIT)  # Data has counted again


def test_delete_removes_the_text_from_the_data_set_and_the_button_restores_it(qtbot, page, workspace):
    press(qtbot, page, Qt.Key.Key_Delete)
    assert workspace.table.is_removed(0)
    assert decided(page)[0] == "Removed"
    page.mistakes.table.selectRow(0)
    assert page.mistakes_view.remove_button.text() == "Restore"
    assert not page.mistakes_view.agree_button.isEnabled()
    qtbot.mouseClick(page.mistakes_view.remove_button, LEFT)
    settle(qtbot, page)
    assert not workspace.table.is_removed(0)
    assert decided(page)[0] == ""


def test_the_buttons_do_what_the_keys_do(qtbot, page, workspace):
    view = page.mistakes_view
    for button in (view.keep_button, view.agree_button, view.remove_button):
        qtbot.mouseClick(button, LEFT)
        settle(qtbot, page)
    assert decided(page)[:3] == ["Kept", f"Now “{label(workspace, 1)}”", "Removed"]
    assert view.counter.text() == "2 correction(s), 1 kept"
    for _ in range(3):
        qtbot.mouseClick(view.undo_button, LEFT)
        settle(qtbot, page)
    assert decided(page) == [""] * NUM_WRONG
    assert view.counter.text() == ""


def test_keys_pressed_faster_than_the_disk_are_all_done_in_their_order(qtbot, page, workspace):
    for key in (Qt.Key.Key_K, Qt.Key.Key_R, Qt.Key.Key_Delete, Qt.Key.Key_K):
        qtbot.keyClick(page.mistakes.table, key)
    for _ in range(2):
        qtbot.keyClick(page.mistakes.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    assert decided(page)[:4] == ["Kept", f"Now “{label(workspace, 1)}”", "", ""]


def test_letters_typed_into_the_search_decide_nothing(qtbot, page, workspace):
    page.search.setFocus()
    qtbot.keyClicks(page.search, "kr")
    settle(qtbot, page)
    assert workspace.table.undo_edit is None
    assert page.mistakes_view.counter.text() == ""


# ---- taking back


def test_ctrl_z_takes_back_the_last_thing_and_shows_its_text(qtbot, page, workspace):
    press(qtbot, page, Qt.Key.Key_R)
    press(qtbot, page, Qt.Key.Key_K)
    before = workspace.table.original_cell(0, 2)
    undo(qtbot, page)
    assert decided(page)[:2] == [f"Now “{label(workspace, 0)}”", ""]
    assert chosen_row(page) == 1
    undo(qtbot, page)
    assert decided(page)[0] == ""
    assert chosen_row(page) == 0
    assert label(workspace, 0) == before
    assert not page.mistakes_view.undo_button.isEnabled()


def test_an_edit_made_in_data_meanwhile_is_taken_back_first_and_named(qtbot, page, workspace, data):
    press(qtbot, page, Qt.Key.Key_R)
    data.corrections.rename("praise", "applause")
    qtbot.waitUntil(lambda: not data.is_busy and "applause" in workspace.dataset.labels, timeout=WAIT)
    settle(qtbot, page)
    assert page.mistakes_view.undo_button.toolTip() == "Undo: Renamed “praise” to “applause” (Ctrl+Z)"
    undo(qtbot, page)
    assert page.mistakes_view.notice.message.text() == "Taken back: Renamed “praise” to “applause”"
    assert decided(page)[0] == f"Now “{label(workspace, 0)}”"
    undo(qtbot, page)
    assert decided(page)[0] == ""


def test_a_correction_can_be_taken_back_in_data(qtbot, page, workspace, data):
    press(qtbot, page, Qt.Key.Key_Delete)
    data.corrections.undo()
    qtbot.waitUntil(lambda: not data.is_busy, timeout=WAIT)
    settle(qtbot, page)
    assert decided(page)[0] == ""
    assert page.mistakes_view.counter.text() == ""


# ---- another label


def test_another_label_is_found_by_typing_or_written_anew(qtbot, page, workspace):
    press(qtbot, page, Qt.Key.Key_L)
    picker = page.mistakes_view.picker
    qtbot.keyClicks(picker.field, "question")
    assert picker.list.item(0).text() == "New label “question”"
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert label(workspace, 0) == "question"
    assert decided(page)[0] == "Now “question”"
    assert chosen_row(page) == 1


def test_a_label_is_picked_with_the_mouse(qtbot, page, workspace):
    wrong = label(workspace, 0)
    qtbot.mouseClick(page.mistakes_view.relabel_button, LEFT)
    picker = page.mistakes_view.picker
    row, right = next((row, words) for row in range(picker.list.count()) if (words := picker.list.item(row).text()) != wrong)
    place = picker.list.visualItemRect(picker.list.item(row)).center()
    qtbot.mouseClick(picker.list.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(picker.list.viewport(), LEFT, pos=place)
    settle(qtbot, page)
    assert label(workspace, 0) == right


def test_closing_the_picker_changes_nothing(qtbot, page, workspace):
    press(qtbot, page, Qt.Key.Key_L)
    qtbot.keyClick(page.mistakes_view.picker, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert workspace.table.undo_edit is None


# ---- where nothing can be decided


def test_with_another_data_set_open_it_is_said_and_the_right_one_is_a_click_away(qtbot, page, workspace, data, tmp_path):
    press(qtbot, page, Qt.Key.Key_R)
    other = tmp_path / "other.csv"
    other.write_text("text,label\n" + "".join(f"a text {n},{'ab'[n % 2]}\n" for n in range(30)), encoding="utf-8")
    data.open_file(other)
    qtbot.waitUntil(lambda: workspace.table.path.name == "other.csv" and not data.is_busy, timeout=WAIT)
    view = page.mistakes_view
    assert view.obstacle.text() == "This model was trained on “reviews”, and another data set is open now."
    assert not any(button.isEnabled() for button in (view.keep_button, view.agree_button, view.relabel_button, view.remove_button))
    assert not view.undo_button.isEnabled()
    press(qtbot, page, Qt.Key.Key_R)
    assert workspace.table.undo_edit is None
    qtbot.mouseClick(view.open_button, LEFT)
    qtbot.waitUntil(lambda: workspace.table.path.name == "reviews.csv" and not data.is_busy, timeout=WAIT)
    settle(qtbot, page)
    assert view.obstacle.isHidden()
    assert decided(page)[0].startswith("Now “")


def test_texts_of_a_file_of_their_own_cannot_be_corrected_here(qtbot, page, workspace, with_mistakes):
    workspace.set_run(replace(with_mistakes, tested=tuple(replace(tested, row=None) for tested in with_mistakes.tested)))
    assert page.mistakes_view.obstacle.text().startswith("These texts come from a test file of their own")
    assert not page.mistakes_view.keep_button.isEnabled()
    assert page.mistakes_view.open_button.isHidden()


def test_of_a_run_from_before_this_was_noted_it_is_said(qtbot, page, workspace, with_mistakes):
    workspace.set_run(replace(with_mistakes, record=replace(with_mistakes.record, origin=None)))
    assert page.mistakes_view.obstacle.text().startswith("It was not noted where these texts stand")


def test_a_data_set_that_is_gone_is_not_offered(qtbot, page, workspace, with_mistakes):
    origin = replace(with_mistakes.record.origin, dataset_id="gone")
    workspace.set_run(replace(with_mistakes, record=replace(with_mistakes.record, origin=origin)))
    assert page.mistakes_view.obstacle.text().endswith("which is no longer kept: nothing can be corrected here.")
    assert page.mistakes_view.open_button.isHidden()


# ---- training once more


def test_retraining_waits_until_the_data_set_has_been_counted_again(qtbot, page, workspace, data):
    view = page.mistakes_view
    assert not view.retrain_button.isEnabled()
    press(qtbot, page, Qt.Key.Key_R)
    assert view.retrain_button.text().replace("&", "") == "Retrain with 1 correction(s)"
    qtbot.waitUntil(view.retrain_button.isEnabled, timeout=WAIT)
    assert sorted(workspace.dataset.label_counts) == [39, 41]


def test_a_person_corrects_trains_again_and_sees_both_runs(qtbot, window, workspace, reviews_file, tiny_config):
    """On the same test texts but the one that was removed, with the first run's own settings."""
    window.open_path(reviews_file)
    data = window.page("data")
    qtbot.waitUntil(lambda: workspace.dataset is not None and not data.is_busy, timeout=WAIT)
    config = with_values(tiny_config, {"max_epochs": 1, "linear_path": False, "seed": 5})
    request = RunRequest(workspace.dataset, config, "reviews", frozen_test=workspace.frozen_test, origin=workspace.origin)
    first = workspace.store.open(list(run_experiment(request, RunControl(), workspace.store))[-1].run_id)
    tested = tuple(replace(text, predicted=1 - text.target) if place < 3 else text for place, text in enumerate(first.tested))
    workspace.set_run(replace(first, tested=tested))
    window.show_page("results")
    results = window.page("results")
    results.tabs.setCurrentWidget(results.mistakes_view)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    results.mistakes.table.setFocus()
    settle(qtbot, results)
    rows = [results.mistakes.texts.tested(row).row for row in range(2)]
    press(qtbot, results, Qt.Key.Key_Delete)
    press(qtbot, results, Qt.Key.Key_R)
    retrain = results.mistakes_view.retrain_button
    qtbot.waitUntil(retrain.isEnabled, timeout=WAIT)
    assert retrain.text().replace("&", "") == "Retrain with 2 correction(s)"
    qtbot.mouseClick(retrain, LEFT)
    assert window.page_name == "train"
    qtbot.waitUntil(lambda: window.page_name == "compare", timeout=60_000)
    second = workspace.run
    assert second.summary.name == "reviews, corrected"
    assert second.config == first.config
    assert [text.row for text in second.tested] == [text.row for text in first.tested if text.row != rows[0]]
    compare = window.page("compare")
    qtbot.waitUntil(lambda: not compare.is_busy, timeout=WAIT)
    assert workspace.compared == (first.summary.run_id, second.summary.run_id)
    comparison = compare.view._compared.comparison
    assert len(comparison.texts) == len(first.tested) - 1
    assert comparison.num_relabelled == 1
    assert "1 text(s) had another label before" in compare.view.remarks.text()


# ---- several labels


@pytest.fixture
def colours(qtbot, workspace, tmp_path, finished_run):
    """Texts with several labels each, of which the run has found none."""
    path = tmp_path / "colours.csv"
    sets = ("red|blue", "red", "blue|green", "green", "none")
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "labels"), *((f"a text with number {n}", sets[n % 5]) for n in range(60))])
    data = DataPage(workspace)
    qtbot.addWidget(data)
    data.open_file(path)
    qtbot.waitUntil(lambda: workspace.dataset is not None and not data.is_busy, timeout=WAIT)
    assert workspace.choice.separator == "|"
    from textcls_gui.core.evaluation.judging import tested_texts
    from textcls_gui.core.evaluation.several import Answered, evaluate_several
    from textcls_gui.core.models.decision import Decision

    test = workspace.dataset.take(np.arange(10))
    shares = np.where(test.membership[:, ::-1], 0.9, 0.1).astype(np.float32)
    decision = Decision((0.5, 0.5, 0.5), "|")
    report = evaluate_several(test.membership, Answered(decision.given(shares), test.membership, 0, 0.5), test.labels)
    tested = [replace(text, row=row) for row, text in enumerate(tested_texts(test, shares, decision))]
    run = replace(finished_run.run, record=replace(finished_run.run.record, report=report, origin=workspace.origin), tested=tuple(tested))
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    workspace.set_run(run)
    page.tabs.setCurrentWidget(page.mistakes_view)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.mistakes.table.setFocus()
    settle(qtbot, page)
    return page


def test_several_labels_are_given_as_the_model_says(qtbot, colours, workspace):
    tested = colours.mistakes.texts.tested(0)
    labels = workspace.run.report.labels
    press(qtbot, colours, Qt.Key.Key_R)
    cell = workspace.table.cell(tested.row, 1)
    assert set(cell.split("|")) == {labels[number] for number in tested.sets.given}
    assert decided(colours)[0].startswith("Now “")


def test_several_labels_are_ticked_and_unticked(qtbot, colours, workspace):
    row = next(row for row in range(colours.mistakes.texts.rowCount()) if colours.mistakes.texts.tested(row).row == 2)
    colours.mistakes.table.selectRow(row)
    press(qtbot, colours, Qt.Key.Key_L)
    picker = colours.mistakes_view.picker
    assert picker.words.text() == "Chosen: blue, green"
    qtbot.keyClicks(picker.field, "red")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    qtbot.keyClicks(picker.field, "blue")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.words.text() == "Chosen: green, red"
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    settle(qtbot, colours)
    assert workspace.table.cell(2, 1) == "green|red"


def test_no_label_at_all_can_be_right_too(qtbot, colours, workspace):
    row = next(row for row in range(colours.mistakes.texts.rowCount()) if colours.mistakes.texts.tested(row).row == 1)
    colours.mistakes.table.selectRow(row)
    press(qtbot, colours, Qt.Key.Key_L)
    picker = colours.mistakes_view.picker
    qtbot.keyClicks(picker.field, "red")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.words.text() == "Chosen: none"
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    settle(qtbot, colours)
    assert workspace.table.cell(1, 1) == "none"
    assert decided(colours)[row] == "Now “none”"
