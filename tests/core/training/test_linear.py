"""The linear path and the mix: fitted on what was seen, stopped and weighed by what was not."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from tests.core.examples import colour_rows, mood_rows, several_dataset_of
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.models.linear import FeatureInput, LinearPath
from textcls_gui.core.models.meaning import EACH_FOR_ITSELF
from textcls_gui.core.text.features import FeatureSpans, FeatureTable
from textcls_gui.core.training import linear
from textcls_gui.core.training.linear import LabelledFeatures, fit_linear, scores_of, weight_scale
from textcls_gui.core.training.mixing import EQUAL_SHARES, mixing_shares, share_alone

SPANS = FeatureSpans(2, 0)
PENALTY = 10.0


def labelled(table: FeatureTable, rows: list[tuple[str, str]], names: tuple[str, ...]) -> LabelledFeatures:
    targets = np.array([names.index(label) for _, label in rows], dtype=np.int64)
    return LabelledFeatures(table.encode([text for text, _ in rows]), targets)


@pytest.fixture
def lesson() -> tuple[LinearPath, LabelledFeatures, LabelledFeatures]:
    train, validation = mood_rows(60), mood_rows(20, start=60)
    table = FeatureTable.fit([text for text, _ in train], SPANS, 2, RunControl())
    names = ("good", "bad")
    return LinearPath.for_table(table, 2), labelled(table, train, names), labelled(table, validation, names)


def test_it_learns_words(lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures]) -> None:
    path, texts, validation = lesson
    fractions: list[float] = []
    before = fit_linear(path, texts, validation, RunControl(), fractions.append)
    assert (before.argmax(axis=1) == validation.targets).all()
    assert (scores_of(path, validation.features).argmax(axis=1) == validation.targets).all()
    assert fractions == sorted(fractions)
    assert 0 < fractions[-1] <= 1
    np.testing.assert_allclose(np.exp(before).sum(axis=1), 1, rtol=1e-5)


def test_it_is_taught_the_validation_texts_afterwards(lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures]) -> None:
    path, texts, validation = lesson
    before = fit_linear(path, texts, validation, RunControl())
    after = scores_of(path, validation.features)
    right = np.arange(len(before)), validation.targets
    assert after[right].mean() > before[right].mean()


def test_without_an_early_stop_it_is_logistic_regression_over_scaled_features(
    lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Against another library's solver of the same problem."""
    monkeypatch.setattr(linear, "INVERSE_PENALTIES", (PENALTY,))
    monkeypatch.setattr(linear, "MAX_ROUNDS", 60)
    monkeypatch.setattr(linear, "ROUNDS_WITH_ALL", 0)
    path, texts, _ = lesson
    fit_linear(path, texts, texts, RunControl())
    from scipy.sparse import csr_matrix

    matrix = csr_matrix((texts.features.values, texts.features.ids, texts.features.starts), shape=(len(texts.targets), len(path.weight)))
    matrix = matrix.multiply(weight_scale(texts, *path.weight.shape)[:, 0].numpy()).tocsr()
    theirs = LogisticRegression(C=2 * PENALTY, tol=1e-8, max_iter=2_000).fit(matrix, texts.targets)  # two rows, one weight
    ours = scores_of(path, texts.features)
    np.testing.assert_allclose(ours, theirs.predict_log_proba(matrix), atol=0.02)


def test_several_labels_are_independent_logistic_regressions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linear, "INVERSE_PENALTIES", (PENALTY,))
    monkeypatch.setattr(linear, "MAX_ROUNDS", 100)
    monkeypatch.setattr(linear, "ROUNDS_WITH_ALL", 0)
    data = several_dataset_of(colour_rows(80))
    assert data.membership is not None
    table = FeatureTable.fit(data.texts, SPANS, 3, RunControl())
    texts = LabelledFeatures(table.encode(data.texts), data.membership)
    path = LinearPath.for_table(table, 3, EACH_FOR_ITSELF)
    fit_linear(path, texts, texts, RunControl())
    from scipy.sparse import csr_matrix

    matrix = csr_matrix((texts.features.values, texts.features.ids, texts.features.starts), shape=(80, len(table)))
    scale = weight_scale(texts, len(table), 3).numpy()
    ours = scores_of(path, texts.features)
    for label in range(3):
        scaled = matrix.multiply(scale[:, label]).tocsr()
        theirs = LogisticRegression(C=PENALTY, tol=1e-8, max_iter=2_000).fit(scaled, data.membership[:, label])
        np.testing.assert_allclose(ours[:, label], theirs.decision_function(scaled), atol=0.05)


def test_a_weight_may_grow_as_its_feature_tells() -> None:
    """ "the" stands in every text, "awful" in the bad ones alone."""
    rows = [("the good one", "good"), ("the awful one", "bad")] * 20
    table = FeatureTable.fit([text for text, _ in rows], FeatureSpans(1, 0), 2, RunControl())
    scale = weight_scale(labelled(table, rows, ("good", "bad")), len(table), 2)
    (the,), (awful,) = table.encode(["the"]).ids, table.encode(["awful"]).ids
    assert scale[the].max() == pytest.approx(linear.SMALLEST_SCALE)
    assert scale[awful].min() > 1


