"""One run through all rooms: split, tokenise, train, evaluate, compare, keep. The only place that knows them all."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.config import DeviceChoice, ExperimentConfig, config_to_json, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset, with_labels_of, with_several_labels
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.origin import Origin
from textcls_gui.core.data.sampling import places_within, regular_places
from textcls_gui.core.data.splitting import split_dataset, with_rare_labels
from textcls_gui.core.data.used import FoundInData, Lengths, UsedData, versions
from textcls_gui.core.errors import (
    Cancelled,
    ConfigError,
    DatasetError,
    DeviceError,
    LibraryError,
    TextClsError,
    TrainingError,
    UnstableError,
)
from textcls_gui.core.evaluation.baseline import MAX_TEXTS as MAX_BASELINE_TEXTS
from textcls_gui.core.evaluation.baseline import TextsAndTargets
from textcls_gui.core.evaluation.judging import Said, judged, judged_by_itself, tested_texts
from textcls_gui.core.evaluation.report import EvaluationReport, TestedText
from textcls_gui.core.evaluation.slices import in_groups
from textcls_gui.core.events import (
    BatchesFinished,
    DeviceChosen,
    EpochFinished,
    RunContinued,
    RunDiscarded,
    RunEvent,
    RunFinished,
    RunSetAside,
    RunStarted,
    SamplePurpose,
    SampleTaken,
    SavingFailed,
    StageStarted,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
    VectorsRead,
)
from textcls_gui.core.library.bundle import bundle_bytes
from textcls_gui.core.library.job import Job, open_job
from textcls_gui.core.library.prepared import Counted, Prepared, keep_prepared, read_prepared
from textcls_gui.core.library.store import BatchCurve, RunRecord, RunStore, RunSummary, new_run_id
from textcls_gui.core.library.unfinished import FORMAT_VERSION as UNFINISHED_VERSION
from textcls_gui.core.library.unfinished import Begun, UnfinishedRun
from textcls_gui.core.memory import give_back_freed
from textcls_gui.core.models.decision import Decision
from textcls_gui.core.models.ensemble import LstmEnsemble
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import EMBEDDING_SPREAD, LstmClassifier, ModelSizes
from textcls_gui.core.models.meaning import meaning_for
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.phrases import Phrase
from textcls_gui.core.prediction import Answers, Classifier
from textcls_gui.core.reasons import reason_of
from textcls_gui.core.text.encoder import MAX_FITTED_TEXTS, SPECIAL_TOKENS, TextEncoder
from textcls_gui.core.text.features import FeatureTable, choose_spans
from textcls_gui.core.text.vectors import WordVectors, read_vectors
from textcls_gui.core.training.checkpoints import Checkpoint, Checkpoints
from textcls_gui.core.training.devices import Device, available_processors, choose_device
from textcls_gui.core.training.distributed import ALONE, Team
from textcls_gui.core.training.familiarity import fit_familiarity
from textcls_gui.core.training.linear import MAX_COUNTED_CHARACTERS, MAX_COUNTED_TEXTS, LabelledFeatures, fit_linear
from textcls_gui.core.training.loop import LabelledTexts, predict_scores, train
from textcls_gui.core.training.memory import in_words
from textcls_gui.core.training.mixing import mixing_shares, share_alone
from textcls_gui.core.training.objective import Score, score_of
from textcls_gui.core.training.pace import paced
from textcls_gui.core.training.rehearsal import wait_for_rehearsals
from textcls_gui.core.training.saving import NotSaving, RunSaving
from textcls_gui.core.training.state import Learnt, RunState, Saving, TrainingState
from textcls_gui.core.training.thresholds import choose_thresholds
from textcls_gui.core.training.time_left import Forecast, with_time_left

if TYPE_CHECKING:
    from torch import Tensor

MAX_KEPT_ANSWERS = 50_000
SAVED_TIMES = 4  # weights, two moments, best weights
REPLAYED_BATCHES = 1_000  # in one event


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What to train on. With `test`, figures are on it, and all of `dataset` is for training and validation; likewise `validation`.

    `frozen_test` remembers the test part of a data set that is kept, so that each run is tested on the same texts. `vectors` is a file
    of word vectors to begin with; their size becomes the embedding size. `forecast` is what a
    rehearsal with these data and settings found, if there was one. `origin` is kept with the run. `test_rows` are to be the test part
    whatever `frozen_test` remembers: a run is repeated on the texts that it was tested on. `findings` of the data are kept with the run.
    """

    dataset: Dataset
    config: ExperimentConfig
    name: str
    test: Dataset | None = None
    validation: Dataset | None = None
    frozen_test: FrozenTest | None = None
    vectors: Path | None = None
    forecast: Forecast | None = None
    origin: Origin | None = None
    test_rows: NDArray[np.int64] | None = None
    findings: tuple[FoundInData, ...] | None = None


