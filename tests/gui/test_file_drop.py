"""Files dropped on a window: what goes through, what is said while they are dragged, and several at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from textcls_gui.gui.widgets.file_drop import FileDrop, FilesPassBy, parts_among

BUTTONS, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drop(qtbot):
    """A window with a field for text in it."""
    window = QWidget()
    window.field = QPlainTextEdit()
    QVBoxLayout(window).addWidget(window.field)
    found = FileDrop(window)
    passing = FilesPassBy(window)
    passing.watch(window)
    qtbot.addWidget(window)
    window.resize(500, 300)
    window.show()
    found.window = window
    return found


def mime_of(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(map(str, paths)))
    return mime


def drag(target, mime):
    event = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, BUTTONS, KEYS)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def let_go(target, mime):
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, BUTTONS, KEYS))


@pytest.mark.parametrize(
    "name", ["a.csv", "a.xlsx", "a.ods", "a.json", "a.jsonl", "a.parquet", "a.zip", "a.textcls", "no suffix", "数据.tsv"]
)
def test_every_file_goes_through_wherever_it_is_dropped(qtbot, drop, tmp_path, name):
    mime = mime_of(tmp_path / name)
    for target in (drop.window, drop.window.field.viewport()):
        assert drag(target, mime)
        with qtbot.waitSignal(drop.path_dropped, check_params_cb=lambda path: path == tmp_path / name):
            let_go(target, mime)
    assert drop.window.field.toPlainText() == ""


def test_a_folder_goes_through(qtbot, drop, tmp_path):
    mime = mime_of(tmp_path)
    assert drag(drop.window, mime)
    assert "folder" in drop.veil.words
    with qtbot.waitSignal(drop.path_dropped, check_params_cb=lambda path: path == tmp_path):
        let_go(drop.window, mime)


def test_what_is_no_file_does_not(drop):
    mime = QMimeData()
    mime.setText("only words")
    assert not drag(drop.window, mime)
    assert not drop.veil.isVisible()


def test_the_veil_covers_the_window_while_something_is_dragged(drop, tmp_path):
    drag(drop.window, mime_of(tmp_path / "a.csv"))
    assert drop.veil.isVisible()
    drop.window.resize(640, 400)
    assert drop.veil.size() == drop.window.size()
    QApplication.sendEvent(drop.window, QDragLeaveEvent())
    assert not drop.veil.isVisible()


def test_the_parts_of_a_data_set_are_handed_over_together(qtbot, drop, tmp_path):
    train, valid, test = (tmp_path / f"news_{part}.csv" for part in ("train", "valid", "test"))
    mime = mime_of(test, train, valid)
    drag(drop.window, mime)
    assert "parts" in drop.veil.words
    with qtbot.waitSignal(drop.files_dropped, check_params_cb=lambda paths: paths == (train, valid, test)):
        let_go(drop.window, mime)
    assert not drop.veil.isVisible()


def test_of_other_files_the_first_is_taken_and_that_is_said(qtbot, drop, tmp_path):
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    mime = mime_of(first, second)
    drag(drop.window, mime)
    assert "first.csv" in drop.veil.words
    with (
        qtbot.waitSignal(drop.several_dropped, check_params_cb=lambda paths: paths == (first, second)),
        qtbot.waitSignal(drop.path_dropped, check_params_cb=lambda path: path == first),
    ):
        let_go(drop.window, mime)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["train.csv", "test.csv"], ["train.csv", "test.csv"]),
        (["dev.tsv", "test.tsv", "train.tsv"], ["train.tsv", "dev.tsv", "test.tsv"]),
        (["Validation.xlsx", "Training.xlsx"], ["Training.xlsx", "Validation.xlsx"]),
        (["bbc-2024-train.csv", "bbc-2024-test.csv"], ["bbc-2024-train.csv", "bbc-2024-test.csv"]),
        (["train.csv"], []),
        (["train.csv", "train.tsv"], []),
        (["test.csv", "dev.csv"], []),
        (["train.csv", "labels.csv"], []),
        (["train.csv", "train_test.csv"], []),
        (["constraint.csv", "latest.csv"], []),
        ([], []),
    ],
)
def test_parts_are_known_by_whole_words_of_their_names(names, expected):
    assert parts_among([Path(name) for name in names]) == tuple(map(Path, expected))
