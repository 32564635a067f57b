"""What the coach says, in the person's language: a sentence, a mark on the plots, and where the help tells more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.training.coach import Advice, AdviceKind
from textcls_gui.gui.plots.curve_view import PlotMark, Tone

translate = QCoreApplication.translate
TONES: Mapping[AdviceKind, Tone] = {
    "too_early": "muted",
    "improving": "success",
    "flat": "muted",
    "memorising": "warning",
    "unstable": "warning",
    "one_label": "warning",
    "not_finite": "danger",
}
ICONS: Mapping[AdviceKind, str] = {
    "too_early": "info",
    "improving": "trending-up",
    "flat": "circle-check",
    "memorising": "triangle-alert",
    "unstable": "triangle-alert",
    "one_label": "triangle-alert",
    "not_finite": "circle-x",
}
PLACES_IN_HELP: Mapping[AdviceKind, str] = {
    "too_early": "curves#read",
    "improving": "curves#improving",
    "flat": "curves#flat-since",
    "memorising": "curves#memorising",
    "unstable": "curves#unstable",
    "one_label": "curves#one-label",
    "not_finite": "curves#not-finite",
}


def sentence(advice: Advice, *, is_over: bool) -> str:
    """What goes on, and what to do about it."""
    words = _sentences_afterwards() if is_over else _sentences_meanwhile()
    return words[advice.kind].format(advice.since, advice.best_epoch)


def mark_of(advice: Advice, latest_epoch: int, latest: float) -> PlotMark | None:
    """None while there is nothing to mark. Args: latest: of the last batch, in epochs."""
    if advice.kind == "too_early":
        return None
    tone = TONES[advice.kind]
    words = _marks()[advice.kind].format(advice.since)
    if advice.kind == "improving":
        return PlotMark(words, latest_epoch, tone, is_onwards=False)
    if advice.kind == "not_finite":
        return PlotMark(words, latest, tone, is_onwards=False)
    return PlotMark(words, max(0, (advice.since or 1) - 1), tone)  # epoch 5 lies between 4 and 5


def _sentences_meanwhile() -> Mapping[AdviceKind, str]:
    """With {0} for the epoch since which it is so, and {1} for the best one."""
    return {
        "too_early": translate("Coach", "It is too early to say how it goes: the first epochs show it."),
        "improving": translate("Coach", "Still improving: it gets better on texts that it does not learn from. Let it go on."),
        "flat": translate(
            "Coach", "Flat since epoch {0}: it gets no better any more. You can finish now; the best model, of epoch {1}, is kept."
        ),
        "memorising": translate(
            "Coach",
            "Memorising since epoch {0}: it learns its texts by heart, and does no better on others. "
            "The best model, of epoch {1}, is kept; you can finish now.",
        ),
        "unstable": translate(
            "Coach",
            "Unstable since epoch {0}: the loss goes up instead of down. End the run, lower the learning rate to a third or a tenth, and "
            "train again.",
        ),
        "one_label": translate(
            "Coach",
            "Since epoch {0} all texts get the same label. Wait for an epoch or two; if it stays so, something is wrong with the settings "
            "or the labels.",
        ),
        "not_finite": translate(
            "Coach",
            "In epoch {0} the loss was no longer a number, so the training has ended. Your texts are safe. "
            "Lower the learning rate to a tenth, and train again.",
        ),
    }


def _sentences_afterwards() -> Mapping[AdviceKind, str]:
    return {
        **_sentences_meanwhile(),
        "too_early": translate("Coach", "Too few epochs to say how it went. With more of them it may learn more."),
        "improving": translate("Coach", "It was still improving at its end: with more epochs it may get better."),
        "flat": translate("Coach", "Flat since epoch {0}: more epochs would hardly make it better. The best model, of epoch {1}, is kept."),
        "memorising": translate(
            "Coach",
            "Memorising since epoch {0}: it learnt its texts by heart, and did no better on others. The best model, of epoch {1}, is kept.",
        ),
        "unstable": translate(
            "Coach",
            "Unstable since epoch {0}: the loss went up instead of down. Lower the learning rate to a third or a tenth, and train again.",
        ),
        "one_label": translate(
            "Coach",
            "Since epoch {0} all texts got the same label. Try more epochs or balanced class weights, and look whether the labels "
            "are right.",
        ),
    }


def _marks() -> Mapping[AdviceKind, str]:
    """A few words, on the plot."""
    return {
        "improving": translate("Coach", "Still improving"),
        "flat": translate("Coach", "Flat since epoch {0}"),
        "memorising": translate("Coach", "Memorising since epoch {0}"),
        "unstable": translate("Coach", "Unstable since epoch {0}"),
        "one_label": translate("Coach", "One label only since epoch {0}"),
        "not_finite": translate("Coach", "No number in epoch {0}"),
    }
