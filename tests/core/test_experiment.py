"""One run through all rooms: kept whole when it is finished, and nothing left when it is thrown away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.core.conftest import FinishedRun
from tests.core.examples import dataset_of, full_disk, mood_rows, store_in, table_of, tiny_config
from textcls_gui.core import experiment, prediction, scratch
from textcls_gui.core.config import Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.data import splitting, stored_texts
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.dataset import Dataset, build_dataset
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.origin import Origin
from textcls_gui.core.data.stored_texts import StoredTexts
from textcls_gui.core.errors import ConfigError, DatasetError, LibraryError, TrainingError
from textcls_gui.core.events import (
    BatchesFinished,
    DeviceChosen,
    EpochFinished,
    RunDiscarded,
    RunEvent,
    RunFinished,
    RunStarted,
    SampleTaken,
    StageStarted,
    TimeLeft,
    TrainingFinished,
    TrainingStarted,
    VectorsRead,
)
from textcls_gui.core.experiment import RunRequest, evaluate_classifier, fingerprint, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.models.lstm import EMBEDDING_SPREAD, ModelInput
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text import encoder
from textcls_gui.core.text.batching import make_batch
from textcls_gui.core.text.encoder import SPECIAL_TOKENS
from textcls_gui.core.text.vectors import read_vectors

PATIENCE_SECONDS = 120
NAMES = "Anna Berta Clara Dora Emma Frida Greta Hanna Ida Jutta Kai Lotte"
STAGES = ["tokenizing", "counting", "training", "evaluating", "baseline", "saving"]
Moment = Callable[[RunEvent], bool]
MOMENTS: dict[str, Moment] = {
    "the start": lambda event: isinstance(event, RunStarted),
    **{f"stage {stage}": (lambda event, stage=stage: event == StageStarted(stage)) for stage in STAGES},
    "the device": lambda event: isinstance(event, DeviceChosen),
    "the first batches": lambda event: isinstance(event, BatchesFinished),
    "the second epoch": lambda event: isinstance(event, EpochFinished) and event.epoch == 2,
    "the end of training": lambda event: isinstance(event, TrainingFinished),
}
at_every_moment = pytest.mark.parametrize("moment", MOMENTS)


def moods(num_rows: int = 40) -> Dataset:
    return dataset_of(mood_rows(num_rows))


def run(home: Path, dataset: Dataset, test: Dataset | None = None, **values: Value) -> tuple[list[RunEvent], SavedRun]:
    events = list(run_experiment(RunRequest(dataset, tiny_config(**values), "Moods", test), RunControl(), store_in(home)))
    assert isinstance(events[-1], RunFinished)
    return events, store_in(home).open(events[-1].run_id)


def run_until(home: Path, moment: Moment, ask: Callable[[RunControl], None], **values: Value) -> list[RunEvent]:
    """A run in which a person asks for something as soon as the moment is there."""
    control, asked = RunControl(), False
    events = []
    for event in run_experiment(RunRequest(moods(), tiny_config(**values), "Moods"), control, store_in(home)):
        events.append(event)
        if not asked and moment(event):
            ask(control)
            asked = True
    assert asked
    return events


def everything_in(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() or path.name.endswith(".partial")]


class TestAFinishedRun:
    def test_tells_its_stages_in_order(self, finished_run: FinishedRun) -> None:
        kinds = [type(event) for event in finished_run.events]
        assert [kinds[0], kinds[1], kinds[2]] == [RunStarted, StageStarted, DeviceChosen]
        assert kinds[-1] is RunFinished
        assert [event.stage for event in finished_run.events if isinstance(event, StageStarted)] == STAGES
        assert kinds.index(TrainingStarted) < kinds.index(BatchesFinished) < kinds.index(EpochFinished) < kinds.index(TrainingFinished)

    def test_says_how_the_texts_are_split(self, finished_run: FinishedRun) -> None:
        started = finished_run.events[0]
        assert isinstance(started, RunStarted)
        assert (started.num_train, started.num_validation, started.num_test) == (60, 8, 12)
        assert (started.name, started.labels) == ("Moods", ("bad", "good"))

    def test_keeps_what_it_told(self, finished_run: FinishedRun) -> None:
        kept = store_in(finished_run.home).open(finished_run.run_id)
        assert list(kept.history) == [event for event in finished_run.events if isinstance(event, EpochFinished)]
        told = [loss for event in finished_run.events if isinstance(event, BatchesFinished) for loss in event.losses]
        assert list(kept.losses) == told
        finished = next(event for event in finished_run.events if isinstance(event, TrainingFinished))
        assert (kept.summary.epochs, kept.summary.best_epoch, kept.summary.outcome) == (8, finished.best_epoch, "completed")

    def test_keeps_the_model_that_was_tested(self, finished_run: FinishedRun, classifier: Classifier) -> None:
        kept = store_in(finished_run.home).open(finished_run.run_id)
        probabilities = classifier.probabilities([tested.text for tested in kept.tested])
        assert probabilities.argmax(axis=1).tolist() == [tested.predicted for tested in kept.tested]
        assert probabilities.max(axis=1) == pytest.approx([tested.probability for tested in kept.tested], abs=1e-5)
        right = sum(tested.target == tested.predicted for tested in kept.tested)
        assert kept.report.accuracy == right / len(kept.tested)

    def test_tests_on_texts_that_it_has_not_trained_on(self, finished_run: FinishedRun) -> None:
        kept = store_in(finished_run.home).open(finished_run.run_id)
        assert kept.report.num_texts == len(kept.tested) == 12
        assert {tested.text for tested in kept.tested} < {text for text, _ in mood_rows(80)}

    def test_notes_in_which_rows_the_test_texts_stand(self, finished_run: FinishedRun) -> None:
        texts = [text for text, _ in mood_rows(80)]
        kept = store_in(finished_run.home).open(finished_run.run_id)
        assert [texts[tested.row] for tested in kept.tested if tested.row is not None] == [tested.text for tested in kept.tested]

    def test_may_be_repeated_on_the_same_test_texts_whatever_is_remembered(self, finished_run: FinishedRun, tmp_path: Path) -> None:
        rows = np.array([tested.row for tested in store_in(finished_run.home).open(finished_run.run_id).tested])
        frozen = FrozenTest(tmp_path / "test.json")
        frozen.choose(np.arange(20))
        origin = Origin("the-data", ColumnChoice((0,), 1))
        config = tiny_config(max_epochs=1, validation_fraction=0.3)
        request = RunRequest(dataset_of(mood_rows(80)), config, "Again", frozen_test=frozen, origin=origin, test_rows=rows)
        last = list(run_experiment(request, RunControl(), store_in(tmp_path)))[-1]
        assert isinstance(last, RunFinished)
        kept = store_in(tmp_path).open(last.run_id)
        assert [tested.row for tested in kept.tested] == rows.tolist()
        assert kept.record.origin == origin

    def test_keeps_how_each_group_of_texts_did(self, tmp_path: Path) -> None:
        rows = [[text, label, "web" if number % 3 else "mail"] for number, (text, label) in enumerate(mood_rows(80))]
        dataset = build_dataset(table_of(("text", "label", "source"), rows), ColumnChoice((0,), 1))
        saved = run(tmp_path, dataset)[1]
        groups = saved.report.groups
        assert {("value", "web"), ("value", "mail"), ("unknown words", "")} <= {(group.kind, group.value) for group in groups}
        for number, group in enumerate(groups):
            members = [text for text in saved.tested if number in text.groups]
            assert (len(members), sum(text.is_right for text in members)) == (group.num_texts, group.num_right)
        assert sum(group.num_texts for group in groups if group.kind == "value") == len(saved.tested)

    def test_leaves_nothing_half_written(self, finished_run: FinishedRun) -> None:
        assert not [path for path in finished_run.home.rglob("*") if path.name.endswith(".partial")]


class TestATestFileOfItsOwn:
    def test_is_what_the_figures_are_on(self, tmp_path: Path) -> None:
        events, kept = run(tmp_path, moods(), dataset_of(mood_rows(10, start=700)))
        started = events[0]
        assert isinstance(started, RunStarted)
        assert (started.num_train + started.num_validation, started.num_test) == (40, 10)
        assert [tested.text for tested in kept.tested] == [text for text, _ in mood_rows(10, start=700)]
        assert {tested.row for tested in kept.tested} == {None}

    def test_may_have_labels_that_are_unknown(self, tmp_path: Path) -> None:
        rows = [*mood_rows(10, start=700), ("neither here nor there", "fair")]
        assert run(tmp_path, moods(), dataset_of(rows))[1].report.num_texts == 10

    def test_without_any_known_label_is_refused_before_training(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match="No label of example is known to the model"):
            run(tmp_path, moods(), dataset_of([("a", "x"), ("b", "y")]))
        assert everything_in(tmp_path) == []


class TestThrowingAway:
    @at_every_moment
    def test_leaves_nothing(self, tmp_path: Path, moment: str) -> None:
        events = run_until(tmp_path, MOMENTS[moment], RunControl.discard)
        assert isinstance(events[-1], RunDiscarded)
        assert not any(isinstance(event, RunFinished) for event in events)
        assert store_in(tmp_path).runs() == ()
        assert everything_in(tmp_path) == []


BEFORE_ANYTHING_IS_LEARNT = ("the start", "stage tokenizing", "the device", "stage counting", "stage training")


class TestFinishingEarly:
    @pytest.mark.parametrize("moment", BEFORE_ANYTHING_IS_LEARNT)
    def test_before_anything_is_learnt_keeps_nothing(self, tmp_path: Path, moment: str) -> None:
        events = run_until(tmp_path, MOMENTS[moment], RunControl.finish)
        assert isinstance(events[-1], RunDiscarded)
        assert store_in(tmp_path).runs() == ()

    @pytest.mark.parametrize("moment", [name for name in MOMENTS if name not in BEFORE_ANYTHING_IS_LEARNT])
    def test_keeps_a_model_that_works(self, tmp_path: Path, moment: str) -> None:
        events = run_until(tmp_path, MOMENTS[moment], RunControl.finish)
        assert isinstance(events[-1], RunFinished)
        kept = store_in(tmp_path).open(events[-1].run_id)
        assert kept.summary.outcome == events[-1].outcome
        assert load_bundle(kept.model_path).predict_one("a lovely film").label in ("good", "bad")

    def test_says_that_the_person_stopped_it(self, tmp_path: Path) -> None:
        events = run_until(tmp_path, MOMENTS["the second epoch"], RunControl.finish)
        assert isinstance(events[-1], RunFinished)
        assert events[-1].outcome == "stopped_by_user"
        assert store_in(tmp_path).open(events[-1].run_id).summary.best_epoch in (1, 2)


class TestTheSameSeed:
    def test_gives_the_same_numbers_and_the_same_model(self, tmp_path: Path) -> None:
        one, other = (run(tmp_path / str(number), moods())[1] for number in range(2))
        assert one.losses == other.losses
        assert one.report == other.report
        assert one.tested == other.tested
        assert one.model_path.read_bytes() == other.model_path.read_bytes()
        assert one.summary.data_fingerprint == other.summary.data_fingerprint

    def test_and_no_other_gives_them(self, tmp_path: Path) -> None:
        one, other = (run(tmp_path / str(seed), moods(), seed=seed)[1] for seed in (1, 2))
        assert one.losses != other.losses


class TestRefusals:
    @pytest.mark.parametrize(
        ("rows", "values", "kind", "words"),
        [
            (mood_rows(6), {}, DatasetError, "There are only 6 texts"),
            ([(f"text {number}", str(number)) for number in range(20)], {}, DatasetError, "No label has enough different texts"),
            ([*mood_rows(30), ("x", "fair")], {"loss": "binary_cross_entropy"}, ConfigError, "needs exactly two labels; this data has 3"),
            (
                mood_rows(40),
                {**dict.fromkeys(["learning_rate", "weight_decay"], 10.0), "optimizer": "sgd", "gradient_clipping": 0.0, "batch_size": 1},
                TrainingError,
                "the loss is no longer a number",
            ),
        ],
    )
    def test_come_in_words_and_leave_nothing(
        self, tmp_path: Path, rows: Sequence[tuple[str, str]], values: dict[str, Value], kind: type[Exception], words: str
    ) -> None:
        with pytest.raises(kind, match=words):
            run(tmp_path, dataset_of(rows), **values)
        assert everything_in(tmp_path) == []

    def test_on_a_full_disk_leave_nothing(self, tmp_path: Path) -> None:
        with full_disk(1_000), pytest.raises(LibraryError, match="could not be saved: it is too large for this disk"):
            run(tmp_path, moods())
        assert everything_in(tmp_path) == []


class TestOddData:
    @pytest.mark.parametrize(
        "rows",
        [
            [(("😀" if number % 2 else "😡") * (number + 1), "good" if number % 2 else "bad") for number in range(24)],
            [("这个东西" + ("很好" if number % 2 else "太差") * (number + 1), "好" if number % 2 else "差") for number in range(24)],
            [*mood_rows(24), ("the only one", "unique")],
            [*mood_rows(24), ("x" * 1_000_000, "good"), ("word " * 200_000, "bad"), ("!", "good"), ("\0\u2028", "bad")],
            [(f"text {number} {number % 30}", f"label {number % 30}") for number in range(120)],
            [(name, "long" if len(name) > 4 else "short") for name in NAMES.split()],
        ],
        ids=["emoji", "Chinese", "a label with one text", "odd texts", "thirty labels", "names"],
    )
    def test_is_trained_on_all_the_same(self, tmp_path: Path, rows: list[tuple[str, str]]) -> None:
        kept = run(tmp_path, dataset_of(rows), max_epochs=1)[1]
        assert 0 <= kept.report.accuracy <= 1
        assert len(kept.report.labels) == len({label for _, label in rows})

    def test_of_two_labels_can_be_learnt_with_one_output(self, tmp_path: Path) -> None:
        kept = run(tmp_path, moods(80), loss="binary_cross_entropy", max_epochs=15, patience=15, learning_rate=0.03)[1]
        assert kept.report.accuracy > 0.8
        prediction = load_bundle(kept.model_path).predict_one("a lovely, lovely film")
        assert prediction.label == "good"
        assert sum(prediction.probabilities) == pytest.approx(1)


class TestEvaluatingAFinishedModel:
    def test_gives_the_report_of_other_texts(self, classifier: Classifier) -> None:
        report = evaluate_classifier(classifier, dataset_of(mood_rows(20, start=900)))
        assert report.num_texts == 20
        assert report.labels == classifier.labels
        assert report.accuracy > 0.9
        assert report.majority_accuracy == 0.5

    def test_works_on_a_handful_of_texts(self, classifier: Classifier) -> None:
        assert evaluate_classifier(classifier, dataset_of(mood_rows(2))).num_texts == 2

    def test_is_the_same_for_other_orders_of_labels(self, classifier: Classifier) -> None:
        rows = mood_rows(20, start=900)
        more_good = [*rows, *[row for row in mood_rows(12, start=800) if row[1] == "good"]]
        report = evaluate_classifier(classifier, dataset_of(more_good))
        assert report.majority_label == "good"
        assert report.accuracy > 0.9


class TestTheFingerprint:
    def test_depends_on_texts_and_labels_and_their_order_alone(self) -> None:
        rows = mood_rows(10)
        renamed = Dataset("other name", dataset_of(rows).texts, dataset_of(rows).targets, dataset_of(rows).labels, np.arange(10))
        assert fingerprint(dataset_of(rows)) == fingerprint(renamed)
        others = [rows[::-1], rows[:9], [*rows[:9], (rows[9][0], "good")], [*rows[:9], (f"{rows[9][0]} ", rows[9][1])]]
        assert len({fingerprint(dataset_of(other)) for other in (rows, *others)}) == 5

    def test_does_not_take_the_end_of_a_text_for_the_beginning_of_a_label(self) -> None:
        assert fingerprint(dataset_of([("ab", "c"), ("x", "y")])) != fingerprint(dataset_of([("a", "bc"), ("x", "y")]))


def test_a_run_needs_no_library_folder_beforehand(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "deep" / "er" / "runs", tmp_path / "trash")
    events = list(run_experiment(RunRequest(moods(), tiny_config(max_epochs=1), "Moods"), RunControl(), store))
    assert len(store.runs()) == 1
    assert isinstance(events[-1], RunFinished)


class TestTheSameDataSettingsAndSeed:
    def test_give_the_same_model_to_the_byte(self, tmp_path: Path) -> None:
        _, first = run(tmp_path / "first", moods())
        _, second = run(tmp_path / "second", moods())
        assert first.model_path.read_bytes() == second.model_path.read_bytes()
        assert first.tested == second.tested
        assert first.report == second.report

    def test_give_it_after_a_pause_in_the_middle_too(self, tmp_path: Path) -> None:
        _, plain = run(tmp_path / "plain", moods())
        control, has_paused = RunControl(), threading.Event()
        events: list[RunEvent] = []

        def work() -> None:
            for event in run_experiment(RunRequest(moods(), tiny_config(), "Moods"), control, store_in(tmp_path / "paused")):
                events.append(event)
                if isinstance(event, EpochFinished) and event.epoch == 2:
                    control.pause()
                    has_paused.set()

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        assert has_paused.wait(PATIENCE_SECONDS)
        assert isinstance(events[-1], EpochFinished | TimeLeft)
        control.resume()
        thread.join(PATIENCE_SECONDS)
        finished = events[-1]
        assert isinstance(finished, RunFinished)
        assert store_in(tmp_path / "paused").open(finished.run_id).model_path.read_bytes() == plain.model_path.read_bytes()


def test_several_models_learn_one_after_the_other_and_answer_as_one(tmp_path: Path) -> None:
    events, saved = run(tmp_path, moods(), num_members=3, max_epochs=2)
    started = [event for event in events if isinstance(event, TrainingStarted)]
    assert [(event.member, event.num_members) for event in started] == [(1, 3), (2, 3), (3, 3)]
    classifier = load_bundle(saved.model_path)
    members = classifier.model.lstm.lstms
    assert len(members) == 3
    assert not torch.equal(members[0].output.weight, members[1].output.weight)
    text = ["a lovely day"]
    batch = ModelInput.of(make_batch(classifier.encoder.encode(text), np.array([0])), torch.device("cpu"))
    each = torch.stack([member(batch).softmax(dim=1) for member in members])
    np.testing.assert_allclose(np.exp(classifier.answers(text).lstm), each.mean(dim=0).detach().numpy(), rtol=1e-4)


def test_the_curves_that_are_kept_are_those_of_the_best_model(tmp_path: Path) -> None:
    events, saved = run(tmp_path, moods(), num_members=2, max_epochs=2)
    epochs = [event for event in events if isinstance(event, EpochFinished)]
    best = max(event.validation_accuracy for event in epochs)
    assert len(saved.history) == 2
    assert max(event.validation_accuracy for event in saved.history) == best
    assert len(saved.steps) == saved.history[-1].step


def test_ending_a_run_keeps_the_models_that_have_learnt(tmp_path: Path) -> None:
    run_until_second = run_until(
        tmp_path,
        lambda event: isinstance(event, TrainingStarted) and event.member == 2,
        lambda control: control.finish(),
        num_members=3,
        max_epochs=1,
    )
    assert isinstance(run_until_second[-1], RunFinished)
    saved = store_in(tmp_path).open(run_until_second[-1].run_id)
    assert saved.summary.outcome == "stopped_by_user"
    assert len(load_bundle(saved.model_path).model.lstm.lstms) == 1


def test_a_file_of_word_vectors_is_where_the_words_begin(tmp_path: Path) -> None:
    """With a learning rate next to nothing, the embedding still is what the file says, at the spread of new embeddings."""
    path = tmp_path / "vectors.vec"
    random = np.random.default_rng(0)
    words = sorted({word for text, _ in mood_rows(40) for word in text.split()})
    path.write_text("".join(f"{word} {' '.join(f'{value:.4f}' for value in random.normal(size=10))}\n" for word in words), encoding="utf-8")
    config = tiny_config(learning_rate=1e-6, max_epochs=1)
    events = list(run_experiment(RunRequest(moods(), config, "Moods", vectors=path), RunControl(), store_in(tmp_path)))
    read = next(event for event in events if isinstance(event, VectorsRead))
    assert read.size == 10
    assert 0 < read.num_found <= read.num_words
    finished = events[-1]
    assert isinstance(finished, RunFinished)
    classifier = load_bundle(store_in(tmp_path).open(finished.run_id).model_path)
    assert classifier.config.model.embedding_size == 10
    expected = read_vectors(path, classifier.encoder.words)
    weight = classifier.model.lstm.lstms[0].embedding.table.weight.detach().numpy()
    np.testing.assert_allclose(weight[expected.indexes + len(SPECIAL_TOKENS)], expected.scaled(EMBEDDING_SPREAD), atol=1e-3)
    assert np.abs(weight[classifier.encoder.vocabulary_size :]).max() < 1e-3


class TestVeryManyTexts:
    """With limits so low that a few texts are very many."""

    @pytest.fixture
    def low_limits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for module, name, limit in (
            (stored_texts, "MAX_TEXTS_IN_MEMORY", 20),
            (scratch, "MAX_BYTES_IN_MEMORY", 500),
            (encoder, "MAX_FITTED_TEXTS", 40),
            (encoder, "MAX_NEWCOMERS", 3),
            (experiment, "MAX_FITTED_TEXTS", 40),
            (experiment, "MAX_COUNTED_TEXTS", 50),
            (experiment, "MAX_BASELINE_TEXTS", 60),
            (experiment, "MAX_KEPT_ANSWERS", 10),
            (prediction, "BLOCK_TEXTS", 7),
            (splitting, "MAX_VALIDATION", 20),
            (splitting, "MAX_TEST", 30),
        ):
            monkeypatch.setattr(module, name, limit)

    def test_are_learnt_in_files_and_by_samples_which_is_told(self, tmp_path: Path, low_limits: None) -> None:
        dataset = moods(400)
        assert isinstance(dataset.texts, StoredTexts)
        events, kept = run(tmp_path, dataset, learning_rate=0.03, max_epochs=8, patience=8)
        started = events[0]
        assert isinstance(started, RunStarted)
        assert (started.num_train, started.num_validation, started.num_test) == (350, 20, 30)
        samples = {event.purpose: (event.num_taken, event.num_texts) for event in events if isinstance(event, SampleTaken)}
        assert samples == {"vocabulary": (39, 350), "counting": (50, 350), "comparison": (53, 370), "kept answers": (10, 30)}
        assert (kept.report.num_texts, len(kept.tested)) == (30, 10)
        assert kept.report.accuracy > 0.9
        assert {tested.text for tested in kept.tested} < set(dataset.texts)

    def test_give_the_same_model_whether_they_are_in_files_or_in_memory(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, in_memory = run(tmp_path / "memory", moods(100))
        monkeypatch.setattr(stored_texts, "MAX_TEXTS_IN_MEMORY", 20)
        _, in_files = run(tmp_path / "files", moods(100))
        assert in_files.model_path.read_bytes() == in_memory.model_path.read_bytes()
        assert in_files.report == in_memory.report
        assert in_files.summary.data_fingerprint == in_memory.summary.data_fingerprint

    def test_few_texts_are_no_samples(self, finished_run: FinishedRun) -> None:
        assert not [event for event in finished_run.events if isinstance(event, SampleTaken)]
