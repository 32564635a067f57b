"""The simple word counter that every model is held against: TF-IDF of words and word pairs, and logistic regression."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.text.encoder import Unit
from textcls_gui.core.text.features import FeatureSpans, FeatureTable

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

MAX_TEXTS = 50_000
SPANS_OF_WORDS, SPANS_OF_CHARACTERS = FeatureSpans(2, 0), FeatureSpans(0, 3)
INVERSE_PENALTY = 10.0
PROGRESS_OF_COUNTING = 0.3
NUM_FOLDS = 5


@dataclass(frozen=True, slots=True)
class TextsAndTargets:
    """`targets` (num_texts,) are numbers of labels; for `several_predictions`, (num_texts, num_labels) bool."""

    texts: Sequence[str]
    targets: NDArray[np.int64] | NDArray[np.bool_]

    def take(self, indexes: NDArray[np.int64]) -> TextsAndTargets:
        return TextsAndTargets([self.texts[index] for index in indexes.tolist()], self.targets[indexes])


def baseline_predictions(
    training: TextsAndTargets,
    test_texts: Sequence[str],
    unit: Unit,
    control: RunControl,
    report: Callable[[float], None] = lambda _fraction: None,
) -> NDArray[np.int64]:
    """The labels' numbers that the word counter gives the test texts; words 1-2, or characters 1-3 where words have no spaces.

    One label against the rest, each by liblinear: it works outside Python's lock, so that the window stays smooth, and a stop is
    heard between two labels. Of more than MAX_TEXTS texts a regular sample is taken.

    Raises Cancelled if the run is thrown away.
    """
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    sample = _sampled(training)
    targets = sample.targets.astype(np.int64)
    counted = _counted(sample.texts, test_texts, unit, control)
    if counted is None:
        return np.full(len(test_texts), np.bincount(targets).argmax())
    features, test_features = counted
    report(PROGRESS_OF_COUNTING)
    names: NDArray[np.int64] = np.unique(targets)
    if len(names) == 1:
        return np.full(len(test_texts), names[0])
    best = np.full(len(test_texts), -np.inf)
    found = np.full(len(test_texts), names[0])
    for number, name in enumerate(names[:1] if len(names) == 2 else names):
        control.raise_if_discarded()
        with threadpool_limits(1, "blas"):  # its products are so small that several threads only wait for each other, ten times as long
            classifier = LogisticRegression(solver="liblinear", C=INVERSE_PENALTY).fit(features, targets == name)
        scores = classifier.decision_function(test_features)
        if len(names) == 2:
            return names[np.where(scores > 0, 0, 1)]
        found = np.where(scores > best, name, found)
        best = np.maximum(best, scores)
        report(PROGRESS_OF_COUNTING + (1 - PROGRESS_OF_COUNTING) * (number + 1) / len(names))
    return found


def several_predictions(
    training: TextsAndTargets,
    test_texts: Sequence[str],
    unit: Unit,
    control: RunControl,
    report: Callable[[float], None] = lambda _fraction: None,
) -> NDArray[np.bool_]:
    """(num_test_texts, num_labels): which labels the word counter gives where a text may have several, or none: each that it finds more
    likely than not. Raises Cancelled if the run is thrown away.
    """
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    sample = _sampled(training)
    counted = _counted(sample.texts, test_texts, unit, control)
    num_labels = sample.targets.shape[1]
    if counted is None:
        return np.tile(sample.targets.mean(axis=0) > 1 / 2, (len(test_texts), 1))
    features, test_features = counted
    report(PROGRESS_OF_COUNTING)
    found = np.zeros((len(test_texts), num_labels), dtype=np.bool_)
    for label in range(num_labels):
        control.raise_if_discarded()
        has_label = sample.targets[:, label].astype(np.bool_)
        if has_label.all() or not has_label.any():
            found[:, label] = has_label.any()
        else:
            with threadpool_limits(1, "blas"):  # as above
                classifier = LogisticRegression(solver="liblinear", C=INVERSE_PENALTY).fit(features, has_label)
            found[:, label] = classifier.decision_function(test_features) > 0
        report(PROGRESS_OF_COUNTING + (1 - PROGRESS_OF_COUNTING) * (label + 1) / num_labels)
    return found


def cross_validated_predictions(labelled: TextsAndTargets, unit: Unit, control: RunControl) -> NDArray[np.int64] | NDArray[np.bool_]:
    """For each text, the answer of a word counter that was trained without the fifth in which the text is; of the targets' kind."""
    answer: Callable[..., NDArray[np.int64] | NDArray[np.bool_]]
    answer = baseline_predictions if labelled.targets.ndim == 1 else several_predictions
    fold = np.random.default_rng(0).permutation(len(labelled.texts)) % NUM_FOLDS
    found = np.zeros_like(labelled.targets)
    for number in range(min(NUM_FOLDS, len(labelled.texts))):
        inside, outside = np.flatnonzero(fold == number), np.flatnonzero(fold != number)
        if not len(outside):  # one text alone
            return labelled.targets
        found[inside] = answer(labelled.take(outside), labelled.take(inside).texts, unit, control)
    return found


def _sampled(training: TextsAndTargets) -> TextsAndTargets:
    step = -(-len(training.texts) // MAX_TEXTS)
    return TextsAndTargets(training.texts[::step], training.targets[::step])


def _counted(texts: Sequence[str], test_texts: Sequence[str], unit: Unit, control: RunControl) -> tuple[csr_matrix, csr_matrix] | None:
    """The features of the training and of the test texts; None where no text holds a word, say in a table of emoji: then the counter
    can only guess. Counted by hashes, since a dictionary of the word pairs of long texts would be the largest thing in a run's memory."""
    from scipy.sparse import csr_matrix

    table = FeatureTable.fit(texts, SPANS_OF_WORDS if unit == "words" else SPANS_OF_CHARACTERS, 1, control)
    if not len(table):
        return None
    counted = [table.encode(each, control) for each in (texts, test_texts)]
    training, test = (csr_matrix((each.values, each.ids, each.starts), shape=(each.num_texts, len(table))) for each in counted)
    return training, test
