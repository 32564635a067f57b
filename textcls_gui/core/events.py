"""What a run tells while it goes on: frozen values in the past tense, made of plain numbers and strings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Stage = Literal["reading", "splitting", "tokenizing", "counting", "training", "evaluating", "baseline", "saving"]
SamplePurpose = Literal["vocabulary", "counting", "comparison", "kept answers"]
Outcome = Literal["completed", "stopped_early", "stopped_by_user", "became_unstable"]


@dataclass(frozen=True, slots=True)
class RunStarted:
    run_id: str
    name: str
    labels: tuple[str, ...]
    num_train: int
    num_validation: int
    num_test: int


@dataclass(frozen=True, slots=True)
class StageStarted:
    stage: Stage


@dataclass(frozen=True, slots=True)
class StageProgressed:
    """`fraction` of the stage that is done, 0 to 1."""

    stage: Stage
    fraction: float


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Seconds until the model is in the library: what is likely, if training stops as early as it can, if nothing stops it."""

    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class SampleTaken:
    """There are so many texts that for this purpose every so many-th was taken."""

    purpose: SamplePurpose
    num_taken: int
    num_texts: int


@dataclass(frozen=True, slots=True)
class DeviceChosen:
    """`device` is "cpu" or "cuda"; `name` is the card's or processor's; `reason` is one English sentence."""

    device: str
    name: str
    reason: str
    num_threads: int


@dataclass(frozen=True, slots=True)
class VectorsRead:
    """Vectors of `size` numbers were found in the person's file for `num_found` of the `num_words` words of the training texts."""

    num_found: int
    num_words: int
    size: int


@dataclass(frozen=True, slots=True)
class TrainingStarted:
    """One of the run's LSTMs, counted from 1, begins. Its batches are numbered from step 1 to max_epochs * num_batches."""

    max_epochs: int
    num_batches: int
    num_parameters: int
    patience: int
    member: int = 1
    num_members: int = 1
    best_by: Literal["accuracy", "macro_f1"] = "accuracy"


@dataclass(frozen=True, slots=True)
class BatchesFinished:
    """One or more batches since the last such event; the tuples are parallel."""

    epoch: int
    batch: int
    steps: tuple[int, ...]
    losses: tuple[float, ...]
    accuracies: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class EpochFinished:
    """`epoch` counts from 1, `step` is its last one; accuracies are 0 to 1; losses are plain cross-entropy in nats, without smoothing.

    `commonest_answer` is the share of the validation texts for which the same label is the likeliest, `commonest_label` the share that has
    the same label; None in runs of earlier versions.
    """

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    validation_loss: float
    validation_accuracy: float
    learning_rate: float
    seconds: float
    is_best: bool
    epochs_without_improvement: int
    commonest_answer: float | None = None
    commonest_label: float | None = None


@dataclass(frozen=True, slots=True)
class TrainingDiverged:
    """The loss of this step is no longer a number: the training ends with the best epoch so far, or if there is none, with an error."""

    epoch: int
    step: int


@dataclass(frozen=True, slots=True)
class TrainingFinished:
    """`best_epoch` is the one whose weights are kept; `tokens_per_second` counts training texts only, validation time included."""

    outcome: Outcome
    epochs: int
    best_epoch: int
    seconds: float
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class BatchDivided:
    """Memory did not suffice: from now on at most `texts_at_once` of the `batch_size` texts of a batch are read at a time.

    The model is still corrected once for each batch, by the mean over all of its texts.
    """

    texts_at_once: int
    batch_size: int


@dataclass(frozen=True, slots=True)
class RunContinued:
    """An interrupted run goes on in this epoch, of which so many batches and seconds are over; what was told before has been told again.

    `epoch` 0: nothing had been saved of the training, and it begins anew. `is_older`: what was saved last is damaged, and what was saved
    before it is taken. `has_lost_best`: the best weights are damaged, and those of the next epochs alone are compared.
    """

    member: int
    epoch: int
    batch: int
    epoch_seconds: float
    is_older: bool = False
    has_lost_best: bool = False


@dataclass(frozen=True, slots=True)
class SavingFailed:
    """What has been learnt so far could not be saved, and will be tried again; the run goes on. `reason` is a part of a sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class RunSetAside:
    """The person has stopped the run, to go on with it later."""

    run_id: str


@dataclass(frozen=True, slots=True)
class RunFinished:
    """The run is in the library, with its report and its model."""

    run_id: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RunDiscarded:
    """The person threw the run away; nothing of it is left."""

    run_id: str


TrainingEvent = TrainingStarted | BatchesFinished | BatchDivided | EpochFinished | TrainingDiverged | TrainingFinished
RunEvent = (
    RunStarted
    | StageStarted
    | StageProgressed
    | TimeLeft
    | SampleTaken
    | VectorsRead
    | DeviceChosen
    | TrainingEvent
    | RunContinued
    | SavingFailed
    | RunSetAside
    | RunFinished
    | RunDiscarded
)
