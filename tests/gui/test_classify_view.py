"""A whole file classified from the Try page: looked at, saved, told; stopped, refused, and begun again."""

import copy
import csv

import openpyxl
import pytest
import xlsxwriter
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from tests.core.examples import full_disk
from textcls_gui.gui.pages.try_page import TryPage

LEFT = Qt.MouseButton.LeftButton
LONG = 60_000


@pytest.fixture
def page(qtbot, workspace, finished_run):
    page = TryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    workspace.set_classifier(finished_run.classifier)
    yield page
    page.classify_view.preview.stop()


@pytest.fixture
def texts_file(tmp_path):
    path = tmp_path / "texts.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [("007", "the room was lovely", "=A1"), ("NA", "the food was cold", "seen"), ("-5", "", "seen")]
        csv.writer(file).writerows([("number", "text", "note"), *rows])
    return path


@pytest.fixture
def long_file(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("text\n" + "".join(f"the room was lovely on day {number}\n" for number in range(LONG)), encoding="utf-8")
    return path


def looked_at(qtbot, page, path):
    page.open_file(path)
    qtbot.waitUntil(lambda: not page.classify_view.preview.is_busy, timeout=30_000)
    return page.classify_view


def shown(view):
    model = view.preview.table.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def save_as(qtbot, view, button, path):
    """As a person who types the name of the file."""
    qtbot.mouseClick(button, LEFT)
    (dialog,) = [dialog for dialog in view.findChildren(QFileDialog) if dialog.isVisible()]
    dialog.selectFile(str(path))
    dialog.accept()


def rows_in(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def names_in(folder):
    """Without the folder that the program keeps its own things in."""
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def test_a_person_comes_and_goes_back_to_typing(qtbot, page):
    view = page.classify_view
    qtbot.mouseClick(page.file_button, LEFT)
    assert view.empty.isVisible()
    assert not page.file_button.isVisible()
    qtbot.mouseClick(view.back_button, LEFT)
    assert page.text_edit.isVisible()
    qtbot.mouseClick(page.file_button, LEFT)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert page.text_edit.isVisible()


def test_the_first_rows_show_what_the_model_says_before_anything_is_saved(qtbot, page, texts_file, finished_run, tmp_path):
    view = looked_at(qtbot, page, texts_file)
    assert view.preview.choices.columns.currentText() == "text"
    first = finished_run.classifier.predict_one("the room was lovely")
    assert shown(view)[0] == [f"{first.label} · {100 * first.probability:.0f} %", "the room was lovely", "007", "=A1"]
    assert shown(view)[2][0] == "– (no text)"
    assert names_in(tmp_path) == ["texts.csv"]


def test_another_column_is_answered_when_it_is_chosen(qtbot, page, texts_file, finished_run):
    view = looked_at(qtbot, page, texts_file)
    columns = view.preview.choices.columns
    columns.setFocus()
    qtbot.keyClick(columns, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not view.preview.is_busy and shown(view)[0][1] == "=A1", timeout=30_000)
    assert shown(view)[0][0].startswith(finished_run.classifier.predict_one("=A1").label)


def test_csv_becomes_excel_with_the_own_cells_as_they_are(qtbot, page, texts_file, tmp_path):
    view = looked_at(qtbot, page, texts_file)
    view.preview.choices.has_probabilities.setChecked(True)
    save_as(qtbot, view, view.preview.save_button, tmp_path / "out.xlsx")
    qtbot.waitUntil(view.summary.isVisible, timeout=60_000)
    header, first, second, third = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0].iter_rows(values_only=True)
    assert header[:6] == ("number", "text", "note", "predicted label", "confidence", "not sure")
    assert header[6:] == ("probability of praise", "probability of complaint")
    assert (first[:3], second[0], third[0]) == (("007", "the room was lovely", "=A1"), "NA", "-5")
    assert third[3:] == (None,) * 5
    assert view.summary.title.text() == "2 text(s) classified"
    assert view.summary.lines.text() == "There is no text, and so no label, in 1 row(s)."
    assert {bar.label for bar in view.summary.bars.bars} == {"praise", "complaint"}


def test_excel_becomes_csv_and_the_person_hears_of_unsure_answers_and_formulas(qtbot, page, workspace, finished_run, tmp_path):
    classifier = copy.copy(finished_run.classifier)
    classifier.sure_from = 1.0
    workspace.set_classifier(classifier)
    with xlsxwriter.Workbook(str(tmp_path / "in.xlsx")) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([("text", "note"), ("the room was lovely", "=A1"), ("the food was late", "ok")]):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)
    view = looked_at(qtbot, page, tmp_path / "in.xlsx")
    assert shown(view)[0][0].endswith(" %, not sure")
    view.preview.choices.kinds.buttons[".csv"].click()
    save_as(qtbot, view, view.preview.save_button, tmp_path / "out.csv")
    qtbot.waitUntil(view.summary.isVisible, timeout=60_000)
    assert [row[1::3] for row in rows_in(tmp_path / "out.csv")] == [["note", "not sure"], ["'=A1", "not sure"], ["ok", "not sure"]]
    assert view.summary.lines.text().splitlines() == [
        "The model is not sure of 2 of them (100 %).",
        "An apostrophe stands before 1 cell(s) that a spreadsheet would run as a formula.",
    ]


def test_formulas_are_left_as_they_are_if_it_is_wished(qtbot, page, texts_file, tmp_path):
    view = looked_at(qtbot, page, texts_file)
    choices = view.preview.choices
    assert not choices.is_safe.isVisible()
    qtbot.mouseClick(choices.more_button, LEFT)
    assert choices.is_safe.isVisible()
    choices.is_safe.click()
    view.classify_to(tmp_path / "out.csv")
    qtbot.waitUntil(view.summary.isVisible, timeout=60_000)
    assert rows_in(tmp_path / "out.csv")[1][2] == "=A1"


