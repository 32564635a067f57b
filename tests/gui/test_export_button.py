"""The export button: what is shown becomes a file, and a line of text says so."""

import csv

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.gui.plots.pictures import Drawing, drawing_of
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedPlot, ExportedTable

TABLE = ExportedTable("Labels", "labels", lambda: ResultTable(("Label", "Texts"), [("=refund", 3), ("praise", 4)]))


def square(painter):
    painter.fillRect(10, 10, 20, 20, QColor("#d55e00"))
    painter.drawText(0, 50, "Should be")


PLOT = ExportedPlot("Matrix", "matrix", lambda: Drawing(QSize(100, 60), QColor("white"), square))


@pytest.fixture
def button(qtbot, workspace):
    found = ExportButton(workspace.start, [TABLE, PLOT])
    qtbot.addWidget(found)
    found.resize(500, 60)
    found.show()
    return found


def choose(qtbot, button, title, path):
    """Pick from the menu, type a name into the dialog, press Enter."""
    action = next(action for action in button.button.menu().actions() if action.text() == title)
    action.trigger()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QFileDialog) and widget.isVisible())
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_menu_holds_each_table_once_and_each_plot_in_both_kinds(button):
    words = [action.text() for action in button.button.menu().actions()]
    assert words == ["Labels as CSV…", "Matrix as PNG picture…", "Matrix as SVG drawing…"]


def test_a_person_saves_a_table(qtbot, button, tmp_path):
    choose(qtbot, button, "Labels as CSV…", tmp_path / "mine.csv")
    qtbot.waitUntil(lambda: button.line.text() == "Saved as mine.csv.")
    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Label", "Texts"], ["'=refund", "3"], ["praise", "4"]]


def test_a_picture_has_the_plot_in_it(qtbot, button, tmp_path):
    choose(qtbot, button, "Matrix as PNG picture…", tmp_path / "matrix.png")
    qtbot.waitUntil(lambda: (tmp_path / "matrix.png").exists() and not button.is_busy)
    image = QImage(str(tmp_path / "matrix.png"))
    assert image.size() == QSize(200, 120)
    assert image.pixelColor(40, 40) == QColor("#d55e00")
    assert image.pixelColor(2, 2) == QColor("white")


def test_a_drawing_keeps_its_letters(qtbot, button, tmp_path):
    choose(qtbot, button, "Matrix as SVG drawing…", tmp_path / "matrix.svg")
    qtbot.waitUntil(lambda: (tmp_path / "matrix.svg").exists() and not button.is_busy)
    assert QSvgRenderer(str(tmp_path / "matrix.svg")).viewBox() == QRect(0, 0, 100, 60)
    assert "Should be" in (tmp_path / "matrix.svg").read_text(encoding="utf-8")


def test_a_name_without_ending_gets_one(qtbot, button, tmp_path):
    choose(qtbot, button, "Labels as CSV…", tmp_path / "mine")
    qtbot.waitUntil((tmp_path / "mine.csv").exists)


def test_what_cannot_be_saved_is_told_in_words(qtbot, button, tmp_path):
    button.write_table(TABLE, tmp_path / "nowhere" / "labels.csv")
    qtbot.waitUntil(lambda: not button.is_busy)
    assert button.line.text().startswith("labels.csv could not be saved: ")
    assert "Nothing that was there before is lost." in button.line.text()


def test_without_anything_to_export_the_button_is_off(button):
    button.offer([])
    assert not button.button.isEnabled()


def test_any_widget_can_be_drawn(qtbot, button):
    drawing = drawing_of(button.line)
    assert drawing.size == button.line.size()
