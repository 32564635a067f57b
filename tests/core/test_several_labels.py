"""Texts that may have several labels, from the table to the answer: trained, tested, kept, opened and used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.core.conftest import FinishedRun
from tests.core.examples import colour_rows, dataset_of, mood_rows, several_dataset_of, store_in, tiny_config
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.events import EpochFinished, RunFinished, RunStarted
from textcls_gui.core.experiment import RunRequest, evaluate_classifier, fingerprint, run_experiment
from textcls_gui.core.library.store import SavedRun
from textcls_gui.core.prediction import Classifier


@pytest.fixture(scope="module")
def kept(several_run: FinishedRun) -> SavedRun:
    return store_in(several_run.home).open(several_run.run_id)


class TestARun:
    def test_has_texts_with_none_of_the_labels_in_each_part(self, several_run: FinishedRun, kept: SavedRun) -> None:
        started = several_run.events[0]
        assert isinstance(started, RunStarted)
        assert sorted(started.labels) == ["blue", "green", "red"]
        assert started.num_train + started.num_validation + started.num_test == 160
        assert any(tested.sets is not None and tested.sets.wanted == () for tested in kept.tested)

    def test_learns_all_labels_of_texts_that_it_has_not_seen(self, kept: SavedRun) -> None:
        assert kept.report.several is not None
        assert kept.report.micro_f1 == kept.report.several.micro_f1 > 0.9
        assert kept.report.macro_f1 > 0.9

    def test_tells_the_share_of_labels_found_after_each_epoch(self, several_run: FinishedRun) -> None:
        scores = [event.validation_accuracy for event in several_run.events if isinstance(event, EpochFinished)]
        assert all(0 <= score <= 1 for score in scores)
        assert scores[-1] > scores[0]

    def test_keeps_the_answers_of_the_model_that_was_tested(self, kept: SavedRun, several_classifier: Classifier) -> None:
        number = {label: place for place, label in enumerate(several_classifier.labels)}
        for tested, prediction in zip(kept.tested, several_classifier.predict([tested.text for tested in kept.tested]), strict=True):
            assert tested.sets is not None
            assert sorted(tested.sets.given) == sorted(number[label] for label in prediction.labels)
            assert tested.probability == pytest.approx(prediction.probability, abs=1e-4)
        assert kept.report.accuracy == sum(tested.is_right for tested in kept.tested) / len(kept.tested)

    def test_compares_with_a_word_counter_and_the_commonest_label(self, kept: SavedRun) -> None:
        scores = kept.report.several
        assert scores is not None
        assert scores.majority_micro_f1 < scores.baseline_micro_f1
        assert kept.report.parts is not None

    def test_may_average_models_and_do_without_the_linear_path(self, tmp_path: Path) -> None:
        config = tiny_config(num_members=2, linear_path=False, adversarial_shift=0.3, class_weights="balanced")
        request = RunRequest(several_dataset_of(colour_rows(80)), config, "Colours")
        last = list(run_experiment(request, RunControl(), store_in(tmp_path)))[-1]
        assert isinstance(last, RunFinished)
        assert store_in(tmp_path).open(last.run_id).report.parts is None

    def test_gives_the_same_numbers_again(self, tmp_path: Path, kept: SavedRun) -> None:
        config = tiny_config(max_epochs=10, patience=10, learning_rate=0.03)
        request = RunRequest(several_dataset_of(colour_rows(160)), config, "Colours")
        last = list(run_experiment(request, RunControl(), store_in(tmp_path)))[-1]
        assert isinstance(last, RunFinished)
        again = store_in(tmp_path).open(last.run_id)
        assert again.losses == kept.losses
        assert again.report == kept.report

    def test_takes_a_test_file_whose_texts_have_one_label_each(self, tmp_path: Path) -> None:
        test = dataset_of([("a crimson film", "red"), ("a navy film", "blue"), ("an olive one", "violet")])
        request = RunRequest(several_dataset_of(colour_rows(80)), tiny_config(max_epochs=1), "Colours", test)
        last = list(run_experiment(request, RunControl(), store_in(tmp_path)))[-1]
        assert isinstance(last, RunFinished)
        assert store_in(tmp_path).open(last.run_id).report.num_texts == 2

    def test_of_one_label_refuses_a_test_file_with_several(self, tmp_path: Path) -> None:
        test = several_dataset_of([("a lovely film", "good|bad"), ("a sad film", "bad")])
        with pytest.raises(DatasetError, match="have several labels each, but the model gives one"):
            list(run_experiment(RunRequest(dataset_of(mood_rows(40)), tiny_config(), "Moods", test), RunControl(), store_in(tmp_path)))


class TestAnAnswer:
    def test_has_each_label_that_is_probable_enough(self, several_classifier: Classifier) -> None:
        assert several_classifier.decision is not None
        prediction = several_classifier.predict_one("the film was crimson and navy indeed")
        assert set(prediction.labels) == {"red", "blue"}
        assert prediction.label == "|".join(prediction.labels)
        for label, probability, threshold in zip(
            several_classifier.labels, prediction.probabilities, several_classifier.decision.thresholds, strict=True
        ):
            assert (label in prediction.labels) == (probability >= np.float32(threshold))

    def test_may_be_none(self, several_classifier: Classifier) -> None:
        prediction = several_classifier.predict_one("the film number 12 was indeed")
        assert (prediction.labels, prediction.label) == ((), "")
        assert 0 < prediction.probability <= 1


class TestOtherTexts:
    def test_are_judged_by_all_their_labels(self, several_classifier: Classifier) -> None:
        report = evaluate_classifier(several_classifier, several_dataset_of(colour_rows(40, start=1_000)))
        assert report.several is not None
        assert report.several.num_without_label == 5
        assert report.micro_f1 > 0.9

    def test_may_have_one_label_each(self, several_classifier: Classifier) -> None:
        rows = [(text, label) for text, label in colour_rows(40, start=1_000) if "|" not in label and label != "none"]
        assert evaluate_classifier(several_classifier, dataset_of(rows)).num_texts == len(rows)


def test_the_fingerprint_tells_every_label_of_a_text() -> None:
    rows = [("a", "x|y"), ("b", "y"), ("c", "x")]
    assert fingerprint(several_dataset_of(rows)) != fingerprint(several_dataset_of([("a", "y"), *rows[1:]]))
