"""Words that could take the place of another are those that the model reads alike."""

from __future__ import annotations

import pytest

from textcls_gui.core.neighbours import near_words
from textcls_gui.core.prediction import Classifier


def test_near_words_are_known_ones_and_never_the_word_itself(classifier: Classifier) -> None:
    found = near_words(classifier, "lovely", 5)
    assert len(found) == len(set(found)) <= 5
    assert set(found) <= set(classifier.encoder.words)
    assert "lovely" not in found


def test_a_word_never_seen_is_read_by_its_letters(classifier: Classifier) -> None:
    assert "lovely" in near_words(classifier, "lovelyy", 10)


@pytest.mark.parametrize("word", ["", " ", "\ud800", "😀"])
def test_odd_words_have_no_neighbours_or_known_ones(classifier: Classifier, word: str) -> None:
    assert set(near_words(classifier, word, 3)) <= set(classifier.encoder.words)
