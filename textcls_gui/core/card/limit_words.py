"""What a report says of a model's limits: what nobody has tested, and what the test is too small to tell."""

from __future__ import annotations

from collections.abc import Iterator

from textcls_gui.core.card.blocks import Block, Heading, Points
from textcls_gui.core.card.facts import FEW_TESTED, ModelCard
from textcls_gui.core.card.speech import Speech
from textcls_gui.core.evaluation.report import WIDE_INTERVAL

NAMED = 15


def limit_blocks(card: ModelCard, speech: Speech) -> Iterator[Block]:
    yield Heading(speech.translate("Report", "Before you rely on it"))
    yield Points(tuple(_sentences(card, speech)))


def _sentences(card: ModelCard, speech: Speech) -> Iterator[str]:
    translate, report, used = speech.translate, card.report, card.record.used
    yield translate(
        "Report",
        "All figures are from texts of the same kind as those it learnt from. On other texts, from another time, another source or in "
        "another language, nobody has tried it, and it may do much worse.",
    )
    if report.several is None:
        yield translate("Report", "It gives one of its labels to every text, also to a text that none of them fits.")
    if card.sure_from > 0:
        words = translate("Report", "Answers less probable than {0} % are marked “not sure”; the figures here count them like all others.")
        yield words.format(f"{100 * card.sure_from:.0f}")
    interval = report.micro_f1_interval
    if interval.high - interval.low > WIDE_INTERVAL:
        yield translate("Report", "There are too few test texts to tell exactly how good it is: {0}.").format(f"{report.num_texts:,}")
    few = card.few_tested
    if few:
        names = ", ".join(f"“{label}”" for label in few[:NAMED])
        if len(few) > NAMED:
            names = translate("Report", "{0} and {1} more").format(names, f"{len(few) - NAMED:,}")
        words = translate("Report", "Labels with fewer than {0} test texts, whose figures say little: {1}.")
        yield words.format(FEW_TESTED, names)
    yield from _on_length(card, speech)
    if used is not None and used.findings:
        yield translate("Report", "What the Data Doctor found and nobody mended is in the figures too; see “The data”.")
    if card.run.summary.outcome == "stopped_by_user":
        yield translate("Report", "Training was ended before it was through; longer training may be better.")
    yield translate("Report", "A label is a guess from words alone. Where people are affected, a person should look at it.")


def _on_length(card: ModelCard, speech: Speech) -> Iterator[str]:
    translate, used, limit = speech.translate, card.record.used, card.run.config.text.max_tokens
    unit = "words" if used is None else used.unit
    words = {
        "words": translate("Report", "It reads the first {0} words of a text; what comes after them is not read in its order."),
        "subwords": translate("Report", "It reads the first {0} parts of words of a text; what comes after them is not read in its order."),
        "characters": translate("Report", "It reads the first {0} characters of a text; what comes after them is not read in its order."),
    }
    found = words[unit].format(f"{limit:,}")
    if used is not None and used.num_cut:
        longer = translate("Report", "Of the texts that it learnt from, {0} are as long as that or longer.").format(f"{used.num_cut:,}")
        found = f"{found} {longer}"
    yield found
