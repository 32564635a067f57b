"""How good a model is where texts may have several labels: what it finds, what it gives too many, and how sure these figures are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.evaluation.advantage import resampled_advantage
from textcls_gui.core.evaluation.bootstrap import corrected_interval
from textcls_gui.core.evaluation.report import (
    Advantage,
    EvaluationReport,
    Interval,
    LabelScores,
    PartAccuracies,
    SeveralScores,
    accuracy_interval,
)

MOST_RESAMPLES, FEWEST_RESAMPLES = 1_000, 100
RESAMPLED_TEXTS = 50_000_000  # in all: with very many texts the interval is narrow however often they are drawn
RESAMPLED_AT_ONCE = 2_000_000  # weights in memory
SEED = 0
Memberships = NDArray[np.bool_]  # (num_texts, num_labels)


@dataclass(frozen=True, slots=True)
class Answered:
    """What the model, and two simple methods, say of the test texts. `majority` is the commonest label of the training texts;
    `break_even` and `parts` are for the whole model and for its parts by themselves (see models.decision)."""

    given: Memberships
    counter: Memberships
    majority: int
    break_even: float
    parts: PartAccuracies | None = None


def evaluate_several(wanted: Memberships, answered: Answered, labels: tuple[str, ...]) -> EvaluationReport:
    """Compare the labels that are given with those that the texts have."""
    given = answered.given
    commonest = np.zeros_like(wanted)
    commonest[:, answered.majority] = True
    per_label = _per_label(wanted, given, labels)
    num_right = int(_is_exact(wanted, given).sum())
    precision, recall, micro = _micro(wanted, given)
    found = _Found(micro, _macro(per_label), _micro(wanted, answered.counter)[2])
    micro_interval, macro_interval, advantage = _resampled(wanted, given, answered.counter, found)
    several = SeveralScores(
        micro_precision=precision,
        micro_recall=recall,
        micro_f1=micro,
        micro_f1_interval=micro_interval,
        macro_f1_interval=macro_interval,
        break_even=answered.break_even,
        baseline_micro_f1=found.counter_micro,
        baseline_macro_f1=_macro(_per_label(wanted, answered.counter, labels)),
        majority_micro_f1=_micro(wanted, commonest)[2],
        num_without_label=int((~wanted.any(axis=1)).sum()),
        num_given_none=int((~given.any(axis=1)).sum()),
    )
    return EvaluationReport(
        num_texts=len(wanted),
        labels=labels,
        accuracy=num_right / len(wanted),
        accuracy_interval=accuracy_interval(num_right, len(wanted)),
        macro_f1=found.macro,
        majority_label=labels[answered.majority],
        majority_accuracy=float(_is_exact(wanted, commonest).mean()),
        baseline_accuracy=float(_is_exact(wanted, answered.counter).mean()),
        per_label=per_label,
        confusion=(),
        parts=answered.parts,
        several=several,
        macro_f1_interval=macro_interval,
        advantage=advantage,
    )


def _is_exact(wanted: Memberships, given: Memberships) -> NDArray[np.bool_]:
    return np.asarray((wanted == given).all(axis=1))


def _micro(wanted: Memberships, given: Memberships) -> tuple[float, float, float]:
    """Precision, recall and F1 over all pairs of a text and a label; 1 where no text has a label and none is given."""
    from sklearn.metrics import precision_recall_fscore_support

    if not wanted.any() and not given.any():
        return 1.0, 1.0, 1.0
    precision, recall, f1, _ = precision_recall_fscore_support(wanted, given, average="micro", zero_division=0)
    return float(precision), float(recall), float(f1)


def _per_label(wanted: Memberships, given: Memberships, labels: tuple[str, ...]) -> tuple[LabelScores, ...]:
    from sklearn.metrics import precision_recall_fscore_support

    scores = precision_recall_fscore_support(wanted, given, zero_division=0)
    columns = (np.asarray(values).tolist() for values in scores)
    return tuple(LabelScores(*row) for row in zip(labels, *columns, strict=True))


def _macro(per_label: tuple[LabelScores, ...]) -> float:
    """Over the labels that occur among the texts."""
    occurring = [scores.f1 for scores in per_label if scores.support]
    return sum(occurring) / len(occurring) if occurring else 1.0


@dataclass(frozen=True, slots=True)
class _Found:
    """F1 of the texts themselves."""

    micro: float
    macro: float
    counter_micro: float


def _resampled(wanted: Memberships, given: Memberships, counter: Memberships, found: _Found) -> tuple[Interval, Interval, Advantage]:
    """Of micro and macro F1, and of how much better the micro F1 is than the counter's, by the bootstrap (see there)."""
    from scipy.sparse import csr_matrix

    hits, mistakes = (csr_matrix(each, dtype=np.float32) for each in (wanted & given, wanted ^ given))
    of_counter = np.stack([(wanted & counter).sum(axis=1), (wanted ^ counter).sum(axis=1)], axis=1).astype(np.float32)
    occurs = wanted.any(axis=0)
    random = np.random.default_rng(SEED)
    micro, macro, ahead = [], [], []
    num_resamples = max(FEWEST_RESAMPLES, min(MOST_RESAMPLES, RESAMPLED_TEXTS // len(wanted)))
    block = max(1, min(num_resamples, RESAMPLED_AT_ONCE // len(wanted)))
    for start in range(0, num_resamples, block):
        num = min(block, num_resamples - start)
        weights = random.multinomial(len(wanted), np.full(len(wanted), 1 / len(wanted)), size=num).astype(np.float32)
        right, wrong = (np.asarray(weights @ each) for each in (hits, mistakes))
        micro.append(_f1(right.sum(axis=1), wrong.sum(axis=1)))
        macro.append(_f1(right[:, occurs], wrong[:, occurs]).mean(axis=1) if occurs.any() else np.ones(num))
        ahead.append(micro[-1] - _f1(*(weights @ of_counter).T))
    return (
        corrected_interval(np.concatenate(micro), found.micro),
        corrected_interval(np.concatenate(macro), found.macro),
        resampled_advantage(found.micro - found.counter_micro, np.concatenate(ahead)),
    )


def _f1(right: NDArray[np.float32], wrong: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(2 * right / np.maximum(2 * right + wrong, 1), dtype=np.float64)
