"""What the Doctor found, in the person's language: its sentence, its name in a few words, and how bad it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.theme import Colors

if TYPE_CHECKING:
    from textcls_gui.core.data.doctor import Finding

ICON_BY_SEVERITY = {"harm": "circle-x", "warning": "triangle-alert", "note": "info", "": "circle-check"}


def sentence(finding: Finding) -> str:
    return QCoreApplication.translate("core", finding.template).format(count=f"{finding.count:,}", **finding.values)


def title(finding: Finding) -> str:
    """For example: copies of another text."""
    translate = QCoreApplication.translate
    words = {
        "no_texts": translate("Findings", "what is chosen as text"),
        "no_labels": translate("Findings", "what is chosen as label"),
        "empty_texts": translate("Findings", "rows without a text"),
        "missing_labels": translate("Findings", "texts without a label"),
        "duplicates": translate("Findings", "copies of another text"),
        "near_duplicates": translate("Findings", "almost copies of another text"),
        "copies_between_parts": translate("Findings", "copies on both sides of the split"),
        "cut_texts": translate("Findings", "texts longer than the model reads"),
        "other_scripts": translate("Findings", "texts in another script"),
        "other_languages": translate("Findings", "texts in another language"),
        "control_characters": translate("Findings", "texts with unseen characters"),
        "markup": translate("Findings", "texts with a web page's code"),
        "garbled": translate("Findings", "texts with garbled letters"),
        "lost_characters": translate("Findings", "texts with lost characters"),
        "conflicting_labels": translate("Findings", "texts with different labels"),
        "rare_labels": translate("Findings", "texts of rare labels"),
        "imbalance": translate("Findings", "texts of labels that may be overlooked"),
        "label_spelling": translate("Findings", "labels written in several ways"),
        "label_in_text": translate("Findings", "texts that name their label"),
        "likely_wrong_labels": translate("Findings", "labels that are likely wrong"),
        "skipped_rows": translate("Findings", "lines that could not be read"),
        "mended_rows": translate("Findings", "rows not read just as they are written"),
    }
    return words.get(finding.kind) or sentence(finding)


def severity_word(severity: str) -> str:
    translate = QCoreApplication.translate
    words = {"harm": translate("Findings", "Harm"), "warning": translate("Findings", "Warning"), "note": translate("Findings", "Note")}
    return words.get(severity, translate("Findings", "Good"))


def severity_color(severity: str, colors: Colors) -> str:
    return {"harm": colors.danger, "warning": colors.warning, "note": colors.accent}.get(severity, colors.success)


def worst_of(findings: Sequence[Finding]) -> str:
    """Empty where nothing was found."""
    return next((severity for severity in ("harm", "warning", "note") if any(found.severity == severity for found in findings)), "")


def verdict(findings: Sequence[Finding]) -> str:
    """One short sentence that says what the traffic light shows."""
    translate = QCoreApplication.translate
    words = {
        "harm": translate("Findings", "Mend this first"),
        "warning": translate("Findings", "Have a look at this"),
        "note": translate("Findings", "Good, with remarks"),
    }
    return words.get(worst_of(findings), translate("Findings", "All is well"))
