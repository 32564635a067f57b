"""The import view: what was guessed is shown, and each thing that was guessed wrongly can be put right."""

import threading

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QPushButton, QStackedWidget, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.preview import preview_table
from textcls_gui.core.data.rows import ReadOptions, SkippedRow
from textcls_gui.gui.widgets import import_view
from textcls_gui.gui.widgets.import_view import ImportView

CHINESE = ("这家餐厅的菜很好吃，服务员也很热情", "房间太小，隔音不好，早餐一般", "价格便宜，位置方便，下次还会来")


@pytest.fixture
def view(qtbot, workspace):
    found = ImportView(workspace.start)
    qtbot.addWidget(found)
    found.resize(1000, 620)
    found.show()
    return found


@pytest.fixture
def show(qtbot, view):
    def show(path, options=None):
        view.show_file(path, options)
        wait_for_preview(qtbot, view)
        return view

    return show


def wait_for_preview(qtbot, view):
    qtbot.waitUntil(lambda: not view.is_busy)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot, view, button):
    """A click, and the preview that follows it."""
    button.click()
    assert view.is_busy
    wait_for_preview(qtbot, view)


def shown_columns(view):
    rows = view.table.rows
    return [rows.headerData(column, Qt.Orientation.Horizontal) for column in range(rows.columnCount())]


def shown_row(view, row):
    rows = view.table.rows
    return [rows.index(row, column).data() for column in range(rows.columnCount())]


@pytest.fixture
def chinese_file(tmp_path):
    path = tmp_path / "chinese.csv"
    path.write_bytes(
        ("文本,标签\n" + "".join(f"{text},{'好' if place % 2 else '差'}\n" for place, text in enumerate(CHINESE * 5))).encode("gb18030")
    )
    return path


@pytest.fixture
def plain_file(tmp_path):
    path = tmp_path / "plain.csv"
    path.write_text("text,label\n" + "".join(f"this is text {number},{'ab'[number % 2]}\n" for number in range(80)))
    return path


@pytest.fixture
def survey(tmp_path):
    """Five sheets, one with a title above its table."""
    book = openpyxl.Workbook()
    book.active.title = "Read me"
    book.active.append(["What is in this file"])
    for name in ("First", "Second", "Codes", "Old"):
        sheet = book.create_sheet(name)
        sheet.append(["text", "label"])
        for number in range(20):
            sheet.append([f"answer {number} of {name}, in some words", "ab"[number % 2]])
    book.save(tmp_path / "survey.xlsx")
    return tmp_path / "survey.xlsx"


def test_a_file_shows_its_name_its_size_and_its_first_rows(show, plain_file):
    view = show(plain_file)
    assert view.name.text() == "plain.csv"
    assert "kB" in view.size_words.text()
    assert shown_columns(view) == ["text", "label"]
    assert shown_row(view, 0) == ["this is text 0", "a"]
    assert view.table.rows.rowCount() == 50
    assert not view.notice.isVisible()
    assert not view.reset_button.isEnabled()


def test_what_was_guessed_is_marked(show, plain_file):
    choices = show(plain_file).choices
    assert choices.separators.choice.buttons[","].isChecked()
    assert choices.quotes.buttons['"'].isChecked()
    assert choices.first_row.buttons[True].isChecked()
    assert choices.beginning.box.value() == 1
    assert choices.letters.buttons["utf-8"].isChecked()
    assert choices.letters.plain_words.isVisible()
    assert not choices.sheets.isVisible()


def test_each_encoding_shows_how_the_file_would_read(show, chinese_file):
    letters = show(chinese_file).choices.letters
    assert letters.buttons["gb18030"].isChecked()
    assert letters.buttons["gb18030"].text() == "Chinese, simplified (GB 18030)"
    assert "gb18030" in letters.buttons["gb18030"].toolTip()
    assert "餐厅" in letters.samples["gb18030"].text()
    assert len(letters.buttons) > 1
    assert len({label.text() for label in letters.samples.values()}) == len(letters.buttons)
    assert not letters.plain_words.isVisible()


def test_a_wrong_encoding_is_put_right_with_a_click(qtbot, view, show, chinese_file):
    show(chinese_file, ReadOptions(encoding="cp949"))
    assert shown_row(view, 0)[0] != CHINESE[0]
    choose(qtbot, view, view.choices.letters.buttons["gb18030"])
    assert shown_row(view, 0) == [CHINESE[0], "差"]
    assert view.options.encoding == "gb18030"


