"""Texts in a file are the texts in a list, whatever is asked of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import dataset_of, mood_rows
from textcls_gui.core.config import SplitConfig
from textcls_gui.core.data import stored_texts
from textcls_gui.core.data.splitting import groups_of_like, split_dataset
from textcls_gui.core.data.stored_texts import StoredTexts, kept, taken

any_texts = st.lists(st.text(st.characters(exclude_categories=()), max_size=20), min_size=1, max_size=30)


@given(any_texts, st.data())
def test_every_text_is_as_it_was_written(texts: list[str], chosen: st.DataObject) -> None:
    stored = StoredTexts.write(texts)
    assert list(stored) == texts
    assert [stored[place] for place in range(-len(texts), len(texts))] == [*texts, *texts]
    places = chosen.draw(st.lists(st.integers(0, len(texts) - 1), max_size=20))
    some = stored.take(np.array(places, dtype=np.int64))
    assert list(some) == [texts[place] for place in places]
    step = chosen.draw(st.integers(1, 5))
    assert list(some[1:9:step]) == list(some)[1:9:step]
    assert list(stored[::step]) == texts[::step]


def test_a_place_beyond_the_end_is_refused() -> None:
    stored = StoredTexts.write(["one", "two"])
    with pytest.raises(IndexError):
        stored[2]


@pytest.fixture
def no_room_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored_texts, "MAX_TEXTS_IN_MEMORY", 10)


def test_few_texts_stay_in_memory_and_many_go_to_a_file(no_room_in_memory: None) -> None:
    assert isinstance(kept(map(str, range(10))), list)
    many = kept(map(str, range(5_000)))
    assert isinstance(many, StoredTexts)
    assert list(many) == [str(number) for number in range(5_000)]
    assert list(taken(many, np.array([4_999, 3]))) == ["4999", "3"]


def test_a_few_very_long_texts_go_to_a_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored_texts, "MAX_CHARACTERS_IN_MEMORY", 1_000)
    assert isinstance(kept(["long " * 100] * 3), StoredTexts)


def test_a_dataset_is_the_same_wherever_its_texts_are(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [*mood_rows(200), *mood_rows(20), ("", "good"), ("no label", " ")]
    listed = dataset_of(rows)
    monkeypatch.setattr(stored_texts, "MAX_TEXTS_IN_MEMORY", 10)
    stored = dataset_of(rows)
    assert isinstance(stored.texts, StoredTexts)
    assert list(stored.texts) == listed.texts
    assert stored.left_out == listed.left_out
    assert stored.rows.tolist() == listed.rows.tolist()
    assert groups_of_like(stored.texts).tolist() == groups_of_like(listed.texts).tolist()
    one, other = (split_dataset(dataset, SplitConfig(), 1) for dataset in (listed, stored))
    assert (one.train.tolist(), one.test.tolist()) == (other.train.tolist(), other.test.tolist())
    assert list(stored.take(other.test).texts) == list(listed.take(one.test).texts)