def run_experiment(request: RunRequest, control: RunControl, store: RunStore, team: Team = ALONE) -> Iterator[RunEvent]:
    """Train and keep a model, telling each step.

    Stopping with `control.finish()` ends in RunFinished with the best model so far, `control.set_aside()` in RunSetAside, and
    `control.discard()` in RunDiscarded. Of a team, the leader alone tests, compares and keeps the model; for the others the events end
    with the training. While it goes on, the run is in `store.unfinished`, from which it can be continued however it was interrupted.

    Raises:
        DatasetError, ConfigError, TrainingError, LibraryError: in words, with nothing half kept. What was learnt before a DeviceError or a
            LibraryError is in `store.unfinished`.
    """
    wait_for_rehearsals()
    run = _Run(request, control, team)
    yield from _ending_well(run, with_time_left(run.events(store), request.forecast, control), control)


def continue_experiment(run_id: str, control: RunControl, store: RunStore, device: DeviceChoice | None = None) -> Iterator[RunEvent]:
    """Go on with an interrupted run of `store.unfinished`, as if it had not been interrupted; what it has told of its training is told
    again. With `control.finish()` from the start, the best so far is tested and kept.

    Args:
        device: instead of the one in the settings. On the same kind of device as before, a processor gives the same bits.

    Raises:
        As `run_experiment`; LibraryError: it is no longer there, damaged, or worked on by another program.
    """
    wait_for_rehearsals()
    kept = store.unfinished.take(run_id)
    try:
        run = _Run(_request_of(kept), control, ALONE)
        run.continue_from(kept, device)
    except BaseException:
        kept.let_go()
        raise
    yield from _ending_well(run, with_time_left(run.events(store), None, control), control)


def _ending_well(run: _Run, events: Iterator[RunEvent], control: RunControl) -> Iterator[RunEvent]:
    """What can be continued is kept, and nothing else."""
    try:
        yield from events
    except Cancelled:
        if control.is_set_aside and run.end("set aside"):
            yield RunSetAside(run.run_id)
        else:
            run.forget()
            yield RunDiscarded(run.run_id)
    except (RuntimeError, MemoryError) as error:
        told = in_words(error, run.device_kind)
        if told is None:
            raise
        run.end("failed")
        raise told from error
    except TextClsError as error:
        if isinstance(error, DeviceError | LibraryError) or (isinstance(error, TrainingError) and run.has_learnt(error)):
            run.end("failed")
        else:
            run.forget()
        raise
    finally:
        run.let_go()


def _request_of(kept: UnfinishedRun) -> RunRequest:
    job, begun = open_job(kept.job_folder), kept.begun
    return RunRequest(
        replace(job.dataset, left_out=begun.left_out),
        job.config,
        begun.name,
        job.test,
        job.validation,
        FrozenTest(Path(begun.frozen_test)) if begun.frozen_test else None,
        Path(begun.vectors) if begun.vectors else None,
        origin=begun.origin,
        test_rows=job.test_rows,
        findings=begun.findings,
    )


class Trials:
    """The run's own way up to the trained model, again and again with other settings of model and training, on the same parts of the data.

    What is made ready does not depend on these and is made once. Each trial is judged by the validation texts; the test texts are set
    aside, and which they are is noted, so that no later run takes them from those that were learnt here.
    """

    def __init__(self, request: RunRequest, control: RunControl) -> None:
        self._request = request
        self._control = control
        self._ready: _Ready | None = None

    def make_ready(self) -> Iterator[RunEvent]:
        """Raises: as `run_experiment`, and Cancelled."""
        run = _Run(self._request, self._control, ALONE)
        parts = run.parts()
        self._ready = yield from run.made_ready(parts)
        run.note_test_rows()

    def train(self, config: ExperimentConfig) -> Generator[RunEvent, None, Score]:
        """One trial, whose seed may be another too.

        Raises: as `run_experiment`, and Cancelled.
        """
        assert self._ready is not None
        run = _Run(replace(self._request, config=config), self._control, ALONE)
        run.begin_with(self._ready.vectors)
        lstm = yield from run.trained(self._ready)
        self._control.raise_if_stopped()
        return run.validated(lstm, self._ready)


