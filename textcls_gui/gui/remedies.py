"""What mends a finding and is no change of the table: another column, another way of reading the file, another setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.numbers import grouped

if TYPE_CHECKING:  # brings numpy along, which comes after the window
    from textcls_gui.core.config import ExperimentConfig
    from textcls_gui.core.data.doctor import Finding

RemedyKind = Literal["another text", "another label", "read differently", "read more words", "weigh labels"]


@dataclass(frozen=True, slots=True)
class Remedy:
    """`order` says what would be done, `button` in a word or two; `num_words` is how much of a text the model would read."""

    kind: RemedyKind
    order: str
    button: str
    num_words: int = 0


def remedy_for(finding: Finding, config: ExperimentConfig, *, is_file: bool) -> Remedy | None:
    """
    Args:
        is_file: the file is there and can be read again.
    """
    translate = QCoreApplication.translate
    match finding.kind:
        case "no_texts":
            order = translate("Remedies", "Choose the column that has the texts")
            return Remedy("another text", order, translate("Remedies", "C&hoose…"))
        case "no_labels":
            order = translate("Remedies", "Choose the column that has the labels")
            return Remedy("another label", order, translate("Remedies", "C&hoose…"))
        case "skipped_rows" | "mended_rows" | "lost_characters" if is_file:
            order = translate("Remedies", "See whether the file can be read in a better way")
            return Remedy("read differently", order, translate("Remedies", "Loo&k…"))
        case "cut_texts":
            return _reading_more(int(finding.values["enough"]))
        case "imbalance" if config.training.class_weights == "none":
            order = translate("Remedies", "Let a mistake with a rare label count more in training, so that it is not overlooked")
            return Remedy("weigh labels", order, translate("Remedies", "&Do it"))
    return None


def _reading_more(num_words: int) -> Remedy | None:
    if not num_words:
        return None
    translate = QCoreApplication.translate
    order = translate("Remedies", "Let the model read up to {0} words of a text; training then takes longer").format(grouped(num_words))
    return Remedy("read more words", order, translate("Remedies", "&Do it"), num_words)
