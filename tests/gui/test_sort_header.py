"""The mark of a sorted column stands beside its name."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QStandardItemModel

from textcls_gui.gui.theme import HEADER_PADDING, apply_theme
from textcls_gui.gui.widgets.plain_table import plain_table


@pytest.fixture
def table(qtbot, qapp):
    apply_theme(qapp, Qt.ColorScheme.Light)
    model = QStandardItemModel(3, 2)
    model.setHorizontalHeaderLabels(["Label", "Recall between"])
    model.horizontalHeaderItem(1).setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    found = plain_table(model, "Labels")
    found.model_kept = model
    qtbot.addWidget(found)
    found.setSortingEnabled(True)
    found.resize(400, 200)
    found.show()
    qapp.processEvents()
    return found


def seen(table, column):
    """The name, and what stands in the free room behind it."""
    header = table.horizontalHeader()
    left, width = header.sectionViewportPosition(column), header.sectionSize(column)
    end = HEADER_PADDING + header.fontMetrics().horizontalAdvance("Label") if column == 0 else width - HEADER_PADDING
    name = QRect(left, 0, end, header.height())
    behind = QRect(left + end, 0, width - end, header.height())
    return tuple(header.viewport().grab(place).toImage() for place in (name, behind))


@pytest.mark.parametrize("column", [0, 1], ids=["left", "right"])
def test_the_mark_leaves_the_name_whole(table, column):
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    plain_name, nothing = seen(table, column)
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    name, up = seen(table, column)
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    _, down = seen(table, column)
    assert name == plain_name
    assert up != nothing != down != up


def test_the_mark_stands_right_behind_a_name_at_the_left(table):
    header = table.horizontalHeader()
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setColumnWidth(0, 300)
    width = HEADER_PADDING + header.fontMetrics().horizontalAdvance("Label")
    before = header.viewport().grab(QRect(0, 0, 300, header.height())).toImage()
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    after = header.viewport().grab(QRect(0, 0, 300, header.height())).toImage()
    changed = [x for x in range(300) if any(before.pixel(x, y) != after.pixel(x, y) for y in range(before.height()))]
    assert width < changed[0] < changed[-1] < width + 20


def test_a_click_on_the_name_sorts_and_turns_round(qtbot, table):
    header = table.horizontalHeader()
    place = QRect(header.sectionViewportPosition(1), 0, header.sectionSize(1), header.height()).center()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert header.sortIndicatorSection() == 1
    first = header.sortIndicatorOrder()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert header.sortIndicatorOrder() != first