def evaluate_classifier(classifier: Classifier, dataset: Dataset, control: RunControl | None = None) -> EvaluationReport:
    """How good a finished model is on other texts.

    The model's training texts are not at hand here, so the word counter is trained on this file, each fifth of it being judged by one
    trained on the other four.

    Raises:
        DatasetError: the file has no label that the model knows.
    """
    known = _told_alike(dataset, classifier.labels, classifier.decision.separator if classifier.decision else "")
    return judged_by_itself(_said(classifier, classifier.answers(known.texts, control)), known, control or RunControl())


def fingerprint(dataset: Dataset) -> str:
    """SHA-256 over texts and labels in their order: equal for equal data, whatever the file's name."""
    digest = hashlib.sha256()
    for text, labels in zip(dataset.texts, dataset.labels_of_texts(), strict=True):
        for value in (text, *labels):
            encoded = value.encode("utf-8", "surrogatepass")
            digest.update(len(encoded).to_bytes(8, "little"))
            digest.update(encoded)
    return digest.hexdigest()


@dataclass(slots=True)
class _Curve:
    steps: list[int] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    accuracies: list[float] = field(default_factory=list)

    def add(self, event: BatchesFinished) -> None:
        self.steps += event.steps
        self.losses += event.losses
        self.accuracies += event.accuracies

    def whole(self) -> BatchCurve:
        return BatchCurve(tuple(self.steps), tuple(self.losses), tuple(self.accuracies))

    def as_tensor(self) -> Tensor:
        import torch

        return torch.tensor([self.losses, self.accuracies], dtype=torch.float64).T

    @classmethod
    def of(cls, tensor: Tensor) -> _Curve:
        losses, accuracies = tensor.T.tolist()
        return cls(list(range(1, len(losses) + 1)), losses, accuracies)


@dataclass(slots=True)
class _MemberRun:
    """What one of the LSTMs told while it learnt."""

    curve: _Curve = field(default_factory=_Curve)
    history: list[EpochFinished] = field(default_factory=list)
    finished: TrainingFinished | None = None
    weights: Mapping[str, Tensor] = field(default_factory=dict)  # when it is trained

    @classmethod
    def of(cls, learnt: Learnt) -> _MemberRun:
        return cls(_Curve.of(learnt.curve), list(learnt.history), learnt.finished, learnt.weights)

    def learnt(self) -> Learnt:
        return Learnt(tuple(self.history), self.curve.as_tensor(), self.finished, self.weights)

    def told(self, num_batches: int) -> Iterator[TrainingEvent]:
        """All that it has told, once more."""
        start = 0
        for epoch in self.history:
            yield from self._batches_told(start, epoch.step, epoch.epoch, num_batches)
            yield epoch
            start = epoch.step
        yield from self._batches_told(start, len(self.curve.steps), len(self.history) + 1, num_batches)

    def _batches_told(self, start: int, end: int, epoch: int, num_batches: int) -> Iterator[BatchesFinished]:
        for first in range(start, end, REPLAYED_BATCHES):
            some = slice(first, min(end, first + REPLAYED_BATCHES))
            curve = self.curve
            yield BatchesFinished(
                epoch,
                some.stop - (epoch - 1) * num_batches,
                tuple(curve.steps[some]),
                tuple(curve.losses[some]),
                tuple(curve.accuracies[some]),
            )

    @property
    def accuracy(self) -> float:
        return max((epoch.validation_accuracy for epoch in self.history), default=0.0)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The three parts of the data; `test` may come from a file of its own."""

    train: Dataset
    validation: Dataset
    test: Dataset


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is there when the LSTMs begin to learn."""

    encoder: TextEncoder
    num_labels: int
    is_several: bool
    texts: LabelledTexts
    validation: LabelledTexts
    device: Device
    counted: Counted | None
    vectors: WordVectors | None


