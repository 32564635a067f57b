"""The Data page's second half: the Doctor's findings and fixes, editing in place, finding rows, and taking it back."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from textcls_gui.core.config import with_values
from textcls_gui.gui.column_parts import Part
from textcls_gui.gui.pages.data_page import DataPage
from textcls_gui.gui.widgets.table_cells import CellTextEdit, LabelBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")  # which a menu asks for
LEFT = Qt.MouseButton.LeftButton
WORDS = {"praise": ("lovely", "great", "fine", "warm"), "complaint": ("broken", "late", "cold", "rude")}


@pytest.fixture
def page(qtbot, workspace):
    page = DataPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def messy_file(tmp_path):
    """Sixty sound rows; then one whose label is written otherwise, a copy of line 2, an empty text, and one with markup."""
    path = tmp_path / "messy.csv"
    labels = tuple(WORDS)
    rows = [(f"the {('room', 'food', 'staff')[i % 3]} was {WORDS[labels[i % 2]][i // 2 % 4]} on day {i}", labels[i % 2]) for i in range(60)]
    rows += [("we shall come again in spring", "Praise"), rows[0], ("", "praise"), ("nothing<br />worked at all", "complaint")]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "label"), *rows])
    return path


@pytest.fixture
def opened(qtbot, page, messy_file):
    open_and_wait(qtbot, page, messy_file)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def open_and_wait(qtbot, page, path):
    page.open_file(path)
    qtbot.waitUntil(lambda: page.panel.isVisible() and page.panel.file_name.text() == path.name)
    settle(qtbot, page)


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)


def click(qtbot, button):
    qtbot.mouseClick(button, LEFT)


def kinds(page):
    return [finding.kind for finding in page.panel.doctor.shown]


def choose_finding(qtbot, page, kind):
    line = next(line for line in page.panel.doctor.findings.lines if line.finding is not None and line.finding.kind == kind)
    click(qtbot, line)
    settle(qtbot, page)


def stand_on(page, row, column=0):
    page.panel.table.setFocus()
    page.panel.table.setCurrentIndex(page.panel.table.rows.index(row, column))


def shown_lines(page):
    rows = page.panel.table.rows
    return [rows.headerData(row, Qt.Orientation.Vertical) for row in range(rows.rowCount())]


def choose_in_menu(qtbot, menu, words):
    action = next(action for action in menu.actions() if action.text().replace("&", "") == words)
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


# ---- the Doctor


def test_the_traffic_light_says_the_worst_in_words(qtbot, opened, reviews_file):
    assert opened.panel.doctor.shown[0].severity == "harm"
    assert opened.panel.doctor.verdict.text() == "Mend this first"
    open_and_wait(qtbot, opened, reviews_file)
    assert opened.panel.doctor.verdict.text() == "All is well"


def test_a_finding_shows_its_rows_alone_and_all_come_back(qtbot, opened):
    choose_finding(qtbot, opened, "empty_texts")
    assert shown_lines(opened) == ["64"]
    assert opened.panel.shown_rows.words.text().endswith(": rows without a text")
    click(qtbot, opened.panel.shown_rows.show_all_button)
    assert opened.panel.table.rows.rowCount() == 64
    assert not opened.panel.shown_rows.isVisible()


def test_a_fix_is_seen_before_it_is_done_and_can_be_taken_back(qtbot, opened, workspace):
    choose_finding(qtbot, opened, "markup")
    bar = opened.panel.shown_rows
    assert "Remove the code from 1 text" in bar.order.text()
    assert [bar._grid.itemAtPosition(0, column).widget().text() for column in (1, 3)] == [
        "nothing<br />worked at all",
        "nothing worked at all",
    ]
    click(qtbot, bar.fix_button)
    settle(qtbot, opened)
    assert workspace.table.cell(63, 0) == "nothing worked at all"
    assert "nothing worked at all" in workspace.dataset.texts
    assert "markup" not in kinds(opened)
    assert not bar.isVisible()
    assert opened.panel.table.rows.rowCount() == 64
    assert "web page" in opened.panel.undo_button.toolTip()
    click(qtbot, opened.panel.undo_button)
    settle(qtbot, opened)
    assert "markup" in kinds(opened)


def test_leaving_a_fix_changes_nothing(qtbot, opened, workspace):
    choose_finding(qtbot, opened, "duplicates")
    click(qtbot, opened.panel.shown_rows.leave_button)
    settle(qtbot, opened)
    assert workspace.table.num_edited() == 0
    assert opened.panel.table.rows.rowCount() == 64


def test_all_that_is_safe_is_said_before_it_is_done(qtbot, opened, workspace):
    click(qtbot, opened.panel.doctor.safe_button)
    settle(qtbot, opened)
    order = opened.panel.shown_rows.order.text()
    assert "1 label in one way" in order
    assert "emove 1 copy" in order
    assert "emove 1 empty row" in order
    assert [opened.panel.table.rows.row_at(row) for row in range(opened.panel.table.rows.rowCount())] == [60, 61, 62]
    assert workspace.table.num_edited() == 0
    click(qtbot, opened.panel.shown_rows.fix_button)
    settle(qtbot, opened)
    assert workspace.table.num_removed == 2
    assert workspace.dataset.labels == ("complaint", "praise")
    assert not opened.panel.doctor.safe_button.isVisible()
    assert opened.panel.shown_rows.isVisible()  # else nothing would say why the other rows are not there
    assert "changed just now" in opened.panel.shown_rows.words.text()
    click(qtbot, opened.panel.shown_rows.show_all_button)
    assert opened.panel.table.rows.rowCount() == workspace.table.num_rows
    assert not opened.panel.shown_rows.isVisible()


def test_after_an_edit_the_old_findings_are_grey_until_the_new_ones_are_there(qtbot, opened):
    stand_on(opened, 0)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: opened.panel.doctor.is_stale)
    assert not any(line.isEnabled() for line in opened.panel.doctor.findings.lines)
    assert not opened.panel.doctor.safe_button.isEnabled()
    qtbot.waitUntil(lambda: not opened.panel.doctor.is_stale)
    assert all(line.isEnabled() for line in opened.panel.doctor.findings.lines)


def test_lines_that_could_not_be_read_are_listed(qtbot, page, tmp_path):
    path = tmp_path / "skipped.jsonl"
    rows = [f'{{"text": "a text with the number {index}", "label": "{"a" if index % 2 else "b"}"}}' for index in range(40)]
    path.write_text("\n".join([*rows, '{"text": "half of', rows[0], ""]))
    open_and_wait(qtbot, page, path)
    choose_finding(qtbot, page, "skipped_rows")
    assert page.panel.shown_rows.listed.item(0).text().startswith("Line 41 ")
    assert page.panel.table.rows.rowCount() == 41
    assert page.panel.shown_rows.listed.height() < 2 * page.panel.shown_rows.listed.sizeHintForRow(
        0
    )  # no room for lines that are not there


# ---- editing


def test_a_key_begins_a_new_label_for_all_chosen_rows(qtbot, opened, workspace):
    table = opened.panel.table
    stand_on(opened, 0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(table, "n")
    box = table.viewport().findChild(LabelBox)
    qtbot.keyClicks(box, "ew")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.table.num_edited() > 0)
    settle(qtbot, opened)
    assert [workspace.table.cell(row, 1) for row in range(3)] == ["new", "new", "praise"]
    assert "new" in opened.panel.chart.labels
    assert opened.panel.undo_button.toolTip().endswith("Relabelled 2 rows as “new”")


def test_enter_opens_the_labels_and_escape_leaves_them(qtbot, opened, workspace):
    table = opened.panel.table
    stand_on(opened, 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    box = table.viewport().findChild(LabelBox)
    assert box.currentText() == "praise"
    assert {box.itemText(row) for row in range(box.count())} == {"praise", "complaint", "Praise"}
    qtbot.keyClicks(box, "complaint")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settle(qtbot, opened)
    assert workspace.table.cell(0, 1) == "praise"


def test_a_label_goes_to_the_rows_that_it_was_asked_for(qtbot, opened, workspace):
    table = opened.panel.table
    stand_on(opened, 2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    box = table.viewport().findChild(LabelBox)
    qtbot.keyClicks(box, "complaint")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    table.selectionModel().select(table.rows.index(8, 0), table.selectionModel().SelectionFlag.ClearAndSelect)
    qtbot.waitUntil(lambda: workspace.table.num_edited() > 0)
    assert [workspace.table.cell(row, 1) for row in (2, 8)] == ["complaint", "praise"]
    settle(qtbot, opened)


def test_a_text_is_edited_in_its_place(qtbot, opened, workspace):
    table = opened.panel.table
    stand_on(opened, 3)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(CellTextEdit)
    qtbot.keyClicks(editor, "other\N{NO-BREAK SPACE}words")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "below")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, opened)
    assert workspace.table.cell(3, 0) == "other\N{NO-BREAK SPACE}words\nbelow"
    assert table.rows.index(3, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "changed"
    assert table.rows.index(3, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    assert "the staff was late" not in table.rows.index(3, 0).data()


def test_to_look_into_a_cell_is_not_to_change_it(qtbot, page, workspace, tmp_path):
    path = tmp_path / "lines.csv"
    rows = [f'"text {index}\r\nwith two\tlines \N{NO-BREAK SPACE}",{"a" if index % 2 else "b"}' for index in range(20)]
    path.write_bytes("\n".join(["text,label", *rows, ""]).encode())
    open_and_wait(qtbot, page, path)
    before = workspace.table.cell(0, 0)
    stand_on(page, 0)
    qtbot.keyClick(page.panel.table, Qt.Key.Key_F2)
    qtbot.keyClick(page.panel.table.viewport().findChild(CellTextEdit), Qt.Key.Key_Return)
    settle(qtbot, page)
    assert workspace.table.cell(0, 0) == before
    assert workspace.table.num_edited() == 0


def test_a_row_is_removed_struck_through_and_restored(qtbot, opened, workspace):
    table = opened.panel.table
    stand_on(opened, 1)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    index = table.rows.index(1, 0)
    assert workspace.table.num_removed == 1
    assert index.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "removed"
    assert workspace.dataset.num_texts == 62
    qtbot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, opened)
    assert workspace.table.num_removed == 0
    assert index.data(Qt.ItemDataRole.FontRole) is None


@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_undo_and_redo_by_keys(qtbot, opened, workspace, keys):
    stand_on(opened, 0)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, opened)
    assert workspace.table.num_removed == 0
    assert not opened.panel.undo_button.isEnabled()
    assert opened.panel.redo_button.toolTip().endswith("Removed line 2")
    qtbot.keyClick(opened.panel.table, *keys)
    settle(qtbot, opened)
    assert workspace.table.num_removed == 1


def test_many_edits_in_a_row_are_all_done(qtbot, opened, workspace):
    for row in range(10):
        stand_on(opened, row)
        qtbot.keyClick(opened.panel.table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    assert workspace.table.num_removed == 10
    assert workspace.dataset.num_texts == 53


def test_the_menu_of_a_row_edits_and_gives_the_column_its_part(qtbot, opened, workspace):
    stand_on(opened, 0)
    menu = opened.panel.table.open_menu(1, QPoint(0, 0))
    choose_in_menu(qtbot, menu, "Remove")
    settle(qtbot, opened)
    assert workspace.table.num_removed == 1
    menu = opened.panel.table.open_menu(1, QPoint(0, 0))
    inner = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert [action.text().replace("&", "") for action in inner.actions() if action.isChecked()] == ["This is the label"]
    menu.close()


def test_a_label_is_renamed_and_merged_in_the_chart(qtbot, opened, workspace):
    chart = opened.panel.chart
    chart.setFocus()
    while chart.current != "Praise":
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_F2)
    qtbot.keyClicks(chart.editor, "praise")
    qtbot.keyClick(chart.editor, Qt.Key.Key_Return)
    settle(qtbot, opened)
    assert set(chart.labels) == {"praise", "complaint"}
    assert workspace.table.cell(60, 1) == "praise"


def test_a_label_is_merged_by_its_menu(qtbot, opened, workspace):
    chart = opened.panel.chart
    chart.setFocus()
    while chart.current != "Praise":
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    menu = chart.open_menu(QPoint(0, 0))
    merging = next(action.menu() for action in menu.actions() if action.menu() is not None)
    merging.triggered.emit(next(action for action in merging.actions() if action.data() == "complaint"))
    menu.close()
    settle(qtbot, opened)
    assert workspace.table.cell(60, 1) == "complaint"


def test_the_corrected_table_is_exported(qtbot, opened, tmp_path, messy_file):
    before = messy_file.read_bytes()
    stand_on(opened, 0)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    path = tmp_path / "out.csv"
    opened.export_to(path, for_excel=False)
    qtbot.waitUntil(opened.notice.isVisible)
    with path.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 64
    assert "out.csv" in opened.notice.message.text()
    assert messy_file.read_bytes() == before


def test_the_original_is_never_written_over(qtbot, opened, messy_file):
    before = messy_file.read_bytes()
    opened.export_to(messy_file)
    qtbot.waitUntil(opened.notice.isVisible)
    assert "imported" in opened.notice.message.text()
    assert messy_file.read_bytes() == before
    assert opened.panel.isVisible()


def test_the_export_button_asks_where(qtbot, opened):
    click(qtbot, opened.panel.export_button)
    dialog = opened.findChild(QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.reject()
    qtbot.waitUntil(lambda: opened.findChild(QFileDialog) is None)


# ---- finding


def test_rows_are_found_by_their_words(qtbot, opened):
    bar = opened.panel.find_bar
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(bar.field.hasFocus)
    qtbot.keyClicks(bar.field, "BROKEN")
    qtbot.waitUntil(lambda: bar.count.text().startswith("8 "))
    assert opened.panel.table.rows.rowCount() == 8
    assert all("broken" in opened.panel.table.rows.index(row, 0).data() for row in range(8))
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert opened.panel.table.rows.rowCount() == 64
    assert opened.panel.table.hasFocus()


def test_an_edit_among_found_rows_is_made_in_the_right_one(qtbot, opened, workspace):
    opened.panel.find_bar.open_it()
    qtbot.keyClicks(opened.panel.find_bar.field, "come again")
    qtbot.waitUntil(lambda: opened.panel.table.rows.rowCount() == 1)
    stand_on(opened, 0)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    assert np.flatnonzero(workspace.table.removed()).tolist() == [60]


def test_rows_are_found_by_label_and_by_change(qtbot, opened):
    chart, bar = opened.panel.chart, opened.panel.find_bar
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    while chart.current != "Praise":
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.panel.table.rows.rowCount() == 1)
    assert bar.label_box.currentText() == "Praise"
    bar.label_box.setCurrentIndex(0)
    bar.edited_box.setChecked(True)
    qtbot.waitUntil(lambda: bar.count.text().startswith("0 "))


# ---- columns, splits, and other ways in


def test_several_columns_are_joined_as_text(qtbot, page, workspace, reviews_file):
    open_and_wait(qtbot, page, reviews_file)
    page.choose_part(0, Part.ALSO_TEXT)
    qtbot.waitUntil(lambda: workspace.choice.texts == (1, 0))
    settle(qtbot, page)
    assert workspace.dataset.texts[5].endswith("on day 5\n5")
    assert page.panel.table.rows.headerData(0, Qt.Orientation.Horizontal) == "number (also text)"


@pytest.fixture
def several_file(tmp_path):
    path = tmp_path / "several.csv"
    topics = ("sport", "music", "sport;music", "film", "film;music")
    path.write_text("\n".join(["text,label", *(f"this is text number {i},{topics[i % 5]}" for i in range(60))]) + "\n")
    return path


def test_several_labels_in_a_cell_are_found_and_can_be_turned_off(qtbot, page, workspace, several_file):
    open_and_wait(qtbot, page, several_file)
    assert page.panel.separator_box.isVisible()
    assert page.panel.separator_box.currentData() == ";"
    assert set(page.panel.chart.labels) == {"sport", "music", "film"}
    page.choose_separator("")
    qtbot.waitUntil(lambda: workspace.choice.separator == "")
    settle(qtbot, page)
    assert "sport;music" in page.panel.chart.labels
    page.panel.ask_for_separator()
    assert page.panel.separator_box.isVisible()


def test_one_of_several_labels_is_renamed(qtbot, page, workspace, several_file):
    open_and_wait(qtbot, page, several_file)
    page.corrections.rename("music", "songs")
    settle(qtbot, page)
    assert [workspace.table.cell(row, 1) for row in range(5)] == ["sport", "songs", "sport;songs", "film", "film;songs"]
    page.corrections.rename("songs", "sport")
    settle(qtbot, page)
    assert workspace.table.cell(2, 1) == "sport"


def test_the_choice_is_remembered_for_files_of_the_same_shape(qtbot, page, workspace, reviews_file, tmp_path):
    open_and_wait(qtbot, page, reviews_file)
    page.choose_part(0, Part.ALSO_TEXT)
    settle(qtbot, page)
    other = tmp_path / "other.csv"
    other.write_text(reviews_file.read_text(encoding="utf-8") + "80,one more,praise\n", encoding="utf-8")
    open_and_wait(qtbot, page, other)
    assert workspace.choice.texts == (1, 0)


def test_corrections_are_there_when_the_file_is_opened_again(qtbot, opened, workspace, messy_file, reviews_file):
    stand_on(opened, 0)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    first = workspace.table
    open_and_wait(qtbot, opened, reviews_file)
    open_and_wait(qtbot, opened, messy_file)
    assert workspace.table is not first
    assert workspace.table.num_removed == 1
    assert opened.panel.undo_button.isEnabled()


def test_a_damaged_import_is_read_again_and_that_is_said(qtbot, opened, workspace, messy_file, reviews_file):
    dataset_id = workspace.dataset_id
    open_and_wait(qtbot, opened, reviews_file)
    (workspace._paths.datasets / dataset_id / "table.duckdb").write_bytes(b"not a database" * 500)
    open_and_wait(qtbot, opened, messy_file)
    assert "damaged" in opened.notice.message.text()
    assert workspace.dataset is not None
    assert workspace.dataset_id != dataset_id


def test_what_was_copied_in_a_spreadsheet_is_pasted(qtbot, page, workspace):
    rows = [f"message number {index} of them\t{'a' if index % 2 else 'b'}" for index in range(30)]
    QGuiApplication.clipboard().setText("\n".join(["text\tlabel", *rows]))
    page.activateWindow()
    page.paste(QGuiApplication.clipboard().text())
    qtbot.waitUntil(page.panel.isVisible)
    settle(qtbot, page)
    assert workspace.dataset.num_texts == 30
    assert not page.panel.differently_button.isVisible()


def test_reading_differently_reads_the_file_anew(qtbot, opened, workspace, messy_file):
    click(qtbot, opened.panel.differently_button)
    view = opened.import_view
    qtbot.waitUntil(lambda: view.isVisible() and not view.is_busy)
    click(qtbot, view.cancel_button)
    assert opened.panel.isVisible()
    from textcls_gui.core.data.rows import ReadOptions

    opened.open_file(messy_file, ReadOptions(has_header=False))
    qtbot.waitUntil(lambda: workspace.table.num_rows == 65)
    settle(qtbot, opened)


def test_a_file_without_labels_is_one_to_classify(qtbot, page, workspace, tmp_path):
    path = tmp_path / "alone.csv"
    path.write_text("text\n" + "\n".join(f"text number {index}" for index in range(30)) + "\n")
    open_and_wait(qtbot, page, path)
    assert page.panel._labels_card.heading.text() == "A file to classify"
    assert workspace.dataset is None


def test_the_split_is_told_in_words_and_follows_the_settings(qtbot, page, workspace, reviews_file):
    open_and_wait(qtbot, page, reviews_file)
    words = page.split_bar.words
    assert words.text() == "60 to learn from, 8 to check on, 12 for the test"
    workspace.set_config(with_values(workspace.config, {"test_fraction": 0.3}))
    settle(qtbot, page)
    assert words.text().endswith("24 for the test")


def test_looks_at_the_test_part_are_counted(qtbot, page, workspace, reviews_file):
    open_and_wait(qtbot, page, reviews_file)
    rows = np.arange(12)
    workspace.frozen_test.look_at(rows)
    workspace.frozen_test.look_at(rows)
    workspace.run_changed.emit()
    assert page.split_bar.words.text().rpartition(". ")[2].startswith("The test part has been looked at 2 time")


def test_a_column_that_says_the_part_is_honoured(qtbot, page, workspace, tmp_path):
    path = tmp_path / "parts.csv"
    rows = [f"text number {i} of them,{'a' if i % 2 else 'b'},{('train', 'train', 'dev', 'test')[i // 2 % 4]}" for i in range(80)]
    path.write_text("\n".join(["text,label,split", *rows]) + "\n")
    open_and_wait(qtbot, page, path)
    assert workspace.choice.part == 2
    assert page.panel.table.header.part_of(2) is Part.SPLIT
    assert page.split_bar.words.text() == "40 to learn from, 20 to check on, 20 for the test"


def test_closing_the_workspace_closes_the_table(qtbot, opened, workspace):
    table = workspace.table
    workspace.close()
    with pytest.raises(Exception, match="closed"):
        table.row(0)


@pytest.fixture
def rare_file(tmp_path, messy_file):
    """The messy rows, with two labels of one text each, and one long text."""
    path = tmp_path / "rare.csv"
    path.write_text(
        messy_file.read_text(encoding="utf-8") + "one alone,lonely\nanother alone,single\n" + "long " * 300 + ",praise\n", "utf-8"
    )
    return path


def test_labels_too_rare_to_test_are_explained_with_a_choice(qtbot, page, workspace, rare_file):
    open_and_wait(qtbot, page, rare_file)
    button = page.rare_button
    assert button.isVisible()
    assert "“lonely”" in button.words.text() and "“single”" in button.words.text()
    assert button.choices["learn only"].isChecked()
    before = sum(page.split_bar.shares.counts)
    button.choices["leave out"].trigger()
    settle(qtbot, page)
    assert workspace.config.split.rare_labels == "leave out"
    assert sum(page.split_bar.shares.counts) < before
    assert "left out" in button.text()
    button.choices["merge"].trigger()
    settle(qtbot, page)
    assert workspace.config.split.rare_labels == "merge"
    assert button.isVisible()


def test_without_rare_labels_there_is_nothing_to_choose(qtbot, page, reviews_file):
    open_and_wait(qtbot, page, reviews_file)
    assert not page.rare_button.isVisible()


def test_cut_texts_are_read_whole_at_a_click(qtbot, page, workspace, rare_file):
    open_and_wait(qtbot, page, rare_file)
    choose_finding(qtbot, page, "cut_texts")
    assert "320 words" in page.panel.shown_rows.order.text()
    click(qtbot, page.panel.shown_rows.fix_button)
    qtbot.waitUntil(lambda: not page.is_busy and "cut_texts" not in kinds(page), timeout=20_000)
    assert workspace.config.text.max_tokens == 320
    assert workspace.table.num_edited() == 0


def test_rare_labels_are_weighed_at_a_click(qtbot, page, workspace, rare_file):
    open_and_wait(qtbot, page, rare_file)
    choose_finding(qtbot, page, "imbalance")
    click(qtbot, page.panel.shown_rows.fix_button)
    assert workspace.config.training.class_weights == "balanced"
    assert "Class weights" in page.panel.shown_rows.words.text()
    assert not page.panel.shown_rows.fix_button.isVisible()


def test_a_column_that_holds_no_labels_leads_to_the_list_of_columns(qtbot, page, tmp_path):
    rows = [f"this is text {number},and this is a sentence of its own with the number {number}" for number in range(60)]
    path = tmp_path / "prose.csv"
    path.write_text("\n".join(["text,label", *rows]) + "\n", "utf-8")
    open_and_wait(qtbot, page, path)
    choose_finding(qtbot, page, "no_labels")
    click(qtbot, page.panel.shown_rows.fix_button)
    qtbot.waitUntil(page.panel.label_box.view().isVisible)
    page.panel.label_box.hidePopup()


def test_look_alikes_and_spaces_are_shown_in_the_preview(qtbot, page, tmp_path):
    rows = [f"text number {number} is here,{'good' if number % 2 else 'bad'}" for number in range(40)]
    path = tmp_path / "twins.csv"
    path.write_text("\n".join(["text,label", *rows, "some words,g\u043e\u043ed", "other words,bad "]) + "\n", "utf-8")
    open_and_wait(qtbot, page, path)
    choose_finding(qtbot, page, "label_spelling")
    shown = [label.text() for label in page.panel.shown_rows.changes.findChildren(QLabel) if not label.isHidden()]
    assert "g\u043e\u043ed  (has letters that only look the same)" in shown
    assert "bad␣" in shown


def test_in_a_narrow_window_the_search_takes_two_lines(qtbot, opened):
    bar = opened.panel.find_bar
    opened.panel.find_button.click()
    assert bar.edited_box.y() < bar.field.geometry().bottom()
    opened.resize(700, 600)
    qtbot.waitUntil(lambda: bar.edited_box.y() > bar.field.geometry().bottom())
    assert bar.edited_box.width() >= bar.edited_box.sizeHint().width()
    assert bar.field.width() >= 100


def test_enter_ends_a_renaming_and_leaves_the_rows_as_they_are(qtbot, opened, workspace):
    chart = opened.panel.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_F2)
    old = chart.current
    box = QGuiApplication.focusObject()
    assert isinstance(box, LabelBox)
    QTest.keyClicks(box, "grumble")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settle(qtbot, opened)
    assert "grumble" in workspace.dataset.labels and old not in workspace.dataset.labels
    assert not opened.panel.table.rows.is_filtered


def test_when_the_label_looked_for_is_gone_all_rows_are_shown(qtbot, opened, workspace):
    opened.panel.find_bar.look_for_label("complaint")
    settle(qtbot, opened)
    assert opened.panel.table.rows.is_filtered
    opened.corrections.rename("complaint", "grumble")
    settle(qtbot, opened)
    assert opened.panel.find_bar.label_box.currentIndex() == 0
    qtbot.waitUntil(lambda: not opened.panel.table.rows.is_filtered)
