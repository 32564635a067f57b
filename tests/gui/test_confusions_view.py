"""The confusions: a matrix to zoom, sort and walk through, a list beside it, and the texts of each cell."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.gui.made_up_runs import made_up_run, many_labels
from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.gui.item_models.confusions import ConfusionColumn
from textcls_gui.gui.item_models.tested_texts import TextColumn
from textcls_gui.gui.plots.confusion_cells import cell_colors
from textcls_gui.gui.plots.matrix_headers import AxisNames
from textcls_gui.gui.theme import DARK, LIGHT
from textcls_gui.gui.widgets.confusions_view import ConfusionsView

LEFT = Qt.MouseButton.LeftButton
PLACE = QPoint(50, 50)
LABELS = ("refund", "delivery", "praise")
TESTED = (
    *(TestedText(f"money {number}", 0, 0, 0.9) for number in range(6)),
    *(TestedText(f"money and parcel {number}", 0, 1, 0.6 + number / 10) for number in range(3)),
    TestedText("parcel", 1, 1, 0.8),
    TestedText("lovely parcel", 2, 1, 0.7),
    TestedText("lovely", 2, 2, 0.9),
)


@pytest.fixture
def view(qtbot, workspace):
    found = ConfusionsView(workspace.start)
    qtbot.addWidget(found)
    found.resize(1000, 420)
    found.show()
    return found


@pytest.fixture
def shown(view, finished_run):
    view.show_run(made_up_run(finished_run, TESTED, LABELS))
    return view


@pytest.fixture
def with_many(view, finished_run):
    labels, tested = many_labels(150)
    view.show_run(made_up_run(finished_run, tested, labels))
    return view


def texts_of(view):
    return [view.cell_texts.texts.index(row, TextColumn.TEXT).data() for row in range(view.cell_texts.texts.rowCount())]


def rows_of(view):
    model = view.confusions
    return [tuple(model.index(row, column).data() for column in ConfusionColumn) for row in range(model.rowCount())]


def choose(box, words):
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def names(matrix):
    return [matrix.cells.headerData(section, Qt.Orientation.Horizontal) for section in range(matrix.cells.columnCount())]


def test_the_most_frequent_confusions_are_listed_with_count_and_share(shown):
    assert rows_of(shown) == [("refund", "delivery", "3", "33 %"), ("praise", "delivery", "1", "50 %")]
    assert shown.list.isVisible()
    assert not shown.cell_texts.isVisible()


def test_the_list_sorts_by_share(qtbot, shown):
    shown.list.sortByColumn(ConfusionColumn.SHARE, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in rows_of(shown)] == ["praise", "refund"]


def test_a_click_on_a_confusion_opens_its_texts_and_shows_its_cell(qtbot, shown):
    qtbot.mouseClick(shown.list.viewport(), LEFT, pos=shown.list.visualRect(shown.confusions.index(1, 0)).center())
    assert shown.cell_texts.isVisible()
    assert texts_of(shown) == ["lovely parcel"]
    assert shown.matrix.cells.cell(shown.matrix.currentIndex()) == (2, 1)


def test_by_keyboard_one_goes_down_the_list_into_the_texts_and_back(qtbot, shown):
    shown.list.setFocus()
    shown.list.selectRow(0)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.list.isVisible()
    assert shown.matrix.cells.cell(shown.matrix.currentIndex()) == (2, 1)
    shown.list.activated.emit(shown.list.currentIndex())
    assert shown.cell_texts.table.hasFocus()
    qtbot.keyClick(shown.cell_texts.table, Qt.Key.Key_Escape)
    assert shown.list.hasFocus()


def test_a_cell_opens_its_texts_those_first_that_the_model_is_most_sure_of(qtbot, shown):
    matrix = shown.matrix
    qtbot.mouseClick(matrix.viewport(), LEFT, pos=matrix.visualRect(matrix.cells.index_of(0, 1)).center())
    assert shown.cell_texts.isVisible()
    assert texts_of(shown) == ["money and parcel 2", "money and parcel 1", "money and parcel 0"]
    assert shown.cell_words.text() == "3 text(s) should be “refund”, but the model says “delivery”"
    qtbot.mouseClick(shown.back, LEFT)
    assert shown.list.isVisible()


def test_cells_show_shares_of_either_side(shown):
    cells = shown.matrix.cells
    choose(shown.measure, "Share of “should be”")
    assert [cells.index_of(0, predicted).data() for predicted in range(3)] == ["67 %", "33 %", ""]
    assert cells.sentence(0, 1).endswith("(33 %)")
    choose(shown.measure, "Share of “model says”")
    assert [cells.index_of(target, 1).data() for target in range(3)] == ["60 %", "20 %", "20 %"]


def test_another_order_moves_rows_and_columns_and_keeps_the_chosen_cell(shown):
    matrix = shown.matrix
    matrix.choose(2, 1)
    choose(shown.order, "A to Z")
    assert names(matrix) == ["delivery", "praise", "refund"]
    assert matrix.cells.cell(matrix.currentIndex()) == (2, 1)
    assert texts_of(shown) == ["lovely parcel"]
    assert (matrix.currentIndex().row(), matrix.currentIndex().column()) == (1, 0)
    assert matrix.cells.index_of(0, 1).data() == "3"


def test_in_every_order_each_cell_keeps_its_count(with_many):
    cells = with_many.matrix.cells
    before = {(target, (target + step) % 150): cells.count(target, (target + step) % 150) for target in range(150) for step in (0, 1)}
    for words in ("Largest first", "A to Z", "Most confused first", "Confused ones together"):
        choose(with_many.order, words)
        for (target, predicted), count in before.items():
            assert cells.index_of(target, predicted).data() == (str(count) if count else "")


@pytest.mark.parametrize("num_labels", [2, 8, 77, 150])
def test_all_cells_are_seen_at_once_and_zoomed_until_they_can_be_read(qtbot, view, finished_run, num_labels):
    labels, tested = many_labels(num_labels)
    view.show_run(made_up_run(finished_run, tested, labels))
    matrix = view.matrix
    qtbot.mouseClick(view.fit, LEFT)
    assert matrix.horizontalScrollBar().maximum() == 0
    assert matrix.verticalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: matrix.columnWidth(0) * num_labels <= matrix.viewport().width())
    for _ in range(30):
        qtbot.mouseClick(view.zoom_in, LEFT)
    assert matrix.rowHeight(0) > matrix.fontMetrics().height()
    assert matrix.columnWidth(0) > matrix.fontMetrics().horizontalAdvance("100 %")


def test_keys_and_the_wheel_zoom(qtbot, with_many):
    matrix = with_many.matrix
    width = matrix.columnWidth(0)
    qtbot.keyClick(matrix, Qt.Key.Key_Plus)
    assert matrix.columnWidth(0) > width
    qtbot.keyClick(matrix, Qt.Key.Key_Minus)
    qtbot.keyClick(matrix, Qt.Key.Key_Minus)
    assert matrix.columnWidth(0) < width
    before = matrix.columnWidth(0)
    turn(matrix, 120, Qt.KeyboardModifier.ControlModifier)
    assert matrix.columnWidth(0) > before
    qtbot.keyClick(matrix, Qt.Key.Key_0)
    assert matrix.horizontalScrollBar().maximum() == 0


def test_what_is_under_the_mouse_stays_there_while_it_zooms(with_many):
    matrix = with_many.matrix
    matrix.horizontalScrollBar().setValue(900)
    matrix.verticalScrollBar().setValue(700)
    place = QPoint(120, 60)
    before = matrix.indexAt(place)
    turn(matrix, 120, Qt.KeyboardModifier.ControlModifier, place)
    turn(matrix, 120, Qt.KeyboardModifier.ControlModifier, place)
    after = matrix.indexAt(place)
    assert abs(after.row() - before.row()) <= 1
    assert abs(after.column() - before.column()) <= 1


def test_without_ctrl_the_wheel_scrolls(with_many):
    width = with_many.matrix.columnWidth(0)
    with_many.matrix.verticalScrollBar().setValue(0)
    turn(with_many.matrix, -120, Qt.KeyboardModifier.NoModifier)
    assert with_many.matrix.columnWidth(0) == width
    assert with_many.matrix.verticalScrollBar().value() > 0


def turn(matrix, angle, modifier, place=PLACE):
    at = matrix.viewport().mapToGlobal(place)
    event = QWheelEvent(
        QPointF(place), QPointF(at), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(matrix.viewport(), event)


def test_the_matrix_is_painted_in_its_colours(shown):
    image = shown.matrix.viewport().grab().toImage()
    for target, predicted in ((0, 0), (0, 1)):
        rect = shown.matrix.visualRect(shown.matrix.cells.index_of(target, predicted))
        red, blue = (getattr(image.pixelColor(rect.topLeft() + QPoint(5, 5)), channel)() for channel in ("red", "blue"))
        assert (blue > red) == (target == predicted)


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_numbers_can_be_read_on_every_strength_of_colour(colors):
    shares = np.linspace(0, 1, 121).reshape(11, 11)
    found = cell_colors(shares, colors)
    for row in range(11):
        for column in range(11):
            assert contrast(found.image.pixelColor(column, row), found.letters(row, column)) >= 4.5


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color):
    channels = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (color.redF(), color.greenF(), color.blueF()))
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def test_without_a_mistake_the_list_says_so(view, finished_run):
    view.show_run(made_up_run(finished_run, [TestedText("a", 0, 0, 0.9), TestedText("b", 1, 1, 0.9)], ("x", "y")))
    assert view.no_confusions.isVisible()
    assert not view.list.isVisible()


def test_matrix_list_and_texts_are_exported(qtbot, shown, tmp_path):
    button = shown.export_button
    titles = [action.text() for action in button.button.menu().actions()]
    assert titles == [
        "Confusion matrix as CSV…",
        "Confusion matrix as PNG picture…",
        "Confusion matrix as SVG drawing…",
        "Most frequent confusions as CSV…",
        "Texts of the chosen cell as CSV…",
    ]
    written = {}
    for name, exported in (("matrix", button.exported[0]), ("list", button.exported[2]), ("texts", button.exported[3])):
        with qtbot.waitSignal(button.written):
            button.write_table(exported, tmp_path / f"{name}.csv")
        with (tmp_path / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            written[name] = list(csv.reader(file))
    assert written["matrix"][1:] == [["refund", "6", "3", "0"], ["delivery", "0", "1", "0"], ["praise", "0", "1", "1"]]
    assert written["list"][1] == ["refund", "delivery", "3", "0.333333"]
    assert written["texts"][1] == ["money and parcel 2", "refund", "delivery", "no", "0.8"]
    with qtbot.waitSignal(button.written):
        button.write_picture(button.exported[1], "png", tmp_path / "matrix.png")
    assert QImage(str(tmp_path / "matrix.png")).width() > 100
    with qtbot.waitSignal(button.written):
        button.write_picture(button.exported[1], "svg", tmp_path / "matrix.svg")
    assert ">delivery</text>" in (tmp_path / "matrix.svg").read_text(encoding="utf-8")


def test_both_axes_are_named_where_the_labels_stand_across_their_columns(qtbot, shown):
    shown.resize(1_400, 900)
    QApplication.processEvents()
    matrix = shown.matrix
    assert matrix.columnWidth(0) > 200
    corner = matrix.findChild(AxisNames)
    assert corner.height() >= 2 * corner.fontMetrics().height()
    image = corner.grab().toImage()
    halves = (range(image.height() // 2), range(image.height() // 2, image.height()))
    assert all(len({image.pixel(x, y) for x in range(image.width()) for y in half}) > 1 for half in halves)
