"""The window as a whole: its steps, files dropped on it, the guard at its door, and what it remembers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from textcls_gui.core.config import with_values
from textcls_gui.core.library.bundle import save_bundle
from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.settings import WindowSettings, load_settings, save_settings
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.paths import UserPaths

PROJECT = Path(__file__).parents[2]
PAGES = ("start", "data", "model", "train", "results", "try", "library")


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(target, *paths):
    """As a file manager does it, which also gives the names as text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(map(str, paths)))
    place = QPoint(20, 20)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys))
    return entering.isAccepted()


def run_program(code, *arguments, **variables):
    """A process of its own, without a screen unless one is named."""
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=environment | variables, cwd=PROJECT, capture_output=True, text=True, timeout=120, check=False)


def test_the_window_opens_on_start_with_something_to_do(window):
    assert window.page_name == "start"
    assert window.page("start").drop_area.isVisible()
    assert not window.notice.isVisible()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_a_click_away(qtbot, window, name):
    click(qtbot, window.rail.buttons[name])
    assert window.page_name == name
    assert window.page(name).isVisible()


@pytest.mark.parametrize(("number", "name"), list(enumerate(PAGES)))
def test_every_page_is_a_key_away(qtbot, window, number, name):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == name
    assert window.rail.buttons[name].isChecked()


def test_the_focus_on_the_rail_goes_along_with_the_page(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rail.buttons["data"].setFocus()
    window.show_page("results")
    assert window.rail.buttons["results"].hasFocus()


def test_the_button_that_trains_leads_to_the_one_that_pauses(qtbot, window, workspace, reviews_file):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    workspace.set_config(with_values(workspace.config, {"max_epochs": 1_000, "patience": 1_000, "hidden_size": 8}))
    window.show_page("model")
    click(qtbot, window.page("model").train_button)
    qtbot.waitUntil(window.page("train").progress.pause_button.hasFocus, timeout=60_000)
    workspace.control.discard()
    qtbot.waitUntil(lambda: not workspace.is_running, timeout=60_000)


def test_steps_that_are_done_carry_a_mark(qtbot, window, workspace, reviews_file, finished_run):
    assert not any(button.mark for button in window.rail.buttons.values())
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: window.rail.buttons["data"].mark == "check")
    assert window.rail.buttons["train"].mark == ""
    workspace.set_run(finished_run.run)
    assert [name for name, button in window.rail.buttons.items() if button.mark] == ["data", "model", "train"]
    assert window.rail.buttons["train"].accessibleDescription() == "done"
    window.show_page("results")
    assert window.rail.buttons["results"].mark == "check"


def test_a_table_that_is_dropped_anywhere_is_opened(qtbot, window, workspace, reviews_file):
    window.show_page("library")
    assert drop(window, reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    assert window.page_name == "data"
    assert workspace.dataset.num_texts == 80


def test_a_model_that_is_dropped_is_ready_to_be_tried(qtbot, window, workspace, finished_run, tmp_path):
    path = tmp_path / "shared.textcls"
    save_bundle(path, finished_run.classifier)
    assert drop(window, path)
    qtbot.waitUntil(lambda: window.page_name == "try")
    assert workspace.classifier.labels == finished_run.classifier.labels


def test_of_several_files_one_is_opened_and_that_is_said(qtbot, window, workspace, reviews_file, tmp_path):
    assert drop(window, reviews_file, tmp_path / "other.csv")
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    assert "reviews.csv" in window.notice.message.text()


def test_a_file_dropped_on_a_field_for_text_is_opened_and_not_typed(qtbot, window, workspace, reviews_file, finished_run):
    workspace.set_classifier(finished_run.classifier)
    window.show_page("try")
    field, view = window.page("try").text_edit, window.page("try").classify_view
    assert drop(field.viewport(), reviews_file)
    qtbot.waitUntil(view.preview.save_button.isEnabled, timeout=30_000)  # there, it is a file to classify
    assert (view.preview.path, field.toPlainText()) == (reviews_file, "")


def test_what_is_no_file_cannot_be_dropped(window):
    mime = QMimeData()
    mime.setText("only words")
    entering = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    assert not entering.isAccepted()


def test_a_broken_model_says_so_and_changes_nothing(qtbot, window, workspace, tmp_path):
    path = tmp_path / "broken.textcls"
    path.write_bytes(b"PK\x03\x04 not really")
    window.open_path(path)
    notice = window.page("library").notice
    qtbot.waitUntil(notice.isVisible)
    assert "broken.textcls" in notice.message.text()
    assert workspace.classifier is None


@pytest.fixture
def training(qtbot, window, workspace, reviews_file, tiny_config):
    """A run under way that would go on for minutes."""
    from textcls_gui.core.config import with_values

    workspace.set_config(with_values(tiny_config, {"max_epochs": 1000, "patience": 1000}))
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    click(qtbot, window.page("data").train_button)
    qtbot.waitUntil(lambda: workspace.is_running)
    return window


def question(qtbot, window):
    window.close()
    qtbot.waitUntil(lambda: window.guard.dialog is not None and window.guard.dialog.isVisible())
    assert window.isVisible()
    return window.guard


def test_closing_while_training_asks_and_training_goes_on(qtbot, training, workspace):
    guard = question(qtbot, training)
    click(qtbot, guard.go_on_button)
    qtbot.waitUntil(lambda: guard.dialog is None)
    assert training.isVisible()
    assert workspace.is_running


def test_closing_while_training_can_throw_the_run_away(qtbot, training, workspace):
    guard = question(qtbot, training)
    click(qtbot, guard.discard_button)
    qtbot.waitUntil(lambda: not training.isVisible(), timeout=30_000)
    assert not workspace.is_running
    assert workspace.store.runs() == ()


def test_closing_while_training_can_keep_the_best_model(qtbot, training, workspace):
    qtbot.waitUntil(lambda: "Epoch" in training.page("train").progress.status.text(), timeout=30_000)
    guard = question(qtbot, training)
    click(qtbot, guard.finish_button)
    qtbot.waitUntil(lambda: not training.isVisible(), timeout=60_000)
    assert len(workspace.store.runs()) == 1


def test_the_question_is_withdrawn_when_the_run_ends_by_itself(qtbot, training, workspace):
    guard = question(qtbot, training)
    workspace.control.discard()
    qtbot.waitUntil(lambda: not workspace.is_running, timeout=30_000)
    assert guard.dialog is None
    assert training.isVisible()


def test_size_and_page_are_remembered(qtbot, workspace):
    paths = UserPaths.locate()
    first = MainWindow(workspace, paths)
    qtbot.addWidget(first)
    first.resize(900, 610)
    first.show_page("library")
    first.close()
    again = MainWindow(workspace, paths)
    qtbot.addWidget(again)
    assert again.page_name == "library"
    assert again.height() == 610  # the test's screen is narrower than any window of ours


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"page": 3}', b'{"page": "nowhere", "geometry": "?"}'])
def test_settings_that_are_not_ours_do_no_harm(qtbot, workspace, content):
    paths = UserPaths.locate()
    paths.settings.write_bytes(content)
    window = MainWindow(workspace, paths)
    qtbot.addWidget(window)
    assert window.page_name == "start"


