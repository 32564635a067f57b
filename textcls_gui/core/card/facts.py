"""What a report tells of a run, worked out from what was kept of it."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import get_args

import numpy as np

from textcls_gui.core.config import SETTINGS, Preset, Setting, Value, preset_config
from textcls_gui.core.data.doctor.function_words import LANGUAGES, UNKNOWN, languages_of
from textcls_gui.core.data.doctor.scripts import NAMES, NO_SCRIPT, scripts_of
from textcls_gui.core.data.sampling import regular_places
from textcls_gui.core.data.shingles import hash_texts
from textcls_gui.core.evaluation.report import EvaluationReport, TestedText
from textcls_gui.core.library.store import RunRecord, SavedRun

LOOKED_AT = 2_000  # texts, to tell their language
LEAST_SHARE = 0.05
FEWER_TEXTS = 3  # as for presets where texts have several labels
FEW_TESTED = 10  # texts of a label: less tell little


@dataclass(frozen=True, slots=True)
class Confusion:
    """Texts of the label `target` that were given the label `predicted`."""

    target: str
    predicted: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class ModelCard:
    """`changed` are the settings that differ from the preset that comes nearest; `wrong` are empty unless the texts were asked for."""

    run: SavedRun
    preset: Preset
    changed: dict[str, Value]  # by name, the preset's values
    languages: tuple[str, ...]
    wrong: tuple[TestedText, ...]
    sure_from: float = 0.0  # a less probable answer is “not sure”

    @property
    def record(self) -> RunRecord:
        return self.run.record

    @property
    def report(self) -> EvaluationReport:
        return self.run.report

    @property
    def few_tested(self) -> tuple[str, ...]:
        """Labels that the test says little of."""
        return tuple(scores.label for scores in self.report.per_label if scores.support < FEW_TESTED)


def model_card(run: SavedRun, *, with_texts: bool, sure_from: float = 0.0) -> ModelCard:
    preset, changed = _nearest_preset(run)
    wrong = sorted((text for text in run.tested if not text.is_right), key=lambda text: -text.probability) if with_texts else ()
    places = regular_places(len(run.tested), LOOKED_AT).tolist()
    return ModelCard(run, preset, changed, _languages([run.tested[place].text for place in places]), tuple(wrong), sure_from)


def _nearest_preset(run: SavedRun) -> tuple[Preset, dict[str, Value]]:
    """The preset that the settings were made from is not kept with a run; seed and device are nobody's preset."""
    num_texts = run.summary.num_texts if run.report.several is None else run.summary.num_texts // FEWER_TEXTS
    found: list[tuple[Preset, dict[str, Value]]] = []
    for preset in get_args(Preset):
        values = preset_config(preset, num_texts)
        pairs = ((setting, setting.value_in(values)) for setting in SETTINGS if setting.name not in ("seed", "device"))
        found.append((preset, {setting.name: value for setting, value in pairs if value != setting.value_in(run.config)}))
    return min(found, key=lambda item: (len(item[1]), item[0] != "balanced"))


def _languages(texts: list[str]) -> tuple[str, ...]:
    """English names of the languages of these texts, or of their scripts where the language cannot be told; the commonest first."""
    languages = np.bincount(languages_of(hash_texts(texts)), minlength=len(LANGUAGES))
    languages[UNKNOWN] = 0
    found = _common([*LANGUAGES], languages)
    if found:
        return found
    scripts = np.bincount(scripts_of(texts), minlength=len(NAMES))
    scripts[NO_SCRIPT] = 0
    return _common([*NAMES], scripts)


def _common(names: list[str], counts: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> tuple[str, ...]:
    ranked = np.argsort(-counts, kind="stable").tolist()
    return tuple(names[place] for place in ranked if counts[place] and counts[place] >= LEAST_SHARE * counts.sum())


def top_confusions(report: EvaluationReport, limit: int) -> tuple[Confusion, ...]:
    """The commonest first; none where texts have several labels."""
    if not report.confusion:
        return ()
    counts = np.array(report.confusion)
    totals = counts.sum(axis=1)
    np.fill_diagonal(counts, 0)
    ranked = np.argsort(-counts, axis=None, kind="stable")[:limit]
    pairs = [divmod(int(place), len(report.labels)) for place in ranked]
    return tuple(
        Confusion(
            report.labels[target], report.labels[predicted], int(counts[target, predicted]), counts[target, predicted] / totals[target]
        )
        for target, predicted in pairs
        if counts[target, predicted]
    )


def command_line(card: ModelCard, separator: str) -> str:
    """What trains the model again; DATA stands for the file."""
    names = [setting for setting in SETTINGS if setting.name in card.changed]
    parts = ["textcls-gui", "train", "DATA", "--preset", card.preset]
    parts += ["--label-separator", separator] if separator else []
    for setting in names:
        parts += ["--set", f"{setting.name}={_typed(setting, card)}"]
    parts += ["--seed", str(card.run.config.training.seed), "--output", "model.textcls"]
    return " ".join(map(shlex.quote, parts))


def _typed(setting: Setting, card: ModelCard) -> str:
    value = setting.value_in(card.run.config)
    return str(value).lower() if isinstance(value, bool) else f"{value!r}" if isinstance(value, float) else str(value)
