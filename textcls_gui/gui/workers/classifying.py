"""A whole file on a worker's thread: first a look at its beginning with the answers it would get, then all of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.gui.workers.previewing import FilePreview, preview_job
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring torch along, which comes after the window
    from textcls_gui.core.classifying.classify import ClassifiedFile, Wish
    from textcls_gui.core.prediction import Choice, Classifier


@dataclass(frozen=True, slots=True)
class Glance:
    """The first rows, what the columns are called, which of them is the text, and what is answered to each row; None without a text."""

    shown: FilePreview
    names: tuple[str, ...]
    column: int
    answers: tuple[Choice | None, ...]


def glance_job(path: Path, options: ReadOptions, classifier: Classifier, column: int | None) -> Job:
    """Look at the beginning of a file; gives a Glance.

    Args:
        column: of the texts; None is found out.
    """

    def job(control: RunControl, report: Report) -> Glance:
        from textcls_gui.core.data.columns import guess_from
        from textcls_gui.core.data.tables.building import shown_names

        shown = preview_job(path, options)(control, report)
        assert isinstance(shown, FilePreview)
        preview = shown.preview
        names = shown_names(preview.columns)
        if not preview.rows or not names:
            return Glance(shown, names, 0, ())
        place = column if column is not None and column < len(names) else guess_from(names, preview.rows).text
        texts = [row[place] for row in preview.rows]
        control.raise_if_stopped()
        choices = classifier.choices(classifier.probabilities(texts, control))
        answers = tuple(choice if text.strip() else None for text, choice in zip(texts, choices, strict=True))
        return Glance(shown, names, place, answers)

    return job


def classify_job(classifier: Classifier, path: Path, output: Path, wish: Wish, options: ReadOptions) -> Job:
    """Answer all of a file; reports Progress and gives a ClassifiedFile."""

    def job(control: RunControl, report: Report) -> ClassifiedFile:
        from textcls_gui.core.classifying.classify import classify_file

        return classify_file(classifier, path, output, wish, options, control, report)

    return job
