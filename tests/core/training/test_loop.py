"""The training loop: what it tells, when it ends, and that the same seed gives the same weights."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import get_args

import numpy as np
import pytest
import torch

from tests.core.examples import mood_rows, tiny_config
from textcls_gui.core.config import Activation, ClassWeights, ExperimentConfig, Optimizer, Pooling, Schedule, Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled, TrainingError, UnstableError
from textcls_gui.core.events import BatchesFinished, EpochFinished, TrainingDiverged, TrainingEvent, TrainingFinished, TrainingStarted
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.training.devices import choose_device
from textcls_gui.core.training.loop import LabelledTexts, _direction, predict_probabilities, train

CPU = torch.device("cpu")
PATIENCE_SECONDS = 120  # for a machine that is very busy; nothing waits that long
MOODS = {"bad": 0, "good": 1}


@dataclass(frozen=True, slots=True)
class Lesson:
    """Texts to train and to check on, a new model, and the settings."""

    model: LstmClassifier
    texts: LabelledTexts
    validation: LabelledTexts
    config: ExperimentConfig

    def events(self, control: RunControl | None = None) -> Iterable[TrainingEvent]:
        device = replace(choose_device("cpu"), num_threads=1)
        return train(self.model, self.texts, self.validation, self.config.training, device, control or RunControl())

    def validation_score(self) -> tuple[float, float]:
        """Accuracy and loss on the validation texts."""
        probabilities = predict_probabilities(self.model, self.validation.encoded, CPU)
        right = probabilities[np.arange(len(probabilities)), self.validation.targets]
        return float((probabilities.argmax(axis=1) == self.validation.targets).mean()), float(-np.log(right).mean())


def lesson(num_texts: int = 40, wrong_validation: bool = False, **values: Value) -> Lesson:
    config = tiny_config(**values)
    rows, checked = mood_rows(num_texts), mood_rows(20, start=1_000)
    encoder = TextEncoder.fit([text for text, _ in rows], config.text)
    torch.manual_seed(config.training.seed)
    num_outputs = 1 if config.training.loss == "binary_cross_entropy" else 2
    model = LstmClassifier(ModelSizes(encoder.num_rows, num_outputs), config.model)
    validation = labelled(encoder, checked)
    if wrong_validation:
        validation = LabelledTexts(validation.encoded, 1 - validation.targets)
    return Lesson(model, labelled(encoder, rows), validation, config)


def labelled(encoder: TextEncoder, rows: Sequence[tuple[str, str]]) -> LabelledTexts:
    targets = np.array([MOODS[label] for _, label in rows], dtype=np.int64)
    return LabelledTexts(encoder.encode([text for text, _ in rows]), targets)


def losses_in(events: Iterable[TrainingEvent]) -> list[float]:
    return [loss for event in events if isinstance(event, BatchesFinished) for loss in event.losses]


def epochs_in(events: Iterable[TrainingEvent]) -> list[EpochFinished]:
    return [event for event in events if isinstance(event, EpochFinished)]


def end_of(events: Sequence[TrainingEvent]) -> TrainingFinished:
    assert isinstance(events[-1], TrainingFinished)
    return events[-1]


def same_weights(one: LstmClassifier, other: LstmClassifier) -> bool:
    pairs = zip(one.state_dict().values(), other.state_dict().values(), strict=True)
    return all(torch.equal(ours, theirs) for ours, theirs in pairs)


class TestEvents:
    def test_tell_the_run_from_start_to_end(self) -> None:
        subject = lesson()
        events = list(subject.events())
        started, finished = events[0], end_of(events)
        assert isinstance(started, TrainingStarted)
        assert (started.max_epochs, started.num_batches) == (3, 5)
        assert started.num_parameters == sum(parameter.numel() for parameter in subject.model.parameters())
        assert (finished.outcome, finished.epochs) == ("completed", 3)
        assert finished.seconds > 0
        assert finished.tokens_per_second > 0

    def test_tell_every_batch_once_in_its_order(self) -> None:
        events = list(lesson(num_texts=300, batch_size=4).events())
        steps = [step for event in events if isinstance(event, BatchesFinished) for step in event.steps]
        assert steps == list(range(1, 3 * 75 + 1))
        for event in events:
            if isinstance(event, BatchesFinished):
                assert len(event.steps) == len(event.losses) == len(event.accuracies) > 0
                assert all(0 <= accuracy <= 1 for accuracy in event.accuracies)

    def test_tell_every_epoch_after_its_batches(self) -> None:
        events = list(lesson().events())
        epochs = epochs_in(events)
        assert [(event.epoch, event.step) for event in epochs] == [(1, 5), (2, 10), (3, 15)]
        assert sum(event.is_best for event in epochs) >= 1
        assert epochs[0].is_best
        assert end_of(events).best_epoch == max(event.epoch for event in epochs if event.is_best)

    def test_are_made_of_plain_numbers(self) -> None:
        for event in lesson().events():
            for name in event.__dataclass_fields__:
                value = getattr(event, name)
                for item in value if isinstance(value, tuple) else (value,):
                    assert type(item) in (int, float, bool, str)

    def test_tell_the_plain_loss_of_an_epoch_as_the_mean_of_its_batches(self) -> None:
        events = list(lesson(label_smoothing=0.3).events())
        first = epochs_in(events)[0]
        assert first.train_loss == pytest.approx(np.mean(losses_in(events)[:5]))


class TestLearning:
    def test_gets_simple_texts_right(self) -> None:
        subject = lesson(num_texts=80, max_epochs=15, patience=15, learning_rate=0.03)
        epochs = epochs_in(subject.events())
        assert epochs[-1].train_loss < epochs[0].train_loss
        assert subject.validation_score()[0] > 0.9

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            *(("optimizer", optimizer) for optimizer in get_args(Optimizer)),
            *(("schedule", schedule) for schedule in get_args(Schedule)),
            *(("pooling", pooling) for pooling in get_args(Pooling)),
            *(("activation", activation) for activation in get_args(Activation)),
            *(("class_weights", weights) for weights in get_args(ClassWeights)),
            ("tokenization", "auto"),
            ("tokenization", "words"),
            ("tokenization", "subwords"),
            ("tokenization", "characters"),
            ("loss", "binary_cross_entropy"),
            ("bidirectional", False),
            ("num_layers", 3),
            ("max_ngrams", 0),
            ("batch_size", 1),
            ("batch_size", 4_096),
            ("gradient_clipping", 0.0),
            ("weight_decay", 0.0),
            ("word_dropout", 0.9),
            ("embedding_dropout", 0.0),
            ("dropout", 0.0),
            ("max_tokens", 4),
            ("warmup_steps", 1_000),
        ],
    )
    def test_goes_well_with_every_choice(self, name: str, value: Value) -> None:
        subject = lesson(**{"num_texts": 24, "max_epochs": 2, name: value})  # type: ignore[arg-type]
        before = {key: weight.clone() for key, weight in subject.model.state_dict().items()}
        events = list(subject.events())
        assert all(np.isfinite(losses_in(events)))
        assert end_of(events).outcome == "completed"
        after = subject.model.state_dict()
        assert all(not torch.equal(weight, before[key]) for key, weight in after.items() if "directions" in key)
        assert not subject.model.training

    @pytest.mark.parametrize("optimizer", get_args(Optimizer))
    def test_lowers_the_loss_with_every_optimizer(self, optimizer: Optimizer) -> None:
        rate = 0.3 if optimizer == "sgd" else 0.03
        plain = {"word_dropout": 0.0, "embedding_dropout": 0.0, "dropout": 0.0}
        epochs = epochs_in(lesson(max_epochs=20, patience=20, optimizer=optimizer, learning_rate=rate, **plain).events())
        assert epochs[-1].train_loss < 0.8 * epochs[0].train_loss

    def test_with_balanced_weights_listens_to_the_rare_label(self) -> None:
        shares = []
        for weights in get_args(ClassWeights):
            subject = unbalanced_lesson(class_weights=weights)
            list(subject.events())
            shares.append(predict_probabilities(subject.model, subject.validation.encoded, CPU)[:, 1].mean())
        plain, balanced = shares
        assert balanced > plain + 0.1

    @pytest.mark.parametrize("loss", ["cross_entropy", "binary_cross_entropy"])
    def test_gives_probabilities_of_both_labels(self, loss: str) -> None:
        subject = lesson(num_texts=80, max_epochs=15, patience=15, learning_rate=0.03, loss=loss)
        list(subject.events())
        probabilities = predict_probabilities(subject.model, subject.validation.encoded, CPU)
        assert probabilities.shape == (20, 2)
        assert probabilities.sum(axis=1) == pytest.approx(1)
        assert subject.validation_score()[0] > 0.9


def unbalanced_lesson(**values: Value) -> Lesson:
    """The words say nothing about the label, and one text in ten is good."""
    subject = lesson(num_texts=60, max_epochs=6, patience=6, dropout=0.0, **values)
    targets = (np.arange(60) % 10 == 0).astype(np.int64)
    return Lesson(subject.model, LabelledTexts(subject.texts.encoded, targets), subject.validation, subject.config)


class TestTheSameSeed:
    @pytest.mark.parametrize("values", [{}, {"optimizer": "sgd", "pooling": "attention", "num_layers": 2}, {"tokenization": "characters"}])
    def test_gives_the_same_losses_and_weights(self, values: dict[str, Value]) -> None:
        one, other = lesson(**values), lesson(**values)
        first, second = list(one.events()), list(other.events())
        assert losses_in(first) == losses_in(second)
        assert same_weights(one.model, other.model)

    def test_is_what_chance_comes_from_alone(self) -> None:
        one, other = lesson(), lesson()
        torch.manual_seed(99)
        first = losses_in(one.events())
        torch.rand(7)
        np.random.seed(5)
        assert losses_in(other.events()) == first

    def test_and_no_other_gives_them(self) -> None:
        one, other = lesson(seed=1), lesson(seed=2)
        assert losses_in(one.events()) != losses_in(other.events())

    def test_gives_them_after_a_pause_too(self) -> None:
        plain, paused = lesson(), lesson()
        expected = losses_in(plain.events())
        control = RunControl()
        control.pause()
        told: queue.SimpleQueue[TrainingEvent] = queue.SimpleQueue()

        def work() -> None:
            for event in paused.events(control):
                told.put(event)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        events: list[TrainingEvent] = [told.get(timeout=PATIENCE_SECONDS)]
        assert isinstance(events[0], TrainingStarted)
        assert told.empty()
        control.resume()
        thread.join(PATIENCE_SECONDS)
        while not told.empty():
            events.append(told.get())
        assert losses_in(events) == expected
        assert same_weights(plain.model, paused.model)

    @pytest.mark.parametrize("kind", [BatchesFinished, EpochFinished])
    def test_gives_them_bit_for_bit_after_a_pause_in_the_middle(self, kind: type[TrainingEvent]) -> None:
        plain, paused = lesson(), lesson()
        expected = losses_in(plain.events())
        control, has_paused = RunControl(), threading.Event()
        events: list[TrainingEvent] = []

        def work() -> None:
            for event in paused.events(control):
                events.append(event)
                if isinstance(event, kind) and not has_paused.is_set():
                    control.pause()
                    has_paused.set()

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        assert has_paused.wait(PATIENCE_SECONDS)
        torch.rand(7)  # whatever else the program does meanwhile
        assert thread.is_alive()
        assert not [event for event in events if isinstance(event, TrainingFinished)]
        control.resume()
        thread.join(PATIENCE_SECONDS)
        assert losses_in(events) == expected
        assert same_weights(plain.model, paused.model)


class TestTheEnd:
    def test_comes_early_when_nothing_gets_better(self) -> None:
        subject = lesson(wrong_validation=True, max_epochs=30, patience=3, learning_rate=0.05)
        events = list(subject.events())
        epochs, finished = epochs_in(events), end_of(events)
        assert finished.outcome == "stopped_early"
        assert finished.epochs == len(epochs) == finished.best_epoch + 3
        assert [event.epochs_without_improvement for event in epochs[-4:]] == [0, 1, 2, 3]

    def test_is_no_early_one_if_patience_ends_with_the_last_epoch(self) -> None:
        subject = lesson(wrong_validation=True, max_epochs=30, patience=3, learning_rate=0.05)
        early = end_of(list(subject.events()))
        again = lesson(wrong_validation=True, max_epochs=early.epochs, patience=3, learning_rate=0.05, schedule="constant")
        outcome = end_of(list(again.events()))
        assert outcome.outcome in ("completed", "stopped_early")
        assert outcome.epochs <= early.epochs

    @pytest.mark.parametrize("wrong_validation", [False, True])
    def test_brings_back_the_weights_of_the_best_epoch(self, wrong_validation: bool) -> None:
        subject = lesson(wrong_validation=wrong_validation, max_epochs=8, patience=4, learning_rate=0.05)
        events = list(subject.events())
        best = next(event for event in epochs_in(events) if event.epoch == end_of(events).best_epoch)
        assert subject.validation_score() == pytest.approx((best.validation_accuracy, best.validation_loss), abs=1e-6)
        assert best.validation_accuracy == max(event.validation_accuracy for event in epochs_in(events))

    def test_is_heard_within_one_batch(self) -> None:
        control = RunControl()
        subject = lesson(num_texts=300, batch_size=1, max_epochs=3)
        steps_at_stop, steps_at_end = 0, 0
        for event in subject.events(control):
            if isinstance(event, BatchesFinished):
                steps_at_end = event.steps[-1]
                if not control.is_stop_requested:
                    steps_at_stop = event.steps[-1]
                    control.finish()
        assert 0 < steps_at_stop < 300
        assert steps_at_end == steps_at_stop

    def test_asked_for_in_the_middle_of_an_epoch_keeps_the_best(self) -> None:
        control = RunControl()
        subject = lesson(max_epochs=50, patience=50)
        events = []
        for event in subject.events(control):
            events.append(event)
            if isinstance(event, EpochFinished) and event.epoch == 2:
                control.finish()
        finished = end_of(events)
        assert finished.outcome == "stopped_by_user"
        best = next(event for event in epochs_in(events) if event.epoch == finished.best_epoch)
        assert subject.validation_score() == pytest.approx((best.validation_accuracy, best.validation_loss), abs=1e-6)

    def test_asked_for_before_the_first_batch_keeps_nothing(self) -> None:
        control = RunControl()
        control.finish()
        with pytest.raises(Cancelled):
            list(lesson().events(control))

    def test_by_throwing_away_tells_nothing_more(self) -> None:
        control = RunControl()
        events = []
        for event in lesson(max_epochs=50, patience=50).events(control):
            events.append(event)
            if isinstance(event, EpochFinished):
                control.discard()
        assert isinstance(events[-1], EpochFinished)
        assert events[-1].epoch == 1


UNSTABLE: dict[str, Value] = {
    "optimizer": "sgd",
    "learning_rate": 10.0,
    "weight_decay": 10.0,
    "gradient_clipping": 0.0,
    "schedule": "constant",
    "max_epochs": 40,
    "patience": 40,
}


class TestTrouble:
    def test_of_an_unstable_loss_is_told_in_words_where_nothing_was_learnt_before(self) -> None:
        with pytest.raises(UnstableError, match=r"the loss is no longer a number. Choose a lower learning rate"):
            list(lesson(**{**UNSTABLE, "batch_size": 1}).events())

    def test_of_an_unstable_loss_ends_the_training_with_the_best_so_far(self) -> None:
        subject = lesson(**UNSTABLE)
        events = list(subject.events())
        end = end_of(events)
        assert end.outcome == "became_unstable"
        assert end.epochs == len(epochs_in(events)) < 40
        best = next(event for event in epochs_in(events) if event.epoch == end.best_epoch)
        probabilities = predict_probabilities(subject.model, subject.validation.encoded, CPU)
        assert float((probabilities.argmax(axis=1) == subject.validation.targets).mean()) == best.validation_accuracy

    def test_tells_where_the_loss_was_lost_after_all_that_was_measured_before(self) -> None:
        told = list(lesson(**UNSTABLE).events())
        (diverged,) = [event for event in told if isinstance(event, TrainingDiverged)]
        steps = [step for event in told if isinstance(event, BatchesFinished) for step in event.steps]
        assert np.isfinite(losses_in(told)).all()
        assert steps == list(range(1, diverged.step))

    @pytest.mark.parametrize("max_epochs", [1, 10, 18, 19, 20, 21])
    def test_never_leaves_a_model_whose_answers_are_no_numbers(self, max_epochs: int) -> None:
        subject = lesson(**{**UNSTABLE, "batch_size": 4_096, "max_epochs": max_epochs})
        try:
            events = list(subject.events())
        except TrainingError as refusal:
            assert "the loss is no longer a number" in str(refusal)
        else:
            assert np.isfinite(predict_probabilities(subject.model, subject.validation.encoded, CPU)).all()
            assert all(np.isfinite(event.validation_loss) for event in epochs_in(events))


class TestProbabilities:
    def test_do_not_depend_on_the_order_of_the_texts(self) -> None:
        subject = lesson()
        texts = [text for text, _ in mood_rows(300)]
        encoder = TextEncoder.fit(texts, subject.config.text)
        model = LstmClassifier(ModelSizes(encoder.num_rows, 3), subject.config.model)
        order = np.random.default_rng(1).permutation(300)
        found = predict_probabilities(model, encoder.encode(texts), CPU)
        shuffled = predict_probabilities(model, encoder.encode([texts[index] for index in order]), CPU)
        np.testing.assert_allclose(shuffled, found[order], atol=1e-6)

    def test_hear_that_the_run_is_thrown_away(self) -> None:
        subject = lesson()
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            predict_probabilities(subject.model, subject.validation.encoded, CPU, control)


def test_texts_moved_to_where_they_confuse_are_learnt_as_well() -> None:
    """At the first step the texts as they are give the same loss with and without; the corrections differ."""
    plain, adversarial = lesson(), lesson(adversarial_shift=0.1)
    first = [losses_in(one.events())[0] for one in (plain, adversarial)]
    assert first[0] == pytest.approx(first[1], rel=1e-3)
    assert not torch.equal(plain.model.output.weight, adversarial.model.output.weight)


def test_the_loss_of_moved_texts_falls_as_well() -> None:
    one = lesson(adversarial_shift=0.1, max_epochs=8)
    losses = losses_in(one.events())
    assert losses[-1] < 0.95 * losses[0]


def test_a_text_is_moved_uphill_by_the_length_asked_for() -> None:
    gradient, lengths = torch.randn(6, 3, 5), torch.tensor([6, 2, 4])
    padding = torch.arange(6)[:, None] >= lengths[None, :]
    gradient[padding] = 0
    direction = _direction(gradient, lengths)
    mean_square = direction.square().sum(dim=(0, 2)) / lengths
    torch.testing.assert_close(mean_square, torch.ones(3))
    assert ((direction * gradient).sum(dim=(0, 2)) > 0).all()
    assert not direction[padding].any()
