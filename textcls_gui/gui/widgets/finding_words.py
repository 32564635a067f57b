"""What the Doctor found, in the person's language: its sentence, its name in a few words, and how bad it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.card.finding_titles import finding_title, severity_title
from textcls_gui.core.phrases import say
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.theme import Colors

if TYPE_CHECKING:
    from textcls_gui.core.data.doctor import Finding

ICON_BY_SEVERITY = {"harm": "circle-x", "warning": "triangle-alert", "note": "info", "": "circle-check"}


def sentence(finding: Finding) -> str:
    return say(QCoreApplication.translate, finding.template, {"count": grouped(finding.count), **finding.values})


def title(finding: Finding) -> str:
    """For example: copies of another text."""
    return finding_title(finding.kind, QCoreApplication.translate) or sentence(finding)


def severity_word(severity: str) -> str:
    return severity_title(severity, QCoreApplication.translate)


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