def test_settings_survive_and_a_folder_that_is_none_does_no_harm(tmp_path):
    settings = WindowSettings("AAAA", "library")
    save_settings(tmp_path / "new" / "settings.json", settings)
    assert load_settings(tmp_path / "new" / "settings.json") == settings
    (tmp_path / "file").write_text("in the way")
    save_settings(tmp_path / "file" / "settings.json", settings)
    assert load_settings(tmp_path / "file" / "settings.json") == WindowSettings()


def test_an_unforeseen_failure_is_shown_and_can_be_copied(qtbot, window):
    window.show_failure(Failure("Something went wrong.", "Go on.", "Traceback: here"))
    click(qtbot, window.notice.report_button)
    assert "Traceback: here" in window.notice.report.text.toPlainText()
    click(qtbot, window.notice.report.copy_button)
    assert QApplication.clipboard().text() == window.notice.report.text.toPlainText()
    click(qtbot, window.notice.report_button)
    assert not window.notice.report.isVisible()
    click(qtbot, window.notice.close_button)
    assert not window.notice.isVisible()


def test_without_a_screen_one_sentence_says_so():
    ended = run_program("import sys; from textcls_gui.gui.app import run_window; sys.exit(run_window([]))")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "textcls-gui train" in ended.stderr


def test_the_window_is_seen_before_anything_slow_is_imported(tmp_path):
    code = (
        "import sys; from textcls_gui.gui.program import Program; from textcls_gui.paths import UserPaths\n"
        "program = Program([]); window = program.open_window(UserPaths.locate())\n"
        "assert window.isVisible()\n"
        "print([name for name in ('numpy', 'torch', 'sklearn', 'scipy', 'pyqtgraph', 'chardet') if name in sys.modules])\n"
    )
    ended = run_program(code, QT_QPA_PLATFORM="offscreen", TEXTCLS_HOME=str(tmp_path))
    assert ended.stdout == "[]\n", ended.stderr


def test_a_file_given_as_an_argument_is_opened(reviews_file, tmp_path):
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; from textcls_gui.gui.program import Program\n"
        "program = Program([sys.argv[1]])\n"
        "def look():\n"
        "    dataset = program.window.workspace.dataset\n"
        "    if dataset is not None:\n"
        "        timer.stop(); print(dataset.num_texts); program.window.close()\n"
        "timer = QTimer(); timer.setInterval(20); timer.timeout.connect(look); timer.start()\n"
        "sys.exit(program.run())\n"
    )
    ended = run_program(code, str(reviews_file), QT_QPA_PLATFORM="offscreen", TEXTCLS_HOME=str(tmp_path / "home"))
    assert ended.stdout == "80\n", ended.stderr
    assert ended.returncode == 0
    assert "leaked" not in ended.stderr  # DuckDB tells of every connection that is still held at the end


def test_a_home_that_cannot_be_made_is_said_in_the_window(tmp_path):
    (tmp_path / "file").write_text("in the way")
    code = (
        "from textcls_gui.gui.program import Program; from textcls_gui.paths import UserPaths\n"
        "program = Program([]); window = program.open_window(UserPaths.locate())\n"
        "print(window.notice.message.text())\n"
    )
    ended = run_program(code, QT_QPA_PLATFORM="offscreen", TEXTCLS_HOME=str(tmp_path / "file" / "home"))
    assert "cannot be made" in ended.stdout, ended.stderr


@pytest.mark.parametrize("name", ["start", *PAGES, "settings"])
def test_a_file_may_be_dropped_on_any_page(qtbot, window, workspace, reviews_file, name):
    window.show_page(name)
    assert drop(window, reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    assert window.page_name == "data"


def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_into_sight(qtbot, workspace):
    far = QWidget()
    qtbot.addWidget(far)
    far.setGeometry(9_000, 7_000, 1_000, 600)
    workspace.preferences.change(WindowSettings(far.saveGeometry().toBase64().toStdString(), "start"))
    again = MainWindow(workspace, UserPaths.locate())
    qtbot.addWidget(again)
    again.show()
    screen = again.screen().availableGeometry()
    shown = screen.intersected(again.frameGeometry())
    assert shown.width() > 100
    assert again.frameGeometry().top() >= screen.top()
