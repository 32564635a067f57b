"""A model can tell what is unlike its training texts, where there were enough texts to say what is usual."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import pytest

from tests.core.examples import colour_rows, dataset_of, mood_rows, several_dataset_of
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.library.bundle import load_bundle, save_bundle
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.training.familiarity import fit_familiarity

NONSENSE = ["qwpoei zmxncb alskdj", "yxcv yxcv asdf jklö", "полёт шмеля над морем", "zeppelin quartz volcano submarine"]


def taught(classifier: Classifier, familiarity: object) -> Classifier:
    model = copy.deepcopy(classifier.model)
    model.familiarity = familiarity  # type: ignore[assignment]
    return Classifier(classifier.name, model, classifier.encoder, classifier.labels, classifier.config, classifier.decision)


@pytest.fixture(scope="module")
def wary(classifier: Classifier) -> Classifier:
    dataset = dataset_of(mood_rows(400))
    parts = dataset.take(np.arange(0, 400, 2)), dataset.take(np.arange(1, 400, 2))
    return taught(classifier, fit_familiarity(classifier.model, classifier.encoder, *parts, RunControl()))


def test_nonsense_is_strange_and_own_texts_are_not(wary: Classifier) -> None:
    own = wary.strangeness([text for text, _ in mood_rows(40)])
    strange = wary.strangeness(NONSENSE)
    assert own is not None and strange is not None
    assert (own > 0).mean() <= 0.1
    assert (strange > 0).mean() >= 0.75  # a model as small as this one may take a rare word for one of its own


def test_each_text_is_judged_by_itself(wary: Classifier) -> None:
    together = wary.strangeness(NONSENSE)
    alone = [wary.strangeness([text]) for text in NONSENSE]
    assert together == pytest.approx(np.concatenate([found for found in alone if found is not None]), abs=1e-3)


@pytest.mark.parametrize("text", ["", "  ", "😀", "x" * 30_000])
def test_odd_texts_have_a_finite_strangeness(wary: Classifier, text: str) -> None:
    found = wary.strangeness([text])
    assert found is not None and np.isfinite(found).all()


def test_few_texts_do_not_tell_what_is_usual(classifier: Classifier) -> None:
    dataset = dataset_of(mood_rows(60))
    few = dataset.take(np.arange(20))
    assert fit_familiarity(classifier.model, classifier.encoder, dataset, few, RunControl()) is None


def test_a_model_that_did_not_learn_it_says_nothing(classifier: Classifier) -> None:
    assert taught(classifier, None).strangeness(["anything"]) is None


def test_it_goes_into_the_file_and_comes_back(wary: Classifier, tmp_path: Path) -> None:
    save_bundle(tmp_path / "wary.textcls", wary)
    again = load_bundle(tmp_path / "wary.textcls").strangeness(NONSENSE)
    assert again == pytest.approx(wary.strangeness(NONSENSE))


def test_without_counted_words_the_unknown_ones_stand_for_rarity(classifier: Classifier) -> None:
    bare = Classifier("bare", Mixture(copy.deepcopy(classifier.model.lstm)), classifier.encoder, classifier.labels, classifier.config)
    dataset = dataset_of(mood_rows(200))
    bare.model.familiarity = fit_familiarity(bare.model, bare.encoder, dataset, dataset, RunControl())
    found = bare.strangeness(["qwpoei zmxncb alskdj", dataset.texts[0]])
    assert found is not None
    assert found[0] > found[1]


def test_texts_may_have_several_labels_or_none(several_classifier: Classifier) -> None:
    dataset = several_dataset_of(colour_rows(200))
    found = taught(
        several_classifier, fit_familiarity(several_classifier.model, several_classifier.encoder, dataset, dataset, RunControl())
    ).strangeness([*NONSENSE, dataset.texts[0]])
    assert found is not None
    assert (found[:-1] > found[-1]).all()


def test_a_stop_is_heard(classifier: Classifier) -> None:
    control = RunControl()
    control.discard()
    dataset = dataset_of(mood_rows(200))
    with pytest.raises(Cancelled):
        fit_familiarity(classifier.model, classifier.encoder, dataset, dataset, control)
