"""All checks, one after the other: everything that is found in a table's texts and labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.doctor.findings import Finding, most_harmful_first
from textcls_gui.core.data.doctor.label_errors import likely_wrong_labels
from textcls_gui.core.data.doctor.labels import conflicting_labels, imbalance, label_spelling, missing_labels, no_labels, rare_labels
from textcls_gui.core.data.doctor.languages import other_languages, other_scripts
from textcls_gui.core.data.doctor.leaks import copies_between_parts, copies_in_others, label_in_text
from textcls_gui.core.data.doctor.marks import marks
from textcls_gui.core.data.doctor.near_duplicates import near_duplicates
from textcls_gui.core.data.doctor.survey import Survey, Task, survey
from textcls_gui.core.data.doctor.texts import cut_texts, duplicates, empty_texts, no_texts, skipped_rows
from textcls_gui.core.data.rows import Report, ignore_progress
from textcls_gui.core.data.tables.database import in_words
from textcls_gui.core.data.tables.table import Table

Check = Callable[[Survey], Iterator[Finding]]
# each with about how long it takes
TEXT_CHECKS: tuple[tuple[Check, float], ...] = (
    (skipped_rows, 0.1),
    (no_texts, 0.1),
    (empty_texts, 0.1),
    (duplicates, 0.3),
    (copies_between_parts, 0.1),
    (copies_in_others, 0.3),
    (cut_texts, 0.1),
    (other_scripts, 0.1),
    (other_languages, 0.1),
    (marks, 3),
    (near_duplicates, 3),
)
LABEL_CHECKS: tuple[tuple[Check, float], ...] = (
    (missing_labels, 0.1),
    (conflicting_labels, 0.2),
    (rare_labels, 0.1),
    (imbalance, 0.1),
    (label_spelling, 0.1),
    (label_in_text, 1),
    (likely_wrong_labels, 4),
)
SURVEY_SHARE = 0.45


def examine(
    table: Table,
    choice: ColumnChoice,
    *,
    max_tokens: int | None = None,
    others: Sequence[tuple[str, Sequence[str]]] = (),
    control: RunControl | None = None,
    report: Report = ignore_progress,
) -> tuple[Finding, ...]:
    """Everything found, the most harmful first. Rows that the person has removed do not count.

    Args:
        max_tokens: how many words of a text the model will read; None where that is not chosen yet.
        others: names and texts of the person's own validation and test files.

    Raises:
        Cancelled: a stop was asked for, or the table was closed meanwhile.
    """
    with in_words(table.path.name):
        return _examined(Task(table, choice, max_tokens, others, control or RunControl(), report))


def _examined(task: Task) -> tuple[Finding, ...]:
    report = task.report
    task = replace(task, report=lambda share: report(SURVEY_SHARE * share))
    surveyed = survey(task)
    bad_labels = list(no_labels(surveyed))
    found = list(bad_labels)
    checks = TEXT_CHECKS if task.choice.label is None or bad_labels else TEXT_CHECKS + LABEL_CHECKS
    done, total = 0.0, sum(weight for _, weight in checks)
    for check, weight in checks:
        task.control.raise_if_stopped()

        def report_part(share: float, done: float = done, weight: float = weight) -> None:
            report(SURVEY_SHARE + (1 - SURVEY_SHARE) * (done + weight * share) / total)

        found += check(replace(surveyed, task=replace(task, report=report_part)))
        done += weight
        report_part(1.0)
    return most_harmful_first(found)
