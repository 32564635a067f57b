"""A cell that is painted by hand looks as the style would paint it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.tables.edits import Edit, SetCells
from textcls_gui.gui.item_models.table_model import TableModel
from textcls_gui.gui.theme import DARK, LIGHT, make_palette, stylesheet
from textcls_gui.gui.widgets.data_table import DataTable

CELLS = (
    "a plain word",
    "",
    "far longer than the column that it stands in, however wide this may be made by a person with a large screen " * 3,
    "这部电影非常好看，演员的表演也很精彩",
    "كان الفيلم جميلا جدا",
    "two\nlines & an ampersand <b>",
    "👍🏽 é ﬁ",
)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def view(qtbot, qapp, tmp_path, request):
    path = tmp_path / "cells.csv"
    rows = "".join(f'"{cell}",{number % 2}\n' for number, cell in enumerate(CELLS))
    path.write_text(f"text,label\n{rows}", encoding="utf-8")
    with read_table(path) as table:
        view = DataTable()
        qtbot.addWidget(view)
        view.setPalette(make_palette(request.param))
        view.setStyleSheet(stylesheet(request.param, qapp.font()))
        view.show_table(table, ColumnChoice((0,), 1))
        view.resize(600, 300)
        yield view


def picture_of(view: DataTable) -> QImage:
    return view.grab().toImage()


def test_it_looks_as_the_style_paints_it(view, monkeypatch):
    by_hand = picture_of(view)
    with monkeypatch.context() as patched:
        patched.setattr(TableModel, "plain_cell", lambda self, index: None)
        by_the_style = picture_of(view)
    assert by_hand == by_the_style
    with monkeypatch.context() as patched:
        patched.setattr(TableModel, "plain_cell", lambda self, index: ("something else", None))
        assert picture_of(view) != by_the_style


def test_what_is_chosen_or_changed_is_left_to_the_style(view):
    plain = picture_of(view)
    model = view.rows
    assert model.plain_cell(model.index(0, 0)) is not None
    model._table.apply(Edit("changed", {}, (SetCells(0, np.array([0]), ("another word",)),)))
    model.tell_changed()
    assert model.plain_cell(model.index(0, 0)) is None
    assert picture_of(view) != plain
    changed = picture_of(view)
    view.selectRow(1)
    assert picture_of(view) != changed


def test_a_screen_reader_hears_what_the_column_has_no_room_for(view):
    index = view.rows.index(2, 0)
    view.setColumnWidth(0, 60)
    assert len(index.data(Qt.ItemDataRole.DisplayRole)) < len(index.data(Qt.ItemDataRole.AccessibleTextRole)) <= 300