def test_any_other_encoding_is_in_the_list(qtbot, view, show, tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes("text,label\ncafé,a\nthé,b\n".encode("cp437"))
    show(path)
    letters = view.choices.letters
    letters.other_button.click()
    assert letters.other_box.isVisible()
    place = letters.other_box.findData("cp437")
    assert letters.other_box.itemText(place) == "Western European (DOS 437)"
    letters.other_box.setCurrentIndex(place)
    letters.other_box.activated.emit(place)
    wait_for_preview(qtbot, view)
    assert shown_row(view, 0) == ["café", "a"]
    assert letters.buttons["cp437"].isChecked()
    assert "café" in letters.samples["cp437"].text()
    assert not letters.other_box.isVisible()


@pytest.mark.parametrize("separator", [";", "\t", "|", " "])
def test_another_separator_is_chosen(qtbot, view, show, tmp_path, separator):
    path = tmp_path / "table.txt"
    path.write_text("".join(f"a,b{separator}c{number},d\n" for number in range(9)))
    show(path, ReadOptions(delimiter=","))
    assert len(shown_columns(view)) == 3
    choose(qtbot, view, view.choices.separators.choice.buttons[separator])
    assert view.options.delimiter == separator
    assert shown_row(view, 1) in (["a,b", "c1,d"], ["a,b", "c2,d"])


def test_no_separator_makes_each_line_one_text(qtbot, view, show, tmp_path):
    path = tmp_path / "sentences.txt"
    path.write_text("".join(f"We came, we saw, we left on day {number}.\n" for number in range(20)))
    show(path, ReadOptions(delimiter=","))
    assert len(shown_columns(view)) == 3
    choose(qtbot, view, view.choices.separators.choice.buttons[""])
    assert shown_row(view, 2) == ["We came, we saw, we left on day 2."]
    assert view.options.delimiter == ""


def test_a_separator_of_ones_own_is_typed_and_previewed_after_a_pause(qtbot, view, show, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text("text::label\n" + "".join(f"text: number {number}::a\n" for number in range(9)))
    show(path, ReadOptions(delimiter=","))
    separators = view.choices.separators
    separators.choice.buttons["other"].click()
    assert separators.field.hasFocus()
    qtbot.keyClicks(separators.field, "::")
    assert view.options.delimiter == "::"
    wait_for_preview(qtbot, view)
    assert shown_columns(view) == ["text", "label"]
    assert shown_row(view, 3) == ["text: number 3", "a"]
    assert separators.field.text() == "::"


def test_quotes_may_be_the_texts_own(qtbot, view, show, tmp_path):
    path = tmp_path / "quotes.tsv"
    path.write_text('text\tlabel\n"hello" she said\ta\n"good"\tb\n"bye" he said\ta\n')
    show(path, ReadOptions(quote='"'))
    choose(qtbot, view, view.choices.quotes.buttons[""])
    assert view.options.quote == ""
    assert [shown_row(view, row)[0] for row in range(3)] == ['"hello" she said', '"good"', '"bye" he said']


def test_the_first_row_is_data_after_all(qtbot, view, show, plain_file):
    show(plain_file)
    choose(qtbot, view, view.choices.first_row.buttons[False])
    assert shown_columns(view) == ["column 1", "column 2"]
    assert shown_row(view, 0) == ["text", "label"]
    assert view.options == ReadOptions(has_header=False)


def test_the_table_begins_further_down(qtbot, view, show, tmp_path):
    path = tmp_path / "report.csv"
    path.write_text("Export;2024;\nnot;checked;\nid;text;label\n" + "".join(f"{number};a text {number};b\n" for number in range(30)))
    show(path, ReadOptions(first_line=1))
    view.choices.beginning.box.setValue(3)
    wait_for_preview(qtbot, view)
    assert view.options.first_line == 3
    assert shown_columns(view) == ["id", "text", "label"]
    assert shown_row(view, 0) == ["0", "a text 0", "b"]
    assert view.skipped.list.lines[0].startswith("Line 1 ")


def test_another_sheet_is_chosen_and_has_its_own_beginning(qtbot, view, show, survey):
    show(survey)
    sheets = view.choices.sheets
    assert sheets.list.lines == ["Read me", "First", "Second", "Codes", "Old"]
    assert sheets.list.currentItem().text() == "First"
    assert not view.choices.separators.isVisible()
    assert not view.choices.letters.isVisible()
    choose(qtbot, view, view.choices.first_row.buttons[False])
    sheets.list.setCurrentRow(2)
    wait_for_preview(qtbot, view)
    assert view.options == ReadOptions(sheet="Second")
    assert shown_row(view, 0)[0] == "answer 0 of Second, in some words"


def test_a_folder_and_json_lines_show_only_what_can_be_chosen(show, tmp_path):
    for label in ("praise", "blame"):
        (tmp_path / "texts" / label).mkdir(parents=True)
        (tmp_path / "texts" / label / "one.txt").write_text(f"a text of {label}")
    view = show(tmp_path / "texts")
    assert view.size_words.text() == "folder"
    assert shown_columns(view) == ["text", "label", "file"]
    assert view.choices.nothing.isVisible()
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"text": "déjà vu", "label": "a"}\n{"text": "new", "label": "b"}\n', encoding="utf-8")
    view = show(lines)
    assert view.choices.letters.isVisible()
    assert not view.choices.nothing.isVisible()
    assert not view.choices.first_row.isVisible()
    assert "déjà" in view.choices.letters.samples["utf-8"].text()


def test_only_what_was_changed_is_handed_over(qtbot, view, show, plain_file):
    show(plain_file)
    with qtbot.waitSignal(view.import_requested) as asked:
        click(qtbot, view.import_button)
    assert asked.args == [plain_file, ReadOptions()]
    choose(qtbot, view, view.choices.separators.choice.buttons[";"])
    with qtbot.waitSignal(view.import_requested) as asked:
        click(qtbot, view.import_button)
    assert asked.args == [plain_file, ReadOptions(delimiter=";")]


def test_going_back_to_the_guess_by_hand_leaves_nothing_changed(qtbot, view, show, plain_file):
    show(plain_file)
    choose(qtbot, view, view.choices.first_row.buttons[False])
    assert view.reset_button.isEnabled()
    choose(qtbot, view, view.choices.first_row.buttons[True])
    assert view.options == ReadOptions()
    assert not view.reset_button.isEnabled()


def test_everything_can_be_as_it_was_guessed_again(qtbot, view, show, plain_file):
    show(plain_file, ReadOptions(delimiter=";", has_header=False))
    assert shown_columns(view) == ["column 1"]
    choose(qtbot, view, view.reset_button)
    assert view.options == ReadOptions()
    assert shown_columns(view) == ["text", "label"]
    assert view.choices.first_row.buttons[True].isChecked()


def test_of_two_choices_the_later_one_holds(qtbot, view, show, plain_file):
    show(plain_file)
    buttons = view.choices.separators.choice.buttons
    for separator in (";", "|", "\t", ";", " "):
        buttons[separator].click()
    wait_for_preview(qtbot, view)
    assert view.options.delimiter == " "
    assert buttons[" "].isChecked()
    assert len(shown_columns(view)) == 4


def test_a_preview_that_takes_long_is_cancelled_by_the_next_and_the_window_lives(qtbot, monkeypatch, view, show, plain_file):
    show(plain_file)
    controls, begun = [], threading.Event()

    def slow(_path, _options):
        def job(control: RunControl, _report):
            controls.append(control)
            begun.set()
            while not control.is_stop_requested:
                control.wait_while_paused()
            control.raise_if_stopped()

        return job

    preview_job = import_view.preview_job
    monkeypatch.setattr(import_view, "preview_job", slow)
    view.choices.first_row.buttons[False].click()
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: view.status.text() != "")  # the window hears its timer meanwhile
    monkeypatch.setattr(import_view, "preview_job", preview_job)
    choose(qtbot, view, view.choices.separators.choice.buttons[";"])
    assert controls[0].is_stop_requested
    assert view.status.text() == ""
    assert shown_columns(view) == ["column 1"]


