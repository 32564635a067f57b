"""What cannot be seen has a sign, so that two labels never look the same."""

import pytest

from textcls_gui.gui.unseen import with_signs


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("Refund", "Refund"),
        ("Refund ", "Refund␣"),
        ("  Refund", "␣␣Refund"),
        ("not now", "not now"),
        ("one\ntwo\tthree", "one↵two⇥three"),
        ("a\u200bb", "a·b"),
        ("  ", "␣␣"),
    ],
)
def test_each_unseen_character_is_told_of(cell, shown):
    assert with_signs(cell) == shown