class _Run:
    def __init__(self, request: RunRequest, control: RunControl, team: Team) -> None:
        self.run_id = new_run_id()
        self._team = team
        self._request = request
        self._config = request.config
        self._control = control
        self._members: list[_MemberRun] = []
        self._vectors: WordVectors | None = None
        self._test_rows: NDArray[np.int64] | None = None  # of the data set, where the test texts come from it
        self._places: dict[str, NDArray[np.int64]] = {}  # in the data set, of the parts that come from it
        self._kept: UnfinishedRun | None = None
        self._prepared: Prepared | None = None
        self._checkpoints: Checkpoints | None = None
        self._checkpoint: Checkpoint | None = None
        self._member = _MemberRun()  # that is learning
        self._is_continued = False
        self._device_wanted = request.config.training.device
        self._saving: RunSaving | None = None
        self.device_kind = "cpu"

    def continue_from(self, kept: UnfinishedRun, device: DeviceChoice | None) -> None:
        """What is damaged of it is made anew, and what was learnt with it is then of no use."""
        kept.forget_end()
        self._kept, self.run_id, self._is_continued = kept, kept.begun.run_id, True
        self._device_wanted = device or self._device_wanted
        self._prepared = read_prepared(kept.prepared_folder)
        if self._prepared is None:
            kept.forget_made()
            return
        self._checkpoints = Checkpoints(kept.checkpoints_folder)
        self._checkpoint = self._checkpoints.newest()

    def end(self, how: Literal["set aside", "failed"]) -> bool:
        """Whether it can be continued."""
        if self._kept is None:
            return False
        if self._saving is not None:
            if len(self._members) == self._config.model.num_members:
                self._saving.save()
            self._saving.wait()
        self._kept.note_end(how)
        return True

    def forget(self) -> None:
        self._close_saving()
        if self._kept is not None:
            self._kept.remove()
            self._kept = None

    def let_go(self) -> None:
        self._close_saving()
        if self._kept is not None:
            self._kept.let_go()

    def _close_saving(self) -> None:
        if self._saving is not None:
            self._saving.close()
            self._saving = None

    def has_learnt(self, error: TrainingError) -> bool:
        """What would not end in the same error again."""
        return not isinstance(error, UnstableError) and bool(self._members or (self._saving is not None and self._saving.cost.count))

    def events(self, store: RunStore) -> Iterator[RunEvent]:
        give_back_freed()  # what reading and examining the file held
        if not self._team.is_alone:
            digest = bytes.fromhex(fingerprint(self._request.dataset)) + config_to_json(self._config)
            self._team.require_same(digest, Phrase("file and settings"))
        if self._kept is None and self._team.is_leader:
            yield from self._begin_keeping(store)
        parts = self.parts()
        yield RunStarted(
            self.run_id, self._request.name, parts.train.labels, parts.train.num_texts, parts.validation.num_texts, parts.test.num_texts
        )
        ready = yield from self.made_ready(parts, store.pace_file)
        yield StageStarted("training")
        lstm = yield from self.trained(ready)
        self._control.raise_if_discarded()
        if not self._team.is_leader:
            return
        yield StageStarted("evaluating")
        model, scores = self._mixed(lstm, ready)
        decision = _decision(model, scores, parts.validation)
        model.familiarity = fit_familiarity(model, ready.encoder, parts.train, parts.validation, self._control)
        classifier = Classifier(self._request.name, model, ready.encoder, parts.train.labels, self._config, decision)
        answers = classifier.answers(parts.test.texts, self._control)
        yield StageStarted("baseline")
        give_back_freed()
        num_seen = parts.train.num_texts + parts.validation.num_texts
        yield from _sample_taken("comparison", len(regular_places(num_seen, MAX_BASELINE_TEXTS)), num_seen)
        majority = int(np.argmax(np.add(parts.train.label_counts, parts.validation.label_counts)))
        report = judged(_said(classifier, answers), parts.test, _seen(parts, MAX_BASELINE_TEXTS), majority, self._control)
        tested = _tested(parts.test, answers.probabilities, decision, has_rows=self._test_rows is not None)
        kept = parts.test.take(regular_places(parts.test.num_texts, MAX_KEPT_ANSWERS))
        grouped = in_groups(tested, kept, parts.train.texts, ready.encoder, self._control)
        yield StageStarted("saving")
        record = self._record(parts, replace(report, groups=grouped.groups), ready)
        model_file = bundle_bytes(classifier)
        self._control.raise_if_discarded()
        if self._request.frozen_test is not None and self._test_rows is not None:
            self._request.frozen_test.look_at(self._test_rows)
        yield from _sample_taken("kept answers", len(tested), parts.test.num_texts)
        store.add(record, self._best_member.curve.whole(), grouped.tested, model_file)
        self.forget()
        yield RunFinished(self.run_id, record.summary.outcome)

    def _begin_keeping(self, store: RunStore) -> Iterator[RunEvent]:
        request, config = self._request, self._config
        begun = Begun(
            "textcls-run",
            UNFINISHED_VERSION,
            self.run_id,
            request.name,
            request.dataset.name,
            datetime.now(UTC),
            request.dataset.num_texts,
            request.dataset.membership is not None,
            config.training.max_epochs,
            config.model.num_members,
            config.training.device,
            "" if request.frozen_test is None else str(request.frozen_test.path.absolute()),
            "" if request.vectors is None else str(request.vectors.absolute()),
            request.origin,
            request.findings,
            request.dataset.left_out,
        )
        job = Job(request.name, config, request.dataset, request.validation, request.test, self._settled_rows())
        try:
            self._kept = store.unfinished.begin(begun, job, self._control)
        except LibraryError as error:  # the model itself may find room
            yield SavingFailed(reason_of(error))

    def _keep_prepared(self, encoder: TextEncoder, counted: Counted | None) -> Iterator[RunEvent]:
        if self._kept is None or self._prepared is not None:
            return
        try:
            keep_prepared(self._kept.prepared_folder, Prepared(encoder, self._places, counted, self._vectors))
        except LibraryError as error:
            yield SavingFailed(reason_of(error))

    def made_ready(self, parts: _Parts, pace_file: Path | None = None) -> Generator[RunEvent, None, _Ready]:
        if self._prepared is not None:
            return (yield from self._ready_again(parts, self._prepared, pace_file))
        yield StageStarted("tokenizing")
        yield from _sample_taken("vocabulary", len(regular_places(parts.train.num_texts, MAX_FITTED_TEXTS)), parts.train.num_texts)
        encoder = self._encoder(parts)
        texts, validation = (self._encoded(encoder, part) for part in (parts.train, parts.validation))
        if self._request.vectors is not None:
            vectors = read_vectors(self._request.vectors, encoder.words, self._control)
            self.begin_with(vectors)
            yield VectorsRead(len(vectors.indexes), len(encoder.words), vectors.size)
        device = self._device(texts, pace_file)
        yield DeviceChosen(device.kind, device.name, device.reason, device.num_threads)
        counted: Counted | None = None
        if self._config.model.linear_path and self._team.is_leader:
            yield StageStarted("counting")
            sample = parts.train.take(places_within(parts.train.texts, MAX_COUNTED_TEXTS, MAX_COUNTED_CHARACTERS))
            yield from _sample_taken("counting", sample.num_texts, parts.train.num_texts)
            counted = self._count(replace(parts, train=sample), encoder, device)
        yield from self._keep_prepared(encoder, counted)
        is_several = parts.train.membership is not None
        return _Ready(encoder, len(parts.train.labels), is_several, texts, validation, device, counted, self._vectors)

    def _ready_again(self, parts: _Parts, prepared: Prepared, pace_file: Path | None) -> Generator[RunEvent, None, _Ready]:
        yield StageStarted("tokenizing")
        texts, validation = (self._encoded(prepared.encoder, part) for part in (parts.train, parts.validation))
        self.begin_with(prepared.vectors)
        device = self._device(texts, pace_file)
        yield DeviceChosen(device.kind, device.name, device.reason, device.num_threads)
        is_several = parts.train.membership is not None
        return _Ready(prepared.encoder, len(parts.train.labels), is_several, texts, validation, device, prepared.counted, prepared.vectors)

    def _device(self, texts: LabelledTexts, pace_file: Path | None) -> Device:
        """As before, where the run is continued on a device of the same kind: the last digits depend on it."""
        device = self._team.on(choose_device(self._device_wanted))
        self.device_kind = device.kind
        before = None if self._checkpoint is None else self._checkpoint.device
        if before is not None and before.kind == device.kind:
            num_threads = before.num_threads if before.num_threads <= available_processors() else device.num_threads
            return replace(device, num_threads=num_threads, is_mixed=before.is_mixed and device.is_mixed)
        return paced(device, texts.encoded.lengths, self._config, pace_file) if self._team.is_alone else device

    def parts(self) -> _Parts:
        dataset, test = self._request.dataset, self._request.test
        is_several = dataset.membership is not None
        if self._config.training.loss == "binary_cross_entropy" and len(dataset.labels) != 2 and not is_several:
            raise ConfigError(
                "Binary cross-entropy needs exactly two labels; this data has {found}.",
                hint="Choose the loss “cross-entropy”.",
                found=len(dataset.labels),
            )
        dataset = with_rare_labels(dataset, self._config.split.rare_labels, self._control)
        validation = self._request.validation
        self._places = self._split(dataset) if self._prepared is None else dict(self._prepared.places)
        if test is None:
            self._test_rows = dataset.rows[self._places["test"]]
        return _Parts(
            dataset.take(self._places["train"]),
            dataset.take(self._places["validation"]) if validation is None else _told_alike(validation, dataset.labels, dataset.separator),
            dataset.take(self._places["test"]) if test is None else _told_alike(test, dataset.labels, dataset.separator),
        )

    def _split(self, dataset: Dataset) -> dict[str, NDArray[np.int64]]:
        has_test, has_validation = self._request.test is not None, self._request.validation is not None
        splits = split_dataset(
            dataset,
            self._config.split,
            self._config.training.seed,
            with_test=not has_test,
            with_validation=not has_validation,
            test_rows=None if has_test else self._settled_rows(),
            control=self._control,
        )
        return {"train": splits.train, "validation": splits.validation, "test": splits.test}

    def _settled_rows(self) -> NDArray[np.int64] | None:
        """Rows of the test part, where these are known already."""
        request = self._request
        if request.test_rows is not None:
            return request.test_rows
        return None if request.frozen_test is None else request.frozen_test.rows()

    def _encoder(self, parts: _Parts) -> TextEncoder:
        """Fitted by the leader, and told to the team: their numbers of words must be the same."""
        if self._team.is_alone:
            return TextEncoder.fit(parts.train.texts, self._config.text, self._control)
        fitted = TextEncoder.fit(parts.train.texts, self._config.text, self._control).to_json() if self._team.is_leader else b""
        return TextEncoder.from_json(self._team.told(fitted))

    def _encoded(self, encoder: TextEncoder, part: Dataset) -> LabelledTexts:
        return LabelledTexts(encoder.encode(part.texts, self._control), part.answers)

    def _new_model(self, ready: _Ready, seed: int) -> LstmClassifier:
        import torch

        torch.manual_seed(seed)
        encoder = ready.encoder
        sizes = ModelSizes.fitting(encoder.num_rows, ready.num_labels, self._config.training.loss, is_several=ready.is_several)
        model = LstmClassifier(sizes, self._config.model)
        if self._vectors is not None:
            rows = torch.from_numpy(self._vectors.indexes) + len(SPECIAL_TOKENS)
            model.embedding.begin_with(rows, torch.from_numpy(self._vectors.scaled(EMBEDDING_SPREAD)), encoder.vocabulary_size)
        return model

    def _count(self, parts: _Parts, encoder: TextEncoder, device: Device) -> Counted:
        import torch

        torch.set_num_threads(device.num_threads)  # counts for this thread only
        num_labels = len(parts.train.labels)
        spans = choose_spans(parts.train.texts, has_spaces=encoder.unit != "subwords")
        table = FeatureTable.fit(parts.train.texts, spans, num_labels, self._control)
        path = LinearPath.for_table(table, num_labels, meaning_for(is_several=parts.train.membership is not None))
        train_texts, validation_texts = (
            LabelledFeatures(table.encode(part.texts, self._control), part.answers) for part in (parts.train, parts.validation)
        )
        return Counted(path, fit_linear(path, train_texts, validation_texts, self._control))

    def _mixed(self, lstm: LstmEnsemble, ready: _Ready) -> tuple[Mixture, NDArray[np.float32]]:
        """The LSTMs and the linear path with the shares that suit the validation texts; and what these parts say of them."""
        import torch

        place = torch.device(ready.device.kind)
        each = [torch.from_numpy(predict_scores(member, ready.validation.encoded, place, self._control)) for member in lstm.lstms]
        scores = lstm.meaning.averaged(torch.stack(each)).numpy()
        if ready.counted is None:
            alone = Mixture(lstm)
            with torch.no_grad():
                alone.shares[0] = share_alone(scores, ready.validation.targets, lstm.meaning)
            return alone, scores
        model = Mixture(lstm, ready.counted.path)
        shares = mixing_shares(scores, ready.counted.validation, ready.validation.targets, model.meaning)
        with torch.no_grad():
            model.shares.copy_(torch.tensor(shares))
        return model, np.concatenate([scores, ready.counted.validation], axis=1)

    def validated(self, lstm: LstmEnsemble, ready: _Ready) -> Score:
        """How the whole model does on the validation texts."""
        import torch

        model, scores = self._mixed(lstm, ready)
        with torch.no_grad():
            probabilities = model.meaning.probabilities(model.mixed(torch.from_numpy(scores))).numpy()
        return score_of(model.meaning, probabilities, ready.validation.targets)

    def begin_with(self, vectors: WordVectors | None) -> None:
        self._vectors = vectors
        if vectors is not None:
            self._config = with_values(self._config, {"embedding_size": vectors.size})

    def note_test_rows(self) -> None:
        if self._request.frozen_test is not None and self._test_rows is not None:
            self._request.frozen_test.choose(self._test_rows)

    def trained(self, ready: _Ready) -> Generator[RunEvent, None, LstmEnsemble]:
        """As many LSTMs as are wanted, one after the other; fewer if the person ends the run."""
        num_members = self._config.model.num_members
        restored = RunState(()) if self._checkpoint is None else self._checkpoint.state
        lstms: list[LstmClassifier] = []
        for number in range(num_members):
            config = replace(self._config.training, seed=_member_seed(self._config.training.seed, number))
            lstm = self._new_model(ready, config.seed)
            if number < len(restored.finished):
                yield from self._finished_before(lstm, restored.finished[number], number + 1, ready)
                lstms.append(lstm)
                continue
            member, state = _MemberRun(), None
            if number == len(restored.finished) and restored.under_way is not None:
                member, state = _MemberRun.of(restored.under_way), restored.training
            self._member = member
            saving = self._saving_for(lstm, ready.device)
            try:
                for event in train(lstm, ready.texts, ready.validation, config, ready.device, self._control, self._team, state, saving):
                    self._note(event, member)
                    if not isinstance(event, TrainingStarted):
                        yield event
                        yield from self._failures_told()
                        continue
                    yield replace(event, member=number + 1, num_members=num_members)
                    if self._is_continued and number == len(restored.finished):
                        yield from member.told(event.num_batches)
                        yield self._continued(number + 1, state)
            except Cancelled:  # before it learnt anything
                if not lstms:
                    raise
                break
            self._control.raise_if_discarded()
            lstms.append(lstm)
            member.weights = {name: value.cpu() for name, value in lstm.state_dict().items()}
            self._members.append(member)
            if self._saving is not None and self._saving.is_due_soon:
                self._saving.save()
            if self._control.is_stop_requested:
                break
        return LstmEnsemble(lstms)

    def _finished_before(self, lstm: LstmClassifier, learnt: Learnt, number: int, ready: _Ready) -> Iterator[RunEvent]:
        lstm.load_state_dict(learnt.weights)
        lstm.to(ready.device.kind).eval()
        member = _MemberRun.of(learnt)
        self._members.append(member)
        num_batches = member.history[0].step if member.history else 1
        num_parameters = sum(parameter.numel() for parameter in lstm.parameters())
        config = self._config.training
        yield TrainingStarted(config.max_epochs, num_batches, num_parameters, config.patience, number, self._config.model.num_members)
        yield from member.told(num_batches)
        if member.finished is not None:
            yield member.finished

    def _saving_for(self, lstm: LstmClassifier, device: Device) -> Saving | None:
        if self._kept is None:
            return None if self._team.is_alone else NotSaving()
        if self._saving is None:
            checkpoints = self._checkpoints or Checkpoints(self._kept.checkpoints_folder)
            num_bytes = SAVED_TIMES * sum(value.numel() * value.element_size() for value in lstm.state_dict().values())
            self._saving = RunSaving(lambda state: checkpoints.write(state, device), self._run_state, num_bytes)
        return self._saving

    def _run_state(self, training: TrainingState | None) -> RunState:
        finished = tuple(member.learnt() for member in self._members)
        return RunState(finished, None if training is None else self._member.learnt(), training)

    def _failures_told(self) -> Iterator[RunEvent]:
        reason = "" if self._saving is None else self._saving.take_failure()
        if reason:
            yield SavingFailed(reason)

    def _continued(self, member: int, state: TrainingState | None) -> RunContinued:
        is_older = self._checkpoint is not None and self._checkpoint.is_older
        if state is None:
            return RunContinued(member, 0, 0, 0.0, is_older)
        position = state.position
        epoch = position.epoch if position.batch else position.epoch + 1
        has_lost_best = self._checkpoint is not None and self._checkpoint.has_lost_best
        return RunContinued(member, epoch, position.batch, position.epoch_seconds, is_older, has_lost_best)

    @staticmethod
    def _note(event: TrainingEvent, member: _MemberRun) -> None:
        match event:
            case BatchesFinished():
                member.curve.add(event)
            case EpochFinished():
                member.history.append(event)
            case TrainingFinished():
                member.finished = event

    @property
    def _best_member(self) -> _MemberRun:
        """The LSTM that did best on the validation texts: its curves are kept."""
        return max(self._members, key=lambda member: member.accuracy)

    def _record(self, parts: _Parts, report: EvaluationReport, ready: _Ready) -> RunRecord:
        best = self._best_member
        all_finished = [member.finished for member in self._members if member.finished is not None]
        assert best.finished is not None
        seconds = sum(finished.seconds for finished in all_finished)
        num_tokens = sum(finished.seconds * finished.tokens_per_second for finished in all_finished)
        summary = RunSummary(
            run_id=self.run_id,
            name=self._request.name,
            created=datetime.now(UTC),
            data_name=self._request.dataset.name,
            data_fingerprint=fingerprint(self._request.dataset),
            num_texts=self._request.dataset.num_texts,
            labels=parts.train.labels,
            accuracy=report.accuracy,
            accuracy_interval=report.accuracy_interval,
            baseline_accuracy=report.baseline_accuracy,
            outcome="stopped_by_user" if self._control.is_stop_requested else best.finished.outcome,
            seconds=seconds,
            epochs=best.finished.epochs,
            best_epoch=best.finished.best_epoch,
            tokens_per_second=num_tokens / max(seconds, 1e-9),
            device=ready.device.kind,
        )
        return RunRecord(summary, self._config, tuple(best.history), report, origin=self._request.origin, used=self._used(parts, ready))

    def _used(self, parts: _Parts, ready: _Ready) -> UsedData:
        lengths = Lengths.of(np.concatenate([part.encoded.lengths for part in (ready.texts, ready.validation)]), ready.encoder.max_tokens)
        counts = np.sum([part.label_counts for part in (parts.train, parts.validation, parts.test)], axis=0)
        return UsedData(
            num_train=parts.train.num_texts,
            num_validation=parts.validation.num_texts,
            num_test=parts.test.num_texts,
            label_counts=tuple(int(count) for count in counts),
            unit=ready.encoder.unit,
            median_length=lengths.median,
            long_length=lengths.long,
            num_cut=lengths.num_cut,
            has_own_test=self._request.test is not None,
            left_out=self._request.dataset.left_out,
            findings=self._request.findings,
            versions=versions(),
        )