def test_enter_reads_the_file_and_escape_leaves_it(qtbot, view, show, plain_file):
    show(plain_file)
    view.activateWindow()
    for place in (view.import_button, view.choices.first_row.buttons[True], view.choices.beginning.box, view.table):
        place.setFocus()
        with qtbot.waitSignal(view.import_requested):
            qtbot.keyClick(place, Qt.Key.Key_Return)
        with qtbot.waitSignal(view.cancelled):
            qtbot.keyClick(place, Qt.Key.Key_Escape)


def test_when_it_comes_into_sight_enter_reads_the_file(qtbot, workspace, plain_file):
    pages, before, view = QStackedWidget(), QPushButton("before"), ImportView(workspace.start)
    pages.addWidget(before)
    pages.addWidget(view)
    qtbot.addWidget(pages)
    pages.show()
    pages.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    view.show_file(plain_file)
    pages.setCurrentWidget(view)
    assert view.import_button.hasFocus()
    wait_for_preview(qtbot, view)
    assert view.import_button.hasFocus()


def test_cancelling_ends_the_preview_under_way(qtbot, view, plain_file):
    view.show_file(plain_file)
    with qtbot.waitSignal(view.cancelled):
        click(qtbot, view.cancel_button)
    assert not view.is_busy
    qtbot.wait(50)
    assert view.table.rows.rowCount() == 0


