"""From what is known of a run to what is said of it: the report's blocks, in the person's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from textcls_gui import __version__
from textcls_gui.core.card.blocks import Block, Column, Facts, Figure, Grid, Heading, Paragraph, Report
from textcls_gui.core.card.charts import Answerer, Line, comparison, confusion_cells, curves, label_bars, reliability
from textcls_gui.core.card.data_words import data_blocks
from textcls_gui.core.card.facts import ModelCard, top_confusions
from textcls_gui.core.card.limit_words import limit_blocks
from textcls_gui.core.card.settings_words import repeat_blocks, setting_blocks
from textcls_gui.core.card.speech import Speech
from textcls_gui.core.evaluation.report import EvaluationReport, LabelScores, LabelSets

LABELS_NAMED = 40
LABELS_IN_CHART = 30  # of more, the weakest; all stand in the table
LABELS_IN_MATRIX = 12  # of more, the commonest confusions
CONFUSIONS = 25
WRONG_TEXTS = 300
TEXT_CHARACTERS = 500


def report_on(card: ModelCard, verdict: Sequence[str], speech: Speech) -> Report:
    """Args: verdict: sentences on how good the model is, the first being the most important; in the person's language already."""
    translate = speech.translate
    blocks = (
        *_head(card, speech),
        *_verdict(card, verdict, speech),
        *_mistakes(card, speech),
        *_learning(card, speech),
        *data_blocks(card, speech),
        *limit_blocks(card, speech),
        *setting_blocks(card, speech),
        *_wrong_texts(card, speech),
        *repeat_blocks(card, speech),
    )
    footer = translate("Report", "Written by TextCls {0} on this computer. Nothing of it was sent anywhere.").format(__version__)
    return Report(card.run.summary.name, translate("Report", "Report on a text classifier"), footer, speech.language, blocks)


def _head(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate, summary, report = speech.translate, card.run.summary, card.report
    is_several = report.several is not None
    one = translate("Report", "Reads a text and gives it one of {0} labels.")
    several = translate("Report", "Reads a text and gives it any of {0} labels, or none.")
    used = card.record.used
    made_with = translate("Report", "TextCls {0}").format(used.versions.get("TextCls", "")) if used else translate("Report", "TextCls")
    rows = [
        (translate("Report", "What it does"), (several if is_several else one).format(f"{len(report.labels):,}")),
        (translate("Report", "Labels"), _named(report.labels, speech)),
        (translate("Report", "Language of the texts"), ", ".join(translate("core", name) for name in card.languages) or "–"),
        (translate("Report", "Trained"), f"{speech.moment(summary.created)}, {made_with}"),
        (translate("Report", "Learnt from"), translate("Report", "{0}, {1} texts").format(summary.data_name, f"{summary.num_texts:,}")),
        (translate("Report", "Kind of model"), _kind(card, speech)),
        (translate("Report", "Training"), _training(card, speech)),
    ]
    yield Facts(tuple(rows))


def _named(labels: Sequence[str], speech: Speech) -> str:
    names = " · ".join(map(_by_itself, labels[:LABELS_NAMED]))
    if len(labels) <= LABELS_NAMED:
        return names
    return speech.translate("Report", "{0} and {1} more").format(names, f"{len(labels) - LABELS_NAMED:,}")


def _by_itself(label: str) -> str:
    """A label that is written from right to left is kept from turning those beside it round."""
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in label):
        return f"\N{FIRST STRONG ISOLATE}{label}\N{POP DIRECTIONAL ISOLATE}"
    return label


def _kind(card: ModelCard, speech: Speech) -> str:
    translate, model = speech.translate, card.run.config.model
    reading = translate("Report", "A neural network that reads the words in their order (LSTM)")
    if model.num_members > 1:
        reading = translate("Report", "The average of {0} neural networks that read the words in their order (LSTM)").format(
            model.num_members
        )
    if not model.linear_path:
        return reading
    return translate("Report", "{0}, together with a count of words and groups of characters").format(reading)


def _training(card: ModelCard, speech: Speech) -> str:
    translate, summary = speech.translate, card.run.summary
    words = translate("Report", "{0} epochs, of which number {1} was kept; {2} s on the processor")
    if summary.device == "cuda":
        words = translate("Report", "{0} epochs, of which number {1} was kept; {2} s on the graphics card")
    found = words.format(summary.epochs, summary.best_epoch, f"{summary.seconds:,.0f}")
    if summary.outcome == "stopped_by_user":
        return translate("Report", "{0}; ended by hand before it was through").format(found)
    return found


def _verdict(card: ModelCard, verdict: Sequence[str], speech: Speech) -> Iterator[Block]:
    translate, report = speech.translate, card.report
    yield Heading(translate("Report", "How good it is"))
    for number, sentence in enumerate(filter(None, verdict)):
        yield Paragraph(sentence, "lead" if number == 0 and len(verdict) > 1 else "plain")
    answerers = (
        Answerer(translate("Report", "This model"), report.micro_f1, report.micro_f1_interval),
        Answerer(translate("Report", "A simple word counter"), report.baseline_micro_f1),
        Answerer(translate("Report", "Always “{0}”").format(report.majority_label), report.majority_micro_f1),
    )
    caption = translate("Report", "Share of unseen texts that get the right label. The line across the bar is the 95 % interval.")
    if report.several is not None:
        caption = translate("Report", "F1 over all pairs of an unseen text and a label. The line across the bar is the 95 % interval.")
    counter = translate("Report", "The word counter is TF-IDF with logistic regression, trained on the same texts.")
    yield Figure(comparison(answerers, speech), f"{caption} {counter}")
    yield from _sureness(report, speech)