def _told_alike(dataset: Dataset, labels: tuple[str, ...], separator: str) -> Dataset:
    """In a model's labels, and as one whose texts may have several if the model gives several.

    Raises:
        DatasetError: the file has no label that the model knows, or has several for a model that gives one.
    """
    if not separator and dataset.membership is not None:
        raise DatasetError(
            "The texts in {name} have several labels each, but the model gives one.",
            hint="Choose a file with one label for each text, or turn off the splitting of labels.",
            name=dataset.name,
        )
    known = with_labels_of(dataset, labels)
    return with_several_labels(known, separator) if separator else known


def _said(classifier: Classifier, answers: Answers) -> Said:
    return Said(
        answers.probabilities, classifier.uncalibrated(answers), answers.lstm, answers.linear, classifier.encoder.unit, classifier.decision
    )


def _decision(model: Mixture, scores: NDArray[np.float32], validation: Dataset) -> Decision | None:
    """Args: scores: of the model's parts, for the validation texts."""
    import torch

    if validation.membership is None:
        return None
    probabilities = model.meaning.probabilities(model.mixed(torch.from_numpy(scores))).numpy()
    return Decision(tuple(choose_thresholds(probabilities, validation.membership).tolist()), validation.separator)


def _sample_taken(purpose: SamplePurpose, num_taken: int, num_texts: int) -> Iterator[SampleTaken]:
    if num_taken < num_texts:
        yield SampleTaken(purpose, num_taken, num_texts)