def test_a_file_that_vanishes_is_said_and_can_be_tried_again(qtbot, view, show, plain_file):
    show(plain_file)
    content = plain_file.read_bytes()
    plain_file.unlink()
    choose(qtbot, view, view.choices.separators.choice.buttons[";"])
    assert view.notice.isVisible()
    assert "plain.csv" in view.notice.message.text()
    assert not view.import_button.isEnabled()
    assert view.table.rows.rowCount() == 0
    plain_file.write_bytes(content)
    click(qtbot, view.notice.action_button)
    wait_for_preview(qtbot, view)
    assert not view.notice.isVisible()
    assert view.import_button.isEnabled()
    assert view.table.rows.rowCount() == 50


def test_an_encoding_that_cannot_be_is_said_and_another_one_chosen(qtbot, view, show, chinese_file):
    show(chinese_file, ReadOptions(encoding="utf-8"))
    assert view.notice.isVisible()
    assert not view.import_button.isEnabled()
    choose(qtbot, view, view.reset_button)
    assert not view.notice.isVisible()
    assert shown_row(view, 0)[0] == CHINESE[0]


def test_where_no_rows_are_left_that_is_said(qtbot, view, show, tmp_path):
    path = tmp_path / "short.csv"
    path.write_text("text,label\ngood,a\nbad,b\n")
    show(path)
    view.choices.beginning.box.setValue(900)
    wait_for_preview(qtbot, view)
    assert view.notice.isVisible()
    assert not view.import_button.isEnabled()


def test_lines_that_are_not_imported_are_counted_and_listed(show, tmp_path):
    path = tmp_path / "mixed.csv"
    lines = [f"le café était très bon et la crème brûlée aussi {number},a".encode() for number in range(40)]
    lines[20] = "déjà vu,b".encode("latin-1")
    path.write_bytes(b"\n".join([b"text,label", *lines]) + b"\n")
    view = show(path)
    expected = preview_table(path).bad_lines
    assert [skipped.line for skipped in expected] == [22]
    assert view.skipped.isVisible()
    assert "1" in view.skipped.summary.text()
    assert view.skipped.list.lines == [f"Line 22 {expected[0].reason}"]


def test_more_lines_than_a_preview_lists_are_said_to_be_more(view):
    skipped = [SkippedRow(number, "has {found} cells", {"found": "3"}) for number in range(1, 101)]
    view.skipped.show_rows(skipped, "delimited", are_all=False)
    assert view.skipped.summary.text().startswith("At least 100")
    assert view.skipped.list.lines[0] == "Line 1 has 3 cells"


def test_many_columns_scroll_and_long_cells_are_cut(show, tmp_path):
    path = tmp_path / "wide.csv"
    names = [f"a rather long name of the column {number}" for number in range(30)]
    path.write_text(",".join(names) + "\n" + "".join(",".join(f"{row * column}" for column in range(30)) + "\n" for row in range(20)))
    view = show(path, ReadOptions(has_header=True))
    assert shown_columns(view) == names
    assert view.table.horizontalScrollBar().maximum() > 0
    long = tmp_path / "long.csv"
    long.write_text("text,label\n" + "".join(f"{'word ' * 5_000}{row},a\n" for row in range(5)))
    view = show(long)
    assert len(shown_row(view, 0)[0]) <= 300


def test_a_file_that_looks_like_markup_is_shown_as_it_is(show, tmp_path):
    path = tmp_path / "markup.csv"
    path.write_text("text,label\n" + "".join(f"<b>bold</b> and a rather long text of some words {row},a\n" for row in range(5)))
    view = show(path)
    assert "&lt;b&gt;" in view.table.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def takes_focus(widget):
    parent = widget.parentWidget()
    is_inner = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    is_inner = is_inner or widget.objectName().startswith("qt_") or isinstance(getattr(parent, "parentWidget", lambda: None)(), QComboBox)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isHidden() and not is_inner


@pytest.mark.parametrize("name", ["chinese_file", "survey"])
def test_everything_that_takes_the_focus_has_a_name(request, show, name):
    view = show(request.getfixturevalue(name))
    found = [widget for widget in view.findChildren(QWidget) if takes_focus(widget)]
    assert len(found) > 8
    assert not [widget for widget in found if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)]


@pytest.mark.parametrize("name", ["chinese_file", "survey"])
def test_the_tab_key_goes_round(request, qtbot, show, name):
    view = show(request.getfixturevalue(name))
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.import_button.setFocus()
    seen = []
    while len(seen) < 60:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is view.import_button:
            break
        seen.append(QApplication.focusWidget())
    assert QApplication.focusWidget() is view.import_button
    assert {view.cancel_button, view.table, view.choices.beginning.box} <= set(seen)


def test_it_fits_into_the_least_window(show, chinese_file):
    least = show(chinese_file).minimumSizeHint()
    assert least.width() <= 652
    assert least.height() <= 400
