"""The Data page: opening, cancelling, choosing columns, and being told what is wrong."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from textcls_gui.gui.pages.data_page import DataPage
from textcls_gui.gui.widgets.column_header import Part
from textcls_gui.resources import resource

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")  # which a menu asks for


@pytest.fixture
def page(qtbot, workspace):
    page = DataPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def opened(qtbot, page, workspace, reviews_file):
    page.open_file(reviews_file)
    qtbot.waitUntil(page.panel.isVisible)
    qtbot.waitUntil(lambda: not page.is_busy)
    return page


def write(path, *lines, encoding="utf-8"):
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_in_head(qtbot, page, column, words):
    """Click on the head of a column, then on a line of the menu that opens."""
    header = page.panel.table.header
    middle = QPoint(header.sectionViewportPosition(column) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    menu = header.menu
    action = next(action for action in menu.actions() if action.text().replace("&", "") == words)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


SAMPLE = resource("samples", "support_messages.csv")


def test_an_empty_page_leads_to_the_start(qtbot, page, workspace):
    assert page.empty.isVisible()
    assert not page.next_button.isVisible()
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "start"):
        click(qtbot, page.empty.button)


def test_a_sample_is_opened(qtbot, page, workspace):
    page.open_file(SAMPLE)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    assert workspace.dataset.num_texts >= 1_200
    assert page.panel.file_name.text() == "support_messages.csv"
    assert len(page.panel.chart.bars) == len(workspace.dataset.labels)


def test_after_opening_enter_leads_on(qtbot, page, workspace):
    page.activateWindow()
    page.open_file(SAMPLE)
    qtbot.waitUntil(page.next_button.hasFocus)
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "model"):
        qtbot.keyClick(page.next_button, Qt.Key.Key_Return)


def test_a_file_shows_its_rows_its_labels_and_how_it_was_read(opened, workspace):
    panel = opened.panel
    assert panel.table.rows.rowCount() == 80
    assert panel.table.rows.headerData(1, Qt.Orientation.Horizontal) == "text (text)"
    assert panel.table.rows.headerData(2, Qt.Orientation.Horizontal) == "label (label)"
    assert panel.text_box.currentText() == "text"
    assert panel.label_box.currentText() == "label"
    assert "commas" in panel.file_words.text()
    assert "UTF-8" in panel.file_words.text()
    assert [bar.label for bar in panel.chart.bars] == list(workspace.dataset.labels)
    assert "complaint: 40" in panel.chart.accessibleDescription()
    assert workspace.dataset.label_counts == (40, 40)


def test_another_file_is_shown_from_its_first_row(qtbot, opened, workspace, tmp_path):
    bar = opened.panel.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    rows = [f"a text with the number {number},{'ab'[number % 2]}" for number in range(200)]
    opened.open_file(write(tmp_path / "other.csv", "text,label", *rows))
    qtbot.waitUntil(lambda: workspace.table.path.name == "other.csv" and not opened.is_busy)
    assert bar.value() == 0


def test_a_column_without_a_part_takes_no_room_for_its_mark(qtbot, page, tmp_path):
    rows = [f"{number},a text with the number {number},{'ab'[number % 2]}" for number in range(40)]
    page.open_file(write(tmp_path / "numbered.csv", "No.,text,label", *rows))
    qtbot.waitUntil(lambda: page.panel.isVisible() and not page.is_busy)
    header = page.panel.table.header
    pill = header.fontMetrics().horizontalAdvance(header.pill_words(Part.LABEL))
    assert header.room_beside_name(2) - header.room_beside_name(0) >= pill
    assert header.length() == page.panel.table.viewport().width(), "the text takes what the others leave, and no more"


def test_rows_carry_the_number_of_their_line(opened):
    assert opened.panel.table.rows.headerData(0, Qt.Orientation.Vertical) == "2"


def test_a_sound_file_is_called_sound(opened):
    assert [line.words.text() for line in opened.panel.doctor.findings.lines] == ["Nothing was found to be wrong."]


def test_what_is_wrong_is_said_in_words(qtbot, page, tmp_path):
    rows = [f"text number {index},{'yes' if index % 2 else 'no'}" for index in range(30)]
    page.open_file(write(tmp_path / "messy.csv", "text,label", *rows, ",yes", "text number 1,no", "one more,Yes"))
    qtbot.waitUntil(lambda: page.panel.isVisible() and not page.is_busy)
    found = " ".join(line.words.text() for line in page.panel.doctor.findings.lines)
    assert "Rows without a text" in found
    assert "different labels" in found
    assert "written in several ways" in found


def test_what_was_found_goes_with_a_run_and_is_forgotten_with_the_file(qtbot, page, workspace, tmp_path):
    rows = [f"a fine text number {number},{'ab'[number % 2]}" for number in range(30)]
    page.open_file(write(tmp_path / "copies.csv", "text,label", *rows, *rows[:3]))
    qtbot.waitUntil(lambda: page.panel.isVisible() and not page.is_busy)
    assert workspace.findings is not None
    assert ("duplicates", 3) in {(found.kind, found.count) for found in workspace.findings}
    workspace.set_dataset(None)
    assert workspace.findings is None


def test_the_head_of_a_column_makes_it_the_label(qtbot, opened, workspace):
    choose_in_head(qtbot, opened, 0, "This is the label")
    qtbot.waitUntil(lambda: workspace.choice.label == 0)
    assert opened.panel.table.header.part_of(0) is Part.LABEL
    assert opened.panel.table.header.part_of(2) is Part.IGNORED
    qtbot.waitUntil(opened.notice.isVisible)  # eighty different numbers are no labels
    assert workspace.dataset is None
    assert not opened.next_button.isEnabled()


def test_the_way_back_from_a_wrong_column_leads_to_the_dataset(qtbot, opened, workspace):
    opened.choose_part(0, Part.LABEL)
    qtbot.waitUntil(opened.notice.isVisible)
    choose_in_head(qtbot, opened, 2, "This is the label")
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    assert not opened.notice.isVisible()
    assert opened.next_button.isEnabled()


def test_two_columns_change_their_parts_with_one_another(qtbot, opened, workspace):
    opened.choose_part(2, Part.TEXT)
    qtbot.waitUntil(lambda: workspace.choice.text == 2)
    assert workspace.choice.label == 1


def test_ignoring_the_label_leaves_a_file_to_classify(qtbot, opened, workspace):
    choose_in_head(qtbot, opened, 2, "Ignore this column")
    qtbot.waitUntil(lambda: workspace.choice.label is None)
    assert "labels" in opened.notice.message.text()
    assert opened.panel.label_box.currentText() == "No labels"


def test_the_text_column_cannot_be_ignored(opened):
    menu = opened.panel.table.header.open_menu(1)
    enabled = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()}
    menu.close()
    assert enabled == {
        "This is the text": True,
        "This is also text, joined to it": False,
        "This is the label": True,
        "This says which part: train, validation or test": False,
        "Ignore this column": False,
    }


def test_columns_are_chosen_by_keyboard_too(qtbot, opened, workspace):
    box = opened.panel.label_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: workspace.choice.label == 0)
    qtbot.waitUntil(lambda: not opened.is_busy)
    assert opened.panel.table.header.part_of(0) is Part.LABEL


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.csv", b"", "empty"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00" * 20, "picture.csv"),
        ("book.xlsx", b"PK\x03\x04", ".xlsx"),
        ("alone.csv", b"text\nfirst of all\nsecond of all\n", "A file to classify"),
    ],
)
def test_a_file_that_does_not_do_is_refused_in_words(qtbot, page, workspace, tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    page.open_file(path)
    qtbot.waitUntil(page.notice.isVisible)
    assert words in page.notice.message.text()
    assert page.notice.hint.text()
    assert workspace.dataset is None


def test_one_label_only_is_named(qtbot, page, workspace, tmp_path):
    page.open_file(write(tmp_path / "one.csv", "text,label", *(f"text number {index},same" for index in range(20))))
    qtbot.waitUntil(page.notice.isVisible)
    page.choose_part(1, Part.LABEL)
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "only one label: “same”" in page.notice.message.text()


def test_a_missing_file_leaves_what_is_open(qtbot, opened, workspace, tmp_path):
    before = workspace.dataset
    opened.open_file(tmp_path / "gone.csv")
    qtbot.waitUntil(opened.notice.isVisible)
    assert "gone.csv" in opened.notice.message.text()
    assert workspace.dataset is before
    assert opened.panel.isVisible()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(qtbot, page, tmp_path):
    page.open_file(tmp_path / "<b>bold & co.csv")
    qtbot.waitUntil(page.notice.isVisible)
    assert "<b>bold & co.csv" in page.notice.message.text()
    assert page.notice.message.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def large_file(tmp_path):
    rows = (f"this is the text with the number {index} and some more words,{index % 7}" for index in range(300_000))
    return write(tmp_path / "large.csv", "text,label", *rows)


def test_reading_a_large_file_shows_how_far_it_is_and_can_be_cancelled(qtbot, page, workspace, large_file):
    page.open_file(large_file)
    qtbot.waitUntil(lambda: page.progress.isVisible() and page.progress.bar.value() > 0)
    assert "large.csv" in page.progress.words.text()
    click(qtbot, page.progress.cancel_button)
    qtbot.waitUntil(page.empty.isVisible)
    assert workspace.table is None


def test_of_two_files_the_later_one_holds(qtbot, page, workspace, large_file, reviews_file):
    page.open_file(large_file)
    page.open_file(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None and not workspace.has_threads)
    assert workspace.dataset.name == "reviews"


def test_three_hundred_labels_scroll_and_are_painted(qtbot, page, workspace, tmp_path):
    rows = [f"text {index} of many,label {index % 300}" for index in range(900)]
    page.open_file(write(tmp_path / "many.csv", "text,label", *rows))
    qtbot.waitUntil(page.panel.isVisible)
    chart = page.panel.chart
    assert len(chart.bars) == 300
    assert chart.verticalScrollBar().maximum() > 0
    assert chart.focusPolicy() == Qt.FocusPolicy.StrongFocus
    qtbot.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.verticalScrollBar().value() > 0
    assert not chart.grab().isNull()


def test_cells_are_cut_on_the_screen_and_whole_in_the_dataset(qtbot, page, workspace, tmp_path):
    long = "word " * 2_000
    rows = [f"short text number {index},{'a' if index % 2 else 'b'}" for index in range(20)]
    page.open_file(write(tmp_path / "long.csv", "text,label", f'"{long}",a', *rows))
    qtbot.waitUntil(page.panel.isVisible)
    assert len(page.panel.table.rows.index(0, 0).data()) <= 300
    assert workspace.dataset.texts[0] == long


def test_the_way_on_leads_to_the_model_and_to_training(qtbot, opened, workspace):
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "model"):
        click(qtbot, opened.next_button)
    with qtbot.waitSignal(workspace.training_requested):
        click(qtbot, opened.train_button)


def test_the_open_button_asks_for_a_file_without_blocking(qtbot, page):
    page.choose_file()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)
    assert page.empty.isVisible()


def test_a_tooltip_shows_markup_as_text(qtbot, page, tmp_path):
    rows = [f"text <b>{index}</b> that is long enough to be cut somewhere,{'a' if index % 2 else 'b'}" for index in range(20)]
    page.open_file(write(tmp_path / "markup.csv", "text,label", *rows))
    qtbot.waitUntil(page.panel.isVisible)
    assert "&lt;b&gt;0&lt;/b&gt;" in page.panel.table.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_file_without_labels_is_handed_on_to_be_classified(qtbot, page, workspace, tmp_path, finished_run):
    path = write(tmp_path / "new.csv", "text", *(f"a new text with the number {number}" for number in range(30)))
    page.open_file(path)
    qtbot.waitUntil(lambda: page.notice.isVisible() and not page.is_busy)
    assert not page.notice.action_button.isVisible()  # there is no model yet that could
    (workspace._paths.runs / "a run").mkdir(parents=True)
    page.open_file(path)
    qtbot.waitUntil(page.notice.action_button.isVisible)
    with qtbot.waitSignal(workspace.page_requested, check_params_cb=lambda name: name == "library"):
        click(qtbot, page.notice.action_button)
    workspace.set_classifier(finished_run.classifier)
    assert page.notice.action_button.text() == "Classif&y it"
    with qtbot.waitSignal(workspace.classifying_requested, check_params_cb=lambda found: found == path):
        click(qtbot, page.notice.action_button)
