"""What a report says of the data: how many texts of which label, how long, and what the Doctor found in them."""

from __future__ import annotations

from collections.abc import Iterator

from textcls_gui.core.card.blocks import Block, Column, Facts, Grid, Heading, Paragraph
from textcls_gui.core.card.facts import ModelCard
from textcls_gui.core.card.finding_titles import finding_title, severity_title
from textcls_gui.core.card.speech import Speech
from textcls_gui.core.data.dataset import LeftOut
from textcls_gui.core.data.used import FoundInData, UsedData

MANY_LABELS = 100  # of more, the commonest and the rarest are named


def data_blocks(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate, used, summary = speech.translate, card.record.used, card.run.summary
    yield Heading(translate("Report", "The data"))
    rows = [(translate("Report", "File"), summary.data_name), (translate("Report", "Texts with a label"), f"{summary.num_texts:,}")]
    if used is None:
        yield Facts((*rows, (translate("Report", "Test texts"), f"{card.report.num_texts:,}")))
        yield Paragraph(translate("Report", "An earlier version trained this model and kept no more about its data."), "muted")
        return
    yield Facts((*rows, *_rows(used, speech)))
    yield _label_counts(card, used, speech)
    yield from _findings(used.findings, speech)


def _rows(used: UsedData, speech: Speech) -> Iterator[tuple[str, str]]:
    translate = speech.translate
    test = translate("Report", "{0} from a file of their own") if used.has_own_test else "{0}"
    yield translate("Report", "For learning"), f"{used.num_train:,}"
    yield translate("Report", "For validation, to choose the best epoch"), f"{used.num_validation:,}"
    yield translate("Report", "For the test, never seen before"), test.format(f"{used.num_test:,}")
    lengths = {
        "words": translate("Report", "half of them up to {0} words, nearly all up to {1}"),
        "subwords": translate("Report", "half of them up to {0} parts of words, nearly all up to {1}"),
        "characters": translate("Report", "half of them up to {0} characters, nearly all up to {1}"),
    }
    yield translate("Report", "Length of the texts"), lengths[used.unit].format(f"{used.median_length:,}", f"{used.long_length:,}")
    for left_out in used.left_out:
        yield translate("Report", "Left out"), _reason(left_out, speech)


def _reason(left_out: LeftOut, speech: Speech) -> str:
    translate = speech.translate
    words = {
        "empty text": translate("Report", "{0} rows without a text"),
        "no label": translate("Report", "{0} rows without a label"),
        "unknown label": translate("Report", "{0} rows with an unknown label"),
        "removed": translate("Report", "{0} rows removed by hand"),
        "rare label": translate("Report", "{0} rows with a rare label"),
    }
    return words[left_out.reason].format(f"{left_out.count:,}")


def _label_counts(card: ModelCard, used: UsedData, speech: Speech) -> Grid:
    translate = speech.translate
    total = max(1, used.num_train + used.num_validation + used.num_test)
    counts = sorted(zip(card.report.labels, used.label_counts, strict=True), key=lambda item: -item[1])
    rows = [(label, f"{count:,}", speech.percent(count / total, 1)) for label, count in counts]
    if len(rows) > MANY_LABELS:
        half = MANY_LABELS // 2
        rows = [*rows[:half], ("…", "", ""), *rows[-half:]]
    columns = (
        Column(translate("Report", "Label"), 0.6),
        Column(translate("Report", "Texts"), 0.2, is_number=True),
        Column(translate("Report", "Share"), 0.2, is_number=True),
    )
    return Grid(columns, tuple(rows))


def _findings(findings: tuple[FoundInData, ...] | None, speech: Speech) -> Iterator[Block]:
    translate = speech.translate
    yield Paragraph(translate("Report", "What the Data Doctor found when the model was trained"), "lead")
    if findings is None:
        yield Paragraph(translate("Report", "The data had not been examined then."), "muted")
        return
    if not findings:
        yield Paragraph(translate("Report", "Nothing: all is well."))
        return
    columns = (
        Column(translate("Report", "How bad"), 0.2),
        Column(translate("Report", "Finding"), 0.6),
        Column(translate("Report", "How many"), 0.2, is_number=True),
    )
    rows = tuple(
        (severity_title(item.severity, translate), finding_title(item.kind, translate) or item.kind, f"{item.count:,}") for item in findings
    )
    yield Grid(columns, rows)
