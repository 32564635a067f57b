"""Unseen characters, markup and garbled letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.data.doctor.patients import by_kind, is_cured_and_relapses, patient, rows_of
from tests.core.examples import table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.marks import MARKS, ungarbled, without_markup, without_unseen


@pytest.mark.parametrize(
    ("text", "mended"),
    [("a\x01b", "ab"), ("one\x0btwo", "one two"), ("\ufeffstart", "start"), ("wo\u200brd", "word"), ("soft\u00adened", "softened")],
)
def test_unseen_characters_are_found_and_safely_removed(text: str, mended: str) -> None:
    table = patient((text, "good"))
    finding = by_kind(table)["control_characters"]
    assert (finding.severity, rows_of(finding)) == ("note", [40])
    assert finding.fix is not None and finding.fix.is_safe
    assert is_cured_and_relapses(table, "control_characters")
    table.apply(finding.fix.edit)
    assert table.cell(40, 0) == mended


@pytest.mark.parametrize("text", ["line\nbreak", "tab\tstop", "crlf\r\nline", "family 👨‍👩‍👧", "می‌خواهم"])
def test_characters_that_mean_something_are_left_alone(text: str) -> None:
    assert "control_characters" not in by_kind(patient((text, "good")))


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("good<br />film", "good film"),
        ("good <br/> film", "good  film"),
        ("<p>A <b>bold</b> move</p>", "A bold move"),
        ("salt &amp; pepper", "salt & pepper"),
        ("it&#39;s", "it's"),
        ("a&amp;lt;b&amp;gt;c", "ac"),
        ('see <a href="http://example.org">here</a>', "see here"),
        ("a<!-- hidden -->b", "ab"),
    ],
)
def test_markup_is_found_and_removed_on_request(text: str, mended: str) -> None:
    table = patient((text, "good"))
    finding = by_kind(table)["markup"]
    assert (finding.severity, rows_of(finding)) == ("warning", [40])
    assert finding.fix is not None and not finding.fix.is_safe
    assert [list(step.values) for step in finding.fix.edit.steps if hasattr(step, "values")] == [[mended]]
    assert is_cured_and_relapses(table, "markup")
    table.apply(finding.fix.edit)
    assert table.cell(40, 0) == mended


@pytest.mark.parametrize("text", ["I <3 you", "a < b > c", "R&D; and more", "x<y", "<anything else>", "Q&A", "a <- b", "&c;"])
def test_signs_that_are_no_markup_are_left_alone(text: str) -> None:
    assert "markup" not in by_kind(patient((text, "good")))


def test_an_example_of_the_markup_is_shown() -> None:
    assert "such as <br />: 2." in by_kind(patient(("one<br />two", "good"), ("three<br />four", "bad")))["markup"].message


@pytest.mark.parametrize(
    ("text", "mended"), [("cafÃ© crÃ¨me", "café crème"), ("itâ€™s late", "it’s late"), ("MÃ¼nchen", "München"), ("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет")]
)
def test_garbled_letters_are_found_and_mended_on_request(text: str, mended: str) -> None:
    table = patient((text, "good"))
    finding = by_kind(table)["garbled"]
    assert (finding.severity, rows_of(finding)) == ("warning", [40])
    assert finding.fix is not None and not finding.fix.is_safe
    assert is_cured_and_relapses(table, "garbled")
    table.apply(finding.fix.edit)
    assert table.cell(40, 0) == mended


@pytest.mark.parametrize(
    "text", ["café crème", "voilà\u00a0!", "São Paulo", "«là»", "Ça va", "naïve – “so”", "MÜNCHEN", "ÂGE", "это", "ÅÄÖ"]
)
def test_letters_with_accents_are_left_alone(text: str) -> None:
    assert "garbled" not in by_kind(patient((text, "good")))


def test_lost_characters_are_told_though_nothing_brings_them_back() -> None:
    finding = by_kind(patient(("caf\ufffd", "good")))["lost_characters"]
    assert (rows_of(finding), finding.fix) == ([40], None)


def test_each_text_column_is_mended_by_itself() -> None:
    rows = [(f"title {number}", f"body {number}", "a" if number % 2 else "b") for number in range(30)]
    table = table_of(("title", "body", "label"), [*rows, ("x<br>y", "plain", "a"), ("p<br>q", "r<br>s", "b")])
    choice = ColumnChoice((0, 1), 2)
    finding = by_kind(table, choice)["markup"]
    assert (finding.count, rows_of(finding)) == (2, [30, 31])
    assert finding.fix is not None
    table.apply(finding.fix.edit)
    assert [table.row(row)[:2] for row in (30, 31)] == [("x y", "plain"), ("p q", "r s")]
    assert "markup" not in by_kind(table, choice)


odd_text = st.text(st.sampled_from("ab <>/&;#!-br3amplt\x00\x0b\u200bÃ©â€™™Â\u00a0é"), max_size=40)


@pytest.mark.parametrize("clean", [without_unseen, without_markup, ungarbled])
@given(text=odd_text)
def test_what_was_mended_once_stays(clean: object, text: str) -> None:
    assert callable(clean)
    mended = clean(text)
    assert clean(mended) == mended


@given(text=odd_text)
def test_what_has_been_mended_is_not_found_again(text: str) -> None:
    for mark in MARKS:
        if mark.clean is not None:
            assert not mark.is_in(mark.clean(text))
