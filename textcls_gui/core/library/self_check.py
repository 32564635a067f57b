"""What a model file answers to a few texts, kept with it: whoever opens it sees whether it answers the same there.

The texts are made of the model's own vocabulary, which is in the file anyway: no text of the training is among them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec
import numpy as np

from textcls_gui.core.errors import BundleError
from textcls_gui.core.prediction import Classifier

NUM_WORDS = 24
STRANGE_TEXT = "Qzv 7 字 ?! \N{SLIGHTLY SMILING FACE}"
MAX_TEXTS, MAX_CHARACTERS = 8, 2_000
TOLERANCE = 1e-3  # processors differ in the last digits of a sum; a damaged weight differs by more
SUM_TOLERANCE = 1e-4
Share = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class CheckedText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`probabilities` in the order of the labels."""

    text: Annotated[str, msgspec.Meta(max_length=MAX_CHARACTERS)]
    probabilities: tuple[Share, ...]


SelfCheck = Annotated[tuple[CheckedText, ...], msgspec.Meta(max_length=MAX_TEXTS)]


def self_check(classifier: Classifier) -> tuple[CheckedText, ...]:
    texts = _texts(classifier.encoder.words)
    return tuple(
        CheckedText(text, tuple(round(min(1.0, max(0.0, float(value))), 6) for value in row))
        for text, row in zip(texts, classifier.probabilities(texts), strict=True)
    )


def require_same_answers(classifier: Classifier, checked: Sequence[CheckedText]) -> None:
    """Raises BundleError where a model answers otherwise than it did when it was saved, or gives what is no probability."""
    texts = [each.text for each in checked] or [STRANGE_TEXT]
    found = classifier.probabilities(texts)
    is_probability = bool(np.isfinite(found).all()) and (
        classifier.model.meaning.is_several or bool((np.abs(found.sum(axis=1) - 1) < SUM_TOLERANCE).all())
    )
    fits = all(
        len(each.probabilities) == len(row) and bool((np.abs(row - each.probabilities) < TOLERANCE).all())
        for each, row in zip(checked, found, strict=False)
    )
    if not (is_probability and fits):
        raise BundleError(
            "The model does not give the answers that it gave where it was saved.",
            hint="It is damaged, or this computer calculates wrongly: ask for the file again, or open it on another computer.",
        )


def _texts(words: Sequence[str]) -> list[str]:
    step = max(1, len(words) // NUM_WORDS)
    chosen = (words[:NUM_WORDS], words[::step][:NUM_WORDS])
    return [*(" ".join(each)[:MAX_CHARACTERS] for each in chosen), STRANGE_TEXT]
