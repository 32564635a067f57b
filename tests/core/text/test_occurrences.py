"""Where features stand: in the text as typed, whatever comparing does to it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.text.features import FeatureSpans, FeatureTable
from textcls_gui.core.text.occurrences import occurrences

TEXTS = ["The film  was\tLOVELY, lovely!", "İstanbul is\n a city", "这家餐厅很好", "الفيلم كان رائعا", "a", "😀 fine", "  ", ""]


def table_of(texts: list[str]) -> FeatureTable:
    return FeatureTable.fit(texts, FeatureSpans(2, 4), 2, RunControl())


@pytest.mark.parametrize("text", TEXTS)
def test_each_feature_is_found_as_often_as_it_is_counted(text: str) -> None:
    table = table_of(TEXTS)
    found = occurrences(table, text)
    ids, counts = np.unique(found.ids, return_counts=True)
    features = table.encode([text])
    assert ids.tolist() == features.ids.tolist()
    values = (1 + np.log(counts)) * table.idf[ids]
    for kind in (0, 1):
        of_kind = table.kinds[ids] == kind
        assert values[of_kind] / max(1e-9, np.linalg.norm(values[of_kind])) == pytest.approx(features.values[of_kind], abs=1e-5)


def test_they_stand_where_the_person_typed_them() -> None:
    text = "İİ  lovely"
    table = table_of(["lovely"])
    found = occurrences(table, text)
    whole_words = {text[start:end] for start, end in zip(found.starts.tolist(), found.ends.tolist(), strict=True) if end - start == 6}
    assert whole_words == {"lovely"}


@given(st.text(max_size=60))
def test_no_text_is_refused(text: str) -> None:
    table = table_of([text, "lovely film"])
    found = occurrences(table, text)
    assert (found.starts < found.ends).all()
    assert found.ends.max(initial=0) <= len(text)
