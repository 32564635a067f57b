"""How often the curve coach is right: false alarms and misses over all recorded runs, at each epoch of each.

python -m benchmarks.coach [--all]

with --all, what it said of every run. The runs are recorded by `benchmarks.recorded_curves`. The rules were set by looking at those of
seed 1 on trec, mr and sms_spam, and their last figures at all of seed 1. The runs of seed 2 were recorded after that; one of them led to
one more change: a rise that has gone again does not count.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.recorded_curves import RecordedRun, read_runs
from benchmarks.table import Row, print_rows
from textcls_gui.core.events import EpochFinished, TrainingDiverged
from textcls_gui.core.training.coach import ALARMS, Advice, AdviceKind, Coach

GOING_WELL: frozenset[AdviceKind] = frozenset(("improving", "flat"))
EITHER: frozenset[AdviceKind] = frozenset(("flat", "memorising"))
# What is right at the end of a run, by how the run was made.
RIGHT_BY_RECIPE: dict[str, frozenset[AdviceKind]] = {
    "as preset": GOING_WELL,
    "in 2 epochs": GOING_WELL,
    "in 3 epochs": GOING_WELL,
    "in 4 epochs": GOING_WELL,
    "slow": GOING_WELL,
    "long": GOING_WELL,
    "without guards": frozenset(("memorising",)),
    "at ten times the rate": GOING_WELL,
    "at a hundred times the rate": frozenset(("unstable",)),
    "at a rate of 3": frozenset(("unstable",)),
    "by SGD at 5": frozenset(("unstable",)),
    "pulled to nothing": GOING_WELL,
    "broken": frozenset(("not_finite",)),
    "hardly moved": frozenset(("one_label", "flat")),
    "with few for validation": GOING_WELL,
    "with batches of 4": GOING_WELL,
    "with a third of the labels wrong": GOING_WELL,
    "with labels by chance": frozenset(("memorising",)),
}
MEMORISING: frozenset[AdviceKind] = frozenset(("memorising",))
ONE_LABEL: frozenset[AdviceKind] = frozenset(("one_label", "unstable"))  # of a model that is pulled to nothing, both are true
# What a person saw in the run's figures where it went another way than its recipe.
RIGHT_BY_EYE: dict[tuple[str, int], frozenset[AdviceKind]] = {
    ("mr as preset", 1): MEMORISING,
    ("mr long", 1): MEMORISING,
    ("mr at ten times the rate", 1): MEMORISING,
    ("sst2 as preset", 1): MEMORISING,
    ("sst2 long", 1): MEMORISING,
    ("sst2 with few for validation", 1): MEMORISING,
    ("sst2 with batches of 4", 1): MEMORISING,
    ("sst2 with a third of the labels wrong", 1): MEMORISING,
    ("sms_spam long", 1): EITHER,
    ("sms_spam at ten times the rate", 1): EITHER,
    ("r8 as preset", 1): EITHER,
    ("goemotions as preset", 1): EITHER,
    ("sms_spam without guards", 1): EITHER,  # sure of all texts, and right
    ("snips without guards", 1): GOING_WELL,
    ("banking77 without guards", 1): EITHER,
    ("reuters90 without guards", 1): EITHER,
    ("goemotions slow", 1): ONE_LABEL,
    ("goemotions pulled to nothing", 1): ONE_LABEL,
    ("reuters90 pulled to nothing", 1): ONE_LABEL,
    ("goemotions in 3 epochs", 1): ONE_LABEL | GOING_WELL,
    ("mr as preset", 2): EITHER,
    ("mr long", 2): MEMORISING,
    ("mr pulled to nothing", 2): ONE_LABEL,
    ("snips without guards", 2): EITHER,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the coach said after each epoch of a run. `false_alarms` are alarms that were not right then, nor at the end."""

    run: RecordedRun
    said: tuple[Advice, ...]

    @property
    def right(self) -> frozenset[AdviceKind]:
        recipe = self.run.name.removeprefix(self.run.data).strip()
        return RIGHT_BY_EYE.get((self.run.name, self.run.seed), RIGHT_BY_RECIPE[recipe])

    @property
    def is_right(self) -> bool:
        return self.said[-1].kind in self.right

    @property
    def false_alarms(self) -> int:
        return sum(advice.kind in ALARMS and not self._holds(place) for place, advice in enumerate(self.said))

    @property
    def is_missed(self) -> bool:
        """There was something to be warned of, and at the end nothing is."""
        return not self.right & GOING_WELL and self.said[-1].kind not in ALARMS

    def _holds(self, place: int) -> bool:
        """One label only is a fact, whatever becomes of it."""
        kind = self.said[place].kind
        is_fact = kind == "one_label" and self.run.commonest_answers[place] >= 0.99
        return is_fact or kind in self.right


def judged(run: RecordedRun) -> Verdict:
    coach, said = Coach(), []
    for event in run.events:
        coach.take(event)
        if isinstance(event, (EpochFinished, TrainingDiverged)):
            said.append(coach.advice)
    return Verdict(run, tuple(said))


def rows_of(what: str, verdicts: Sequence[Verdict]) -> list[Row]:
    wrong = [verdict for verdict in verdicts if not verdict.is_right]
    num_said = sum(len(verdict.said) for verdict in verdicts)
    alarmed = [verdict for verdict in verdicts if verdict.false_alarms]
    at_end = [verdict for verdict in verdicts if verdict.said[-1].kind in ALARMS and not verdict.is_right]
    missed = [verdict for verdict in verdicts if verdict.is_missed]
    num_bad = sum(not verdict.right & GOING_WELL for verdict in verdicts)
    false_alarms = sum(verdict.false_alarms for verdict in verdicts)
    return [
        Row(f"{what}: right at the end", f"{len(verdicts) - len(wrong)} of {len(verdicts)} runs", _names(wrong), None),
        Row(f"{what}: false alarms at the end", f"{len(at_end)}", f"of {len(verdicts) - num_bad} that go well", None),
        Row(f"{what}: false alarms on the way", f"{false_alarms} of {num_said} epochs", _names(alarmed), None),
        Row(f"{what}: missed at the end", f"{len(missed)} of {num_bad}", _names(missed), None),
    ]


def _names(verdicts: Sequence[Verdict]) -> str:
    return "; ".join(f"{verdict.run.name} ({verdict.said[-1].kind})" for verdict in verdicts)


def main() -> None:
    verdicts = [judged(run) for run in read_runs()]
    if "--all" in sys.argv:
        for verdict in verdicts:
            kinds = " ".join(f"{advice.kind}{advice.since or ''}" for advice in verdict.said)
            print(f"{verdict.run.name} ({verdict.run.seed}): {kinds}")
    rows = [row for seed in (1, 2) if (those := [v for v in verdicts if v.run.seed == seed]) for row in rows_of(f"seed {seed}", those)]
    print_rows("What the curve coach says of recorded runs", [*rows, *rows_of("all", verdicts)])


if __name__ == "__main__":
    main()