def test_cancel_in_the_middle_leaves_no_file_and_the_way_open(qtbot, page, long_file, tmp_path):
    view = looked_at(qtbot, page, long_file)
    view.classify_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: " of 60,000 rows" in view.progress.percent.text(), timeout=60_000)
    qtbot.mouseClick(view.progress.cancel_button, LEFT)
    qtbot.waitUntil(view.preview.notice.isVisible, timeout=60_000)
    assert view.preview.notice.message.text() == "Stopped. No file was written."
    assert names_in(tmp_path) == ["long.csv"]
    assert view.preview.save_button.isEnabled()


def test_one_may_type_meanwhile_and_come_back(qtbot, page, long_file, tmp_path, finished_run):
    view = looked_at(qtbot, page, long_file)
    view.classify_to(tmp_path / "out.csv")
    qtbot.mouseClick(view.back_button, LEFT)
    qtbot.keyClicks(page.text_edit, "the food was cold")
    expected = finished_run.classifier.predict_one("the food was cold").label
    qtbot.waitUntil(lambda: page.answered_text == "the food was cold" and page.label.text() == expected, timeout=60_000)
    qtbot.mouseClick(page.file_button, LEFT)
    assert (view.is_busy and view.progress.isVisible()) or view.summary.isVisible()
    view.progress.cancel_requested.emit()
    qtbot.waitUntil(lambda: not view.is_busy, timeout=60_000)


def test_a_full_disk_is_said_and_csv_offered_in_place_of_excel(qtbot, page, long_file, tmp_path):
    view = looked_at(qtbot, page, long_file)
    with full_disk(100_000):
        view.classify_to(tmp_path / "out.xlsx")
        qtbot.waitUntil(view.preview.notice.isVisible, timeout=60_000)
    assert view.preview.notice.message.text() == "out.xlsx could not be saved: it is too large for this disk."
    assert view.preview.notice.action_button.text() == "Save as CSV…"
    assert names_in(tmp_path) == ["long.csv"]


def test_the_own_file_is_never_the_output(qtbot, page, texts_file):
    before = texts_file.read_bytes()
    view = looked_at(qtbot, page, texts_file)
    view.classify_to(texts_file)
    qtbot.waitUntil(view.preview.notice.isVisible, timeout=60_000)
    assert view.preview.notice.message.text() == "texts.csv is the file that is being read."
    assert texts_file.read_bytes() == before


def test_a_file_that_is_no_table_says_so(qtbot, page, tmp_path):
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7")
    view = looked_at(qtbot, page, tmp_path / "paper.pdf")
    assert view.preview.notice.isVisible()
    assert not view.preview.save_button.isEnabled()


def test_another_encoding_is_read_when_it_is_chosen(qtbot, page, tmp_path):
    lines = ["text,note", *["这部电影非常好看，演员也很出色,一", "味道太差了，再也不会来这家店,二"] * 20]
    (tmp_path / "gbk.csv").write_bytes("\n".join(lines).encode("gbk"))
    view = looked_at(qtbot, page, tmp_path / "gbk.csv")
    assert shown(view)[0][1:] == ["这部电影非常好看，演员也很出色", "一"]
    view.classify_to(tmp_path / "out.csv")
    qtbot.waitUntil(view.summary.isVisible, timeout=60_000)
    assert rows_in(tmp_path / "out.csv")[2][:2] == ["味道太差了，再也不会来这家店", "二"]


class _Opened(QObject):
    urls = ()

    @Slot(QUrl)
    def open(self, url):
        self.urls = (*self.urls, url)


def test_the_file_and_its_folder_open_the_counts_are_exported_and_another_file_may_follow(qtbot, page, texts_file, tmp_path):
    view = looked_at(qtbot, page, texts_file)
    view.classify_to(tmp_path / "out.csv")
    qtbot.waitUntil(view.summary.isVisible, timeout=60_000)
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")
    try:
        qtbot.mouseClick(view.summary.file_button, LEFT)
        qtbot.mouseClick(view.summary.folder_button, LEFT)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opened.urls] == [str(tmp_path / "out.csv"), str(tmp_path)]
    table = view.summary.table()
    rows = list(table.rows)
    assert (table.header, sum(row[1] for row in rows), sum(row[2] for row in rows)) == (("label", "texts", "share"), 2, 1.0)
    qtbot.mouseClick(view.summary.again_button, LEFT)
    assert view.empty.isVisible()


def test_a_model_in_another_s_place_answers_the_first_rows_anew(qtbot, page, workspace, texts_file, finished_run):
    view = looked_at(qtbot, page, texts_file)
    classifier = copy.copy(finished_run.classifier)
    classifier.sure_from = 1.0
    workspace.set_classifier(classifier)
    qtbot.waitUntil(lambda: not view.preview.is_busy and "not sure" in shown(view)[0][0], timeout=30_000)
    workspace.set_classifier(None)
    assert page.empty.isVisible()


def test_a_file_dropped_on_the_page_is_one_to_classify(qtbot, window, workspace, finished_run, texts_file):
    window.show_page("try")
    window.open_path(texts_file)
    assert window.page_name == "data"  # without a model
    qtbot.waitUntil(lambda: not window.workspace.has_threads, timeout=30_000)
    workspace.set_classifier(finished_run.classifier)
    window.show_page("try")
    window.open_path(texts_file)
    view = window.page("try").classify_view
    qtbot.waitUntil(lambda: not view.preview.is_busy, timeout=30_000)
    assert window.page_name == "try"
    assert view.preview.save_button.isVisible()
