"""A person passes on what came out: a report as a page or a PDF, lines of Python, and the model for other programs."""

import subprocess
import sys
import zipfile
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tests.core.examples import full_disk
from textcls_gui.core.control import RunControl
from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.gui.pages.results_page import ResultsPage
from textcls_gui.gui.workers.run_worker import FinishedRun


def click(qtbot, button):
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_file(qtbot, parent, path):
    """What a person does in the dialog of the system."""
    dialogs = []
    qtbot.waitUntil(lambda: bool(dialogs.extend(d for d in parent.findChildren(QFileDialog) if d.isVisible()) or dialogs))
    dialogs[0].selectFile(str(path))
    dialogs[0].accept()


@pytest.fixture
def page(qtbot, workspace):
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def full(page, workspace, finished_run: FinishedRun):
    """With a text that it gets wrong."""
    wrong = TestedText("the soup was unspeakable", 0, 1, 0.75)
    workspace.set_run(replace(finished_run.run, tested=(*finished_run.run.tested, wrong)))
    return page


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.passing_on.is_busy, timeout=60_000)


def test_without_a_run_there_is_nothing_to_pass_on(page):
    assert not page.passing_on.isVisible()


def test_a_report_says_what_the_page_says(qtbot, full, tmp_path):
    full.passing_on.report_button.as_page.trigger()
    choose_file(qtbot, full, tmp_path / "about.html")
    settle(qtbot, full)
    content = (tmp_path / "about.html").read_text(encoding="utf-8")
    assert full.verdict.verdict.text() in content
    assert "unspeakable" not in content
    assert "Falls evenly" in content  # settings in words
    assert full.passing_on.line.text() == "The report is saved as about.html."


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_texts_are_in_it_when_they_are_ticked_and_the_menu_stays_open(qtbot, full, tmp_path):
    button = full.passing_on.report_button
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(button.texts).center())
    assert button.with_texts
    assert menu.isVisible()
    menu.setActiveAction(button.texts)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert not button.with_texts
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert button.with_texts
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(button.as_page).center())
    choose_file(qtbot, full, tmp_path / "about.html")
    settle(qtbot, full)
    assert "the soup was unspeakable" in (tmp_path / "about.html").read_text(encoding="utf-8")


def test_a_pdf_has_pages(qtbot, full, tmp_path):
    full.passing_on.report_button.as_pdf.trigger()
    choose_file(qtbot, full, tmp_path / "about.pdf")
    settle(qtbot, full)
    content = (tmp_path / "about.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/Type /Page\n") >= 3


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_a_full_disk_is_told_and_leaves_no_half_report(qtbot, full, tmp_path, kind):
    full.passing_on._kind = kind
    with full_disk(2_000):
        full.passing_on.write_report(tmp_path / f"about.{kind}")
        settle(qtbot, full)
    assert "could not be saved" in full.passing_on.line.text()
    assert not list(tmp_path.glob("*about*"))
    assert full.passing_on.report_button.isEnabled()


def test_a_folder_that_is_gone_is_told(qtbot, full, tmp_path):
    full.passing_on.write_report(tmp_path / "gone" / "about.html")
    settle(qtbot, full)
    assert "about.html could not be saved" in full.passing_on.line.text()


def test_the_buttons_are_reached_by_keyboard_and_have_names(full):
    passing = full.passing_on
    for widget in (passing.report_button, passing.elsewhere_button):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert passing.report_button.accessibleName()


class TestElsewhere:
    @pytest.fixture
    def dialog(self, qtbot, page, workspace, dataset, tiny_config):
        last = list(run_experiment(RunRequest(dataset, tiny_config, "reviews"), RunControl(), workspace.store))[-1]
        workspace.set_run(workspace.store.open(last.run_id))
        click(qtbot, page.passing_on.elsewhere_button)
        return page.passing_on.dialog

    def test_the_lines_that_are_shown_and_copied_run(self, qtbot, dialog, tmp_path):
        click(qtbot, dialog.copy_button)
        copied = QGuiApplication.clipboard().text()
        assert copied == dialog.snippet.toPlainText()
        script = tmp_path / "mine.py"
        script.write_text(copied, encoding="utf-8")
        done = subprocess.run([sys.executable, "-X", "utf8", str(script)], capture_output=True, encoding="utf-8", check=True)
        assert done.stdout.startswith("A text that you want a label for. -> ")
        assert len(done.stdout.splitlines()) == 2
        dialog.reject()

    def test_the_model_is_exported_and_the_difference_told(self, qtbot, dialog, tmp_path):
        click(qtbot, dialog.onnx_button)
        choose_file(qtbot, dialog, tmp_path / "mine.zip")
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
        assert "exported as mine.zip" in dialog.notice.message.text()
        assert "the same labels, and probabilities that differ by 0.00000" in dialog.notice.hint.text()
        with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
            assert "reviews/model.onnx" in archive.namelist()
        dialog.reject()

    def test_a_place_that_cannot_be_written_is_told(self, qtbot, dialog, tmp_path):
        dialog.export(tmp_path / "gone" / "mine.zip")
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
        assert "mine.zip could not be saved" in dialog.notice.message.text()
        assert dialog.onnx_button.isEnabled()
        dialog.reject()

    def test_escape_closes_it_and_stops_an_export(self, qtbot, dialog, workspace, tmp_path):
        dialog.export(tmp_path / "mine.zip")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not workspace.has_threads, timeout=60_000)
        assert not list(tmp_path.glob("*mine*"))
