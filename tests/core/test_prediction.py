"""A model in use: one text, or several."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import mood_rows
from textcls_gui.core.prediction import Classifier


class TestAText:
    @given(st.text(st.characters(), max_size=100))
    def test_gets_a_label_and_probabilities_whatever_it_is(self, classifier: Classifier, text: str) -> None:
        prediction = classifier.predict_one(text)
        assert prediction.label in classifier.labels
        assert prediction.probability == max(prediction.probabilities)
        assert prediction.probabilities[classifier.labels.index(prediction.label)] == prediction.probability
        assert sum(prediction.probabilities) == pytest.approx(1, abs=1e-5)
        assert prediction.num_words >= len(prediction.unknown)
        assert all(text[start:end] for start, end in prediction.unknown)

    def test_is_understood(self, classifier: Classifier) -> None:
        rows = mood_rows(20, start=500)
        assert sum(classifier.predict_one(text).label == label for text, label in rows) >= 18

    def test_is_answered_with_not_sure_below_the_probability_that_the_person_wants(self, classifier: Classifier) -> None:
        prediction = classifier.predict_one("the film was lovely")
        assert prediction.is_sure
        for sure_from in (0.0, prediction.probability, np.nextafter(prediction.probability, 1), 1.0):
            classifier.sure_from = float(sure_from)
            try:
                asked = classifier.predict_one("the film was lovely")
            finally:
                classifier.sure_from = 0.0
            assert asked.is_sure == (sure_from <= prediction.probability)
            assert asked.label == prediction.label

    def test_gets_the_same_answer_alone_and_in_company(self, classifier: Classifier) -> None:
        texts = [text for text, _ in mood_rows(10)] + ["", "lovely " * 200]
        for text, prediction in zip(texts, classifier.predict(texts), strict=True):
            assert classifier.predict_one(text).probabilities == pytest.approx(prediction.probabilities, abs=1e-5)

    def test_shows_the_words_never_seen(self, classifier: Classifier) -> None:
        text = "The zebra was LOVELY, quagga!"
        prediction = classifier.predict_one(text)
        assert {"zebra", "quagga"} <= {text[start:end] for start, end in prediction.unknown}
        assert "LOVELY" not in {text[start:end] for start, end in prediction.unknown}
        assert prediction.num_words == 5  # neither the comma nor the mark

    def test_counts_no_punctuation_as_words_never_seen(self, classifier: Classifier) -> None:
        prediction = classifier.predict_one("… ¿ 「 lovely 」 😀")
        assert prediction.num_words == 2
        assert prediction.unknown == ((15, 16),)

    def test_shows_where_it_was_cut(self, classifier: Classifier) -> None:
        text = "film " * (classifier.max_tokens + 10)
        prediction = classifier.predict_one(text)
        assert prediction.cut_at == 5 * classifier.max_tokens
        assert prediction.num_words == classifier.max_tokens + 10
        assert classifier.predict_one(text[: prediction.cut_at]).cut_at is None

    def test_may_be_a_million_characters_long(self, classifier: Classifier) -> None:
        assert classifier.predict_one("x" * 1_000_000).cut_at is not None

    def test_may_be_missing(self, classifier: Classifier) -> None:
        assert classifier.predict([]) == []
