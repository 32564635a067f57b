"""The Library: listed, opened, renamed, thrown away and taken back, and models as files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QStackedWidget, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.gui.item_models.run_list_model import RunColumn
from textcls_gui.gui.numbers import size_words
from textcls_gui.gui.pages.library_page import LibraryPage


def click(qtbot, button):
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def names(page):
    return [page.table.runs.index(row, RunColumn.NAME).data() for row in range(page.table.runs.rowCount())]


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)


@pytest.fixture
def page(qtbot, workspace):
    page = LibraryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    settle(qtbot, page)
    return page


@pytest.fixture
def kept_runs(workspace, dataset, tiny_config):
    """Two runs, the second the newer one."""
    for name in ("first", "second"):
        list(run_experiment(RunRequest(dataset, tiny_config, name), RunControl(), workspace.store))


@pytest.fixture
def full(qtbot, kept_runs, page):
    qtbot.waitUntil(lambda: names(page) == ["second", "first"])
    return page


def test_an_empty_library_says_where_to_begin(qtbot, page, workspace):
    assert page.no_runs.isVisible()
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "start"):
        click(qtbot, page.no_runs.button)


def test_runs_are_listed_with_what_compares_them(full):
    row = [full.table.runs.index(0, column).data() for column in RunColumn]
    assert row[RunColumn.NAME] == "second"
    assert row[RunColumn.DATA] == "reviews"
    assert row[RunColumn.TEXTS] == "80"
    assert "%" in row[RunColumn.ACCURACY]
    assert "–" in row[RunColumn.ACCURACY]
    assert row[RunColumn.BASELINE].endswith("%")
    assert row[RunColumn.DURATION].endswith("s")
    assert full.runs_button.text() == "Mode&ls (2)"


def test_the_keys_are_about_the_chosen_run_as_soon_as_the_page_is_there(qtbot, full):
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QWidget())
    pages.addWidget(full)
    pages.show()
    pages.activateWindow()
    qtbot.waitUntil(pages.isActiveWindow)
    pages.setCurrentWidget(full)
    settle(qtbot, full)
    assert full.table.hasFocus()
    qtbot.keyClick(full.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(full) == ["first"])
    settle(qtbot, full)
    full.setParent(None)  # it is deleted by itself


def test_a_click_on_a_head_sorts(qtbot, full):
    full.table.sortByColumn(RunColumn.NAME, Qt.SortOrder.AscendingOrder)
    assert names(full) == ["first", "second"]
    full.table.sortByColumn(RunColumn.NAME, Qt.SortOrder.DescendingOrder)
    assert names(full) == ["second", "first"]


@pytest.mark.parametrize("column", list(RunColumn))
def test_sorting_keeps_the_chosen_run_chosen(full, column):
    chosen = full.table.chosen()
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        full.table.sortByColumn(column, order)
        assert full.table.chosen() == chosen


def test_opening_a_run_shows_its_results_and_its_model(qtbot, full, workspace):
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "results", timeout=20_000):
        click(qtbot, full.open_button)
    assert workspace.run.summary.name == "second"
    assert workspace.classifier.name == "second"
    assert workspace.classifier.predict_one("the room was lovely").label in workspace.run.report.labels


def test_enter_opens_the_chosen_run(qtbot, full, workspace):
    full.table.selectRow(1)
    with qtbot.waitSignal(workspace.page_requested, timeout=20_000):
        qtbot.keyClick(full.table, Qt.Key.Key_Return)
    assert workspace.run.summary.name == "first"


def test_a_run_is_renamed_in_its_place(qtbot, full, workspace):
    click(qtbot, full.rename_button)
    editor = full.table.findChild(QLineEdit)
    editor.setText("Reviews, spring")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(full) == ["Reviews, spring", "first"])
    assert [run.name for run in workspace.store.runs()] == ["Reviews, spring", "first"]


def test_an_empty_name_is_not_taken(qtbot, full, workspace):
    qtbot.keyClick(full.table, Qt.Key.Key_F2)
    editor = full.table.findChild(QLineEdit)
    editor.setText("   ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, full)
    assert [run.name for run in workspace.store.runs()] == ["second", "first"]


def test_a_run_goes_to_the_trash_and_comes_back_by_undo(qtbot, full, workspace):
    click(qtbot, full.to_trash_button)
    qtbot.waitUntil(lambda: names(full) == ["first"])
    assert "second" in full.notice.message.text()
    click(qtbot, full.notice.action_button)
    qtbot.waitUntil(lambda: names(full) == ["second", "first"])
    assert workspace.store.trashed() == ()


def test_the_trash_gives_back_what_was_put_in(qtbot, full, workspace):
    qtbot.keyClick(full.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: full.trash_button.text() == "Tras&h (1)")
    click(qtbot, full.trash_button)
    assert names(full) == ["second"]
    click(qtbot, full.restore_button)
    qtbot.waitUntil(full.no_trash.isVisible)
    assert len(workspace.store.runs()) == 2
    assert not full.notice.isVisible()  # which said that the run is in the Trash


@pytest.fixture
def trashed(qtbot, full):
    click(qtbot, full.to_trash_button)
    settle(qtbot, full)
    click(qtbot, full.trash_button)
    return full


def test_deleting_for_good_asks_first_on_the_page_and_says_what_is_lost(qtbot, trashed, workspace):
    click(qtbot, trashed.delete_button)
    assert trashed.question.question.text() == "Delete “second” for good?"
    [run] = workspace.store.trashed()
    size = size_words(workspace.store.trashed_bytes(run.run_id))
    assert workspace.store.trashed_bytes(run.run_id) > 1_000
    assert size in trashed.question.loss.text()
    assert trashed.question.accessibleName() == trashed.question.question.text()
    assert QApplication.activeModalWidget() is None
    assert not trashed.delete_button.isEnabled()  # its key is that of the question's button now
    click(qtbot, trashed.question.keep_button)
    settle(qtbot, trashed)
    assert not trashed.question.isVisible()
    assert trashed.delete_button.isEnabled()
    assert len(workspace.store.trashed()) == 1


def test_deleting_for_good_deletes_for_good(qtbot, trashed, workspace):
    click(qtbot, trashed.delete_button)
    click(qtbot, trashed.question.delete_button)
    qtbot.waitUntil(trashed.no_trash.isVisible)
    assert workspace.store.trashed() == ()
    assert [run.name for run in workspace.store.runs()] == ["first"]
    assert "deleted for good" in trashed.notice.message.text()


def test_the_trash_is_emptied_by_keys_alone(qtbot, full, workspace):
    for left in (1, 0):
        qtbot.keyClick(full.table, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: len(workspace.store.runs()) == left)
        settle(qtbot, full)
    assert not full.empty_button.isVisible()
    click(qtbot, full.trash_button)
    full.activateWindow()
    full.empty_button.setFocus()
    qtbot.keyClick(full.empty_button, Qt.Key.Key_Return)
    assert "2 run" in full.question.question.text()
    assert full.focusWidget() is full.question.keep_button
    qtbot.keyClick(full.question.keep_button, Qt.Key.Key_Return)
    assert not full.question.isVisible()
    assert full.focusWidget() is full.table
    qtbot.keyClick(full.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(full.table, Qt.Key.Key_Delete)
    assert "2 run" in full.question.question.text()
    qtbot.keyClick(full.question.delete_button, Qt.Key.Key_Return)
    qtbot.waitUntil(full.no_trash.isVisible)
    assert workspace.store.trashed() == ()
    assert not full.empty_button.isVisible()


def test_a_question_is_taken_back_by_looking_at_the_models_again(qtbot, trashed):
    click(qtbot, trashed.empty_button)
    click(qtbot, trashed.runs_button)
    assert not trashed.question.isVisible()
    assert not trashed.empty_button.isVisible()


def test_a_model_is_saved_as_a_file_and_opened_again(qtbot, full, workspace, tmp_path):
    full.save_model(full.table.chosen().run_id, tmp_path / "my model")
    qtbot.waitUntil(lambda: "my model.textcls" in full.notice.message.text(), timeout=20_000)
    assert load_bundle(tmp_path / "my model.textcls").name == "second"
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "try", timeout=20_000):
        full.open_model(tmp_path / "my model.textcls")
    assert workspace.classifier.name == "second"


def test_a_model_that_cannot_be_saved_says_why(qtbot, full, tmp_path):
    (tmp_path / "file").write_text("in the way")
    full.save_model(full.table.chosen().run_id, tmp_path / "file" / "model.textcls")
    qtbot.waitUntil(full.notice.isVisible, timeout=20_000)
    assert full.notice.property("kind") == "error"
    assert full.notice.message.text()
    assert full.notice.hint.text()


def test_saving_asks_where_without_blocking(qtbot, full):
    click(qtbot, full.save_button)
    dialog = full.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()
    qtbot.waitUntil(lambda: full.findChild(QFileDialog) is None)
    assert names(full) == ["second", "first"]


def test_a_run_that_is_gone_says_so_and_leaves_the_list(qtbot, full, workspace):
    workspace.store.move_to_trash(full.table.chosen().run_id)
    click(qtbot, full.open_button)
    qtbot.waitUntil(full.notice.isVisible)
    assert "no longer in the library" in full.notice.message.text()
    qtbot.waitUntil(lambda: names(full) == ["first"])


def test_a_new_run_appears_by_itself(qtbot, page, workspace, kept_runs):
    run = workspace.store.runs()[0]
    workspace.set_run(workspace.store.open(run.run_id))
    qtbot.waitUntil(lambda: "second" in names(page))
    assert page.table.isVisible()


def test_a_run_in_the_library_offers_its_use_elsewhere(qtbot, full, workspace):
    full.table.setFocus()
    click(qtbot, full.elsewhere_button)
    chosen = full.table.chosen()
    assert str(workspace.store.model_file(chosen.run_id)) in full.elsewhere.snippet.toPlainText()
    assert workspace.store.model_file(chosen.run_id).is_file()
    qtbot.keyClick(full.elsewhere, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not full.elsewhere.isVisible())
