"""A run leaves the window as a folder, and comes back into the Library when it has been trained."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from textcls_gui.cli import run_command
from textcls_gui.gui.item_models.run_list_model import RunColumn
from textcls_gui.gui.pages.library_page import LibraryPage
from textcls_gui.gui.pages.model_page import ModelPage


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


def choose(qtbot, page, button, folder):
    """Press the button and choose the folder in the dialog that opens."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(folder))
    dialog.close()


@pytest.fixture
def model_page(qtbot, workspace, dataset, tiny_config):
    workspace.set_dataset(dataset)
    workspace.set_config(tiny_config)
    return shown(qtbot, ModelPage(workspace))


@pytest.fixture
def library_page(qtbot, workspace):
    return shown(qtbot, LibraryPage(workspace))


def test_without_texts_there_is_nothing_to_send_away(qtbot, workspace):
    assert not shown(qtbot, ModelPage(workspace)).elsewhere_button.isVisible()


def test_a_run_goes_out_as_a_folder_and_comes_back_trained(qtbot, model_page, library_page, tmp_path, capsys):
    choose(qtbot, model_page, model_page.elsewhere_button, tmp_path)
    qtbot.waitUntil(lambda: "is ready" in model_page.notice.message.text(), timeout=30_000)
    assert "reviews to train" in model_page.notice.message.text()
    assert model_page.elsewhere_button.isEnabled()
    folder = tmp_path / "reviews to train"
    choose(qtbot, library_page, library_page.bring_back_button, folder)
    qtbot.waitUntil(lambda: "has not been trained yet" in library_page.notice.message.text(), timeout=30_000)
    assert run_command(["job", "run", str(folder), "--device", "cpu"]) == 0
    choose(qtbot, library_page, library_page.bring_back_button, folder)
    qtbot.waitUntil(lambda: "is in the Library." in library_page.notice.message.text(), timeout=30_000)
    assert library_page.table.runs.index(0, RunColumn.NAME).data() == "reviews"


def test_a_second_folder_gets_another_name(qtbot, model_page, tmp_path):
    for _ in range(2):
        model_page.export_to(tmp_path)
        qtbot.waitUntil(model_page.elsewhere_button.isEnabled, timeout=30_000)
    assert sorted(path.name for path in tmp_path.glob("reviews*")) == ["reviews to train", "reviews to train 2"]


def test_where_nothing_can_be_written_the_page_says_so(qtbot, model_page, tmp_path):
    model_page.export_to(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: "There is no folder" in model_page.notice.message.text(), timeout=30_000)
    assert model_page.elsewhere_button.isEnabled()


def test_a_folder_of_something_else_is_refused_in_words(qtbot, library_page, tmp_path):
    library_page.bring_back(tmp_path)
    qtbot.waitUntil(lambda: "is no folder that was made for training elsewhere" in library_page.notice.message.text(), timeout=30_000)
