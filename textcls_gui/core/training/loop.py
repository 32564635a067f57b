"""The training loop, as a generator of events: fetch, forward, backward, correct, report, stop."""

from __future__ import annotations

import json
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
from textcls_gui.core.errors import Cancelled, UnstableError
from textcls_gui.core.events import (
    BatchDivided,
    BatchesFinished,
    EpochFinished,
    Outcome,
    TrainingDiverged,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
)
from textcls_gui.core.memory import give_back_freed
from textcls_gui.core.models.lstm import LstmClassifier, ModelInput
from textcls_gui.core.running_time import running_seconds
from textcls_gui.core.text.batching import Indexes, hide_tokens, make_batch, num_batches, ordered_batches, training_batches
from textcls_gui.core.text.encoder import EncodedTexts
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.distributed import ALONE, Share, Team
from textcls_gui.core.training.memory import in_words, is_out_of_memory
from textcls_gui.core.training.objective import Answered, Score, Targets, commonest_answer, commonest_label, objective_for, sampling_weights
from textcls_gui.core.training.optimization import Correction, learning_rate
from textcls_gui.core.training.state import Position, Saving, Tensors, TrainingState

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
    state: TrainingState | None = None,
    saving: Saving | None = None,
) -> Iterator[TrainingEvent]:
    """Train the model, which afterwards has the weights of its best epoch.

    Stops after the last epoch, after `patience` epochs without a better validation accuracy, or when `control` says so; and with the best
    epoch so far when the loss is no longer a number. A team reads each batch together, each process its share; the events' scores of
    batches are then of one's own share, those of epochs of all.

    Args:
        state: of an interrupted training, which goes on as if nothing had happened; TrainingStarted is told again.
        saving: is given the state whenever it is due, after the events that led to it have been told; and when the run is set aside.

    Raises:
        TrainingError: the loss is not finite in the first epoch, or another process of the team has ended.
        DeviceError: the graphics card fails, or its memory does not suffice for a single text.
        Cancelled: a stop was asked for before the first batch.
    """
    try:
        with team.in_words():
            yield from _Training(model, texts, validation, config, device, control, team, state, saving).run()
    except (RuntimeError, MemoryError) as error:
        told = in_words(error, device.kind)
        if told is None:
            raise
        raise told from error


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
            for part, scores in _within_memory(score, indexes):
                found[part] = scores
    return team.filled(found)


def _within_memory(score: Callable[[Indexes], Tensor], texts: Indexes) -> Iterator[tuple[Indexes, NDArray[np.float32]]]:
    """All at once, or where memory does not suffice, half of them and then the others."""
    try:
        scores = score(texts).cpu().numpy()
    except (RuntimeError, MemoryError) as error:
        if len(texts) == 1 or not is_out_of_memory(error):
            raise
        scores = None
    if scores is not None:
        yield texts, scores
        return
    give_back_freed()
    for part in np.array_split(texts, 2):
        yield from _within_memory(score, part)


class _Clock:
    """Seconds of work: pauses do not count, nor does the sleep of the machine."""

    def __init__(self, seconds: float = 0.0) -> None:
        self._started = running_seconds() - seconds

    @property
    def seconds(self) -> float:
        return running_seconds() - self._started

    def leave_out(self, seconds: float) -> None:
        self._started += seconds


