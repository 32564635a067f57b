"""What was left out of the person's own validation and test files, in one line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.data.own_files import OwnFile
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.punctuation import listed, run_on


def left_out_words(files: Iterable[OwnFile]) -> str:
    """Empty where all that is in the files is used."""
    translate = QCoreApplication.translate
    told = ((file.name, _counts(file)) for file in files)
    lines = [translate("OwnFiles", "Left out of {0}: {1}.").format(name, listed(counts)) for name, counts in told if counts]
    return run_on(*lines)


def _counts(file: OwnFile) -> list[str]:
    translate = QCoreApplication.translate
    words = {
        "unknown label": translate("OwnFiles", "{0} with labels that the data set does not have"),
        "empty text": translate("OwnFiles", "{0} without a text"),
        "no label": translate("OwnFiles", "{0} without a label"),
        "skipped": translate("OwnFiles", "{0} lines that could not be read like the others"),
    }
    counts = [(item.reason, item.count) for item in file.left_out]
    return [words[reason].format(grouped(count)) for reason, count in (*counts, ("skipped", file.num_skipped)) if count and reason in words]
