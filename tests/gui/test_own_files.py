"""Validation and test files of the person's own: chosen, dropped, used by a run, and let go again."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from textcls_gui.gui.column_parts import Part
from textcls_gui.gui.pages.data_page import DataPage
from textcls_gui.gui.pages.train_page import TrainPage

SUBJECTS = ("garden", "pool", "view", "bar", "bed", "lift")


def write(path, *rows, header="text,label"):
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def rows_for(part, count=12):
    return [
        f"the {SUBJECTS[index % 6]} for {part} was {'lovely' if index % 2 else 'broken'} in week {index * 7},{label_of(index)}"
        for index in range(count)
    ]


def label_of(index):
    return "praise" if index % 2 else "complaint"


@pytest.fixture
def apart_file(tmp_path):
    return write(tmp_path / "test.csv", *rows_for("the test"))


@pytest.fixture
def validation_file(tmp_path):
    return write(tmp_path / "dev.csv", *rows_for("checking", 10))


@pytest.fixture
def page(qtbot, workspace, reviews_file):
    page = DataPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    page.open_file(reviews_file)
    wait(qtbot, page)
    return page


def wait(qtbot, page):
    qtbot.waitUntil(lambda: page._opened is not None and not page.is_busy and bool(page.split_bar.words.text()), timeout=30_000)


def choose(qtbot, page, action, path):
    """Through the menu and the file dialog, as a person does."""
    action.trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=30_000)


def test_nothing_is_offered_before_a_data_set_is_open(qtbot, workspace):
    page = DataPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert not page.own_button.isVisible()


def test_test_texts_come_from_a_file(qtbot, page, workspace, apart_file):
    assert page.own_button.isVisible()
    assert not page.own_button.table_action.isVisible()
    choose(qtbot, page, page.own_button.test_action, apart_file)
    assert workspace.own_files.test.name == "test.csv"
    assert workspace.own_files.validation is None
    assert page.split_bar.words.text().endswith("to check on, 12 for the test (test.csv)")
    assert page.split_bar.shares.counts[2] == 12
    assert sum(page.split_bar.shares.counts[:2]) == 80
    assert page.own_button.accessibleDescription() == "test.csv"
    assert not page.notice.isVisible()


def test_validation_texts_come_from_a_file_and_the_way_back_is_offered(qtbot, page, workspace, validation_file, apart_file):
    before = page.split_bar.words.text()
    choose(qtbot, page, page.own_button.validation_action, validation_file)
    assert "10 to check on (dev.csv)" in page.split_bar.words.text()
    choose(qtbot, page, page.own_button.test_action, apart_file)
    assert page.split_bar.words.text() == "80 to learn from, 10 to check on (dev.csv), 12 for the test (test.csv)"
    assert page.own_button.table_action.isVisible()
    page.own_button.table_action.trigger()
    wait(qtbot, page)
    assert workspace.own_files.all == ()
    assert page.split_bar.words.text() == before
    assert not page.own_button.table_action.isVisible()


def test_the_frozen_test_is_not_counted_meanwhile(qtbot, page, workspace, apart_file):
    workspace.frozen_test.look_at(workspace.dataset.rows[:20])
    page.use_own_files({"test": apart_file})
    wait(qtbot, page)
    assert workspace.frozen_test is None
    assert "looked at" not in page.split_bar.words.text()
    page.split_by_itself()
    wait(qtbot, page)
    assert "looked at 1 time" in page.split_bar.words.text()


def test_what_is_left_out_is_said_in_one_line(qtbot, page, tmp_path):
    path = write(tmp_path / "test.csv", *rows_for("the test"), "so so,neither", ",praise", "who knows,", "hard to say,neither")
    page.use_own_files({"test": path})
    wait(qtbot, page)
    words = "Left out of test.csv: 1 without a text, 1 without a label, 2 with labels that the data set does not have."
    assert page.notice.message.text() == words
    assert page.split_bar.words.text().endswith("12 for the test (test.csv)")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("text,label\nfine,up\nbad,down\ngood,up\n", "none of the labels of reviews.csv"),
        ("text\none more sentence\nand another sentence\n", "No column with labels"),
        ("", "empty"),
        (None, "There is no file"),
    ],
)
def test_a_file_that_does_not_do_is_refused_in_words(qtbot, page, workspace, tmp_path, content, words):
    before = page.split_bar.words.text()
    path = tmp_path / "test.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    page.use_own_files({"test": path})
    wait(qtbot, page)
    assert words in page.notice.message.text()
    assert page.notice.hint.text()
    assert workspace.own_files.all == ()
    assert page.split_bar.words.text() == before
    assert page.train_button.isEnabled()


def test_of_two_files_the_sound_one_is_used(qtbot, page, workspace, validation_file, tmp_path):
    page.use_own_files({"validation": validation_file, "test": tmp_path / "gone.csv"})
    wait(qtbot, page)
    assert workspace.own_files.validation.name == "dev.csv"
    assert workspace.own_files.test is None
    assert "gone.csv" in page.notice.message.text()


def test_copies_between_the_files_are_found(qtbot, page, workspace, tmp_path):
    page.use_own_files({"test": write(tmp_path / "test.csv", *rows_for("the test"), f"{workspace.dataset.texts[0]},praise")})
    wait(qtbot, page)
    assert "stand in test.csv: 1" in " ".join(line.words.text() for line in page.panel.doctor.findings.lines)


def test_another_data_set_lets_them_go(qtbot, page, workspace, apart_file, tmp_path):
    page.use_own_files({"test": apart_file})
    wait(qtbot, page)
    page.open_file(write(tmp_path / "other.csv", *rows_for("something else", 40)))
    qtbot.waitUntil(lambda: workspace.table is not None and workspace.table.path.name == "other.csv")
    wait(qtbot, page)
    assert workspace.own_files.all == ()
    assert "test.csv" not in page.split_bar.words.text()
    assert not page.own_button.table_action.isVisible()


def test_a_file_that_cannot_be_opened_leaves_them(qtbot, page, workspace, apart_file, tmp_path):
    page.use_own_files({"test": apart_file})
    wait(qtbot, page)
    page.open_file(tmp_path / "gone.csv")
    qtbot.waitUntil(page.notice.isVisible)
    assert workspace.own_files.test.name == "test.csv"


def test_other_columns_read_the_file_again_or_let_it_go(qtbot, page, workspace, tmp_path):
    page.open_file(
        write(
            tmp_path / "two.csv",
            *(f"{row},words number {number % 9}" for number, row in enumerate(rows_for("both", 40))),
            header="text,label,remark",
        )
    )
    qtbot.waitUntil(lambda: workspace.table.path.name == "two.csv")
    wait(qtbot, page)
    page.use_own_files(
        {
            "test": write(
                tmp_path / "test.csv",
                *(f"{row},a remark {number}" for number, row in enumerate(rows_for("test"))),
                header="text,label,remark",
            )
        }
    )
    wait(qtbot, page)
    before = workspace.own_files.test.dataset.texts[0]
    page.choose_part(2, Part.TEXT)
    qtbot.waitUntil(lambda: workspace.choice.text == 2)
    wait(qtbot, page)
    assert before != workspace.own_files.test.dataset.texts[0] == "a remark 0"
    page.choose_part(2, Part.LABEL)
    qtbot.waitUntil(lambda: workspace.choice.label == 2)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=30_000)
    assert workspace.own_files.all == ()
    assert "none of the labels" in page.notice.message.text()


def test_the_run_is_tested_on_the_file(qtbot, page, workspace, tiny_config, apart_file, validation_file):
    train = TrainPage(workspace)
    qtbot.addWidget(train)
    workspace.set_config(tiny_config)
    page.use_own_files({"test": apart_file, "validation": validation_file})
    wait(qtbot, page)
    workspace.request_training()
    qtbot.waitUntil(lambda: workspace.run is not None and not workspace.has_threads, timeout=60_000)
    assert workspace.run.report.num_texts == 12
    assert {tested.text for tested in workspace.run.tested} == set(workspace.own_files.test.dataset.texts)
    workspace.set_own_files(type(workspace.own_files)())
    assert workspace.frozen_test.num_looks == 0


def drop(window, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_three_files_dropped_together_are_the_parts_of_one_data_set(qtbot, window, workspace, tmp_path, apart_file, validation_file):
    drop(window, apart_file, write(tmp_path / "train.csv", *rows_for("learning", 40)), validation_file)
    page = window.page("data")
    qtbot.waitUntil(lambda: len(workspace.own_files.all) == 2, timeout=30_000)
    wait(qtbot, page)
    assert workspace.dataset.name == "train"
    assert page.split_bar.words.text() == "40 to learn from, 10 to check on (dev.csv), 12 for the test (test.csv)"
    assert not window.notice.isVisible()


def test_of_files_dropped_together_a_broken_one_is_named(qtbot, window, workspace, tmp_path, validation_file):
    (tmp_path / "test.csv").write_bytes(b"")
    drop(window, write(tmp_path / "train.csv", *rows_for("learning", 40)), tmp_path / "test.csv", validation_file)
    page = window.page("data")
    qtbot.waitUntil(lambda: workspace.own_files.validation is not None, timeout=30_000)
    wait(qtbot, page)
    assert workspace.own_files.test is None
    assert "test.csv" in page.notice.message.text()
