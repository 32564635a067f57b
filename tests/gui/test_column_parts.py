"""Columns change their parts with one another, so that none has two and there is always a text."""

from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.gui.column_parts import NO_COLUMN, Part, can_be, part_in, with_part

NUM_COLUMNS = 4
steps = st.lists(st.tuples(st.integers(0, NUM_COLUMNS - 1), st.sampled_from(Part)), max_size=8)


@given(steps)
def test_whatever_is_chosen_each_column_has_one_part_and_there_is_a_text(chosen):
    choice = ColumnChoice((0,), 1)
    for column, part in chosen:
        was_possible = can_be(choice, column, part)
        choice = with_part(choice, column, part, NUM_COLUMNS)
        taken = [*choice.texts, *(other for other in (choice.label, choice.part) if other is not None)]
        assert choice.texts
        assert len(set(taken)) == len(taken)
        if was_possible:
            assert part_in(choice, column) is part or (part is Part.ALSO_TEXT and choice.texts == (column,))


def test_a_second_text_is_joined_behind_the_first():
    assert with_part(ColumnChoice((1,), 2), 0, Part.ALSO_TEXT, 3).texts == (1, 0)


def test_text_and_label_change_places():
    assert with_part(ColumnChoice((1,), 2), 2, Part.TEXT, 3) == ColumnChoice((2,), 1)


def test_another_label_column_starts_without_a_separator():
    choice = ColumnChoice((0,), 1, ";")
    assert with_part(choice, 2, Part.LABEL, 3).separator == ""
    assert with_part(choice, 2, Part.SPLIT, 3).separator == ";"


def test_no_column_can_be_the_label():
    assert with_part(ColumnChoice((0,), 1), NO_COLUMN, Part.LABEL, 2).label is None
