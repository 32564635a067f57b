"""Would more examples help? A curve over ever larger parts of the texts, and what its last doubling brought."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.evaluation.baseline import TextsAndTargets
from textcls_gui.core.evaluation.learning_curve import Gain, LearningCurve, learning_curve
from textcls_gui.core.evaluation.report import Interval

LABELS = ("common", "rare", "plain")


def texts_of(num_texts: int, seed: int) -> TextsAndTargets:
    """The rare label has many words, so that twice as many texts tell twice as much of it; of the others there is little to learn."""
    random = np.random.default_rng(seed)
    targets = random.choice(3, num_texts, p=[0.5, 0.2, 0.3])

    def word(target: int) -> str:
        if target == 2:
            return "plain"
        if target == 0 and random.random() < 0.6:
            return f"often{random.integers(5)}"
        return f"{LABELS[target]}{random.integers(300)}"

    return TextsAndTargets([f"the thing {word(target)}" for target in targets.tolist()], targets)


def several_of(num_texts: int, seed: int) -> TextsAndTargets:
    random = np.random.default_rng(seed)
    wanted = random.random((num_texts, 3)) < 0.4
    texts = [" ".join(["thing", *(f"{LABELS[label][0]}{random.integers(40)}" for label in np.flatnonzero(row))]) for row in wanted]
    return TextsAndTargets(texts, wanted)


@pytest.fixture(scope="module")
def curve() -> LearningCurve:
    return learning_curve(texts_of(400, 1), texts_of(300, 2), LABELS, "words", RunControl())


def test_each_part_is_twice_the_one_before_and_the_last_is_all(curve: LearningCurve) -> None:
    assert [point.num_texts for point in curve.points] == [25, 50, 100, 200, 400]
    assert (curve.num_all, curve.num_tested, curve.is_several) == (400, 300, False)


def test_figures_lie_in_their_intervals_and_grow_where_texts_help(curve: LearningCurve) -> None:
    assert all(point.interval.low <= point.figure <= point.interval.high for point in curve.points)
    assert curve.points[-1].figure > curve.points[0].figure
    assert curve.gain.difference == pytest.approx(curve.points[-1].figure - curve.points[-2].figure)


def test_with_few_texts_nothing_is_tried_but_all(curve: LearningCurve) -> None:
    found = learning_curve(texts_of(10, 1), texts_of(20, 2), LABELS, "words", RunControl())
    assert [point.num_texts for point in found.points] == [10]
    assert found.gain.difference == 0


def test_what_is_learnt_from_few_texts_needs_no_more() -> None:
    both = TextsAndTargets([f"{('good', 'bad')[number % 2]} thing" for number in range(400)], np.arange(400) % 2)
    found = learning_curve(both, both, ("good", "bad"), "words", RunControl())
    assert found.gain.outlook == "little help"
    assert found.needy_label is None


def test_the_figures_of_a_label_are_its_f1(curve: LearningCurve) -> None:
    from sklearn.metrics import f1_score

    from textcls_gui.core.evaluation.baseline import baseline_predictions

    test = texts_of(300, 2)
    answers = baseline_predictions(texts_of(400, 1), test.texts, "words", RunControl())
    expected = f1_score(test.targets, answers, average=None)
    assert [each.figures[-1] for each in curve.labels] == pytest.approx(expected.tolist(), abs=0.02)


def test_the_label_that_gains_is_named() -> None:
    found = learning_curve(texts_of(1_200, 1), texts_of(1_500, 2), LABELS, "words", RunControl())
    assert found.gain.outlook == "more help"
    assert found.needy_label is not None
    assert found.needy_label.label == "rare"
    assert not found.labels[2].stands_out


def test_several_labels_are_judged_by_micro_f1() -> None:
    found = learning_curve(several_of(320, 1), several_of(200, 2), LABELS, "words", RunControl())
    assert found.is_several
    assert found.points[-1].figure > found.points[0].figure
    assert 0.5 < found.points[-1].figure <= 1


def test_it_is_the_same_after_being_kept(curve: LearningCurve) -> None:
    assert msgspec.json.decode(msgspec.json.encode(curve), type=LearningCurve) == curve


def test_it_tells_how_far_it_is_and_can_be_broken_off() -> None:
    control, told = RunControl(), []

    def report(fraction: float) -> None:
        told.append(fraction)
        if fraction > 0.3:
            control.discard()

    with pytest.raises(Cancelled):
        learning_curve(texts_of(200, 1), texts_of(50, 2), LABELS, "words", control, report)
    assert told == sorted(told)
    assert 0.3 < told[-1] < 0.9


@pytest.mark.parametrize(
    ("difference", "low", "high", "outlook"),
    [(0.03, 0.01, 0.05, "more help"), (0.002, -0.004, 0.008, "little help"), (0.01, -0.02, 0.04, "cannot tell")],
)
def test_the_outlook_is_no_bolder_than_the_interval(difference: float, low: float, high: float, outlook: str) -> None:
    assert Gain(difference, Interval(low, high)).outlook == outlook
