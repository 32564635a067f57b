"""What a report says of the settings, and of how to train the same model again."""

from __future__ import annotations

from collections.abc import Iterator

from textcls_gui.core.card.blocks import Block, Code, Column, Facts, Grid, Heading, Paragraph
from textcls_gui.core.card.facts import ModelCard, command_line
from textcls_gui.core.card.speech import Speech
from textcls_gui.core.config import SETTINGS, Preset, config_to_json


def setting_blocks(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate = speech.translate
    yield Heading(translate("Report", "Settings"))
    preset = _preset_name(card.preset, speech)
    words = translate("Report", "These are the settings of the preset {0} for so many texts.").format(preset)
    if card.changed:
        template = translate("Report", "The preset {0} for so many texts comes nearest. In bold: what differs from it ({1} settings).")
        words = template.format(preset, len(card.changed))
    yield Paragraph(words)
    columns = (
        Column(translate("Report", "Setting"), 0.44),
        Column(translate("Report", "Value"), 0.28),
        Column(translate("Report", "In the preset"), 0.28),
    )
    rows, marked = [], []
    for number, setting in enumerate(SETTINGS):
        differs = setting.name in card.changed
        in_preset = speech.value(card.changed[setting.name]) if differs else ""
        rows.append((translate("Settings", setting.title), speech.value(setting.value_in(card.run.config)), in_preset))
        marked += [number] if differs else []
    yield Grid(columns, tuple(rows), frozenset(marked))


def _preset_name(preset: Preset, speech: Speech) -> str:
    translate = speech.translate
    return {"fast": translate("Report", "Fast"), "balanced": translate("Report", "Balanced"), "best": translate("Report", "Best")}[preset]


def repeat_blocks(card: ModelCard, speech: Speech) -> Iterator[Block]:
    translate, summary, used = speech.translate, card.run.summary, card.record.used
    yield Heading(translate("Report", "How to train it again"))
    yield Paragraph(
        translate(
            "Report",
            "With the same file, settings, seed and versions, the same machine gives the same model on its processor. The fingerprint "
            "tells whether texts and labels are the same, whatever the file is called.",
        )
    )
    rows = [
        (translate("Report", "Fingerprint of the data (SHA-256)"), summary.data_fingerprint),
        (translate("Report", "Seed"), str(card.run.config.training.seed)),
        (translate("Report", "Number of the run"), summary.run_id),
    ]
    if used is not None:
        versions = ", ".join(f"{name} {version}" for name, version in used.versions.items())
        rows.append((translate("Report", "Versions"), versions))
    yield Facts(tuple(rows))
    yield Paragraph(translate("Report", "On a command line, where DATA stands for the file:"))
    origin = card.record.origin
    yield Code(command_line(card, "" if origin is None else origin.choice.separator))
    yield Paragraph(translate("Report", "All settings, as the program keeps them:"))
    yield Code(config_to_json(card.run.config).decode("utf-8"))
