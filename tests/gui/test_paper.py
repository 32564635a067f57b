"""A report on paper: nothing cut, nothing lost, whatever people write."""

import pytest
from PySide6.QtGui import QGuiApplication

from textcls_gui.core.card.blocks import Column, Grid, Heading, Paragraph, Report
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.gui.paper import Piece, _dealt_out, _runs_leftwards, pdf_bytes

NASTY = ("x" * 5_000, "很好的评论", "ردود سلبية", "", "a\x00\ud83d", "<b>“&”</b>")


def nothing(_painter, _top):
    return


def piece(height, **values):
    return Piece(height, nothing, **values)


def heights(sheets):
    return [[each.height for _, each in sheet.pieces] for sheet in sheets]


def test_what_does_not_fit_goes_to_the_next_page_whole():
    assert heights(_dealt_out([piece(60), piece(30), piece(20), piece(70)], 100)) == [[60, 30], [20, 70]]


def test_a_heading_goes_with_what_it_stands_over():
    assert heights(_dealt_out([piece(85), piece(10, keeps_next=True), piece(20)], 100)) == [[85], [10, 20]]


def test_a_table_that_goes_on_has_its_head_again():
    head = piece(10, keeps_next=True)
    rows = [piece(40, head=head) for _ in range(4)]
    sheets = _dealt_out([head, *rows], 100)
    assert heights(sheets) == [[10, 40, 40], [10, 40, 40]]
    assert sheets[1].pieces[0][1] is head


def test_what_is_higher_than_a_page_stands_alone():
    assert heights(_dealt_out([piece(50), piece(150), piece(20)], 100)) == [[50], [150], [20]]


@pytest.mark.parametrize("num_rows", [0, 3, 400])
def test_whatever_people_write_becomes_pages(qtbot, num_rows):
    columns = (Column("Text", 0.7), Column("Number", 0.3, is_number=True))
    rows = tuple((NASTY[number % len(NASTY)], f"{number}") for number in range(num_rows))
    blocks = (Heading("Texts"), *map(Paragraph, NASTY), Grid(columns, rows, frozenset({1})))
    report = Report(NASTY[0], "Report", "made here", "en", blocks)
    content = pdf_bytes(report, QGuiApplication.font().family(), "Page {0} of {1}")
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 1 + num_rows // 20


def test_a_stop_is_heard(qtbot):
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        pdf_bytes(Report("a", "b", "c", "en", (Paragraph("d"),)), QGuiApplication.font().family(), "Page {0} of {1}", control)


@pytest.mark.parametrize(
    ("words", "leftwards"),
    [
        ("ردود سلبية", True),
        ("12 “משוב”", True),
        ("good, جيد", False),
        ("很好", False),
        ("", False),
        ("123", False),
        ("\u2068משוב\u2069 · good", False),
    ],
)
def test_words_begin_where_their_script_begins(words, leftwards):
    assert _runs_leftwards(words) == leftwards
