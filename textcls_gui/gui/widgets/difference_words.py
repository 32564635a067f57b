"""How the answers of two models to one text differ, as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.punctuation import listed, run_on

if TYPE_CHECKING:
    from textcls_gui.core.prediction import Prediction
    from textcls_gui.gui.workers.prediction_worker import Answer


def difference_words(first: Answer, second: Answer) -> str:
    """Both are answers to the same text; where one model has no such label as the other gives, that is said too."""
    one, other = first.prediction, second.prediction
    if set(one.labels) == set(other.labels):
        return _agreement(one, other)
    translate = QCoreApplication.translate
    words = [_several(one, other) if set(one.labels) & set(other.labels) else _contrast(one, other)]
    if strange := _missing(other.labels, first.classifier.labels):
        words.append(translate("DifferenceWords", "The first has no label {0}.").format(strange))
    if strange := _missing(one.labels, second.classifier.labels):
        words.append(translate("DifferenceWords", "The second has no label {0}.").format(strange))
    return run_on(*words)


def _agreement(one: Prediction, other: Prediction) -> str:
    translate = QCoreApplication.translate
    before, after = _percent(one), _percent(other)
    if not one.labels:
        return translate("DifferenceWords", "Neither gives a label.")
    if before == after:
        return translate("DifferenceWords", "Both say {0}, and are equally sure ({1} %).").format(_quoted(one.labels), after)
    if after < before:
        words = translate("DifferenceWords", "Both say {0}; the second is less sure ({1} % instead of {2} %).")
    else:
        words = translate("DifferenceWords", "Both say {0}; the second is surer ({1} % instead of {2} %).")
    return words.format(_quoted(one.labels), after, before)


def _contrast(one: Prediction, other: Prediction) -> str:
    """They have no label in common."""
    translate = QCoreApplication.translate
    if not one.labels:
        return translate("DifferenceWords", "They differ: the first gives no label, the second says {0}.").format(_quoted(other.labels))
    if not other.labels:
        return translate("DifferenceWords", "They differ: the first says {0}, the second gives no label.").format(_quoted(one.labels))
    words = translate("DifferenceWords", "They differ: the first says {0} ({1} % sure), the second {2} ({3} % sure).")
    return words.format(_quoted(one.labels), _percent(one), _quoted(other.labels), _percent(other))


def _several(one: Prediction, other: Prediction) -> str:
    translate = QCoreApplication.translate
    shared = [label for label in one.labels if label in other.labels]
    words = [translate("DifferenceWords", "They differ: both say {0}").format(_quoted(shared))]
    if only := [label for label in one.labels if label not in other.labels]:
        words.append(translate("DifferenceWords", "only the first says {0}").format(_quoted(only)))
    if only := [label for label in other.labels if label not in one.labels]:
        words.append(translate("DifferenceWords", "only the second says {0}").format(_quoted(only)))
    return "; ".join(words) + "."


def _missing(given: Sequence[str], known: Sequence[str]) -> str:
    return _quoted([label for label in given if label not in known])


def _quoted(labels: Sequence[str]) -> str:
    return listed(QCoreApplication.translate("DifferenceWords", "“{0}”").format(label) for label in labels)


def _percent(prediction: Prediction) -> int:
    return round(100 * prediction.probability)
