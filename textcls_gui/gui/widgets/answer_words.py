"""What a model says about a text, in words and bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.punctuation import listed
from textcls_gui.gui.widgets.bar_chart import Bar, marked_bars, probability_bars

if TYPE_CHECKING:
    from textcls_gui.core.prediction import Classifier, Prediction


def label_words(prediction: Prediction) -> str:
    """The label that is given, or all of them."""
    return listed(prediction.labels) or QCoreApplication.translate("AnswerWords", "None of the labels")


def certainty_words(prediction: Prediction, classifier: Classifier) -> str:
    """How sure the model is; where it is not sure enough, that is said, since a person may not see a colour."""
    translate = QCoreApplication.translate
    not_sure = translate("AnswerWords", "Not sure: {0} % is less than the {1} % from which you rely on it.")
    doubt = not_sure.format(int(100 * prediction.probability), f"{100 * classifier.sure_from:.0f}")  # rounded up, it may seem enough
    if classifier.decision is None:
        sure = translate("AnswerWords", "{0} % sure").format(f"{100 * prediction.probability:.0f}")
        return sure if prediction.is_sure else doubt
    words = translate("AnswerWords", "A label is given where its bar reaches the mark; there may be several, or none.")
    return words if prediction.is_sure else f"{doubt}\n{words}"


def answer_bars(prediction: Prediction, classifier: Classifier) -> tuple[Bar, ...]:
    if classifier.decision is None:
        return probability_bars(classifier.labels, prediction.probabilities)
    return marked_bars(classifier.labels, prediction.probabilities, classifier.decision.thresholds)
