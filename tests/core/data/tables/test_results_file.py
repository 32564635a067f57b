"""Results as CSV: what a spreadsheet would run stays text, and no half file is left."""

import csv

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.tables.results_file import LONGEST_CELL, ResultTable, harmless, write_results
from textcls_gui.core.errors import Cancelled, LibraryError


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "\n@x", "-a"])
def test_a_formula_becomes_text(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a = b", "-5", "+3.25", "-3,5 %", "1e", "it's", "a\n=b", "退款", "…"])
def test_other_cells_stay_what_they_are(cell):
    assert harmless(cell) == cell


def test_letters_of_every_script_come_back_and_excel_is_told_the_encoding(tmp_path):
    path = tmp_path / "labels.csv"
    rows = [("退款", 3, 0.5), ("“quoted”, with\nlines", 0, 1.0), ("مرحبا", 1, 1 / 3), ("half \ud800", 1, 0.0)]
    write_results(ResultTable(("Label", "=Texts", "Share"), rows), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read(path) == [
        ["Label", "'=Texts", "Share"],
        ["退款", "3", "0.5"],
        ["“quoted”, with\nlines", "0", "1"],
        ["مرحبا", "1", "0.333333"],
        ["half ?", "1", "0"],
    ]


def test_a_cell_is_no_longer_than_excel_can_read(tmp_path):
    write_results(ResultTable(("Text",), [("x" * 100_000,)]), tmp_path / "texts.csv")
    assert len(read(tmp_path / "texts.csv")[1][0]) == LONGEST_CELL


def test_what_was_there_before_stays_if_writing_ends_early(tmp_path):
    path = tmp_path / "labels.csv"
    path.write_text("before", encoding="utf-8")
    control = RunControl()

    def rows():
        yield ("first",)
        control.discard()
        yield ("second",)

    with pytest.raises(Cancelled):
        write_results(ResultTable(("Label",), rows()), path, control)
    assert path.read_text(encoding="utf-8") == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["labels.csv"]


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path):
    with pytest.raises(LibraryError, match=r"labels\.csv could not be saved"):
        write_results(ResultTable(("Label",), []), tmp_path / "nowhere" / "labels.csv")
