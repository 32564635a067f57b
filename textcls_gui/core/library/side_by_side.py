"""Runs taken out of the library to be held against each other: their answers, and the settings in which they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from textcls_gui.core.config import SETTINGS, Setting
from textcls_gui.core.control import RunControl
from textcls_gui.core.evaluation.comparison import Answers, Comparison, compare, verdict, words_on_texts
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


def told(runs: Sequence[SavedRun], comparison: Comparison) -> str:
    """The comparison in English lines: of two runs the verdict, of more each against the best."""
    lines = []
    if len(runs) == 2 or not comparison.texts:
        lines.append(verdict(comparison).message)
    else:
        lines += [verdict(comparison, run, comparison.best).message for run in range(len(runs)) if run != comparison.best]
    if (said := words_on_texts(comparison)) is not None:
        lines.append(said.message)
    if comparison.num_relabelled:
        lines.append(f"{comparison.num_relabelled:,} texts had another label before: all runs are judged by the labels of now.")
    if comparison.texts:
        for number, name in enumerate(comparison.names):
            low, high = comparison.interval(number).low, comparison.interval(number).high
            lines.append(f"{comparison.num_right(number) / len(comparison.texts):6.1%} right ({low:.0%}-{high:.0%})  {name}")
    for setting in different_settings(runs):
        lines.append(f"{setting.name}: " + ", ".join(str(setting.value_in(run.config)) for run in runs))
    return "\n".join(lines)


def told_as_object(runs: Sequence[SavedRun], comparison: Comparison) -> dict[str, object]:
    """For programs. Fixed and broken are texts that the second of two runs, or the best of more, has right and wrong unlike another."""
    better = 1 if len(runs) == 2 else comparison.best
    return {
        "runs": [run.summary.run_id for run in runs],
        "names": list(comparison.names),
        "num_texts": len(comparison.texts),
        "num_tested": list(comparison.num_tested),
        "num_right": [comparison.num_right(run) for run in range(len(runs))],
        "pairs": [_pair_object(comparison, run, better) for run in range(len(runs)) if run != better],
        "settings": {setting.name: [setting.value_in(run.config) for run in runs] for setting in different_settings(runs)},
    }


def _pair_object(comparison: Comparison, first: int, second: int) -> dict[str, object]:
    return {
        "first": first,
        "second": second,
        "fixed": [comparison.texts[place].text for place in comparison.fixed(first, second).tolist()],
        "broken": [comparison.texts[place].text for place in comparison.broken(first, second).tolist()],
        "p_value": comparison.paired(first, second).p_value,
        "is_real": comparison.is_real(first, second),
    }
