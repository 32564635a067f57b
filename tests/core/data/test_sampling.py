"""Regular samples: within their bounds, spread over all."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.data.sampling import places_within, regular_places


@given(st.integers(0, 5_000), st.integers(1, 400))
def test_a_regular_sample_is_spread_evenly_and_never_larger_than_allowed(num_texts: int, limit: int) -> None:
    places = regular_places(num_texts, limit).tolist()
    assert len(places) <= limit
    assert places == sorted(set(places))
    assert len({later - earlier for earlier, later in pairwise(places)}) <= 1
    if num_texts <= limit:
        assert len(places) == num_texts
    else:
        assert 2 * len(places) >= limit or num_texts < 2 * limit


def test_long_texts_are_fewer_in_a_sample_than_short_ones() -> None:
    assert len(places_within(["x" * 10] * 1_000, 500, 100_000)) == 500
    assert len(places_within(["x" * 1_000] * 1_000, 500, 100_000)) == 100
    assert len(places_within([], 500, 100_000)) == 0