def _seen(parts: _Parts, limit: int) -> TextsAndTargets:
    """Texts that the model has learnt from or was chosen by; of more than `limit` a regular sample."""
    places = regular_places(parts.train.num_texts + parts.validation.num_texts, limit)
    num_train = parts.train.num_texts
    train, validation = parts.train.take(places[places < num_train]), parts.validation.take(places[places >= num_train] - num_train)
    return TextsAndTargets([*train.texts, *validation.texts], np.concatenate([train.answers, validation.answers]))


def _tested(test: Dataset, probabilities: NDArray[np.float32], decision: Decision | None, *, has_rows: bool) -> list[TestedText]:
    """The texts with their answers; of very many a regular sample, though all of them count in the report.

    Args:
        has_rows: whether the texts stand in the table of the data set, and not in a file of their own.
    """
    places = regular_places(test.num_texts, MAX_KEPT_ANSWERS)
    tested = tested_texts(test.take(places), probabilities[places], decision)
    if not has_rows:
        return tested
    return [replace(text, row=row) for text, row in zip(tested, test.rows[places].tolist(), strict=True)]


def _member_seed(seed: int, number: int) -> int:
    """The first LSTM has the run's own seed; another run's are unlikely to meet the others'."""
    return (seed + 1_000_003 * number) % 2**31
