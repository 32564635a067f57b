"""The simple word counter that every model is held against: TF-IDF of words and word pairs, and logistic regression."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.text.encoder import Unit

MAX_TEXTS = 50_000
MAX_CHARACTERS = 20_000
MAX_FEATURES = 1_000_000
INVERSE_PENALTY = 10.0
PROGRESS_OF_COUNTING = 0.3
NUM_FOLDS = 5


@dataclass(frozen=True, slots=True)
class TextsAndTargets:
    texts: Sequence[str]
    targets: NDArray[np.int64]


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
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    step = -(-len(training.texts) // MAX_TEXTS)
    texts, targets = training.texts[::step], training.targets[::step]
    by_words = {"ngram_range": (1, 2), "token_pattern": r"(?u)\b\w+\b"}
    by_characters = {"analyzer": "char", "ngram_range": (1, 3)}
    vectorizer = TfidfVectorizer(
        sublinear_tf=True, max_features=MAX_FEATURES, dtype=np.float32, **(by_words if unit == "words" else by_characters)
    )
    try:
        features = vectorizer.fit_transform(_heard(texts, control))
    except ValueError:  # no text holds a word, say in a table of emoji: then it can only guess
        return np.full(len(test_texts), np.bincount(targets).argmax())
    report(PROGRESS_OF_COUNTING)
    test_features = vectorizer.transform(_heard(test_texts, control))
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


def cross_validated_predictions(labelled: TextsAndTargets, unit: Unit, control: RunControl) -> NDArray[np.int64]:
    """For each text, the answer of a word counter that was trained without the fifth in which the text is."""
    fold = np.random.default_rng(0).permutation(len(labelled.texts)) % NUM_FOLDS
    found = np.zeros(len(labelled.texts), dtype=np.int64)
    for number in range(min(NUM_FOLDS, len(labelled.texts))):
        inside, outside = np.flatnonzero(fold == number), np.flatnonzero(fold != number)
        if not len(outside):  # one text alone
            return labelled.targets
        rest = TextsAndTargets([labelled.texts[index] for index in outside.tolist()], labelled.targets[outside])
        found[inside] = baseline_predictions(rest, [labelled.texts[index] for index in inside.tolist()], unit, control)
    return found


def _heard(texts: Sequence[str], control: RunControl) -> Iterator[str]:
    """The texts, shortened to what a word counter needs; a stop is heard between two of them."""
    for text in texts:
        control.raise_if_discarded()
        yield text[:MAX_CHARACTERS]