def test_the_penalty_is_the_one_that_suits_unseen_texts(
    lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, texts, validation = lesson
    found = fit_linear(path, texts, validation, RunControl())
    assert found[np.arange(len(found)), validation.targets].mean() >= max(
        alone[np.arange(len(found)), validation.targets].mean() - 1e-3
        for alone in (_with_one_penalty(penalty, texts, validation, monkeypatch) for penalty in linear.INVERSE_PENALTIES)
    )


def _with_one_penalty(
    penalty: float, texts: LabelledFeatures, validation: LabelledFeatures, monkeypatch: pytest.MonkeyPatch
) -> NDArray[np.float32]:
    with monkeypatch.context() as patch:
        patch.setattr(linear, "INVERSE_PENALTIES", (penalty,))
        path = LinearPath(1 + int(max(texts.features.ids.max(), validation.features.ids.max())), 2)
        return fit_linear(path, texts, validation, RunControl())


def test_when_unseen_texts_gain_nothing_it_stays_silent(lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures]) -> None:
    path, texts, validation = lesson
    liars = LabelledFeatures(validation.features, 1 - validation.targets)
    found = fit_linear(path, texts, liars, RunControl())
    np.testing.assert_allclose(found, np.log(0.5), rtol=1e-5)
    assert not path.weight.any()


def test_a_text_without_any_known_feature_gets_the_biases(lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures]) -> None:
    path, texts, validation = lesson
    fit_linear(path, texts, validation, RunControl())
    nothing = path.table().encode(["", "???"])
    found = path(FeatureInput.of(nothing, np.array([0, 1]), torch.device("cpu")))
    torch.testing.assert_close(found, path.bias.log_softmax(dim=0).expand(2, 2))


def test_a_run_that_is_thrown_away_stops(lesson: tuple[LinearPath, LabelledFeatures, LabelledFeatures]) -> None:
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        fit_linear(*lesson, control)


def shown(targets: NDArray[np.int64], sureness: float, share_right: float, seed: int) -> NDArray[np.float32]:
    """Log-probabilities of somebody who is that sure, and right that often."""
    random = np.random.default_rng(seed)
    guessed = np.where(random.random(len(targets)) < share_right, targets, random.integers(0, 3, len(targets)))
    scores = np.zeros((len(targets), 3))
    scores[np.arange(len(targets)), guessed] = sureness
    return np.asarray(scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)), dtype=np.float32)


TARGETS = np.random.default_rng(0).integers(0, 3, 2_000)


def test_who_only_guesses_has_hardly_a_say() -> None:
    good, guessing = shown(TARGETS, 2.0, 0.9, 1), shown(TARGETS, 2.0, 0.0, 2)
    left, right = mixing_shares(good, guessing, TARGETS), mixing_shares(guessing, good, TARGETS)
    assert left == pytest.approx(right[::-1], abs=1e-3)
    assert left[1] < left[0] / 5


def test_two_that_err_on_different_texts_are_better_together() -> None:
    one, other = shown(TARGETS, 2.0, 0.8, 3), shown(TARGETS, 2.0, 0.8, 4)
    shares = mixing_shares(one, other, TARGETS)
    assert min(shares) > 0.3
    together = (shares[0] * one + shares[1] * other).argmax(axis=1)
    assert (together == TARGETS).mean() >= max((part.argmax(axis=1) == TARGETS).mean() for part in (one, other))


def test_who_is_too_sure_is_toned_down() -> None:
    boaster = shown(TARGETS, 8.0, 0.7, 5)
    assert sum(mixing_shares(boaster, boaster, TARGETS)) < 0.5


def test_an_lstm_alone_says_afterwards_how_often_it_is_right() -> None:
    boaster, waverer = shown(TARGETS, 8.0, 0.7, 5), shown(TARGETS, 0.8, 0.7, 6)
    for scores in (boaster, waverer):
        scaled = np.exp(share_alone(scores, TARGETS) * scores)
        confidence = (scaled / scaled.sum(axis=1, keepdims=True)).max(axis=1).mean()
        assert confidence == pytest.approx((scores.argmax(axis=1) == TARGETS).mean(), abs=0.01)


def test_with_hardly_any_text_to_judge_by_the_shares_stay_near_equal() -> None:
    good, guessing = shown(TARGETS, 2.0, 0.9, 1)[:3], shown(TARGETS, 2.0, 0.0, 2)[:3]
    assert mixing_shares(good, guessing, TARGETS[:3]) == pytest.approx(EQUAL_SHARES, abs=0.25)


def test_the_mix_of_several_labels_is_judged_by_each_label_for_itself() -> None:
    chance = np.random.default_rng(0)
    logits = chance.normal(size=(400, 4)).astype(np.float32) * 2
    wanted = chance.random((400, 4)) < 1 / (1 + np.exp(-logits))
    noise = chance.normal(size=(400, 4)).astype(np.float32)
    first, second = mixing_shares(noise, logits, wanted, EACH_FOR_ITSELF)
    assert first == pytest.approx(0, abs=0.15)
    assert second == pytest.approx(1, abs=0.15)
