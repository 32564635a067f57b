"""What the Doctor's findings are called in a few words."""

from __future__ import annotations

from textcls_gui.core.phrases import Translate


def finding_title(kind: str, translate: Translate) -> str:
    """For example: copies of another text. Empty for a kind that has no name."""
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
        "skipped_rows": translate("Findings", "lines that are in no row"),
        "mended_rows": translate("Findings", "rows not read just as they are written"),
    }
    return words.get(kind, "")


def severity_title(severity: str, translate: Translate) -> str:
    words = {"harm": translate("Findings", "Harm"), "warning": translate("Findings", "Warning"), "note": translate("Findings", "Note")}
    return words.get(severity, translate("Findings", "Good"))