class _NotOneTextError(MemoryError):
    pass


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
        state: TrainingState | None = None,
        saving: Saving | None = None,
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
        self.saving = saving
        self.clock = _Clock()
        self.started = 0.0  # the epoch under way, by the clock
        self.epoch = 0  # the last one that has begun
        self.batch = 0  # of it, that are over
        self.step = 0
        self.num_tokens = 0
        self.scores: list[Score] = []  # of the epoch's batches
        self.hiding = np.random.default_rng()  # set anew by each epoch
        self.texts_at_once = 0
        self.unsound_step = 0
        self.best: tuple[float, float] | None = None  # merit, then -loss
        self.best_epoch = 0
        self.best_step = 0
        self.best_weights: Tensors = {}  # on the processor
        self.at_best: TrainingState | None = None  # at the end of that epoch, where the run is saved
        if state is not None:
            self._put_back(state)

    def run(self) -> Iterator[TrainingEvent]:
        num_parameters = sum(parameter.numel() for parameter in self.model.parameters())
        best_by = self.objective.best_by
        yield TrainingStarted(self.config.max_epochs, self.num_batches, num_parameters, self.config.patience, best_by=best_by)
        outcome: Outcome = "completed"
        while (self.batch or self.epoch < self.config.max_epochs) and outcome == "completed":
            self._begin_epoch()
            try:
                yield from self._read_all()
            except UnstableError:
                yield from self._diverged()
                outcome = "became_unstable"
                break
            if self.team.is_any(self.control.is_discard_requested):
                self.control.discard()  # if another process was asked, so was this one
                if self.control.is_set_aside:
                    self._save_what_is_learnt()
                return
            if self.team.is_any(self.control.is_stop_requested):
                self.control.finish()
                outcome = "stopped_by_user"
                if self.step == 0:
                    raise Cancelled  # nothing has been learnt that could be kept
                if not self.scores:
                    self.epoch -= 1
                    break
            finished = self._epoch_finished()
            if not math.isfinite(finished.validation_loss):  # the last correction of an epoch may be the one that spoils the model
                yield from self._diverged()
                outcome = "became_unstable"
                break
            self.scores = []
            if finished.is_best and self.saving is not None:
                self.at_best = self._state()
                self.best_weights = self.at_best.weights
            yield finished
            is_last = self.epoch == self.config.max_epochs
            if outcome == "completed" and finished.epochs_without_improvement >= self.config.patience and not is_last:
                outcome = "stopped_early"
            if self.saving is not None and outcome == "completed" and not is_last and self.team.is_any(self.saving.is_due_soon):
                self._save()
        if self.best_weights:
            self.model.load_state_dict(self.best_weights)
        self.model.eval()
        seconds = self.clock.seconds
        (num_tokens,) = self.team.sums([self.num_tokens])
        yield TrainingFinished(outcome, self.epoch, self.best_epoch, seconds, num_tokens / max(seconds, 1e-9))

    def _diverged(self) -> Iterator[TrainingDiverged]:
        """The epoch under way does not count. Raises UnstableError where there is none before it, and in a team: of what is unsound in one
        process's share, the others know nothing."""
        yield TrainingDiverged(self.epoch, self.unsound_step or self.step)
        if not self.best_weights or self.best_epoch == self.epoch or not self.team.is_alone:
            raise _unstable()
        self.epoch -= 1

    def _begin_epoch(self) -> None:
        """Or go on with the one that was interrupted."""
        if self.batch:
            return
        self.epoch += 1
        self.started = self.clock.seconds
        self.hiding = np.random.default_rng((self.config.seed, self.epoch, 1 + self.team.rank))

    def _read_all(self) -> Iterator[BatchesFinished | BatchDivided]:
        """What is left of the epoch."""
        self.model.train()
        pending: list[Answered] = []
        reported = self.clock.seconds
        batches = training_batches(self.lengths, self.config.batch_size, self.config.seed, self.epoch, self.sampling_weights)
        for number in range(self.batch, len(batches)):
            self._wait_while_paused()
            if self.team.is_any(self.control.is_stop_requested, self.step):
                break
            texts_at_once = self.texts_at_once
            try:
                pending.append(self.train_on(batches[number], self.hiding))
            except _NotOneTextError:
                if pending:
                    yield from self._told(pending)
                self._save_what_is_learnt()  # before this batch: it is sound, and another device can go on from it
                raise
            self.batch = number + 1
            if self.texts_at_once != texts_at_once:
                yield BatchDivided(self.texts_at_once, self.config.batch_size)
            is_due = self.saving is not None and self.team.is_alone and self.saving.is_due
            if is_due or self.clock.seconds - reported > REPORT_SECONDS:
                yield from self._told(pending)
                reported = self.clock.seconds
            if is_due:
                self._save()
        if pending:
            yield from self._told(pending)

    def _save(self) -> None:
        assert self.saving is not None
        self.saving.save(self._state)

    def _save_what_is_learnt(self) -> None:
        if self.saving is not None and self.step and self.team.is_alone:
            if not self.batch:
                self.epoch -= 1  # it has hardly begun
            self._save()

    def _state(self) -> TrainingState:
        is_under_way = bool(self.batch)
        merit, loss = (0.0, 0.0) if self.best is None else (self.best[0], -self.best[1])
        position = Position(
            epoch=self.epoch,
            batch=self.batch,
            step=self.step,
            num_tokens=self.num_tokens,
            seconds=self.clock.seconds,
            epoch_seconds=self.clock.seconds - self.started if is_under_way else 0.0,
            hiding=json.dumps(self.hiding.bit_generator.state) if is_under_way else "",
            best_epoch=self.best_epoch,
            best_step=self.best_step,
            best_merit=merit,
            best_loss=loss,
            texts_at_once=self.texts_at_once,
        )
        assert self.model.chance is not None
        return TrainingState(
            position,
            weights=_copied(self.model.state_dict()),
            moments=_copied(self.correction.remembered()),
            chances=self.team.of_each(self.model.chance.get_state()),
            scores=torch.tensor([(score.loss, score.accuracy) for score in self.scores], dtype=torch.float64).reshape(-1, 2),
            best_weights={} if self.best_step == self.step else self.best_weights,
            at_best=None if self.best_step == self.step else self.at_best,
        )

    @torch.no_grad()
    def _put_back(self, state: TrainingState) -> None:
        position = state.position
        self.epoch, self.batch, self.step, self.num_tokens = position.epoch, position.batch, position.step, position.num_tokens
        self.clock = _Clock(position.seconds)
        self.started = position.seconds - position.epoch_seconds
        self.texts_at_once = position.texts_at_once
        self.scores = [Score(loss, accuracy) for loss, accuracy in state.scores.tolist()]
        if position.hiding:
            self.hiding.bit_generator.state = json.loads(position.hiding)
        self.model.load_state_dict(state.weights)
        remembered = self.correction.remembered()
        for name, value in state.moments.items():
            remembered[name].copy_(value)
        assert self.model.chance is not None
        if self.team.rank < len(state.chances) and self.device.type == self.model.chance.device.type:
            _set_chance(self.model.chance, state.chances[self.team.rank])
        if position.best_epoch:
            self.best, self.best_epoch, self.best_step = (position.best_merit, -position.best_loss), position.best_epoch, position.best_step
            self.best_weights = state.weights if position.best_step == position.step else state.best_weights

    def _wait_while_paused(self) -> None:
        if self.control.is_paused:
            before = running_seconds()
            self.control.wait_while_paused()
            self.clock.leave_out(running_seconds() - before)

    def train_on(self, indexes: NDArray[np.int64], hiding: np.random.Generator) -> Answered:
        """Correct the model by one batch; what it answered is left on the device, so that nothing waits for it.

        Where memory does not suffice, half as many texts are read at once, from now on, and the correction is still that of the batch.
        """
        answered = self._answered(indexes, hiding)
        while answered is None:  # outside of what handles the error, which would keep hold of the memory
            self.correction.forget_gradients()
            give_back_freed()
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            answered = self._answered(indexes, hiding)
        self.correction.apply(learning_rate(self.config, self.step, self.num_steps))
        self.step += 1
        self.num_tokens += int(self.texts.encoded.lengths_of(indexes[self.team.rank :: self.team.size]).sum())
        return answered

    def _answered(self, indexes: NDArray[np.int64], hiding: np.random.Generator) -> Answered | None:
        """With the gradients of the batch's mean loss standing in the model; None if memory did not suffice, and less is read at once."""
        try:
            parts = [self._read(share, hiding) for share in self._shares(indexes)]
        except (RuntimeError, MemoryError) as error:
            if not self.team.is_alone or not is_out_of_memory(error):  # a team's processes must all do the same
                raise
            at_once = min(len(indexes), self.texts_at_once or len(indexes))
            if at_once == 1:
                raise _NotOneTextError(str(error)) from error
            self.texts_at_once = (at_once + 1) // 2
            return None
        if len(parts) == 1:
            return parts[0]
        return Answered(torch.cat([part.logits for part in parts]), torch.cat([part.targets for part in parts]))

    def _shares(self, indexes: NDArray[np.int64]) -> list[Share]:
        """The batch, or this process's share of it, in as many parts as memory asks for; their weighted losses sum up to its own."""
        weights = self.objective.weights(self.texts.targets[indexes])
        if not self.team.is_alone or not 0 < self.texts_at_once < len(indexes):
            return [self.team.share(indexes, weights)]
        num_parts = -(-len(indexes) // self.texts_at_once)
        each = np.ones(len(indexes), dtype=np.float32) if weights is None else weights
        total = max(float(each.sum()), 1e-12)
        parts = zip(np.array_split(indexes, num_parts), np.array_split(each, num_parts), strict=True)
        return [Share(texts, float(of_part.sum()) / total) for texts, of_part in parts]

    def _read(self, share: Share, hiding: np.random.Generator) -> Answered:
        batch = make_batch(self.texts.encoded, share.texts)
        hide_tokens(batch, self.model.config.word_dropout, hiding)
        targets = self.model.meaning.targets(self.texts.targets[share.texts]).to(self.device, non_blocking=True)
        inputs = ModelInput.of(batch, self.device)
        if self.config.adversarial_shift > 0:
            logits = self._backward_twice(inputs, targets, share.weight)
        else:
            logits = self._logits(inputs)
            self._backward(logits, targets, share.weight)
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

    def _told(self, pending: list[Answered]) -> Iterator[BatchesFinished]:
        """Tell of the pending batches, as far as their losses are numbers.

        Raises:
            UnstableError: some are not.
        """
        fresh = self.objective.figures(pending)
        pending.clear()
        first = self.step - len(fresh) + 1
        sound = [(first + place, score) for place, score in enumerate(fresh) if math.isfinite(score.loss)]
        self.scores += [score for _, score in sound]
        if sound:
            losses, accuracies = tuple(score.loss for _, score in sound), tuple(score.accuracy for _, score in sound)
            yield BatchesFinished(self.epoch, self.batch, tuple(step for step, _ in sound), losses, accuracies)
        if len(sound) < len(fresh):
            self.unsound_step = first + next(place for place, score in enumerate(fresh) if not math.isfinite(score.loss))
            raise _unstable()

    def _mean_scores(self, scores: list[Score]) -> tuple[float, float]:
        """Loss and accuracy, over the whole team."""
        loss, accuracy, count = self.team.sums([sum(s.loss for s in scores), sum(s.accuracy for s in scores), len(scores)])
        return loss / count, accuracy / count

    def _epoch_finished(self) -> EpochFinished:
        probabilities = predict_probabilities(self.model, self.validation.encoded, self.device, team=self.team)
        score = self.objective.score(probabilities, self.validation.targets)
        accuracy, loss, merit = self.team.agreed([score.accuracy, score.loss, score.merit])
        is_best = self.best is None or (merit, -loss) > self.best
        if is_best:
            self.best, self.best_epoch, self.best_step = (merit, -loss), self.epoch, self.step
            self.best_weights = _copied(self.model.state_dict())
        train_loss, train_accuracy = self._mean_scores(self.scores)
        self.batch = 0
        return EpochFinished(
            epoch=self.epoch,
            step=self.step,
            train_loss=train_loss,
            train_accuracy=train_accuracy,
            validation_loss=loss,
            validation_accuracy=accuracy,
            learning_rate=learning_rate(self.config, self.step - 1, self.num_steps),
            seconds=self.clock.seconds - self.started,
            is_best=is_best,
            epochs_without_improvement=self.epoch - self.best_epoch,
            commonest_answer=commonest_answer(probabilities),
            commonest_label=commonest_label(self.validation.targets),
        )


def _unstable() -> UnstableError:
    return UnstableError(
        "Training became unstable: the loss is no longer a number.",
        hint="Choose a lower learning rate, or turn gradient clipping on.",
    )


def _copied(tensors: Tensors) -> Tensors:
    """On the processor; the training goes on with its own."""
    return {name: value.detach().to("cpu", copy=True) for name, value in tensors.items()}


def _set_chance(chance: torch.Generator, state: Tensor) -> None:
    """A state that another kind of device has left fits none here: then the chance is another one, from the same seed."""
    try:
        chance.set_state(state)
    except (RuntimeError, TypeError):
        return


def _direction(gradient: Tensor, lengths: Tensor) -> Tensor:
    """(T, B, E) along the gradient, of length 1 a token: the square root of the mean over each text's tokens."""
    norm = gradient.square().sum(dim=(0, 2)).sqrt()
    return gradient * (lengths.sqrt() / norm.clamp(min=1e-20))[None, :, None]
