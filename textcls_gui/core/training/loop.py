"""The training loop, as a generator of events: fetch, forward, backward, correct, report, stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.config import TrainingConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled, TrainingError
from textcls_gui.core.events import (
    BatchesFinished,
    EpochFinished,
    Outcome,
    TrainingDiverged,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
)
from textcls_gui.core.models.lstm import LstmClassifier, ModelInput
from textcls_gui.core.text.batching import Indexes, hide_tokens, make_batch, num_batches, ordered_batches, training_batches
from textcls_gui.core.text.encoder import EncodedTexts
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.distributed import ALONE, Team
from textcls_gui.core.training.objective import Answered, Score, Targets, commonest_answer, commonest_label, objective_for, sampling_weights
from textcls_gui.core.training.optimization import Correction, learning_rate

REPORT_SECONDS = 0.05
EVALUATION_BATCH = 128


@dataclass(frozen=True, slots=True)
class LabelledTexts:
    """Encoded texts with their labels' numbers, (num_texts,) int64; or, for a model of several labels, (num_texts, num_labels) bool."""

    encoded: EncodedTexts
    targets: Targets


def train(
    model: LstmClassifier,
    texts: LabelledTexts,
    validation: LabelledTexts,
    config: TrainingConfig,
    device: Device,
    control: RunControl,
    team: Team = ALONE,
) -> Iterator[TrainingEvent]:
    """Train the model, which afterwards has the weights of its best epoch.

    Stops after the last epoch, after `patience` epochs without a better validation accuracy, or when `control` says so. A team reads each
    batch together, each process its share; the events' scores of batches are then of one's own share, those of epochs of all.

    Raises:
        TrainingError: the loss is not finite, memory does not suffice, or another process of the team has ended.
        Cancelled: a stop was asked for before the first batch.
    """
    try:
        with team.in_words():
            yield from _Training(model, texts, validation, config, device, control, team).run()
    except torch.OutOfMemoryError as error:
        raise TrainingError(
            "The graphics card does not have enough memory for this model.",
            hint="Choose a smaller batch size, a shorter longest text, or the device “cpu”.",
        ) from error


def time_steps(
    model: LstmClassifier, texts: LabelledTexts, config: TrainingConfig, device: Device, control: RunControl, batches: Sequence[Indexes]
) -> Iterator[float]:
    """Train the model on these batches, telling of each how many seconds it took; for a rehearsal.

    Raises:
        Cancelled: a stop was asked for.
    """
    training = _Training(model, texts, texts, config, device, control, ALONE)
    model.train()
    hiding = np.random.default_rng(config.seed)
    for indexes in batches:
        control.raise_if_stopped()
        before = time.perf_counter()
        training.train_on(indexes, hiding).logits.tolist()  # waits for the device
        yield time.perf_counter() - before


def predict_probabilities(
    model: LstmClassifier, encoded: EncodedTexts, device: torch.device, control: RunControl | None = None, team: Team = ALONE
) -> NDArray[np.float32]:
    """Probabilities (num_texts, num_labels) of every label, found by the team together; raises Cancelled if the run is thrown away."""
    scores = torch.from_numpy(predict_scores(model, encoded, device, control, team))
    return model.meaning.probabilities(scores).numpy()


def predict_scores(
    model: LstmClassifier, encoded: EncodedTexts, device: torch.device, control: RunControl | None = None, team: Team = ALONE
) -> NDArray[np.float32]:
    """Scores (num_texts, num_labels) of every label, found by the team together; raises Cancelled if the run is thrown away."""
    model.eval()
    return scores_by(
        lambda texts: model.meaning.scores(model(ModelInput.of(make_batch(encoded, texts), device))),
        encoded,
        model.num_labels,
        control,
        team,
    )


def scores_by(
    score: Callable[[NDArray[np.int64]], Tensor], encoded: EncodedTexts, width: int, control: RunControl | None, team: Team = ALONE
) -> NDArray[np.float32]:
    """(num_texts, width): what `score` says of each text, asked about batches of texts of like length."""
    found = np.zeros((encoded.num_texts, width), dtype=np.float32)
    with torch.inference_mode():
        for indexes in islice(ordered_batches(encoded.lengths, EVALUATION_BATCH), team.rank, None, team.size):
            if control is not None:
                control.raise_if_discarded()
            found[indexes] = score(indexes).cpu().numpy()
    return team.filled(found)


class _Clock:
    """Seconds of work: pauses do not count."""

    def __init__(self) -> None:
        self._started = time.perf_counter()

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self._started

    def leave_out(self, seconds: float) -> None:
        self._started += seconds