def _sureness(report: EvaluationReport, speech: Speech) -> Iterator[Block]:
    translate, calibration = speech.translate, report.calibration
    if calibration is None or not calibration.bins:
        return
    words = translate("Report", "It is right about as often as it says: on average, the two are {0} points apart.")
    if not calibration.is_good:
        words = translate("Report", "How sure it says it is should not be taken at its word: on average, it is {0} points off.")
    yield Paragraph(words.format(f"{100 * calibration.error:.1f}"))
    caption = translate("Report", "How sure it says it is, and how often it is right then. On the slanted line, both are the same.")
    across, upwards = translate("Report", "How sure it is"), translate("Report", "How often it is right then")
    yield Figure(reliability(calibration.bins, across, upwards, speech), caption)


def _mistakes(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate, report = speech.translate, card.report
    yield Heading(translate("Report", "Where it errs"))
    weakest = sorted(report.per_label, key=lambda scores: (scores.support == 0, scores.f1, scores.label))
    shown = weakest[:LABELS_IN_CHART]
    caption = translate("Report", "F1 of each label, the weakest first: it is high only if the label is found and rarely given wrongly.")
    if len(shown) < len(weakest):
        caption = translate("Report", "F1 of the {0} weakest of {1} labels; all of them stand in the table.").format(
            len(shown), len(weakest)
        )
    yield Figure(label_bars(shown, speech), caption)
    yield _label_grid(weakest, speech)
    if not report.confusion:
        return
    if len(report.labels) <= LABELS_IN_MATRIX:
        truth, answer = translate("Report", "Right label"), translate("Report", "What the model says")
        caption = translate("Report", "What is taken for what: a row is a right label, a column what the model says of its texts.")
        yield Figure(confusion_cells(report.labels, report.confusion, truth, answer), caption)
    else:
        yield from _confusions(card, speech)


def _label_grid(labels: Sequence[LabelScores], speech: Speech) -> Grid:
    translate = speech.translate
    columns = (
        Column(translate("Report", "Label"), 0.44),
        Column(translate("Report", "Right when given"), 0.15, is_number=True),
        Column(translate("Report", "Found"), 0.13, is_number=True),
        Column(translate("Report", "F1"), 0.13, is_number=True),
        Column(translate("Report", "Test texts"), 0.15, is_number=True),
    )
    shares = [(scores.label, scores.precision, scores.recall, scores.f1, scores.support) for scores in labels]
    rows = tuple(
        (label, *(speech.percent(share) if support else "–" for share in found), f"{support:,}") for label, *found, support in shares
    )
    return Grid(columns, rows)


def _confusions(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate = speech.translate
    found = top_confusions(card.report, CONFUSIONS)
    if not found:
        return
    yield Paragraph(translate("Report", "The commonest confusions"), "lead")
    columns = (
        Column(translate("Report", "Right label"), 0.36),
        Column(translate("Report", "What the model says"), 0.36),
        Column(translate("Report", "Texts"), 0.12, is_number=True),
        Column(translate("Report", "Of the label"), 0.16, is_number=True),
    )
    yield Grid(columns, tuple((item.target, item.predicted, f"{item.count:,}", speech.percent(item.share)) for item in found))


def _learning(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate, history = speech.translate, card.run.history
    if not history:
        return
    is_several = card.report.several is not None
    yield Heading(translate("Report", "How it learnt"))
    seen, unseen = translate("Report", "Training texts"), translate("Report", "Validation texts")
    losses = (
        Line(seen, tuple(epoch.train_loss for epoch in history), "first"),
        Line(unseen, tuple(epoch.validation_loss for epoch in history), "second", is_dashed=True),
    )
    scores = (
        Line(seen, tuple(epoch.train_accuracy for epoch in history), "first"),
        Line(unseen, tuple(epoch.validation_accuracy for epoch in history), "second", is_dashed=True),
    )
    best = card.run.summary.best_epoch
    caption = translate("Report", "Texts that get the right label, epoch by epoch. The upright line marks the epoch that was kept.")
    if is_several:
        caption = translate("Report", "F1, epoch by epoch. The upright line marks the epoch that was kept.")
    yield Figure(curves(scores, best, speech, is_share=True), caption)
    yield Figure(curves(losses, best, speech, is_share=False), translate("Report", "Loss, epoch by epoch; the lower, the better."))


def _wrong_texts(card: ModelCard, speech: Speech) -> Iterator[Block]:
    if not card.wrong:
        return
    translate = speech.translate
    yield Heading(translate("Report", "Texts that it gets wrong"))
    shown = card.wrong[:WRONG_TEXTS]
    words = translate("Report", "What the model is most sure of comes first; often it is the table that is wrong. Shown: {0} of {1}.")
    yield Paragraph(words.format(f"{len(shown):,}", f"{len(card.wrong):,}"), "muted")
    columns = (
        Column(translate("Report", "Text"), 0.52),
        Column(translate("Report", "Right label"), 0.19),
        Column(translate("Report", "What the model says"), 0.19),
        Column(translate("Report", "Sure"), 0.10, is_number=True),
    )
    labels = card.report.labels
    nothing = translate("Report", "none")

    def named(target: int, sets: tuple[int, ...] | None) -> str:
        numbers = (target,) if sets is None else sets
        return ", ".join(labels[number] for number in numbers if number >= 0) or nothing

    rows = []
    for text in shown:
        sets = text.sets or LabelSets((text.target,), (text.predicted,))
        rows.append(
            (_beginning(text.text), named(text.target, sets.wanted), named(text.predicted, sets.given), speech.percent(text.probability))
        )
    yield Grid(columns, tuple(rows))


def _beginning(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= TEXT_CHARACTERS else text[:TEXT_CHARACTERS] + "…"
