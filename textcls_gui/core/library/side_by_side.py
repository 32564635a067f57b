"""Runs taken out of the library to be held against each other: their answers, and the settings in which they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from textcls_gui.core.config import SETTINGS, Setting
from textcls_gui.core.control import RunControl
from textcls_gui.core.evaluation.comparison import Answers, Comparison, compare
from textcls_gui.core.library.store import RunStore, SavedRun


def opened_and_compared(
    store: RunStore, run_ids: Sequence[str], control: RunControl | None = None
) -> tuple[tuple[SavedRun, ...], Comparison]:
    """The runs, oldest first.

    Raises:
        LibraryError: a run is not there or damaged.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    runs = []
    for run_id in run_ids:
        control.raise_if_stopped()
        runs.append(store.open(run_id))
    runs.sort(key=lambda run: run.summary.created)
    control.raise_if_stopped()
    return tuple(runs), compare([_answers(run, name) for run, name in zip(runs, names_apart(runs), strict=True)])


def names_apart(runs: Sequence[SavedRun]) -> list[str]:
    """Each run's name; where several have the same, with the time at which it was kept."""
    names = [run.summary.name for run in runs]
    times = [f"{run.summary.created.astimezone():%Y-%m-%d %H:%M:%S}" for run in runs]
    return [name if names.count(name) == 1 else f"{name}, {time}" for name, time in zip(names, times, strict=True)]


def _answers(run: SavedRun, name: str) -> Answers:
    origin = run.record.origin
    return Answers(name, run.report.labels, run.tested, "" if origin is None else origin.dataset_id)


def is_different(setting: Setting, runs: Sequence[SavedRun]) -> bool:
    return len({setting.value_in(run.config) for run in runs}) > 1


def different_settings(runs: Sequence[SavedRun]) -> list[Setting]:
    return [setting for setting in SETTINGS if is_different(setting, runs)]


def learnt_the_same(runs: Sequence[SavedRun]) -> bool:
    """Whether texts and labels were the same, those of the test among them."""
    return len({run.summary.data_fingerprint for run in runs}) == 1


def labels_not_known_to_all(runs: Sequence[SavedRun]) -> list[str]:
    """Sorted by name."""
    counts = Counter(label for run in runs for label in run.report.labels)
    return sorted(label for label, count in counts.items() if count < len(runs))