class _Training:
    """What changes from batch to batch."""

    def __init__(
        self,
        model: LstmClassifier,
        texts: LabelledTexts,
        validation: LabelledTexts,
        config: TrainingConfig,
        device: Device,
        control: RunControl,
        team: Team,
    ) -> None:
        self.model, self.texts, self.validation, self.config, self.control, self.team = model, texts, validation, config, control, team
        torch.set_num_threads(device.num_threads)  # counts for this thread only
        self.device = torch.device(device.kind)
        self.model.chance = torch.Generator(self.device).manual_seed(config.seed + team.rank)  # each hides other parts of what it reads
        self.objective = objective_for(self.model.to(self.device), config, texts.targets)
        self.joined = team.joined(self.model)
        self.correction = Correction(model, config, team)
        self.is_mixed = device.is_mixed
        self.sampling_weights = sampling_weights(config, texts.targets)
        self.lengths = texts.encoded.lengths
        self.num_batches = num_batches(len(self.lengths), config.batch_size)
        self.num_steps = self.num_batches * config.max_epochs
        self.clock = _Clock()
        self.step = 0
        self.num_tokens = 0
        self.best: tuple[float, float] | None = None  # merit, then -loss
        self.best_epoch = 0
        self.best_weights: dict[str, Tensor] = {}

    def run(self) -> Iterator[TrainingEvent]:
        num_parameters = sum(parameter.numel() for parameter in self.model.parameters())
        best_by = self.objective.best_by
        yield TrainingStarted(self.config.max_epochs, self.num_batches, num_parameters, self.config.patience, best_by=best_by)
        outcome: Outcome = "completed"
        epoch = 0
        while epoch < self.config.max_epochs and outcome == "completed":
            epoch += 1
            started = self.clock.seconds
            scores: list[Score] = []
            yield from self._read_all(epoch, scores)
            if self.team.is_any(self.control.is_discard_requested):
                self.control.discard()  # if another process was asked, so was this one
                return
            if self.team.is_any(self.control.is_stop_requested):
                self.control.finish()
                outcome = "stopped_by_user"
                if self.step == 0:
                    raise Cancelled  # nothing has been learnt that could be kept
                if not scores:
                    epoch -= 1
                    break
            finished = self._epoch_finished(epoch, scores, started)
            if not math.isfinite(finished.validation_loss):  # the last correction of an epoch may be the one that spoils the model
                yield TrainingDiverged(epoch, self.step)
                raise _unstable()
            yield finished
            if outcome == "completed" and finished.epochs_without_improvement >= self.config.patience and epoch < self.config.max_epochs:
                outcome = "stopped_early"
        if self.best_weights:
            self.model.load_state_dict(self.best_weights)
        self.model.eval()
        seconds = self.clock.seconds
        (num_tokens,) = self.team.sums([self.num_tokens])
        yield TrainingFinished(outcome, epoch, self.best_epoch, seconds, num_tokens / max(seconds, 1e-9))

    def _read_all(self, epoch: int, scores: list[Score]) -> Iterator[BatchesFinished | TrainingDiverged]:
        """One epoch; the batches' scores are added to the list."""
        self.model.train()
        hiding = np.random.default_rng((self.config.seed, epoch, 1 + self.team.rank))
        pending: list[Answered] = []
        reported = self.clock.seconds
        batches = training_batches(self.lengths, self.config.batch_size, self.config.seed, epoch, self.sampling_weights)
        number = 0
        for number, indexes in enumerate(batches, 1):
            self._wait_while_paused()
            if self.team.is_any(self.control.is_stop_requested, self.step):
                break
            pending.append(self.train_on(indexes, hiding))
            if self.clock.seconds - reported > REPORT_SECONDS:
                reported = self.clock.seconds
                yield from self._told(epoch, number, pending, scores)
                pending.clear()
        if pending:
            yield from self._told(epoch, number, pending, scores)

    def _wait_while_paused(self) -> None:
        if self.control.is_paused:
            before = time.perf_counter()
            self.control.wait_while_paused()
            self.clock.leave_out(time.perf_counter() - before)

    def train_on(self, indexes: NDArray[np.int64], hiding: np.random.Generator) -> Answered:
        """Correct the model by one batch; what it answered is left on the device, so that nothing waits for it."""
        share = self.team.share(indexes, self.objective.weights(self.texts.targets[indexes]))
        batch = make_batch(self.texts.encoded, share.texts)
        self.num_tokens += batch.num_tokens
        hide_tokens(batch, self.model.config.word_dropout, hiding)
        targets = self.model.meaning.targets(self.texts.targets[share.texts]).to(self.device, non_blocking=True)
        inputs = ModelInput.of(batch, self.device)
        if self.config.adversarial_shift > 0:
            logits = self._backward_twice(inputs, targets, share.weight)
        else:
            logits = self._logits(inputs)
            self._backward(logits, targets, share.weight)
        self.correction.apply(learning_rate(self.config, self.step, self.num_steps))
        self.step += 1
        return Answered(logits.detach(), targets)

    def _logits(self, inputs: ModelInput, embedded: Tensor | None = None) -> Tensor:
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.is_mixed):
            logits: Tensor = self.joined(inputs, embedded).float()
        return logits

    def _backward(self, logits: Tensor, targets: Tensor, weight: float) -> None:
        loss = self.objective.loss(logits, targets)
        (loss if weight == 1 else loss * weight).backward()  # type: ignore[no-untyped-call]

    def _backward_twice(self, inputs: ModelInput, targets: Tensor, weight: float) -> Tensor:
        """Gradients of the mean loss over the texts as they are and as they confuse most (Miyato 2017); the logits of the former."""
        embedded = self.model.embedded(inputs)
        plain = embedded.detach().requires_grad_()
        with self.team.gathering(self.joined):
            logits = self._logits(inputs, plain)
            self._backward(logits, targets, weight / 2)
        assert plain.grad is not None
        shifted = (plain.detach() + self.config.adversarial_shift * _direction(plain.grad, inputs.lengths)).requires_grad_()
        self._backward(self._logits(inputs, shifted), targets, weight / 2)
        assert shifted.grad is not None
        embedded.backward(plain.grad + shifted.grad)  # type: ignore[no-untyped-call]
        return logits

    def _told(self, epoch: int, batch: int, pending: list[Answered], scores: list[Score]) -> Iterator[BatchesFinished | TrainingDiverged]:
        """Tell of the pending batches, as far as their losses are numbers; their scores are added to the list."""
        fresh = self.objective.figures(pending)
        sound = [score for score in fresh if math.isfinite(score.loss)]
        scores += sound
        first = self.step - len(fresh) + 1
        if sound:
            steps = tuple(first + place for place, score in enumerate(fresh) if math.isfinite(score.loss))
            yield BatchesFinished(epoch, batch, steps, tuple(score.loss for score in sound), tuple(score.accuracy for score in sound))
        if len(sound) < len(fresh):
            yield TrainingDiverged(epoch, first + next(place for place, score in enumerate(fresh) if not math.isfinite(score.loss)))
            raise _unstable()

    def _mean_scores(self, scores: list[Score]) -> tuple[float, float]:
        """Loss and accuracy, over the whole team."""
        loss, accuracy, count = self.team.sums([sum(s.loss for s in scores), sum(s.accuracy for s in scores), len(scores)])
        return loss / count, accuracy / count

    def _epoch_finished(self, epoch: int, scores: list[Score], started: float) -> EpochFinished:
        probabilities = predict_probabilities(self.model, self.validation.encoded, self.device, team=self.team)
        score = self.objective.score(probabilities, self.validation.targets)
        accuracy, loss, merit = self.team.agreed([score.accuracy, score.loss, score.merit])
        is_best = self.best is None or (merit, -loss) > self.best
        if is_best:
            self.best, self.best_epoch = (merit, -loss), epoch
            self.best_weights = {name: value.detach().clone() for name, value in self.model.state_dict().items()}
        train_loss, train_accuracy = self._mean_scores(scores)
        return EpochFinished(
            epoch=epoch,
            step=self.step,
            train_loss=train_loss,
            train_accuracy=train_accuracy,
            validation_loss=loss,
            validation_accuracy=accuracy,
            learning_rate=learning_rate(self.config, self.step - 1, self.num_steps),
            seconds=self.clock.seconds - started,
            is_best=is_best,
            epochs_without_improvement=epoch - self.best_epoch,
            commonest_answer=commonest_answer(probabilities),
            commonest_label=commonest_label(self.validation.targets),
        )


def _unstable() -> TrainingError:
    return TrainingError(
        "Training became unstable: the loss is no longer a number.",
        hint="Choose a lower learning rate, or turn gradient clipping on.",
    )


def _direction(gradient: Tensor, lengths: Tensor) -> Tensor:
    """(T, B, E) along the gradient, of length 1 a token: the square root of the mean over each text's tokens."""
    norm = gradient.square().sum(dim=(0, 2)).sqrt()
    return gradient * (lengths.sqrt() / norm.clamp(min=1e-20))[None, :, None]
