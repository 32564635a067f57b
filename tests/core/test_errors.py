"""A foreseen failure says what happened and what to do; its template can be translated before it is filled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core import errors
from textcls_gui.core.errors import Cancelled, DatasetError, TextClsError

FORESEEN = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, TextClsError)]


def test_message_and_hint_are_filled_from_the_same_values() -> None:
    error = DatasetError("Line {line} is odd.", hint="Look at line {line:,}.", line=1234)
    assert error.message == "Line 1234 is odd."
    assert error.hint == "Look at line 1,234."
    assert str(error) == "Line 1234 is odd. Look at line 1,234."
    assert error.template.format(**error.values) == error.message


def test_without_a_hint_the_message_stands_alone() -> None:
    assert str(DatasetError("It broke.")) == "It broke."


@given(st.text())
def test_a_value_with_braces_is_shown_as_it_is(name: str) -> None:
    assert DatasetError("There is no file {name}.", name=name).message == f"There is no file {name}."


@pytest.mark.parametrize("kind", FORESEEN)
def test_every_foreseen_failure_is_caught_by_one_name(kind: type[TextClsError]) -> None:
    with pytest.raises(TextClsError, match="found"):
        raise kind("This was {what}.", what="found")


def test_a_stop_is_no_failure() -> None:
    assert not issubclass(Cancelled, TextClsError)
