"""Words are marked by what leaving them out does, at the characters where they were typed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core import explanation
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.explanation import explain
from textcls_gui.core.prediction import Classifier


def log_odds(classifier: Classifier, text: str) -> np.ndarray:
    probabilities = classifier.probabilities([text])[0].astype(np.float64)
    return np.log(probabilities / (1 - probabilities))


def test_the_words_that_decide_have_the_greatest_influence(classifier: Classifier) -> None:
    text = "the film was lovely"
    found = explain(classifier, text)
    influence = found.influences[:, classifier.labels.index("good")]
    start, end = found.spans[int(influence.argmax())]
    assert text[start:end] == "lovely"
    assert influence.max() > 0


def test_a_word_that_speaks_against_a_label_is_below_zero(classifier: Classifier) -> None:
    found = explain(classifier, "the film was awful")
    good, bad = (found.influences[:, classifier.labels.index(label)] for label in ("good", "bad"))
    assert good.min() < 0 < bad.max()
    assert good.argmin() == bad.argmax() == 3


def test_influence_is_what_deleting_the_word_does(classifier: Classifier) -> None:
    """Of the last word, whose deletion makes no new neighbours."""
    text = "film awful lovely"
    influence = explain(classifier, text).influences[-1]
    left = log_odds(classifier, text) - log_odds(classifier, "film awful ")
    without_space = log_odds(classifier, text) - log_odds(classifier, "film awful")
    assert influence == pytest.approx(without_space, abs=0.15) or influence == pytest.approx(left, abs=0.15)


def test_of_several_labels_each_has_its_own(several_classifier: Classifier) -> None:
    found = explain(several_classifier, "crimson and azure")
    red, blue = (found.influences[:, several_classifier.labels.index(label)] for label in ("red", "blue"))
    assert red.argmax() == 0
    assert blue.argmax() == 2


@given(st.text(st.characters(), max_size=80))
def test_spans_are_whole_words_of_any_writing(classifier: Classifier, text: str) -> None:
    found = explain(classifier, text)
    assert found.influences.shape == (len(found.spans), len(classifier.labels))
    assert np.isfinite(found.influences).all()
    assert all(0 <= start < end <= len(text) for start, end in found.spans)
    assert list(found.spans) == sorted(found.spans)


@pytest.mark.parametrize("text", ["", "  \n", "!", "x" * 20_000, "lovely " * 3_000])
def test_short_and_endless_texts_are_explained(classifier: Classifier, text: str) -> None:
    found = explain(classifier, text)
    assert len(found.spans) <= classifier.max_tokens
    assert np.isfinite(found.influences).all()


def test_in_long_texts_neighbours_share_what_the_lstms_say(classifier: Classifier, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "the film was lovely " * 10
    exact = explain(classifier, text)
    monkeypatch.setattr(explanation, "MAX_MULTIPLICATIONS", 0)
    shared = explain(classifier, text)
    assert exact.window == 1
    assert shared.window == 5
    assert shared.spans == exact.spans
    assert np.corrcoef(shared.influences[:, 0], exact.influences[:, 0])[0, 1] > 0.5


def test_an_explanation_that_nobody_waits_for_is_broken_off(classifier: Classifier) -> None:
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        explain(classifier, "the film was lovely", control)


def test_in_blocks_the_answer_is_the_same(classifier: Classifier, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "the film was lovely and not awful " * 8
    whole = explain(classifier, text)
    monkeypatch.setattr(explanation, "BLOCK_MULTIPLICATIONS", 0)
    assert np.allclose(explain(classifier, text).influences, whole.influences, atol=1e-4)
